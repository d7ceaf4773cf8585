import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Entry } from '../../src/core/change.ts'
import { recoverStages } from '../../src/pipeline/recover.ts'
import { IN_POST } from '../../src/run/recover.ts'
import { NEW, OLD, ReleaseScene, truthOfRelease } from '../faults/release-scene.ts'
import type { TestWorld } from '../support/test-world.ts'

let scene: ReleaseScene
beforeEach(async () => {
  scene = await ReleaseScene.open()
})
afterEach(() => scene[Symbol.asyncDispose]())

/** A run that is killed at the first request of which `when` holds. */
async function killedAt(when: (method: string, url: string) => boolean): Promise<TestWorld> {
  const world = scene.world('post')
  const died = Promise.withResolvers<void>()
  world.hooks.beforeRequest = ({ method, url }) => {
    if (!when(method ?? 'GET', String(url))) return
    world.die()
    died.resolve()
  }
  void scene.run(world)
  await died.promise
  return world
}
const sealSentTo = (service: 'one' | 'two') => {
  const { id } = scene.cattle.books.service(service)
  return (method: string, url: string) => method === 'POST' && url.includes(`/${id}`) && url.includes('finishupgrade')
}

test('a kill between two seals: what is left is sealed too, and each stage is told', async () => {
  const world = await killedAt(sealSentTo('two'))
  const { exitCode, printed } = await scene.post(world)
  expect(exitCode).toBe(0)
  expect(truthOfRelease(scene).stands).toBe('new')
  expect(printed).toContain('auth/one in Default: it had been confirmed already, and is healthy')
  expect(printed).toContain('auth/two in Default: it is confirmed now and healthy')
})

test('a kill before the first seal arrives: all are taken back', async () => {
  const world = await killedAt(sealSentTo('one'))
  expect((await scene.post(world)).exitCode).toBe(0)
  expect(truthOfRelease(scene).stands).toBe('old')
})

test('a kill between two seals, and then the second service is unhealthy: both are taken back', async () => {
  const world = await killedAt(sealSentTo('two'))
  for (const { id, state, image } of scene.cattle.books.containers('two'))
    if (state === 'running' && image === NEW) scene.cattle.agent.report(id, 'unhealthy')
  const { exitCode, printed } = await scene.post(world)
  expect(printed).toContain('It cannot stay as it is')
  expect(truthOfRelease(scene).stands).toBe('old')
  expect(exitCode).toBe(0)
})

test('a kill in the middle of an upgrade that goes back: post goes on with it, and never back to what failed', async () => {
  const { cattle } = scene
  cattle.onChange = () => {
    if (cattle.books.service('two').state !== 'finishing-upgrade') return
    cattle.onChange = undefined
    cattle.agent.behave(NEW, { health: 'unhealthy-from-start' })
    for (const { id, state } of cattle.books.containers('two'))
      if (state === 'running') cattle.agent.report(id, 'unhealthy')
  }
  const { id } = cattle.books.service('one')
  let upgrades = 0
  const world = await killedAt((method, url) => {
    if (method === 'POST' && url.includes(`/${id}`) && url.includes('action=upgrade')) upgrades += 1
    return upgrades === 2 && method === 'GET'
  })
  const before = scene.accepted.length
  const { exitCode, printed } = await scene.post(world)
  expect(exitCode).toBe(0)
  expect(scene.images).toEqual([OLD, OLD])
  expect(printed).toContain('Going on with taking back auth/one in Default')
  expect(scene.accepted.slice(before).filter((one) => one.startsWith('rollback one'))).toEqual([])
  expect(await scene.ledger.open()).toEqual([])
})

test('one that does not get well again does not keep the way back of the other from being sent', async () => {
  const { cattle } = scene
  const world = await killedAt(() => cattle.books.accepted.length === 2 && isUpgraded('two'))
  cattle.agent.behave(OLD, { health: 'unhealthy-from-start' })
  const { exitCode, printed } = await scene.post(world)
  expect(scene.accepted.slice(2)).toEqual(['rollback two', 'rollback one'])
  expect(exitCode).toBe(8)
  expect(printed).toContain('rolling back, not proven')
})
const isUpgraded = (name: string) => scene.cattle.books.service(name).state === 'upgraded'

test('a pipeline file that the build has rewritten is not followed', async () => {
  const world = await killedAt(() => scene.cattle.books.accepted.length === 2)
  writeFileSync(
    join(scene.workspace, 'slipway.yml'),
    'slipway: 1\nstages: [{ use: rancher-upgrade, rancher-url: "http://127.0.0.1:9" }]\n',
  )
  expect((await scene.post(world)).exitCode).toBe(0)
  expect(truthOfRelease(scene).stands).toBe('old')
})

test('a stage that is not in the file keeps nobody from being taken back, and is told', async () => {
  const dead = await killedAt(() => scene.cattle.books.accepted.length === 2 && isUpgraded('two'))
  const entries = (await scene.ledger.open()).map(
    (entry): Entry => (entry.stage === 'two' ? { ...entry, stage: 'gone' } : entry),
  )
  const world = scene.world('post')
  const { readPipelineFile } = await import('../../src/pipeline/file.ts')
  const text = dead.host.remembered('pipeline-file') ?? ''
  const { stages } = await readPipelineFile(text, world.env, 'slipway.yml')
  expect(await recoverStages(entries, stages, world, IN_POST)).toMatchObject({ exitCode: 8 })
  expect(scene.images).toEqual([OLD, NEW])
  expect(world.printed.join('\n')).toContain('What stage "gone" changed was not taken back')
})

test('a run that cannot be ended is not worked against', async () => {
  const dead = await killedAt(() => scene.cattle.books.accepted.length === 2)
  const open = await scene.ledger.open()
  const world = scene.world('post')
  const immortal = { ...world, processes: { ...world.processes, isAlive: async () => true } }
  const { readPipelineFile } = await import('../../src/pipeline/file.ts')
  const { stages } = await readPipelineFile(dead.host.remembered('pipeline-file') ?? '', world.env, 'slipway.yml')
  const before = scene.accepted.length
  expect(await recoverStages(open, stages, immortal, IN_POST)).toMatchObject({ exitCode: 8 })
  expect(scene.accepted.slice(before)).toEqual([])
  expect(world.printed.join('\n')).toMatch(
    /process 4242 is still there, and could not be ended\n {2}Try: end process 4242/,
  )
})

test('the result of the root is unknown from the first write on', async () => {
  const world = scene.world('post')
  const seen: (string | undefined)[] = []
  world.hooks.beforeRequest = ({ method }) => void (method === 'POST' ? seen.push(world.outputs.get('result')) : 0)
  await scene.run(world)
  expect(new Set(seen)).toEqual(new Set(['unknown']))
  expect(world.outputs.get('result')).toBe('done')
})
