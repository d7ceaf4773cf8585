import { afterEach, beforeEach, expect, test } from 'vitest'
import { rancherUpgrade } from '../../../src/actions/rancher-upgrade/index.ts'
import type { Entry } from '../../../src/core/change.ts'
import type { JsonObject } from '../../../src/core/json.ts'
import { runAction } from '../../../src/run/run-action.ts'
import { type Cattle, startCattle } from '../../servers/cattle/index.ts'
import { VirtualTime } from '../../servers/time.ts'
import { MemoryLedger } from '../../support/memory-ledger.ts'
import { type InputValues, testWorld } from '../../support/test-world.ts'
import { FakeRegistry } from '../../systems/registry/fake-registry.ts'

const image = (version: string) => `registry.example.com/shop/api:${version}`
const NAMES = ['api', 'worker'] as const

let time: VirtualTime
let cattle: Cattle
beforeEach(async () => {
  time = new VirtualTime()
  cattle = await startCattle({ time })
  for (const name of NAMES)
    cattle.seed.service({ stack: 'shop', name, image: image('1.0.0'), scale: 2, healthCheck: true })
})
afterEach(() => cattle[Symbol.asyncDispose]())

/** Each run is a job of its own: nothing is recorded on its machine. */
async function run(inputs: InputValues) {
  const { url, keys } = cattle
  const access = { 'rancher-url': url, 'rancher-access-key': keys.access, 'rancher-secret-key': keys.secret }
  const world = testWorld({ time, ledger: new MemoryLedger(), inputs: { ...access, every: '2s', ...inputs } })
  const exitCode = await runAction(rancherUpgrade, world)
  return {
    exitCode,
    result: world.outputs.get('result'),
    undo: world.outputs.get('undo') ?? '',
    json: JSON.parse(world.outputs.get('result-json') ?? '{}'),
    printed: world.printed.join('\n'),
    summary: world.summaries.join('\n').replaceAll('&#58;', ':'),
  }
}
const upgrade = (service: string, version: string, more: InputValues = {}) =>
  run({ stack: 'shop', service, image: image(version), ...more })
const leaveOpen = (service: string, version = '1.0.1') => upgrade(service, version, { confirm: 'manual' })
const writes = () => cattle.books.accepted.map(({ action, id }) => `${action} ${cattle.books.service(id).name}`)
const stands = (name = 'api') =>
  `${cattle.books.service(name).state} ${cattle.books.service(name).image?.split(':').at(-1)}`
const labels = () => cattle.books.service('api').launchConfig?.labels as JsonObject
/** An entry with something of it changed. */
const edited = (undo: string, edit: (entry: Entry) => object) =>
  JSON.stringify({ ...JSON.parse(undo), ...edit(JSON.parse(undo)) })

test.each([
  ['confirm', 'confirmed', 'finishupgrade api'],
  ['rollback', 'rolled-back', 'rollback api'],
])('%s by undo alone: the service and the environment are those of the entry', async (operation, result, write) => {
  const { undo } = await leaveOpen('api')
  expect(await run({ operation, undo })).toMatchObject({ exitCode: 0, result })
  expect(writes()).toEqual(['upgrade api', write])
})

test('of a list all are confirmed; with a service that is named, its own alone', async () => {
  const { undo } = await run({ stack: 'shop', services: 'api\nworker', image: image('1.0.1'), confirm: 'manual' })
  expect(JSON.parse(undo)).toHaveLength(2)
  const one = await run({ operation: 'rollback', undo, stack: 'shop', service: 'worker' })
  expect(one).toMatchObject({ exitCode: 0, result: 'rolled-back' })
  expect([stands('api'), stands('worker')]).toEqual(['upgraded 1.0.1', 'active 1.0.0'])
  const both = await run({ operation: 'confirm', undo })
  // The other one is not open any more: nothing at all is done.
  expect(both).toMatchObject({ exitCode: 7, result: 'unchanged' })
  expect(stands('api')).toBe('upgraded 1.0.1')
})

test('a list of a pipeline: what is no upgrade of a service is left out', async () => {
  const { undo } = await leaveOpen('api')
  const record = { ...JSON.parse(undo), change: { ...JSON.parse(undo).change, kind: 'route53-record' } }
  const told = await run({ operation: 'confirm', undo: JSON.stringify([record, JSON.parse(undo)]) })
  expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
})

