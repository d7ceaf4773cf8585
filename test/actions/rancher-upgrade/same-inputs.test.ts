import { afterEach, beforeEach, expect, test } from 'vitest'
import { NEW_IMAGE, OLD_IMAGE, Scene } from '../../faults/scene.ts'
import type { InputValues } from '../../support/test-world.ts'

/** What a job has in its environment only where it deploys. */
const FORWARD: InputValues = { image: NEW_IMAGE, env: 'FEATURE_X\nMODE=fast', labels: 'team=shop', force: 'true' }

let scene: Scene
beforeEach(async () => {
  scene = await Scene.open('goes well')
})
afterEach(() => scene[Symbol.asyncDispose]())

const run = (inputs: InputValues, env: Readonly<Record<string, string>> = {}) =>
  scene.upgrade(scene.world('here', { ...FORWARD, ...inputs }, { env }))
const image = () => scene.cattle.books.service(scene.serviceId).image

test.each([
  ['status', 'awaiting-confirm', NEW_IMAGE],
  ['confirm', 'confirmed', NEW_IMAGE],
  ['rollback', 'rolled-back', OLD_IMAGE],
])(
  'operation %s reads the inputs of the upgrade, and asks for no variable of its job',
  async (operation, result, runs) => {
    await run({ confirm: 'manual' }, { FEATURE_X: 'on' })
    expect(await run({ operation })).toMatchObject({ exitCode: 0, result })
    expect(image()).toBe(runs)
  },
)

test('a single step asks for no variable of the job either', async () => {
  expect(await run({ operation: 'restart' })).toMatchObject({ exitCode: 0, result: 'confirmed' })
})
