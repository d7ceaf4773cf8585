import { expect, test } from 'vitest'
import { rancherUpgrade } from '../../src/actions/rancher-upgrade/index.ts'
import { InputReader } from '../../src/core/read-inputs.ts'
import { pipeline } from '../../src/pipeline/index.ts'
import type { World } from '../../src/run/world.ts'
import { NEW, ReleaseScene, truthOfRelease } from '../faults/release-scene.ts'
import { tell } from '../faults/scene.ts'
import type { TestWorld } from '../support/test-world.ts'

/** The post step of the root, after a run that kept this text of the pipeline file. */
function postWith(text: string, world: TestWorld & World) {
  const post = pipeline.post?.(new InputReader(world.host.inputs), {
    ...world,
    host: { ...world.host, remembered: () => text },
  })
  if (post === undefined) throw new Error('the pipeline has no post step')
  return tell(world, post)
}
const NO_FILE = 'slipway: 1\nstages: 5\n'
const isUpgraded = (scene: ReleaseScene) => () => scene.accepted.length === 2

test('given a pipeline file that cannot be read any more, what is open is named, with the command to look', async () => {
  await using scene = await ReleaseScene.open()
  scene.edit('slipway: 1', 'slipway: 1\ndestinations: { production: {}, integration: {} }')
  await scene.kill(isUpgraded(scene), scene.world('post', { image: NEW, destination: 'production' }))
  const { exitCode, printed } = await postWith(NO_FILE, scene.world('post'))
  expect(exitCode).toBe(8)
  expect(printed).toMatch(
    /half changed: auth\/one in Default: image .*1\.0\.0 → image .*1\.0\.1.*; auth\/two in Default/,
  )
  expect(printed).toContain('look with: slipway status production')
  expect(scene.accepted).toEqual(['upgrade one', 'upgrade two'])
})

test('given such a file and nothing open, it is what is wrong with the file, and no more', async () => {
  await using scene = await ReleaseScene.open()
  await expect(postWith(NO_FILE, scene.world('post'))).rejects.toMatchObject({ code: 'bad-input' })
})

test('given a record of main that cannot be read, it does not look as if nothing were open', async () => {
  await using scene = await ReleaseScene.open()
  const dead = await scene.kill(isUpgraded(scene))
  const world = scene.world('post')
  const ledger = Object.assign(Object.create(world.ledger), { open: () => Promise.reject(new Error('not JSON')) })
  const { exitCode, printed } = await postWith(dead.host.remembered('pipeline-file') ?? '', { ...world, ledger })
  expect(exitCode).toBe(8)
  expect(printed).toContain('what is recorded cannot be read')
})

test('given a gate that cannot be read any more, it takes back, and does not call that proven by all', async () => {
  await using scene = await ReleaseScene.open()
  scene.edit('every: 2s', 'every: 2s, gates: [{ http: "${GATE}/health" }]')
  const world = scene.world('post')
  const dead = await scene.kill(isUpgraded(scene), { ...world, env: { ...world.env, GATE: 'http://127.0.0.1:9' } })
  const { exitCode, printed } = await scene.post(dead)
  expect(truthOfRelease(scene).stands).toBe('old')
  expect(exitCode).toBe(8)
  expect(printed).toContain('Not all that proves stage "one" can be asked')
})

test('an action alone tells it too', async () => {
  await using scene = await ReleaseScene.open()
  const { RANCHER_URL, KEY, SECRET } = scene.env
  const access = { 'rancher-url': RANCHER_URL, 'rancher-access-key': KEY, 'rancher-secret-key': SECRET }
  const inputs = { ...access, stack: 'auth', service: 'one', image: NEW, every: '2s' } as Record<string, string>
  const { runAction } = await import('../../src/run/run-action.ts')
  const first = scene.world('post', inputs)
  await scene.kill(
    () => scene.accepted.length === 1,
    first,
    () => runAction(rancherUpgrade, first),
  )
  const post = (more: Record<string, string>) => {
    const world = scene.world('post', { ...inputs, ...more })
    const ended = rancherUpgrade.post?.(new InputReader(world.host.inputs), world)
    if (ended === undefined) throw new Error('the action has no post step')
    return tell(world, ended)
  }
  const lost = await post({ gates: '- run: true\n  htpp: x' })
  expect(lost.exitCode).toBe(8)
  expect(lost.printed).toContain('Not all that proves what was begun can be asked')
  expect(scene.images).toEqual([expect.stringContaining('1.0.0'), expect.stringContaining('1.0.0')])
})
