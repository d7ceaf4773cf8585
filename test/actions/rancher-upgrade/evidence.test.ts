import { expect, test } from 'vitest'
import { NEW_IMAGE, Scene, type Told } from '../../faults/scene.ts'
import { truthOf } from '../../faults/verdict.ts'
import type { SocketFault } from '../../servers/cattle/index.ts'
import type { Fault } from '../../servers/http.ts'
import type { InputValues } from '../../support/test-world.ts'

const PANIC = 'panic: no such table: users'
const CANARY = 'canary-0451-launch-config'

/** A service whose new containers say why, and fall over. */
async function crashing(
  logs: readonly string[] = ['starting', PANIC],
  options: Parameters<typeof Scene.open>[2] = {},
): Promise<Scene> {
  const scene = await Scene.open('crashes in the gate', {}, options)
  scene.cattle.agent.behave(NEW_IMAGE, { exitAfterMs: 7_000, logs })
  return scene
}
const upgrade = (scene: Scene, more: InputValues = {}) =>
  scene.upgrade(scene.world('here', { image: NEW_IMAGE, ...more }, { listens: true }))
const isLog = (url: string) => url.startsWith('/v1/logs/')

interface ToldEvidence {
  readonly title: string
  readonly lines: readonly string[]
  readonly logs?: readonly { readonly title: string; readonly lines: readonly string[] }[]
}
const evidenceIn = ({ outputs }: Told): ToldEvidence => JSON.parse(outputs.get('result-json') ?? '{}').evidence
const logIn = (told: Told, title: string) => evidenceIn(told).logs?.find((log) => log.title.startsWith(title))?.lines
const everything = ({ printed, summary, outputs }: Told) => [printed, summary, ...outputs.values()]

/** How long the rollback waited after the last look before it. */
function delayOf({ cattle }: Scene): number {
  const { log } = cattle.http
  const sent = log.findIndex(({ url }) => url.includes('action=rollback'))
  const asked = log.slice(0, sent).findLast(({ url }) => url.includes('action=logs') || url.includes('/servicelogs'))
  return (log[sent]?.atMs ?? Number.NaN) - (asked?.atMs ?? Number.NaN)
}
const takenBack = async (scene: Scene, running: Promise<Told>): Promise<Told> => {
  const told = await running
  expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(truthOf(scene).stands).toBe('old')
  expect(delayOf(scene)).toBeLessThanOrEqual(10_500)
  return told
}

test('given a crash loop, its reason is told in every form although the rollback removed the container', async () => {
  await using scene = await crashing()
  const told = await takenBack(scene, upgrade(scene))
  expect(scene.cattle.books.containers(scene.serviceId).map(({ image }) => image)).not.toContain(NEW_IMAGE)
  for (const text of [told.printed, told.summary, told.outputs.get('result-json')]) expect(text).toContain(PANIC)
  expect(logIn(told, 'Log of auth-auth-service-')?.at(-1)).toMatch(/^20\S+Z panic: no such table: users$/)
})

test('the log of the service tells the runs of this change, and no earlier ones', async () => {
  await using scene = await Scene.open('goes well')
  await upgrade(scene)
  const next = NEW_IMAGE.replace('1.0.1', '1.0.2')
  scene.cattle.agent.behave(next, { pullError: 'Error: manifest unknown' })
  const before = scene.time.nowMs()
  const told = await upgrade(scene, { image: next })
  const lines = logIn(told, 'What the server wrote down') ?? []
  expect(lines[0]).toMatch(/ info Upgrading service \(took \d+s, transaction [0-9a-f-]{36}\)$/)
  expect(lines.every((line) => Date.parse(line.slice(0, 20)) >= before - 1_000)).toBe(true)
  expect(lines.filter((line) => line.includes('error Failed to allocate instance')).length).toBeGreaterThan(0)
  expect(new Set(lines).size).toBe(lines.length)
  expect(told.printed).toContain('info Creating extra service instance')
})

