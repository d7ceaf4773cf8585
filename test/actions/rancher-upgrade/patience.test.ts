import { expect, test } from 'vitest'
import { Cancelled } from '../../../src/core/failure.ts'
import type { JsonObject } from '../../../src/core/json.ts'
import { NEW_IMAGE, OLD_IMAGE, Scene } from '../../faults/scene.ts'
import { truthOf } from '../../faults/verdict.ts'
import type { InputValues, TestWorld } from '../../support/test-world.ts'

const upgrade = (scene: Scene, inputs: InputValues = {}) =>
  scene.upgrade(scene.world('here', { image: NEW_IMAGE, ...inputs }))
const atMsOf = (scene: Scene, action: string) =>
  scene.cattle.http.log.find(({ url }) => url.includes(`action=${action}`))?.atMs ?? Number.NaN
/** How many new containers there were in all. */
const newOnes = (scene: Scene): ReadonlySet<string> => {
  const ids = new Set<string>()
  scene.cattle.onChange = () => {
    for (const { id, image } of scene.cattle.books.containers(scene.serviceId)) if (image === NEW_IMAGE) ids.add(id)
  }
  return ids
}

test.each([
  ['1', 1],
  ['2', 2],
  ['5', 5],
])('fail-after: %s ends it at the failure with this number', async (failAfter, count) => {
  await using scene = await Scene.open('cannot be pulled')
  const ids = newOnes(scene)
  const told = await upgrade(scene, { 'fail-after': failAfter })
  expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(told.printed).toContain(`${count} failure${count === 1 ? '' : 's'} on the way; `)
  expect(told.printed).toContain('Error: manifest unknown')
  expect(ids.size).toBe(count)
})

test('without fail-after the third failure ends it', async () => {
  await using scene = await Scene.open('cannot be pulled')
  expect((await upgrade(scene)).printed).toContain('3 failures on the way')
})

/** The same world, in which the server's answers about the service are changed on the way. */
function tampered(world: TestWorld, { serviceId }: Scene, change: (service: JsonObject) => void): TestWorld {
  const { http } = world
  return {
    ...world,
    http: {
      async request(request) {
        const answer = await http.request(request)
        if (request.method !== 'GET' || !request.url.pathname.endsWith(`/services/${serviceId}`)) return answer
        const service = JSON.parse(answer.body) as JsonObject
        change(service)
        return { ...answer, body: JSON.stringify(service) }
      },
    },
  }
}

test('what the server says of trouble is no failure, however often it says something else', async () => {
  await using scene = await Scene.open('goes well')
  let number = 0
  const world = tampered(scene.world('here', { image: NEW_IMAGE, 'fail-after': '1' }), scene, (service) => {
    number += 1
    if (service.state !== 'upgrading') return
    Object.assign(service, {
      transitioning: number % 2 === 0 ? 'error' : 'yes',
      transitioningMessage: `Failed to allocate instance [container:1i${number}]`,
    })
  })
  expect(await scene.upgrade(world)).toMatchObject({ exitCode: 0, result: 'confirmed' })
  expect(number).toBeGreaterThan(5)
})

test('a container that is healthy and unhealthy in turns is one failure', async () => {
  await using scene = await Scene.open('goes well')
  let flaps = 0
  const flap = () => {
    const [fresh] = scene.cattle.books
      .containers(scene.serviceId)
      .filter(({ image, state }) => image === NEW_IMAGE && state === 'running')
    if (fresh !== undefined && flaps < 6) {
      flaps += 1
      scene.cattle.agent.report(fresh.id, flaps % 2 === 0 ? 'healthy' : 'unhealthy')
    }
    scene.time.after(3_000, flap)
  }
  flap()
  const told = await upgrade(scene, { 'fail-after': '2', interval: '40s' })
  expect(flaps).toBe(6)
  expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
})

test('upgrade-within limits one move from its write on, and is named with what was seen last', async () => {
  await using scene = await Scene.open('goes well')
  scene.cattle.agent.behave(NEW_IMAGE, { health: 'never-reports' })
  const told = await upgrade(scene, { 'upgrade-within': '50s' })
  expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(atMsOf(scene, 'rollback') - atMsOf(scene, 'upgrade')).toBe(50_000)
  expect(told.printed).toMatch(/auth\/auth-service in Default did not get to image .*:1\.0\.1 within 50s/)
  expect(told.printed).toMatch(
    /last seen: upgrading: 2 of 2 new running, 1 healthy|last seen: upgrading: 1 of 2 new running, 0 healthy/,
  )
  expect(told.printed).toContain('raise "upgrade-within"')
  expect(truthOf(scene).stands).toBe('old')
})

test('the gates have their own time: upgrade-within does not count while they are asked', async () => {
  await using scene = await Scene.open('goes well')
  expect(await upgrade(scene, { 'upgrade-within': '30s', needs: '20' })).toMatchObject({ result: 'confirmed' })
})

