import { request } from 'node:http'
import { expect, test } from 'vitest'
import { objectAt, stringAt } from './json.ts'
import { replay } from './replay.ts'
import { type Heard, isObject, type JsonObject, loadRecording, type Recording } from './replay-form.ts'
import { Names } from './replay-names.ts'
import { Stage } from './replay-stage.ts'
import { Scene } from './scene.ts'

const recording = loadRecording('07-events')
const heard = recording.heard as Heard

/** Between the change of an object and the tick that tells of it. */
const TICK_MS = 1_000

/** What the test server tells a subscriber when it is asked what the real server was asked. */
async function eventsOf(recorded: Recording, random: number) {
  await using stage = await Stage.open(recorded, random)
  const names = new Names(stage.url)
  await stage.introduce(names)
  const startMs = stage.nowMs()
  const containers = new Map<string, string>()
  const events: { at: number; told: string }[] = []
  const pings: number[] = []
  await stage.subscribe((event) => {
    if (!isObject(event)) return
    const at = stage.nowMs() - startMs
    if (event.name === 'ping') pings.push(at)
    const resource = objectAt(objectAt(event, 'data'), 'resource') as JsonObject
    const told = toldOf(resource, containers)
    if (told !== undefined) events.push({ at, told })
  })
  const { answers } = await replay(recorded, stage, names)
  await stage.pass(2 * TICK_MS)
  return { events, pings, asked: answers.map(({ at, asked }) => ({ at: at - startMs, recordedAt: asked.at })) }
}

/** Undefined for types whose events were not kept, because this server does not have the objects. */
function toldOf(resource: JsonObject, containers: Map<string, string>): string | undefined {
  const type = stringAt(resource, 'type') ?? ''
  const tag = stringAt(resource, 'imageUuid')?.split(':').at(-1)
  if (type === 'container') containers.set(String(resource.id), `${resource.name}:${tag}`)
  const name = {
    service: resource.name,
    stack: resource.name,
    container: containers.get(String(resource.id)),
    serviceExposeMap: containers.get(String(resource.instanceId)),
  }[type]
  if (name === undefined) return undefined
  return [type, name, resource.state, resource.healthState ?? ''].join(' ').trim()
}

/** Each object's states in the order they were told, said once. */
function coursesOf(events: readonly { readonly told: string }[]): Record<string, string[]> {
  const courses: Record<string, string[]> = {}
  for (const { told } of events) {
    const [type, name, ...state] = told.split(' ')
    const key = `${type} ${name}`
    const course = courses[key] ?? []
    courses[key] = course.at(-1) === state.join(' ') ? course : [...course, state.join(' ')]
  }
  return courses
}

test('2 [07] Events: of each object, what the real server told, in its order and within a tick', async () => {
  const recorded = heard.events.filter(({ at }) => at > heard.at + TICK_MS)
  let last: unknown
  for (let random = 1; random <= 6; random += 1) {
    const { events, asked } = await eventsOf(recording, random)
    const first = asked.find(({ recordedAt }) => recordedAt > heard.at + TICK_MS)
    const ours = events
      .map(({ at, told }) => {
        const before = asked.findLast((each) => each.at <= at)
        return { at: at - (before?.at ?? 0) + (before?.recordedAt ?? 0), told }
      })
      .filter(({ at }) => at >= (first?.recordedAt ?? 0))
    last = coursesOf(ours)
    if (JSON.stringify(sorted(last as never)) !== JSON.stringify(sorted(coursesOf(recorded)))) continue
    for (const { at, told } of recorded)
      expect(
        ours.some((each) => each.told === told && Math.abs(each.at - at) <= TICK_MS + 250),
        `${told} at ${at}`,
      ).toBe(true)
    return
  }
  expect(sorted(last as never)).toEqual(sorted(coursesOf(recorded)))
})

const sorted = (courses: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(courses).sort(([one], [other]) => (one < other ? -1 : 1)))

test('1.19 [07, 14e] Events: pings come as the real server sent them', async () => {
  const { pings } = await eventsOf(recording, 1)
  const apart = (instants: readonly number[]) => instants.slice(1).map((at, index) => at - (instants[index] ?? 0))
  expect(pings[0]).toBe(5_100)
  for (const ms of apart(heard.pings)) expect(Math.abs(ms - 5_000)).toBeLessThan(10)
  expect(new Set(apart(pings))).toEqual(new Set([5_000]))
})

test('1.19 [14e] Events: the answer that opens a websocket has the headers of the real one', async () => {
  await using scene = await Scene.open()
  const { access, secret } = scene.cattle.keys
  const head = await new Promise<readonly string[]>((resolve, reject) => {
    const sent = request(`${scene.cattle.url}/v2-beta/projects/${scene.cattle.projectId}/subscribe`, {
      auth: `${access}:${secret}`,
      headers: { Connection: 'Upgrade', Upgrade: 'websocket', 'Sec-WebSocket-Key': 'AAAAAAAAAAAAAAAAAAAAAA==' },
    })
    sent.on('upgrade', ({ statusCode, statusMessage, rawHeaders }, socket) => {
      socket.destroy()
      const pairs = rawHeaders.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${rawHeaders[at + 1]}`] : []))
      resolve([`HTTP/1.1 ${statusCode} ${statusMessage}`, ...pairs])
    })
    sent.on('error', reject)
    sent.end()
  })
  const plain = head
    .filter((line) => !line.startsWith('Sec-WebSocket-Accept'))
    .map((line) => line.replaceAll(scene.cattle.url, '{base}').replaceAll(scene.cattle.projectId, '{project}'))
  const recorded = heard.handshake.map((line) => line.replace('holdouts', 'Default'))
  expect(plain.toSorted()).toEqual(recorded.toSorted())
})
