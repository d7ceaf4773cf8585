import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Cattle, startCattle } from '../servers/cattle/index.ts'
import { RealTime } from '../servers/time.ts'
import { RunnerStep } from '../support/runner.ts'

const OLD = 'registry.example.com/shop/auth-service:1.0.0'
const NEW = 'registry.example.com/shop/auth-service:1.0.1'

let cattle: Cattle
let serviceId: string

// The bundles live in real time, so the server's time runs fast.
beforeEach(async () => {
  cattle = await startCattle({ time: new RealTime(20) })
  serviceId = cattle.seed.service({ stack: 'auth', name: 'auth-service', image: OLD, scale: 2, healthCheck: true }).id
})
afterEach(() => cattle[Symbol.asyncDispose]())

const stepWith = (more: Readonly<Record<string, string>> = {}) =>
  new RunnerStep('actions/rancher-upgrade', {
    'rancher-url': cattle.url,
    'rancher-access-key': cattle.keys.access,
    'rancher-secret-key': cattle.keys.secret,
    stack: 'auth',
    service: 'auth-service',
    image: NEW,
    every: '100ms',
    ...more,
  })

const runningImages = () =>
  cattle.books
    .containers(serviceId)
    .filter(({ state }) => state === 'running')
    .map(({ image }) => image)
const changed = (condition: () => boolean): Promise<void> =>
  new Promise((done) => {
    cattle.onChange = () => {
      if (condition()) done()
    }
  })

test('main upgrades and confirms, outputs cross to the next step, and post has nothing to do', async () => {
  using step = stepWith()
  const main = await step.main()
  expect(main).toMatchObject({ exitCode: 0 })
  expect(main.outputs.get('result')).toBe('confirmed')
  expect(JSON.parse(main.outputs.get('result-json') ?? '')).toMatchObject({
    action: 'rancher-upgrade',
    result: 'confirmed',
    to: { image: NEW },
  })
  expect(main.summary).toContain('```mermaid')
  expect(await step.post()).toMatchObject({ exitCode: 0 })
  expect(runningImages()).toEqual([NEW, NEW])
})

test('a version that fails is taken back; the step is red with one annotation that says why', async () => {
  cattle.agent.behave(NEW, { pullError: 'Error: manifest unknown' })
  using step = stepWith()
  const main = await step.main()
  expect(main.exitCode).toBe(7)
  expect(main.outputs.get('result')).toBe('rolled-back')
  expect(main.annotations).toHaveLength(1)
  expect(main.annotations[0]).toContain('manifest unknown')
  expect(runningImages()).toEqual([OLD, OLD])
})

test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
  'given %s in mid-upgrade, main is gone in seconds and post takes back',
  async (signal) => {
    using step = stepWith()
    const { child, ended } = step.startMain()
    await changed(() => runningImages().includes(NEW))
    child.kill(signal)
    const main = await ended
    expect(main.exitCode).not.toBe(0)
    expect(main.outputs.get('result')).toBe('unknown')
    const post = await step.post()
    expect(post.log).toContain('taken back, and that is proven')
    expect(post.exitCode).toBe(0)
    expect(post.summary).toMatch(/^## ❌ Recovery of auth\/auth-service in Default: rolled-back\n/)
    expect(runningImages()).toEqual([OLD, OLD])
    expect(cattle.books.service(serviceId)).toMatchObject({ state: 'active', image: OLD })
  },
)

test('keys are masked before anything else is printed, and stand in no output, state or summary', async () => {
  using step = stepWith()
  const main = await step.main()
  const { secret } = cattle.keys
  const lines = main.log.split('\n')
  const first = lines.findIndex((line) => line.includes(secret))
  expect(lines[first]).toBe(`::add-mask::${secret}`)
  expect(lines.slice(0, first).every((line) => line.startsWith('::add-mask::') || line.trim() === '')).toBe(true)
  const rest = lines.filter((line) => !line.startsWith('::add-mask::')).join('\n')
  for (const text of [rest, main.summary, ...main.outputs.values(), ...main.state.values()])
    expect(text).not.toContain(secret)
})

test('with empty inputs it says what is missing, as a start of the bundle itself', async () => {
  using step = new RunnerStep('actions/rancher-upgrade', {})
  const main = await step.main()
  expect(main.exitCode).toBe(2)
  expect(main.log).toContain('rancher-url is nothing: required')
})

test('a misspelt input is an error with the nearest name', async () => {
  using step = stepWith({ 'bach-size': '2' })
  expect((await step.main()).log).toContain('did you mean batch-size?')
})