test.each(['confirm', 'rollback'])(
  '%s: another upgrade is open meanwhile: it is left, and said whose it is',
  async (operation) => {
    const { undo } = await leaveOpen('api')
    await run({ operation: 'rollback', undo })
    await leaveOpen('api', '1.0.2')
    const before = writes().length
    const told = await run({ operation, undo })
    expect(told).toMatchObject({ exitCode: 7, result: 'unchanged' })
    expect(told.printed).toContain('The upgrade that "undo" names is not open at shop/api in Default')
    expect(told.printed).toMatch(
      /another one is: to \S+:1\.0\.2, begun by https:\/\/ci\.example\.com\/runs\/7 \d+s ago/,
    )
    expect(writes()).toHaveLength(before)
  },
)

test.each(['confirm', 'rollback'])(
  '%s: none is open any more: refused, and said who brought what runs',
  async (operation) => {
    const { undo } = await leaveOpen('api')
    await run({ operation: 'confirm', undo })
    const before = writes().length
    const told = await run({ operation, undo })
    expect(told).toMatchObject({ exitCode: 7, result: 'unchanged' })
    expect(told.printed).toContain(
      'no upgrade is open; it is active with registry.example.com/shop/api:1.0.1, brought by https://ci.example.com/runs/7',
    )
    expect(writes()).toHaveLength(before)
  },
)

test('of an entry whose answer was lost the mark alone tells: another upgrade is left', async () => {
  const { undo } = await leaveOpen('api')
  const lost = JSON.stringify({ ...JSON.parse(undo), handle: undefined })
  await run({ operation: 'rollback', undo: lost })
  expect(stands()).toBe('active 1.0.0')
  await leaveOpen('api', '1.0.2')
  expect(await run({ operation: 'confirm', undo: lost })).toMatchObject({ exitCode: 7, result: 'unchanged' })
  expect(stands()).toBe('upgraded 1.0.2')
})

test('status says whether what undo names is open', async () => {
  const { undo } = await leaveOpen('api')
  const open = await run({ operation: 'status', undo })
  expect(open).toMatchObject({ exitCode: 0, result: 'awaiting-confirm' })
  expect(open.printed).toContain('The upgrade that "undo" names is open.')
  await run({ operation: 'confirm', undo })
  const after = await run({ operation: 'status', undo })
  expect(after).toMatchObject({ exitCode: 0, result: 'unchanged' })
  expect(after.summary).toContain(
    'The upgrade that "undo" names is not open at shop/api in Default: no upgrade is open',
  )
})

test('ids are not trusted: an entry of another service than the one that is named is refused', async () => {
  const { undo } = await leaveOpen('api')
  await leaveOpen('worker')
  const before = writes().length
  const told = await run({ operation: 'confirm', undo, stack: 'shop', service: 'worker' })
  expect(told.exitCode).toBe(2)
  expect(told.printed).toContain('"undo" is not of shop/worker in Default')
  // An entry that names one service and has the id of another one.
  const { id } = cattle.books.service('worker')
  const mixed = edited(undo, ({ change }) => ({ change: { ...change, target: { ...change.target, id } } }))
  expect((await run({ operation: 'confirm', undo: mixed })).exitCode).toBe(2)
  expect(writes()).toHaveLength(before)
})

test('the id of a change alone is no proof: the versions of the server must be those of the entry too', async () => {
  const { undo } = await leaveOpen('api')
  const forged = edited(undo, () => ({ handle: { version: '00000000-0000-4000-8000-000000000000' } }))
  expect(await run({ operation: 'rollback', undo: forged })).toMatchObject({ exitCode: 7, result: 'unchanged' })
  expect(stands()).toBe('upgraded 1.0.1')
})

test.each([
  [{ operation: 'confirm', undo: 'no json' }, 'undo is text that is not JSON'],
  [{ operation: 'confirm', undo: '[]' }, 'undo is without an upgrade'],
  [{ operation: 'rollback', 'to-version': 'latest', service: 'api' }, 'to-version is "latest": a moving tag'],
  [{ operation: 'rollback', 'to-version': '1.0', service: 'api' }, 'to-version is "1.0": a moving tag'],
  [{ operation: 'rollback', 'to-version': 'a/b:1.0.0', service: 'api' }, 'no tag of an image'],
  [{ operation: 'confirm', 'to-version': '1.0.0', service: 'api' }, 'only for operation "rollback"'],
])('wrong inputs are told: %j', async (inputs, said) => {
  const told = await run({ stack: 'shop', ...inputs })
  expect(told.exitCode).toBe(2)
  expect(told.printed).toContain(said)
  expect(writes()).toEqual([])
})

