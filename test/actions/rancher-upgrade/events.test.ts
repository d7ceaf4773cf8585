import { expect, test } from 'vitest'
import { Cancelled } from '../../../src/core/failure.ts'
import { type Course, NEW_IMAGE, Scene } from '../../faults/scene.ts'
import { truthOf } from '../../faults/verdict.ts'
import type { SentFrame, SocketFault } from '../../servers/cattle/index.ts'
import type { InputValues, TestWorld } from '../../support/test-world.ts'

const listening = (scene: Scene, more: InputValues = {}, recovery: TestWorld['recovery'] = 'here') =>
  scene.world(recovery, { image: NEW_IMAGE, ...more }, { listens: true })
const upgrade = (scene: Scene, more: InputValues = {}) => scene.upgrade(listening(scene, more))
const aboutListening = (printed: string) => printed.split('\n').filter((line) => line.includes('without events'))
/** When the service was looked at, its containers apart. */
const looksAt = ({ cattle, serviceId }: Scene) =>
  cattle.http.log.filter(({ method, url }) => method === 'GET' && url.endsWith(`/services/${serviceId}`))

function isOfService({ text }: SentFrame, { serviceId }: Scene): boolean {
  const { name, resourceId, data } = JSON.parse(text)
  return name === 'resource.change' && (resourceId === serviceId || data.resource.serviceIds?.includes(serviceId))
}

test('given a server that tells, an upgrade is looked at right after each piece of news', async () => {
  await using scene = await Scene.open('goes well')
  const told = await upgrade(scene)
  expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
  expect(truthOf(scene).stands).toBe('new')
  expect(aboutListening(told.printed)).toEqual([])
  const looks = looksAt(scene)
  const posted = scene.cattle.http.log.find(({ url }) => url.includes('action=upgrade'))
  const frames = scene.cattle.sockets.sent.filter((frame) => isOfService(frame, scene))
  const settled = frames.find(({ text }) => text.includes('"state":"upgraded"'))
  const afterwards = frames.filter(({ atMs }) => atMs > (posted?.atMs ?? 0) && atMs < (settled?.atMs ?? 0))
  const delays = afterwards.map(({ atMs }) => (looks.find((look) => look.atMs >= atMs)?.atMs ?? Infinity) - atMs)
  expect(delays.length).toBeGreaterThan(5)
  expect(Math.max(...delays)).toBeLessThanOrEqual(50)
})

test('the line is of the address and with the keys of the inputs, and closed as soon as nothing is waited for', async () => {
  await using scene = await Scene.open('goes well')
  await upgrade(scene)
  const { attempts } = scene.cattle.sockets
  expect(attempts.map(({ url }) => url)).toEqual(
    Array(2).fill(`/v2-beta/projects/${scene.cattle.projectId}/subscribe?eventNames=resource.change`),
  )
  expect(attempts.map(({ headers }) => headers.authorization).every((keys) => keys?.startsWith('Basic '))).toBe(true)
  await scene.pass(1_000)
  expect(scene.cattle.sockets.open).toBe(0)
})

