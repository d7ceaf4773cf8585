import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rancherUpgrade } from '../../../src/actions/rancher-upgrade/index.ts'
import { InputReader } from '../../../src/core/read-inputs.ts'
import { undo } from '../../../src/main/undo.ts'
import { runAction } from '../../../src/run/run-action.ts'
import { unfinished } from '../../../src/run/unfinished.ts'
import { type Cattle, startCattle } from '../../servers/cattle/index.ts'
import { VirtualTime } from '../../servers/time.ts'
import { MemoryLedger } from '../../support/memory-ledger.ts'
import { type InputValues, type TestWorld, testWorld } from '../../support/test-world.ts'

const OLD = 'registry.example.com/shop/api:1.0.0'
const NEW = 'registry.example.com/shop/api:1.0.1'
const BAD = 'registry.example.com/shop/worker:1.0.1'
const NAMES = ['api', 'worker', 'mailer', 'cron'] as const

let time: VirtualTime
let cattle: Cattle
let ledger: MemoryLedger

beforeEach(async () => {
  time = new VirtualTime()
  cattle = await startCattle({ time })
  ledger = new MemoryLedger()
  for (const name of NAMES) cattle.seed.service({ stack: 'shop', name, image: OLD, scale: 1, healthCheck: true })
  cattle.agent.behave(BAD, { pullError: 'Error: manifest unknown' })
})
afterEach(() => cattle[Symbol.asyncDispose]())

function worldOf(inputs: InputValues, recovery: TestWorld['recovery'] = 'here'): TestWorld {
  const { url, keys } = cattle
  const access = { 'rancher-url': url, 'rancher-access-key': keys.access, 'rancher-secret-key': keys.secret }
  return testWorld({ time, ledger, recovery, inputs: { ...access, every: '2s', ...inputs } })
}

async function run(inputs: InputValues, world = worldOf({ stack: 'shop', ...inputs })) {
  const exitCode = await runAction(rancherUpgrade, world)
  return {
    exitCode,
    result: world.outputs.get('result'),
    outputs: world.outputs,
    printed: world.printed.join('\n'),
    summary: world.summaries.join('\n'),
  }
}

const accepted = () => cattle.books.accepted.map(({ action, id }) => `${action} ${cattle.books.service(id).name}`)
const images = () => NAMES.map((name) => cattle.books.service(name).image)
const states = () => NAMES.map((name) => cattle.books.service(name).state)

test('several services are walked in order, and confirmed only when all of them are proven', async () => {
  const told = await run({ services: 'api\nworker\nmailer', image: NEW })
  expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
  expect(accepted()).toEqual([
    ...['upgrade api', 'upgrade worker', 'upgrade mailer'],
    ...['finishupgrade api', 'finishupgrade worker', 'finishupgrade mailer'],
  ])
  expect(images()).toEqual([NEW, NEW, NEW, OLD])
  expect(await ledger.open()).toEqual([])
})

test('each line may have an image and a stack of its own', async () => {
  const other = 'registry.example.com/shop/worker:2.0.0'
  const told = await run({ stack: '', services: `shop/api=${NEW}\nshop/worker=${other}` })
  expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
  expect(images()).toEqual([NEW, other, OLD, OLD])
})

test('if one fails, all are taken back, newest first, and each is told', async () => {
  const told = await run({ services: `api=${NEW}\nworker=${BAD}\nmailer=${NEW}` })
  expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(accepted()).toEqual(['upgrade api', 'upgrade worker', 'rollback worker', 'rollback api'])
  expect(images()).toEqual([OLD, OLD, OLD, OLD])
  expect(told.printed).toContain('Error: manifest unknown')
  expect(told.summary).toContain('shop/mailer in Default was not begun')
  const { services } = JSON.parse(told.outputs.get('result-json') ?? '{}')
  expect(services.map(({ result }: { result: string }) => result)).toEqual(['rolled-back', 'rolled-back', 'unchanged'])
})

test('with parallel, so many are under way at a time, and no more', async () => {
  let most = 0
  cattle.onChange = () => {
    most = Math.max(most, states().filter((state) => state === 'upgrading').length)
  }
  const told = await run({ services: NAMES.join('\n'), image: NEW, parallel: '2' })
  expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
  expect(most).toBe(2)
  expect(
    accepted()
      .slice(0, 4)
      .every((one) => one.startsWith('upgrade ')),
  ).toBe(true)
})

