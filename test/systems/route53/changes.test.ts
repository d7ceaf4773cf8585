import { expect, test } from 'vitest'
import { changeRecordSets, getChange } from '../../../src/systems/route53/changes.ts'
import { listRecordSets } from '../../../src/systems/route53/records.ts'
import { swap } from '../../../src/systems/route53/swap.ts'
import { cname, never, type Rig, rigOf, WWW, weighted, ZONE } from './rig.ts'

const before = [weighted('blue', 100), weighted('green', 0)]
const after = [weighted('blue', 90), weighted('green', 10)]
const send = (rig: Rig, changes = swap(before, after), comment = 'run 7') =>
  changeRecordSets(rig.client, { zoneId: ZONE, changes, comment }, never)

test('given a swap of what is there, it is made in one batch, with our comment, and turns INSYNC', async () => {
  await using rig = await rigOf({ records: before })
  const change = await send(rig)
  expect(change).toEqual({ id: expect.stringMatching(/^C[0-9A-Z]+$/), status: 'PENDING' })
  expect(await listRecordSets(rig.client, { zoneId: ZONE, name: WWW }, never)).toEqual(after)
  expect(rig.server.books.history).toMatchObject([{ by: 'client', comment: 'run 7', changes: swap(before, after) }])
  await rig.time.advance(30_000)
  expect(await getChange(rig.client, change.id, never)).toEqual({ id: change.id, status: 'INSYNC' })
})

test('given what was read over the wire, handing it back as DELETE matches, aliases and health checks too', async () => {
  const alias = { HostedZoneId: ZONE, DNSName: 'n.example.com.', EvaluateTargetHealth: false }
  const records = [
    { Name: WWW, Type: 'A', SetIdentifier: 'blue', Weight: 1, AliasTarget: alias },
    {
      Name: WWW,
      Type: 'A',
      SetIdentifier: 'green',
      Weight: 0,
      TTL: 60,
      ResourceRecords: [{ Value: '192.0.2.1' }],
      HealthCheckId: 'h',
    },
    { Name: WWW, Type: 'TXT', TTL: 60, ResourceRecords: [{ Value: '"<b> & \'c\'"' }, { Value: '"d"' }] },
  ] as const
  await using rig = await rigOf({ records })
  const read = await listRecordSets(rig.client, { zoneId: ZONE, name: WWW }, never)
  await send(rig, swap(read, []))
  expect(await listRecordSets(rig.client, { zoneId: ZONE, name: WWW }, never)).toEqual([])
})

test('given somebody else in between, the batch is a conflict and nothing is changed', async () => {
  await using rig = await rigOf({ records: before })
  const theirs = [weighted('blue', 50), weighted('green', 50)]
  rig.server.person.change(
    ZONE,
    theirs.map((ResourceRecordSet) => ({ Action: 'UPSERT', ResourceRecordSet })),
  )
  await expect(send(rig)).rejects.toMatchObject({
    code: 'conflict',
    what: `Could not change ${WWW} in the hosted zone ${ZONE}`,
    saw: expect.stringContaining('the values provided do not match the current values'),
  })
  expect(await listRecordSets(rig.client, { zoneId: ZONE, name: WWW }, never)).toEqual(theirs)
  expect(rig.server.http.log.filter(({ method }) => method === 'POST')).toHaveLength(1)
})

test('given a comment that is too long, it is cut and the batch taken', async () => {
  await using rig = await rigOf({ records: before })
  await send(rig, undefined, 'x'.repeat(300))
  expect(rig.server.books.history[0]?.comment).toBe('x'.repeat(256))
})

test('given the SDK as it is, record sets are written in the documented order of members', async () => {
  await using rig = await rigOf({ records: [cname('a.example.net')] })
  await send(rig, swap([cname('a.example.net')], [weighted('blue', 1)]))
  const body = rig.server.http.log.at(-1)?.body ?? ''
  const members = [...body.slice(body.lastIndexOf('<ResourceRecordSet>')).matchAll(/<([A-Z]\w+)>/g)].map(
    ([, name]) => name,
  )
  expect(members.slice(1, 7)).toEqual(['Name', 'Type', 'SetIdentifier', 'Weight', 'TTL', 'ResourceRecords'])
})

test('given an unknown change, it is not found', async () => {
  await using rig = await rigOf()
  await expect(getChange(rig.client, 'CNONE', never)).rejects.toMatchObject({ code: 'not-found' })
})
