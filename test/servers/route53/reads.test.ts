import {
  CreateHostedZoneCommand,
  GetHostedZoneCommand,
  ListHostedZonesByNameCommand,
  ListResourceRecordSetsCommand,
  type ListResourceRecordSetsRequest,
  type ResourceRecordSet,
} from '@aws-sdk/client-route-53'
import { expect, test } from 'vitest'
import { a, cname, create, remove, type Sdk, sdkOn, weighted, ZONE } from './sdk.ts'

const WWW = 'www.example.com.'

test('given UPPER case and a raw wildcard, names come back lower case and escaped, and either form finds them', async () => {
  await using sdk = await sdkOn()
  await sdk.change(create(a('UPPER.Example.com', '192.0.2.1')), create(a('*.example.com', '192.0.2.2')))
  expect((await sdk.list()).map(({ Name }) => Name)).toEqual(['\\052.example.com.', 'upper.example.com.'])
  for (const form of ['*.EXAMPLE.com', '\\052.example.com.']) {
    expect((await sdk.list(form))[0]?.Name).toBe('\\052.example.com.')
  }
})

test('given ListHostedZonesByName, it starts at the name and goes on with the next zones', async () => {
  const zones = ['b.org', 'example.com', 'a.example.com', 'zz.com'].map((name) => ({ name }))
  await using sdk = await sdkOn({ zones })
  const listFrom = async (DNSName: string) => {
    const { HostedZones = [], ...rest } = await sdk.client.send(new ListHostedZonesByNameCommand({ DNSName }))
    return { names: HostedZones.map(({ Name }) => Name), DNSName: rest.DNSName, IsTruncated: rest.IsTruncated }
  }
  expect(await listFrom('Example.com')).toEqual({
    names: ['example.com.', 'a.example.com.', 'zz.com.', 'b.org.'],
    DNSName: 'Example.com',
    IsTruncated: false,
  })
  expect((await listFrom('m.com')).names).toEqual(['zz.com.', 'b.org.'])
})

test('given a private and a public zone of one name, MaxItems pages through both', async () => {
  const zones = [
    { name: 'example.com', id: 'ZB' },
    { name: 'example.com', id: 'ZA', private: true },
    { name: 'zz.com', id: 'ZC' },
  ]
  await using sdk = await sdkOn({ zones })
  const first = await sdk.client.send(new ListHostedZonesByNameCommand({ DNSName: 'example.com', MaxItems: 1 }))
  expect(first.HostedZones?.map(({ Id, Config }) => [Id, Config?.PrivateZone])).toEqual([['/hostedzone/ZA', true]])
  expect([first.IsTruncated, first.NextDNSName, first.NextHostedZoneId]).toEqual([true, 'example.com.', 'ZB'])
  const second = await sdk.client.send(
    new ListHostedZonesByNameCommand({ DNSName: 'example.com.', HostedZoneId: 'ZB', MaxItems: 1 }),
  )
  expect(second.HostedZones?.map(({ Id }) => Id)).toEqual(['/hostedzone/ZB'])
  expect(second.NextDNSName).toBe('zz.com.')
})

test('given a repeated CallerReference, CreateHostedZone says HostedZoneAlreadyExists', async () => {
  await using sdk = await sdkOn()
  const born = await sdk.client.send(new CreateHostedZoneCommand({ Name: 'New.org', CallerReference: 'r' }))
  expect([born.HostedZone?.Name, born.HostedZone?.ResourceRecordSetCount, born.ChangeInfo?.Status]).toEqual([
    'new.org.',
    2,
    'PENDING',
  ])
  expect(born.DelegationSet?.NameServers).toHaveLength(4)
  const again = sdk.client.send(new CreateHostedZoneCommand({ Name: 'other.org', CallerReference: 'r' }))
  await expect(again).rejects.toMatchObject({ name: 'HostedZoneAlreadyExists', $metadata: { httpStatusCode: 409 } })
})

