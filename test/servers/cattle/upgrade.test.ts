import { expect, test } from 'vitest'
import { Scene } from './scene.ts'

/** Ids of the containers in a state, as a set would be. */
const inState = (scene: Scene, id: string, state: string) =>
  scene
    .containers(id)
    .filter((container) => container.state === state)
    .map((container) => container.id)

/** The faces of a service, each time it changed, without what repeats. */
function watch(scene: Scene, id: string): string[][] {
  const faces: string[][] = []
  scene.cattle.onChange = () => {
    const face = scene.tags(id).filter((tag) => !/:(requested|creating|starting|stopping)$/.test(tag))
    if (JSON.stringify(face) !== JSON.stringify(faces.at(-1))) faces.push([...face])
  }
  return faces
}

test('13.2 Containers: stop-first stops the old one of a batch before the new one starts', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ scale: 2 })
  const faces = watch(scene, id)
  await scene.upgraded(id)
  expect(faces).toEqual([
    ['1.0.0:running', '1.0.0:running'],
    ['1.0.0:running'],
    ['1.0.0:running', '1.0.0:stopped'],
    ['1.0.0:running', '1.0.0:stopped', '2.0.0:running'],
    ['1.0.0:stopped', '2.0.0:running'],
    ['1.0.0:stopped', '1.0.0:stopped', '2.0.0:running'],
    ['1.0.0:stopped', '1.0.0:stopped', '2.0.0:running', '2.0.0:running'],
  ])
})

test('13.2 Containers: start-first stops the old one of a batch when the new one is healthy', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ healthCheck: true })
  await scene.upgrade(id, { startFirst: true })
  const [fresh] = await scene
    .until(id, () => inState(scene, id, 'running').length === 2)
    .then(() => inState(scene, id, 'running').slice(-1))
  expect(scene.cattle.books.container(fresh ?? '').healthState).toBe('initializing')
  await scene.until(id, () => inState(scene, id, 'stopping').length === 1)
  expect(scene.cattle.books.container(fresh ?? '').healthState).toBe('healthy')
  await scene.until(id, 'upgraded')
  expect(scene.tags(id)).toEqual(['1.0.0:stopped', '2.0.0:running'])
})

test('13.2 Containers: with batches of three, three at a time', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ scale: 5 })
  await scene.upgrade(id, { batchSize: 3 })
  await scene.until(id, () => inState(scene, id, 'stopped').length > 0)
  await scene.pass(100)
  expect(inState(scene, id, 'stopped')).toHaveLength(3)
  await scene.until(id, 'upgraded')
  expect(inState(scene, id, 'stopped')).toHaveLength(5)
})

test('3 Batches go in the order of a hash, the same each time for the same seed', async () => {
  const orders: (readonly string[])[] = []
  for (const random of [1, 1, 7]) {
    await using scene = await Scene.open({ random })
    const id = scene.seed({ scale: 6 })
    await scene.upgraded(id)
    const logs = await scene.get(`servicelogs?serviceId=${id}&sort=id&limit=-1`)
    orders.push(
      logs.data.filter((log) => log.eventType === 'service.instance.mark.upgrade').map((log) => String(log.instanceId)),
    )
  }
  expect(orders[0]).toHaveLength(6)
  expect(orders[1]).toEqual(orders[0])
  expect(orders[2]).not.toEqual(orders[0])
  expect(orders[0]?.toSorted()).not.toEqual(orders[0])
})

test('13.2 Containers: the old ones are stopped and listed until finishupgrade, then removed', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ scale: 2 })
  await scene.upgraded(id)
  const old = inState(scene, id, 'stopped')
  const listed = await scene.get(`services/${id}/instances`)
  expect(listed.data.map((instance) => instance.id)).toEqual(expect.arrayContaining([...old]))
  await scene.acted(id, 'finishupgrade', 'active')
  await scene.pass(200)
  expect(scene.tags(id)).toEqual(['2.0.0:running', '2.0.0:running'])
  for (const container of old) expect(scene.cattle.books.container(container).removedMs).not.toBeNull()
})

test('13.2 Containers: a new one has the name and the deploymentUnitUuid of the one it takes the place of', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ scale: 2 })
  const pairsOf = (state: string) =>
    scene
      .containers(id)
      .filter((container) => container.state === state)
      .map(({ name, deploymentUnitUuid }) => `${name} ${deploymentUnitUuid}`)
      .sort()
  await scene.upgraded(id)
  expect(pairsOf('running')).toEqual(pairsOf('stopped'))
  expect(pairsOf('running')[0]).toMatch(/^shop-web-1 /)
})

