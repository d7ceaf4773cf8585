import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Cancelled } from '../../src/core/failure.ts'
import { BLUE, NEW, NEXT, OLD, ReleaseScene } from './release-scene.ts'

const UP = ['upgrade auth-green', 'finishupgrade auth-green']

test('given its result file, a release is taken back newest first: traffic exactly, then the service', async () => {
  await using scene = await ReleaseScene.open()
  expect(await scene.release()).toMatchObject({ exitCode: 0, result: 'done' })
  const upgradedAgain = Promise.withResolvers<readonly unknown[]>()
  scene.cattle.onChange = () => {
    if (scene.actions.length === 3) upgradedAgain.resolve(scene.record)
  }
  const back = await scene.rollback({ release: scene.path })
  expect(back).toMatchObject({ exitCode: 0, result: 'rolled-back' })
  expect(await upgradedAgain.promise).toEqual([BLUE])
  expect(scene.actions).toEqual([...UP, ...UP])
  expect(scene.image('green')).toBe(OLD)
  expect(scene.record).toEqual([BLUE])
  expect(back.printed).toMatch(/route53-switch +www.example.com +taken back: blue 100, green 0/)
  expect(back.printed).toMatch(/rancher-upgrade +auth\/auth-green in Default +taken back: auth-service:1.0.0/)
})

test('the service is left alone for as long as resolvers may lead traffic to it', async () => {
  await using scene = await ReleaseScene.open()
  await scene.release()
  const back = await scene.rollback({ release: scene.path })
  const lastBatchMs = scene.batches.at(-1)?.atMs ?? 0
  const upgrade = scene.cattle.books.accepted[2]
  expect(back.printed).toContain('Waiting for 5s, the TTL')
  // INSYNC after 30 s, three good rounds 2 s apart, then the TTL.
  expect((upgrade?.atMs ?? 0) - lastBatchMs).toBeGreaterThanOrEqual(30_000 + 4_000 + 5_000)
})

test('a dry run prints the whole plan and writes nothing', async () => {
  await using scene = await ReleaseScene.open()
  await scene.release()
  const before = scene.writes
  const plan = await scene.rollback({ release: scene.path, 'dry-run': 'true' })
  expect(plan.exitCode).toBe(0)
  expect(plan.printed).toMatch(/route53-switch +www.example.com +blue 0%, green 100% +→ +blue 100, green 0/)
  expect(plan.printed).toMatch(/rancher-upgrade +.* +auth-service:1.0.1 +→ +auth-service:1.0.0/)
  expect(scene.writes).toBe(before)
})

test('a release that was taken back already says so, and nothing is written', async () => {
  await using scene = await ReleaseScene.open()
  await scene.release()
  await scene.rollback({ release: scene.path })
  const before = scene.writes
  const again = await scene.rollback({ release: scene.path })
  expect(again).toMatchObject({ exitCode: 0, result: 'unchanged' })
  expect(again.printed).toContain('it is as it was before that run: auth-service:1.0.0')
  expect(again.printed).toContain('it is as it was before that run: blue.example.net')
  expect(scene.writes).toBe(before)
})

test('where traffic was taken back by hand, the service remains to be taken back', async () => {
  await using scene = await ReleaseScene.open()
  await scene.release()
  scene.interfere([BLUE])
  const batches = scene.batches.length
  expect(await scene.rollback({ release: scene.path })).toMatchObject({ exitCode: 0, result: 'rolled-back' })
  expect(scene.image('green')).toBe(OLD)
  expect(scene.batches).toHaveLength(batches)
})

test('a release that waits to be confirmed is taken back by moves, without a new upgrade', async () => {
  await using scene = await ReleaseScene.open()
  scene.edit('every: 2s', 'every: 2s\n    confirm: manual')
  expect(await scene.release()).toMatchObject({ exitCode: 0, result: 'awaiting-confirm' })
  expect(await scene.rollback({ release: scene.path })).toMatchObject({ exitCode: 0, result: 'rolled-back' })
  expect(scene.actions).toEqual(['upgrade auth-green', 'rollback auth-green'])
  expect(scene.image('green')).toBe(OLD)
  expect(scene.record).toEqual([BLUE])
})

test('a way back that is not exact is refused before the first write, of whatever stage', async () => {
  await using scene = await ReleaseScene.open()
  const moving = 'registry.example.com/shop/auth-service:latest'
  scene.cattle.seed.service({ stack: 'auth', name: 'auth-red', image: moving, scale: 1, healthCheck: true })
  scene.set('SIDE', 'red')
  await scene.release()
  const before = scene.writes
  const back = await scene.rollback({ release: scene.path })
  expect(back).toMatchObject({ exitCode: 7, result: 'failed' })
  expect(back.printed).toContain('a moving tag')
  expect(back.printed).toContain('nothing was changed')
  expect(scene.writes).toBe(before)
})

