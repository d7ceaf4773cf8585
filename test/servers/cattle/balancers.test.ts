import { expect, test } from 'vitest'
import { type Json, type JsonObject, objectAt } from './json.ts'
import { accepted, errorOf, Scene } from './scene.ts'

const IMAGE = 'rancher/lb-service-haproxy:v0.9.14'
const NEXT = 'rancher/lb-service-haproxy:v0.9.15'

/** A balancer `edge` in front of two services, active. */
async function balancerScene() {
  const scene = await Scene.open()
  const web = scene.seed()
  const other = scene.seed({ name: 'other' })
  const created = await scene.post('loadbalancerservices', {
    name: 'edge',
    stackId: scene.cattle.seed.stack('shop'),
    startOnCreate: true,
    launchConfig: { imageUuid: `docker:${IMAGE}`, ports: ['80:80/tcp'] },
    lbConfig: {
      portRules: [{ sourcePort: 80, protocol: 'http', hostname: 'shop.example', serviceId: web, targetPort: 8080 }],
    },
  })
  accepted(created)
  const id = String(created.body.id)
  await scene.until(id, 'active')
  const own = `loadbalancerservices/${id}`
  const rules = async (): Promise<Json> => objectAt((await scene.get(own)).body, 'lbConfig').portRules ?? null
  const upgradeInput: JsonObject = {
    inServiceStrategy: { launchConfig: { ...scene.book(id).launchConfig, imageUuid: `docker:${NEXT}` } },
  }
  return { scene, web, other, id, own, rules, upgradeInput }
}

test('13.2 LB: a PUT on the own link replaces lbConfig whole, and leaves the containers alone', async () => {
  const { scene, other, id, own, rules } = await balancerScene()
  await using _ = scene
  const before = scene.containers(id).map((container) => container.id)
  const portRules = [{ sourcePort: 80, protocol: 'http', serviceId: other, targetPort: 8080 }]
  accepted(await scene.put(own, { lbConfig: { portRules } }))
  await scene.until(id, 'active')
  expect(await rules()).toMatchObject(portRules)
  expect(objectAt(((await rules()) as Json[])[0] as JsonObject, 'hostname')).toEqual({})
  expect(scene.containers(id).map((container) => container.id)).toEqual(before)
  const links = await scene.get(`${own}/consumedservices`)
  expect(links.data.map((service) => service.id)).toEqual([other])
})

test('13.2 LB: a PUT on the parent type destroys the rules and drops the links', async () => {
  const { scene, other, id, own, rules } = await balancerScene()
  await using _ = scene
  const portRules = [{ sourcePort: 80, protocol: 'http', serviceId: other, targetPort: 8080, hostname: 'h' }]
  accepted(await scene.put(`services/${id}`, { lbConfig: { portRules } }))
  const [rule] = (await rules()) as JsonObject[]
  expect(rule).toMatchObject({ hostname: 'h', targetPort: 8080 })
  expect([rule?.sourcePort ?? null, rule?.serviceId ?? null, rule?.protocol ?? null]).toEqual([null, null, null])
  await scene.pass(50)
  expect((await scene.get(`${own}/consumedservices`)).data).toEqual([])
})

test('2 LB: the parent type refuses rules without a targetPort', async () => {
  const { scene, id } = await balancerScene()
  await using _ = scene
  const reply = await scene.put(`services/${id}`, { lbConfig: { portRules: [{ sourcePort: 80, selector: 'a=b' }] } })
  expect(errorOf(reply)).toEqual([422, 'MissingRequired', null, 'targetPort'])
})

test('13.2 LB: rollback by the own link keeps the new launchConfig over the old containers', async () => {
  const { scene, id, own, upgradeInput } = await balancerScene()
  await using _ = scene
  const before = scene.containers(id).map((container) => container.id)
  accepted(await scene.post(`${own}?action=upgrade`, upgradeInput))
  await scene.until(id, 'upgraded')
  accepted(await scene.post(`${own}?action=rollback`))
  await scene.until(id, 'active')
  await scene.pass(300)
  expect(scene.book(id).image).toBe(NEXT)
  expect(scene.containers(id).map((container) => container.id)).toEqual(before)
})

