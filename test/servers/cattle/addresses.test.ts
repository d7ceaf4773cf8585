import { expect, test } from 'vitest'
import { Listener } from './listener.ts'
import { Scene } from './scene.ts'

test('a second server shares the database of the first, and calls things by its own address', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  const { port } = scene.cattle.http
  const other = await scene.cattle.alsoAt({ host: '127.0.0.2', port })
  expect(other.url).toBe(`http://127.0.0.2:${port}`)
  const { access, secret } = scene.cattle.keys
  const headers = { authorization: `Basic ${Buffer.from(`${access}:${secret}`).toString('base64')}` }
  const ask = async () => (await fetch(`${other.url}/v2-beta/services/${id}`, { headers })).json()
  await scene.upgrade(id)
  expect(await ask()).toMatchObject({ state: 'upgrading', links: { self: `${other.url}/v2-beta/services/${id}` } })
  expect(other.log).toHaveLength(1)
})

test('each of several servers is taken away and comes back alone', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  const other = await scene.cattle.alsoAt()
  using heard = await Listener.open(scene, undefined, { url: other.url })
  await scene.cattle.http.away()
  await expect(scene.shown(id)).rejects.toThrow('fetch failed')
  scene.cattle.person.update('web', { description: 'a' })
  await scene.pass(1_000)
  await heard.arrived()
  expect(heard.resources(id)).toHaveLength(1)
  await scene.cattle.http.back()
  expect(await scene.shown(id)).toMatchObject({ description: 'a' })
  await other.away()
  await heard.closed
  expect(await scene.shown(id)).toMatchObject({ id })
})

test('a restart takes all servers down together', async () => {
  await using scene = await Scene.open()
  const other = await scene.cattle.alsoAt()
  await scene.cattle.restart(2_000)
  await expect(fetch(other.url)).rejects.toThrow('fetch failed')
  await scene.pass(2_000)
  expect((await fetch(`${other.url}/ping`)).status).toBe(200)
})
