import { describe, expect, test } from 'vitest'
import type { RecordSet } from '../../../src/systems/route53/record-set.ts'
import { parseAnswer } from '../../../src/targets/route53-record/parse-answer.ts'
import { planSwitch, type Walk } from '../../../src/targets/route53-record/plan.ts'
import { setsOf } from '../../../src/targets/route53-record/stops.ts'

const PLANNING = { zoneId: 'Z1', zone: 'example.com.', name: 'www.example.com.', id: 'c-1', run: 'run 7' }
const cname = (value: string, more: Partial<RecordSet> = {}): RecordSet => ({
  Name: 'www.example.com.',
  Type: 'CNAME',
  TTL: 60,
  ResourceRecords: [{ Value: value }],
  ...more,
})
const blue = (Weight: number, value = 'b.example.net') => cname(value, { SetIdentifier: 'blue', Weight })
const green = (Weight: number, value = 'g.example.net') => cname(value, { SetIdentifier: 'green', Weight })
const walk = (more: Partial<Omit<Walk, 'blue' | 'green'>> & { blue?: string; green?: string } = {}): Walk => ({
  to: 'other',
  steps: [100],
  finalize: 'keep',
  ttlSeconds: undefined,
  type: undefined,
  ...more,
  blue: parseAnswer(more.blue === undefined ? [] : [more.blue], 'blue'),
  green: parseAnswer(more.green === undefined ? [] : [more.green], 'green'),
})
const stopsOf = (wanted: Walk, sets: readonly RecordSet[]) => planSwitch(wanted, sets, PLANNING).change.stops
const shares = (wanted: Walk, sets: readonly RecordSet[]) =>
  stopsOf(wanted, sets).map(({ blue: b, green: g }) => `${b}/${g}`)

describe('the stops', () => {
  test('are one more than the steps, and the first is what was read, to the letter', () => {
    const simple = cname('B.example.net.', { TTL: 47 })
    const stops = stopsOf(walk({ green: 'g.example.net', steps: [10, 50, 100] }), [simple])
    expect(stops.map(({ blue: b, green: g }) => [b, g])).toEqual([
      [100, 0],
      [90, 10],
      [50, 50],
      [0, 100],
    ])
    expect(setsOf(stops[0])).toEqual([simple])
    expect(setsOf(stops[1])).toEqual([
      { ...simple, SetIdentifier: 'blue', Weight: 90 },
      { ...simple, SetIdentifier: 'green', Weight: 10, ResourceRecords: [{ Value: 'g.example.net' }] },
    ])
  })

  test.each([
    ['a pair, to the idle side', walk(), [blue(100), green(0)], ['100/0', '0/100']],
    ['a pair, back', walk(), [blue(0), green(255)], ['0/100', '100/0']],
    ['a pair held at 50', walk({ to: 'green', steps: [10, 50, 100] }), [blue(50), green(50)], ['50/50', '0/100']],
    ['a goal short of 100', walk({ to: 'green', steps: [10, 20] }), [blue(1), green(0)], ['100/0', '90/10', '80/20']],
    ['a simple record that is green', walk({ blue: 'b.example.net' }), [cname('g.example.net')], ['0/100', '100/0']],
  ] as const)('given %s', (_, wanted, sets, expected) => {
    expect(shares(wanted, sets)).toEqual(expected)
  })

  test('given finalize: simple, the last one is a plain record of the new side', () => {
    const [, last] = stopsOf(walk({ finalize: 'simple' }), [blue(100), green(0)])
    expect(setsOf(last)).toEqual([cname('g.example.net')])
  })

  test('given a ttl, all but the start have it', () => {
    const stops = stopsOf(walk({ ttlSeconds: 30, steps: [50, 100] }), [blue(100), green(0)])
    expect(stops.map((stop) => setsOf(stop).map(({ TTL }) => TTL))).toEqual([
      [60, 60],
      [30, 30],
      [30, 30],
    ])
  })

  test('given another answer for the idle side, it answers so from the first step on', () => {
    const [, last] = stopsOf(walk({ green: 'g2.example.net' }), [blue(100), green(0)])
    expect(setsOf(last)).toEqual([blue(0), green(100, 'g2.example.net')])
  })

  test('given sets with names of their own, they are told apart by their answers', () => {
    const sets = [blue(100), green(0)].map((set) => ({ ...set, SetIdentifier: `old-${set.SetIdentifier}` }))
    const [, last] = stopsOf(walk({ blue: 'b.example.net', green: 'g.example.net' }), sets)
    expect(setsOf(last).map(({ SetIdentifier, Weight }) => [SetIdentifier, Weight])).toEqual([
      ['old-blue', 0],
      ['old-green', 100],
    ])
  })
})

