import { describe, expect, test } from 'vitest'
import { rancherUpgrade } from '../../src/actions/rancher-upgrade/index.ts'
import type { Entry, Stop } from '../../src/core/change.ts'
import type { JsonObject } from '../../src/core/json.ts'
import { InputReader } from '../../src/core/read-inputs.ts'
import type { ProcessId } from '../../src/ports/processes.ts'
import { FAULTS } from '../faults/faults.ts'
import { NEW_IMAGE, Scene, tell } from '../faults/scene.ts'
import { truthOf } from '../faults/verdict.ts'
import type { InputValues, TestWorld } from '../support/test-world.ts'
import { failureOf } from './whole-failure.ts'

const upgrade = (scene: Scene, inputs: InputValues = {}) =>
  scene.upgrade(scene.world('here', { image: NEW_IMAGE, ...inputs }))
const writes = ({ cattle }: Scene) => cattle.books.accepted.map(({ action }) => action)

describe('the output says "unknown" from before the first write until the truth is known', () => {
  const OPEN = [{ image: NEW_IMAGE, confirm: 'manual' }]
  test.each([
    ['an upgrade', [], { image: NEW_IMAGE }, 'confirmed'],
    ['a confirmation', OPEN, { operation: 'confirm' }, 'confirmed'],
    ['a rollback of what is open', OPEN, { operation: 'rollback' }, 'rolled-back'],
    ['a rollback by a new upgrade', [{ image: NEW_IMAGE }], { operation: 'rollback' }, 'rolled-back'],
  ] as const)('%s', async (_, before, inputs, result) => {
    await using scene = await Scene.open('goes well')
    for (const one of before) await upgrade(scene, one)
    const world = scene.world('here', inputs)
    const atWrites = new Set<string | undefined>()
    world.hooks.beforeRequest = ({ method }) => {
      if (method === 'POST') atWrites.add(world.outputs.get('result'))
    }
    expect(await scene.upgrade(world)).toMatchObject({ exitCode: 0, result })
    expect([...atWrites]).toEqual(['unknown'])
  })
})

describe('a post step', () => {
  /** A main that was cut off in the gate, and whose process is there for so many more looks. */
  async function afterMain(
    scene: Scene,
    looks: number,
  ): Promise<{ readonly world: TestWorld; readonly ended: ProcessId[] }> {
    const main = scene.world('post', { image: NEW_IMAGE })
    const died = Promise.withResolvers<void>()
    main.hooks.beforeRequest = () => {
      if (!main.printed.some((line) => line.includes('gate good'))) return
      main.die()
      died.resolve()
    }
    void scene.upgrade(main)
    await died.promise
    const ended: ProcessId[] = []
    let left = looks
    const world = scene.world('post')
    const processes: TestWorld['processes'] = {
      ...world.processes,
      isAlive: async () => {
        left -= 1
        return left >= 0 && ended.length === 0
      },
      kill: async (id) => void ended.push(id),
    }
    return { world: { ...world, processes }, ended }
  }
  const post = (world: TestWorld) => {
    const running = rancherUpgrade.post?.(new InputReader(world.host.inputs), world)
    return tell(world, running ?? Promise.reject(new Error('no post step')))
  }

  test('given a main that is still there for a moment, nothing is read or sent before it is gone', async () => {
    await using scene = await Scene.open('goes well')
    const { world, ended } = await afterMain(scene, 8)
    scene.cattle.http.log.length = 0
    const startedMs = scene.time.nowMs()
    const { exitCode } = await post(world)
    expect(exitCode).toBe(0)
    expect(ended).toEqual([])
    const [first] = scene.cattle.http.log
    expect((first?.atMs ?? 0) - startedMs).toBeGreaterThanOrEqual(2_000)
    expect(truthOf(scene).stands).toBe('old')
  })

  test('given a main that does not go, it is ended by its id, after ten seconds', async () => {
    await using scene = await Scene.open('goes well')
    const { world, ended } = await afterMain(scene, Number.POSITIVE_INFINITY)
    scene.cattle.http.log.length = 0
    const startedMs = scene.time.nowMs()
    const { exitCode } = await post(world)
    expect(exitCode).toBe(0)
    expect(ended).toMatchObject([{ pid: 4_242 }])
    const [first] = scene.cattle.http.log
    expect((first?.atMs ?? 0) - startedMs).toBeGreaterThanOrEqual(10_000)
    expect(truthOf(scene).stands).toBe('old')
  })
})

