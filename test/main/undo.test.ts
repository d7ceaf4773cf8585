import { join } from 'node:path'
import { expect, test } from 'vitest'
import { onceSealed, turnUnhealthy } from '../faults/release-courses.ts'
import { NEW, ReleaseScene, truthOfRelease } from '../faults/release-scene.ts'

test('what a dead run left is over once another run has brought the goal and sealed it', async () => {
  await using scene = await ReleaseScene.open(['dns'])
  let writes = 0
  await scene.kill(({ method }) => {
    if (method === 'POST') writes += 1
    return writes === 2
  })
  expect(await scene.run(scene.world('here'))).toMatchObject({ exitCode: 0, result: 'done' })
  const { exitCode, printed } = await scene.undo()
  expect(exitCode).toBe(0)
  expect(printed).toContain('There is nothing to undo')
  expect(truthOfRelease(scene).stands).toBe('new')
})

test('given a record out of reach while a release is taken back, undo takes it back later', async () => {
  await using scene = await ReleaseScene.open(['dns', 'one'])
  onceSealed(scene, 'one', () => {
    turnUnhealthy(scene, 'one')
    scene.route53.http.down(600_000)
  })
  const told = await scene.run(scene.world('here'))
  expect(told.exitCode).toBe(8)
  expect(truthOfRelease(scene).detail).toBe('dns new, one old')
  await scene.pass(700_000)
  expect((await scene.undo()).exitCode).toBe(0)
  expect(truthOfRelease(scene).stands).toBe('old')
})

test('a rollback that dies is finished, never taken back itself', async () => {
  await using scene = await ReleaseScene.open(['one', 'dns'])
  const release = join(scene.workspace, 'release.json')
  await scene.run(scene.world('here', { image: NEW, 'result-file': release }))
  const world = scene.world('here', { release })
  const isUnderWay = () => scene.cattle.books.service('one').state === 'upgrading'
  await scene.kill(isUnderWay, world, () => scene.rollback(world))
  const { exitCode, printed } = await scene.undo()
  expect(exitCode).toBe(0)
  expect(printed).toContain('Going on with taking back auth/one in Default')
  expect(truthOfRelease(scene).stands).toBe('old')
})

test('a run that is still at work is left alone, and is told; what it changes is not called as before', async () => {
  await using scene = await ReleaseScene.open()
  scene.edit('slipway: 1', 'slipway: 1\ndestinations: { production: {} }')
  await scene.kill(() => scene.accepted.length === 2, scene.world('here', { image: NEW, destination: 'production' }))
  const world = scene.world('here', {})
  const { exitCode, printed } = await scene.undo({
    ...world,
    processes: { ...world.processes, isAlive: async () => true },
  })
  expect(exitCode).toBe(8)
  expect(printed).toContain('still at work, and is left alone: https://ci.example.com/runs/7')
  expect(printed).toMatch(/auth\/one in Default: .*, moving since \d{4}-\d\d-\d\dT.*, process 4242 is at it; auth\/two/)
  expect(printed).toContain('kill -INT 4242; if it leaves anything: slipway undo production')
  expect(scene.accepted).toEqual(['upgrade one', 'upgrade two'])
})

test('given a gate that cannot be read, nothing is called proven without it', async () => {
  await using scene = await ReleaseScene.open()
  await scene.kill(() => scene.accepted.length === 2)
  scene.edit('every: 2s', 'every: 2s, gates: [{ htpp: "https://auth.example.com/health" }]')
  const { exitCode, printed } = await scene.undo()
  expect(exitCode).toBe(8)
  expect(printed).toContain('did you mean http?')
  expect(printed).not.toContain('that is proven')
})

test('undo goes to the destination of the run, and refuses another one', async () => {
  await using scene = await ReleaseScene.open()
  scene.edit('slipway: 1', 'slipway: 1\ndestinations: { production: {}, integration: {} }')
  await scene.kill(() => scene.accepted.length === 2, scene.world('here', { image: NEW, destination: 'production' }))
  const other = await scene.undo(scene.world('here', { destination: 'integration' }))
  expect(other.exitCode).toBe(2)
  expect(other.printed).toContain('the run went to "production", and "destination" is "integration"')
  expect((await scene.undo()).exitCode).toBe(0)
  expect(truthOfRelease(scene).stands).toBe('old')
})