const FAULTS: Readonly<Record<string, SocketFault>> = {
  'a reset': { kind: 'reset' },
  'no answer': { kind: 'hang' },
  'a refusal of the keys': { kind: 'answer', status: 401 },
  'a refusal': { kind: 'answer', status: 403 },
  'no such path': { kind: 'answer', status: 404 },
  'an answer that is no line': { kind: 'answer', status: 200, body: '<html>' },
  'a balancer without a server': { kind: 'answer', status: 503 },
  'a redirect': { kind: 'answer', status: 302 },
  'a line that drops at once': { kind: 'drop' },
  'a line that drops after one frame': { kind: 'drop', afterFrames: 1 },
  'a line that drops after ten frames': { kind: 'drop', afterFrames: 10 },
  'a line that is closed': { kind: 'close', afterFrames: 3 },
  silence: { kind: 'silence', pings: false },
  'silence after four frames': { kind: 'silence', pings: false, afterFrames: 4 },
  'nothing but pings': { kind: 'silence', pings: true },
  'frames that repeat': { kind: 'repeat', times: 20 },
  'frames of the past': { kind: 'disorder' },
  'text that is no frame': { kind: 'garbage', afterFrames: 2 },
  'a frame without anything in it': { kind: 'garbage', text: '{"name":"resource.change","data":null}' },
  'text that is no object': { kind: 'garbage', text: '[]' },
  'bytes that are no frame': { kind: 'noise', afterFrames: 2 },
  'a large frame': { kind: 'large', bytes: 2 * 1_024 * 1_024, afterFrames: 1 },
  'a frame that is too large': { kind: 'large', bytes: 17 * 1_024 * 1_024, afterFrames: 1 },
}
const ENDS: Readonly<Record<Exclude<Course, 'fails after the seal'>, object>> = {
  'goes well': { exitCode: 0, result: 'confirmed', stands: 'new' },
  'crashes in the gate': { exitCode: 7, result: 'rolled-back', stands: 'old' },
  'cannot be pulled': { exitCode: 7, result: 'rolled-back', stands: 'old' },
}
const CASES = Object.keys(FAULTS).flatMap((name) =>
  Object.keys(ENDS).map((course) => [name, course as keyof typeof ENDS] as const),
)

test.each(CASES)('given %s instead of events, an upgrade that %s ends as it would without', async (name, course) => {
  await using scene = await Scene.open(course)
  scene.cattle.sockets.fault = () => FAULTS[name]
  const told = await upgrade(scene)
  await scene.pass(30_000)
  expect({ ...told, stands: truthOf(scene).stands }).toMatchObject(ENDS[course])
  expect(scene.cattle.sockets.attempts.length).toBeGreaterThan(0)
  expect(aboutListening(told.printed).length).toBeLessThanOrEqual(course === 'goes well' ? 1 : 2)
})

/** A service whose new containers never say how they are: the upgrade stands still, and says nothing. */
async function stuck(scale = 2): Promise<Scene> {
  const scene = await Scene.open('goes well', { scale })
  scene.cattle.agent.behave(NEW_IMAGE, { health: 'never-reports' })
  return scene
}
const LIMITS = { 'upgrade-within': '90s', timeout: '30m' }
/** Looks between two moments after the upgrade was sent. */
function looksWithin(scene: Scene, fromMs: number, toMs: number): number {
  const posted = scene.cattle.http.log.find(({ url }) => url.includes('action=upgrade'))?.atMs ?? 0
  return looksAt(scene).filter(({ atMs }) => atMs > posted + fromMs && atMs <= posted + toMs).length
}

test.each([2, 10])(
  'while nothing moves, a service of %i is looked at every ten seconds, and by polling every two',
  async (scale) => {
    await using scene = await stuck(scale)
    await scene.upgrade(listening(scene, LIMITS))
    expect(looksWithin(scene, 10_000, 40_000)).toBe(3)
    await using polled = await stuck(scale)
    await polled.upgrade(polled.world('here', { image: NEW_IMAGE, ...LIMITS }))
    expect(looksWithin(polled, 10_000, 40_000)).toBe(15)
  },
)

/** Lets something happen again and again, on the server's clock. */
function every(scene: Scene, ms: number, happen: () => void): void {
  scene.time.after(ms, () => {
    happen()
    every(scene, ms, happen)
  })
}

const eventOf = (type: string, id: string, more: object = {}) =>
  JSON.stringify({
    name: 'resource.change',
    resourceType: type,
    resourceId: id,
    data: { resource: { id, type, ...more } },
  })

test('what happens to other services and their containers is no news', async () => {
  await using scene = await stuck()
  let moved = 0
  every(scene, 1_000, () => {
    moved += 1
    scene.cattle.sockets.send(eventOf('service', '1s99', { state: `state ${moved}` }))
    scene.cattle.sockets.send(eventOf('container', `1i9${moved}`, { serviceIds: ['1s99'] }))
    scene.cattle.sockets.send(eventOf('stack', '1st1', { serviceIds: [scene.serviceId], moved }))
    scene.cattle.sockets.send(eventOf('container', `1i8${moved}`, { serviceIds: null }))
  })
  await scene.upgrade(listening(scene, LIMITS))
  expect(looksWithin(scene, 10_000, 40_000)).toBe(3)
})

