import { expect, test } from 'vitest'
import { accepted, errorOf, IMAGE, NEXT, Scene } from './scene.ts'

test('10 Restart by a fault: connections are refused, then the run goes on where it stood', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ scale: 2 })
  await scene.upgrade(id)
  await scene.pass(2_500)
  scene.cattle.http.fault = () => ({ kind: 'restart', forMs: 10_000 })
  await expect(scene.get('services')).rejects.toThrow()
  scene.cattle.http.fault = () => undefined
  await expect(scene.get('services')).rejects.toThrow()
  await scene.pass(10_100)
  expect(await scene.shown(id)).toMatchObject({ state: 'upgrading', transitioning: 'yes' })
  await scene.pass(60_000)
  expect(scene.book(id).state).toBe('upgrading')
  await scene.until(id, 'upgraded', 90_000)
  expect(scene.tags(id).filter((tag) => tag === '2.0.0:running')).toHaveLength(2)
})

test('a refused connection does not stop the server: its runs go on', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  await scene.upgrade(id)
  scene.cattle.http.fault = () => ({ kind: 'refuse', forMs: 20_000 })
  await expect(scene.get('services')).rejects.toThrow()
  scene.cattle.http.fault = () => undefined
  await scene.until(id, 'upgraded', 10_000)
})

test('containers that ended while the server was away are noticed when it is back', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  const [container] = scene.containers(id)
  await scene.cattle.restart(5_000)
  scene.cattle.agent.crash(container?.id ?? '')
  await scene.pass(2_000)
  expect(scene.containers(id)[0]?.state).toBe('running')
  await scene.pass(3_500)
  expect(scene.containers(id)[0]?.state).not.toBe('running')
  await scene.until(id, () => scene.tags(id).includes('1.0.0:running'))
})

test('a hanging answer is given up by the client, though the server acted', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  scene.cattle.http.fault = ({ method }) => (method === 'POST' ? { kind: 'hang-after' } : undefined)
  const gone = AbortSignal.timeout(50)
  const sent = fetch(`${scene.cattle.url}/v2-beta/projects/${scene.cattle.projectId}/services/${id}?action=upgrade`, {
    method: 'POST',
    signal: gone,
    headers: {
      authorization: `Basic ${Buffer.from(`${scene.cattle.keys.access}:${scene.cattle.keys.secret}`).toString('base64')}`,
    },
    body: JSON.stringify(scene.upgradeInput(id)),
  })
  await expect(sent).rejects.toThrow()
  expect(scene.book(id)).toMatchObject({ state: 'upgrading', image: NEXT })
})

test('Hosts: what runs on a deactivated host runs on, new containers go elsewhere', async () => {
  await using scene = await Scene.open({ hosts: 2 })
  const id = scene.seed({ scale: 2 })
  const [away = '', left = ''] = scene.cattle.hosts.ids
  scene.cattle.hosts.deactivate(away)
  await scene.pass(100)
  expect((await scene.get(`hosts/${away}`)).body.state).toBe('inactive')
  expect(scene.tags(id)).toEqual(['1.0.0:running', '1.0.0:running'])
  await scene.put(`services/${id}`, { scale: 5 })
  await scene.until(id, () => scene.tags(id).length === 5)
  await scene.until(id, 'active')
  expect(
    scene
      .containers(id)
      .slice(2)
      .map(({ host }) => host),
  ).toEqual([left, left, left])
})

test('Hosts: containers of a removed host come back on another one', async () => {
  await using scene = await Scene.open({ hosts: 2 })
  const id = scene.seed({ scale: 2 })
  const [gone = ''] = scene.cattle.hosts.ids
  accepted(await scene.post(`hosts/${gone}?action=deactivate`))
  await scene.pass(100)
  scene.cattle.hosts.remove(gone)
  const elsewhere = () => scene.containers(id).filter(({ host, state }) => host !== gone && state === 'running')
  await scene.until(id, () => elsewhere().length === 2)
  expect(scene.containers(id)).toHaveLength(2)
})

