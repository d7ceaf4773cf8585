import { expect, test } from 'vitest'
import { IMAGE, NEXT, Scene } from './scene.ts'

const running = (scene: Scene, id: string) => scene.tags(id).filter((tag) => tag.endsWith(':running'))

test('0 One POST at a time: once the first is committed the second is refused', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  const [first, second] = await Promise.all([scene.upgrade(id), scene.upgrade(id)])
  expect([first.status, second.status].sort()).toEqual([202, 422])
  await scene.until(id, 'upgraded')
})

test('0 Posts of the same instant are all accepted, the last config wins, and the service never converges', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ scale: 2 })
  scene.cattle.sameInstant(2)
  const replies = await Promise.all([
    scene.upgrade(id),
    scene.upgrade(id, { launchConfig: { imageUuid: 'docker:example/app:3.0.0' } }),
  ])
  expect(replies.map(({ status }) => status)).toEqual([202, 202])
  expect(scene.book(id).image).toBe('example/app:3.0.0')
  await scene.pass(100_000)
  expect(scene.book(id)).toMatchObject({ state: 'upgrading', upgrade: null })
  const fresh = scene.containers(id).filter(({ image }) => image !== IMAGE)
  expect(fresh.length).toBeGreaterThan(15)
  expect(fresh.filter(({ state }) => state === 'stopped').length).toBeGreaterThan(14)
  // the way out
  await scene.acted(id, 'rollback', 'active')
  expect(scene.book(id).image).toBe('example/app:3.0.0')
})

test('0 batchSize null: nothing is replaced, and the rollback hangs the same way', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  await scene.upgrade(id, { batchSize: null })
  await scene.pass(40_000)
  expect(await scene.shown(id)).toMatchObject({
    state: 'upgrading',
    transitioning: 'error',
    transitioningMessage: null,
  })
  expect(scene.tags(id)).toEqual(['1.0.0:running'])
  await scene.act(id, 'rollback')
  await scene.pass(60_000)
  expect(await scene.shown(id)).toMatchObject({
    state: 'rolling-back',
    transitioning: 'error',
    transitioningMessage: null,
  })
  expect((await scene.ask('DELETE', `services/${id}`)).status).toBe(200)
  await scene.until(id, 'removed')
})

test('0 intervalMillis null: an error after each batch, one batch for each replay', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ scale: 3 })
  await scene.upgrade(id, { intervalMillis: null })
  await scene.until(id, ({ transitioning }) => transitioning === 'error')
  expect(running(scene, id)).toEqual(['1.0.0:running', '1.0.0:running', '2.0.0:running'])
  const tookMs = await scene.until(id, 'upgraded')
  expect(tookMs).toBeGreaterThan(18_000)
  expect(running(scene, id)).toHaveLength(3)
})

test('0 No active host: upgraded, and no container runs; rolled back, and there is none at all', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ scale: 2 })
  for (const host of scene.cattle.hosts.ids) scene.cattle.hosts.deactivate(host)
  await scene.pass(100)
  await scene.upgraded(id)
  expect(scene.tags(id)).toEqual(['1.0.0:stopped', '1.0.0:stopped'])
  expect(await scene.shown(id)).toMatchObject({ state: 'upgraded', transitioning: 'no', healthState: 'unhealthy' })
  await scene.acted(id, 'rollback', 'active')
  await scene.pass(1_000)
  expect(scene.tags(id)).toEqual([])
})

test('0 The mark of a launchConfig tells after a lost answer whose upgrade it is', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  scene.cattle.http.fault = ({ method, url }) =>
    method === 'POST' && url.includes('action=upgrade') ? { kind: 'reset-after' } : undefined
  await expect(scene.upgrade(id, { launchConfig: { labels: { mark: 'mine' } } })).rejects.toThrow()
  const shown = await scene.shown(id)
  expect(shown).toMatchObject({ state: 'upgrading', launchConfig: { labels: { mark: 'mine' } } })
  scene.cattle.http.fault = () => undefined
  expect((await scene.upgrade(id)).status).toBe(422)
})

test('0 A connection that broke before the server acted leaves nothing behind', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  scene.cattle.http.fault = ({ method }) => (method === 'POST' ? { kind: 'reset-before' } : undefined)
  await expect(scene.upgrade(id)).rejects.toThrow()
  expect(scene.book(id)).toMatchObject({ state: 'active', image: IMAGE })
  expect(scene.cattle.books.accepted).toEqual([])
})

test('0 A stopped container stays healthy: only running and healthy counts', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ healthCheck: true })
  await scene.upgraded(id)
  const old = scene.containers(id).find(({ state }) => state === 'stopped')
  expect(old?.healthState).toBe('healthy')
})

