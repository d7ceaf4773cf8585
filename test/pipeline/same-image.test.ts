import { join } from 'node:path'
import { expect, test } from 'vitest'
import { NEW, ReleaseScene } from './release-scene.ts'

/** Releases that leave the image as it is, and change what it is given. */
const fileOf = (mode: string): string => `
slipway: 1
stages:
  - use: rancher-upgrade
    rancher-url: "\${RANCHER_URL}"
    rancher-access-key: "\${KEY}"
    rancher-secret-key: "\${SECRET}"
    stack: auth
    service: auth-green
    every: 2s
    env: [MODE=${mode}]
destinations:
  production: { refs: ["v*"] }
`

async function released(scene: ReleaseScene, mode: string): Promise<string> {
  scene.write(fileOf(mode))
  const path = join(scene.workspace, `${mode}.json`)
  expect(await scene.release({ 'result-file': path })).toMatchObject({ exitCode: 0, result: 'done' })
  return path
}
const mode = (scene: ReleaseScene) => scene.cattle.books.service('auth-green').launchConfig?.environment

test('a release of the same image is taken back, and said to be back when it is', async () => {
  await using scene = await ReleaseScene.open()
  await released(scene, 'first')
  const release = await released(scene, 'second')
  expect(await scene.rollback({ release })).toMatchObject({ exitCode: 0, result: 'rolled-back' })
  expect(mode(scene)).toEqual({ MODE: 'first' })
  const before = scene.writes
  const again = await scene.rollback({ release })
  expect(again).toMatchObject({ exitCode: 0, result: 'unchanged' })
  expect(again.printed).toContain('it is as it was before that run')
  expect(scene.writes).toBe(before)
})

test('a release of the same image that another one came after is not taken back over it', async () => {
  await using scene = await ReleaseScene.open()
  await released(scene, 'first')
  const release = await released(scene, 'second')
  await released(scene, 'third')
  const before = scene.writes
  const back = await scene.rollback({ release })
  expect(back).toMatchObject({ exitCode: 7, result: 'failed' })
  expect(back.printed).toContain('would not get back to what ran before that run')
  expect(scene.writes).toBe(before)
  expect(mode(scene)).toEqual({ MODE: 'third' })
  expect(scene.image('green')).toBe(NEW)
})

test('one that waits to be confirmed is not taken for another one of the same image', async () => {
  await using scene = await ReleaseScene.open()
  await released(scene, 'first')
  const release = await released(scene, 'second')
  scene.write(fileOf('third').replace('every: 2s', 'every: 2s\n    confirm: manual'))
  await scene.release({ 'result-file': join(scene.workspace, 'third.json') })
  const before = scene.writes
  expect(await scene.rollback({ release })).toMatchObject({ exitCode: 7, result: 'failed' })
  expect(scene.writes).toBe(before)
})

test('one that was taken back before it was confirmed is as it was before', async () => {
  await using scene = await ReleaseScene.open()
  await released(scene, 'first')
  scene.write(fileOf('second').replace('every: 2s', 'every: 2s\n    confirm: manual'))
  const release = join(scene.workspace, 'second.json')
  await scene.release({ 'result-file': release })
  expect(await scene.rollback({ release })).toMatchObject({ exitCode: 0, result: 'rolled-back' })
  expect(await scene.rollback({ release })).toMatchObject({ exitCode: 0, result: 'unchanged' })
})