test('timeout limits the whole way forward, and tells what was seen last', async () => {
  await using scene = await Scene.open('goes well')
  scene.cattle.agent.behave(NEW_IMAGE, { health: 'never-reports' })
  const told = await upgrade(scene, { timeout: '70s' })
  expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(told.printed).toMatch(/not done within 1m 10s; last seen: upgrading: /)
  expect(told.printed).toContain('raise "timeout"')
})

test('rollback-within limits taking back, and is named with what was seen last', async () => {
  await using scene = await Scene.open('crashes in the gate')
  scene.cattle.onChange = () => {
    if (scene.cattle.books.service(scene.serviceId).state === 'rolling-back')
      scene.cattle.agent.behave(OLD_IMAGE, { hangingStart: true })
  }
  const told = await upgrade(scene, { 'rollback-within': '40s' })
  expect(told).toMatchObject({ exitCode: 8, result: 'rollback-failed' })
  expect(told.printed).toMatch(/not proven within 40s, as "rollback-within" says; last seen: rolling-back: /)
})

test('within is named when a gate gets no verdict in its time', async () => {
  await using scene = await Scene.open('goes well')
  const told = await upgrade(scene, { needs: '20', within: '20s' })
  expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(told.printed).toContain('time is up ("within")')
})

const goodRounds = (printed: string) => printed.split('\n').filter((line) => line.includes('gate good')).length

test('stable-for goes on asking after the good rounds, forward only before the seal', async () => {
  await using scene = await Scene.open('goes well')
  const told = await upgrade(scene, { 'stable-for': '60s', within: '10s' })
  expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
  const settledMs = scene.cattle.http.log.findLast(
    ({ url, atMs }) => url.endsWith('/instances?limit=-1') && atMs < atMsOf(scene, 'finishupgrade'),
  )?.atMs
  expect(settledMs).toBeGreaterThan(atMsOf(scene, 'upgrade') + 60_000)
  expect(goodRounds(told.printed)).toBeGreaterThan(30)
})

test.each([
  ['crashes', { exitAfterMs: 40_000 }],
  ['turns unhealthy', { health: { healthyAfterMs: 1_000, unhealthyAfterMs: 40_000 } }],
] as const)('a container that %s while it should be stable is not proven', async (_, behaviour) => {
  await using scene = await Scene.open('goes well')
  scene.cattle.agent.behave(NEW_IMAGE, behaviour)
  const told = await upgrade(scene, { 'stable-for': '60s' })
  expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(scene.cattle.books.accepted.map(({ action }) => action)).toEqual(['upgrade', 'rollback'])
  expect(truthOf(scene).stands).toBe('old')
})

test('what runs again after a rollback is asked to be stable for as long', async () => {
  await using scene = await Scene.open('crashes in the gate')
  const told = await upgrade(scene, { 'stable-for': '60s' })
  expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  const last = scene.cattle.http.log.at(-1)?.atMs ?? 0
  expect(last - atMsOf(scene, 'rollback')).toBeGreaterThan(60_000)
})

test('after a rollback an old container that dies while it should be stable is not proven', async () => {
  await using scene = await Scene.open('crashes in the gate')
  scene.cattle.onChange = () => {
    if (scene.cattle.books.service(scene.serviceId).state === 'rolling-back')
      scene.cattle.agent.behave(OLD_IMAGE, { exitAfterMs: 30_000 })
  }
  const told = await upgrade(scene, { 'stable-for': '60s', 'rollback-within': '5m' })
  expect(told).toMatchObject({ exitCode: 8, result: 'rollback-failed' })
})

test('in a post step stable-for is one minute at most', async () => {
  await using scene = await Scene.open('goes well')
  const inputs = { 'stable-for': '30m', 'rollback-within': '2h', timeout: '3h' }
  const world = scene.world('post', { image: NEW_IMAGE, ...inputs })
  scene.cattle.onChange = () => {
    if (scene.cattle.books.containers(scene.serviceId).some(({ image }) => image === NEW_IMAGE))
      world.cancel(new Cancelled('SIGINT'))
  }
  await scene.upgrade(world)
  scene.cattle.onChange = undefined
  const startMs = scene.time.nowMs()
  expect(await scene.post(false, inputs)).toMatchObject({ exitCode: 0 })
  expect(scene.time.nowMs() - startMs).toBeGreaterThan(60_000)
  expect(scene.time.nowMs() - startMs).toBeLessThan(4 * 60_000)
  expect(truthOf(scene).stands).toBe('old')
})

test.each([
  [{ 'fail-after': '0' }, 'fail-after is "0"'],
  [{ 'upgrade-within': '10' }, 'upgrade-within is "10"'],
  [{ 'stable-for': '15m' }, 'rollback-within is no more than "stable-for"'],
])('%j is refused before anything is touched', async (inputs, saw) => {
  await using scene = await Scene.open('goes well')
  const told = await upgrade(scene, inputs)
  expect(told).toMatchObject({ exitCode: 2 })
  expect(told.printed).toContain(saw)
  expect(scene.cattle.http.log).toEqual([])
})
