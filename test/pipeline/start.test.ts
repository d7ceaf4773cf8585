import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { pipeline } from '../../src/pipeline/index.ts'
import { runAction } from '../../src/run/run-action.ts'
import { NEW, ReleaseScene } from './release-scene.ts'

const DEPLOY = { from: 'rancher-upgrade', to: 'rancher-upgrade' }
const release = (image: string, push: string) =>
  JSON.stringify({
    action: 'pipeline',
    result: push === 'failed' ? 'failed' : 'done',
    destination: null,
    image,
    stages: [
      { stage: 'containerized-build', use: 'containerized-build', result: 'built' },
      { stage: 'push', use: 'tag-and-push', result: push, image },
    ],
  })

test('a run that starts after the push takes the image of an earlier run out of its result file', async () => {
  await using scene = await ReleaseScene.open()
  writeFileSync(scene.path, release(NEW, 'pushed'))
  const told = await scene.release({ ...DEPLOY, release: scene.path, 'result-file': `${scene.path}.next` })
  expect(told).toMatchObject({ exitCode: 0, result: 'done' })
  expect(told.world.outputs.get('image')).toBe(NEW)
  expect(scene.image('green')).toBe(NEW)
})

const REFUSED: readonly (readonly [string, string, string])[] = [
  ['a run whose push failed', release('', 'failed'), 'its stage "push" ended as "failed"'],
  ['a run whose push failed, with an image all the same', release(NEW, 'failed'), 'ended as "failed"'],
  ['a run that told no digest', release(NEW.split('@')[0] ?? '', 'skipped'), 'ended as "skipped"'],
  [
    'a run that did not come to its push',
    JSON.stringify({ action: 'pipeline', result: 'failed', image: '', stages: [] }),
    'ended as "failed" before it pushed one',
  ],
  ['a run that was killed', JSON.stringify({ action: 'pipeline', ended: false }), 'a run that did not end'],
  ['another action', JSON.stringify({ action: 'status', stages: [] }), 'the result of "status"'],
]
test.each(REFUSED)('given the result of %s, nothing is deployed', async (_, text, said) => {
  await using scene = await ReleaseScene.open()
  writeFileSync(scene.path, text)
  const told = await scene.release({ ...DEPLOY, release: scene.path, 'result-file': '' })
  expect(told.exitCode).toBe(2)
  expect(told.printed).toContain(said)
  expect(scene.writes).toBe(0)
})

test('an image and a release are one too many', async () => {
  await using scene = await ReleaseScene.open()
  writeFileSync(scene.path, release(NEW, 'pushed'))
  const told = await scene.release({ ...DEPLOY, image: NEW, release: scene.path, 'result-file': '' })
  expect(told.exitCode).toBe(2)
  expect(told.printed).toContain('"image" names an image already; give one of the two')
})

test('a start after the push without either names both', async () => {
  await using scene = await ReleaseScene.open()
  const told = await scene.release({ ...DEPLOY, 'result-file': '' })
  expect(told.exitCode).toBe(2)
  expect(told.printed).toContain('neither "image" nor "release" is given')
})

test('a run that is killed leaves no result of an earlier one behind', async () => {
  await using scene = await ReleaseScene.open()
  writeFileSync(scene.path, release(NEW, 'pushed'))
  const kept: string[] = []
  const world = scene.world({ ...DEPLOY, destination: 'production', image: NEW, 'result-file': scene.path })
  world.hooks.beforeRequest = () => void kept.push(readFileSync(scene.path, 'utf8'))
  await runAction(pipeline, world)
  expect(JSON.parse(kept[0] ?? '')).toEqual({ action: 'pipeline', ended: false })
  expect(JSON.parse(readFileSync(scene.path, 'utf8'))).toMatchObject({ result: 'done' })
})

test('a result file that cannot be written is told before anything is touched', async () => {
  await using scene = await ReleaseScene.open()
  const told = await scene.release({ ...DEPLOY, image: NEW, 'result-file': scene.workspace })
  expect(told.exitCode).toBe(2)
  expect(told.printed).toContain('The result file cannot be written')
  expect(scene.writes).toBe(0)
  expect(readdirSync(dirname(scene.workspace)).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test('the file that is read is not the file that is written', async () => {
  await using scene = await ReleaseScene.open()
  writeFileSync(scene.path, release(NEW, 'pushed'))
  const told = await scene.release({ ...DEPLOY, release: scene.path, 'result-file': scene.path })
  expect(told.exitCode).toBe(2)
  expect(readFileSync(scene.path, 'utf8')).toBe(release(NEW, 'pushed'))
})

test('a service that is only looked at needs no image', async () => {
  await using scene = await ReleaseScene.open()
  scene.edit('every: 2s', 'every: 2s\n    operation: status')
  const told = await scene.start(pipeline, { destination: 'production', ...DEPLOY })
  expect([told.exitCode, scene.writes]).toEqual([0, 0])
})
