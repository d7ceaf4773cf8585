import { afterEach, beforeEach, expect, test } from 'vitest'
import { rancherUpgrade } from '../../../src/actions/rancher-upgrade/index.ts'
import { runAction } from '../../../src/run/run-action.ts'
import { type Cattle, startCattle } from '../../servers/cattle/index.ts'
import { VirtualTime } from '../../servers/time.ts'
import { MemoryLedger } from '../../support/memory-ledger.ts'
import { type InputValues, testWorld } from '../../support/test-world.ts'

const image = (version: string, name = 'api') => `registry.example.com/shop/${name}:${version}`
const OLD = image('1.0.0')
const OPEN = image('1.0.1')
const NEXT = image('1.0.2')
const BAD = image('1.0.3')
const NAMES = ['api', 'worker'] as const

let time: VirtualTime
let cattle: Cattle
let ledger: MemoryLedger
beforeEach(async () => {
  time = new VirtualTime()
  cattle = await startCattle({ time })
  ledger = new MemoryLedger()
  for (const name of NAMES) cattle.seed.service({ stack: 'shop', name, image: OLD, scale: 2, healthCheck: true })
  cattle.agent.behave(BAD, { pullError: 'Error: manifest unknown' })
})
afterEach(() => cattle[Symbol.asyncDispose]())

/** @param meanwhile called before each request, until it is true. */
async function run(inputs: InputValues, meanwhile: (printed: readonly string[]) => boolean = () => true) {
  const { url, keys } = cattle
  const access = { 'rancher-url': url, 'rancher-access-key': keys.access, 'rancher-secret-key': keys.secret }
  const world = testWorld({ time, ledger, inputs: { ...access, stack: 'shop', every: '2s', ...inputs } })
  world.hooks.beforeRequest = () => {
    if (meanwhile(world.printed)) world.hooks.beforeRequest = () => {}
  }
  const exitCode = await runAction(rancherUpgrade, world)
  const json = JSON.parse(world.outputs.get('result-json') ?? '{}')
  const summary = world.summaries.join('\n').replaceAll('&#58;', ':')
  return { exitCode, result: world.outputs.get('result'), json, printed: world.printed.join('\n'), summary }
}

/** What has been written since the last call. */
let seen = 0
function writes() {
  const all = cattle.books.accepted.map(({ action, id }) => `${action} ${cattle.books.service(id).name}`)
  const fresh = all.slice(seen)
  seen = all.length
  return fresh
}
async function leaveOpen(service = 'api', more: InputValues = {}) {
  await run({ service, image: OPEN, confirm: 'manual', ...more })
  seen = cattle.books.accepted.length
}
const stands = () => NAMES.map((name) => `${cattle.books.service(name).state} ${cattle.books.service(name).image}`)
const pass = (ms: number) => new Promise<void>((resolve) => void time.waitAfter(ms, resolve))

test('without it the upgrade is refused: who left it, how long ago, and both commands are told', async () => {
  await leaveOpen()
  await pass(5 * 60_000)
  const told = await run({ service: 'api', image: NEXT })
  expect(told).toMatchObject({ exitCode: 7, result: 'unchanged' })
  expect(told.printed).toMatch(/"upgraded" to \S+:1\.0\.1, begun by https:\/\/ci\.example\.com\/runs\/7 5m( \d+s)? ago/)
  const flags = '--environment Default --stack shop --service api'
  expect(told.printed).toContain(
    `slipway rancher-upgrade confirm ${flags}, or: slipway rancher-upgrade rollback ${flags}`,
  )
  expect(writes()).toEqual([])
})

test('confirm: what is open is confirmed, then the upgrade goes on; both are told', async () => {
  await leaveOpen()
  const told = await run({ service: 'api', image: NEXT, 'pending-upgrade': 'confirm' })
  expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
  expect(writes()).toEqual(['finishupgrade api', 'upgrade api', 'finishupgrade api'])
  expect(stands()[0]).toBe(`active ${NEXT}`)
  expect(told.json).toMatchObject({
    from: { image: OPEN },
    to: { image: NEXT },
    first: { do: 'confirm', result: 'confirmed', from: { image: OLD }, to: { image: OPEN } },
  })
  expect(told.summary).toContain(`First, the upgrade to ${OPEN} that waited, begun by`)
  expect(await ledger.open()).toEqual([])
})

test('rollback: what is open is taken back and proven, then the upgrade goes on from there', async () => {
  await leaveOpen()
  const told = await run({ service: 'api', image: NEXT, 'pending-upgrade': 'rollback' })
  expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
  expect(writes()).toEqual(['rollback api', 'upgrade api', 'finishupgrade api'])
  expect(told.json).toMatchObject({ from: { image: OLD }, to: { image: NEXT }, first: { result: 'rolled-back' } })
  expect(await ledger.open()).toEqual([])
})

