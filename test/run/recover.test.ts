import { expect, test } from 'vitest'
import type { Entry } from '../../src/core/change.ts'
import { onceSealed, turnUnhealthy } from '../faults/release-courses.ts'
import { ReleaseScene, type StageName, truthOfRelease } from '../faults/release-scene.ts'
import { ZONE } from '../faults/route53-scene.ts'
import { stepSets } from '../faults/route53-verdict.ts'

const isGoingBack = ({ backOf, phase }: Entry) => backOf !== undefined && phase === 'moving'

const TOGETHER: readonly { readonly stages: readonly StageName[] }[] = [
  { stages: ['one', 'two'] },
  { stages: ['dns', 'one'] },
]
test.each(TOGETHER)(
  'given $stages, sealed, a kill while the second goes back: the first does not stay',
  async ({ stages }) => {
    await using scene = await ReleaseScene.open(stages)
    const last = scene.services.at(-1) ?? 'one'
    onceSealed(scene, last, () => turnUnhealthy(scene, last))
    const dead = await scene.kill(async () => (await scene.ledger.open()).some(isGoingBack))
    const { exitCode, printed } = await scene.post(dead)
    expect(exitCode).toBe(0)
    expect(truthOfRelease(scene).stands).toBe('old')
    expect(printed).not.toContain('confirmed already')
    expect(await scene.ledger.open()).toEqual([])
  },
)

test('a kill between two holds: none of them is held, and both are taken back', async () => {
  await using scene = await ReleaseScene.open()
  scene.edit('service: two', 'service: two, confirm: manual')
  const world = scene.world('post')
  const died = Promise.withResolvers<void>()
  scene.ledger.onPut = (moment, { phase }) => {
    if (moment !== 'after' || phase !== 'held') return
    world.die()
    died.resolve()
  }
  void scene.run(world)
  await died.promise
  expect((await scene.post(world)).exitCode).toBe(0)
  expect(truthOfRelease(scene).stands).toBe('old')
  expect(await scene.ledger.open()).toEqual([])
})

test.each([1, 2])(
  'a kill between two holds, and one of undo once it has turned back %i of them: the next one takes both back',
  async (turned) => {
    await using scene = await ReleaseScene.open()
    scene.edit('service: two', 'service: two, confirm: manual')
    const run = scene.world('here')
    const runDied = Promise.withResolvers<void>()
    scene.ledger.onPut = (moment, { phase }) => {
      if (moment !== 'after' || phase !== 'held') return
      run.die()
      runDied.resolve()
    }
    void scene.run(run)
    await runDied.promise
    const undo = scene.world('here', {})
    const undoDied = Promise.withResolvers<void>()
    const back = new Set<string>()
    scene.ledger.onPut = (moment, { change, to }) => {
      if (moment === 'after' && to === 0) back.add(change.id)
      if (back.size < turned) return
      undo.die()
      undoDied.resolve()
    }
    void scene.undo(undo)
    await undoDied.promise
    scene.ledger.onPut = () => {}
    expect((await scene.undo()).exitCode).toBe(0)
    expect(truthOfRelease(scene).stands).toBe('old')
    expect(await scene.ledger.open()).toEqual([])
  },
)

test('a record whose gate turns bad while a service is sealed is not called done', async () => {
  await using scene = await ReleaseScene.open(['dns', 'one'])
  onceSealed(scene, 'one', () => {
    scene.isGateBad = () => scene.sets().length > 1
  })
  const told = await scene.run(scene.world('here'))
  expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(told.printed).toContain('was not healthy any more after it had been confirmed')
  expect(truthOfRelease(scene).stands).toBe('old')
})

test('given one sealed by a dead run, and a record that stands elsewhere by now: nothing more is sealed, and all go back', async () => {
  await using scene = await ReleaseScene.open(['one', 'two', 'dns'])
  let isSealed = false
  onceSealed(scene, 'one', () => {
    isSealed = true
  })
  const dead = await scene.kill(() => isSealed)
  scene.route53.person.change(ZONE, [
    ...scene.sets().map((set) => ({ Action: 'DELETE' as const, ResourceRecordSet: set })),
    ...stepSets(50).map((set) => ({ Action: 'CREATE' as const, ResourceRecordSet: set })),
  ])
  const { printed } = await scene.post(dead)
  expect(scene.accepted.filter((action) => action.endsWith(' two'))).toEqual(['upgrade two', 'rollback two'])
  expect(truthOfRelease(scene), printed).toMatchObject({ stands: 'old' })
  expect(await scene.ledger.open()).toEqual([])
})
