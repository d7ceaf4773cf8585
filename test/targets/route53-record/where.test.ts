import { describe, expect, test } from 'vitest'
import type { Change, Entry } from '../../../src/core/change.ts'
import type { RecordSet } from '../../../src/systems/route53/record-set.ts'
import { backFlags } from '../../../src/targets/route53-record/back.ts'
import { expectOneRecord, stopOf } from '../../../src/targets/route53-record/stops.ts'
import {
  ASSUMED_INSYNC_MS,
  changeIdOf,
  PENDING_TOO_LONG_MS,
  wayBackFrom,
  whereIs,
} from '../../../src/targets/route53-record/where.ts'

const AT = '2026-01-01T00:00:00.000Z'
const AT_MS = Date.parse(AT)
const set = (value: string, more: Partial<RecordSet> = {}): RecordSet => ({
  Name: 'www.example.com.',
  Type: 'CNAME',
  TTL: 60,
  ResourceRecords: [{ Value: value }],
  ...more,
})
const START = [set('b.example.net')]
const GOAL = [set('g.example.net')]
const CHANGE: Change = {
  id: 'c-1',
  kind: 'route53-record',
  target: { zoneId: 'Z1', zone: 'example.com.', name: 'www.example.com.', type: 'CNAME' },
  run: 'run 7',
  stops: [
    stopOf({ shares: { blue: 100, green: 0 }, sets: START }),
    stopOf({ shares: { blue: 0, green: 100 }, sets: GOAL }),
  ],
}
const entry = (more: Partial<Entry> = {}): Entry => ({
  change: CHANGE,
  phase: 'armed',
  to: 1,
  sealed: false,
  at: AT,
  ...more,
})
const MOVED = entry({ phase: 'moving', handle: { to: 1, changeId: 'C1' } })

describe('settled', () => {
  test.each([
    ['at the start before anything was sent', entry({ to: 0 }), START, undefined, 0, true],
    ['at the start while the first move is armed', entry(), START, undefined, 0, true],
    ['INSYNC', MOVED, GOAL, 'INSYNC', 0, true],
    ['PENDING', MOVED, GOAL, 'PENDING', 60_000, false],
    ['moved, the answer lost', entry(), GOAL, undefined, ASSUMED_INSYNC_MS - 1, false],
    ['moved, the answer lost long ago', entry(), GOAL, undefined, ASSUMED_INSYNC_MS, true],
    ['on the way back, that answer lost', { ...MOVED, to: 0 }, START, undefined, 5_000, false],
  ] as const)('%s', (_, given, sets, status, afterMs, settled) => {
    expect(whereIs(given, sets, status, AT_MS + afterMs)).toMatchObject({ kind: 'at', settled })
  })

  test('the id of a change counts for the stop it led to alone', () => {
    expect([changeIdOf(MOVED, 1), changeIdOf(MOVED, 0)]).toEqual(['C1', undefined])
  })

  test('PENDING for too long is stuck', () => {
    expect(whereIs(MOVED, GOAL, 'PENDING', AT_MS + PENDING_TOO_LONG_MS)).toMatchObject({
      settled: false,
      stuck: 'not INSYNC after 5m',
    })
  })
})

describe('mine and foreign', () => {
  test("Route 53's own spelling of a stop is that stop", () => {
    expect(whereIs(entry(), [set('G.example.net.')], undefined, AT_MS)).toMatchObject({ kind: 'at', at: 1 })
  })

  test.each([
    ['another value', [set('x.example.net')], 'foreign'],
    ['another TTL', [set('g.example.net', { TTL: 61 })], 'foreign'],
    ['one set more', [...GOAL, set('x.example.net', { SetIdentifier: 'x', Weight: 1 })], 'foreign'],
    ['no record', [], 'gone'],
  ] as const)('%s is left to a person', (_, sets, kind) => {
    const seen = whereIs(entry(), sets, undefined, AT_MS)
    expect(seen.kind).toBe(kind)
    expect(wayBackFrom(seen)).toMatchObject({ by: 'person' })
  })
})

test('the way back: a move from any stop, PENDING or not; at the start, until it is settled', () => {
  expect(wayBackFrom(whereIs(MOVED, GOAL, 'PENDING', AT_MS))).toEqual({ by: 'move' })
  expect(wayBackFrom(whereIs({ ...MOVED, to: 0 }, START, undefined, AT_MS))).toMatchObject({ by: 'wait' })
  expect(wayBackFrom(whereIs(entry(), START, undefined, AT_MS))).toEqual({ by: 'nothing' })
})

test('the flags of a rollback hold what Route 53 does not know any more', () => {
  expect(backFlags(CHANGE)).toBe('--to blue --blue b.example.net')
})

test.each([
  ['another name', set('x', { Name: 'mail.example.com.' })],
  ['another type', set('192.0.2.1', { Type: 'A' })],
])('an entry that holds %s is refused', (_, stranger) => {
  const stops = [stopOf({ shares: { blue: 100, green: 0 }, sets: [stranger] }), CHANGE.stops[1] ?? {}] as const
  expect(() => expectOneRecord({ ...CHANGE, stops })).toThrow(expect.objectContaining({ code: 'bad-input' }))
})
