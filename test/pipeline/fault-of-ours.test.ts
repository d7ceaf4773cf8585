import { join } from 'node:path'
import { expect, test } from 'vitest'
import { NEW, ReleaseScene, truthOfRelease } from '../faults/release-scene.ts'

const bug = () => new TypeError('x is undefined')

test('before anything live was changed, it has the exit code of a bug, and its stack', async () => {
  await using scene = await ReleaseScene.open()
  const world = scene.world('here')
  world.hooks.beforeRequest = () => {
    throw bug()
  }
  const { exitCode, result, printed } = await scene.run(world)
  expect({ exitCode, result, accepted: scene.accepted }).toEqual({ exitCode: 1, result: 'failed', accepted: [] })
  expect(printed).toContain('A fault of ours, please report it')
  expect(printed).toContain('fault-of-ours.test.ts')
})

test('after which all is proven to be as before: that counts, and the stack is told', async () => {
  await using scene = await ReleaseScene.open()
  const world = scene.world('here')
  let thrown = false
  world.hooks.beforeRequest = () => {
    if (thrown || scene.accepted.length < 2) return
    thrown = true
    throw bug()
  }
  const { exitCode, result, printed } = await scene.run(world)
  expect({ exitCode, result }).toEqual({ exitCode: 7, result: 'rolled-back' })
  expect(truthOfRelease(scene).stands).toBe('old')
  expect(printed).toContain('fault-of-ours.test.ts')
})

test('on the way back too: a person is needed', async () => {
  await using scene = await ReleaseScene.open()
  const world = scene.world('here')
  world.hooks.beforeRequest = () => {
    if (scene.accepted.length >= 2) throw bug()
  }
  const { exitCode, result } = await scene.run(world)
  expect({ exitCode, result }).toEqual({ exitCode: 8, result: 'rollback-failed' })
})

test('in a rollback that was asked for, after its first write: a person is needed', async () => {
  await using scene = await ReleaseScene.open(['one', 'dns'])
  const release = join(scene.workspace, 'release.json')
  await scene.run(scene.world('here', { image: NEW, 'result-file': release }))
  const world = scene.world('here', { release })
  const before = scene.sets().length
  world.hooks.beforeRequest = () => {
    if (scene.sets().length !== before) throw bug()
  }
  const { exitCode, printed } = await scene.rollback(world)
  expect(exitCode).toBe(8)
  expect(printed).toContain('fault-of-ours.test.ts')
})

test('in a rollback, once the first stage is back: a person is needed, and told what is back', async () => {
  await using scene = await ReleaseScene.open(['one', 'dns'])
  const release = join(scene.workspace, 'release.json')
  await scene.run(scene.world('here', { image: NEW, 'result-file': release }))
  const world = scene.world('here', { release })
  world.hooks.beforeRequest = ({ url }) => {
    if (scene.sets().length === 1 && String(url).startsWith(scene.cattle.url)) throw bug()
  }
  const { exitCode, result, printed } = await scene.rollback(world)
  expect({ exitCode, result }).toEqual({ exitCode: 8, result: 'rollback-failed' })
  expect(printed).toContain('taken back: dns')
  expect(printed).toContain('fault-of-ours.test.ts')
})

test('in a rollback before its first write: nothing was touched, and it is a bug', async () => {
  await using scene = await ReleaseScene.open(['one', 'dns'])
  const release = join(scene.workspace, 'release.json')
  await scene.run(scene.world('here', { image: NEW, 'result-file': release }))
  const world = scene.world('here', { release })
  world.hooks.beforeRequest = () => {
    throw bug()
  }
  const before = scene.sets()
  await expect(scene.rollback(world)).rejects.toThrow(TypeError)
  expect(scene.sets()).toEqual(before)
})

test('in a rollback, once a stage has been started: what it did is not known, and a person is needed', async () => {
  await using scene = await ReleaseScene.open(['one', 'dns'])
  const release = join(scene.workspace, 'release.json')
  await scene.run(scene.world('here', { image: NEW, 'result-file': release }))
  const world = scene.world('here', { release })
  world.hooks.beforeRequest = () => {
    if (world.printed.includes('info Rollback of stage dns')) throw bug()
  }
  const { exitCode, result, printed } = await scene.rollback(world)
  expect({ exitCode, result }).toEqual({ exitCode: 8, result: 'unknown' })
  expect(printed).toContain('NOT PROVEN, look at it now')
})
