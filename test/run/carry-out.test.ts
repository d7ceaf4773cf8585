import { expect, test } from 'vitest'
import { takeCourse } from '../faults/release-courses.ts'
import { ReleaseScene, truthOfRelease } from '../faults/release-scene.ts'

test('what is held after a failure, and cannot be recorded as that, is not told as if nothing had been changed', async () => {
  await using scene = await ReleaseScene.open()
  for (const name of ['one', 'two']) scene.edit(`service: ${name}`, `service: ${name}, on-failure: hold`)
  takeCourse(scene, 'second stage fails')
  scene.ledger.onPut = (moment, { phase }) => {
    if (moment === 'before' && phase === 'held') throw new Error('ENOSPC: no space left on device')
  }
  const told = await scene.run(scene.world('here'))
  expect(truthOfRelease(scene).stands).not.toBe('old')
  expect(told).toMatchObject({ exitCode: 8, result: 'unknown' })
  expect(told.summary).toContain('A person is needed now')
  expect(told.summary).toContain('ENOSPC')
})
