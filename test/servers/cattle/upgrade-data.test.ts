import { expect, test } from 'vitest'
import { type Json, type JsonObject, objectAt } from './json.ts'
import { IMAGE, NEXT, Scene } from './scene.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const strategyOf = (scene: Scene, id: string) => scene.book(id).upgrade?.inServiceStrategy

test('13.2 Upgrade data: a fresh UUID is the version of all that is upgraded, and of its containers', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ sidekicks: [{ name: 'agent', imageUuid: 'docker:example/agent:1' }] })
  expect(scene.book(id).version).toBe('0')
  await scene.upgraded(id, { secondaryLaunchConfigs: [{ name: 'agent', imageUuid: 'docker:example/agent:2' }] })
  const { version, secondaryLaunchConfigs } = scene.book(id)
  expect(version).toMatch(UUID)
  expect(secondaryLaunchConfigs[0]?.version).toBe(version)
  const fresh = scene.containers(id).filter((container) => container.state === 'running')
  expect(fresh.map((container) => container.version)).toEqual([version, version])
})

test('13.2 Upgrade data: the reply has the new launchConfig, while upgrade is still null', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  const { body } = await scene.upgrade(id)
  expect(body).toMatchObject({ state: 'upgrading', upgrade: null, launchConfig: { imageUuid: `docker:${NEXT}` } })
  expect(await scene.until(id, ({ upgrade }) => upgrade !== null)).toBeLessThan(200)
})

test('13.2 Upgrade data: of a second upgrade the reply still shows the first', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  await scene.upgraded(id)
  const first = scene.book(id).version
  await scene.acted(id, 'finishupgrade', 'active')
  const { body } = await scene.upgrade(id, { launchConfig: { imageUuid: 'docker:example/app:3.0.0' } })
  expect(objectAt(objectAt(objectAt(body, 'upgrade'), 'inServiceStrategy'), 'launchConfig').version).toBe(first)
})

test('13.2 Upgrade data: what it was before is kept as previousLaunchConfig, and cannot be sent', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ labels: { team: 'shop' } })
  await scene.upgrade(id, { previousLaunchConfig: { imageUuid: 'docker:evil/app:1' } })
  await scene.until(id, 'upgraded')
  expect(strategyOf(scene, id)?.previousLaunchConfig).toMatchObject({
    imageUuid: `docker:${IMAGE}`,
    version: '0',
    labels: { team: 'shop' },
  })
})

test('13.2 Upgrade data: the launchConfig is replaced, not merged', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({
    labels: { team: 'shop' },
    healthCheck: true,
    launchConfig: { environment: { MODE: 'prod' } },
  })
  await scene.act(id, 'upgrade', { inServiceStrategy: { launchConfig: { imageUuid: `docker:${NEXT}` } } })
  const { launchConfig } = scene.book(id)
  expect(launchConfig).toMatchObject({ imageUuid: `docker:${NEXT}`, kind: 'container', vcpu: 1, startOnCreate: true })
  for (const lost of ['labels', 'environment', 'healthCheck']) expect(launchConfig?.[lost] ?? null, lost).toBeNull()
})

test('13.2 Upgrade data: unknown members and restartPolicy are dropped without a word', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  const reply = await scene.upgrade(id, { launchConfig: { nonsense: 1, restartPolicy: { name: 'always' } } })
  expect(reply.status).toBe(202)
  expect(scene.book(id).launchConfig).not.toHaveProperty('nonsense')
  expect(scene.book(id).launchConfig?.restartPolicy ?? null).toBeNull()
})

test('13.2 Upgrade data: a sidekick that is not mentioned is carried over, with its container', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ sidekicks: [{ name: 'agent', imageUuid: 'docker:example/agent:1' }] })
  await scene.upgraded(id)
  expect(scene.book(id).secondaryLaunchConfigs.map(({ name, version }) => [name, version])).toEqual([['agent', '0']])
  expect(scene.tags(id)).toEqual(['1.0.0:stopped', '1:running', '2.0.0:running'])
})

test('2 Upgrade data: of a single sidekick, the primary runs on', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ sidekicks: [{ name: 'agent', imageUuid: 'docker:example/agent:1' }] })
  const input = { secondaryLaunchConfigs: [{ name: 'agent', imageUuid: 'docker:example/agent:2' }] }
  expect((await scene.act(id, 'upgrade', { inServiceStrategy: input })).status).toBe(202)
  await scene.until(id, 'upgraded')
  expect(scene.tags(id)).toEqual(['1.0.0:running', '1:stopped', '2:running'])
  expect(scene.book(id).version).toBe('0')
})

test('2 Upgrade data: a sidekick of a new name is added', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  await scene.upgraded(id, { secondaryLaunchConfigs: [{ name: 'agent', imageUuid: 'docker:example/agent:1' }] })
  expect(scene.tags(id)).toEqual(['1.0.0:stopped', '1:running', '2.0.0:running'])
})

test('2 Upgrade data: a sidekick that uses volumes of an upgraded one is replaced with it', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({
    sidekicks: [{ name: 'data', imageUuid: 'docker:example/data:1', dataVolumesFromLaunchConfigs: ['web'] }],
  })
  await scene.upgraded(id)
  const { version, secondaryLaunchConfigs } = scene.book(id)
  expect(secondaryLaunchConfigs.map((config) => config.version)).toEqual([version])
  expect(scene.tags(id)).toEqual(['1.0.0:stopped', '1:running', '1:stopped', '2.0.0:running'])
})

