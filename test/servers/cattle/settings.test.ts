import { expect, test } from 'vitest'
import { objectAt } from './json.ts'
import { errorOf, Scene } from './scene.ts'

const imageAfterUpgradeTo = async (scene: Scene, imageUuid: string) => {
  const id = scene.seed()
  const reply = await scene.upgrade(id, { launchConfig: { imageUuid } })
  return reply.status === 202 ? objectAt(reply.body, 'launchConfig').imageUuid : errorOf(reply)
}

test.each([
  ['docker:example/app:2.0.0', 'docker:registry.example.com/example/app:2.0.0'],
  ['docker:app', 'docker:registry.example.com/app'],
  ['docker:other.example.com/app:2.0.0', 'docker:other.example.com/app:2.0.0'],
  ['docker:localhost/app:2.0.0', 'docker:localhost/app:2.0.0'],
  ['docker:index.docker.io/app:2.0.0', 'docker:index.docker.io/app:2.0.0'],
])('2.2 With a default registry, %s is stored as %s', async (asked, stored) => {
  await using scene = await Scene.open({ settings: { 'registry.default': 'registry.example.com' } })
  expect(await imageAfterUpgradeTo(scene, asked)).toBe(stored)
})

test('2.2 The default registry is put before the images of a create and of carried-over sidekicks, too', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ sidekicks: [{ name: 'agent', imageUuid: 'docker:example/agent:1' }] })
  scene.cattle.settings.set('registry.default', 'registry.example.com')
  const upgraded = await scene.upgrade(id)
  expect(upgraded.body.secondaryLaunchConfigs).toMatchObject([
    { name: 'agent', imageUuid: 'docker:registry.example.com/example/agent:1', version: '0' },
  ])
  const created = await scene.post('services', {
    name: 'other',
    stackId: '1st1',
    launchConfig: { imageUuid: 'docker:example/app:1' },
  })
  expect(objectAt(created.body, 'launchConfig').imageUuid).toBe('docker:registry.example.com/example/app:1')
})

test('2.2 A registry that is not on the list is refused', async () => {
  await using scene = await Scene.open({
    settings: { 'registry.whitelist': 'registry.example.com, other.example.com' },
  })
  const refused = [422, 'InvalidOption', 'The provided registry is not whitelisted', undefined]
  expect(await imageAfterUpgradeTo(scene, 'docker:example/app:2.0.0')).toEqual(refused)
})

test('1.3 An environment key sees the public settings only', async () => {
  await using scene = await Scene.open()
  const version = await scene.get('/v2-beta/settings/rancher.server.version')
  expect(version.body).toMatchObject({ id: '1as!rancher.server.version', type: 'activeSetting', value: 'v1.6.30' })
  expect((await scene.get('/v2-beta/settings/registry.default')).status).toBe(404)
  const admin = await scene.get('/v2-beta/settings/registry.default', { keys: scene.cattle.otherKeys.admin })
  expect(admin.body).toMatchObject({ name: 'registry.default', value: '' })
})

test('1.3 Who only reads is not shown what containers get as environment', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ launchConfig: { environment: { DB_PASSWORD: 'fake' } } })
  await scene.upgraded(id)
  const keys = scene.cattle.otherKeys.readonly
  expect((await scene.get(`services/${id}`)).text).toContain('DB_PASSWORD')
  for (const path of [`services/${id}`, `services/${id}/instances`, 'services', 'containers']) {
    const reply = await scene.get(path, { keys })
    expect(reply.status, path).toBe(200)
    expect(reply.text, path).not.toContain('DB_PASSWORD')
  }
})
