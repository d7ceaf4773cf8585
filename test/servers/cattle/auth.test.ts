import { expect, test } from 'vitest'
import { actionsIn, errorOf, Scene } from './scene.ts'

const WRONG = { access: 'FAKEACCESSKEYOFNOONE', secret: 'fakeSecretKeyOfNoone12345678901234567890' }

test('13.2 Auth: without keys, or with wrong ones, 401 and a challenge', async () => {
  await using scene = await Scene.open()
  for (const keys of [null, WRONG]) {
    const reply = await scene.get('services', { keys })
    expect(errorOf(reply)).toEqual([401, 'Unauthorized', 'Unauthorized', undefined])
    expect(reply.headers.get('www-authenticate')).toBe(
      'Basic realm="Enter API access key and secret key as username and password"',
    )
  }
})

test('13.2 Auth: no challenge for who asks for none', async () => {
  await using scene = await Scene.open()
  const reply = await scene.get('services', { keys: null, headers: { 'X-API-No-Challenge': 'true' } })
  expect([reply.status, reply.headers.get('www-authenticate')]).toEqual([401, null])
})

test('13.2 Auth: an environment key sees its own environment, and others are forbidden', async () => {
  await using scene = await Scene.open()
  const other = scene.cattle.seed.environment('Other')
  const projects = await scene.get('/v2-beta/projects?limit=-1')
  expect(projects.data.map(({ id, name }) => [id, name])).toEqual([[scene.cattle.projectId, 'Default']])
  const forbidden = await scene.get(`/v2-beta/projects/${other}/services`)
  expect(errorOf(forbidden)).toEqual([403, 'Forbidden', 'Forbidden', undefined])
  expect((await scene.get('/v2-beta/projects/1a999/services')).status).toBe(403)
})

test('13.2 Auth: the key of a user sees nothing outside of an environment, everything inside', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  const keys = scene.cattle.otherKeys.user
  expect((await scene.get('/v2-beta/services', { keys })).data).toEqual([])
  expect((await scene.get('services', { keys })).data.map((service) => service.id)).toEqual([id])
  expect((await scene.get('/v2-beta/projects', { keys })).data).toHaveLength(1)
})

test('13.2 Auth: an admin sees what all accounts have, and all environments with all=true', async () => {
  await using scene = await Scene.open()
  scene.seed()
  scene.cattle.seed.environment('Other')
  const keys = scene.cattle.otherKeys.admin
  expect((await scene.get('/v2-beta/services', { keys })).data).toHaveLength(1)
  expect((await scene.get('/v2-beta/projects', { keys })).data).toHaveLength(1)
  expect((await scene.get('/v2-beta/projects?all=true', { keys })).data).toHaveLength(2)
})

test('3 The name of an environment is compared ignoring case, other names are not', async () => {
  await using scene = await Scene.open()
  scene.seed()
  expect((await scene.get('/v2-beta/projects?name=dEFAULT')).data).toHaveLength(1)
  expect((await scene.get('services?name=WEB')).data).toHaveLength(0)
})

test('13.2 Auth: with access control off everybody is the admin, with any key or none', async () => {
  await using scene = await Scene.open({ accessControl: false })
  const id = scene.seed()
  for (const keys of [null, WRONG, scene.cattle.keys]) {
    const reply = await scene.get(`services/${id}`, { keys })
    expect(reply.status).toBe(200)
    expect(actionsIn(reply.body)).toContain('upgrade')
    expect(reply.headers.get('x-api-user-id')).toBe('1a1')
  }
})

test('2 Auth: enforced although access control is off, 401 comes without a challenge', async () => {
  await using scene = await Scene.open({ accessControl: false })
  const reply = await scene.get('services', { keys: null, headers: { 'X-ENFORCE-AUTHENTICATION': 'true' } })
  expect([reply.status, reply.headers.get('www-authenticate')]).toEqual([401, null])
})

test('2 Auth: who may only read gets no actions, and may not write', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  const keys = scene.cattle.otherKeys.readonly
  expect((await scene.get(`services/${id}`, { keys })).body.actions).toEqual({})
  const acted = await scene.post(`services/${id}?action=upgrade`, scene.upgradeInput(id), { keys })
  expect(errorOf(acted)).toEqual([422, 'InvalidAction', null, 'action'])
  expect((await scene.ask('PUT', `services/${id}`, { keys, body: { scale: 2 } })).status).toBe(405)
  expect((await scene.post('services', {}, { keys })).status).toBe(405)
  expect(scene.book(id).state).toBe('active')
})

