import { expect, test } from 'vitest'
import { GREEN, Route53Scene, SIMPLE, SWITCH, ZONE } from '../faults/route53-scene.ts'
import type { RecordSet } from '../servers/route53/index.ts'
import type { InputValues } from '../support/test-world.ts'
import { failureOf } from './whole-failure.ts'

const switchTo = (scene: Route53Scene, inputs: InputValues) => scene.switch(scene.world('here', inputs))

test.each([
  {
    trouble: 'no zone of the name',
    inputs: { record: 'www.example.org' },
    exitCode: 3,
    says: { what: 'Cannot find the hosted zone of www.example.org.', saw: /\S/, fix: /hosted-zone/ },
  },
  {
    trouble: 'no zone of the id',
    inputs: { 'hosted-zone-id': 'Z9NONE' },
    exitCode: 3,
    says: { what: /Z9NONE/, saw: /NoSuchHostedZone/, fix: /check hosted-zone-id/ },
  },
  {
    trouble: 'two zones of the name',
    zones: [{ name: 'example.com', id: 'Z2EXAMPLE' }],
    inputs: {},
    exitCode: 2,
    says: { what: /hosted zone/, saw: /Z1EXAMPLE, Z2EXAMPLE/, fix: /hosted-zone-id/ },
  },
  {
    trouble: 'no record of the name',
    inputs: { record: 'api.example.com' },
    exitCode: 3,
    says: { what: /api\.example\.com/, saw: /\S/, fix: /"record"/ },
  },
])('$trouble: it says so, and nothing is sent', async ({ zones = [], inputs, exitCode, says }) => {
  await using scene = await Route53Scene.open()
  for (const zone of zones) scene.route53.seed.zone(zone)
  const told = await switchTo(scene, { green: GREEN, ...inputs })
  expect(told).toMatchObject({ exitCode, result: 'unchanged' })
  const failure = failureOf(told)
  expect(failure.what).toMatch(says.what)
  expect(failure.saw).toMatch(says.saw)
  expect(failure.fix).toMatch(says.fix)
  expect([scene.batches, scene.ledger.history]).toEqual([[], []])
})

const THEIRS: RecordSet = { ...SIMPLE, ResourceRecords: [{ Value: 'theirs.example.net' }] }

/** Somebody replaces whatever is there by a record of their own. */
function takeOver(scene: Route53Scene): void {
  const gone = scene.newest.map((set) => ({ Action: 'DELETE', ResourceRecordSet: set }) as const)
  scene.route53.person.change(ZONE, [...gone, { Action: 'CREATE', ResourceRecordSet: THEIRS }])
}

test.each([
  ['right before the first write', 1, 0],
  ['right before the second step', 2, 1],
] as const)('a record that somebody changes %s is theirs: it is named, and not overwritten', async (_, post, ours) => {
  await using scene = await Route53Scene.open()
  let posts = 0
  scene.route53.http.fault = ({ method }) => {
    if (method === 'POST') posts += 1
    if (method === 'POST' && posts === post) takeOver(scene)
    return undefined
  }
  const told = await switchTo(scene, SWITCH)
  expect(told.exitCode).toBe(8)
  expect(told.result).toBe('unknown')
  const failure = failureOf(told)
  expect(failure.saw).toContain('theirs.example.net')
  expect(failure.fix).toContain('slipway route53-switch status')
  expect(scene.newest).toEqual([THEIRS])
  expect(scene.batches).toHaveLength(ours + 1)
})

test('a record that somebody changes while the last step is watched is not "switched", and is theirs', async () => {
  await using scene = await Route53Scene.open()
  scene.time.after(60_000, () => takeOver(scene))
  const told = await switchTo(scene, { ...SWITCH, steps: '100' })
  expect(told).toMatchObject({ exitCode: 8, result: 'unknown' })
  expect(failureOf(told).saw).toContain('theirs.example.net')
  expect(scene.newest).toEqual([THEIRS])
  expect(scene.batches).toHaveLength(2)
})

test('a record that somebody changes while a step is watched is theirs: it is named, and not taken back', async () => {
  await using scene = await Route53Scene.open()
  scene.time.after(60_000, () => takeOver(scene))
  const told = await switchTo(scene, SWITCH)
  expect(told).toMatchObject({ exitCode: 8, result: 'unknown' })
  expect(failureOf(told).saw).toContain('theirs.example.net')
  expect(scene.newest).toEqual([THEIRS])
  expect(scene.batches).toHaveLength(2)
})
