import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
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