test('2 Auth: outside of an environment the key of a user creates nothing', async () => {
  await using scene = await Scene.open()
  expect((await scene.post('/v2-beta/services', {}, { keys: scene.cattle.otherKeys.user })).status).toBe(405)
})

test('2 Auth: who is restricted sees no actions of system services, and may not change them', async () => {
  await using scene = await Scene.open()
  const mine = scene.seed()
  const system = scene.seed({ stack: 'scheduler', name: 'scheduler', system: true })
  const keys = scene.cattle.otherKeys.restricted
  expect((await scene.get(`services/${system}`, { keys })).body.actions).toEqual({})
  for (const method of ['PUT', 'DELETE']) {
    const reply = await scene.ask(method, `services/${system}`, { keys, body: { description: 'x' } })
    expect(errorOf(reply).slice(0, 2), method).toEqual([403, 'Forbidden'])
    expect(reply.body.message).toMatch(/ system service$/)
  }
  expect(actionsIn((await scene.get(`services/${mine}`, { keys })).body)).toContain('upgrade')
  // the environment's own key may do it
  expect(actionsIn((await scene.get(`services/${system}`)).body)).toContain('upgrade')
  expect((await scene.put(`services/${system}`, { description: 'x' })).status).toBe(200)
})

type Who = 'nobody' | 'environment' | 'user' | 'admin' | 'member' | 'readonly' | 'restricted'

/** What the real server answered: status, code, message and fieldName of a refusal. */
const RECORDED: readonly [Who, string, string, readonly unknown[]][] = [
  ['nobody', 'GET', '/', [401, 'Unauthorized', 'Unauthorized', undefined]],
  ['nobody', 'GET', '/v2-beta', [401, 'Unauthorized', 'Unauthorized', undefined]],
  ['nobody', 'GET', '/v2-beta/schemas', [401, 'Unauthorized', 'Unauthorized', undefined]],
  ['environment', 'GET', '/v2-beta/projects', [200]],
  ['environment', 'GET', '/v2-beta/services', [200]],
  ['environment', 'GET', '/v2-beta/projects/1a999/services', [403, 'Forbidden', 'Forbidden', undefined]],
  ['environment', 'GET', '/v2-beta/accounts', [200]],
  ['user', 'POST', '/v2-beta/services', [405, 'Method not allowed', 'Method not allowed', undefined]],
  ['user', 'GET', '/v2-beta/projects/{other}/services', [403, 'Forbidden', 'Forbidden', undefined]],
  ['user', 'POST', '/v2-beta/projects/{other}/services/1s1?action=upgrade', [403, 'Forbidden', 'Forbidden', undefined]],
  ['admin', 'GET', '/v2-beta/projects?all=true', [200]],
  ['member', 'POST', '{system}?action=upgrade', [422, 'MissingRequired', null, 'Upgrade strategy needs to be set']],
  ['member', 'PUT', '{system}', [200]],
  ['member', 'POST', '{services}', [422, 'InvalidState', 'stack is not in a valid state', 'stackId']],
  ['readonly', 'POST', '{system}?action=upgrade', [422, 'InvalidAction', null, 'action']],
  ['readonly', 'PUT', '{system}', [405, 'Method not allowed', 'Method not allowed', undefined]],
  ['readonly', 'POST', '{services}', [405, 'Method not allowed', 'Method not allowed', undefined]],
  ['restricted', 'POST', '{system}?action=upgrade', [422, 'MissingRequired', null, 'Upgrade strategy needs to be set']],
  ['restricted', 'PUT', '{system}', [403, 'Forbidden', 'Cannot update system service', undefined]],
  ['restricted', 'POST', '{services}', [422, 'InvalidState', 'stack is not in a valid state', 'stackId']],
]

test.each(RECORDED)('2 [16] Auth: %s, %s %s', async (who, method, path, expected) => {
  await using scene = await Scene.open()
  const system = scene.seed({ stack: 'healthcheck', name: 'healthcheck', system: true })
  const { keys: own, otherKeys, projectId, seed } = scene.cattle
  const keys = { ...otherKeys, member: otherKeys.user, environment: own, nobody: null }[who]
  const services = `/v2-beta/projects/${projectId}/services`
  const filled = path
    .replace('{system}', `${services}/${system}`)
    .replace('{services}', services)
    .replace('{other}', seed.environment('Other'))
  const body = method === 'PUT' ? { description: 'x' } : method === 'POST' && !path.includes('?') ? { name: 'x' } : {}
  const reply = await scene.ask(method, filled, { keys, ...(method === 'GET' ? {} : { body }) })
  expect(reply.status === 200 ? [200] : errorOf(reply)).toEqual(expected)
})