test('a frame that says the same again is no news, and a storm of others leads to four looks a second at most', async () => {
  await using same = await stuck()
  every(same, 100, () => same.cattle.sockets.send(eventOf('service', same.serviceId, { state: 'upgraded' })))
  await same.upgrade(listening(same, LIMITS))
  expect(looksWithin(same, 10_000, 40_000)).toBe(3)
  await using storm = await stuck()
  let moved = 0
  every(storm, 10, () => {
    moved += 1
    storm.cattle.sockets.send(eventOf('service', storm.serviceId, { moved }))
  })
  await storm.upgrade(listening(storm, { ...LIMITS, 'upgrade-within': '30s' }))
  expect(looksWithin(storm, 5_000, 15_000)).toBeGreaterThan(20)
  expect(looksWithin(storm, 5_000, 15_000)).toBeLessThanOrEqual(40)
})

test.each(['upgraded', 'active'])('a frame that says %s, healthy and done does not make it so', async (state) => {
  await using scene = await stuck()
  let number = 0
  every(scene, 500, () => {
    number += 1
    const { image } = scene.cattle.books.service(scene.serviceId)
    const launchConfig = { imageUuid: `docker:${image}` }
    const well = { state, transitioning: 'no', healthState: 'healthy', launchConfig, currentScale: 2, number }
    scene.cattle.sockets.send(eventOf('service', scene.serviceId, well))
    for (const { id } of scene.cattle.books.containers(scene.serviceId))
      scene.cattle.sockets.send(
        eventOf('container', id, { state: 'running', healthState: 'healthy', serviceIds: [scene.serviceId], number }),
      )
  })
  const told = await scene.upgrade(listening(scene, LIMITS))
  expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(told.printed).not.toMatch(/gate good.*\n.*confirmed/)
  expect(truthOf(scene).stands).toBe('old')
})

test('a frame that says removed or taken by others does not stop it', async () => {
  await using scene = await Scene.open('goes well')
  let number = 0
  every(scene, 500, () => {
    number += 1
    const gone = { state: 'removed', removed: '2026-01-01T00:00:00Z', launchConfig: { version: 'other' }, number }
    scene.cattle.sockets.send(eventOf('service', scene.serviceId, gone))
  })
  expect(await upgrade(scene)).toMatchObject({ exitCode: 0, result: 'confirmed' })
})

test('a line that falls silent counts as dead after 15 seconds: it polls again, and tries another line later and later', async () => {
  await using scene = await stuck()
  scene.cattle.sockets.fault = () => ({ kind: 'silence', pings: false })
  const told = await scene.upgrade(listening(scene, { ...LIMITS, 'upgrade-within': '3m' }))
  expect(aboutListening(told.printed)).toEqual([expect.stringContaining('nothing heard from 127.0.0.1')])
  const [first = 0, second = 0, third = 0, fourth = 0] = scene.cattle.sockets.attempts.map(({ atMs }) => atMs)
  const pauses = [second - first, third - second, fourth - third].map((ms) => Math.round(ms / 1_000))
  expect(pauses).toEqual([17, 19, 23])
  expect(looksWithin(scene, 10_000, 40_000)).toBeGreaterThanOrEqual(15)
})

test('cancelled while it listens, it leaves nothing open; the post step listens and takes back', async () => {
  await using scene = await Scene.open('goes well')
  const world = listening(scene, {}, 'post')
  scene.cattle.onChange = () => {
    if (scene.cattle.books.containers(scene.serviceId).some(({ image }) => image === NEW_IMAGE))
      world.cancel(new Cancelled('SIGINT'))
  }
  expect(await scene.upgrade(world)).toMatchObject({ result: 'unknown' })
  scene.cattle.onChange = undefined
  await scene.pass(1_000)
  expect(scene.cattle.sockets.open).toBe(0)
  const lines = scene.cattle.sockets.attempts.length
  expect(await scene.post(true)).toMatchObject({ exitCode: 0 })
  expect(scene.cattle.sockets.attempts.length).toBeGreaterThan(lines)
  expect(truthOf(scene).stands).toBe('old')
})
