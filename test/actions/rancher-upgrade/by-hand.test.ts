import { expect, test } from 'vitest'
import { NEW_IMAGE, OLD_IMAGE, Scene } from '../../faults/scene.ts'
import { truthOf } from '../../faults/verdict.ts'

const operate = (scene: Scene, operation: string) => scene.upgrade(scene.world('here', { operation }))

test('what a person upgrades by hand after a rollback can be taken back, though the labels were copied', async () => {
  await using scene = await Scene.open('goes well')
  await scene.upgrade()
  expect(await operate(scene, 'rollback')).toMatchObject({ exitCode: 0, result: 'rolled-back' })
  const { launchConfig } = scene.cattle.books.service(scene.serviceId)
  scene.cattle.person.upgrade(scene.serviceId, {
    inServiceStrategy: { launchConfig: { ...launchConfig, imageUuid: `docker:${NEW_IMAGE}` } },
  })
  await scene.pass(60_000)
  scene.cattle.person.finish(scene.serviceId)
  await scene.pass(60_000)
  expect(scene.cattle.books.service(scene.serviceId).image).toBe(NEW_IMAGE)
  expect(await operate(scene, 'rollback')).toMatchObject({ exitCode: 0, result: 'rolled-back' })
  expect(scene.cattle.books.service(scene.serviceId).image).toBe(OLD_IMAGE)
  expect(truthOf(scene).stands).toBe('old')
})
