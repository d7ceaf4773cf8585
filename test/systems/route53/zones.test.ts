import { expect, test } from 'vitest'
import { parseZoneId } from '../../../src/systems/route53/zone-id.ts'
import { findZone, getZone } from '../../../src/systems/route53/zones.ts'
import { never, rigOf } from './rig.ts'

const zones = [
  { name: 'example.com', id: 'ZPUB' },
  { name: 'example.com', id: 'ZPRIV', private: true },
  { name: 'b.example.com', id: 'ZBPRIV', private: true },
  { name: 'badexample.com', id: 'ZBAD' },
  { name: 'twice.org', id: 'ZTWO1' },
  { name: 'twice.org', id: 'ZTWO2' },
  { name: 'linked.org', id: 'ZLINK', linkedService: { ServicePrincipal: 'cloudmap.amazonaws.com', Description: 'd' } },
]

test.each([
  ['example.com.', 'public', 'ZPUB'],
  ['www.example.com.', 'public', 'ZPUB'],
  ['www.example.com.', 'private', 'ZPRIV'],
  ['a.b.example.com.', 'private', 'ZBPRIV'],
  ['a.b.example.com.', 'public', 'ZPUB'],
  ['www.badexample.com.', 'public', 'ZBAD'],
] as const)('given the name %s and a %s zone wanted, the longest match is %s', async (name, visibility, id) => {
  await using rig = await rigOf({ zones })
  expect(await findZone(rig.client, name, visibility, never)).toMatchObject({ id, private: visibility === 'private' })
})

test('given the zone itself, one request finds it', async () => {
  await using rig = await rigOf({ zones })
  await findZone(rig.client, 'example.com.', 'public', never)
  expect(rig.server.http.log.map(({ url }) => url)).toEqual([
    '/2013-04-01/hostedzonesbyname?dnsname=example.com.&maxitems=100',
  ])
})

test('given several zones of one name and kind, it fails with their ids', async () => {
  await using rig = await rigOf({ zones })
  await expect(findZone(rig.client, 'www.twice.org.', 'public', never)).rejects.toMatchObject({
    code: 'bad-input',
    saw: '2 public zones are named twice.org.: ZTWO1, ZTWO2',
    fix: 'set hosted-zone-id to one of them',
  })
})

test('given more zones of one name than a page holds, none is overlooked', async () => {
  const many = Array.from({ length: 101 }, (_, at) => ({ name: 'example.com', id: `Z${1000 + at}`, private: at < 100 }))
  await using rig = await rigOf({ zones: many })
  expect(await findZone(rig.client, 'www.example.com.', 'public', never)).toMatchObject({ id: 'Z1100' })
})

test('given no zone, it names what was looked for', async () => {
  await using rig = await rigOf({ zones })
  await expect(findZone(rig.client, 'www.example.net.', 'public', never)).rejects.toMatchObject({
    code: 'not-found',
    saw: 'no public zone of this account is named www.example.net. or example.net. or net.',
  })
})

test('given a zone of another AWS service, it is refused, found by name or by id', async () => {
  await using rig = await rigOf({ zones })
  const refused = { code: 'refused', saw: 'it belongs to cloudmap.amazonaws.com' }
  await expect(findZone(rig.client, 'a.linked.org.', 'public', never)).rejects.toMatchObject(refused)
  await expect(getZone(rig.client, 'ZLINK', never)).rejects.toMatchObject(refused)
})

test('given an id, the zone comes with its name servers if it is public', async () => {
  await using rig = await rigOf({ zones })
  expect(await getZone(rig.client, 'ZPUB', never)).toEqual({
    id: 'ZPUB',
    name: 'example.com.',
    private: false,
    nameServers: ['ns-1.awsdns-01.org', 'ns-2.awsdns-02.co.uk', 'ns-3.awsdns-03.com', 'ns-4.awsdns-04.net'],
  })
  expect(await getZone(rig.client, 'ZPRIV', never)).toMatchObject({ private: true, nameServers: [] })
})

test('given an unknown id, it is not found, with the input to check', async () => {
  await using rig = await rigOf({ zones })
  await expect(getZone(rig.client, 'ZNONE', never)).rejects.toMatchObject({
    code: 'not-found',
    saw: '[404] NoSuchHostedZone: No hosted zone found with ID: ZNONE',
    fix: expect.stringContaining('hosted-zone-id'),
  })
})

test.each([
  ['Z123', 'Z123'],
  ['/hostedzone/Z123', 'Z123'],
  [' Z123\n', 'Z123'],
])('given the id %j, it is read as %s', (text, expected) => {
  expect(parseZoneId(text, 'hosted-zone-id')).toBe(expected)
})

test.each(['', 'example.com', 'z123', 'Z1/../2', `Z${'1'.repeat(32)}`])('given the id %j, it is refused', (text) => {
  expect(() => parseZoneId(text, 'hosted-zone-id')).toThrow('Cannot read hosted-zone-id as the id of a hosted zone')
})