test('10 Sidekicks: a container starts when the one whose volumes it uses runs', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({
    launchConfig: { dataVolumesFromLaunchConfigs: ['data'] },
    sidekicks: [{ name: 'data', imageUuid: 'docker:example/data:1' }],
  })
  await scene.upgrade(id, { secondaryLaunchConfigs: [{ name: 'data', imageUuid: 'docker:example/data:2' }] })
  await scene.until(id, () => scene.tags(id).includes('2:running'))
  expect(scene.tags(id)).toContain('2.0.0:starting')
  await scene.until(id, 'upgraded')
  expect(scene.tags(id)).toEqual(['1.0.0:stopped', '1:stopped', '2.0.0:running', '2:running'])
})

test('10 Sidekicks: those that are upgraded come first in the list, so its order changes', async () => {
  await using scene = await Scene.open()
  const named = (name: string, tag: number) => ({ name, imageUuid: `docker:example/${name}:${tag}` })
  const id = scene.seed({ sidekicks: [named('agent', 1), named('data', 1)] })
  const reply = await scene.upgrade(id, { secondaryLaunchConfigs: [named('data', 2)] })
  expect((reply.body.secondaryLaunchConfigs as JsonObject[]).map(({ name }) => name)).toEqual(['data', 'agent'])
})

test('13.2 Upgrade data: only bare rancher/none drops a sidekick', async () => {
  await using scene = await Scene.open()
  const sidekicks = [{ name: 'agent', imageUuid: 'docker:example/agent:1' }]
  const dropped = scene.seed({ sidekicks })
  await scene.upgraded(dropped, { secondaryLaunchConfigs: [{ name: 'agent', imageUuid: 'rancher/none' }] })
  expect(scene.book(dropped).secondaryLaunchConfigs).toEqual([])
  expect(scene.tags(dropped)).toEqual(['1.0.0:stopped', '1:stopped', '2.0.0:running'])
  const kept = scene.seed({ name: 'other', sidekicks })
  await scene.upgraded(kept, { secondaryLaunchConfigs: [{ name: 'agent', imageUuid: 'docker:rancher/none' }] })
  expect(scene.book(kept).secondaryLaunchConfigs).toHaveLength(1)
})

test('1.2 Upgrade data: a sidekick dropped alone is created anew by a rollback', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ sidekicks: [{ name: 'agent', imageUuid: 'docker:example/agent:1' }] })
  const agent = scene.containers(id).find(({ launchConfigName }) => launchConfigName === 'agent')?.id
  const drop = { inServiceStrategy: { secondaryLaunchConfigs: [{ name: 'agent', imageUuid: 'rancher/none' }] } }
  expect((await scene.act(id, 'upgrade', drop)).status).toBe(202)
  await scene.until(id, 'upgraded')
  await scene.acted(id, 'rollback', 'active')
  expect(scene.tags(id)).toEqual(['1.0.0:running', '1:running'])
  expect(scene.containers(id).map((container) => container.id)).not.toContain(agent)
})

test('13.2 Upgrade data: a public port that was chosen at random stays with its private port', async () => {
  await using scene = await Scene.open()
  const stackId = scene.cattle.seed.stack('shop')
  const launchConfig = { imageUuid: `docker:${IMAGE}`, ports: ['8080'] }
  const created = await scene.post('services', { name: 'web', stackId, launchConfig, startOnCreate: true })
  const id = String(created.body.id)
  await scene.until(id, 'active')
  const ports = scene.book(id).launchConfig?.ports
  expect(ports).toEqual([expect.stringMatching(/^\d+:8080\/tcp$/)])
  await scene.act(id, 'upgrade', { inServiceStrategy: { launchConfig: { ...launchConfig, ports: ['8080', '9090'] } } })
  expect(scene.book(id).launchConfig?.ports).toEqual([(ports as string[])[0], '9090/tcp'])
})

test('13.2 Upgrade data: of both strategies the one within the service wins', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  const target = scene.seed({ name: 'target', scale: 0 })
  const body: JsonObject = { ...scene.upgradeInput(id), toServiceStrategy: { toServiceId: target } }
  expect((await scene.act(id, 'upgrade', body)).status).toBe(202)
  await scene.until(id, 'upgraded')
  expect(scene.tags(id)).toEqual(['1.0.0:stopped', '2.0.0:running'])
  expect(scene.containers(target)).toEqual([])
})

test('13.2 Upgrade data: what is left out has its defaults', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  await scene.act(id, 'upgrade', { inServiceStrategy: { launchConfig: { imageUuid: `docker:${NEXT}` } } })
  await scene.until(id, ({ upgrade }) => upgrade !== null)
  expect(strategyOf(scene, id)).toMatchObject({ batchSize: 1, intervalMillis: 2_000, startFirst: false })
})

test('1.1 Upgrade data: null for batchSize and intervalMillis is stored, for startFirst it is false', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  expect((await scene.upgrade(id, { batchSize: null, intervalMillis: null, startFirst: null })).status).toBe(202)
  await scene.until(id, ({ upgrade }) => upgrade !== null)
  const expected: Json = { batchSize: null, intervalMillis: null, startFirst: false }
  expect(strategyOf(scene, id)).toMatchObject(expected)
  const shown = objectAt(objectAt(await scene.shown(id), 'upgrade'), 'inServiceStrategy')
  expect(shown).toMatchObject(expected)
})

test('3.2 Upgrade data: an empty list of sidekicks alone upgrades nothing', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  expect((await scene.act(id, 'upgrade', { inServiceStrategy: { secondaryLaunchConfigs: [] } })).status).toBe(202)
  await scene.until(id, 'upgraded')
  expect(scene.tags(id)).toEqual(['1.0.0:running'])
  expect(scene.book(id).version).toBe('0')
})

test('3.9 Upgrade data: finishupgrade leaves upgrade filled', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  await scene.upgraded(id)
  await scene.acted(id, 'finishupgrade', 'active')
  expect(strategyOf(scene, id)?.launchConfig?.version).toBe(scene.book(id).version)
})
