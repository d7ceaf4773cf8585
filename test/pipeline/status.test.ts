import { expect, test } from 'vitest'
import { pipeline } from '../../src/pipeline/index.ts'
import { status } from '../../src/pipeline/status/index.ts'
import { BLUE, NEW, NEXT, ReleaseScene } from './release-scene.ts'

/** The row of a stage, its cells one space apart. */
const row = (printed: string, stage: string): string =>
  (printed.split('\n').find((line) => line.startsWith(`${stage} `)) ?? '').replace(/ +/g, ' ')

test('every live stage is asked, and one table tells what runs and what is answered', async () => {
  await using scene = await ReleaseScene.open()
  await scene.release()
  const told = await scene.status()
  expect(told).toMatchObject({ exitCode: 0, result: 'unchanged' })
  expect(row(told.printed, 'rancher-upgrade')).toBe(
    'rancher-upgrade auth/auth-green in Default auth-service:1.0.1 active, 2 of 2 healthy',
  )
  expect(row(told.printed, 'route53-switch')).toContain('www.example.com blue 0%, green 100% blue 0: blue.example.net')
  expect(told.details).toMatchObject({
    stages: [
      { stage: 'rancher-upgrade', image: NEW, healthy: 2, scale: 2 },
      { stage: 'route53-switch', zone: { name: 'example.com.' } },
    ],
    recorded: [],
  })
})

test('what waits to be confirmed is told with who began it, and what takes it back', async () => {
  await using scene = await ReleaseScene.open()
  scene.edit('every: 2s', 'every: 2s\n    confirm: manual')
  await scene.release()
  const told = await scene.status()
  expect(told).toMatchObject({ exitCode: 0, result: 'awaiting-confirm' })
  expect(row(told.printed, 'rancher-upgrade')).toContain(
    'awaiting-confirm (upgraded), 2 of 2 healthy, begun by https://ci.example.com/runs/7',
  )
  expect(told.printed).toContain('Awaiting confirmation: rancher-upgrade')
  expect(told.printed).toContain('Take it back with: slipway rollback production')
})

test('a container that is not healthy is not counted as if it were', async () => {
  await using scene = await ReleaseScene.open()
  await scene.release({ to: 'rancher-upgrade' })
  const [one] = scene.cattle.books.containers('auth-green').filter(({ state }) => state === 'running')
  scene.cattle.agent.report(one?.id ?? '', 'unhealthy')
  expect(row((await scene.status()).printed, 'rancher-upgrade')).toContain('1 of 2 healthy')
})

test('a name that answers nothing is not told to be well', async () => {
  await using scene = await ReleaseScene.open()
  scene.interfere([])
  const { world } = await scene.status()
  expect(world.pages[0]).toMatchObject({
    tone: 'waiting',
    headline: expect.stringContaining('Not well: www.example.com.'),
  })
})

test('a stage that cannot be seen makes it red by name, and does not hide the others', async () => {
  await using scene = await ReleaseScene.open()
  scene.set('SECRET', 'another-fake-secret')
  const told = await scene.status()
  expect(told).toMatchObject({ exitCode: 3, result: 'failed' })
  expect(row(told.printed, 'rancher-upgrade')).toBe('rancher-upgrade auth/auth-green ? could not be seen')
  expect(row(told.printed, 'route53-switch')).toContain('blue.example.net simple CNAME')
  expect(told.printed).toContain('Could not see rancher-upgrade')
  expect(told.printed).toContain('check rancher-access-key and rancher-secret-key')
  expect(told.printed).not.toContain('another-fake-secret')
})

test('both stages out of sight are told at once', async () => {
  await using scene = await ReleaseScene.open()
  scene.set('SECRET', 'another-fake-secret')
  scene.set('AWS_SECRET_ACCESS_KEY', 'yet-another-fake-secret')
  const told = await scene.status()
  expect(told.exitCode).toBe(3)
  expect(told.printed).toContain('Could not see rancher-upgrade, route53-switch')
})

test('what a dead run left on this machine is told with the command that helps', async () => {
  await using scene = await ReleaseScene.open()
  const world = scene.world({ destination: 'production', image: NEW })
  const died = Promise.withResolvers<void>()
  scene.ledger.onPut = (moment, { phase }) => {
    if (moment !== 'after' || phase !== 'armed') return
    world.die()
    died.resolve()
  }
  void scene.start(pipeline, {}, world)
  await died.promise
  const told = await scene.status()
  expect(told.printed).toContain('Recorded as open on this machine:')
  expect(told.printed).toContain('rancher-upgrade: auth/auth-green in Default: image')
  expect(told.printed).toContain('slipway undo production')
  expect(told.details.recorded).toMatchObject([{ stage: 'rancher-upgrade', phase: 'armed', isAtWork: false }])
})

