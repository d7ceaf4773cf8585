import { expect, test } from 'vitest'
import type { Json } from './json.ts'
import { errorOf, Scene } from './scene.ts'

test('13.2 Errors: an error has exactly these members, its words in fieldName when it is about the input', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  const { body } = await scene.act(id, 'upgrade', {})
  expect(Object.keys(body).sort()).toEqual(
    ['actions', 'baseType', 'code', 'detail', 'fieldName', 'id', 'links', 'message', 'status', 'type'].sort(),
  )
  expect(body).toMatchObject({
    type: 'error',
    status: 422,
    code: 'MissingRequired',
    fieldName: 'Upgrade strategy needs to be set',
    message: null,
    detail: null,
  })
})

test('13.2 Errors: an unknown action is refused before anything else, even of an unknown service', async () => {
  await using scene = await Scene.open()
  for (const action of ['explode', 'UPGRADE'])
    expect(errorOf(await scene.act('1s999', action, 'no json')), action).toEqual([422, 'InvalidAction', null, 'action'])
})

test('13.2 Errors: then comes the id, then the state, then the body', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  expect((await scene.act('1s999', 'finishupgrade', '{')).status).toBe(404)
  expect(errorOf(await scene.act(id, 'finishupgrade', '{}'))).toEqual([422, 'ActionNotAvailable', null, 'action'])
  expect(errorOf(await scene.act(id, 'upgrade', '{'))[1]).toBe('InvalidBodyContent')
})

test('13.2 Errors: what is no JSON is 400, what is no object counts as empty', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  expect(errorOf(await scene.act(id, 'upgrade', '{"a"')).slice(0, 2)).toEqual([400, 'InvalidBodyContent'])
  for (const body of ['[]', '"x"', '', '{}'])
    expect(errorOf(await scene.act(id, 'upgrade', body))[1], body).toBe('MissingRequired')
})

test('13.2 Errors: what may not be done with a resource is 405', async () => {
  await using scene = await Scene.open()
  expect((await scene.ask('PATCH', 'services')).status).toBe(405)
  expect((await scene.ask('DELETE', 'services')).status).toBe(405)
  expect((await scene.post('servicelogs', {})).status).toBe(405)
})

const strategy = (input: Json): Json => ({ inServiceStrategy: input })
const config = { imageUuid: 'docker:a/b:1' }

test.each<[string, Json, readonly unknown[]]>([
  ['neither strategy', {}, [422, 'MissingRequired', null, 'Upgrade strategy needs to be set']],
  [
    'no launchConfig',
    strategy({ batchSize: 1 }),
    [422, 'InvalidOption', null, expect.stringMatching(/^LaunchConfig\/secondaryLaunchConfigs need/)],
  ],
  ['batchSize 0', strategy({ batchSize: 0, launchConfig: config }), [422, 'MinLimitExceeded', null, 'batchSize']],
  [
    'an interval below 100',
    strategy({ intervalMillis: 50, launchConfig: config }),
    [422, 'MinLimitExceeded', null, 'intervalMillis'],
  ],
  [
    'a sidekick without a name',
    strategy({ launchConfig: config, secondaryLaunchConfigs: [config] }),
    [422, 'MissingRequired', null, 'name'],
  ],
  [
    'secondaryLaunchConfigs null',
    strategy({ launchConfig: config, secondaryLaunchConfigs: null }),
    [422, 'NotNullable', null, 'secondaryLaunchConfigs'],
  ],
  [
    'an image without docker:',
    strategy({ launchConfig: { imageUuid: 'nginx' } }),
    [422, 'InvalidReference', null, 'imageUuid'],
  ],
  ['an empty image', strategy({ launchConfig: { imageUuid: '' } }), [422, 'InvalidReference', null, 'imageUuid']],
  [
    'the global label',
    strategy({ launchConfig: { ...config, labels: { 'io.rancher.scheduler.global': 'true' } } }),
    [422, 'InvalidOption', null, 'Switching from global scale to fixed (and vice versa)'],
  ],
  [
    'a port out of range',
    strategy({ launchConfig: { ...config, ports: ['99999:80'] } }),
    [422, 'PortInvalidPublicPort', 'incorrect public port, valid range is 0-65535', undefined],
  ],
  [
    'a port with a wrong protocol',
    strategy({ launchConfig: { ...config, ports: ['80:80/sctp'] } }),
    [422, 'PortInvalidProtocol', 'invalid protocol, only tcp/udp is allowed', undefined],
  ],
  [
    'a port that is none',
    strategy({ launchConfig: { ...config, ports: ['web'] } }),
    [422, 'PortWrongFormat', 'the specified port spec format is wrong', undefined],
  ],
  [
    'an unknown target',
    { toServiceStrategy: { toServiceId: '1s999' } },
    [422, 'InvalidReference', null, 'toServiceId'],
  ],
])('3.2 An upgrade with %s is refused, and nothing is stored', async (_, body, expected) => {
  await using scene = await Scene.open()
  const id = scene.seed()
  const before = scene.book(id)
  expect(errorOf(await scene.act(id, 'upgrade', body))).toEqual(expected)
  expect(scene.book(id)).toEqual(before)
})

test('3.2 An upgrade that keeps the IP and starts first is refused', async () => {
  await using scene = await Scene.open()
  const stackId = scene.cattle.seed.stack('shop')
  const created = await scene.post('services', { name: 'web', stackId, retainIp: true, launchConfig: config })
  const id = String(created.body.id)
  await scene.until(id, 'inactive')
  const reply = await scene.act(id, 'upgrade', strategy({ startFirst: true, launchConfig: config }))
  expect(errorOf(reply).slice(0, 2)).toEqual([422, 'InvalidOption'])
})

