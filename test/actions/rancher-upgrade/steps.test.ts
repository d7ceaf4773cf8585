import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { NEW_IMAGE, OLD_IMAGE, Scene } from '../../faults/scene.ts'

type Inputs = Readonly<Record<string, string>>
const step = (scene: Scene, operation: string, inputs: Inputs = {}) =>
  scene.upgrade(scene.world('here', { operation, ...inputs }))
const serviceIn = ({ cattle, serviceId }: Scene) => cattle.books.service(serviceId)
const containersIn = ({ cattle, serviceId }: Scene) => cattle.books.containers(serviceId)
const statesIn = (scene: Scene) =>
  containersIn(scene)
    .map(({ state, healthState }) => `${state} ${healthState}`)
    .sort()
/** The state of the service, then what its containers do. */
const faceOf = (scene: Scene) => [serviceIn(scene).state, ...statesIn(scene)]
const writesIn = ({ cattle }: Scene) =>
  cattle.http.log
    .filter(({ method }) => method !== 'GET')
    .map(({ method, url, body }) =>
      `${method} ${/action=(\w+)/.exec(url)?.[1] ?? ''} ${body}`.replace(/\s+/g, ' ').trim(),
    )

const UP = ['active', 'running healthy', 'running healthy']
/** A stopped container keeps its health. */
const DOWN = ['inactive', 'stopped healthy', 'stopped healthy']

async function stoppedScene(): Promise<Scene> {
  const scene = await Scene.open('goes well')
  scene.cattle.person.deactivate(scene.serviceId)
  await scene.pass(10_000)
  scene.cattle.http.log.length = 0
  return scene
}

describe('what goes well', () => {
  test('stop, and start', async () => {
    await using scene = await Scene.open('goes well')
    expect(await step(scene, 'stop')).toMatchObject({ exitCode: 0, result: 'confirmed' })
    expect(faceOf(scene)).toEqual(DOWN)
    expect(await step(scene, 'start')).toMatchObject({ exitCode: 0, result: 'confirmed' })
    expect(faceOf(scene)).toEqual(UP)
    expect(writesIn(scene)).toEqual(['POST deactivate', 'POST activate'])
  })

  test('restart: the same containers, each started once more; nothing null is sent', async () => {
    await using scene = await Scene.open('goes well')
    const before = containersIn(scene).map(({ id, startCount }) => ({ id, startCount: startCount + 1 }))
    expect(await step(scene, 'restart', { interval: '3s' })).toMatchObject({ exitCode: 0, result: 'confirmed' })
    expect(containersIn(scene).map(({ id, startCount }) => ({ id, startCount }))).toEqual(before)
    expect(writesIn(scene)).toEqual(['POST restart {"rollingRestartStrategy":{"batchSize":1,"intervalMillis":3000}}'])
  })

  test('scale: only the scale is sent', async () => {
    await using scene = await Scene.open('goes well')
    expect(await step(scene, 'scale', { scale: '5' })).toMatchObject({ exitCode: 0, result: 'confirmed' })
    expect(faceOf(scene)).toEqual(['active', ...Array(5).fill('running healthy')])
    expect(await step(scene, 'scale', { scale: '1' })).toMatchObject({ exitCode: 0, result: 'confirmed' })
    expect(faceOf(scene)).toEqual(['active', 'running healthy'])
    expect(writesIn(scene)).toEqual(['PUT {"scale":5}', 'PUT {"scale":1}'])
  })

  test('a global service is started, stopped and restarted', async () => {
    await using scene = await Scene.open('goes well')
    scene.cattle.seed.service({
      stack: 'auth',
      name: 'everywhere',
      image: OLD_IMAGE,
      launchConfig: { labels: { 'io.rancher.scheduler.global': 'true' } },
      healthCheck: true,
      state: 'inactive',
    })
    for (const operation of ['start', 'restart', 'stop', 'start'])
      expect(await step(scene, operation, { service: 'everywhere' })).toMatchObject({
        exitCode: 0,
        result: 'confirmed',
      })
    const refused = await step(scene, 'scale', { service: 'everywhere', scale: '2' })
    expect(refused).toMatchObject({ exitCode: 7, result: 'unchanged' })
    expect(refused.printed).toContain('one container runs on every host')
  })

  test('a dry run prints the plan and sends no write', async () => {
    await using scene = await Scene.open('goes well')
    const { exitCode, printed } = await step(scene, 'scale', { scale: '1', 'dry-run': 'true' })
    expect(exitCode).toBe(0)
    expect(printed).toContain('~ scale 2 → scale 1')
    expect(printed).toContain('! 1 of 2 containers go')
    expect(writesIn(scene)).toEqual([])
  })

  test.each([
    ['restart', { 'batch-size': '2' }, 'down for a moment'],
    ['stop', { gates: '[{ run: "true" }]' }, 'the gates are not asked'],
  ])('%s says beforehand what a person should know', async (operation, inputs, said) => {
    await using scene = await Scene.open('goes well')
    expect((await step(scene, operation, { ...inputs, 'dry-run': 'true' })).printed).toContain(said)
  })

  test('stop names the load balancer that leads to the service', async () => {
    await using scene = await Scene.open('goes well')
    const { url, projectId, keys, seed } = scene.cattle
    const image = 'rancher/lb-service-haproxy:v0.9.14'
    const door = seed.service({ stack: 'auth', name: 'door', image, kind: 'loadBalancerService', lbConfig: {} })
    const linked = await fetch(`${url}/v2-beta/projects/${projectId}/services/${door.id}?action=addservicelink`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${keys.access}:${keys.secret}`)}` },
      body: JSON.stringify({ serviceLink: { serviceId: scene.serviceId } }),
    })
    expect(linked.status).toBe(200)
    const { printed } = await step(scene, 'stop', { 'dry-run': 'true' })
    expect(printed).toContain('it is led to by door (a load balancer)')
  })
})

