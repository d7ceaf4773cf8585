import { afterEach, beforeEach, expect } from 'vitest'
import { ComposeStep, type Ended } from './compose-step.ts'
import { docker, engineWith } from './engine.ts'

export const BUSYBOX = 'busybox:1.36'
export const engine = engineWith(BUSYBOX)
export const timeout = 60_000

/** A step of its own for each test. Whatever it leaves on the engine makes the test red. */
export function stepForEach(take: (step: ComposeStep) => void): void {
  let step: ComposeStep
  beforeEach(() => {
    step = new ComposeStep()
    take(step)
  })
  afterEach(() => {
    const left = step.left()
    step[Symbol.dispose]()
    expect(left).toEqual([])
  })
}

export const idOf = (image: string) => docker('image', 'inspect', '--format', '{{.Id}}', image)

/** Answers every request on port 8080 with its own name. */
export const web = (more: object = {}): object => ({
  image: BUSYBOX,
  command: ['sh', '-c', 'mkdir /www && hostname > /www/name && echo up && exec httpd -f -v -p 8080 -h /www'],
  ports: ['8080'],
  ...more,
})
export const sleeping = (more: object = {}): object => ({
  image: BUSYBOX,
  command: ['sleep', '600'],
  init: true,
  ...more,
})
export const running = (script: string, more: object = {}): object => ({
  image: BUSYBOX,
  command: ['sh', '-c', script.replaceAll('$', '$$$$')],
  init: true,
  ...more,
})
/** Healthy as soon as it is asked. */
export const check = (test: readonly string[] | string = ['CMD', 'true'], more: object = {}): object => ({
  healthcheck: { test, interval: '200ms', retries: 600, ...more },
})
export const fetching = (url: string): string =>
  `"$NODE" -e "fetch('${url}').then((r) => r.text()).then((t) => console.log('it says', t))"`

/** What, saw and try, as result-json has them. */
export const said = (ended: Ended) => ended.result.failure ?? {}