test('undo is for later jobs alone', async () => {
  const { undo } = await leaveOpen('api')
  const told = await upgrade('api', '1.0.2', { undo })
  expect(told.exitCode).toBe(2)
  expect(told.printed).toContain('undo is given: only for operation confirm, rollback, status')
})

const backTo = (version: string, more: InputValues = {}) =>
  run({ operation: 'rollback', stack: 'shop', service: 'api', 'to-version': version, ...more })

test('to-version: a gated upgrade to that version, two back, with the settings of now, marked as going back', async () => {
  await upgrade('api', '1.0.1', { env: 'A=1' })
  await upgrade('api', '1.0.2', { env: 'A=2' })
  const told = await backTo('1.0.0')
  expect(told).toMatchObject({ exitCode: 0, result: 'rolled-back' })
  expect(stands()).toBe('active 1.0.0')
  expect(writes().slice(-2)).toEqual(['upgrade api', 'finishupgrade api'])
  expect(told.printed).toContain('! with the settings that it runs with now: the server keeps none of that version')
  expect(told.printed).toContain('! this goes back: it runs 1.0.2, and 1.0.0 is lower')
  expect(cattle.books.service('api').launchConfig?.environment).toEqual({ A: '2' })
  expect(labels()).toMatchObject({ 'io.slipway.back': 'true', 'io.slipway.version': '1.0.0' })
  // What the server kept is what was left: it is no way back.
  const again = await run({ operation: 'rollback', stack: 'shop', service: 'api' })
  expect(again.printed).toContain('was rolled back already')
})

test('to-version: what the server kept of exactly that image is used whole', async () => {
  await upgrade('api', '1.0.1', { env: 'A=1' })
  await upgrade('api', '1.0.2', { env: 'A=2\nB=2' })
  const told = await backTo('1.0.1')
  expect(told).toMatchObject({ exitCode: 0, result: 'rolled-back' })
  expect(told.printed).toContain('! with all settings that the server kept of registry.example.com/shop/api:1.0.1')
  expect(cattle.books.service('api').launchConfig?.environment).toEqual({ A: '1' })
  expect(labels()).toMatchObject({ 'io.slipway.back': 'true' })
})

test('to-version: a version that does not come up is taken back to what ran', async () => {
  await upgrade('api', '1.0.1')
  await upgrade('api', '1.0.2')
  cattle.agent.behave(image('1.0.0'), { pullError: 'Error: manifest unknown' })
  const told = await backTo('1.0.0')
  expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(stands()).toBe('active 1.0.2')
  expect(told.summary).toContain('Not rolled back: shop/api in Default is still at')
})

test('to-version: what its registry does not have is refused before anything is changed', async () => {
  await using registry = await FakeRegistry.start(time)
  const inRegistry = `${registry.host}/shop/api:1.0.1`
  await run({ stack: 'shop', service: 'api', image: inRegistry, 'check-images': 'false' })
  const before = writes().length
  const told = await backTo('1.0.0')
  expect(told).toMatchObject({ exitCode: 7, result: 'unchanged' })
  expect(told.printed).toContain(`Its registry has no ${registry.host}/shop/api:1.0.0`)
  expect(writes()).toHaveLength(before)
})

test('to-version: what runs already is refused', async () => {
  const told = await backTo('1.0.0')
  expect(told).toMatchObject({ exitCode: 7, result: 'unchanged' })
  expect(told.printed).toContain('shop/api in Default cannot go back to 1.0.0')
})

test('to-version: while an upgrade is open, that is to be rolled back first', async () => {
  await upgrade('api', '1.0.1')
  await leaveOpen('api', '1.0.2')
  const before = writes().length
  const told = await backTo('1.0.0')
  expect(told).toMatchObject({ exitCode: 7, result: 'unchanged' })
  expect(told.printed).toContain(
    'roll that back first, without "to-version": slipway rancher-upgrade rollback --environment Default --stack shop --service api',
  )
  expect(writes()).toHaveLength(before)
})

test('to-version: several services go back together', async () => {
  const services = { stack: 'shop', services: 'api\nworker' }
  await run({ ...services, image: image('1.0.1') })
  await run({ ...services, image: image('1.0.2') })
  const told = await run({ operation: 'rollback', ...services, 'to-version': '1.0.0' })
  expect(told).toMatchObject({ exitCode: 0, result: 'rolled-back' })
  expect([stands('api'), stands('worker')]).toEqual(['active 1.0.0', 'active 1.0.0'])
})
