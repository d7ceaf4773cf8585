import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPair, joinPair, percentOf, splitSimple, weighPair, weightsOf } from '../../../src/systems/route53/pair.ts'
import type { RecordSet } from '../../../src/systems/route53/record-set.ts'
import { address, cname, WWW, weighted } from './rig.ts'

const IDS = { blue: 'blue', green: 'green' }
const pair = { blue: weighted('blue', 90), green: weighted('green', 10, { HealthCheckId: 'h' }) }

test('given a group, the two sides are found by set identifier, and the others are named', () => {
  const red = weighted('red', 1)
  expect(findPair([red, pair.green, pair.blue], IDS)).toEqual({ pair, others: [red] })
  expect(findPair([pair.blue], IDS)).toBeUndefined()
  expect(findPair([pair.blue, weighted('Green', 1)], IDS)).toBeUndefined()
})

test('given other weights, nothing else of the two sets changes', () => {
  const moved = weighPair(pair, { blue: 0, green: 100 })
  expect(moved).toEqual({ blue: { ...pair.blue, Weight: 0 }, green: { ...pair.green, Weight: 100 } })
  expect(weightsOf(moved)).toEqual({ blue: 0, green: 100 })
})

test.each([
  [0, 0],
  [-1, 100],
  [256, 0],
  [0.5, 99.5],
  [Number.NaN, 100],
])('given the weights %d and %d, they are refused', (blue, green) => {
  expect(() => weighPair(pair, { blue, green })).toThrow(`blue ${blue}, green ${green}`)
})

test('given weights, the shares of the two sides are their percentages, and nothing for 0 and 0', () => {
  const weight = fc.integer({ min: 0, max: 255 })
  fc.assert(
    fc.property(weight, weight, (blue, green) => {
      const [one, other] = [percentOf('blue', { blue, green }), percentOf('green', { blue, green })]
      expect(one === undefined).toBe(blue + green === 0)
      if (one !== undefined) expect(one + (other ?? 0)).toBeCloseTo(100)
    }),
  )
  expect(percentOf('green', { blue: 45, green: 5 })).toBe(10)
})

test('given a simple CNAME, it splits into a pair that answers as before, and joins to itself', () => {
  const simple = cname('old.example.net', { TTL: 30 })
  const split = splitSimple(simple, 'blue', { ResourceRecords: [{ Value: 'new.example.net' }] }, IDS)
  expect(split).toEqual({
    blue: { ...simple, SetIdentifier: 'blue', Weight: 100 },
    green: { ...simple, ResourceRecords: [{ Value: 'new.example.net' }], SetIdentifier: 'green', Weight: 0 },
  })
  expect(joinPair(split, 'blue')).toEqual(simple)
  expect(joinPair(split, 'green')).toEqual(cname('new.example.net', { TTL: 30 }))
})

test('given a simple alias with a health check, neither side takes the check, and the idle side not its target', () => {
  const target = { HostedZoneId: 'ZELB', DNSName: 'blue.example.net.', EvaluateTargetHealth: true }
  const simple: RecordSet = { Name: WWW, Type: 'A', AliasTarget: target }
  const toAlias = splitSimple(
    { ...simple, HealthCheckId: 'h' },
    'green',
    { AliasTarget: { ...target, DNSName: 'x.example.net.' } },
    IDS,
  )
  expect(toAlias).toEqual({
    green: { ...simple, SetIdentifier: 'green', Weight: 100 },
    blue: {
      Name: WWW,
      Type: 'A',
      AliasTarget: { ...target, DNSName: 'x.example.net.' },
      SetIdentifier: 'blue',
      Weight: 0,
    },
  })
  const toAddress = splitSimple(simple, 'green', { ResourceRecords: [{ Value: '192.0.2.7' }] }, IDS)
  expect(toAddress.blue).toEqual({ ...address(WWW, '192.0.2.7'), TTL: 60, SetIdentifier: 'blue', Weight: 0 })
})

test('given a simple set with an address, an alias on the idle side has no TTL', () => {
  const target = { HostedZoneId: 'ZELB', DNSName: 'lb.example.net.', EvaluateTargetHealth: true }
  const { green } = splitSimple(address(WWW), 'blue', { AliasTarget: target }, IDS)
  expect(green).toEqual({ Name: WWW, Type: 'A', AliasTarget: target, SetIdentifier: 'green', Weight: 0 })
})
