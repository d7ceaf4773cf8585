import { expect, test } from 'vitest'
import { demoFailures, seedDemo } from './index.ts'
import { IMAGE, NEXT, Scene } from './scene.ts'

test('seed: what is seeded is settled at once', async () => {
  await using scene = await Scene.open()
  const startMs = scene.time.nowMs()
  const id = scene.seed({ scale: 3, healthCheck: true, stack: 'shop' })
  expect(await scene.shown(id)).toMatchObject({ state: 'active', healthState: 'healthy', scale: 3, currentScale: 3 })
  expect(scene.containers(id).map(({ state, healthState }) => `${state}/${healthState}`)).toEqual(
    Array(3).fill('running/healthy'),
  )
  expect(scene.time.nowMs()).toBe(startMs)
  await scene.pass(120_000)
  expect(scene.book(id).state).toBe('active')
  expect(scene.containers(id).map(({ startCount }) => startCount)).toEqual([1, 1, 1])
})

test('person: acts through the code of a request, and is refused like one', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  const { person } = scene.cattle
  expect(() => person.finish('web')).toThrow('422 ActionNotAvailable action')
  person.upgrade('web', scene.upgradeInput(id))
  await scene.until(id, 'upgraded')
  person.scale('web', 2)
  expect(scene.book(id).scale).toBe(2)
  person.rollback('web')
  await scene.until(id, 'active')
  person.deactivate('web')
  await scene.until(id, 'inactive')
  person.activate('web')
  await scene.until(id, 'active')
  person.restart('web')
  await scene.until(id, 'active')
  person.remove('web')
  await scene.until(id, 'removed')
})

test('books: every accepted action, with when and who', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  const startMs = scene.time.nowMs()
  await scene.upgrade(id)
  await scene.upgrade(id)
  await scene.until(id, 'upgraded')
  scene.cattle.person.rollback('web')
  expect(scene.cattle.books.accepted.map(({ action, by, id: on }) => [action, by, on])).toEqual([
    ['upgrade', 'request', id],
    ['rollback', 'person', id],
  ])
  expect(scene.cattle.books.accepted[0]?.atMs).toBe(startMs)
})

test('books: every container there ever was', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  await scene.upgraded(id)
  await scene.acted(id, 'finishupgrade', 'active')
  await scene.pass(1_000)
  const { books } = scene.cattle
  expect(books.containers('web').map(({ image }) => image)).toEqual([NEXT])
  expect(books.everyContainer('web').map(({ image, removedMs }) => [image, removedMs !== null])).toEqual([
    [IMAGE, true],
    [NEXT, false],
  ])
  expect(() => books.service('nothing')).toThrow()
})

test('onChange: tells of every change, so that a test can act right then', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  let rolledBack = false
  scene.cattle.onChange = ({ kind }) => {
    if (rolledBack || kind !== 'container') return
    if (scene.containers(id).some(({ state, image }) => image === NEXT && state === 'running')) {
      rolledBack = true
      scene.cattle.person.rollback('web')
    }
  }
  await scene.upgrade(id)
  await scene.until(id, 'active')
  expect(scene.tags(id)).toEqual(['1.0.0:running'])
})

test.each(demoFailures)('demo: %s shows within a minute of the upgrade', async (failure) => {
  await using scene = await Scene.open()
  const { service, nextImage } = seedDemo(scene.cattle, failure)
  const { id } = scene.book(service)
  expect(scene.book(id)).toMatchObject({ state: 'active', healthState: 'healthy' })
  let errors = 0
  scene.cattle.onChange = () => {
    if (scene.book(id).transitioning === 'error') errors += 1
  }
  await scene.upgrade(id, { launchConfig: { imageUuid: `docker:${nextImage}` } })
  await scene.pass(60_000)
  const good = scene
    .containers(id)
    .filter(({ image, state, healthState }) => image === nextImage && state === 'running' && healthState === 'healthy')
  expect(errors > 0 || scene.book(id).state !== 'upgraded' || good.length < 3).toBe(true)
})

test('demo: without a failure the upgrade goes well', async () => {
  await using scene = await Scene.open()
  const { service, nextImage } = seedDemo(scene.cattle)
  const { id } = scene.book(service)
  await scene.upgraded(id, { launchConfig: { imageUuid: `docker:${nextImage}` } })
  expect(scene.containers(id).filter(({ state }) => state === 'running')).toHaveLength(3)
  expect(() => seedDemo(scene.cattle, 'boredom')).toThrow('no failure "boredom"; there are pull-error')
})
