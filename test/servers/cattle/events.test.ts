import { expect, test } from 'vitest'
import { objectAt } from './json.ts'
import { Listener } from './listener.ts'
import { accepted, Scene } from './scene.ts'

test('1.18 Events: a frame has exactly these members', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  using listener = await Listener.open(scene)
  await scene.put(`services/${id}`, { description: 'x' })
  await scene.pass(1_000)
  await listener.arrived()
  const frame = listener.frames.find(({ resourceId }) => resourceId === id)
  expect(Object.keys(frame ?? {}).sort()).toEqual(['data', 'id', 'name', 'resourceId', 'resourceType', 'time'])
  expect(frame).toMatchObject({ name: 'resource.change', resourceType: 'service' })
  expect(objectAt(objectAt(frame, 'data'), 'resource')).toMatchObject({ id, description: 'x' })
})

test('1.19 Events: a ping comes after 5.1 s, then every five seconds', async () => {
  await using scene = await Scene.open()
  using listener = await Listener.open(scene)
  const startMs = scene.time.nowMs()
  await scene.pass(21_000)
  await listener.arrived()
  const pings = listener.named('ping')
  expect(pings.map(({ time }) => Number(time) - startMs)).toEqual([5_100, 10_100, 15_100, 20_100])
  expect(pings[0]).toMatchObject({ resourceId: null, resourceType: null, data: { options: {}, resources: [] } })
})

test('13.2 Faults: events go out once a second, and states between are lost', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  using listener = await Listener.open(scene)
  for (const description of ['a', 'b', 'c']) await scene.put(`services/${id}`, { description })
  await listener.arrived()
  expect(listener.resources(id)).toEqual([])
  await scene.pass(1_000)
  await listener.arrived()
  expect(listener.resources(id).map(({ description }) => description)).toEqual(['c'])
})

test('2 Events: an upgrade makes many frames, of services, containers, logs, maps and stacks', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ scale: 2 })
  using listener = await Listener.open(scene)
  await scene.upgraded(id)
  await scene.acted(id, 'finishupgrade', 'active')
  await scene.pass(2_000)
  await listener.arrived()
  const types = new Set(listener.named('resource.change').map(({ resourceType }) => resourceType))
  expect([...types].sort()).toEqual(
    expect.arrayContaining(['container', 'service', 'serviceExposeMap', 'serviceLog', 'stack']),
  )
  expect(listener.resources(id).at(-1)).toMatchObject({ state: 'active' })
  const old = scene.cattle.books.everyContainer(id)[0]?.id ?? ''
  expect(listener.resources(old).at(-1)).toMatchObject({ state: 'removed' })
})

test('13.2 Faults: a lost connection is lost; who comes again hears what changes from then on', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  using listener = await Listener.open(scene)
  await scene.cattle.restart(2_000)
  await listener.closed
  await scene.pass(3_000)
  using again = await Listener.open(scene)
  await scene.put(`services/${id}`, { description: 'later' })
  await scene.pass(1_000)
  await again.arrived()
  expect(again.resources(id).at(-1)).toMatchObject({ description: 'later' })
})

test('1.20 Events: who names no events gets pings only', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  using listener = await Listener.open(scene, `/v2-beta/projects/${scene.cattle.projectId}/subscribe`)
  await scene.put(`services/${id}`, { description: 'x' })
  await scene.pass(6_000)
  await listener.arrived()
  expect(listener.frames.map(({ name }) => name)).toEqual(['ping'])
})

test('1.20 Events: without an upgrade of the connection it is an empty collection', async () => {
  await using scene = await Scene.open()
  const reply = await scene.get('subscribe?eventNames=resource.change')
  accepted(reply)
  expect(reply.body).toMatchObject({ type: 'collection', resourceType: 'subscribe', data: [] })
})

test('1.20 Events: a foreign environment and wrong keys are refused', async () => {
  await using scene = await Scene.open()
  const other = scene.cattle.seed.environment('Other')
  await expect(Listener.open(scene, `/v2-beta/projects/${other}/subscribe`)).rejects.toThrow('refused')
})

test('1.20 Events: an admin outside of an environment finds nothing to subscribe to', async () => {
  await using scene = await Scene.open({ accessControl: false })
  await expect(Listener.open(scene, '/v2-beta/subscribe?eventNames=resource.change')).rejects.toThrow('refused')
})

test('1.21 Events: frames of v1 name the environment, and no stack', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  using listener = await Listener.open(
    scene,
    `/v1/projects/${scene.cattle.projectId}/subscribe?eventNames=resource.change`,
  )
  await scene.put(`services/${id}`, { description: 'x' })
  await scene.pass(1_000)
  await listener.arrived()
  expect(listener.resources(id).at(-1)).toMatchObject({ environmentId: '1e1' })
  expect(listener.resources(id).at(-1)).not.toHaveProperty('stackId')
})
