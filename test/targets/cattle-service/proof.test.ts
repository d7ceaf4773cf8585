import { expect, test } from 'vitest'
import type { Entry } from '../../../src/core/change.ts'
import { readContainer, readService } from '../../../src/systems/cattle/resources.ts'
import { prove } from '../../../src/targets/cattle-service/proof.ts'
import { stopOf } from '../../../src/targets/cattle-service/stops.ts'

const IMAGE = 'registry.example.com/shop/auth-service:1.0.1'
const entry: Entry = {
  change: {
    id: 'c',
    kind: 'cattle-service',
    target: {},
    run: 'r',
    stops: [
      stopOf({ image: 'registry.example.com/shop/auth-service:1.0.0', version: '0', containers: [] }),
      stopOf({ image: IMAGE, version: undefined, containers: [] }),
    ],
  },
  phase: 'moving',
  to: 1,
  sealed: false,
  at: '2026-01-01T00:00:00Z',
}

const service = (more: object = {}) =>
  readService({
    id: '1s1',
    name: 'auth-service',
    stackId: '1st1',
    kind: 'service',
    state: 'upgraded',
    scale: 2,
    launchConfig: { version: 'v1', imageUuid: `docker:${IMAGE}`, healthCheck: { port: 80 } },
    ...more,
  })
const container = (id: string, more: object = {}) =>
  readContainer({
    id,
    name: id,
    state: 'running',
    healthState: 'healthy',
    version: 'v1',
    imageUuid: `docker:${IMAGE}`,
    startCount: 1,
    ...more,
  })
const PROXY = 'example/proxy:1'
const sidekick = (id: string, more: object = {}) =>
  container(id, {
    labels: { 'io.rancher.service.launch.config': 'proxy' },
    version: 'side-1',
    imageUuid: `docker:${PROXY}`,
    healthState: null,
    ...more,
  })

test.each([
  ['all new, running and healthy', {}, {}, 'good'],
  [
    'a launch config of another image',
    { launchConfig: { version: 'v1', imageUuid: 'docker:shop/other:1', healthCheck: {} } },
    {},
    'bad',
  ],
  ['a container of another image', {}, { imageUuid: 'docker:shop/other:1' }, 'bad'],
  ['a container of another version that still runs', {}, { version: '0' }, 'bad'],
  ['a container that is stopped and still called healthy', {}, { state: 'stopped' }, 'bad'],
  ['a container that is unhealthy', {}, { healthState: 'unhealthy' }, 'bad'],
  ['a container that is initializing', {}, { healthState: 'initializing' }, 'bad'],
  ['no health report where there is a check', {}, { healthState: null }, 'bad'],
  ['one container too few', { scale: 3 }, {}, 'bad'],
  ['one container too many', { scale: 1 }, {}, 'bad'],
] as const)('%s: %s', (_, ofService, ofSecond, kind) => {
  expect(
    prove(entry, { service: service(ofService), containers: [container('a'), container('b', ofSecond)] }).kind,
  ).toBe(kind)
})

test.each([
  ['as many as wanted, and one of another version that still runs', {}, [container('old', { version: '0' })], 'bad'],
  [
    'as many as wanted, and one of another version that is stopped',
    {},
    [container('old', { version: '0', state: 'stopped' })],
    'good',
  ],
] as const)('%s: %s', (_, ofService, more, kind) => {
  const containers = [container('a'), container('b'), ...more]
  expect(prove(entry, { service: service(ofService), containers }).kind).toBe(kind)
})

const START_ONCE = { 'io.rancher.container.start_once': 'true' }

test.each([
  ['all of them run', {}, {}, 'good'],
  ['one is down', {}, { state: 'stopped' }, 'bad'],
  ['one is of another image', {}, { imageUuid: 'docker:example/proxy:2' }, 'bad'],
  ['one is still of the version before', {}, { version: 'side-0' }, 'bad'],
  ['one is unhealthy', { healthCheck: { port: 80 } }, { healthState: 'unhealthy' }, 'bad'],
  ['the sidekick is set to another image', { imageUuid: 'docker:example/proxy:2' }, {}, 'bad'],
  ['one that runs once is over', { labels: START_ONCE }, { state: 'stopped' }, 'good'],
  ['one that runs once was never started', { labels: START_ONCE }, { state: 'stopped', startCount: 0 }, 'bad'],
] as const)('of the containers of a sidekick %s: %4$s', (_, ofConfig, ofSecond, kind) => {
  const config = { name: 'proxy', version: 'side-1', imageUuid: `docker:${PROXY}`, ...ofConfig }
  const goal = stopOf({ image: IMAGE, version: undefined, containers: [], sidekicks: { proxy: PROXY } })
  const withSidekick = { ...entry, change: { ...entry.change, stops: [entry.change.stops[0], goal] as const } }
  const containers = [container('a'), container('b'), sidekick('c'), sidekick('d', ofSecond)]
  for (const state of ['upgraded', 'active']) {
    const facts = { service: service({ state, secondaryLaunchConfigs: [config] }), containers }
    expect(prove(withSidekick, facts).kind, state).toBe(kind)
  }
})