test('without a result file all that speaks against it is told at once', async () => {
  await using scene = await ReleaseScene.open()
  const back = await scene.rollback()
  expect(back).toMatchObject({ exitCode: 7, result: 'failed' })
  expect(back.printed).toContain('2 stages cannot be taken back; nothing was changed')
  expect(back.printed).toContain('the server has recorded no upgrade of it')
  expect(back.printed).toContain('where traffic came from is not recorded there')
  expect(back.printed).toContain('"back-to" as blue or green')
  expect(scene.writes).toBe(0)
})

test('without a result file, back-to says where traffic goes, and the server knows what ran before', async () => {
  await using scene = await ReleaseScene.open()
  await scene.release()
  const back = await scene.rollback({ 'back-to': 'blue' })
  expect(back).toMatchObject({ exitCode: 0, result: 'rolled-back' })
  expect(scene.record.map(({ SetIdentifier, Weight }) => [SetIdentifier, Weight])).toEqual([
    ['blue', 100],
    ['green', 0],
  ])
  expect(scene.image('green')).toBe(OLD)
  const again = await scene.rollback({ 'back-to': 'blue' })
  expect(again).toMatchObject({ exitCode: 0, result: 'unchanged' })
  expect(again.printed).toContain('it was rolled back already, to auth-service:1.0.0')
})

test('a release that another one came after is not taken back over it', async () => {
  await using scene = await ReleaseScene.open()
  await scene.release()
  await scene.release({ image: NEXT, 'result-file': `${scene.path}.next`, to: 'rancher-upgrade' })
  const before = scene.writes
  const back = await scene.rollback({ release: scene.path })
  expect(back).toMatchObject({ exitCode: 7, result: 'failed' })
  expect(back.printed).toContain('is not where that run left it')
  expect(back.printed).toContain('1.0.2')
  expect(scene.writes).toBe(before)
})

test('a way back that does not lead to what ran before that run is refused', async () => {
  await using scene = await ReleaseScene.open()
  scene.edit('every: 2s', 'every: 2s\n    allow-downgrade: true')
  await scene.release()
  for (const image of [NEXT, NEW]) await scene.release({ image, 'result-file': '', to: 'rancher-upgrade' })
  const before = scene.writes
  const back = await scene.rollback({ release: scene.path })
  expect(back).toMatchObject({ exitCode: 7, result: 'failed' })
  expect(back.printed).toContain('would not get back to what ran before that run')
  expect(back.printed).toContain('shop/auth-service:1.0.2@sha256:0e0e0e0e0e0e…; before that run it was')
  expect(scene.writes).toBe(before)
})

test('a record that somebody set to something else is never moved', async () => {
  await using scene = await ReleaseScene.open()
  await scene.release()
  const theirs = [{ ...BLUE, ResourceRecords: [{ Value: 'elsewhere.example.net' }] }]
  scene.interfere(theirs)
  const back = await scene.rollback({ release: scene.path })
  expect(back).toMatchObject({ exitCode: 7, result: 'failed' })
  expect(back.printed).toContain('it is set to no step of that run: elsewhere.example.net')
  expect(scene.record).toEqual(theirs)
  expect(scene.actions).toEqual(UP)
})

test('given a service that does not take its old version any more, it says what is back and what is not', async () => {
  await using scene = await ReleaseScene.open()
  await scene.release()
  scene.cattle.agent.behave(OLD, { pullError: 'Error: manifest unknown' })
  const back = await scene.rollback({ release: scene.path })
  // The service is as it was before the rollback, and that is proven; but the release is neither there nor back.
  expect(back).toMatchObject({ exitCode: 8, result: 'rollback-failed' })
  expect(back.printed).toContain('taken back: route53-switch')
  expect(back.printed).toMatch(/rancher-upgrade +.*not taken back, it is as it was \(auth-service:1.0.1\)/)
  expect(back.printed).toContain(`go on with: slipway rollback production --release ${scene.path}`)
  expect(scene.image('green')).toBe(NEW)
  expect(scene.record).toEqual([BLUE])
})

