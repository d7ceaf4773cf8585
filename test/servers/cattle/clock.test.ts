import { expect, test } from 'vitest'
import { Scene } from './scene.ts'
import { PHASES, TIMINGS } from './timings.ts'

/** How long until a moment on one of the server's grids comes again. */
function untilTick(
  scene: Scene,
  startMs: number,
  { phaseMs, periodMs }: { phaseMs: number; periodMs: number },
): number {
  const upMs = scene.time.nowMs() - startMs
  return (((phaseMs - upMs) % periodMs) + periodMs) % periodMs
}

const CHANGE_GRID = { phaseMs: PHASES.changeTickMs, periodMs: TIMINGS.changeTickMs }
const REPLAY_GRID = { phaseMs: PHASES.replayTickMs, periodMs: TIMINGS.replayTickMs }

test('13.2 Clock: waits for a start or a stop end on a global tick of one second', async () => {
  await using scene = await Scene.open()
  const startMs = scene.time.nowMs()
  const id = scene.seed()
  await scene.pass(3_100)
  await scene.upgrade(id)
  await scene.until(id, () => scene.tags(id).includes('1.0.0:stopped'))
  const stoppedToTickMs = untilTick(scene, startMs, CHANGE_GRID)
  const waitedMs = await scene.until(id, () => scene.containers(id).length === 2)
  expect(Math.abs(waitedMs - stoppedToTickMs)).toBeLessThanOrEqual(20)
})

test('2 Clock: with agents that answer at once a batch takes about two seconds and the interval', async () => {
  await using scene = await Scene.open()
  scene.cattle.agent.behave(/.*/, { pullMs: 0, startMs: 0, stopMs: 0 })
  const id = scene.seed({ scale: 2 })
  const startMs = scene.time.nowMs()
  await scene.upgrade(id, { intervalMillis: 2_000 })
  await scene.until(id, 'upgraded')
  const tookMs = scene.time.nowMs() - startMs
  expect(tookMs).toBeGreaterThan(4_500)
  expect(tookMs).toBeLessThan(6_600)
})

test('13.2 Clock: the interval lies between batches, and not after the last', async () => {
  await using scene = await Scene.open()
  const one = scene.seed()
  const two = scene.seed({ name: 'two', scale: 2 })
  await scene.upgrade(one, { intervalMillis: 30_000 })
  expect(await scene.until(one, 'upgraded')).toBeLessThan(5_000)
  await scene.upgrade(two, { intervalMillis: 30_000 })
  expect(await scene.until(two, 'upgraded')).toBeGreaterThan(33_000)
})

test('13.3 Clock: a sleeping run looks at the state each second', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ scale: 2 })
  await scene.upgrade(id, { intervalMillis: 50_000 })
  await scene.until(id, () => scene.tags(id).includes('2.0.0:running'))
  await scene.pass(5_000)
  await scene.act(id, 'cancelupgrade')
  expect(await scene.until(id, 'canceled-upgrade')).toBeLessThanOrEqual(1_100)
})

test('11c Clock: a run that waits for health looks when something changed, else every five seconds', async () => {
  await using scene = await Scene.open()
  scene.cattle.agent.behave('example/app:2.0.0', { health: 'never-reports' })
  const id = scene.seed({ healthCheck: true })
  await scene.upgrade(id)
  await scene.until(id, () => scene.tags(id).includes('2.0.0:running'))
  await scene.pass(8_000)
  await scene.act(id, 'cancelupgrade')
  const waitedMs = await scene.until(id, 'canceled-upgrade')
  expect(waitedMs).toBeGreaterThan(1_100)
  expect(waitedMs).toBeLessThan(5_200)
})

test('13.2 Clock: a wait ends after 45 s, and only then says for what it waited', async () => {
  await using scene = await Scene.open()
  scene.cattle.agent.behave('example/app:2.0.0', { health: 'never-reports' })
  const id = scene.seed({ healthCheck: { initializingTimeout: 600_000 } })
  await scene.upgrade(id)
  await scene.until(id, () => scene.tags(id).includes('2.0.0:running'))
  const fresh = scene.containers(id).find((container) => container.state === 'running')
  const waitedMs = await scene.until(id, ({ transitioningMessage }) => transitioningMessage !== null)
  expect(waitedMs).toBeGreaterThan(44_900)
  expect(waitedMs).toBeLessThan(47_000)
  expect(await scene.shown(id)).toMatchObject({
    state: 'upgrading',
    transitioning: 'yes',
    transitioningMessage: `Waiting: healthy [container:${fresh?.id}]`,
  })
  // it stays, through all the following slices
  await scene.pass(60_000)
  expect(scene.book(id).transitioningMessage).toBe(`Waiting: healthy [container:${fresh?.id}]`)
})

