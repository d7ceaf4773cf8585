import { expect, test } from 'vitest'
import { listRecordSets } from '../../../src/systems/route53/records.ts'
import { address, cname, never, rigOf, WWW, weighted, ZONE } from './rig.ts'

const here = { zoneId: ZONE, name: WWW }

test('given a name, every type at it is read, exactly as it is stored, and nothing beside it', async () => {
  const text = { Name: WWW, Type: 'TXT', TTL: 5, ResourceRecords: [{ Value: '"a & b"' }] } as const
  const records = [
    address(WWW),
    text,
    address('ww.example.com.'),
    address('x.www.example.com.'),
    address('wwwx.example.com.'),
  ]
  await using rig = await rigOf({ records })
  expect(await listRecordSets(rig.client, here, never)).toStrictEqual([address(WWW), text])
  expect(rig.server.http.log).toHaveLength(1)
})

test('given nothing at the name, the list is empty', async () => {
  await using rig = await rigOf({ records: [address('zzz.example.com.')] })
  expect(await listRecordSets(rig.client, here, never)).toEqual([])
})

test('given an alias, it comes without TTL and values', async () => {
  const target = { HostedZoneId: ZONE, DNSName: 'blue.example.com.', EvaluateTargetHealth: true }
  await using rig = await rigOf({ records: [{ Name: WWW, Type: 'A', AliasTarget: target }] })
  expect(await listRecordSets(rig.client, here, never)).toStrictEqual([{ Name: WWW, Type: 'A', AliasTarget: target }])
})

test('given a wildcard, the stored form finds it', async () => {
  await using rig = await rigOf({ records: [address('*.example.com')] })
  const name = '\\052.example.com.'
  expect(await listRecordSets(rig.client, { zoneId: ZONE, name }, never)).toEqual([address(name)])
})

test('given small pages, a weighted group is read through them, each set once', async () => {
  const group = Array.from({ length: 7 }, (_, at) => weighted(`side ${at}/7 !'()*&+=%`, at))
  await using rig = await rigOf({
    records: [...group, address('x.www.example.com.'), cname('z.example.net', { Name: 'zzz.example.com.' })],
  })
  rig.server.temper.pageSize = 2
  expect(await listRecordSets(rig.client, here, never)).toEqual(group)
  expect(rig.server.http.log).toHaveLength(4)
})

test('given a zone of 2000 other records, it is still one request', async () => {
  await using rig = await rigOf()
  rig.server.seed.records(
    ZONE,
    Array.from({ length: 2000 }, (_, at) => address(`n${at}.example.com`)),
  )
  rig.server.seed.record(ZONE, cname('blue.example.net'))
  expect(await listRecordSets(rig.client, here, never)).toEqual([cname('blue.example.net')])
  expect(rig.server.http.log).toHaveLength(1)
})

test('given a server whose pages lead nowhere, it gives up', async () => {
  await using rig = await rigOf()
  const body = `<ListResourceRecordSetsResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><ResourceRecordSets/><IsTruncated>true</IsTruncated><NextRecordName>${WWW}</NextRecordName><NextRecordType>A</NextRecordType><MaxItems>300</MaxItems></ListResourceRecordSetsResponse>`
  rig.server.http.fault = () => ({
    kind: 'answer',
    answer: { status: 200, headers: { 'content-type': 'text/xml' }, body },
  })
  await expect(listRecordSets(rig.client, here, never)).rejects.toMatchObject({ code: 'answer-wrong' })
  expect(rig.server.http.log.length).toBeLessThan(4)
})
