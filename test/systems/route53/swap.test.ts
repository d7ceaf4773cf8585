import fc from 'fast-check'
import { expect, test } from 'vitest'
import { identityOf, type RecordSet, sameRecordSet, sameRecordSets } from '../../../src/systems/route53/record-set.ts'
import { type Change, swap } from '../../../src/systems/route53/swap.ts'
import { applyBatch, type Records } from '../../servers/route53/batch.ts'
import { keyOf } from '../../servers/route53/record-set.ts'
import { address, cname, WWW, weighted } from './rig.ts'

const say = (changes: readonly Change[]): readonly string[] =>
  changes.map(({ Action, ResourceRecordSet: set }) =>
    [Action, set.Type, set.SetIdentifier, set.Weight, set.ResourceRecords?.[0]?.Value ?? 'alias'].join(' '),
  )

test('given two weights moved, both sets are deleted as read and created anew, DELETEs first', () => {
  const before = [weighted('blue', 90), weighted('green', 10)]
  const after = [weighted('blue', 50), weighted('green', 50)]
  expect(say(swap(before, after))).toEqual([
    'DELETE CNAME blue 90 blue.example.net',
    'DELETE CNAME green 10 green.example.net',
    'CREATE CNAME blue 50 blue.example.net',
    'CREATE CNAME green 50 green.example.net',
  ])
})

test('given a set that means the same in both states, it is left alone', () => {
  const before = [cname('a.example.net'), address('n.example.com.', '192.0.2.1')]
  const after = [cname('A.example.net.'), address('N.example.com', '192.0.2.2')]
  expect(say(swap(before, after))).toEqual(['DELETE A   192.0.2.1', 'CREATE A   192.0.2.2'])
  expect(swap(before, [cname('a.example.net.'), before[1] as RecordSet])).toEqual([])
})

test('given simple to weighted, foreign members and other types stay out of the batch', () => {
  const text: RecordSet = { Name: WWW, Type: 'TXT', TTL: 60, ResourceRecords: [{ Value: '"t"' }] }
  expect(say(swap([text, cname('blue.example.net')], [text, weighted('blue', 100), weighted('green', 0)]))).toEqual([
    'DELETE CNAME   blue.example.net',
    'CREATE CNAME blue 100 blue.example.net',
    'CREATE CNAME green 0 green.example.net',
  ])
})

test('given nothing before, it is a plain CREATE; given nothing after, a plain DELETE', () => {
  expect(say(swap([], [cname('a.example.net')]))).toEqual(['CREATE CNAME   a.example.net'])
  expect(say(swap([cname('a.example.net')], []))).toEqual(['DELETE CNAME   a.example.net'])
})

test('given aliases and what they may point to, aliases go first and come last', () => {
  const alias: RecordSet = {
    Name: WWW,
    Type: 'A',
    AliasTarget: { HostedZoneId: 'Z1', DNSName: 'n.example.com.', EvaluateTargetHealth: false },
  }
  const target = address('n.example.com.')
  expect(say(swap([target, alias], []))).toEqual(['DELETE A   192.0.2.1', 'DELETE A   alias'].reverse())
  expect(say(swap([], [alias, target]))).toEqual(['CREATE A   192.0.2.1', 'CREATE A   alias'])
})

test('given one set twice in a state, it is a bug of ours', () => {
  expect(() => swap([weighted('blue', 1), weighted('blue', 2)], [])).toThrow('twice')
})