test('settings that are not those the server gave to our write are bad, with our image too', () => {
  const ours = (version: string) => prove({ ...entry, handle: { version } }, { service: service(), containers }).kind
  const containers = [container('a'), container('b')]
  expect(ours('v1')).toBe('good')
  expect(ours('v0')).toBe('bad')
})

test('a global service has as many containers as hosts, whatever its scale says', () => {
  const labels = { 'io.rancher.scheduler.global': 'true' }
  const global = service({
    scale: 1,
    launchConfig: { version: 'v1', imageUuid: `docker:${IMAGE}`, healthCheck: {}, labels },
  })
  const three = ['a', 'b', 'c'].map((id) => container(id))
  expect(prove(entry, { service: global, containers: three }).kind).toBe('good')
  const oneDown = [...three.slice(1), container('a', { state: 'stopped' })]
  expect(prove(entry, { service: global, containers: oneDown }).kind).toBe('bad')
})

test('a container that was started again is not the same processes', () => {
  const proofOf = (startCount: number) =>
    prove(entry, { service: service(), containers: [container('a'), container('b', { startCount })] })
  expect(proofOf(1).fingerprint).toBe(proofOf(1).fingerprint)
  expect(proofOf(2).fingerprint).not.toBe(proofOf(1).fingerprint)
})

test('a service that was set to another image meanwhile is bad, however well that one runs', () => {
  const imageUuid = 'docker:shop/other:1'
  const other = service({ launchConfig: { version: 'v1', imageUuid, healthCheck: {} } })
  const containers = ['a', 'b'].map((id) => container(id, { imageUuid }))
  expect(prove(entry, { service: other, containers })).toMatchObject({
    kind: 'bad',
    detail: expect.stringContaining('shop/other:1'),
  })
})

test('no container at all is bad, whatever the service calls itself', () => {
  expect(prove(entry, { service: service(), containers: [] })).toMatchObject({
    kind: 'bad',
    detail: expect.stringContaining('no container'),
  })
})

test('without a health check it is said that "running" is all that is known', () => {
  const plain = service({ launchConfig: { version: 'v1', imageUuid: `docker:${IMAGE}` } })
  const containers = ['a', 'b'].map((id) => container(id, { healthState: null }))
  expect(prove(entry, { service: plain, containers })).toMatchObject({
    kind: 'good',
    detail: expect.stringContaining('no health check'),
  })
})

test('a global service has a container on each host on which it is to have one; more of them are no fault', () => {
  const global = service({
    launchConfig: {
      version: 'v1',
      imageUuid: `docker:${IMAGE}`,
      healthCheck: { port: 80 },
      labels: { 'io.rancher.scheduler.global': 'true' },
    },
  })
  const containers = [container('a', { hostId: '1h1' }), container('b', { hostId: '1h2' })]
  const on = (...eligibleHosts: string[]) => prove(entry, { service: global, containers, eligibleHosts })
  expect(on('1h1', '1h2')).toMatchObject({ kind: 'good', detail: '2 of 2 healthy' })
  expect(on('1h1')).toMatchObject({ kind: 'good' })
  expect(on('1h1', '1h2', '1h3')).toEqual({ kind: 'bad', detail: 'none runs on 1 of 3 hosts: 1h3' })
  expect(prove(entry, { service: global, containers })).toMatchObject({ kind: 'good' })
})

test.each([
  ['registry.example.com/shop/auth-service:1.0.1', 'good'],
  ['registry.example.com/mirror/shop/auth-service:1.0.1', 'good'],
  ['registry.example.com/shop/auth-service:1.0.0', 'bad'],
  ['registry.example.com/other-auth-service:1.0.1', 'bad'],
])('given a name without a registry that Rancher wrote as %s by its registry.default, it is %s', (stored, kind) => {
  const asked = stopOf({ image: 'shop/auth-service:1.0.1', version: undefined, containers: [] })
  const change = { ...entry.change, stops: [entry.change.stops[0], asked] as const }
  const imageUuid = `docker:${stored}`
  const facts = {
    service: service({ launchConfig: { version: 'v1', imageUuid, healthCheck: { port: 80 } } }),
    containers: ['a', 'b'].map((id) => container(id, { imageUuid })),
  }
  expect(prove({ ...entry, change }, facts).kind).toBe(kind)
})
