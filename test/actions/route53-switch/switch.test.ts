import { expect, test } from 'vitest'
import { BLUE, GREEN, Route53Scene, SIMPLE, SWITCH, weighted, ZONE } from '../../faults/route53-scene.ts'
import { same, stepSets, truthOf } from '../../faults/route53-verdict.ts'
import type { RecordSet } from '../../servers/route53/index.ts'
import type { InputValues } from '../../support/test-world.ts'

const PAIR = [weighted('blue', 255, BLUE), weighted('green', 0, GREEN)]
const go = (scene: Route53Scene, inputs: InputValues, course: 'goes well' | 'gate fails at step 2' = 'goes well') =>
  scene.switch(scene.world('here', inputs, course))
const undoOf = ({ outputs }: { outputs: ReadonlyMap<string, string> }): string => outputs.get('undo') ?? ''

test('given three steps, it walks them, one batch each, and ends as switched', async () => {
  await using scene = await Route53Scene.open()
  const told = await go(scene, SWITCH)
  expect(told).toMatchObject({ exitCode: 0, result: 'switched' })
  expect(truthOf(scene).stands).toBe('new')
  expect(scene.batches.map(({ changes }) => changes.map(({ Action }) => Action))).toEqual([
    ['DELETE', 'CREATE', 'CREATE'],
    ['DELETE', 'DELETE', 'CREATE', 'CREATE'],
    ['DELETE', 'DELETE', 'CREATE', 'CREATE'],
  ])
})

test('each step is watched from INSYNC on for the TTL, all gates asked, and that is said', async () => {
  await using scene = await Route53Scene.open()
  const told = await go(scene, SWITCH)
  const [first, second, third] = scene.batches.map(({ atMs }) => atMs)
  const leastMs = 30_000 + 47_000
  expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(leastMs)
  expect((third ?? 0) - (second ?? 0)).toBeGreaterThanOrEqual(leastMs)
  expect(scene.time.nowMs() - (third ?? 0)).toBeGreaterThanOrEqual(leastMs)
  expect(told.printed).toContain('watched for 47s (the TTL, until which resolvers may keep older answers)')
})

test('a longer hold counts; a gate that turns bad in the middle of it ends it at once', async () => {
  await using scene = await Route53Scene.open()
  let bad = false
  const world = scene.world('here', { ...SWITCH, hold: '10m', every: '30s' })
  scene.time.after(240_000, () => {
    bad = true
  })
  const exec: typeof world.exec = {
    run: async () => ({ exitCode: bad ? 1 : 0, stdout: '', stderr: 'late trouble', timedOut: false }),
  }
  const startedMs = scene.time.nowMs()
  const told = await scene.switch({ ...world, exec })
  expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(scene.time.nowMs() - startedMs).toBeLessThan(400_000)
  expect(truthOf(scene).stands).toBe('old')
})

const STARTS: readonly (readonly [string, readonly RecordSet[]])[] = [
  ['a simple record', [SIMPLE]],
  ['a weighted pair with weights of its own', PAIR],
  ['a pair that shares already', [weighted('blue', 97, BLUE, 300), weighted('green', 3, GREEN, 300)]],
  ['a record beside others of the name', [{ ...SIMPLE, Type: 'A', ResourceRecords: [{ Value: '192.0.2.1' }] }]],
]

test.each(STARTS)(
  'given %s and a gate that fails at step 2, one batch leads back to exactly that',
  async (_, start) => {
    await using scene = await Route53Scene.open(start)
    const before = scene.newest
    const green = start[0]?.Type === 'A' ? '192.0.2.2' : GREEN
    const world = scene.world('here', { ...SWITCH, to: 'green', green, hold: '1s' })
    const bad = () => scene.newest.some(({ Weight }) => Weight === 50)
    const exec: typeof world.exec = {
      run: async () => ({ exitCode: bad() ? 1 : 0, stdout: '', stderr: 'not well', timedOut: false }),
    }
    const told = await scene.switch({ ...world, exec })
    expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
    expect(same(scene.newest, before)).toBe(true)
    expect(same(scene.answered, before)).toBe(true)
    expect(scene.batches).toHaveLength(3)
    // How far it has come is asked by the id of the batch that led back, and not waited for blindly.
    expect(scene.time.nowMs() - (scene.batches[2]?.atMs ?? 0)).toBeLessThan(60_000)
    expect(told.summary).toContain('resolvers may keep what they were told')
  },
)