test.each(['confirm', 'rollback'])('%s: gates are of the new image, and are not asked of what is open', async (end) => {
  await leaveOpen()
  const gates = '[{run: "test \\"$VERSION\\" = 1.0.2"}]'
  const told = await run({ service: 'api', image: NEXT, gates, 'pending-upgrade': end })
  expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
})

test.each([
  ['confirm', OPEN],
  ['rollback', OLD],
])(
  '%s: the image that stands then is asked for: only the first step is done, and it is no "unchanged"',
  async (end, asked) => {
    await leaveOpen()
    const told = await run({ service: 'api', image: asked, 'pending-upgrade': end })
    expect(told).toMatchObject({ exitCode: 0, result: end === 'confirm' ? 'confirmed' : 'rolled-back' })
    expect(writes()).toEqual([end === 'confirm' ? 'finishupgrade api' : 'rollback api'])
    expect(stands()[0]).toBe(`active ${asked}`)
  },
)

test.each([
  ['confirm', OPEN],
  ['rollback', OLD],
])('%s: the upgrade that follows fails: what was done first stays, and is told', async (end, left) => {
  await leaveOpen()
  const told = await run({ service: 'api', image: BAD, 'pending-upgrade': end })
  expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back', json: { first: { do: end } } })
  expect(stands()[0]).toBe(`active ${left}`)
  expect(told.printed).toContain(`before that, at shop/api in Default, the upgrade to ${OPEN} that waited`)
  expect(told.summary).toContain(`First, the upgrade to ${OPEN} that waited`)
})

/** Somebody else upgrades it, with a launch config of before. */
function upgradeByHand(service: string, to: string) {
  const { launchConfig } = cattle.books.service(service)
  cattle.person.upgrade(service, {
    inServiceStrategy: { launchConfig: { ...launchConfig, imageUuid: `docker:${to}` } },
  })
}

test.each([
  ['confirm', 'confirmed', 'finishupgrade api'],
  ['rollback', 'rolled-back', 'rollback api'],
])(
  '%s: somebody is faster than the upgrade that follows: the first step is the result, and it is red',
  async (end, result, write) => {
    await leaveOpen()
    const told = await run({ service: 'api', image: NEXT, 'pending-upgrade': end }, (printed) => {
      if (printed.filter((line) => line.includes('Plan:')).length < 2) return false
      upgradeByHand('api', image('6.6.6'))
      return true
    })
    expect(told).toMatchObject({ exitCode: 7, result, json: { begun: false, first: { do: end } } })
    expect(told.printed).toContain('shop/api in Default is not where it was when the plan was made')
    expect(told.printed).toContain(`before that, at shop/api in Default, the upgrade to ${OPEN} that waited`)
    expect(writes()).toEqual([write, 'upgrade api'])
  },
)

test.each([
  ['confirm', 'confirmed', 'finishupgrade api'],
  ['rollback', 'rolled-back', 'rollback api'],
])(
  '%s: what follows is refused when it is planned anew: the first step is the result, and it is red',
  async (end, result, write) => {
    await leaveOpen()
    const told = await run({ services: 'api\nworker', image: NEXT, 'pending-upgrade': end }, (printed) => {
      if (!printed.some((line) => line.includes('Plan: Upgrade of shop/worker'))) return false
      upgradeByHand('worker', image('6.6.6'))
      return true
    })
    expect(told).toMatchObject({ exitCode: 7, result })
    expect(told.printed).toContain('shop/worker in Default')
    expect(told.printed).toContain(`before that, at shop/api in Default, the upgrade to ${OPEN} that waited`)
    expect(told.json.services[0]).toMatchObject({ result, begun: false, first: { do: end } })
    expect(told.json.services[1]).toMatchObject({ result: 'unchanged', begun: false })
    expect(writes().toSorted()).toEqual([write, 'upgrade worker'].toSorted())
  },
)

test('confirm: what is open is not healthy: it is taken back as a confirmation would, and nothing is begun', async () => {
  await leaveOpen()
  const [fresh] = cattle.books.containers('api').filter(({ state, image: of }) => state === 'running' && of === OPEN)
  cattle.agent.report(fresh?.id ?? '', 'unhealthy')
  const told = await run({ service: 'api', image: NEXT, 'pending-upgrade': 'confirm' })
  expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(writes()).toEqual(['rollback api'])
  expect(told.summary).toContain('The upgrade was not begun.')
})

