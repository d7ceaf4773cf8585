import { expect, test } from 'vitest'
import { askRounds } from '../../src/gates/rounds.ts'
import { ConsulScene, NEW, OLD } from './consul-scene.ts'

const asked = ({ consul }: ConsulScene) => consul.http.log.map(({ url }) => url)
const indexesOf = (scene: ConsulScene) =>
  asked(scene).flatMap((url) => /index=(\d+)/.exec(url)?.slice(1).map(Number) ?? [])

test('an instance that begins to pass is seen when it does, and the leader is asked again for it', async () => {
  await using scene = await ConsulScene.open()
  scene.instance('auth-1', { status: 'critical' })
  scene.time.after(3_000, () => scene.consul.catalogue.report('auth-1', 'passing'))
  expect(await scene.ask(scene.gate())).toMatchObject({ kind: 'good', tookMs: 3_000 })
  expect(asked(scene).map((url) => url.includes('consistent'))).toEqual([true, false, true])
})

test('one that does not is bad in time for the limit of a round', async () => {
  await using scene = await ConsulScene.open()
  scene.instance('auth-1', { status: 'critical' })
  const { kind, tookMs } = await scene.ask(scene.gate())
  expect(kind).toBe('bad')
  expect(tookMs).toBeGreaterThan(5_000)
  expect(tookMs).toBeLessThan(9_000)
})

test('once it was good, what fails is bad at once; at another stop it is waited for again', async () => {
  await using scene = await ConsulScene.open()
  scene.instance('auth-1')
  const gate = scene.gate()
  await scene.ask(gate)
  scene.consul.catalogue.report('auth-1', 'critical')
  expect(await scene.ask(gate)).toMatchObject({ kind: 'bad', tookMs: 0 })
  scene.time.after(2_000, () => scene.consul.catalogue.report('auth-1', 'passing'))
  expect(await scene.ask(gate, OLD)).toMatchObject({ kind: 'good', tookMs: 2_000 })
})

test('an agent whose view stands still rings no bell and proves nothing: the leader has the last word', async () => {
  await using scene = await ConsulScene.open()
  scene.consul.temper.streaming = true
  scene.instance('auth-1')
  const gate = scene.gate()
  scene.consul.cutOff()
  scene.consul.catalogue.report('auth-1', 'critical')
  expect((await scene.ask(gate)).kind).toBe('bad')
  scene.time.after(1_000, () => scene.consul.catalogue.report('auth-1', 'passing'))
  expect((await scene.ask(gate)).kind).toBe('good')
})

test('given a service that changes all the time, Consul is asked a few times and then once a second', async () => {
  await using scene = await ConsulScene.open()
  scene.instance('auth-1', { status: 'critical' })
  let stop = () => {}
  const churn = (count: number) => {
    scene.consul.catalogue.report('auth-1', 'critical', `try ${count}`)
    stop = scene.time.after(10, () => churn(count + 1))
  }
  churn(1)
  expect((await scene.ask(scene.gate())).kind).toBe('bad')
  stop()
  expect(asked(scene).length).toBeLessThan(20)
})

test.each(['0', '-1', 'garbage', ''])(
  'given the index "%s", it is never waited on 0, and Consul is not asked all the time',
  async (index) => {
    await using scene = await ConsulScene.open()
    const headers = { 'x-consul-knownleader': 'true', 'x-consul-lastcontact': '0', 'x-consul-index': index }
    scene.consul.http.fault = () => ({ kind: 'answer', answer: { status: 200, headers, body: '[]' } })
    expect((await scene.ask(scene.gate())).kind).toBe('bad')
    expect(new Set(indexesOf(scene))).toEqual(new Set([1]))
    expect(asked(scene).length).toBeLessThan(20)
  },
)

test('given a restored backup while it waits, it waits on the smaller index from then on', async () => {
  await using scene = await ConsulScene.open()
  scene.instance('auth-1', { status: 'critical' })
  scene.time.after(1_000, () => scene.consul.catalogue.restore(4))
  scene.time.after(3_000, () => scene.consul.catalogue.report('auth-1', 'passing'))
  expect(await scene.ask(scene.gate())).toMatchObject({ kind: 'good', tookMs: 3_000 })
  const [first = 0, second = 0] = indexesOf(scene)
  expect(second).toBe(first - 4)
})

test('a cancel ends the waiting, with its reason; what Consul still keeps open holds nobody up', async () => {
  await using scene = await ConsulScene.open()
  const cancel = new AbortController()
  scene.time.after(2_000, () => cancel.abort(new Error('cancelled')))
  await expect(scene.gate().ask(NEW, cancel.signal)).rejects.toThrow('cancelled')
  expect((await scene.ask(scene.gate())).kind).toBe('bad')
})

test('in rounds: waited for, then good rounds at their pace, and a verdict that tells the version', async () => {
  await using scene = await ConsulScene.open()
  scene.instance('auth-1', { status: 'critical' })
  scene.time.after(4_000, () => scene.consul.catalogue.report('auth-1', 'passing'))
  const rule = { needs: 3, everyMs: 5_000, withinMs: 60_000, allowBad: 0, allowUnasked: 0 }
  const sinceMs = scene.time.nowMs()
  const { verdict } = await askRounds([scene.gate({ tag: '{version}' })], NEW, rule, scene.world)
  expect(verdict).toEqual({ kind: 'healthy', rounds: 3, version: '1.0.1' })
  expect(scene.time.nowMs() - sinceMs).toBe(10_000)
})

test.each([
  [23_000, 'healthy'],
  [25_000, 'unhealthy'],
] as const)('with "allow-bad: 3" a catalogue that needs %d ms is %s', async (afterMs, kind) => {
  await using scene = await ConsulScene.open()
  scene.instance('auth-1', { status: 'critical' })
  scene.time.after(afterMs, () => scene.consul.catalogue.report('auth-1', 'passing'))
  const rule = { needs: 3, everyMs: 5_000, withinMs: 120_000, allowBad: 3, allowUnasked: 0 }
  const { verdict } = await askRounds([scene.gate()], NEW, rule, scene.world)
  expect(verdict.kind).toBe(kind)
})