test('given an alias, one batch leads back to exactly that, without a TTL', async () => {
  const alias: RecordSet = {
    Name: 'www.example.com.',
    Type: 'A',
    AliasTarget: { HostedZoneId: 'Z35SXDOTRQ7X7K', DNSName: 'lb-1.example.net.', EvaluateTargetHealth: true },
  }
  await using scene = await Route53Scene.open([alias])
  for (const dnsName of ['lb-1.example.net.', 'lb-2.example.net.'])
    scene.route53.seed.outsideTarget({ hostedZoneId: 'Z35SXDOTRQ7X7K', dnsName, answers: { A: ['192.0.2.9'] } })
  const world = scene.world('here', { green: 'alias Z35SXDOTRQ7X7K lb-2.example.net', steps: '50\n100' })
  const exec: typeof world.exec = {
    run: async () => ({ exitCode: 1, stdout: '', stderr: 'not well', timedOut: false }),
  }
  expect(await scene.switch({ ...world, exec })).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(scene.newest).toEqual([alias])
  expect(scene.batches[0]?.after.filter(({ SetIdentifier }) => SetIdentifier !== undefined)).toHaveLength(2)
})

test('finalize: simple ends at one plain record of the new side, and undo leads back exactly', async () => {
  await using scene = await Route53Scene.open()
  const told = await go(scene, { ...SWITCH, finalize: 'simple' })
  expect(told).toMatchObject({ exitCode: 0, result: 'switched' })
  expect(scene.newest).toEqual([{ ...SIMPLE, ResourceRecords: [{ Value: GREEN }] }])
  expect(told.summary).toContain(
    'rollback --hosted-zone-id Z1EXAMPLE --record www.example.com --type CNAME --to blue --blue Blue.example.net',
  )
  const back = await go(scene, { operation: 'rollback', undo: undoOf(told) })
  expect(back).toMatchObject({ exitCode: 0, result: 'rolled-back' })
  expect(scene.newest).toEqual(scene.start)
})

test('to: other moves a pair to the side without traffic, and back again', async () => {
  await using scene = await Route53Scene.open(PAIR)
  expect(await go(scene, {})).toMatchObject({ exitCode: 0, result: 'switched' })
  expect(scene.newest).toEqual([weighted('blue', 0, BLUE), weighted('green', 100, GREEN)])
  expect(await go(scene, {})).toMatchObject({ exitCode: 0, result: 'switched' })
  expect(scene.newest).toEqual([weighted('blue', 100, BLUE), weighted('green', 0, GREEN)])
})

test('given the goal already, it proves it and changes nothing', async () => {
  await using scene = await Route53Scene.open(PAIR)
  expect(await go(scene, { to: 'blue' })).toMatchObject({ exitCode: 0, result: 'unchanged' })
  expect(scene.batches).toEqual([])
})

test('confirm: manual holds it at the goal; confirm with its undo output ends it; nothing is sent', async () => {
  await using scene = await Route53Scene.open()
  const held = await go(scene, { ...SWITCH, confirm: 'manual' })
  expect(held).toMatchObject({ exitCode: 0, result: 'awaiting-confirm' })
  const confirmed = await go(scene, { operation: 'confirm', undo: undoOf(held) })
  expect(confirmed).toMatchObject({ exitCode: 0, result: 'switched' })
  expect(scene.batches).toHaveLength(3)
})

test('rollback to a side by name walks there behind the gates and is told as rolled back', async () => {
  await using scene = await Route53Scene.open(PAIR)
  await go(scene, { to: 'green' })
  expect(await go(scene, { operation: 'rollback', to: 'blue' })).toMatchObject({ exitCode: 0, result: 'rolled-back' })
  expect(scene.newest).toEqual([weighted('blue', 100, BLUE), weighted('green', 0, GREEN)])
})

test('rollback never guesses: without undo and without a side it does not start', async () => {
  await using scene = await Route53Scene.open(PAIR)
  const told = await go(scene, { operation: 'rollback' })
  expect(told).toMatchObject({ exitCode: 2, result: 'unchanged' })
  expect(told.printed).toContain('a rollback never guesses')
})

test('given an undo of another record, or one that would touch another, nothing is touched', async () => {
  await using scene = await Route53Scene.open()
  const told = await go(scene, { ...SWITCH, steps: '100' })
  const entry = JSON.parse(undoOf(told))
  const other = await go(scene, { operation: 'rollback', record: 'api.example.com', undo: undoOf(told) })
  expect(other).toMatchObject({ exitCode: 2 })
  entry.change.stops[0].sets.push({ ...SIMPLE, Name: 'mail.example.com.' })
  const forged = await go(scene, { operation: 'rollback', undo: JSON.stringify(entry) })
  expect(forged).toMatchObject({ exitCode: 2 })
  expect(scene.batches).toHaveLength(1)
})

