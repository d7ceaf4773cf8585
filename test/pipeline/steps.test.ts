import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { NEW, OLD, ReleaseScene, truthOfRelease } from '../faults/release-scene.ts'

/** A release of `one`, and a step with `two`. */
async function sceneWith(step: string): Promise<ReleaseScene> {
  const scene = await ReleaseScene.open(['one', 'two'])
  scene.edit('service: two,', `service: two, ${step},`)
  return scene
}
const two = ({ cattle }: ReleaseScene) => cattle.books.service('two')
const startsOfTwo = ({ cattle }: ReleaseScene) => cattle.books.containers('two').map(({ startCount }) => startCount)

test('a stage that restarts is walked with the others', async () => {
  await using scene = await sceneWith('operation: restart')
  expect(await scene.run(scene.world('here'))).toMatchObject({ exitCode: 0, result: 'done' })
  expect(scene.accepted).toEqual(['upgrade one', 'restart two', 'finishupgrade one'])
  expect(startsOfTwo(scene)).toEqual([2])
  expect(scene.images).toEqual([NEW, OLD])
})

test('a stage that stops is taken back with the others', async () => {
  await using scene = await ReleaseScene.open(['one', 'two', 'dns'])
  scene.edit('service: two,', 'service: two, operation: stop,')
  scene.isGateBad = () => true
  expect(await scene.run(scene.world('here'))).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(scene.accepted).toEqual(['upgrade one', 'deactivate two', 'activate two', 'rollback one'])
  expect(truthOfRelease(scene).stands).toBe('old')
})

test('a kill in the middle of a stage that scales: the post step takes back all of it', async () => {
  await using scene = await sceneWith('operation: scale, scale: 3')
  const world = await scene.kill(() => two(scene).scale === 3)
  expect(await scene.post(world)).toMatchObject({ exitCode: 0 })
  expect(two(scene).scale).toBe(1)
  expect(truthOfRelease(scene).stands).toBe('old')
})

test('a kill in the middle of a stage that stops: undo takes back all of it', async () => {
  await using scene = await sceneWith('operation: stop')
  await scene.kill(() => two(scene).state === 'inactive')
  expect(await scene.undo()).toMatchObject({ exitCode: 0 })
  expect(truthOfRelease(scene).stands).toBe('old')
})

test.each(['operation: restart', 'operation: scale, scale: 2'])(
  'a rollback of the release leaves %s as it is, and its last upgrade too',
  async (step) => {
    await using scene = await sceneWith(step)
    const world = scene.world('here')
    expect(await scene.run(world)).toMatchObject({ exitCode: 0, result: 'done' })
    const release = join(scene.workspace, 'release.json')
    writeFileSync(release, world.outputs.get('result-json') ?? '')
    const before = scene.accepted.length
    expect(await scene.rollback(scene.world('here', { release }))).toMatchObject({ exitCode: 0 })
    expect(scene.accepted.slice(before).filter((action) => action.endsWith('two'))).toEqual([])
    expect(scene.images).toEqual([OLD, OLD])
  },
)

test('a rollback of a release that stopped a service: refused until that one runs again', async () => {
  await using scene = await sceneWith('operation: stop')
  const world = scene.world('here')
  await scene.run(world)
  const release = join(scene.workspace, 'release.json')
  writeFileSync(release, world.outputs.get('result-json') ?? '')
  const told = await scene.rollback(scene.world('here', { release }))
  expect(told.exitCode).toBe(7)
  expect(told.printed).toContain(
    'start it first: slipway rancher-upgrade start --environment Default --stack auth --service two',
  )
  scene.cattle.person.activate('two')
  await scene.pass(10_000)
  expect(await scene.rollback(scene.world('here', { release }))).toMatchObject({ exitCode: 0 })
  expect(scene.images).toEqual([OLD, OLD])
})

test('beside a stage that a person confirms a step is done when it is proven: nothing of it waits', async () => {
  await using scene = await sceneWith('operation: restart')
  scene.edit('service: one,', 'service: one, confirm: manual,')
  const told = await scene.run(scene.world('here'))
  expect(told).toMatchObject({ exitCode: 0, result: 'awaiting-confirm' })
  const { stages } = JSON.parse(told.outputs.get('result-json') ?? '{}')
  expect(stages.map(({ result }: { result: string }) => result)).toEqual(['awaiting-confirm', 'confirmed'])
  expect((await scene.ledger.open()).map(({ phase, stage }) => [stage, phase])).toEqual([['one', 'held']])
})
