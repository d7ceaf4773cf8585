import { expect, test } from 'vitest'
import type { SocketFault } from './index.ts'
import { Listener } from './listener.ts'
import { Scene } from './scene.ts'

/** A service that changes once a second, and somebody who listens. */
async function listening(fault: SocketFault): Promise<{ scene: Scene; id: string; listener: Listener }> {
  const scene = await Scene.open()
  const id = scene.seed()
  scene.cattle.sockets.fault = () => fault
  return { scene, id, listener: await Listener.open(scene) }
}

/** Changes the description to each text, one a second. */
async function describe(scene: Scene, id: string, texts: readonly string[]): Promise<void> {
  for (const description of texts) {
    await scene.put(`services/${id}`, { description })
    await scene.pass(1_000)
  }
}

const described = (listener: Listener, id: string) => listener.resources(id).map(({ description }) => description)

test.each([401, 403, 404, 200])('13.2 Faults: %s instead of a websocket', async (status) => {
  await using scene = await Scene.open()
  scene.cattle.sockets.fault = () => ({ kind: 'answer', status, body: '{}' })
  await expect(Listener.open(scene)).rejects.toThrow('refused')
  expect(scene.cattle.sockets.open).toBe(0)
})

test('13.2 Faults: a websocket that is reset at once, and the next attempt that goes well', async () => {
  await using scene = await Scene.open()
  scene.cattle.sockets.fault = ({ number }) => (number === 1 ? { kind: 'reset' } : undefined)
  await expect(Listener.open(scene)).rejects.toThrow('refused')
  using _ = await Listener.open(scene)
  expect(scene.cattle.sockets.attempts.map(({ number }) => number)).toEqual([1, 2])
  expect(scene.cattle.sockets.open).toBe(1)
})

test('13.2 Faults: a websocket that is never answered lets the hold of its client go', async () => {
  await using scene = await Scene.open()
  scene.cattle.sockets.fault = () => ({ kind: 'hang' })
  const hold = scene.time.hold()
  void Listener.open(scene, undefined, { headers: { 'x-hold': String(hold.id) } }).catch(() => {})
  const startMs = scene.time.nowMs()
  await new Promise<void>((resolve) => void scene.time.waitAfter(20_000, resolve))
  expect(scene.time.nowMs() - startMs).toBe(20_000)
  expect(scene.cattle.sockets.attempts).toHaveLength(1)
})

test('13.2 Faults: a connection that drops after so many frames', async () => {
  const { scene, id, listener } = await listening({ kind: 'drop', afterFrames: 2 })
  await using _ = scene
  await describe(scene, id, ['a', 'b', 'c'])
  await listener.closed
  expect(described(listener, id)).toEqual(['a', 'b'])
})

test('13.2 Faults: a connection that drops at a moment', async () => {
  await using scene = await Scene.open()
  using listener = await Listener.open(scene)
  scene.cattle.sockets.strike({ kind: 'drop' })
  await listener.closed
  expect(scene.cattle.sockets.open).toBe(0)
})

test('13.2 Faults: a connection that is closed politely', async () => {
  const { scene, listener } = await listening({ kind: 'close' })
  await using _ = scene
  await listener.closed
})

test('13.2 Faults: frames that come twice', async () => {
  const { scene, id, listener } = await listening({ kind: 'repeat' })
  await using _ = scene
  await describe(scene, id, ['a', 'b'])
  await listener.arrived()
  expect(described(listener, id)).toEqual(['a', 'a', 'b', 'b'])
})

test('13.2 Faults: frames that tell of the past after those of the present', async () => {
  const { scene, id, listener } = await listening({ kind: 'disorder' })
  await using _ = scene
  await describe(scene, id, ['a', 'b', 'c'])
  await scene.pass(3_000)
  await listener.arrived()
  expect(described(listener, id)).toEqual(['b', 'a', 'c'])
})

test.each([
  [true, 2],
  [false, 0],
])('13.2 Faults: an open connection on which nothing happens, pings: %s', async (pings, count) => {
  const { scene, id, listener } = await listening({ kind: 'silence', pings })
  await using _ = scene
  await describe(scene, id, ['a'])
  await scene.pass(10_000)
  await listener.arrived()
  expect(listener.texts.map((text) => JSON.parse(text).name)).toEqual(Array(count).fill('ping'))
  expect(listener.over).toBe(false)
})

test('13.2 Faults: a frame that is no JSON, then those that are', async () => {
  const { scene, id, listener } = await listening({ kind: 'garbage', afterFrames: 1 })
  await using _ = scene
  await describe(scene, id, ['a', 'b'])
  await listener.arrived()
  expect(() => JSON.parse(listener.texts[1] ?? '')).toThrow()
  expect(described(listener, id)).toEqual(['a', 'b'])
})

test('13.2 Faults: bytes that are no frame end the connection', async () => {
  const { scene, listener } = await listening({ kind: 'noise' })
  await using _ = scene
  await listener.closed
})

test('13.2 Faults: a very large frame', async () => {
  const { scene, listener } = await listening({ kind: 'large', bytes: 3_000_000 })
  await using _ = scene
  await listener.arrived()
  expect(listener.texts.map(({ length }) => length)).toEqual([3_000_000])
})

test('sockets: a test sends a frame of its own', async () => {
  await using scene = await Scene.open()
  using listener = await Listener.open(scene)
  scene.cattle.sockets.send('[]')
  await listener.arrived()
  expect(listener.texts).toEqual(['[]'])
})

test('sockets: tells what left, and when', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  using _ = await Listener.open(scene)
  const instants: number[] = []
  scene.cattle.sockets.onSent = ({ instantMs }) => void instants.push(instantMs)
  const beforeMs = performance.now()
  await describe(scene, id, ['a', 'b'])
  const { sent } = scene.cattle.sockets
  expect(sent.map(({ connection, text }) => [connection, JSON.parse(text).resourceId])).toEqual([
    [1, id],
    [1, id],
  ])
  expect((sent[1]?.atMs ?? 0) - (sent[0]?.atMs ?? 0)).toBe(1_000)
  expect(instants).toEqual(sent.map(({ instantMs }) => instantMs))
  expect(instants[0]).toBeGreaterThan(beforeMs)
})

test('sockets: for a client in virtual time, time stands still until it has taken a frame in', async () => {
  await using scene = await Scene.open()
  const hold = scene.time.hold()
  using listener = await Listener.open(scene, undefined, { headers: { 'x-hold': String(hold.id) } })
  hold.release()
  // so large that it takes many turns to arrive
  scene.cattle.sockets.strike({ kind: 'large', bytes: 5_000_000 })
  await new Promise<void>((resolve) => void scene.time.waitAfter(1, resolve))
  expect(listener.texts).toHaveLength(1)
})