test('who leads to a service cannot be read: that keeps nobody from stopping it', async () => {
  await using scene = await Scene.open('goes well')
  const answer = { status: 404, body: '{}' }
  scene.cattle.http.fault = ({ url }) => (url.includes('consumedby') ? { kind: 'answer', answer } : undefined)
  expect(await step(scene, 'stop')).toMatchObject({ exitCode: 0, result: 'confirmed' })
})

describe('what is so already', () => {
  test.each([
    ['start', {}],
    ['scale', { scale: '2' }],
  ])('%s: unchanged, and proven', async (operation, inputs) => {
    await using scene = await Scene.open('goes well')
    expect(await step(scene, operation, inputs)).toMatchObject({ exitCode: 0, result: 'unchanged' })
    expect(writesIn(scene)).toEqual([])
  })

  test('stop: unchanged, and proven; the gates are not asked', async () => {
    await using scene = await stoppedScene()
    expect(await step(scene, 'stop', { gates: '[{ run: "false" }]' })).toMatchObject({
      exitCode: 0,
      result: 'unchanged',
    })
    expect(writesIn(scene)).toEqual([])
  })

  test('start of a service with a container that is not healthy is red', async () => {
    await using scene = await Scene.open('goes well')
    scene.cattle.agent.report(containersIn(scene)[0]?.id ?? '', 'unhealthy')
    expect((await step(scene, 'start')).exitCode).not.toBe(0)
  })
})

describe('what is refused before the first write', () => {
  test.each([
    ['restart', {}],
    ['scale', { scale: '3' }],
  ])('%s of a stopped service: start it first', async (operation, inputs) => {
    await using scene = await stoppedScene()
    const told = await step(scene, operation, inputs)
    expect(told).toMatchObject({ exitCode: 7, result: 'unchanged' })
    expect(told.printed).toContain('start it first: slipway rancher-upgrade start')
    expect(writesIn(scene)).toEqual([])
  })

  test.each(['start', 'stop', 'restart', 'scale'])('%s while an upgrade waits: by whom it is', async (operation) => {
    await using scene = await Scene.open('goes well')
    await scene.upgrade(scene.world('here', { image: NEW_IMAGE, confirm: 'manual' }))
    scene.cattle.http.log.length = 0
    const told = await step(scene, operation, operation === 'scale' ? { scale: '3' } : {})
    expect(told).toMatchObject({ exitCode: 7, result: 'unchanged' })
    expect(told.printed).toContain('changed by https://ci.example.com/runs/7')
    expect(writesIn(scene)).toEqual([])
  })

  test.each([
    ['scale', {}, 'required for operation "scale"'],
    ['scale', { scale: '0' }, 'not a whole number of at least 1'],
    ['restart', { scale: '3' }, 'only for operation "scale"'],
    ['start', { confirm: 'manual' }, 'it is done when it is proven'],
  ])('%s with %j', async (operation, inputs, said) => {
    await using scene = await Scene.open('goes well')
    const told = await step(scene, operation, inputs)
    expect(told.exitCode).toBe(2)
    expect(told.printed).toContain(said)
  })

  test('a gate whose placeholder the running image does not fill', async () => {
    await using scene = await Scene.open('goes well')
    const gates = '[{ http: "http://127.0.0.1:1/", json: { digest: "{digest}" } }]'
    const told = await step(scene, 'restart', { gates })
    expect(told.exitCode).toBe(2)
    expect(told.printed).toContain('a gate asks for {digest}')
  })

  test('a restart that the server would not make whole', async () => {
    await using scene = await Scene.open('goes well')
    scene.cattle.seed.service({ stack: 'auth', name: 'empty', image: OLD_IMAGE, scale: 0 })
    expect((await step(scene, 'restart', { service: 'empty' })).printed).toContain('it has no container')
  })
})

