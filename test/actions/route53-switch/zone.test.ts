import { expect, test } from 'vitest'
import { GREEN, Route53Scene } from '../../faults/route53-scene.ts'

const SWITCH = { green: GREEN }
const VERSION_GATE = [{ http: 'http://127.0.0.1:9/health', json: { version: '{version}' } }]

test('given no zone input, the zone is found from the record', async () => {
  await using scene = await Route53Scene.open()
  scene.route53.seed.zone({ name: 'com', id: 'Z2' })
  expect(await scene.switch(scene.world('here', SWITCH))).toMatchObject({ exitCode: 0, result: 'switched' })
})

test('given a zone by name or by id, it is that one', async () => {
  for (const input of [{ 'hosted-zone': 'Example.com' }, { 'hosted-zone-id': '/hostedzone/Z1EXAMPLE' }]) {
    await using scene = await Route53Scene.open()
    expect(await scene.switch(scene.world('here', { ...SWITCH, ...input }))).toMatchObject({ exitCode: 0 })
  }
})

test.each([
  ['no such zone', { record: 'www.example.org' }, 3, 'Cannot find the hosted zone of www.example.org.'],
  ['no such id', { 'hosted-zone-id': 'Z9NONE' }, 3, 'check hosted-zone-id'],
  ['a zone name that is only near', { 'hosted-zone': 'sub.example.com' }, 3, 'the nearest public zone'],
  ['a record outside of the zone', { 'hosted-zone-id': 'ZOTHER' }, 2, 'does not lie in the hosted zone ZOTHER'],
  ['a zone of another service', { 'hosted-zone-id': 'ZLINKED' }, 7, 'servicediscovery'],
  ['both zone inputs', { 'hosted-zone': 'example.com', 'hosted-zone-id': 'Z1EXAMPLE' }, 2, 'one of hosted-zone'],
  ['a gate that could not compare', { gates: VERSION_GATE }, 2, 'gates is a gate that asks for {version}'],
  ['no record of the name', { record: 'api.example.com' }, 3, 'check "record"'],
] as const)('given %s, it says so and touches nothing', async (_, inputs, exitCode, text) => {
  await using scene = await Route53Scene.open()
  const { seed } = scene.route53
  seed.zone({ name: 'example.net', id: 'ZOTHER' })
  const linkedService = { ServicePrincipal: 'servicediscovery.amazonaws.com', Description: 'Cloud Map' }
  seed.zone({ name: 'linked.example', id: 'ZLINKED', linkedService })
  const told = await scene.switch(scene.world('here', { ...SWITCH, ...inputs }))
  expect(told).toMatchObject({ exitCode, result: 'unchanged' })
  expect(told.printed).toContain(text)
  expect(scene.batches).toEqual([])
})

test('given two public zones of one name, it names both and touches nothing', async () => {
  await using scene = await Route53Scene.open()
  scene.route53.seed.zone({ name: 'example.com', id: 'Z2EXAMPLE' })
  const told = await scene.switch(scene.world('here', SWITCH))
  expect(told).toMatchObject({ exitCode: 2, result: 'unchanged' })
  expect(told.printed).toContain('Z1EXAMPLE, Z2EXAMPLE')
  expect(scene.batches).toEqual([])
})

test('the secret key is masked wherever it might be printed', async () => {
  await using scene = await Route53Scene.open()
  const told = await scene.switch(
    scene.world('here', { ...SWITCH, operation: 'status', record: 'fake-secret-access-key.example.com' }),
  )
  expect(told.printed).not.toContain('fake-secret-access-key')
})
