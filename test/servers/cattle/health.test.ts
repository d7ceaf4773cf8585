import { expect, test } from 'vitest'
import { NEXT, Scene } from './scene.ts'

const healthOf = (scene: Scene, id: string) =>
  scene.containers(id).map(({ state, healthState }) => `${state}/${healthState}`)

test('2 Health: null until it runs, initializing, healthy; started again, reinitializing', async () => {
  await using scene = await Scene.open()
  const stackId = scene.cattle.seed.stack('shop')
  const launchConfig = { imageUuid: 'docker:example/app:1.0.0', healthCheck: { port: 80, healthyThreshold: 2 } }
  const created = await scene.post('services', { name: 'web', stackId, launchConfig, startOnCreate: true })
  const id = String(created.body.id)
  const seen: string[] = []
  scene.cattle.onChange = () => {
    for (const face of healthOf(scene, id)) if (face !== seen.at(-1)) seen.push(face)
  }
  await scene.until(id, 'active')
  await scene.until(id, ({ healthState }) => healthState === 'healthy')
  await scene.acted(id, 'deactivate', 'inactive')
  await scene.pass(2_000)
  await scene.acted(id, 'activate', 'active')
  await scene.until(id, ({ healthState }) => healthState === 'healthy')
  expect(seen).toEqual([
    'requested/null',
    'creating/null',
    'starting/null',
    'running/initializing',
    'running/healthy',
    'stopping/healthy',
    'stopped/healthy',
    'starting/healthy',
    'running/reinitializing',
    'running/healthy',
  ])
})

test('2 Health: active comes before healthy, on create and after a rollback', async () => {
  await using scene = await Scene.open()
  scene.cattle.agent.behave(/.*/, { health: { healthyAfterMs: 5_000 } })
  const id = scene.seed({ healthCheck: true })
  await scene.upgraded(id)
  await scene.acted(id, 'rollback', 'active')
  await scene.pass(50)
  expect(await scene.shown(id)).toMatchObject({ state: 'active', healthState: 'initializing' })
  await scene.until(id, ({ healthState }) => healthState === 'healthy')
})

test('13.2 Health: of a service it comes a little after what it follows from', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ scale: 2, healthCheck: true })
  scene.cattle.agent.report(scene.containers(id)[0]?.id ?? '', 'unhealthy')
  expect(scene.book(id).healthState).toBe('healthy')
  await scene.until(id, ({ healthState }) => healthState === 'degraded', 1_000)
})

test('13.2 Health: a stop-first batch makes a service degraded, also without a check', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ scale: 2 })
  const seen = new Set<string>()
  scene.cattle.onChange = () => seen.add(scene.book(id).healthState)
  await scene.upgraded(id)
  await scene.pass(50)
  expect([...seen]).toEqual(['healthy', 'degraded'])
  expect(scene.book(id).healthState).toBe('healthy')
})

test('13.2 Health: containers marked old do not count, stopped or unhealthy as they are', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ scale: 2, healthCheck: true })
  await scene.upgraded(id)
  await scene.pass(50)
  expect(scene.tags(id)).toHaveLength(4)
  expect((await scene.shown(id)).healthState).toBe('healthy')
})

test('8.3 Health: an inactive service is unhealthy, one of scale 0 healthy', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  const none = scene.seed({ name: 'none', scale: 0 })
  await scene.acted(id, 'deactivate', 'inactive')
  await scene.pass(2_000)
  expect(scene.book(id).healthState).toBe('unhealthy')
  expect(scene.book(none).healthState).toBe('healthy')
  expect((await scene.get(`stacks/${scene.cattle.seed.stack('shop')}`)).body.healthState).toBe('degraded')
})

test('2 Health: an unhealthy container in upgraded stays', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ healthCheck: true })
  scene.cattle.agent.behave(NEXT, { health: { healthyAfterMs: 1_000, unhealthyAfterMs: 10_000 } })
  await scene.upgraded(id)
  await scene.pass(100_000)
  expect(healthOf(scene, id)).toEqual(['stopped/healthy', 'running/unhealthy'])
  expect(scene.book(id)).toMatchObject({ state: 'upgraded', healthState: 'unhealthy' })
})

test('2 Health: an unhealthy container in active is replaced', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ healthCheck: true })
  const [before] = scene.containers(id)
  scene.cattle.agent.report(before?.id ?? '', 'unhealthy')
  await scene.until(id, () => scene.containers(id)[0]?.id !== before?.id)
  await scene.until(id, 'active')
  expect(scene.tags(id)).toEqual(['1.0.0:running'])
})

test('8.2 Health: with strategy none an unhealthy or never healthy container stays', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ healthCheck: { strategy: 'none' } })
  const [before] = scene.containers(id)
  scene.cattle.agent.report(before?.id ?? '', 'unhealthy')
  await scene.pass(130_000)
  expect(scene.containers(id).map((container) => container.id)).toEqual([before?.id])
  expect(scene.book(id).healthState).toBe('unhealthy')
})

test('8.2 Health: while initializing a bad report changes nothing', async () => {
  await using scene = await Scene.open()
  scene.cattle.agent.behave(NEXT, { health: 'unhealthy-from-start' })
  const id = scene.seed({ healthCheck: true })
  await scene.upgrade(id)
  await scene.until(id, () => scene.tags(id).includes('2.0.0:running'))
  await scene.pass(5_000)
  expect(healthOf(scene, id)).toContain('running/initializing')
})
