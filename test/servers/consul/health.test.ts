import { expect, test } from 'vitest'
import { Scene } from './scene.ts'

// developer.hashicorp.com/consul/api-docs/health, "List Service Instances for Service"

test('a service that is not there is 200 and an empty list, with an index of at least 1', async () => {
  await using scene = await Scene.open()
  const got = await scene.get('auth')
  expect([got.status, got.body]).toEqual([200, '[]'])
  expect(Number(got.headers.get('x-consul-index'))).toBeGreaterThanOrEqual(1)
})

test('each instance comes with the checks of its own and of its node', async () => {
  await using scene = await Scene.open()
  scene.consul.catalogue.register({
    service: 'auth',
    id: 'auth-1',
    tags: ['1.0.1'],
    meta: { v: '1' },
    status: 'passing',
  })
  const [entry] = await scene.entries('auth')
  expect(entry).toMatchObject({
    Node: { Node: 'node-1', Datacenter: 'dc1' },
    Service: { ID: 'auth-1', Service: 'auth', Tags: ['1.0.1'], Meta: { v: '1' } },
  })
  expect(entry?.Checks.map(({ CheckID, ServiceID, Status }) => [CheckID, ServiceID, Status])).toEqual([
    ['serfHealth', '', 'passing'],
    ['service:auth-1', 'auth-1', 'passing'],
  ])
})

test('"passing" leaves out what has a check that is not: of its own or of its node; without a check of its own it passes', async () => {
  await using scene = await Scene.open()
  const { catalogue } = scene.consul
  catalogue.register({ service: 'auth', id: 'well', status: 'passing' })
  catalogue.register({ service: 'auth', id: 'warned', status: 'warning' })
  catalogue.register({ service: 'auth', id: 'ill', status: 'critical' })
  catalogue.register({ service: 'auth', id: 'lost', node: 'node-2', status: 'passing' })
  catalogue.register({ service: 'auth', id: 'unasked' })
  catalogue.reportNode('node-2', 'critical')
  expect(await scene.ids('auth')).toHaveLength(5)
  expect(await scene.ids('auth?passing')).toEqual(['well', 'unasked'])
  expect(await scene.ids('auth?passing=false')).toHaveLength(5)
  expect(await scene.get('auth?passing=maybe')).toMatchObject({ status: 400, body: 'Invalid value for ?passing' })
})

test('"tag" may be given several times, and all must be there', async () => {
  await using scene = await Scene.open()
  scene.consul.catalogue.register({ service: 'auth', id: 'one', tags: ['a', 'b'] })
  scene.consul.catalogue.register({ service: 'auth', id: 'two', tags: ['a'] })
  expect(await scene.ids('auth?tag=a&tag=b')).toEqual(['one'])
})

test('a registration that is sent again is the same; one after a deregistration is another', async () => {
  await using scene = await Scene.open()
  const { catalogue } = scene.consul
  const created = async () => (await scene.entries('auth'))[0]?.Service.CreateIndex
  catalogue.register({ service: 'auth', id: 'auth-1' })
  const first = await created()
  catalogue.register({ service: 'auth', id: 'auth-1' })
  catalogue.register({ service: 'auth', id: 'auth-1', tags: ['new'] })
  expect(await created()).toBe(first)
  catalogue.deregister('auth-1')
  catalogue.register({ service: 'auth', id: 'auth-1', tags: ['new'] })
  expect(await created()).toBeGreaterThan(first ?? 0)
})

test('another datacenter is an error of the server; another path is none of its own', async () => {
  await using scene = await Scene.open()
  expect((await scene.get('auth?dc=dc1')).status).toBe(200)
  expect(await scene.get('auth?dc=dc9')).toMatchObject({ status: 500, body: 'No path to datacenter' })
  expect(await scene.get('')).toMatchObject({ status: 400, body: 'Missing service name' })
  expect((await fetch(`${scene.consul.url}/v2/health`)).status).toBe(404)
  expect((await fetch(`${scene.consul.url}/v1/health/service/auth`, { method: 'PUT' })).status).toBe(405)
})
