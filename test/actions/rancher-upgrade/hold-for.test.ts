import { afterEach, beforeEach, expect, test } from 'vitest'
import { Scene } from '../../faults/scene.ts'

const NEXT = 'registry.example.com/shop/auth-service:1.0.2'
const FLAGS = '--environment Default --stack auth --service auth-service'

let scene: Scene
let begunMs: number
beforeEach(async () => {
  scene = await Scene.open('goes well')
  begunMs = scene.time.nowMs()
})
afterEach(() => scene[Symbol.asyncDispose]())

async function run(inputs: Readonly<Record<string, string>>) {
  const told = await scene.upgrade(scene.world('here', inputs))
  return { ...told, summary: told.summary.replaceAll('&#58;', ':') }
}
const hold = (holdFor: string) => run({ image: NEXT, confirm: 'manual', 'hold-for': holdFor })
const iso = (ms: number) => new Date(ms).toISOString()
const clockOf = (ms: number) => `${iso(ms).slice(11, 16)} UTC`
const labels = () => scene.cattle.books.service(scene.serviceId).launchConfig?.labels as Record<string, string>
const MINUTE_MS = 60_000

test('until when it is held rides in the upgrade, and is told in every form', async () => {
  const told = await hold('30m')
  expect(told).toMatchObject({ exitCode: 0, result: 'awaiting-confirm' })
  const until = begunMs + 30 * MINUTE_MS
  expect(JSON.parse(told.outputs.get('result-json') ?? '')).toMatchObject({ heldUntil: iso(until) })
  expect(told.printed).toContain(`auth/auth-service in Default: awaiting-confirm until ${clockOf(until)}`)
  expect(told.summary).toContain(`It is awaiting-confirm until ${clockOf(until)}; nothing acts at that time.`)
  expect(labels()).toMatchObject({ 'io.slipway.at': iso(begunMs), 'io.slipway.hold-for': '30m' })
  expect(scene.cattle.books.accepted.map(({ action }) => action)).toEqual(['upgrade'])
})

test.each([
  ['30m', true],
  ['10m', false],
])('a hold for %s: the plan says that nothing is healed meanwhile: %s', async (holdFor, isSaid) => {
  const told = await run({ image: NEXT, confirm: 'manual', 'hold-for': holdFor, 'dry-run': 'true' })
  expect(told.printed.includes('the server replaces no container that fails meanwhile')).toBe(isSaid)
})

test.each([
  [12, false],
  [42, true],
])('after %i minutes status and the next run tell who, since when and whether it is over', async (minutes, isOver) => {
  await hold('30m')
  const untilMs = begunMs + 30 * MINUTE_MS
  await scene.pass(begunMs + minutes * MINUTE_MS - scene.time.nowMs())
  const end = `to wait until ${clockOf(untilMs)}${isOver ? ', which is over since 12m' : ''}`
  const said = new RegExp(`begun by https://ci\\.example\\.com/runs/7 ${minutes}m( \\d+s)? ago, ${end}`)

  const status = await run({ operation: 'status' })
  expect(status).toMatchObject({ exitCode: 0, result: 'awaiting-confirm' })
  expect(status.printed).toMatch(said)
  expect(status.summary).toMatch(said)
  expect(JSON.parse(status.outputs.get('result-json') ?? '')).toMatchObject({
    open: {
      begunBy: 'https://ci.example.com/runs/7',
      begunAt: iso(begunMs),
      heldUntil: iso(untilMs),
      holdIsOver: isOver,
    },
  })

  const next = await run({ image: 'registry.example.com/shop/auth-service:1.0.3' })
  expect(next).toMatchObject({ exitCode: 7, result: 'unchanged' })
  expect(next.printed).toMatch(said)
  expect(next.printed).toContain(
    `slipway rancher-upgrade confirm ${FLAGS}, or: slipway rancher-upgrade rollback ${FLAGS}`,
  )
  // Nothing acts at its end.
  expect(scene.cattle.books.accepted.map(({ action }) => action)).toEqual(['upgrade'])
})

test('of an upgrade that nobody of us made it is said that its age is not known, though labels were copied', async () => {
  await hold('30m')
  await run({ operation: 'confirm' })
  const { launchConfig } = scene.cattle.books.service(scene.serviceId)
  scene.cattle.person.upgrade(scene.serviceId, {
    inServiceStrategy: {
      launchConfig: { ...launchConfig, imageUuid: 'docker:registry.example.com/shop/auth-service:9.0.0' },
    },
  })
  await scene.pass(MINUTE_MS)
  const said = 'begun by somebody who left no mark; when is not known, as no mark tells'
  expect((await run({ operation: 'status' })).printed).toContain(said)
  expect((await run({ image: 'registry.example.com/shop/auth-service:9.0.1' })).printed).toContain(said)
})

test('the next upgrade without a hold leaves no hold of before, also where the image stays', async () => {
  await hold('30m')
  await run({ operation: 'confirm' })
  await scene.pass(MINUTE_MS)
  const beforeMs = scene.time.nowMs()
  await run({ env: 'A=1', confirm: 'manual' })
  expect(labels()).toMatchObject({ 'io.slipway.at': iso(beforeMs) })
  expect(labels()).not.toHaveProperty(['io.slipway.hold-for'])
})

test.each([
  [{ 'hold-for': '30m' }, 'hold-for is given: only with confirm: manual'],
  [{ 'hold-for': '0s', confirm: 'manual' }, 'hold-for is "0s": longer than nothing'],
  [{ 'hold-for': '30', confirm: 'manual' }, 'hold-for is "30": a whole number with its unit'],
])('wrong inputs are told: %j', async (inputs, said) => {
  const told = await run({ image: NEXT, ...inputs })
  expect(told.exitCode).toBe(2)
  expect(told.printed).toContain(said)
})
