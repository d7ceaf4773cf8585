import { expect, test } from 'vitest'
import type { RecordSet } from '../../../src/systems/route53/record-set.ts'
import { routingOf, typesInTheWay } from '../../../src/systems/route53/routing.ts'
import { address, cname, WWW, weighted } from './rig.ts'

const text: RecordSet = { Name: WWW, Type: 'TXT', TTL: 60, ResourceRecords: [{ Value: '"t"' }] }

test('given nothing of the type, the routing is none', () => {
  expect(routingOf([text], 'CNAME')).toEqual({ kind: 'none' })
})

test('given one set without an identifier, it is simple, alias or not', () => {
  const alias: RecordSet = {
    Name: WWW,
    Type: 'A',
    AliasTarget: { HostedZoneId: 'ZELB', DNSName: 'lb.example.net.', EvaluateTargetHealth: true },
  }
  expect(routingOf([text, alias], 'A')).toEqual({ kind: 'simple', set: alias })
  expect(routingOf([cname('a.example.net')], 'CNAME')).toEqual({ kind: 'simple', set: cname('a.example.net') })
})

test('given sets with weights, zero among them, it is weighted, one or many', () => {
  const sets = [weighted('blue', 0), weighted('green', 1), weighted('red', 2)]
  expect(routingOf(sets, 'CNAME')).toEqual({ kind: 'weighted', sets })
  expect(routingOf([weighted('blue', 0)], 'CNAME')).toEqual({ kind: 'weighted', sets: [weighted('blue', 0)] })
})

test.each<[string, Partial<RecordSet>]>([
  ['latency', { Region: 'eu-west-1' }],
  ['geolocation', { GeoLocation: { CountryCode: 'DE' } }],
  ['geoproximity', { GeoProximityLocation: { AWSRegion: 'eu-west-1', Bias: 1 } }],
  ['failover', { Failover: 'PRIMARY' }],
  ['multivalue answer', { MultiValueAnswer: true }],
  ['IP-based', { CidrRoutingConfig: { CollectionId: 'c', LocationName: 'l' } }],
  ['traffic policy', { TrafficPolicyInstanceId: 'p' }],
])("given a %s set, it is somebody else's policy, also beside a weighted one", (policy, more) => {
  const set = cname('a.example.net', { SetIdentifier: 'x', ...more })
  expect(routingOf([set], 'CNAME')).toMatchObject({ kind: 'other', policy })
  expect(routingOf([weighted('blue', 1), set], 'CNAME')).toMatchObject({ kind: 'other', policy })
})

test.each<[string, RecordSet[]]>([
  ['simple and weighted sets together', [cname('a.example.net'), weighted('blue', 1)]],
  ['two simple sets', [cname('a.example.net'), cname('b.example.net')]],
  ['an identifier without a policy', [cname('a.example.net', { SetIdentifier: 'x' })]],
])('given a state that Route 53 never has, %s, it is not taken for one of ours', (_, sets) => {
  expect(routingOf(sets, 'CNAME')).toEqual({ kind: 'other', policy: 'unknown', sets })
})

test.each([
  ['CNAME', ['A', 'TXT']],
  ['A', []],
  ['AAAA', []],
] as const)('given A and TXT at a name, %s has in its way: %j', (type, expected) => {
  expect(typesInTheWay([address(WWW), text, address(WWW, '192.0.2.2')], type)).toEqual(expected)
})

test('given a CNAME at a name, every other type has it in its way, a CNAME has not', () => {
  expect(typesInTheWay([weighted('blue', 1), weighted('green', 1)], 'A')).toEqual(['CNAME'])
  expect(typesInTheWay([weighted('blue', 1)], 'CNAME')).toEqual([])
})