test("values of variables and the run's own secrets are hidden in logs, and everything is told all the same", async () => {
  const halved = (secret: string) => `${'x'.repeat(455)} ${secret} is cut in two`
  await using scene = await Scene.open('crashes in the gate')
  const { secret } = scene.cattle.keys
  const logs = [
    `password ${CANARY}`,
    `key ${secret}`,
    `canary-0451\u001b[31m-launch-config`,
    halved(secret),
    halved(CANARY),
  ]
  scene.cattle.agent.behave(NEW_IMAGE, { exitAfterMs: 7_000, logs })
  const told = await takenBack(scene, upgrade(scene))
  expect(told.printed).toContain('password ***')
  expect(told.printed).toContain('key ***')
  for (const text of everything(told)) {
    expect(text).not.toContain(CANARY)
    expect(text).not.toContain(secret)
    expect(text).not.toContain(secret.slice(0, 12))
    expect(text).not.toContain(CANARY.slice(0, 15))
  }
})

test('what a log says is no command, no markup and no picture of its own', async () => {
  await using scene = await crashing(['::error::\u001b[31mno\u001b[0m', '</details><b>bold</b>', '```', '\u202eevil'])
  const told = await takenBack(scene, upgrade(scene))
  expect(told.summary).not.toMatch(/^ {0,3}(```|<\/details><b>)(?!mermaid|\n*$)/m)
  for (const sign of ['\u001b', '\u202e']) expect(told.summary).not.toContain(sign)
  expect(told.printed).not.toContain('\u001b')
})

const FAULTS: Readonly<Record<string, SocketFault>> = {
  'a reset': { kind: 'reset' },
  'no answer': { kind: 'hang' },
  'a refusal': { kind: 'answer', status: 401 },
  'a web page': { kind: 'answer', status: 200, body: '<html>' },
  'a redirect': { kind: 'answer', status: 302 },
  'a line that drops at once': { kind: 'drop' },
  'bytes that are no frame': { kind: 'noise' },
  'a frame that is no line': { kind: 'garbage' },
  'a frame that is too large': { kind: 'large', bytes: 17 * 1_024 * 1_024 },
}

test.each(Object.keys(FAULTS))('given %s instead of a log, it is taken back in time all the same', async (name) => {
  await using scene = await crashing()
  scene.cattle.sockets.fault = ({ url }) => (isLog(url) ? FAULTS[name] : undefined)
  const told = await takenBack(scene, upgrade(scene))
  expect(evidenceIn(told).lines.length + (evidenceIn(told).logs?.length ?? 0)).toBeGreaterThan(3)
})

test('a log that cannot be had is told in one line', async () => {
  await using scene = await crashing()
  scene.cattle.sockets.fault = ({ url }) => (isLog(url) ? { kind: 'hang' } : undefined)
  const told = await takenBack(scene, upgrade(scene))
  expect(evidenceIn(told).lines).toContainEqual(
    expect.stringMatching(/^the log of auth-auth-service-\d could not be read: (not done within|nothing heard)/),
  )
  expect(told.summary).toContain('could not be read')
})

const REQUESTS: Readonly<Record<string, Fault>> = {
  'hangs before': { kind: 'hang-before' },
  'hangs after': { kind: 'hang-after' },
  'is reset': { kind: 'reset-before' },
  'is cut off': { kind: 'garbage' },
  'is refused': { kind: 'answer', answer: { status: 403, body: '{}' } },
  'is in trouble': { kind: 'answer', answer: { status: 503, body: '' } },
  'is another thing': { kind: 'answer', answer: { status: 200, body: '{"type":"collection","data":7}' } },
}
const ASKED = [['servicelogs?'], ['action=logs']] as const
const BAD = ASKED.flatMap(([what]) => Object.keys(REQUESTS).map((name) => [what, name] as const))

test.each(BAD)('given that %s %s, it is taken back in time, and the other log is told', async (what, name) => {
  await using scene = await crashing()
  scene.cattle.http.fault = ({ url }) => (url.includes(what) ? REQUESTS[name] : undefined)
  const told = await takenBack(scene, upgrade(scene))
  expect(told.printed.includes(PANIC)).toBe(what === 'servicelogs?')
  expect(told.printed.includes('What the server wrote down of it')).toBe(what === 'action=logs')
})

/** Where the answer of `logs` leads to is the line of events, which never ends; the host that it names is nobody's. */
async function endless(text: string, everyMs: number): Promise<Scene> {
  const scene = await crashing([], { accessControl: false })
  const url = `wss://logs.example.org/v2-beta/projects/${scene.cattle.projectId}/subscribe?eventNames=nothing`
  const answer = { status: 200, body: JSON.stringify({ type: 'hostAccess', url, token: 'a.b.c' }) }
  scene.cattle.http.fault = (seen) => (seen.url.includes('action=logs') ? { kind: 'answer', answer } : undefined)
  const go = () => {
    scene.cattle.sockets.send(text)
    scene.time.after(everyMs, go)
  }
  go()
  return scene
}

test.each([
  ['a stream without an end', `01 2026-01-01T00:00:00Z ${PANIC}`, 5, '(broken off: it does not end)'],
  ['a slow stream without an end', `01 2026-01-01T00:00:00Z ${PANIC}`, 1_000, '(broken off: not done within 10s)'],
])('given %s, its last lines are told', async (_, text, everyMs, end) => {
  await using scene = await endless(text, everyMs)
  const lines = logIn(await takenBack(scene, upgrade(scene)), 'Log of') ?? []
  expect(lines.at(-1)).toBe(end)
  expect(lines.at(-2)).toContain(PANIC)
  expect(lines.length).toBeLessThanOrEqual(21)
})

test('a link is followed on the address of the inputs, whatever host it names, with its own token alone', async () => {
  await using scene = await endless('no line', 1_000)
  await takenBack(scene, upgrade(scene))
  const { attempts } = scene.cattle.sockets
  const followed = attempts.filter(({ headers }) => headers.authorization?.startsWith('Bearer '))
  expect(followed.map(({ url }) => url)).toContain(
    `/v2-beta/projects/${scene.cattle.projectId}/subscribe?eventNames=nothing`,
  )
  expect(followed.map(({ headers }) => headers.authorization)).toContain('Bearer a.b.c')
})

test('a huge line is cut, and three containers are heard at most, twenty lines of each', async () => {
  await using scene = await Scene.open('goes well', { scale: 5 })
  const logs = ['y'.repeat(300_000), ...Array.from({ length: 60 }, (_, index) => `line ${index}`), 'z'.repeat(3_000)]
  scene.cattle.agent.behave(NEW_IMAGE, { health: 'unhealthy-from-start', logs })
  const told = await upgrade(scene, { 'upgrade-within': '90s', 'batch-size': '5' })
  expect(told.result).toBe('rolled-back')
  const heard = evidenceIn(told).logs?.filter(({ title }) => title.startsWith('Log of')) ?? []
  expect(heard.map(({ lines }) => lines.length)).toEqual([20, 20, 20])
  expect(Math.max(...heard.flatMap(({ lines }) => lines.map(({ length }) => length)))).toBeLessThanOrEqual(501)
  expect(told.summary).toContain('<details><summary>Log of')
})

test('given a gate that fails while all containers are well, its answer and the newest of them are told', async () => {
  await using scene = await Scene.open('goes well')
  scene.cattle.agent.behave(NEW_IMAGE, { logs: [PANIC] })
  const told = await upgrade(scene, { gates: '- run: echo the shop is closed; false', 'rollback-within': '1m' })
  expect(told.result).toBe('rollback-failed') // the old one is asked the same
  expect(evidenceIn(told).lines[0]).toContain('the shop is closed')
  expect(evidenceIn(told).logs?.filter(({ title }) => title.startsWith('Log of'))).toHaveLength(1)
  expect(told.printed).toContain(PANIC)
})

test('v1 has no log of services: that is left out without a word, and those of containers are told', async () => {
  await using scene = await crashing()
  const told = await takenBack(scene, upgrade(scene, { 'rancher-url': `${scene.cattle.url}/v1` }))
  expect(told.printed).toContain(PANIC)
  expect(told.printed).not.toMatch(/could not be read|wrote down/)
  expect(scene.cattle.http.log.some(({ url }) => url.includes('servicelogs'))).toBe(false)
})

test('where there is nothing to listen with, no log is asked for', async () => {
  await using scene = await crashing()
  expect(await scene.upgrade()).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(scene.cattle.http.log.filter(({ url }) => /servicelogs|action=logs/.test(url))).toEqual([])
})

test('given a restart after which containers fall over, their logs are told', async () => {
  await using scene = await Scene.open('goes well')
  const { image } = scene.cattle.books.service(scene.serviceId)
  scene.cattle.agent.behave(String(image), { exitAfterMs: 1_000, logs: [PANIC] })
  const world = scene.world('here', { operation: 'restart', 'upgrade-within': '60s' }, { listens: true })
  const told = await scene.upgrade(world)
  expect(told.exitCode).not.toBe(0)
  expect(told.printed).toContain(PANIC)
  expect(told.printed).toMatch(/What the server wrote down of it:\n.*Restarting/i)
})