test('what a run held before it died on the way to hold the rest is told to be no more than half held', async () => {
  await using scene = await ReleaseScene.open()
  scene.edit('every: 2s', 'every: 2s\n    confirm: manual')
  const world = scene.world({ destination: 'production', image: NEW })
  const died = Promise.withResolvers<void>()
  scene.ledger.onPut = (moment, { phase }) => {
    if (moment !== 'after' || phase !== 'held') return
    world.die()
    died.resolve()
  }
  void scene.start(pipeline, {}, world)
  await died.promise
  const told = await scene.status()
  expect(told.printed).toMatch(/rancher-upgrade: auth\/auth-green .*, held, though not all of its run is, since/)
  expect(told.printed).toMatch(/route53-switch: www\.example\.com CNAME.*, moving since/)
  expect(told.printed).toContain('slipway undo production')
})

test('what a run held on purpose, all of it, is not told to be left', async () => {
  await using scene = await ReleaseScene.open()
  scene.edit('every: 2s', 'every: 2s\n    confirm: manual')
  await scene.release()
  const told = await scene.status()
  expect(told.printed).toMatch(/rancher-upgrade: auth\/auth-green .*, held since/)
  expect(told.printed).not.toContain('slipway undo')
})

test('what an action alone left is told to need the flags of that action', async () => {
  await using scene = await ReleaseScene.open()
  const world = scene.world({ destination: 'production', image: NEW })
  const died = Promise.withResolvers<void>()
  scene.ledger.onPut = (moment, { phase }) => {
    if (moment !== 'after' || phase !== 'armed') return
    world.die()
    died.resolve()
  }
  void scene.start(pipeline, {}, world)
  await died.promise
  scene.ledger.onPut = () => {}
  for (const { stage: _, ...entry } of await scene.ledger.open()) await scene.ledger.put(entry)
  const told = await scene.status()
  expect(told.printed).toContain('cattle-service: auth/auth-green in Default: image')
  expect(told.printed).toContain('slipway undo, and its flags')
  expect(told.printed).not.toContain('slipway undo production')
})

test('a record of this machine that cannot be read makes it red, and hides nothing of what was seen', async () => {
  await using scene = await ReleaseScene.open()
  const world = scene.world({ destination: 'production' })
  const ledger = Object.assign(Object.create(world.ledger), {
    open: () => Promise.reject(new Error('EACCES: permission denied')),
  })
  const told = await scene.start(status, {}, { ...world, ledger })
  expect(told).toMatchObject({ exitCode: 3, result: 'failed' })
  expect(told.printed).toContain('Could not read what is recorded as open on this machine')
  expect(row(told.printed, 'rancher-upgrade')).toContain('2 of 2 healthy')
})

test('compared with a run, it says what stands as that run left it and what does not', async () => {
  await using scene = await ReleaseScene.open()
  await scene.release()
  const asLeft = await scene.status({ release: scene.path })
  expect(row(asLeft.printed, 'rancher-upgrade')).toMatch(/as it left it$/)
  expect(row(asLeft.printed, 'route53-switch')).toMatch(/as it left it$/)
  await scene.release({ image: NEXT, 'result-file': `${scene.path}.next`, to: 'rancher-upgrade' })
  scene.interfere([BLUE])
  const since = await scene.status({ release: scene.path })
  expect(row(since.printed, 'rancher-upgrade')).toMatch(/it runs .*1\.0\.2@.*; that run brought .*1\.0\.1@/)
  expect(row(since.printed, 'route53-switch')).toMatch(/back at what was before it$/)
})

test('it writes nothing, and --to leaves out what comes after', async () => {
  await using scene = await ReleaseScene.open()
  const told = await scene.status({ to: 'rancher-upgrade' })
  expect(told.printed).not.toContain('www.example.com')
  expect(scene.writes).toBe(0)
  expect(scene.ledger.history).toEqual([])
})

test('without a destination it says that one is to be named', async () => {
  await using scene = await ReleaseScene.open()
  const told = await scene.status({ destination: '' })
  expect(told.exitCode).toBe(2)
  expect(told.printed).toContain('name one by "destination": production')
})

test('everything wrong in any stage is told at once', async () => {
  await using scene = await ReleaseScene.open()
  scene.edit('stack: auth', 'stck: auth')
  scene.edit('record: www.example.com', 'record: www.example.com\n    hold: 5')
  const told = await scene.status()
  expect(told.exitCode).toBe(2)
  expect(told.printed).toContain('did you mean rancher-upgrade.stack?')
  expect(told.printed).toContain('route53-switch.hold is "5"')
})