test('1.3 A process the state forbids is refused with 409, and what came with it is not stored', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  await scene.act(id, 'restart', { rollingRestartStrategy: {} })
  expect(errorOf(await scene.put(`services/${id}`, { scale: 3 }))).toEqual([409, 'Conflict', 'Conflict', undefined])
  expect(scene.book(id).scale).toBe(1)
})

test('1.3 A PUT that repeats the scale is 409 just the same', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  await scene.act(id, 'deactivate')
  expect((await scene.put(`services/${id}`, { scale: 1 })).status).toBe(409)
})

test('1.15 An image may be null or nonsense with docker: in front', async () => {
  await using scene = await Scene.open()
  for (const [name, imageUuid] of Object.entries({ a: null, b: 'docker:', c: 'docker:a b' })) {
    const id = scene.seed({ name })
    expect((await scene.act(id, 'upgrade', strategy({ launchConfig: { imageUuid } }))).status).toBe(202)
  }
})

test('1.16 A launchConfig that is no object becomes one of bare defaults, without an image', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  expect((await scene.act(id, 'upgrade', strategy({ launchConfig: 'x' }))).status).toBe(202)
  expect(scene.book(id).launchConfig).toMatchObject({ kind: 'container', startOnCreate: true })
  expect(scene.book(id).image).toBeUndefined()
})

test('1.16 An empty toServiceStrategy is accepted and does nothing', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  expect((await scene.act(id, 'upgrade', { toServiceStrategy: {} })).status).toBe(202)
  await scene.until(id, 'upgraded')
  expect(scene.tags(id)).toEqual(['1.0.0:running'])
})

test('1.16 A startFirst that is no boolean is false', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  const reply = await scene.act(id, 'upgrade', strategy({ startFirst: 'maybe', launchConfig: config }))
  expect(reply.status).toBe(202)
  await scene.until(id, ({ upgrade }) => upgrade !== null)
  expect(scene.book(id).upgrade?.inServiceStrategy?.startFirst).toBe(false)
})

test('1.23 A service needs a stack that is there', async () => {
  await using scene = await Scene.open()
  const reply = await scene.post('services', { name: 'web', launchConfig: config })
  expect(errorOf(reply)).toEqual([422, 'InvalidState', 'stack is not in a valid state', 'stackId'])
})

test('2 A name is taken, ignoring case, until its service is removed', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  const stackId = scene.cattle.seed.stack('shop')
  const create = () => scene.post('services', { name: 'Web', stackId, launchConfig: config })
  expect(errorOf(await create())).toEqual([422, 'NotUnique', null, 'name'])
  await scene.ask('DELETE', `services/${id}`)
  expect(errorOf(await create())[1]).toBe('NotUnique')
  await scene.until(id, 'removed')
  expect((await create()).status).toBe(201)
})

test('1.25 Links: without a name is fine, a repeated one is refused, with words for each', async () => {
  await using scene = await Scene.open()
  const web = scene.seed()
  const database = scene.seed({ name: 'database' })
  expect((await scene.act(web, 'setservicelinks', { serviceLinks: [{ serviceId: database }] })).status).toBe(200)
  const twice = {
    serviceLinks: [
      { serviceId: database, name: 'db' },
      { serviceId: database, name: 'db' },
    ],
  }
  expect(errorOf(await scene.act(web, 'setservicelinks', twice))).toEqual([
    422,
    'NotUnique',
    null,
    'serviceId and link name combination',
  ])
  const other = { serviceLink: { serviceId: database, name: 'other' } }
  expect(errorOf(await scene.act(web, 'addservicelink', other))).toEqual([422, 'NotUnique', null, 'serviceId'])
  expect((await scene.act(web, 'setservicelinks', {})).status).toBe(200)
  await scene.pass(10)
  expect((await scene.shown(web)).linkedServices ?? {}).toEqual({})
})

test('1.24 A stack with an upgraded service cannot be deactivated, and none of its services is', async () => {
  await using scene = await Scene.open()
  const other = scene.seed({ name: 'other' })
  const id = scene.seed()
  await scene.upgraded(id)
  const reply = await scene.post(`stacks/${scene.cattle.seed.stack('shop')}?action=deactivateservices`)
  expect(errorOf(reply)).toEqual([
    422,
    'InvalidState',
    null,
    'Service web is not in valid state to be deactivated: upgraded',
  ])
  expect(scene.book(other).state).toBe('active')
})

test.each([
  ['done', 200, 'removing', 'removed'],
  ['lost', 200, 'removing', 'active'],
  ['conflict', 409, undefined, 'active'],
] as const)('2 [20] A DELETE that meets `registering`: %s', async (earlyDelete, status, shown, end) => {
  await using scene = await Scene.open()
  scene.cattle.earlyDelete = earlyDelete
  const stackId = scene.cattle.seed.stack('rec')
  const launchConfig = { imageUuid: 'docker:a/b:1' }
  const made = await scene.post('services', { name: 'web', stackId, startOnCreate: true, launchConfig })
  const reply = await scene.ask('DELETE', `services/${made.body.id}`)
  expect([reply.status, reply.body.state]).toEqual([status, shown])
  await scene.until(String(made.body.id), end)
  const again = await scene.ask('DELETE', `services/${made.body.id}`)
  expect([again.status, again.body.state]).toEqual([200, end === 'removed' ? 'removed' : 'removing'])
})