test('13.2 Containers: rollback starts the same old containers again', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ scale: 3 })
  const before = scene.containers(id)
  await scene.upgraded(id)
  await scene.acted(id, 'rollback', 'active')
  await scene.pass(200)
  expect(scene.containers(id).map((container) => container.id)).toEqual(before.map((container) => container.id))
  expect(scene.containers(id).map((container) => container.startCount)).toEqual([2, 2, 2])
  expect(scene.book(id)).toMatchObject({ image: 'example/app:1.0.0', version: '0' })
})

test('3 Rollback goes in batches too, and waits for nobody to be healthy', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ scale: 2, healthCheck: true })
  await scene.upgraded(id)
  scene.cattle.agent.behave('example/app:1.0.0', { health: 'never-reports' })
  await scene.act(id, 'rollback')
  await scene.until(id, () => inState(scene, id, 'running').length === 1)
  await scene.until(id, 'active')
  expect(scene.containers(id).map((container) => container.healthState)).toEqual(['reinitializing', 'reinitializing'])
})

test('1.10 Rollback out of a running upgrade begins about a second after the request', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ scale: 2 })
  await scene.upgrade(id, { intervalMillis: 20_000 })
  await scene.until(id, () => scene.tags(id).includes('2.0.0:running'))
  await scene.pass(2_000)
  await scene.act(id, 'rollback')
  expect(await scene.until(id, () => inState(scene, id, 'stopping').length === 1)).toBeLessThan(2_100)
  await scene.until(id, 'active')
  expect(scene.tags(id)).toEqual(['1.0.0:running', '1.0.0:running'])
})

test('2 After a rollback out of a running upgrade the message is STATE_CHANGED until the end', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ scale: 2 })
  await scene.upgrade(id, { intervalMillis: 20_000 })
  await scene.until(id, () => scene.tags(id).includes('2.0.0:running'))
  await scene.pass(1_500)
  await scene.act(id, 'rollback')
  expect(await scene.shown(id)).toMatchObject({ state: 'rolling-back', transitioningMessage: 'In Progress' })
  await scene.until(id, ({ transitioningMessage }) => transitioningMessage === 'STATE_CHANGED')
  expect(await scene.shown(id)).toMatchObject({ transitioning: 'yes', transitioningMessage: 'STATE_CHANGED' })
  await scene.until(id, 'active')
  expect(await scene.shown(id)).toMatchObject({ transitioning: 'no', transitioningMessage: null })
})

test('3.7 Cancel leaves both versions as they are, continue goes on with the same upgrade', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ scale: 2 })
  await scene.upgrade(id)
  await scene.until(id, () => scene.tags(id).includes('2.0.0:running'))
  const version = scene.book(id).version
  expect((await scene.act(id, 'cancelupgrade')).status).toBe(202)
  expect(await scene.until(id, 'canceled-upgrade')).toBeLessThan(2_500)
  expect(scene.tags(id)).toEqual(['1.0.0:running', '1.0.0:stopped', '2.0.0:running'])
  await scene.pass(30_000)
  expect(scene.book(id).state).toBe('canceled-upgrade')
  await scene.acted(id, 'continueupgrade', 'upgraded')
  expect(scene.tags(id)).toEqual(['1.0.0:stopped', '1.0.0:stopped', '2.0.0:running', '2.0.0:running'])
  expect(scene.book(id).version).toBe(version)
})

test('2 Cancel in finishing-upgrade is accepted, but the originals may be gone: rollback creates them anew', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ scale: 2 })
  const before = scene.containers(id).map((container) => container.id)
  await scene.upgraded(id)
  await scene.act(id, 'finishupgrade')
  await scene.pass(25)
  expect((await scene.act(id, 'cancelupgrade')).status).toBe(202)
  await scene.until(id, 'canceled-upgrade')
  await scene.pass(300)
  expect(scene.tags(id)).toEqual(['2.0.0:running', '2.0.0:running'])
  await scene.acted(id, 'rollback', 'active')
  await scene.pass(200)
  expect(scene.tags(id)).toEqual(['1.0.0:running', '1.0.0:running'])
  for (const container of scene.containers(id)) expect(before).not.toContain(container.id)
})

