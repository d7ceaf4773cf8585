import { expect, test } from 'vitest'
import { objectAt } from './json.ts'
import { Listener } from './listener.ts'
import { errorOf, NEXT, Scene } from './scene.ts'

test('2.6 An old server has no /v2-beta: whoever asks there gets a page of HTML', async () => {
  await using scene = await Scene.open({ oldServer: true })
  for (const path of ['/v2-beta', `/v2-beta/projects/${scene.cattle.projectId}/services`]) {
    const reply = await scene.get(path)
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(reply.text).toMatch(/^<!DOCTYPE html>/)
  }
  const v1 = await scene.get('/v1')
  expect(v1.body).toMatchObject({ id: 'v1', type: 'apiVersion' })
  expect(v1.headers.get('x-rancher-version')).toBe('v1.1.4')
})

test('2.6 Without a user interface, an old server answers 404 there', async () => {
  await using scene = await Scene.open({ oldServer: true, ui: false })
  expect((await scene.get('/v2-beta')).status).toBe(404)
})

test('2.6 An old server takes an upgrade back by cancel and rollback, and what is sealed is sealed', async () => {
  await using scene = await Scene.open({ oldServer: true })
  const id = scene.seed({ scale: 2 })
  await scene.upgrade(id)
  await scene.pass(300)
  expect(errorOf(await scene.act(id, 'rollback'))).toEqual([422, 'ActionNotAvailable', null, 'action'])
  await scene.acted(id, 'cancelupgrade', 'canceled-upgrade')
  await scene.acted(id, 'rollback', 'active')
  await scene.pass(5_000)
  expect(scene.tags(id)).toEqual(['1.0.0:running', '1.0.0:running'])
  await scene.upgraded(id)
  await scene.acted(id, 'finishupgrade', 'active')
  expect(scene.book(id).image).toBe(NEXT)
})

test('2.6 An old server knows of a service what the schema of its time knew', async () => {
  await using scene = await Scene.open({ oldServer: true })
  const id = scene.seed()
  const service = await scene.shown(id)
  expect(service).toMatchObject({ environmentId: '1e1', healthState: 'healthy', scale: 1 })
  for (const later of ['stackId', 'system', 'lbConfig', 'linkedServices'])
    expect(service, later).not.toHaveProperty(later)
  expect(Object.keys(objectAt(service, 'links'))).not.toContain('serviceLogs')
  const { pathname } = new URL(String(objectAt(service, 'links').environment))
  expect(pathname).toBe(`/v1/projects/${scene.cattle.projectId}/environments/1e1`)
  const environment = (await scene.get('environments/1e1')).body
  expect(environment).toMatchObject({ id: '1e1', type: 'environment', name: 'shop' })
  expect(objectAt(environment, 'links').self).toBe(`${scene.cattle.url}${pathname}`)
  expect((await scene.get('services')).body.resourceType).toBe('service')
  expect((await scene.get(`services/${id}/servicelogs`)).status).toBe(404)
})

test('2.6 An old server shows of a container its state, health, version and host', async () => {
  await using scene = await Scene.open({ oldServer: true })
  const id = scene.seed({ healthCheck: true })
  const [container] = (await scene.get(`services/${id}/instances`)).data
  expect(container).toMatchObject({
    state: 'running',
    healthState: 'healthy',
    version: '0',
    hostId: '1h1',
    startCount: 1,
  })
  expect(container).not.toHaveProperty('serviceIds')
})

test('1.21 Events of v1 follow the schema of 2016: environment instead of stack, and what it had', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ launchConfig: { environment: { MODE: 'prod' } } })
  const path = `/v1/projects/${scene.cattle.projectId}/subscribe?eventNames=resource.change`
  using listener = await Listener.open(scene, path)
  await scene.put(`services/${id}`, { description: 'x' })
  await scene.pass(1_000)
  await listener.arrived()
  const seen = listener.resources(id).at(-1) ?? {}
  expect(Object.keys(objectAt(seen, 'links')).sort()).toEqual([
    'account',
    'consumedbyservices',
    'consumedservices',
    'containerStats',
    'environment',
    'instances',
    'self',
    'serviceExposeMaps',
  ])
  expect(String(objectAt(seen, 'links').environment)).toMatch(/\/environments\/1e1$/)
  expect(Object.keys(objectAt(seen, 'actions'))).toContain('cancelrollback')
  expect(Object.keys(objectAt(seen, 'launchConfig')).sort()).toEqual(
    'environment imageUuid kind labels networkMode privileged publishAllPorts readOnly startOnCreate stdinOpen tty type vcpu version'
      .split(' ')
      .filter((name) => name !== 'labels'),
  )
  for (const later of ['stackId', 'system', 'lbConfig', 'linkedServices', 'secondaryLaunchConfigs'])
    expect(seen, later).not.toHaveProperty(later)
})

test('1.10 v1 of 1.6 shows projects and containers as the schema of 2016 has them', async () => {
  await using scene = await Scene.open()
  scene.seed()
  const [project] = (await scene.get('/v1/projects')).data
  expect(project).toMatchObject({ kubernetes: false, mesos: false, publicDns: false, swarm: false })
  expect(project).not.toHaveProperty('orchestration')
  expect(Object.keys(objectAt(project, 'links'))).not.toContain('serviceLogs')
  const v1 = `/v1/projects/${scene.cattle.projectId}`
  const [container] = (await scene.get(`${v1}/containers`)).data
  expect(container).toMatchObject({ hostId: '1h1', state: 'running' })
  expect(container).not.toHaveProperty('stackId')
  expect((await scene.get(`${v1}/servicelogs`)).status).toBe(404)
})

test('1.10 v1 without the project in the path is the environment of the key', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  const service = await scene.get(`/v1/services/${id}`)
  expect(service.body).toMatchObject({ id, environmentId: '1e1' })
  expect(String(objectAt(service.body, 'links').self)).toBe(`${scene.cattle.url}/v1/services/${id}`)
  const acted = await scene.post(`/v1/services/${id}?action=upgrade`, scene.upgradeInput(id))
  expect([acted.status, acted.body.state]).toEqual([202, 'upgrading'])
})
