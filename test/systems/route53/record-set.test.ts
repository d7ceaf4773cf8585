import { expect, test } from 'vitest'
import {
  identityOf,
  type RecordSet,
  RR_TYPES,
  sameRecordSet,
  sameRecordSets,
} from '../../../src/systems/route53/record-set.ts'
import { RR_TYPES as SERVER_RR_TYPES } from '../../servers/route53/model.ts'
import { address, cname, weighted } from './rig.ts'

const two: RecordSet = {
  ...address('www.example.com.'),
  ResourceRecords: [{ Value: '192.0.2.1' }, { Value: '192.0.2.2' }],
}
const alias: RecordSet = {
  Name: 'www.example.com.',
  Type: 'A',
  AliasTarget: { HostedZoneId: 'ZELB', DNSName: 'lb.example.net.', EvaluateTargetHealth: true },
}

test.each<[string, RecordSet, RecordSet]>([
  ['the case and final dot of the name', cname('a.example.net'), cname('a.example.net', { Name: 'WWW.example.com' })],
  ['the order of values', two, { ...two, ResourceRecords: [{ Value: '192.0.2.2' }, { Value: '192.0.2.1' }] }],
  ['the final dot of a CNAME value', cname('a.example.net'), cname('a.example.net.')],
  ['the case of a CNAME value', cname('a.example.net'), cname('A.Example.net')],
  [
    'the spelling of an alias target',
    alias,
    {
      ...alias,
      AliasTarget: { HostedZoneId: '/hostedzone/ZELB', DNSName: 'LB.example.net', EvaluateTargetHealth: true },
    },
  ],
  [
    'the order of members',
    cname('a.example.net'),
    { ResourceRecords: [{ Value: 'a.example.net' }], TTL: 60, Type: 'CNAME', Name: 'www.example.com.' },
  ],
])('given a difference in %s, two record sets mean the same', (_, one, other) => {
  expect(sameRecordSet(one, other)).toBe(true)
})

test.each<[string, RecordSet, RecordSet]>([
  ['a value', cname('a.example.net'), cname('b.example.net')],
  ['the TTL', cname('a.example.net'), cname('a.example.net', { TTL: 61 })],
  ['the weight', weighted('blue', 1), weighted('blue', 2)],
  ['the set identifier', weighted('blue', 1), { ...weighted('blue', 1), SetIdentifier: 'Blue' }],
  ['a health check', weighted('blue', 1), weighted('blue', 1, { HealthCheckId: 'h' })],
  [
    'how often a value stands there',
    two,
    { ...two, ResourceRecords: [{ Value: '192.0.2.1' }, { Value: '192.0.2.1' }] },
  ],
  [
    'the case of a TXT value',
    { ...two, Type: 'TXT', ResourceRecords: [{ Value: '"a"' }] },
    { ...two, Type: 'TXT', ResourceRecords: [{ Value: '"A"' }] },
  ],
  [
    'EvaluateTargetHealth',
    alias,
    { ...alias, AliasTarget: { HostedZoneId: 'ZELB', DNSName: 'lb.example.net.', EvaluateTargetHealth: false } },
  ],
  [
    'a member we do not know the use of',
    { ...alias, GeoLocation: { CountryCode: 'DE' } },
    { ...alias, GeoLocation: { CountryCode: 'FR' } },
  ],
])('given a difference in %s, two record sets differ', (_, one, other) => {
  expect(sameRecordSet(one, other)).toBe(false)
})

test('given two states, only what they hold counts, not its order', () => {
  const state = [weighted('blue', 1), weighted('green', 2)]
  expect(sameRecordSets(state, [...state].reverse())).toBe(true)
  expect(sameRecordSets(state, [weighted('blue', 1)])).toBe(false)
  expect(sameRecordSets([], [])).toBe(true)
})

test('given a record set, name, type and set identifier are its identity and nothing else', () => {
  expect(identityOf(weighted('blue', 1))).toBe(identityOf(weighted('blue', 2, { Name: 'WWW.example.com', TTL: 5 })))
  const others = [weighted('green', 1), cname('blue.example.net'), { ...weighted('blue', 1), Type: 'A' as const }]
  for (const other of others) expect(identityOf(other)).not.toBe(identityOf(weighted('blue', 1)))
})

test('the record types we know are those that Route 53 takes', () => {
  expect([...RR_TYPES].sort()).toEqual([...SERVER_RR_TYPES].sort())
})
