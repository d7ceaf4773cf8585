import { expect, test } from 'vitest'
import { NEW_IMAGE, OLD_IMAGE, Scene, type Told } from '../faults/scene.ts'
import type { JsonObject } from '../servers/cattle/json.ts'
import type { InputValues, TestWorld } from '../support/test-world.ts'
import { failureOf } from './whole-failure.ts'

const HOTFIX = 'registry.example.com/shop/auth-service:1.0.2'
const writes = ({ cattle }: Scene) => cattle.books.accepted.map(({ action, by }) => `${by} ${action}`)
const run = (scene: Scene, inputs: InputValues) => scene.upgrade(scene.world('here', inputs))

/** Somebody brings an image to its end, with what else of the launch config they changed. */
async function releaseOf(scene: Scene, image: string, more: JsonObject = {}): Promise<void> {
  const { cattle, serviceId, time } = scene
  const { launchConfig } = cattle.books.service(serviceId)
  cattle.person.upgrade(serviceId, {
    inServiceStrategy: { launchConfig: { ...launchConfig, imageUuid: `docker:${image}`, ...more } },
  })
  await time.advance(60_000)
  cattle.person.finish(serviceId)
  await time.advance(60_000)
}

const labelsOf = ({ cattle, serviceId }: Scene) => cattle.books.service(serviceId).launchConfig?.labels as JsonObject

test('a release that somebody brings between our last look and our write is not overwritten', async () => {
  await using scene = await Scene.open('goes well')
  const world = scene.world('here', { image: NEW_IMAGE })
  let released = false
  // Once it is armed, the next thing is the read that the write is made from.
  world.hooks.beforeRequest = async () => {
    if (released || scene.ledger.history.length === 0) return
    released = true
    await releaseOf(scene, HOTFIX)
  }
  const told = await scene.upgrade(world)
  expect(told).toMatchObject({ exitCode: 8, result: 'unknown' })
  expect(failureOf(told).saw).toContain('shop/auth-service:1.0.2')
  expect(scene.cattle.books.service(scene.serviceId)).toMatchObject({ state: 'active', image: HOTFIX })
  expect(writes(scene)).toEqual(['person upgrade', 'person finishupgrade'])
})

/** An upgrade of ours that is cut off, `when` says when; what the post step then finds is not what we left. */
async function cutOff(scene: Scene, when: (world: TestWorld) => boolean): Promise<void> {
  const world = scene.world('post', { image: NEW_IMAGE })
  const died = Promise.withResolvers<void>()
  world.hooks.beforeRequest = () => {
    if (!when(world)) return
    world.die()
    died.resolve()
  }
  void scene.upgrade(world)
  await died.promise
}

function expectLeftAlone(scene: Scene, post: Told, image: string): void {
  expect(post.exitCode).toBe(8)
  expect(post.printed).toContain('slipway rancher-upgrade status')
  expect(scene.cattle.books.service(scene.serviceId)).toMatchObject({ state: 'active', image })
  expect(writes(scene).filter((write) => write.startsWith('request'))).toEqual(['request upgrade'])
}

test('the same image with our labels, brought by somebody else, is not ours: it is not taken back', async () => {
  await using scene = await Scene.open('goes well')
  await cutOff(scene, ({ printed }) => printed.some((line) => line.includes('gate good')))
  const labels = labelsOf(scene)
  expect(labels).toHaveProperty(['io.slipway.change'])
  scene.cattle.person.finish(scene.serviceId)
  await scene.time.advance(60_000)
  await releaseOf(scene, NEW_IMAGE, { labels, environment: { TUNED: 'yes' } })
  expectLeftAlone(scene, await scene.post(), NEW_IMAGE)
})

test('another image with our labels, where the answer to our write was lost, is not ours: it is not taken back', async () => {
  await using scene = await Scene.open('goes well')
  scene.cattle.http.fault = ({ url }) => (url.endsWith('action=upgrade') ? { kind: 'reset-after' } : undefined)
  await cutOff(scene, () => scene.cattle.books.service(scene.serviceId).state === 'upgraded')
  scene.cattle.http.fault = () => undefined
  const labels = labelsOf(scene)
  expect(JSON.parse(scene.ledger.history.at(-1) ?? '{}')).not.toHaveProperty('handle')
  scene.cattle.person.rollback(scene.serviceId)
  await scene.time.advance(60_000)
  await releaseOf(scene, HOTFIX, { labels })
  expectLeftAlone(scene, await scene.post(), HOTFIX)
})

test('given a release that somebody rolled back by hand, a rollback has nothing to go back to, and says what it saw', async () => {
  await using scene = await Scene.open('goes well')
  const { launchConfig } = scene.cattle.books.service(scene.serviceId)
  scene.cattle.person.upgrade(scene.serviceId, {
    inServiceStrategy: { launchConfig: { ...launchConfig, imageUuid: `docker:${HOTFIX}` } },
  })
  await scene.time.advance(60_000)
  scene.cattle.person.rollback(scene.serviceId)
  await scene.time.advance(60_000)
  const told = await run(scene, { operation: 'rollback' })
  expect(told).toMatchObject({ exitCode: 7, result: 'unchanged' })
  expect(failureOf(told)).toMatchObject({
    what: 'There is nothing to roll auth/auth-service in Default back to',
    saw: expect.stringContaining('not what the last recorded upgrade brought'),
  })
  expect(scene.cattle.books.service(scene.serviceId)).toMatchObject({ state: 'active', image: OLD_IMAGE })
  expect(writes(scene)).toEqual(['person upgrade', 'person rollback'])
})