test('with parallel, one that fails stops the others where they are, and all are taken back', async () => {
  const slow = 'registry.example.com/shop/api:1.0.1-slow'
  cattle.agent.behave(slow, { health: 'never-reports' })
  const sinceMs = time.nowMs()
  const told = await run({ services: `worker=${BAD}\napi=${slow}\ncron=${NEW}`, parallel: '2' })
  expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(images()).toEqual([OLD, OLD, OLD, OLD])
  expect(accepted()).toEqual(expect.arrayContaining(['upgrade api', 'rollback api', 'rollback worker']))
  expect(accepted()).not.toContain('upgrade cron')
  expect(time.nowMs() - sinceMs).toBeLessThan(100_000) // alone the slow one would take two minutes to fail
  expect(told.printed).toContain('Error: manifest unknown')
})

test('a gate that turns bad once all stand keeps all of them from being confirmed', async () => {
  const workspace = mkdtempSync(join(tmpdir(), 'slipway-several-'))
  cattle.onChange = () => {
    if (cattle.books.service('worker').state === 'rolling-back') rmSync(join(workspace, 'asked'), { force: true })
  }
  const gates = '[{ run: "echo >> asked; test $(wc -l < asked) -le 6" }]' // good while each of the two is proven
  const inputs = { services: 'api\nworker', image: NEW, gates }
  const told = await run(inputs, { ...worldOf({ stack: 'shop', ...inputs }), workspace })
  rmSync(workspace, { recursive: true })
  expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(accepted()).toEqual(['upgrade api', 'upgrade worker', 'rollback worker', 'rollback api'])
})

test.each([
  ['1', 1],
  ['2', 2],
])('with parallel: %s, so many go back at a time', async (parallel, expected) => {
  let most = 0
  cattle.onChange = () => {
    most = Math.max(most, states().filter((state) => state === 'rolling-back').length)
  }
  const told = await run({ services: `api\nworker\nmailer\ncron=${BAD}`, image: NEW, parallel })
  expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(most).toBe(expected)
})

test('a run that was killed between two confirmations is finished: what was decided for one was for all', async () => {
  const world = worldOf({ stack: 'shop', services: 'api\nworker', image: NEW }, 'post')
  const died = Promise.withResolvers<void>()
  const { id } = cattle.books.service('worker')
  world.hooks.beforeRequest = ({ method, url }) => {
    if (method !== 'POST' || !String(url).includes(`/${id}/?action=finishupgrade`)) return
    world.die()
    died.resolve()
  }
  void runAction(rancherUpgrade, world)
  await died.promise
  expect((await undo(worldOf({}))).exitCode).toBe(0)
  expect(images().slice(0, 2)).toEqual([NEW, NEW])
  expect(states().slice(0, 2)).toEqual(['active', 'active'])
})

test('what has the image already is proven, and the others are upgraded', async () => {
  await run({ service: 'api', image: NEW })
  const told = await run({ services: 'api\nworker', image: NEW })
  expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
  expect(accepted()).toEqual(['upgrade api', 'finishupgrade api', 'upgrade worker', 'finishupgrade worker'])
})

test('what speaks against any of them is told of all, before the first is touched', async () => {
  await run({ service: 'worker', image: NEW, confirm: 'manual' })
  const told = await run({ services: 'api\nworker\nmailr', image: NEW })
  expect(told).toMatchObject({ exitCode: 3 })
  expect(told.printed).toContain('did you mean "mailer"?')
  const again = await run({ services: 'api\nworker', image: NEW })
  expect(again).toMatchObject({ exitCode: 7, result: 'unchanged' })
  expect(again.printed).toContain('An upgrade of shop/worker in Default is waiting to be confirmed or rolled back')
  expect(accepted()).toEqual(['upgrade worker'])
})