test('0 Scale set while upgrading: upgraded with old containers that still run, finish does the rest', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ scale: 3 })
  await scene.upgrade(id)
  await scene.until(id, () => scene.tags(id).includes('2.0.0:running'))
  await scene.pass(300)
  expect((await scene.put(`services/${id}`, { scale: 4 })).status).toBe(200)
  expect(await scene.until(id, 'upgraded')).toBeLessThan(4_000)
  expect(running(scene, id)).toEqual(['1.0.0:running', '1.0.0:running', '2.0.0:running', '2.0.0:running'])
  await scene.acted(id, 'finishupgrade', 'active')
  expect(running(scene, id)).toEqual(Array(4).fill('2.0.0:running'))
})

test('2 Scale set while rolling back: active with stopped containers left in the list', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ scale: 3 })
  await scene.upgraded(id)
  await scene.act(id, 'rollback')
  await scene.pass(500)
  expect((await scene.put(`services/${id}`, { scale: 1 })).status).toBe(200)
  await scene.until(id, 'active')
  expect(running(scene, id)).toHaveLength(1)
  expect(scene.tags(id).filter((tag) => tag.endsWith(':stopped')).length).toBeGreaterThan(0)
})

test.each([
  ['finishupgrade', '2.0.0:running'],
  ['rollback', '1.0.0:running'],
])('2 Scale set in upgraded: nothing happens, until %s creates the difference', async (action, tag) => {
  await using scene = await Scene.open()
  const id = scene.seed()
  await scene.upgraded(id)
  expect(await scene.put(`services/${id}`, { scale: 3 })).toMatchObject({ status: 200, body: { scale: 3 } })
  await scene.pass(20_000)
  expect(scene.tags(id)).toEqual(['1.0.0:stopped', '2.0.0:running'])
  await scene.acted(id, action, 'active')
  await scene.until(id, () => running(scene, id).length === 3)
  expect(running(scene, id)).toEqual([tag, tag, tag])
})

test('2 Early rollback of a first upgrade: the new launchConfig stays, a trap for the next scale-up', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  await scene.upgrade(id)
  expect((await scene.act(id, 'rollback')).status).toBe(202)
  await scene.until(id, 'active')
  expect(scene.book(id)).toMatchObject({ image: NEXT, upgrade: null })
  expect(scene.tags(id)).toEqual(['1.0.0:running'])
  await scene.put(`services/${id}`, { scale: 2 })
  await scene.until(id, () => running(scene, id).length === 2)
  expect(scene.tags(id)).toEqual(['1.0.0:running', '2.0.0:running'])
})

test('2 Early rollback of a later upgrade: two generations back', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  await scene.upgraded(id)
  await scene.acted(id, 'finishupgrade', 'active')
  await scene.pass(500)
  await scene.upgrade(id, { launchConfig: { imageUuid: 'docker:example/app:3.0.0' } })
  await scene.act(id, 'rollback')
  await scene.until(id, 'active')
  await scene.pass(500)
  expect(scene.book(id).image).toBe(IMAGE)
  expect(scene.tags(id)).toEqual(['1.0.0:running'])
})

test('1.2 Rollback before the new container of a batch exists creates the original anew', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  const [original] = scene.containers(id)
  await scene.upgrade(id)
  await scene.pass(300)
  await scene.act(id, 'rollback')
  await scene.until(id, 'active')
  await scene.pass(500)
  expect(scene.tags(id)).toEqual(['1.0.0:running'])
  expect(scene.containers(id)[0]?.id).not.toBe(original?.id)
})

test('1.2 When the host of the original is gone, rollback creates it on another one', async () => {
  await using scene = await Scene.open({ hosts: 2 })
  const id = scene.seed()
  const [original] = scene.containers(id)
  scene.cattle.hosts.loseAgent(original?.host ?? '')
  await scene.upgrade(id)
  await scene.until(id, 'upgraded', 120_000)
  expect((await scene.act(id, 'rollback')).status).toBe(202)
  // its start waits for an agent that does not answer, as long as the real server waited [17]
  await scene.until(id, 'active', 120_000)
  await scene.pass(500)
  const now = scene.containers(id).filter(({ state }) => state === 'running')
  expect(now.map(({ image }) => image)).toEqual([IMAGE])
  expect(now[0]?.id).not.toBe(original?.id)
})

test('12.8 Somebody else rolls back or finishes in between: the next action finds another state', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  await scene.upgraded(id)
  scene.cattle.person.rollback('web')
  expect((await scene.act(id, 'finishupgrade')).body).toMatchObject({ code: 'ActionNotAvailable' })
  await scene.until(id, 'active')
  await scene.upgraded(id)
  scene.cattle.person.finish('web')
  expect((await scene.act(id, 'rollback')).body).toMatchObject({ code: 'ActionNotAvailable' })
})

test('12.13 409 while a process of the service holds its schedule is told before anything changes', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  scene.cattle.http.fault = ({ method }) =>
    method === 'POST' ? { kind: 'answer', answer: { status: 409, body: '{"type":"error","status":409}' } } : undefined
  expect((await scene.upgrade(id)).status).toBe(409)
  expect(scene.book(id)).toMatchObject({ state: 'active', image: IMAGE })
})
