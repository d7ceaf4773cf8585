import type { Cattle } from './index.ts'

/** Failures to choose from in a demonstration, by name, and what makes them. */
const FAILURES = {
  'pull-error': ({ agent }: Cattle, image: string) =>
    agent.behave(image, { pullError: `Image [${image}] failed to pull: repository not found` }),
  'start-error': ({ agent }: Cattle, image: string) =>
    agent.behave(image, { startError: 'Error response from daemon: exec: "app": executable file not found in $PATH' }),
  'start-error-then-ok': ({ agent }: Cattle, image: string) =>
    agent.behave(image, { startError: { text: 'Error response from daemon: device busy', times: 5 } }),
  'crash-loop': ({ agent }: Cattle, image: string) => agent.behave(image, { exitAfterMs: 600 }),
  'crash-later': ({ agent }: Cattle, image: string) => agent.behave(image, { exitAfterMs: 30_000 }),
  'never-healthy': ({ agent }: Cattle, image: string) => agent.behave(image, { health: 'never-reports' }),
  'turns-unhealthy': ({ agent }: Cattle, image: string) =>
    agent.behave(image, { health: { healthyAfterMs: 1_000, unhealthyAfterMs: 20_000 } }),
  'hanging-start': ({ agent }: Cattle, image: string) => agent.behave(image, { hangingStart: true }),
  'no-host': ({ hosts }: Cattle) => {
    for (const id of hosts.ids) hosts.deactivate(id)
  },
  'port-conflict': ({ agent }: Cattle, image: string) =>
    agent.behave(image, { startError: 'driver failed programming external connectivity: port is already allocated' }),
  slow: ({ agent }: Cattle, image: string) =>
    agent.behave(image, { pullMs: 20_000, startMs: 8_000, health: { healthyAfterMs: 15_000 } }),
} as const

export type DemoFailure = keyof typeof FAILURES

export const demoFailures = Object.keys(FAILURES) as readonly DemoFailure[]

export interface Demo {
  readonly stack: string
  readonly service: string
  /** What runs, and what an upgrade of the demonstration goes to. */
  readonly image: string
  readonly nextImage: string
}

/**
 * A stack `shop` with three health-checked containers of `auth-service` and a database, and with a failure that strikes
 * when `auth-service` is upgraded to `nextImage`.
 *
 * @throws for a failure that is not in `demoFailures`.
 */
export function seedDemo(cattle: Cattle, failure?: string): Demo {
  const image = 'example/auth-service:1.0.0'
  const nextImage = 'example/auth-service:1.1.0'
  cattle.seed.service({ name: 'database', image: 'example/database:1.0.0' })
  cattle.seed.service({ name: 'auth-service', image, scale: 3, healthCheck: true, labels: { team: 'shop' } })
  if (failure !== undefined) {
    const make = FAILURES[failure as DemoFailure]
    if (make === undefined) throw new Error(`no failure "${failure}"; there are ${demoFailures.join(', ')}`)
    make(cattle, nextImage)
  }
  return { stack: 'shop', service: 'auth-service', image, nextImage }
}