test('13.2 Clock: a run that failed is taken up again on a grid of fifteen seconds', async () => {
  await using scene = await Scene.open()
  const startMs = scene.time.nowMs()
  scene.cattle.agent.behave('example/app:2.0.0', { pullError: 'not found' })
  const id = scene.seed()
  await scene.upgrade(id)
  const begins: number[] = []
  let known = 0
  scene.cattle.onChange = () => {
    const created = scene.cattle.books.everyContainer(id).length
    if (created > known && known > 0) begins.push(scene.time.nowMs() - startMs)
    known = created
  }
  await scene.pass(70_000)
  expect(begins.length).toBeGreaterThanOrEqual(5)
  // the first belongs to the first run, the others begin right after the grid's ticks
  for (const atMs of begins.slice(1))
    expect(
      (((atMs - REPLAY_GRID.phaseMs) % REPLAY_GRID.periodMs) + REPLAY_GRID.periodMs) % REPLAY_GRID.periodMs,
    ).toBeLessThan(1_600)
  for (const [index, atMs] of begins.slice(2).entries())
    expect(Math.abs(atMs - (begins[index + 1] ?? 0) - 15_000)).toBeLessThan(1_100)
})

test('1.14 Clock: after a restart of the server a run stands still for 120 s and up to a tick of 15 s', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ scale: 3 })
  const startMs = scene.time.nowMs()
  await scene.upgrade(id)
  await scene.pass(4_700)
  await scene.cattle.restart(12_000)
  await expect(scene.get('services')).rejects.toThrow()
  await scene.pass(13_000)
  const before = scene.tags(id)
  expect(await scene.shown(id)).toMatchObject({
    state: 'upgrading',
    transitioning: 'yes',
    transitioningMessage: 'In Progress',
  })
  await scene.pass(90_000)
  expect(scene.tags(id).filter((tag) => tag.endsWith(':running'))).toEqual(
    before.filter((tag) => tag.endsWith(':running')),
  )
  await scene.until(id, () => scene.tags(id).filter((tag) => tag === '1.0.0:stopped').length === 3, 60_000)
  const resumedMs = scene.time.nowMs() - startMs
  expect(resumedMs).toBeGreaterThan(120_000)
  await scene.until(id, 'upgraded')
  expect(scene.time.nowMs() - startMs).toBeLessThan(155_000)
  expect(scene.tags(id).filter((tag) => tag === '2.0.0:running')).toHaveLength(3)
})

test('2 Clock: upgrade is written within 200 ms, but later when a background update has the service', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  await scene.put(`services/${id}`, { scale: 2 })
  await scene.pass(100)
  await scene.upgrade(id)
  expect(scene.book(id).state).toBe('upgrading')
  const writtenMs = await scene.until(id, ({ upgrade }) => upgrade !== null)
  expect(writtenMs).toBeGreaterThan(1_000)
  expect(writtenMs).toBeLessThan(3_000)
})

test('13.3 Clock: the start of a container is tried five times', async () => {
  await using scene = await Scene.open()
  scene.cattle.agent.behave('example/app:2.0.0', { startError: { text: 'device busy', times: 4 } })
  const id = scene.seed()
  await scene.upgraded(id)
  expect(scene.cattle.books.everyContainer(id)).toHaveLength(2)
  const other = scene.seed({ name: 'other' })
  scene.cattle.agent.behave('example/app:2.0.0', { startError: { text: 'device busy', times: 5 } })
  await scene.upgraded(other)
  expect(scene.cattle.books.everyContainer(other)).toHaveLength(3)
})

test('11b Clock: who is never healthy is removed up to 60 s after its timeout', async () => {
  await using scene = await Scene.open()
  scene.cattle.agent.behave('example/app:2.0.0', { health: 'never-reports' })
  const id = scene.seed({ healthCheck: { initializingTimeout: 60_000 } })
  await scene.upgrade(id)
  await scene.until(id, () => scene.tags(id).includes('2.0.0:running'))
  const waitedMs = await scene.until(id, () => !scene.tags(id).includes('2.0.0:running'), 130_000)
  expect(waitedMs).toBeGreaterThanOrEqual(60_000)
  expect(waitedMs).toBeLessThanOrEqual(120_000)
})
