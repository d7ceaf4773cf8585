import { expect, test } from 'vitest'
import { Listener } from './listener.ts'
import { IMAGE, NEXT, type Reply, Scene } from './scene.ts'

/** Asks for a container's log, and what the answer says. */
async function accessTo(scene: Scene, container: string, input = {}): Promise<{ reply: Reply; path: string }> {
  const reply = await scene.post(`containers/${container}?action=logs`, input)
  return { reply, path: `/v1/logs/?token=${reply.body.token}` }
}

const first = (scene: Scene, id: string) => scene.containers(id)[0]?.id ?? ''

test('2.3 Logs: the action answers where the log is, and a token', async () => {
  await using scene = await Scene.open()
  const { reply } = await accessTo(scene, first(scene, scene.seed()))
  expect(reply.status).toBe(200)
  expect(reply.body).toMatchObject({ type: 'hostAccess', url: `${scene.cattle.url.replace('http', 'ws')}/v1/logs/` })
  expect(String(reply.body.token).split('.')).toHaveLength(3)
})

test('2.3 Logs: a frame a line, after the digits of its stream, and the end of what is not followed', async () => {
  await using scene = await Scene.open()
  const container = first(scene, scene.seed())
  scene.cattle.agent.write(container, 'listening on 8080')
  scene.cattle.agent.write(container, 'no such table: users', 'stderr')
  const { path } = await accessTo(scene, container, { follow: false })
  using listener = await Listener.open(scene, path)
  await listener.closed
  expect(listener.texts).toEqual([
    '01 2026-01-01T00:00:00.000000000Z listening on 8080\n',
    '02 2026-01-01T00:00:00.000000000Z no such table: users\n',
  ])
})

test('2.3 Logs: followed, unless told otherwise', async () => {
  await using scene = await Scene.open()
  const container = first(scene, scene.seed())
  const { path } = await accessTo(scene, container)
  using listener = await Listener.open(scene, path)
  scene.cattle.agent.write(container, 'later')
  await listener.arrived()
  expect([listener.texts.length, listener.over]).toEqual([1, false])
})

test('2.3 Logs: the last hundred lines, however many were asked for', async () => {
  await using scene = await Scene.open()
  const container = first(scene, scene.seed())
  for (let line = 1; line <= 150; line += 1) scene.cattle.agent.write(container, `line ${line}`)
  const { path } = await accessTo(scene, container, { follow: false, lines: 5 })
  using listener = await Listener.open(scene, path)
  await listener.closed
  expect(listener.texts).toHaveLength(100)
  expect(listener.texts[0]).toMatch(/line 51\n$/)
})

test('2.3 Logs: what a failing container wrote in each of its lives stays until it is removed', async () => {
  await using scene = await Scene.open()
  scene.cattle.agent.behave(NEXT, { exitAfterMs: 30_000, logs: ['starting', 'cannot reach the database'] })
  const id = scene.seed()
  await scene.upgraded(id)
  await scene.pass(40_000)
  const crashed = scene.containers(id).find(({ image, state }) => image === NEXT && state === 'stopped')?.id ?? ''
  const { path } = await accessTo(scene, crashed, { follow: false })
  using listener = await Listener.open(scene, path)
  await listener.closed
  expect(listener.texts.map((text) => text.slice(34, -1))).toEqual(['starting', 'cannot reach the database'])
})

test('2.3 Logs: no token, a made-up one, one that is too old or of a host that is gone: 401', async () => {
  await using scene = await Scene.open()
  const container = first(scene, scene.seed())
  const { path } = await accessTo(scene, container)
  await expect(Listener.open(scene, '/v1/logs/')).rejects.toThrow('refused')
  await expect(Listener.open(scene, '/v1/logs/?token=a.b.c')).rejects.toThrow('refused')
  const host = scene.cattle.books.container(container).host ?? ''
  scene.cattle.hosts.loseAgent(host)
  await expect(Listener.open(scene, path)).rejects.toThrow('refused')
  scene.cattle.hosts.agentBack(host)
  const bearer = { authorization: `Bearer ${path.replace(/^.*token=/, '')}` }
  using _ = await Listener.open(scene, '/v1/logs/', { headers: bearer })
  await scene.pass(301_000)
  await expect(Listener.open(scene, path)).rejects.toThrow('refused')
})

test('2.3 Logs: the protocol "binary" is taken up and tells nothing', async () => {
  await using scene = await Scene.open()
  const container = first(scene, scene.seed())
  scene.cattle.agent.write(container, 'a line')
  const { path } = await accessTo(scene, container)
  using listener = await Listener.open(scene, path, { protocol: 'binary' })
  await listener.closed
  expect(listener.texts).toEqual([])
})

test('2.3 Logs: a container that was never placed has none', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  for (const host of scene.cattle.hosts.ids) scene.cattle.hosts.deactivate(host)
  await scene.pass(1_000)
  const removed = await scene.get(`services/${id}/instances`)
  expect(removed.data.map(({ imageUuid }) => imageUuid)).toEqual([`docker:${IMAGE}`])
  expect((await scene.post('containers/1i999?action=logs')).status).toBe(404)
})

test('8.2 Health: a container that flaps is healthy and unhealthy in turns', async () => {
  await using scene = await Scene.open()
  scene.cattle.agent.behave(NEXT, { health: { turnsEveryMs: 5_000 } })
  const id = scene.seed({ healthCheck: true })
  await scene.upgraded(id)
  const seen: (string | null | undefined)[] = []
  for (let second = 0; second < 20; second += 1) {
    const health = scene.containers(id).find(({ image }) => image === NEXT)?.healthState
    if (seen.at(-1) !== health) seen.push(health)
    await scene.pass(1_000)
  }
  expect(seen.slice(0, 4)).toEqual(['healthy', 'unhealthy', 'healthy', 'unhealthy'])
})