test('Hosts: a host that comes back is asked again', async () => {
  await using scene = await Scene.open({ hosts: 1 })
  const [host = ''] = scene.cattle.hosts.ids
  scene.cattle.hosts.loseAgent(host)
  await scene.pass(61_000)
  expect((await scene.get(`hosts/${host}`)).body.state).toBe('reconnecting')
  scene.cattle.hosts.agentBack(host)
  await scene.pass(100)
  expect((await scene.get(`hosts/${host}`)).body.state).toBe('active')
})

test('2 Nulls: a PUT without change of a scheduling member changes no state', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  expect((await scene.put(`services/${id}`, { description: 'x' })).body).toMatchObject({
    state: 'active',
    description: 'x',
  })
  // the same scale is enough to begin an update [13a]
  expect((await scene.put(`services/${id}`, { scale: 1 })).body.state).toBe('updating-active')
})

test('12.6 PUT: a launchConfig given to a plain service is dropped with 200', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  expect((await scene.put(`services/${id}`, { launchConfig: { imageUuid: `docker:${NEXT}` } })).status).toBe(200)
  expect(scene.book(id).image).toBe(IMAGE)
})

test('2 Scale: a PUT in active creates and removes containers', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ scale: 2 })
  await scene.put(`services/${id}`, { scale: 4 })
  await scene.until(id, 'active')
  expect(scene.tags(id)).toEqual(Array(4).fill('1.0.0:running'))
  const kept = scene
    .containers(id)
    .slice(0, 1)
    .map((container) => container.id)
  await scene.put(`services/${id}`, { scale: 1 })
  await scene.until(id, 'active')
  await scene.pass(2_000)
  expect(scene.containers(id).map((container) => container.id)).toEqual(kept)
})

test('2 DELETE: removes the containers, and the links of others to it', async () => {
  await using scene = await Scene.open()
  const web = scene.seed()
  const database = scene.seed({ name: 'database' })
  accepted(await scene.act(web, 'setservicelinks', { serviceLinks: [{ serviceId: database, name: 'db' }] }))
  expect((await scene.ask('DELETE', `services/${database}`)).body.state).toBe('removing')
  await scene.until(database, 'removed')
  await scene.pass(2_000)
  expect(scene.containers(database)).toEqual([])
  expect((await scene.shown(web)).linkedServices).toBeNull()
})

test('2.7 Create: 201 registering, then inactive, or active when it is started on create', async () => {
  await using scene = await Scene.open()
  const stackId = scene.cattle.seed.stack('shop')
  const launchConfig = { imageUuid: `docker:${IMAGE}` }
  const idle = await scene.post('services', { name: 'idle', stackId, launchConfig })
  expect([idle.status, idle.body.state]).toEqual([201, 'registering'])
  await scene.until(String(idle.body.id), 'inactive')
  const started = await scene.post('services', { name: 'web', stackId, launchConfig, scale: 2, startOnCreate: true })
  const id = String(started.body.id)
  await scene.until(id, 'activating')
  await scene.until(id, 'active')
  expect(scene.containers(id).map(({ name }) => name)).toEqual(['shop-web-1', 'shop-web-2'])
})

test('2.3 Containers: names, labels and log of a service', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ sidekicks: [{ name: 'agent', imageUuid: 'docker:example/agent:1' }] })
  const { data } = await scene.get(`services/${id}/instances`)
  expect(data.map(({ name }) => name).sort()).toEqual(['shop-web-1', 'shop-web-agent-1'])
  const labelsOf = (wanted: string) => data.find(({ name }) => name === wanted)?.labels
  expect(labelsOf('shop-web-agent-1')).toMatchObject({ 'io.rancher.stack_service.name': 'shop/web/agent' })
  expect(labelsOf('shop-web-1')).toMatchObject({
    'io.rancher.stack.name': 'shop',
    'io.rancher.stack_service.name': 'shop/web',
    'io.rancher.project.name': 'shop',
    'io.rancher.service.launch.config': 'io.rancher.service.primary.launch.config',
  })
})

test('Certificates and stacks are listed, also where there is none', async () => {
  await using scene = await Scene.open()
  scene.cattle.seed.stack('shop')
  expect((await scene.get('certificates')).data).toEqual([])
  expect((await scene.get('stacks?name=shop')).data).toHaveLength(1)
  expect(errorOf(await scene.post('stacks', { name: 'shop' }))).toEqual([422, 'NotUnique', null, 'name'])
})