// Any state a name can be in: nothing, one simple set, or a weighted group with one TTL; for a CNAME or for addresses.
const weight = fc.integer({ min: 0, max: 255 })
const check = fc.constantFrom(undefined, 'check-1')
const values = {
  CNAME: fc.constantFrom('a.example.net', 'b.example.net.', 'C.example.net').map((Value) => [{ Value }]),
  A: fc
    .uniqueArray(fc.constantFrom('192.0.2.1', '192.0.2.2', '192.0.2.3'), { minLength: 1 })
    .map((all) => all.map((Value) => ({ Value }))),
}
const stateOf = (Type: 'A' | 'CNAME'): fc.Arbitrary<readonly RecordSet[]> =>
  fc.constantFrom(30, 60).chain((TTL) => {
    const simple = values[Type].map((ResourceRecords): RecordSet => ({ Name: WWW, Type, TTL, ResourceRecords }))
    const member = fc
      .record({
        set: simple,
        SetIdentifier: fc.constantFrom('blue', 'green', 'red'),
        Weight: weight,
        HealthCheckId: check,
      })
      .map(
        ({ set, HealthCheckId, ...more }): RecordSet => ({
          ...set,
          ...more,
          ...(HealthCheckId === undefined ? {} : { HealthCheckId }),
        }),
      )
    const group = fc.uniqueArray(member, { selector: (set) => set.SetIdentifier, minLength: 1 })
    return fc.oneof(
      fc.constant([]),
      simple.map((set) => [set]),
      group,
    )
  })
const state = fc.oneof(stateOf('A'), stateOf('CNAME'))

const zone = { id: 'Z1', name: 'example.com.', private: false, callerReference: 'r', nameServers: [] }
const own: readonly RecordSet[] = (['NS', 'SOA'] as const).map((Type) => ({
  Name: zone.name,
  Type,
  TTL: 900,
  ResourceRecords: [{ Value: 'ns.example.net.' }],
}))
const bystander = address('other.example.com.', '192.0.2.99')

/** The test server's own rules, which know nothing of how a swap is built. */
function send(sets: readonly RecordSet[], changes: readonly Change[]): readonly RecordSet[] {
  const records: Records = new Map([...own, bystander, ...sets].map((set) => [keyOf(set), set]))
  const after = applyBatch(records, changes, { zone, aliasProblem: () => undefined, protectedBy: () => undefined })
  expect(after.get(keyOf(bystander))).toBe(bystander)
  return [...after.values()].filter((set) => set.Name === WWW)
}

test('given any two states, the swap is taken, leads from one to the other, and back', () => {
  fc.assert(
    fc.property(state, state, (before, after) => {
      const there = send(before, swap(before, after))
      expect(sameRecordSets(there, after)).toBe(true)
      const back = send(there, swap(there, before))
      expect(sameRecordSets(back, before)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('given any two states, the batch holds no set that could be left out', () => {
  fc.assert(
    fc.property(state, state, (before, after) => {
      const touched = swap(before, after).map(({ ResourceRecordSet }) => identityOf(ResourceRecordSet))
      for (const set of [...before, ...after]) {
        const stays = [before, after].every((side) => side.some((other) => sameRecordSet(set, other)))
        expect(touched.includes(identityOf(set))).toBe(!stays)
      }
    }),
    { numRuns: 1000 },
  )
})

test('given any foreign change to a set that the swap replaces, the batch is refused as a whole', () => {
  const foreign: fc.Arbitrary<(set: RecordSet) => RecordSet | undefined> = fc.constantFrom<
    ((set: RecordSet) => RecordSet | undefined)[]
  >(
    () => undefined,
    (set) => ({ ...set, TTL: 5 }),
    (set) => ({ ...set, HealthCheckId: 'somebody-elses' }),
    (set) => ({ ...set, ...(set.Weight === undefined ? { TTL: 6 } : { Weight: (set.Weight + 1) % 256 }) }),
    (set) => ({ ...set, ResourceRecords: [{ Value: set.Type === 'A' ? '192.0.2.77' : 'theirs.example.net' }] }),
  )
  fc.assert(
    fc.property(state, state, foreign, fc.nat(), (before, after, change, pick) => {
      const changes = swap(before, after)
      const replaced = changes.filter(({ Action }) => Action === 'DELETE')
      fc.pre(replaced.length > 0)
      const victim = replaced[pick % replaced.length]?.ResourceRecordSet as RecordSet
      const theirs = before.flatMap((set) => (set === victim ? (change(set) ?? []) : [set]))
      expect(() => send(theirs, changes)).toThrow('Tried to delete')
    }),
    { numRuns: 1000 },
  )
})