test('given a service alone that does not take its old version, the live system is as before and proven', async () => {
  await using scene = await ReleaseScene.open()
  await scene.release({ to: 'rancher-upgrade' })
  scene.cattle.agent.behave(OLD, { pullError: 'Error: manifest unknown' })
  const back = await scene.rollback({ release: scene.path })
  expect(back).toMatchObject({ exitCode: 7, result: 'failed' })
  expect(scene.image('green')).toBe(NEW)
  const [page = ''] = back.world.summaries
  expect(page).toMatch(/Not rolled back&#58; auth\/auth-green in Default is still at image \S*1\.0\.1/)
  expect(page).not.toContain('Taken back')
})

test('traffic that is not proven to be back keeps the service below it from being touched', async () => {
  await using scene = await ReleaseScene.open()
  await scene.release()
  scene.route53.temper.propagationMs = Number.POSITIVE_INFINITY
  const back = await scene.rollback({ release: scene.path })
  expect(back).toMatchObject({ exitCode: 8, result: 'rollback-failed' })
  expect(back.printed).toContain('NOT PROVEN, look at it now')
  expect(back.printed).toContain('not tried: rancher-upgrade')
  expect(scene.actions).toEqual(UP)
})

test('what another person deploys while traffic is taken back is not rolled back', async () => {
  await using scene = await ReleaseScene.open()
  await scene.release()
  const batches = scene.batches.length
  let done = false
  const world = scene.world({ destination: 'production', release: scene.path })
  world.hooks.beforeRequest = () => {
    if (done || scene.batches.length === batches) return
    done = true
    scene.cattle.person.upgrade('auth-green', {
      inServiceStrategy: { batchSize: 1, intervalMillis: 100, launchConfig: { imageUuid: `docker:${NEXT}` } },
    })
  }
  const { rollback } = await import('../../src/pipeline/rollback/index.ts')
  const back = await scene.start(rollback, {}, world)
  expect(back).toMatchObject({ exitCode: 8, result: 'rollback-failed' })
  expect(scene.image('green')).toBe(NEXT)
  expect(back.printed).toContain('auth-service:1.0.2')
})

test('what the release changed is taken back, whatever side the file names by now', async () => {
  await using scene = await ReleaseScene.open()
  await scene.release()
  scene.set('SIDE', 'blue')
  expect(await scene.rollback({ release: scene.path })).toMatchObject({ exitCode: 0, result: 'rolled-back' })
  expect(scene.actions).toEqual([...UP, ...UP])
})

test('the file of a dry run is no release: a rollback by it is not green while the new version stays', async () => {
  await using scene = await ReleaseScene.open()
  await scene.release()
  await scene.release({ 'dry-run': 'true' })
  const back = await scene.rollback({ release: scene.path })
  expect(back).toMatchObject({ exitCode: 2, result: 'failed' })
  expect(back.printed).toContain('the plan of a dry run, which changed nothing')
  expect(scene.image('green')).toBe(NEW)
})

test('a run that found the new version there already is not taken for the one that brought it', async () => {
  await using scene = await ReleaseScene.open()
  const service = { to: 'rancher-upgrade' }
  await scene.release(service)
  expect((await scene.release(service)).exitCode).toBe(0) // the job, started again
  const back = await scene.rollback({ release: scene.path, ...service })
  expect(back).toMatchObject({ exitCode: 7, result: 'failed' })
  expect(back.printed).toContain('That run changed nothing')
  expect(back.printed).toContain('auth/auth-green in Default: auth-service:1.0.1, unchanged')
  expect(scene.image('green')).toBe(NEW)
})

test('a result that would be written over the release, however the file is named, is refused, and the release is kept', async () => {
  await using scene = await ReleaseScene.open()
  await scene.release()
  const before = readFileSync(scene.path, 'utf8')
  const other = scene.path.replace('/release.json', '/./release.json')
  expect(await scene.rollback({ release: scene.path, 'result-file': other })).toMatchObject({ exitCode: 2 })
  const begun = JSON.parse(readFileSync(scene.path, 'utf8')) as unknown
  expect(begun).toEqual(JSON.parse(before))
})

test('a run that took itself back leaves nothing to take back', async () => {
  await using scene = await ReleaseScene.open()
  scene.cattle.agent.behave(NEW, { pullError: 'Error: manifest unknown' })
  expect(await scene.release()).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  const before = scene.writes
  const back = await scene.rollback({ release: scene.path })
  expect(back).toMatchObject({ exitCode: 0, result: 'unchanged' })
  expect(back.printed).toContain('that run left it rolled-back')
  expect(back.printed).toContain('that run did not come to it')
  expect(scene.writes).toBe(before)
})

test('a system that cannot be reached is a reason before the first write, and no stage is touched', async () => {
  await using scene = await ReleaseScene.open()
  await scene.release()
  scene.set('SECRET', 'another-fake-secret')
  const before = scene.writes
  const back = await scene.rollback({ release: scene.path })
  expect(back).toMatchObject({ exitCode: 3, result: 'failed' })
  expect(scene.writes).toBe(before)
})

test('what another process on this machine is changing is left to it', async () => {
  await using scene = await ReleaseScene.open()
  scene.edit('every: 2s', 'every: 2s\n    confirm: manual')
  await scene.release()
  const before = scene.writes
  const world = scene.world({ destination: 'production', release: scene.path })
  const processes = { ...world.processes, isAlive: async () => true }
  const { rollback } = await import('../../src/pipeline/rollback/index.ts')
  const back = await scene.start(rollback, {}, { ...world, processes })
  expect(back).toMatchObject({ exitCode: 7, result: 'failed' })
  expect(back.printed).toContain('2 stages cannot be taken back; nothing was changed')
  expect(back.printed).toContain('auth/auth-green in Default is being changed by another run on this machine')
  expect(back.printed).toContain('stop process 4242 first')
  expect(scene.writes).toBe(before)
})

test('a cancel after traffic is back is told as half done', async () => {
  await using scene = await ReleaseScene.open()
  await scene.release()
  const world = scene.world({ destination: 'production', release: scene.path })
  scene.cattle.onChange = undefined
  const { info } = world.log
  const log = {
    ...world.log,
    info(text: string) {
      info(text)
      if (text.startsWith('Waiting for')) world.cancel(new Cancelled('SIGINT'))
    },
  }
  const { rollback } = await import('../../src/pipeline/rollback/index.ts')
  const back = await scene.start(rollback, {}, { ...world, log })
  expect(back).toMatchObject({ exitCode: 8, result: 'rollback-failed' })
  expect(back.printed).toContain('taken back: route53-switch')
  expect(scene.image('green')).toBe(NEW)
})

test('a rollback that goes on after one that stopped does not know when traffic left, and waits for it again', async () => {
  await using scene = await ReleaseScene.open()
  await scene.release()
  const world = scene.world({ destination: 'production', release: scene.path })
  const { info } = world.log
  const log = {
    ...world.log,
    info(text: string) {
      info(text)
      if (text.startsWith('Waiting for')) world.cancel(new Cancelled('SIGINT'))
    },
  }
  const { rollback } = await import('../../src/pipeline/rollback/index.ts')
  await scene.start(rollback, {}, { ...world, log })
  const startedMs = scene.time.nowMs()
  const again = await scene.rollback({ release: scene.path })
  expect(again).toMatchObject({ exitCode: 0, result: 'rolled-back' })
  expect(again.printed).toContain('Waiting for 5s, the TTL')
  expect((scene.cattle.books.accepted[2]?.atMs ?? 0) - startedMs).toBeGreaterThanOrEqual(5_000)
  expect(scene.image('green')).toBe(OLD)
})

const MISFITS: readonly (readonly [string, string, string])[] = [
  ['another destination', '{"action":"pipeline","destination":"staging","stages":[]}', 'it went to "staging"'],
  ['another action', '{"action":"rancher-upgrade","result":"confirmed"}', 'the result of "rancher-upgrade"'],
  ['no JSON', 'done', 'text that is not JSON'],
  [
    'a stage that the file does not have',
    '{"action":"pipeline","destination":"production","stages":[{"stage":"dns","use":"route53-switch"}]}',
    'it has a stage "dns"',
  ],
]
test.each(MISFITS)('given a result file of %s, it is refused as a wrong input', async (_, text, said) => {
  await using scene = await ReleaseScene.open()
  writeFileSync(scene.path, text)
  const back = await scene.rollback({ release: scene.path })
  expect(back.exitCode).toBe(2)
  expect(back.printed).toContain(said)
  expect((await scene.rollback({ release: 'nowhere.json' })).printed).toContain('there is no such file')
})

test('given a result file that names another record, that record is not touched', async () => {
  await using scene = await ReleaseScene.open()
  await scene.release()
  const Name = 'pay.example.com.'
  scene.route53.person.change(
    'Z1EXAMPLE',
    scene.record.map((set) => ({ Action: 'CREATE', ResourceRecordSet: { ...set, Name } })),
  )
  writeFileSync(scene.path, readFileSync(scene.path, 'utf8').replaceAll(BLUE.Name, Name))
  const before = scene.writes
  const back = await scene.rollback({ release: scene.path })
  expect(back.exitCode).toBe(2)
  expect(back.printed).toContain('its stage "route53-switch" is of pay.example.com., and that of slipway.yml is not')
  expect(scene.writes).toBe(before)
})

test('the destination is that of the release, and back-to beside a release is one too many', async () => {
  await using scene = await ReleaseScene.open()
  await scene.release()
  const plan = await scene.rollback({ destination: '', release: scene.path, 'dry-run': 'true' })
  expect(plan.printed).toContain('Rollback of production')
  const both = await scene.rollback({ release: scene.path, 'back-to': 'blue' })
  expect(both.exitCode).toBe(2)
  expect(both.printed).toContain('back-to is "blue"')
})