test('given a confirmed version that fails and an old image that was a moving tag, a person is called, and nothing is guessed', async () => {
  await using scene = await Scene.open('goes well')
  const moving = 'registry.example.com/shop/auth-service:latest'
  expect(await upgrade(scene, { image: moving, 'allow-moving-tag': 'true' })).toMatchObject({
    exitCode: 0,
    result: 'confirmed',
  })
  const { cattle, serviceId } = scene
  const before = writes(scene).length
  let sealed = false
  cattle.onChange = () => {
    const { state } = cattle.books.service(serviceId)
    if (state === 'finishing-upgrade') sealed = true
    if (!sealed || state !== 'active') return
    cattle.onChange = undefined
    cattle.agent.behave(NEW_IMAGE, { health: 'unhealthy-from-start' })
    for (const { id } of cattle.books.containers(serviceId)) cattle.agent.report(id, 'unhealthy')
  }
  const told = await upgrade(scene)
  expect(told).toMatchObject({ exitCode: 8, result: 'unknown' })
  expect(failureOf(told).saw).toContain(`${moving} is a moving tag`)
  expect(writes(scene).slice(before)).toEqual(['upgrade', 'finishupgrade'])
})

test('given a write that the server takes only when its sender is dead and the post step has looked, it is taken back', async () => {
  await using scene = await Scene.open('goes well')
  const { cattle, serviceId } = scene
  const main = scene.world('post', { image: NEW_IMAGE })
  const died = Promise.withResolvers<JsonObject>()
  cattle.http.fault = ({ url, body }) => {
    if (!url.endsWith('action=upgrade')) return undefined
    main.die()
    died.resolve(JSON.parse(body) as JsonObject)
    return { kind: 'hang-before' }
  }
  void scene.upgrade(main)
  const sent = await died.promise
  let looks = 0
  cattle.http.fault = ({ method, url }) => {
    if (method === 'GET' && url.endsWith(`/services/${serviceId}`)) looks += 1
    if (looks !== 2 || writes(scene).length > 0) return undefined
    cattle.person.upgrade(serviceId, sent)
    return undefined
  }
  expect((await scene.post()).exitCode).toBe(0)
  expect(writes(scene)).toEqual(['upgrade', 'rollback'])
  expect(truthOf(scene).stands).toBe('old')
})

test('given a record of another upgrade at the server, a rollback that would lead elsewhere is not sent', async () => {
  await using scene = await Scene.open('goes well')
  const { outputs } = await upgrade(scene, { confirm: 'manual' })
  const { change, ...entry } = JSON.parse(outputs.get('undo') ?? '') as Entry
  const [, goal] = change.stops
  const start = { image: 'registry.example.com/shop/auth-service:0.9.0', launchConfig: { version: 'another' } }
  await scene.ledger.put({ ...entry, change: { ...change, stops: [start, goal as Stop] }, phase: 'moving' })
  const post = await scene.post()
  expect(post.exitCode).toBe(8)
  expect(post.printed).toContain('slipway rancher-upgrade status')
  expect(writes(scene)).toEqual(['upgrade'])
  expect(scene.cattle.books.service(scene.serviceId).state).toBe('upgraded')
})

test('a way back that is refused again and again is no longer a story than what was seen of it', async () => {
  await using scene = await Scene.open('crashes in the gate')
  const busy = FAULTS['409']
  if (busy === undefined || busy === 'refused') throw new Error('no such fault')
  scene.cattle.http.fault = ({ url }) => (url.endsWith('action=rollback') ? busy : undefined)
  const told = await upgrade(scene)
  expect(told).toMatchObject({ exitCode: 8, result: 'rollback-failed' })
  const { moments } = JSON.parse(told.outputs.get('result-json') ?? '{}') as { moments: { text: string }[] }
  const texts = moments.map(({ text }) => text)
  const refused = expect.stringContaining('refused "rollback": [409]')
  expect(texts.slice(texts.indexOf('taking back'))).toEqual([
    'taking back',
    refused,
    'upgraded: 0 of 2 new running',
    refused,
    expect.stringMatching(/^not taken back: sent \d\d times and not done; /),
  ])
})
