import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { unfinished } from '../../src/run/unfinished.ts'
import { NEW, ReleaseScene } from '../faults/release-scene.ts'

let scene: ReleaseScene
beforeEach(async () => {
  scene = await ReleaseScene.open()
})
afterEach(() => scene[Symbol.asyncDispose]())

const actions = () => scene.accepted
/** The second service gets an image that cannot be pulled. */
function failSecond(): void {
  scene.cattle.onChange = () => {
    if (actions().length === 2) scene.cattle.agent.behave(NEW, { pullError: 'Error: manifest unknown' })
  }
}
const phases = async () => (await scene.ledger.open()).map(({ phase }) => phase)

test('after a point of no return a failure leaves everything where it is, and says why', async () => {
  scene.edit('service: one', 'service: one, point-of-no-return: true')
  failSecond()
  const told = await scene.run(scene.world('here'))
  expect(told).toMatchObject({ exitCode: 8, result: 'unknown' })
  expect(actions()).toEqual(['upgrade one', 'upgrade two'])
  expect(told.printed).toContain('stage "one" is a point of no return and was passed')
  expect(told.printed).not.toContain('Taking back')
  expect(told.summary).toContain('held as it is, as point-of-no-return says')
  expect(await phases()).toEqual(['held', 'held'])
  expect(JSON.parse(told.outputs.get('result-json') ?? '{}').pointOfNoReturn).toBe('one')
})

test('the failure of the point of no return itself is taken back', async () => {
  scene.edit('service: two', 'service: two, point-of-no-return: true')
  failSecond()
  const told = await scene.run(scene.world('here'))
  expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(actions()).toEqual(['upgrade one', 'upgrade two', 'rollback two', 'rollback one'])
})

test('a run that was killed after a point of no return is left as it is too, once and for all', async () => {
  scene.edit('service: one', 'service: one, point-of-no-return: true')
  const world = scene.world('post')
  const died = Promise.withResolvers<void>()
  scene.cattle.onChange = () => {
    if (scene.cattle.books.accepted.length < 2) return
    world.die()
    died.resolve()
  }
  void scene.run(world)
  await died.promise
  scene.cattle.onChange = undefined
  const told = await scene.post(world)
  expect(told.exitCode).toBe(8)
  expect(told.printed).toContain('stage "one" is a point of no return and was passed')
  expect(actions()).toEqual(['upgrade one', 'upgrade two'])
  expect(unfinished(await scene.ledger.open())).toEqual([])
})

test('what passed a point of no return is not rolled back as a release, also from the pipeline file alone', async () => {
  const result = join(scene.workspace, 'release.json')
  scene.edit('service: one', 'service: one, point-of-no-return: true')
  await scene.run(scene.world('here', { image: NEW, 'result-file': result }))
  const before = actions().length
  for (const inputs of [{ release: result }, {}]) {
    const told = await scene.rollback(scene.world('here', inputs))
    expect(told).toMatchObject({ exitCode: 7, result: 'failed' })
    expect(told.printed).toContain('Not rolled back: stage "one" is a point of no return; nothing was changed')
  }
  expect(actions()).toHaveLength(before)
})

test('anything but true or false is an error of the file', async () => {
  scene.edit('service: one', 'service: one, point-of-no-return: yes please')
  const told = await scene.run(scene.world('here'))
  expect(told.exitCode).toBe(2)
  expect(told.printed).toContain('stages[0].point-of-no-return is "yes please": not true or false')
})