test('the undo output of a pipeline is a list: its entry of this record is meant', async () => {
  await using scene = await Route53Scene.open()
  const told = await go(scene, { ...SWITCH, steps: '100' })
  const own = JSON.parse(undoOf(told))
  const { change } = own
  const other = { ...own, change: { ...change, target: { ...change.target, name: 'api.example.com.' } } }
  const list = JSON.stringify([other, own])
  const stranger = await go(scene, { operation: 'rollback', record: 'nobody.example.com', undo: list })
  expect(stranger).toMatchObject({ exitCode: 2 })
  expect(stranger.printed).toContain('undo is a list without an entry of nobody.example.com')
  const twice = JSON.stringify([own, { ...own, change: { ...change, target: { ...change.target, zoneId: 'Z2' } } }])
  const unclear = await go(scene, { operation: 'rollback', undo: twice })
  expect(unclear).toMatchObject({ exitCode: 2 })
  expect(unclear.printed).toContain('"hosted-zone-id"')
  expect(await go(scene, { operation: 'rollback', undo: list })).toMatchObject({ exitCode: 0, result: 'rolled-back' })
  expect(same(scene.newest, [SIMPLE])).toBe(true)
})

test('a fault of ours after the write of a rollback: it is not known to be back, and a person is needed', async () => {
  await using scene = await Route53Scene.open()
  const told = await go(scene, { ...SWITCH, steps: '100' })
  const world = scene.world('here', { operation: 'rollback', undo: undoOf(told) }, 'goes well')
  world.hooks.beforeRequest = () => {
    if (scene.batches.length === 2) throw new TypeError('x is undefined')
  }
  const back = await scene.switch(world)
  expect(back).toMatchObject({ exitCode: 8, result: 'rollback-failed' })
  expect(back.printed).toContain('switch.test.ts')
})

test('given a record that went elsewhere since, a rollback by undo is refused and says what is there', async () => {
  await using scene = await Route53Scene.open()
  const told = await go(scene, { ...SWITCH, steps: '100' })
  const theirs = { ...SIMPLE, ResourceRecords: [{ Value: 'theirs.example.net' }] }
  scene.route53.person.change(ZONE, [
    ...scene.newest.map((set) => ({ Action: 'DELETE', ResourceRecordSet: set }) as const),
    { Action: 'CREATE', ResourceRecordSet: theirs },
  ])
  const back = await go(scene, { operation: 'rollback', undo: undoOf(told) })
  expect(back.exitCode).toBe(7)
  expect(back.printed).toContain('theirs.example.net')
  expect(scene.newest).toEqual([theirs])
})

test('status shows what the name answers and sends nothing', async () => {
  await using scene = await Route53Scene.open(PAIR)
  const told = await go(scene, { operation: 'status' })
  expect(told).toMatchObject({ exitCode: 0, result: 'unchanged' })
  expect(told.printed).toContain('CNAME blue 255: blue.example.net, TTL 47s')
})

test('dry-run prints the plan and sends nothing', async () => {
  await using scene = await Route53Scene.open()
  const told = await go(scene, { ...SWITCH, 'dry-run': 'true' })
  expect(told).toMatchObject({ exitCode: 0, result: 'unchanged' })
  expect(told.printed).toContain('blue 90, green 10 → blue 50, green 50')
  expect(scene.batches).toEqual([])
})

test('given a step that stays PENDING, it is taken back after five minutes', async () => {
  await using scene = await Route53Scene.open()
  const { temper, http } = scene.route53
  let posts = 0
  http.fault = ({ method }) => {
    if (method === 'POST') posts += 1
    temper.propagationMs = posts === 1 ? Number.POSITIVE_INFINITY : 30_000
    return undefined
  }
  const told = await go(scene, SWITCH)
  expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(told.printed).toContain('not INSYNC after 5m')
  expect(truthOf(scene).stands).toBe('old')
})

test('given a zone that is busy for almost three minutes, out and back, it waits for it', async () => {
  await using scene = await Route53Scene.open()
  scene.route53.temper.processingMs = 170_000
  const told = await go(scene, { ...SWITCH, steps: '50\n100' }, 'gate fails at step 2')
  expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(truthOf(scene).stands).toBe('old')
})

test('given a lost answer and no way to ask how far it has come, it waits the stated time', async () => {
  await using scene = await Route53Scene.open()
  scene.route53.http.fault = ({ method }) => (method === 'POST' ? { kind: 'reset-after' } : undefined)
  const told = await go(scene, { ...SWITCH, steps: '100' })
  expect(told).toMatchObject({ exitCode: 0, result: 'switched' })
  expect(told.printed).toContain('taken to be in sync after 2m')
  expect(same(scene.newest, stepSets(100))).toBe(true)
  expect(scene.batches).toHaveLength(1)
})

test('given a hold that does not fit into the timeout, it does not start', async () => {
  await using scene = await Route53Scene.open()
  const told = await go(scene, { ...SWITCH, hold: '10m', timeout: '20m' })
  expect(told).toMatchObject({ exitCode: 2, result: 'unchanged' })
  expect(told.printed).toContain('"timeout" is 20m')
})
