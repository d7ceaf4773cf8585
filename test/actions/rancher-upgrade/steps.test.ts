import { expect, test } from 'vitest'
import { OLD_IMAGE, Scene } from '../../faults/scene.ts'

type Inputs = Readonly<Record<string, string>>
const step = (scene: Scene, operation: string, inputs: Inputs = {}) =>
  scene.upgrade(scene.world('here', { operation, ...inputs }))
const actionsOf = (scene: Scene) => scene.cattle.books.accepted.map(({ action }) => action)
const statesOf = (scene: Scene) =>
  scene.cattle.books
    .containers(scene.serviceId)
    .map(({ state }) => state)
    .sort()
const stateOf = (scene: Scene) => scene.cattle.books.service(scene.serviceId).state

test('stop: every container is stopped before it is called done, and start brings them back', async () => {
  await using scene = await Scene.open('goes well')
  const stopped = await step(scene, 'stop')
  console.log(stopped.printed, scene.cattle.http.log.map((r)=>r.method+' '+r.url+' '+(r.body??'')).join('\n'))
  expect(stopped).toMatchObject({ exitCode: 0, result: 'confirmed' })
  expect([stateOf(scene), ...statesOf(scene)]).toEqual(['inactive', 'stopped', 'stopped'])
  const started = await step(scene, 'start')
  console.log(started.printed)
  expect(started).toMatchObject({ exitCode: 0, result: 'confirmed' })
  expect([stateOf(scene), ...statesOf(scene)]).toEqual(['active', 'running', 'running'])
  const restarted = await step(scene, 'restart')
  console.log(restarted.printed)
  expect(restarted).toMatchObject({ exitCode: 0, result: 'confirmed' })
  for (const n of ['5', '1']) {
  const scaled = await step(scene, 'scale', { scale: n })
  console.log(scaled.printed)
  expect(scaled).toMatchObject({ exitCode: 0, result: 'confirmed' })
  }
  console.log((await step(scene, 'scale', { scale: '1' })).printed)
  console.log((await step(scene, 'start')).printed)
  console.log(OLD_IMAGE, actionsOf(scene))
})