test('given a zone id, GetHostedZone tells its name servers if it is public, and its VPC if it is private', async () => {
  const zones = [
    { name: 'example.com', id: 'ZPUB' },
    { name: 'example.com', id: 'ZPRIV', private: true },
  ]
  await using sdk = await sdkOn({ zones })
  const pub = await sdk.client.send(new GetHostedZoneCommand({ Id: '/hostedzone/ZPUB' }))
  expect([pub.HostedZone?.Id, pub.DelegationSet?.NameServers?.length, pub.VPCs]).toEqual([
    '/hostedzone/ZPUB',
    4,
    undefined,
  ])
  const priv = await sdk.client.send(new GetHostedZoneCommand({ Id: 'ZPRIV' }))
  expect([priv.HostedZone?.Config?.PrivateZone, priv.DelegationSet, priv.VPCs?.length]).toEqual([true, undefined, 1])
})

test('given a new zone, its NS and SOA are well formed', async () => {
  await using sdk = await sdkOn()
  const { ResourceRecordSets } = await page(sdk, {})
  expect(ResourceRecordSets?.map(({ Type, TTL }) => [Type, TTL])).toEqual([
    ['NS', 172_800],
    ['SOA', 900],
  ])
  expect(ResourceRecordSets?.[1]?.ResourceRecords).toEqual([
    { Value: 'ns-1.awsdns-01.org. awsdns-hostmaster.amazon.com. 1 7200 900 1209600 86400' },
  ])
})

test('given names to order, labels are compared from the right, the final dot counts, then the type', async () => {
  const names = ['a.example.com.', 'x.a.example.com.', 'a-b.example.com.', 'b.example.com.']
  await using sdk = await sdkOn({
    records: [
      ...names.map((name) => a(name, '192.0.2.1')),
      { ...a('a.example.com.', '2001:db8::1'), Type: 'AAAA' },
      { ...a('a.example.com.', '"t"'), Type: 'TXT' },
    ],
  })
  expect((await sdk.list()).map(({ Name, Type }) => `${Name} ${Type}`)).toEqual([
    'a-b.example.com. A',
    'a.example.com. A',
    'a.example.com. AAAA',
    'a.example.com. TXT',
    'x.a.example.com. A',
    'b.example.com. A',
  ])
})

test('given a start name and type, the list begins there; the type orders within one name only', async () => {
  await using sdk = await sdkOn({
    records: [
      a('a.example.com.', '192.0.2.1'),
      { ...a('a.example.com.', '"t"'), Type: 'TXT' },
      a('b.example.com.', '192.0.2.2'),
    ],
  })
  const from = async (StartRecordName: string, StartRecordType: ResourceRecordSet['Type']) => {
    const { ResourceRecordSets = [] } = await page(sdk, { StartRecordName, StartRecordType })
    return ResourceRecordSets.map(({ Name, Type }) => `${Name} ${Type}`)
  }
  expect(await from('a.example.com', 'CNAME')).toEqual(['a.example.com. TXT', 'b.example.com. A'])
  expect(await from('a.example.com', 'TXT')).toEqual(['a.example.com. TXT', 'b.example.com. A'])
  expect(await from('aa.example.com', 'TXT')).toEqual(['b.example.com. A'])
  expect(await from('zz.example.com', 'A')).toEqual([])
})

test('given a weighted group larger than a page, following the three Next members reads each set once', async () => {
  const group = Array.from({ length: 7 }, (_, at) => weighted(cname(WWW, `n${at}.example.net`), `id-${at}`, at))
  await using sdk = await sdkOn({ records: [...group, cname('zzz.example.com.', 'z.example.net')] })
  sdk.server.temper.pageSize = 3
  const seen: ResourceRecordSet[] = []
  let next: Partial<ListResourceRecordSetsRequest> = { StartRecordName: WWW }
  for (;;) {
    const answer = await page(sdk, { ...next, MaxItems: 300 })
    seen.push(...(answer.ResourceRecordSets ?? []))
    expect(answer.MaxItems).toBe(300)
    if (answer.IsTruncated !== true) break
    next = {
      StartRecordName: answer.NextRecordName,
      StartRecordType: answer.NextRecordType,
      StartRecordIdentifier: answer.NextRecordIdentifier,
    }
  }
  expect(seen).toEqual([...group, cname('zzz.example.com.', 'z.example.net')])
})