test('held together they are confirmed together, or rolled back together', async () => {
  const services = 'api\nworker'
  const held = await run({ services, image: NEW, confirm: 'manual' })
  expect(held).toMatchObject({ exitCode: 0, result: 'awaiting-confirm' })
  expect(JSON.parse(held.outputs.get('undo') ?? '')).toHaveLength(2)
  expect(await run({ operation: 'status', services })).toMatchObject({ exitCode: 0, result: 'awaiting-confirm' })
  expect(await run({ operation: 'confirm', services })).toMatchObject({ exitCode: 0, result: 'confirmed' })
  expect(accepted().slice(2)).toEqual(['finishupgrade api', 'finishupgrade worker'])

  const next = 'registry.example.com/shop/api:1.0.2'
  await run({ services, image: next, confirm: 'manual' })
  expect(await run({ operation: 'rollback', services })).toMatchObject({ exitCode: 0, result: 'rolled-back' })
  expect(images()).toEqual([NEW, NEW, OLD, OLD])
})

test('a rollback of one that is open and one that is confirmed takes back both', async () => {
  await run({ service: 'api', image: NEW })
  await run({ service: 'worker', image: NEW, confirm: 'manual' })
  const told = await run({ operation: 'rollback', services: 'api\nworker' })
  expect(told).toMatchObject({ exitCode: 0, result: 'rolled-back' })
  expect(images()).toEqual([OLD, OLD, OLD, OLD])
})

test('a rollback that is done for one and not for the other is not told as before', async () => {
  await run({ service: 'api', image: NEW })
  await run({ service: 'worker', image: NEW, confirm: 'manual' })
  cattle.agent.behave(OLD, { pullError: 'Error: manifest unknown' })
  const told = await run({ operation: 'rollback', services: 'api\nworker' })
  expect(images().slice(0, 2)).toEqual([NEW, OLD])
  expect(told).toMatchObject({ exitCode: 8, result: 'rollback-failed' })
  expect(told.printed).toContain('1 of 2 services was rolled back')
})

test.each(['post', 'undo'])('a run that was killed is taken back as a whole: by %s', async (by) => {
  const world = worldOf({ stack: 'shop', services: NAMES.join('\n'), image: NEW, parallel: '3' }, 'post')
  const died = Promise.withResolvers<void>()
  cattle.onChange = () => {
    if (cattle.books.accepted.length < 4) return
    world.die()
    died.resolve()
  }
  void runAction(rancherUpgrade, world)
  await died.promise
  cattle.onChange = undefined
  const after = worldOf({}, by === 'post' ? 'post' : 'here')
  const code =
    by === 'post'
      ? await rancherUpgrade.post?.(new InputReader(after.host.inputs), after)
      : (await undo(after)).exitCode
  expect(code).toBe(0)
  expect(images()).toEqual([OLD, OLD, OLD, OLD])
  expect(unfinished(await ledger.open())).toEqual([])
})

test.each([
  [{ services: 'api', service: 'worker', image: NEW }, 'services is beside "service" (worker): give one of the two'],
  [{ image: NEW }, 'service is nothing: required, or "services"'],
  [{ services: 'api\napi', image: NEW }, 'services is "api": this service is there twice'],
  [{ services: 'api=', image: NEW }, 'services is "api=": write [stack/]service, or [stack/]service=image'],
  [{ services: 'api\nworker' }, 'image is nothing: required for an upgrade that changes nothing else'],
  [{ services: 'api', stack: '', image: NEW }, 'stack is nothing: required'],
  [{ services: 'api', image: NEW, parallel: '0' }, 'parallel is "0"'],
])('wrong inputs are told: %j', async (inputs, said) => {
  const told = await run(inputs)
  expect(told.exitCode).toBe(2)
  expect(told.printed).toContain(said)
  expect(accepted()).toEqual([])
})

test('the same service by name and by id is one service', async () => {
  const { id } = cattle.books.service('api')
  const told = await run({ services: `api\n${id}`, image: NEW })
  expect(told.exitCode).toBe(2)
  expect(told.printed).toContain('The same service is there twice')
})

test('what is held after a failure is told as held, of all of them', async () => {
  const told = await run({ services: `api=${NEW}\nworker=${BAD}`, 'on-failure': 'hold' })
  expect(told).toMatchObject({ exitCode: 8, result: 'unknown' })
  expect(JSON.parse(told.outputs.get('result-json') ?? '{}')).toMatchObject({ heldBy: 'on-failure' })
  expect(accepted()).toEqual(['upgrade api', 'upgrade worker'])
})
