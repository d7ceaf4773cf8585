import { expect, test } from 'vitest'
import { SCALE, Scene } from '../../faults/scene.ts'
import type { TestWorld } from '../../support/test-world.ts'

test('a container that has not told its health yet is not counted as healthy where there is a check', async () => {
  await using scene = await Scene.open('goes well')
  const healthyIn = async (world: TestWorld) => {
    const { outputs } = await scene.upgrade(world)
    return (JSON.parse(outputs.get('result-json') ?? '{}') as { healthy?: number }).healthy
  }
  const world = scene.world('here', { operation: 'status' })
  expect(await healthyIn(world)).toBe(SCALE)
  // As the server shows a container before its first report.
  const request: TestWorld['http']['request'] = async (asked) => {
    const answer = await world.http.request(asked)
    return { ...answer, body: answer.body.replaceAll('"healthState":"healthy"', '"healthState":null') }
  }
  expect(await healthyIn({ ...world, http: { request } })).toBe(0)
})