test('13.2 LB: rollback by the parent type is right', async () => {
  const { scene, id, own, upgradeInput } = await balancerScene()
  await using _ = scene
  accepted(await scene.post(`${own}?action=upgrade`, upgradeInput))
  await scene.until(id, 'upgraded')
  accepted(await scene.act(id, 'rollback'))
  await scene.until(id, 'active')
  expect(scene.book(id).image).toBe(IMAGE)
})

test('2 LB: rolled back by its own link when the new one is gone, another new one comes', async () => {
  const { scene, id, own, upgradeInput } = await balancerScene()
  await using _ = scene
  scene.cattle.agent.behave(NEXT, { health: 'never-reports' })
  accepted(await scene.post(`${own}?action=upgrade`, upgradeInput))
  await scene.until(id, () => scene.tags(id).includes('v0.9.15:running'))
  await scene.until(id, () => scene.tags(id).length === 1, 130_000)
  accepted(await scene.post(`${own}?action=rollback`))
  await scene.until(id, 'active')
  await scene.pass(500)
  expect(scene.tags(id)).toEqual(['v0.9.15:running'])
})

test('2 LB: an image given by PUT is stored, and reaches neither the container nor the version', async () => {
  const { scene, id, own } = await balancerScene()
  await using _ = scene
  const { launchConfig, version } = scene.book(id)
  accepted(await scene.put(own, { launchConfig: { ...launchConfig, imageUuid: `docker:${NEXT}` } }))
  await scene.until(id, 'active')
  expect(scene.book(id)).toMatchObject({ image: NEXT, version })
  expect(scene.containers(id).map(({ image }) => image)).toEqual([IMAGE])
})

test('2 LB: labels and a health check are put in when it is created and upgraded', async () => {
  const { scene, id } = await balancerScene()
  await using _ = scene
  const { launchConfig } = scene.book(id)
  expect(launchConfig?.labels).toMatchObject({
    'io.rancher.container.agent.role': 'environmentAdmin,agent',
    'io.rancher.container.agent_service.drain_provider': 'true',
    'io.rancher.container.create_agent': 'true',
  })
  expect(launchConfig?.healthCheck).toMatchObject({ strategy: null })
})

test.each<[string, JsonObject, readonly unknown[]]>([
  ['no sourcePort', { selector: 'a=b' }, [422, 'MissingRequired', null, 'sourcePort']],
  ['no target', { sourcePort: 80 }, [422, 'MissingRequired', null, 'serviceId']],
  ['two targets', { sourcePort: 80, selector: 'a=b', serviceId: '1s1', targetPort: 80 }, [422, 'InvalidOption']],
  ['a service without a port', { sourcePort: 80, serviceId: '1s1' }, [422, 'MissingRequired', null, 'targetPort']],
  ['the reserved port', { sourcePort: 42, selector: 'a=b' }, [422, 'InvalidOption']],
  ['a region alone', { sourcePort: 80, selector: 'a=b', region: 'r' }, [422, 'MissingRequired', null, 'environment']],
])('5.2 LB: a rule with %s is refused', async (_name, rule, expected) => {
  const { scene, own } = await balancerScene()
  await using _ = scene
  const reply = await scene.put(own, { lbConfig: { portRules: [rule] } })
  expect(errorOf(reply).slice(0, expected.length)).toEqual(expected)
})

test('5.3 LB: removing a target drops its rules', async () => {
  const { scene, web, rules } = await balancerScene()
  await using _ = scene
  await scene.ask('DELETE', `services/${web}`)
  await scene.until(web, 'removed')
  expect(await rules()).toEqual([])
})

test('3.2 LB: an upgrade needs a launchConfig', async () => {
  const { scene, own } = await balancerScene()
  await using _ = scene
  const reply = await scene.post(`${own}?action=upgrade`, { inServiceStrategy: { secondaryLaunchConfigs: [] } })
  expect(errorOf(reply).slice(0, 2)).toEqual([422, 'InvalidOption'])
})
