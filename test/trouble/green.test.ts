import { describe, expect, test } from 'vitest'
import { NEW_IMAGE, Scene } from '../faults/scene.ts'
import { truthOf } from '../faults/verdict.ts'
import { HttpShell } from '../servers/http.ts'
import type { InputValues } from '../support/test-world.ts'
import { failureOf } from './whole-failure.ts'

const upgrade = (scene: Scene, inputs: InputValues = {}) =>
  scene.upgrade(scene.world('here', { image: NEW_IMAGE, ...inputs }))
const writes = ({ cattle }: Scene) => cattle.books.accepted.map(({ action }) => action)

describe('a gate that asks which version answers', () => {
  /** The new side, in whatever version it says it is. */
  const side = (scene: Scene, version: string) =>
    HttpShell.start(scene.time, async () => ({ status: 200, body: JSON.stringify({ version }) }))
  const asking = ({ url }: HttpShell) => ({ gates: `- http: ${url}/health\n  json: { version: "{version}" }` })

  test('given the new one, it is green, and nothing is said to be unproven', async () => {
    await using scene = await Scene.open('goes well')
    await using web = await side(scene, '1.0.1')
    const told = await upgrade(scene, asking(web))
    expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
    expect(told.summary).not.toContain('did not prove which version answered')
    expect(web.log.length).toBeGreaterThanOrEqual(3)
  })

  test('given that the old one still answers, it is red though every container is healthy, and taken back', async () => {
    await using scene = await Scene.open('goes well')
    await using web = await side(scene, '1.0.0')
    const told = await upgrade(scene, asking(web))
    expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
    expect(failureOf(told).saw).toContain('version is "1.0.0", expected "1.0.1"')
    expect(truthOf(scene).stands).toBe('old')
    expect(writes(scene)).toEqual(['upgrade', 'rollback'])
  })

  test('given no such gate, a green upgrade says that it did not prove which version answered', async () => {
    await using scene = await Scene.open('goes well')
    const told = await upgrade(scene)
    expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
    expect(told.summary).toContain('did not prove which version answered')
  })
})

test('given containers that turn unhealthy once it is confirmed and stands, it is not green, and goes back by a new upgrade', async () => {
  await using scene = await Scene.open('goes well')
  const { cattle, serviceId } = scene
  const world = scene.world('here', { image: NEW_IMAGE })
  let seen = 0
  world.hooks.beforeRequest = () => {
    const { state, image } = cattle.books.service(serviceId)
    if (state !== 'active' || image !== NEW_IMAGE) return
    seen += 1
    if (seen !== 3) return // one look, of two requests, finds it confirmed and well
    for (const { id } of cattle.books.containers(serviceId)) cattle.agent.report(id, 'unhealthy')
  }
  const told = await scene.upgrade(world)
  expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(truthOf(scene).stands).toBe('old')
  expect(writes(scene)).toEqual(['upgrade', 'finishupgrade', 'upgrade', 'finishupgrade'])
})
