import { expect, test } from 'vitest'
import type { Json } from '../../src/core/json.ts'
import type { Registration } from '../servers/consul/catalogue.ts'
import { ConsulScene, NEW, OLD } from './consul-scene.ts'

type Members = Readonly<Record<string, Json>>
const PASSES: Partial<Registration> = {}

test.each<[string, readonly Partial<Registration>[], Members, 'good' | 'bad', string]>([
  ['an instance that passes', [PASSES], {}, 'good', '1 passing'],
  ['none', [], {}, 'bad', 'no instance of auth is in the catalogue (asked without a token)'],
  ['as many as needed', [PASSES, PASSES], { instances: 2 }, 'good', '2 passing'],
  [
    'fewer than needed',
    [PASSES, { status: 'warning' }],
    { instances: 2 },
    'bad',
    '1 of 2 passing, 2 needed; auth-1 is warning',
  ],
  ['one that is critical beside one that passes', [PASSES, { status: 'critical' }], {}, 'good', '1 passing'],
  [
    'a check that fails, in its own words',
    [{ status: 'critical', output: 'Get "http://10.42.0.7:8080/health":\nconnection refused\n' }],
    {},
    'bad',
    "0 of 1 passing, 1 needed; auth-0 is critical (Service 'auth' check: connection refused)",
  ],
  ['one that nobody checks', [{ status: undefined }], {}, 'bad', 'auth-0 has no check of its own in Consul'],
  ['every one of the version', [PASSES, PASSES], { tag: '{version}' }, 'good', '2 passing, tag 1.0.1'],
  [
    'an old one that still passes',
    [PASSES, { tags: ['1.0.0'] }],
    { tag: '{version}' },
    'bad',
    'auth-1 passes without the tag 1.0.1; it has 1.0.0',
  ],
  [
    'an old one that does not pass any more',
    [PASSES, { tags: ['1.0.0'], status: 'critical' }],
    { tag: '{version}' },
    'good',
    '1 passing, tag 1.0.1',
  ],
  ['a tag that begins the same', [{ tags: ['1.0.1-dirty'] }], { tag: '{version}' }, 'bad', 'it has 1.0.1-dirty'],
  ['a tag around the version', [{ tags: ['v1.0.1'] }], { tag: 'v{version}' }, 'good', 'tag v1.0.1'],
  ['meta', [{ meta: { version: '1.0.1', x: 'y' } }], { meta: { version: '{version}' } }, 'good', 'meta version 1.0.1'],
  [
    'another meta',
    [{ meta: { version: '1.0.0' } }],
    { meta: { version: '{version}' } },
    'bad',
    'its meta version is "1.0.0", expected "1.0.1"',
  ],
  ['no such meta', [PASSES], { meta: { version: '{version}' } }, 'bad', 'its meta version is missing'],
  [
    'the digest',
    [{ meta: { image: `sha256:${'0f'.repeat(32)}` } }],
    { meta: { image: '{digest}' } },
    'good',
    'meta image sha256:0f0f',
  ],
])('%s', async (_, registered, members, kind, said) => {
  await using scene = await ConsulScene.open()
  for (const [number, one] of registered.entries()) scene.instance(`auth-${number}`, one)
  const sample = await scene.ask(scene.gate(members))
  expect([sample.kind, sample.detail]).toEqual([kind, expect.stringContaining(said)])
})

test('given a node that is lost, its instances do not pass', async () => {
  await using scene = await ConsulScene.open()
  scene.instance('auth-1')
  scene.consul.catalogue.reportNode('node-1', 'critical')
  expect(await scene.ask(scene.gate())).toMatchObject({
    kind: 'bad',
    detail: expect.stringContaining('Serf Health Status'),
  })
})

test('the version is told only where a gate asks for it and the stop tells it', async () => {
  await using scene = await ConsulScene.open()
  scene.instance('auth-1', { tags: ['1.0.1', 'blue'] })
  const ask = (tag: string, image: string) => scene.ask(scene.gate({ tag }), { image })
  expect(await ask('{version}', NEW.image)).toMatchObject({ kind: 'good', version: '1.0.1' })
  for (const [tag, image] of [
    ['blue', NEW.image],
    ['{version}', 'shop/auth'],
  ] as const) {
    const sample = await ask(tag, image)
    expect(sample.kind).toBe('good')
    expect(sample).not.toHaveProperty('version')
  }
  expect([
    scene.gate({ tag: '{version}' }).tellsVersion,
    scene.gate({ meta: { v: '{digest}' } }).tellsVersion,
    scene.gate({ tag: 'blue' }).tellsVersion,
  ]).toEqual([true, true, false])
})

test('an instance that is registered anew is bad once; one more instance is no restart', async () => {
  await using scene = await ConsulScene.open()
  scene.instance('auth-1')
  const gate = scene.gate()
  await scene.ask(gate)
  scene.instance('auth-2')
  expect((await scene.ask(gate)).kind).toBe('good')
  scene.consul.catalogue.deregister('auth-1')
  scene.instance('auth-1')
  expect(await scene.ask(gate)).toMatchObject({
    kind: 'bad',
    detail: 'auth-1 was registered anew since the last good round',
  })
  expect((await scene.ask(gate)).kind).toBe('good')
})

test('one that did not pass may be registered anew beside those that do', async () => {
  await using scene = await ConsulScene.open()
  scene.instance('auth-1')
  scene.instance('auth-2', { status: 'critical' })
  const gate = scene.gate()
  await scene.ask(gate)
  scene.consul.catalogue.deregister('auth-2')
  scene.instance('auth-2')
  expect(await scene.ask(gate)).toMatchObject({ kind: 'good', detail: '2 passing' })
})

test('at another stop other registrations are expected', async () => {
  await using scene = await ConsulScene.open()
  scene.instance('auth-1')
  const gate = scene.gate({ tag: '{version}' })
  await scene.ask(gate)
  scene.consul.catalogue.deregister('auth-1')
  scene.instance('auth-1', { tags: ['1.0.0'] })
  expect(await scene.ask(gate, OLD)).toMatchObject({ kind: 'good', version: '1.0.0' })
})

test('the token goes into the header alone; datacenter, path and name are kept', async () => {
  const acl = { defaultPolicy: 'deny', tokens: { 'fake-token-1': { services: [''], nodes: true } } } as const
  await using scene = await ConsulScene.open({ acl, datacenter: 'dc2' })
  scene.instance('auth-1')
  const gate = scene.gate({ token: 'fake-token-1', datacenter: 'dc2' })
  expect([gate.name, (await scene.ask(gate)).kind]).toEqual(['consul auth in dc2', 'good'])
  await scene.ask(scene.gate({ consul: 'auth service', url: `${scene.consul.url}/behind/a/proxy/` }))
  const [first, second] = scene.consul.http.log
  expect([first?.url, first?.headers['x-consul-token']]).toEqual([
    '/v1/health/service/auth?consistent&dc=dc2',
    'fake-token-1',
  ])
  expect(second?.url).toBe('/behind/a/proxy/v1/health/service/auth%20service?consistent')
})