describe('what fails', () => {
  test('a start whose containers crash ends early, tells why, and is stopped again', async () => {
    await using scene = await stoppedScene()
    scene.cattle.agent.behave(OLD_IMAGE, { exitAfterMs: 1_000 })
    const began = scene.time.nowMs()
    const told = await step(scene, 'start')
    expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
    expect(faceOf(scene)[0]).toBe('inactive')
    expect(statesIn(scene).every((face) => face.startsWith('stopped'))).toBe(true)
    expect(told.printed).toContain('failures on the way')
    expect(scene.time.nowMs() - began).toBeLessThan(120_000)
  })

  test('a start whose gates fail is stopped again, and the gates are not asked of what is stopped', async () => {
    await using scene = await stoppedScene()
    expect(await step(scene, 'start', { gates: '[{ run: "false" }]' })).toMatchObject({
      exitCode: 7,
      result: 'rolled-back',
    })
    expect(faceOf(scene)).toEqual(DOWN)
  })

  test('new containers that crash: it is scaled back', async () => {
    await using scene = await Scene.open('goes well')
    scene.cattle.agent.behave(OLD_IMAGE, { exitAfterMs: 1_000 })
    expect(await step(scene, 'scale', { scale: '3' })).toMatchObject({ exitCode: 7, result: 'rolled-back' })
    expect(writesIn(scene)).toEqual(['PUT {"scale":3}', 'PUT {"scale":2}'])
    expect(faceOf(scene)).toEqual(UP)
  })

  test('a restart whose containers crash for good: a person is needed, and nothing else is sent', async () => {
    await using scene = await Scene.open('goes well')
    scene.cattle.agent.behave(OLD_IMAGE, { exitAfterMs: 1_000 })
    const told = await step(scene, 'restart')
    expect(told.exitCode).toBe(8)
    expect(told.printed).toContain('slipway rancher-upgrade status')
    expect(writesIn(scene)).toHaveLength(1)
  })

  test('what never gets up can be stopped, and what is being restarted too', async () => {
    await using scene = await Scene.open('goes well')
    scene.cattle.agent.behave(OLD_IMAGE, { exitAfterMs: 1_000 })
    scene.cattle.person.restart(scene.serviceId, { batchSize: 1, intervalMillis: 2_000 })
    await scene.pass(3_000)
    expect(serviceIn(scene).state).toBe('restarting')
    expect(await step(scene, 'stop')).toMatchObject({ exitCode: 0, result: 'confirmed' })
    expect(serviceIn(scene).state).toBe('inactive')
    expect(containersIn(scene).map(({ state }) => state)).toEqual(['stopped', 'stopped'])
  })

  test('a stop waits for a container that is starting, since the server would let it run on', async () => {
    await using scene = await stoppedScene()
    scene.cattle.agent.behave(OLD_IMAGE, { startMs: 70_000 })
    scene.cattle.person.activate(scene.serviceId)
    await scene.pass(2_000)
    expect(await step(scene, 'stop')).toMatchObject({ exitCode: 0, result: 'confirmed' })
    expect(faceOf(scene)[0]).toBe('inactive')
    expect(containersIn(scene).map(({ state }) => state)).toEqual(['stopped', 'stopped'])
  })

  test('a restart whose gate fails once: nothing leads back, all run again, and that is what is told', async () => {
    await using scene = await Scene.open('goes well')
    const folder = mkdtempSync(join(tmpdir(), 'slipway-gate-'))
    // Bad the first time, good ever after.
    const told = await step(scene, 'restart', { gates: `[{ run: "mkdir ${folder}/asked && exit 1 || exit 0" }]` })
    rmSync(folder, { recursive: true })
    expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
    expect(told.summary).toContain('2 of 2 containers were started again; all run')
    expect(faceOf(scene)).toEqual(UP)
    expect(writesIn(scene)).toHaveLength(1)
  })
})

describe('somebody else', () => {
  /** Somebody does it right before this run's own look before its write. */
  async function beaten(scene: Scene, operation: string, inputs: Inputs, does: () => void) {
    const world = scene.world('here', { operation, ...inputs })
    scene.ledger.onPut = (moment, { phase }) => {
      if (moment !== 'after' || phase !== 'armed') return
      scene.ledger.onPut = () => {}
      does()
    }
    return scene.upgrade(world)
  }

  test.each(['stop', 'restart', 'scale'] as const)(
    '%s at the same time: who comes second says so and touches nothing',
    async (operation) => {
      await using scene = await Scene.open('goes well')
      const { person } = scene.cattle
      const does = {
        stop: () => person.deactivate(scene.serviceId),
        restart: () => person.restart(scene.serviceId),
        scale: () => person.scale(scene.serviceId, 3),
      }
      const told = await beaten(scene, operation, operation === 'scale' ? { scale: '3' } : {}, does[operation])
      expect(told.exitCode).toBe(7)
      expect(told.printed).toContain('was changed by somebody else meanwhile')
      expect(writesIn(scene)).toEqual([])
      expect(await scene.ledger.open()).toEqual([])
    },
  )

  test('scaled elsewhere in the middle: a person is needed', async () => {
    await using scene = await Scene.open('goes well')
    scene.cattle.onChange = () => {
      if (serviceIn(scene).state !== 'active' || serviceIn(scene).scale !== 3) return
      scene.cattle.onChange = undefined
      scene.cattle.person.scale(scene.serviceId, 4)
    }
    const told = await step(scene, 'scale', { scale: '3' })
    expect(told.exitCode).toBe(8)
    expect(told.printed).toContain('somebody scaled it to 4 meanwhile')
    expect(writesIn(scene)).toEqual(['PUT {"scale":3}'])
  })
})