test('given 400 record sets and no MaxItems, or more than the cap, a page has 300', async () => {
  const records = Array.from({ length: 400 }, (_, at) => a(`n${at}.example.com`, '192.0.2.1'))
  await using sdk = await sdkOn({ records })
  for (const MaxItems of [undefined, 1000]) {
    const answer = await page(sdk, { MaxItems })
    expect([answer.ResourceRecordSets?.length, answer.IsTruncated, answer.MaxItems]).toEqual([300, true, 300])
  }
})

test.each<[string, Partial<ListResourceRecordSetsRequest>]>([
  ['a type without a name', { StartRecordType: 'A' }],
  ['an identifier without a type', { StartRecordName: WWW, StartRecordIdentifier: 'blue' }],
  ['no items at all', { MaxItems: 0 }],
  ['a name with an empty label', { StartRecordName: 'a..example.com' }],
])('given a list with %s, it is InvalidInput', async (_, request) => {
  await using sdk = await sdkOn()
  await expect(page(sdk, request)).rejects.toMatchObject({ name: 'InvalidInput' })
})

test('given a change, it is PENDING first and INSYNC later, and the list shows it at once', async () => {
  await using sdk = await sdkOn()
  const id = await sdk.change(create(cname(WWW, 'blue.example.net')))
  expect(id).toMatch(/^\/change\/C[0-9A-Z]{10,}$/)
  expect(await sdk.status(id)).toBe('PENDING')
  expect(await sdk.list()).toHaveLength(1)
  await sdk.time.advance(29_999)
  expect(await sdk.status(id)).toBe('PENDING')
  await sdk.time.advance(1)
  expect(await sdk.status(id)).toBe('INSYNC')
  expect(sdk.server.books.changes()).toMatchObject([{ status: 'INSYNC' }])
})

test('given two changes, they have ids of their own', async () => {
  await using sdk = await sdkOn()
  const set = a('n.example.com', '192.0.2.1')
  expect(await sdk.change(create(set))).not.toBe(await sdk.change(remove(set)))
})

test('given a change that never gets INSYNC, it stays PENDING', async () => {
  await using sdk = await sdkOn()
  sdk.server.temper.propagationMs = Number.POSITIVE_INFINITY
  const id = await sdk.change(create(cname(WWW, 'blue.example.net')))
  await sdk.time.advance(365 * 86_400_000)
  expect(await sdk.status(id)).toBe('PENDING')
})

test('given an unknown change, it is NoSuchChange', async () => {
  await using sdk = await sdkOn()
  await expect(sdk.status('CUNKNOWN')).rejects.toMatchObject({
    name: 'NoSuchChange',
    $metadata: { httpStatusCode: 404 },
  })
})

test('given an unknown zone, every operation says NoSuchHostedZone', async () => {
  await using sdk = await sdkOn({ zones: [] })
  const refused = { name: 'NoSuchHostedZone', message: `No hosted zone found with ID: ${ZONE}` }
  await expect(sdk.list()).rejects.toMatchObject(refused)
  await expect(sdk.change(create(a('n.example.com', '192.0.2.1')))).rejects.toMatchObject(refused)
  await expect(sdk.client.send(new GetHostedZoneCommand({ Id: ZONE }))).rejects.toMatchObject(refused)
})

const page = (sdk: Sdk, request: Partial<ListResourceRecordSetsRequest>) =>
  sdk.client.send(new ListResourceRecordSetsCommand({ HostedZoneId: ZONE, ...request }))