test('3.12 Restart stops and starts the same containers, each once', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ scale: 3 })
  const before = scene.containers(id).map((container) => container.id)
  expect((await scene.act(id, 'restart', { rollingRestartStrategy: { batchSize: 1 } })).status).toBe(202)
  await scene.until(id, 'active')
  expect(scene.containers(id).map((container) => container.id)).toEqual(before)
  expect(scene.containers(id).map((container) => container.startCount)).toEqual([2, 2, 2])
  expect((await scene.act(id, 'restart', {})).body).toMatchObject({ status: 422, code: 'MissingRequired' })
})

test('2 Inactive service: an upgrade first starts the old containers, then replaces them', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ state: 'inactive', scale: 2 })
  await scene.upgrade(id)
  await scene.until(id, () => inState(scene, id, 'running').length === 2)
  expect(scene.tags(id)).toEqual(['2.0.0:running', '2.0.0:running'])
  await scene.until(id, 'upgraded')
  const deactivated = scene.seed({ name: 'other', scale: 2 })
  await scene.acted(deactivated, 'deactivate', 'inactive')
  await scene.pass(2_000)
  await scene.upgrade(deactivated)
  await scene.until(deactivated, () => inState(scene, deactivated, 'running').length === 2)
  expect(scene.tags(deactivated)).toEqual(['1.0.0:running', '1.0.0:running'])
  await scene.until(deactivated, 'upgraded')
  expect(scene.tags(deactivated)).toEqual(['1.0.0:stopped', '1.0.0:stopped', '2.0.0:running', '2.0.0:running'])
})

test('2 Inactive service: it may be reached while containers still stop', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  await scene.acted(id, 'deactivate', 'inactive')
  expect(scene.tags(id)).toEqual(['1.0.0:stopping'])
})

test('3 A global service has a container on every host, and is upgraded one by one', async () => {
  await using scene = await Scene.open({ hosts: 4 })
  const stackId = scene.cattle.seed.stack('shop')
  const launchConfig = { imageUuid: 'docker:example/app:1.0.0', labels: { 'io.rancher.scheduler.global': 'true' } }
  const created = await scene.post('services', { name: 'web', stackId, launchConfig, startOnCreate: true })
  const id = String(created.body.id)
  await scene.until(id, 'active')
  expect(new Set(scene.containers(id).map(({ host }) => host)).size).toBe(4)
  await scene.upgrade(id)
  const states = new Set<string>()
  scene.cattle.onChange = () => states.add(scene.book(id).healthState)
  await scene.until(id, 'upgraded')
  expect(inState(scene, id, 'running')).toHaveLength(4)
  expect([...states]).toEqual(['healthy'])
  scene.cattle.hosts.add()
  await scene.acted(id, 'finishupgrade', 'active')
  await scene.until(id, () => inState(scene, id, 'running').length === 5)
})

test('3.11 toServiceStrategy moves the scale from one service to the other', async () => {
  await using scene = await Scene.open()
  const source = scene.seed({ scale: 2 })
  const target = scene.seed({ name: 'next', image: 'example/app:2.0.0', scale: 0 })
  const strategy = { toServiceId: target, finalScale: 3, batchSize: 1, intervalMillis: 500 }
  expect((await scene.act(source, 'upgrade', { toServiceStrategy: strategy })).status).toBe(202)
  await scene.until(source, 'upgraded')
  expect([scene.book(source).scale, scene.book(target).scale]).toEqual([0, 3])
  await scene.pass(3_000)
  expect(scene.tags(target)).toEqual(['2.0.0:running', '2.0.0:running', '2.0.0:running'])
  expect(scene.tags(source)).toEqual([])
  await scene.acted(source, 'rollback', 'active')
  expect([scene.book(source).scale, scene.book(target).scale]).toEqual([0, 3])
})

test('2 Stack: upgrade and finish of a stack leave an upgraded service alone', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  await scene.upgraded(id)
  const stack = `stacks/${scene.cattle.seed.stack('shop')}`
  expect((await scene.post(`${stack}?action=upgrade`, {})).status).toBe(202)
  await scene.pass(500)
  expect((await scene.get(stack)).body.state).toBe('upgraded')
  expect((await scene.post(`${stack}?action=finishupgrade`)).status).toBe(202)
  await scene.pass(500)
  expect((await scene.get(stack)).body.state).toBe('active')
  expect(scene.book(id).state).toBe('upgraded')
})