test.each([
  ['confirm', 7],
  ['rollback', 0],
])('%s: going back is judged by what will run then: exit code %i', async (end, exitCode) => {
  await leaveOpen('api', { image: image('2.0.0') })
  const told = await run({ service: 'api', image: NEXT, 'pending-upgrade': end })
  expect(told.exitCode).toBe(exitCode)
  expect(told.printed.includes('would go back to an older version')).toBe(end === 'confirm')
  // Refused before anything was touched.
  if (end === 'confirm') expect(writes()).toEqual([])
  expect(told.result).toBe(end === 'confirm' ? 'unchanged' : 'confirmed')
})

test('several: all are planned before one is touched', async () => {
  await leaveOpen('api')
  cattle.person.deactivate('worker')
  await pass(30_000)
  seen = cattle.books.accepted.length
  const told = await run({ services: 'api\nworker', image: NEXT, 'pending-upgrade': 'confirm' })
  expect(told).toMatchObject({ exitCode: 7, result: 'unchanged' })
  expect(told.printed).toContain('shop/worker in Default is not running')
  expect(writes()).toEqual([])
})

test('several: what is open is ended first, then all are upgraded', async () => {
  await leaveOpen('worker')
  const told = await run({ services: 'api\nworker', image: NEXT, 'pending-upgrade': 'rollback' })
  expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
  expect(writes()).toEqual([
    'rollback worker',
    'upgrade api',
    'upgrade worker',
    'finishupgrade api',
    'finishupgrade worker',
  ])
  expect(told.json.services.map(({ first }: { first?: object }) => first !== undefined)).toEqual([false, true])
})

test.each([
  ['confirm', 'is confirmed, if its containers are proven', OPEN],
  ['rollback', 'is rolled back, and its containers are proven', OLD],
  ['wait', 'is waited for until it is confirmed or rolled back', OPEN],
])('%s: a dry run says what it would do first, and writes nothing', async (end, said, from) => {
  await leaveOpen()
  const told = await run({ service: 'api', image: NEXT, 'pending-upgrade': end, 'dry-run': 'true' })
  expect(told).toMatchObject({ exitCode: 0, result: 'unchanged' })
  expect(told.printed).toContain(`! first: the upgrade to ${OPEN}, begun by`)
  expect(told.printed).toContain(said)
  expect(told.json).toMatchObject({ from: { image: from }, to: { image: NEXT }, first: { do: end } })
  expect(writes()).toEqual([])
})

test('wait: it looks until a person has decided, says what it waits for, and plans anew', async () => {
  await leaveOpen('api', { 'hold-for': '30m' })
  time.waitAfter(4 * 60_000, () => cattle.person.rollback('api'))
  const told = await run({ service: 'api', image: NEXT, 'pending-upgrade': 'wait' })
  expect(told).toMatchObject({ exitCode: 0, result: 'confirmed', json: { from: { image: OLD } } })
  expect(told.printed).toContain(
    'shop/api in Default: waiting, as it is upgraded, begun by https://ci.example.com/runs/7, to wait until',
  )
  expect(writes()).toEqual(['rollback api', 'upgrade api', 'finishupgrade api'])
})

test('wait: an upgrade of somebody else that is under way is waited for too', async () => {
  upgradeByHand('api', OPEN)
  time.waitAfter(60_000, () => cattle.person.finish('api'))
  const told = await run({ service: 'api', image: NEXT, 'pending-upgrade': 'wait' })
  expect(told).toMatchObject({ exitCode: 0, result: 'confirmed', json: { from: { image: OPEN } } })
})

test('wait: when nobody decides it ends with timeout, and nothing was changed', async () => {
  await leaveOpen()
  const told = await run({ service: 'api', image: NEXT, 'pending-upgrade': 'wait', timeout: '5m' })
  expect(told).toMatchObject({ exitCode: 7, result: 'unchanged' })
  expect(told.printed).toContain('shop/api in Default was still in an upgrade when the time to wait was up')
  expect(told.printed).toContain('Saw: waited 5m, as "timeout" says')
  expect(writes()).toEqual([])
})

test.each(['confirm', 'rollback'])("%s: an upgrade that is under way is nobody else's to end", async (end) => {
  cattle.agent.behave(OPEN, { health: 'never-reports' })
  upgradeByHand('api', OPEN)
  await pass(4_000)
  seen = cattle.books.accepted.length
  const told = await run({ service: 'api', image: NEXT, 'pending-upgrade': end })
  expect(told).toMatchObject({ exitCode: 7, result: 'unchanged' })
  expect(told.printed).toContain('is being changed by somebody else')
  expect(writes()).toEqual([])
})
