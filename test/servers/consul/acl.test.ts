import { expect, test } from 'vitest'
import type { Acl } from './index.ts'
import { Scene } from './scene.ts'

// developer.hashicorp.com/consul/api-docs/api-structure: "Authentication", "Default ACL Policy", "Results Filtered by ACLs"

const DENY: Acl = {
  defaultPolicy: 'deny',
  tokens: {
    'fake-token-all': { services: [''], nodes: true },
    'fake-token-web': { services: ['web'], nodes: true },
    'fake-token-no-nodes': { services: [''], nodes: false },
  },
}

async function sceneWithService(acl: Acl = DENY) {
  const scene = await Scene.open({ acl })
  scene.consul.catalogue.register({ service: 'auth', id: 'auth-1', status: 'passing' })
  return scene
}

test.each([
  ['x-consul-token', 'fake-token-all'],
  ['authorization', 'Bearer fake-token-all'],
])('a token is taken from %s', async (name, value) => {
  await using scene = await sceneWithService()
  expect(await scene.ids('auth', { [name]: value })).toEqual(['auth-1'])
})

test('a token that nobody made is refused', async () => {
  await using scene = await sceneWithService()
  expect(await scene.get('auth', { 'x-consul-token': 'fake-token-gone' })).toMatchObject({
    status: 403,
    body: 'ACL not found',
  })
})

test.each(['fake-token-web', 'fake-token-no-nodes'])(
  'what %s may not see is left out with status 200, and that is told',
  async (token) => {
    await using scene = await sceneWithService()
    const got = await scene.get('auth', { 'x-consul-token': token })
    expect([got.status, got.body, got.headers.get('x-consul-results-filtered-by-acls')]).toEqual([200, '[]', 'true'])
  },
)

test('without a token it is left out and not told; the default policy is', async () => {
  await using scene = await sceneWithService()
  const { status, body, headers } = await scene.get('auth')
  expect([
    status,
    body,
    headers.get('x-consul-results-filtered-by-acls'),
    headers.get('x-consul-default-acl-policy'),
  ]).toEqual([200, '[]', null, 'deny'])
})

test('where the default allows, no token is needed', async () => {
  await using scene = await sceneWithService({ defaultPolicy: 'allow', tokens: {} })
  expect(await scene.ids('auth')).toEqual(['auth-1'])
})