describe('nothing is to be done', () => {
  test.each([
    ['a pair with all weight there', walk({ to: 'green' }), [blue(0), green(255)]],
    ['a simple record that answers so', walk({ to: 'blue', blue: 'b.example.net' }), [cname('B.example.net.')]],
    [
      'a simple record with a health check',
      walk({ to: 'blue', blue: 'b.example.net' }),
      [cname('b.example.net', { HealthCheckId: 'h' })],
    ],
  ] as const)('given %s', (_, wanted, sets) => {
    expect(planSwitch(wanted, sets, PLANNING).do).toBe('nothing')
  })
})

test.each([
  ['no record at all', walk({ green: 'g.example.net' }), [], 'not-found', /check "record"/],
  [
    'two types',
    walk(),
    [cname('192.0.2.1', { Type: 'A' }), cname('2001:db8::1', { Type: 'AAAA' })],
    'bad-input',
    /set "type"/,
  ],
  [
    'a simple record and no other side',
    walk({ to: 'green', blue: 'b.example.net' }),
    [cname('b.example.net')],
    'bad-input',
    /set "green"/,
  ],
  [
    'a simple record that is neither',
    walk({ blue: 'x.example.net', green: 'y.example.net' }),
    [cname('b.example.net')],
    'refused',
    /neither blue nor green/,
  ],
  ['nobody told', walk(), [cname('b.example.net')], 'refused', /neither side was told/],
  [
    'both sides alike',
    walk({ blue: 'b.example.net', green: 'b.example.net' }),
    [cname('b.example.net')],
    'bad-input',
    /both answer/,
  ],
  ['both sides with traffic and "other"', walk(), [blue(3), green(1)], 'bad-input', /set "to"/],
  [
    'a third member',
    walk(),
    [blue(1), green(0), cname('c.example.net', { SetIdentifier: 'c', Weight: 1 })],
    'refused',
    /set identifiers/,
  ],
  [
    'latency routing',
    walk(),
    [cname('b.example.net', { SetIdentifier: 'eu', Region: 'eu-west-1' })],
    'refused',
    /latency/,
  ],
  [
    'a live side that is not what was said',
    walk({ to: 'green', blue: 'x.example.net' }),
    [blue(100), green(0)],
    'refused',
    /has traffic/,
  ],
  ['a goal below what is there', walk({ to: 'green', steps: [10] }), [blue(50), green(50)], 'refused', /backwards/],
] as const)('given %s, it says so and what to try', (_, wanted, sets, code, text) => {
  expect(() => planSwitch(wanted, sets, PLANNING)).toThrow(
    expect.objectContaining({ code, message: expect.stringMatching(text) }),
  )
})

test('what is left out and what stays behind is told', () => {
  const sets = [blue(50), green(50)].map((set) => ({ ...set, Type: 'A' as const }))
  const twin = cname('2001:db8::1', { Type: 'AAAA' })
  const { remarks } = planSwitch(walk({ to: 'green', steps: [10, 100], type: 'A' }), [...sets, twin], PLANNING)
  expect(remarks).toEqual([
    'green has 50 percent already; left out: 10',
    'the AAAA record of the same name stays as it is',
  ])
})
