import { expect, test } from 'vitest'
import { NEW_IMAGE, Scene } from '../../faults/scene.ts'
import { truthOf } from '../../faults/verdict.ts'

/**
 * Cases in which other clients of the same server are green although nothing works, measured on the real server: here each
 * of them is red, with the reason.
 */
const upgrade = (scene: Scene) => scene.upgrade(scene.world('here', { image: NEW_IMAGE, needs: '3', every: '5s' }))

test.each([5_000, 6_000])(
  'new containers that die %d ms after each start, for ever: red, and taken back',
  async (exitAfterMs) => {
    await using scene = await Scene.open('goes well')
    scene.cattle.agent.behave(NEW_IMAGE, { exitAfterMs })
    const told = await upgrade(scene)
    expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
    expect(told.printed).toMatch(/stopped|restarted|reinitializing|starting/)
    expect(truthOf(scene).stands).toBe('old')
  },
)

test('an image that cannot be pulled: red within seconds of three tries, with the reason the server gave', async () => {
  await using scene = await Scene.open('cannot be pulled')
  const startedMs = scene.time.nowMs()
  const told = await upgrade(scene)
  expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(told.printed).toContain('manifest unknown')
  expect(scene.time.nowMs() - startedMs).toBeLessThan(74_300)
})

test('no active host: red before anything is stopped', async () => {
  await using scene = await Scene.open('goes well')
  for (const host of scene.cattle.hosts.ids) scene.cattle.hosts.deactivate(host)
  const told = await upgrade(scene)
  expect(told).toMatchObject({ exitCode: 7, result: 'unchanged' })
  expect(told.printed).toContain('no active host')
  expect(truthOf(scene).stands).toBe('old')
})
