import type { ResourceRecordSet } from '@aws-sdk/client-route-53'
import { expect, test } from 'vitest'
import { a, cname, create, remove, sdkOn, upsert, weighted, ZONE } from './sdk.ts'

const WWW = 'www.example.com.'
const old = cname(WWW, 'blue.example.net')
const blue = (weight: number): ResourceRecordSet => weighted(cname(WWW, 'blue.example.net'), 'blue', weight)
const green = (weight: number): ResourceRecordSet => weighted(cname(WWW, 'green.example.net'), 'green', weight)

test('given a compare-and-swap with an outdated DELETE, it refuses the batch and changes nothing', async () => {
  await using sdk = await sdkOn({ records: [a(WWW, '192.0.2.1')] })
  await sdk.change(upsert(a(WWW, '192.0.2.2')))
  await sdk.change(upsert(a(WWW, '192.0.2.3')))
  await expect(sdk.change(remove(a(WWW, '192.0.2.2')), create(a(WWW, '192.0.2.4')))).rejects.toMatchObject({
    name: 'InvalidChangeBatch',
    message:
      "[Tried to delete resource record set [name='www.example.com.', type='A'] but the values provided do not match the current values, Tried to create resource record set [name='www.example.com.', type='A'] but it already exists]",
  })
  expect(await sdk.list()).toEqual([a(WWW, '192.0.2.3')])
})

test.each<[string, ResourceRecordSet, string]>([
  ['a value never written', cname(WWW, 'red.example.net'), 'the values provided do not match the current values'],
  ['another TTL', { ...old, TTL: 61 }, 'the values provided do not match the current values'],
  ['one value too few', a('two.example.com', '192.0.2.1'), 'the values provided do not match the current values'],
  ['a health check too many', { ...old, HealthCheckId: 'hc' }, 'the values provided do not match the current values'],
  ['another type', a(WWW, '192.0.2.1'), 'it was not found'],
  ['another name', cname('ww.example.com', 'blue.example.net'), 'it was not found'],
  ['a set identifier that is not there', blue(1), 'it was not found'],
])('given a DELETE with %s, it is InvalidChangeBatch', async (_, set, because) => {
  await using sdk = await sdkOn({ records: [old, a('two.example.com', '192.0.2.1', '192.0.2.2')] })
  await expect(sdk.change(remove(set))).rejects.toMatchObject({
    name: 'InvalidChangeBatch',
    message: expect.stringContaining(because),
  })
  expect(sdk.server.books.history).toEqual([])
})

test('given a DELETE with a wrong weight, it is a mismatch', async () => {
  await using sdk = await sdkOn({ records: [blue(90), green(10)] })
  await expect(sdk.change(remove(blue(80)))).rejects.toMatchObject({
    message:
      "[Tried to delete resource record set [name='www.example.com.', type='CNAME', set-identifier='blue'] but the values provided do not match the current values]",
  })
})

test('given a DELETE with the values in another order, in another case of the name, it succeeds', async () => {
  await using sdk = await sdkOn({ records: [a('two.example.com', '192.0.2.1', '192.0.2.2')] })
  await sdk.change(remove(a('TWO.example.com', '192.0.2.2', '192.0.2.1')))
  expect(await sdk.list()).toEqual([])
})

test('given blue to green to blue by DELETE and CREATE, each batch succeeds', async () => {
  await using sdk = await sdkOn({ records: [old] })
  const other = cname(WWW, 'green.example.net')
  await sdk.change(remove(old), create(other))
  await sdk.change(remove(other), create(old))
  expect(await sdk.list()).toEqual([old])
})

test('given a CREATE of the same name and type with another value, it already exists', async () => {
  await using sdk = await sdkOn({ records: [a(WWW, '192.0.2.1')] })
  await expect(sdk.change(create(a(WWW, '192.0.2.2')))).rejects.toMatchObject({
    message: "[Tried to create resource record set [name='www.example.com.', type='A'] but it already exists]",
  })
})

test.each([
  ['CREATE', create],
  ['UPSERT', upsert],
])('given a weighted %s beside a simple set, it is refused', async (_, act) => {
  await using sdk = await sdkOn({ records: [old] })
  await expect(sdk.change(act(blue(1)))).rejects.toMatchObject({
    message:
      '[RRSet with DNS name www.example.com., type CNAME, SetIdentifier blue cannot be created as a non-weighted set exists with the same name and type.]',
  })
})

test('given a simple CREATE beside a weighted group, it is refused', async () => {
  await using sdk = await sdkOn({ records: [blue(1)] })
  await expect(sdk.change(create(old))).rejects.toMatchObject({
    message:
      '[RRSet with DNS name www.example.com., type CNAME cannot be created as other RRSets exist with the same name and type.]',
  })
})

test('given simple to weighted in one batch, DELETE first, it works both ways', async () => {
  await using sdk = await sdkOn({ records: [old] })
  await sdk.change(remove(old), create(blue(100)), create(green(0)))
  expect(await sdk.list()).toEqual([blue(100), green(0)])
  await sdk.change(remove(green(0)), remove(blue(100)), create(old))
  expect(await sdk.list()).toEqual([old])
})

test('given clashing sets with CREATE before DELETE, the order counts and it is refused', async () => {
  await using sdk = await sdkOn({ records: [old] })
  await expect(sdk.change(create(blue(100)), remove(old))).rejects.toMatchObject({ name: 'InvalidChangeBatch' })
  expect(await sdk.list()).toEqual([old])
})

test('given CNAME to A in one batch, it works', async () => {
  await using sdk = await sdkOn({ records: [old] })
  await sdk.change(remove(old), create(a(WWW, '192.0.2.1')))
  expect(await sdk.list()).toEqual([a(WWW, '192.0.2.1')])
})

test('given a DELETE by set identifier, only that set goes', async () => {
  const elsewhere = weighted(cname('api.example.com.', 'blue.example.net'), 'blue', 1)
  await using sdk = await sdkOn({ records: [blue(1), green(1), elsewhere] })
  await sdk.change(remove(blue(1)))
  expect(await sdk.list()).toEqual([elsewhere, green(1)])
})

test.each([
  ['DELETE twice', [remove(old), remove(old)]],
  ['UPSERT twice', [upsert(old), upsert(cname(WWW, 'green.example.net'))]],
  ['DELETE and UPSERT', [remove(old), upsert(old)]],
])('given one set in %s of a batch, it is InvalidChangeBatch', async (_, changes) => {
  await using sdk = await sdkOn({ records: [old] })
  await expect(sdk.change(...changes)).rejects.toMatchObject({
    message: "[The request contains an invalid set of changes for a resource record set 'CNAME www.example.com.']",
  })
  expect(await sdk.list()).toEqual([old])
})

test('given one bad change among good ones, the batch is atomic', async () => {
  await using sdk = await sdkOn({ records: [old] })
  const batch = [create(a('new.example.com', '192.0.2.1')), remove(old), create(a('www.example.org', '192.0.2.1'))]
  await expect(sdk.change(...batch)).rejects.toMatchObject({
    message: '[RRSet with DNS name www.example.org. is not permitted in zone example.com.]',
  })
  expect(await sdk.list()).toEqual([old])
  expect(sdk.server.books.history).toEqual([])
  expect(sdk.server.books.changes()).toEqual([])
})

test('given a name that only ends like the zone, it is not permitted', async () => {
  await using sdk = await sdkOn()
  await expect(sdk.change(create(a('badexample.com', '192.0.2.1')))).rejects.toMatchObject({
    message: '[RRSet with DNS name badexample.com. is not permitted in zone example.com.]',
  })
})

test.each<[string, ResourceRecordSet, string, string]>([
  [
    'a different TTL inside a group',
    { ...green(1), TTL: 30 },
    'InvalidChangeBatch',
    '[RRSet with DNS name www.example.com., type CNAME, SetIdentifier green cannot be created as weighted sets must contain the same TTL.]',
  ],
  [
    'weight 300',
    { ...green(1), Weight: 300 },
    'InvalidInput',
    "Invalid XML ; cvc-maxInclusive-valid: Value '300' is not facet-valid with respect to maxInclusive '255' for type 'Weight'.",
  ],
  [
    'a weight that is no number',
    { ...green(1), Weight: Number.NaN },
    'InvalidInput',
    "Invalid XML ; cvc-datatype-valid.1.2.1: 'NaN' is not a valid value for 'integer'.",
  ],
  [
    'a weight without an identifier',
    { ...a('new.example.com', '192.0.2.1'), Weight: 1 },
    'InvalidInput',
    "Invalid request: Missing field 'SetIdentifier' in Change with [Action=CREATE, Name=new.example.com, Type=A, SetIdentifier=null]",
  ],
  [
    'an identifier without a policy',
    { ...a('new.example.com', '192.0.2.1'), SetIdentifier: 'blue' },
    'InvalidInput',
    'Invalid request: Expected exactly one of [Weight, Region, Failover, GeoLocation, or MultiValueAnswer], but found none in Change with [Action=CREATE, Name=new.example.com, Type=A, SetIdentifier=blue]',
  ],
  [
    'two CNAME values',
    { ...cname('new.example.com', 'a.example.net'), ResourceRecords: [{ Value: 'a.example' }, { Value: 'b.example' }] },
    'InvalidChangeBatch',
    '[RRSet with DNS name new.example.com., type CNAME cannot have more than one Resource Record]',
  ],
  [
    'a CNAME at the apex',
    cname('example.com', 'blue.example.net'),
    'InvalidChangeBatch',
    '[RRSet of type CNAME with DNS name example.com. is not permitted at apex in zone example.com.]',
  ],
  [
    'an A beside a CNAME',
    a(WWW, '192.0.2.1'),
    'InvalidChangeBatch',
    '[RRSet of type A with DNS name www.example.com. is not permitted because a conflicting RRSet of type  CNAME with the same DNS name already exists in zone example.com.]',
  ],
  [
    'a CNAME beside an A',
    cname('a.example.com', 'blue.example.net'),
    'InvalidChangeBatch',
    '[RRSet of type CNAME with DNS name a.example.com. is not permitted as it conflicts with other records with the same DNS name in zone example.com.]',
  ],
  [
    'a bad IPv4 address',
    a('new.example.com', '192.0.2.256'),
    'InvalidChangeBatch',
    "[Invalid Resource Record: 'FATAL problem: ARRDATAIllegalIPv4Address (Value is not a valid IPv4 address) encountered with '192.0.2.256'']",
  ],
  [
    'no TTL',
    { Name: 'new.example.com', Type: 'A', ResourceRecords: [{ Value: '192.0.2.1' }] },
    'InvalidInput',
    'Invalid request: Expected exactly one of [AliasTarget, all of [TTL, and ResourceRecords], or TrafficPolicyInstanceId], but found none in Change with [Action=CREATE, Name=new.example.com, Type=A, SetIdentifier=null]',
  ],
  [
    'an unknown health check',
    { ...green(1), HealthCheckId: 'nobody' },
    'NoSuchHealthCheck',
    'A health check with id nobody does not exist.',
  ],
  [
    'an alias to nothing',
    alias('new.example.com', ZONE, 'nothing.example.com'),
    'InvalidChangeBatch',
    `[Tried to create an alias that targets nothing.example.com., type A in zone ${ZONE}, but that target was not found]`,
  ],
  [
    'an alias into the wrong zone',
    alias('new.example.com', ZONE, 'lb.example.org'),
    'InvalidChangeBatch',
    `[Tried to create an alias that targets lb.example.org., type A in zone ${ZONE}, but the alias target name does not lie within the target zone]`,
  ],
  [
    'an alias without EvaluateTargetHealth',
    {
      Name: 'new.example.com',
      Type: 'A',
      AliasTarget: { HostedZoneId: ZONE, DNSName: 'a.example.com', EvaluateTargetHealth: undefined },
    },
    'InvalidInput',
    "Invalid XML ; cvc-complex-type.2.4.b: The content of element 'AliasTarget' is not complete. One of '{\"https://route53.amazonaws.com/doc/2013-04-01/\":EvaluateTargetHealth}' is expected.",
  ],
  [
    'an alias with a TTL',
    { ...alias('new.example.com', ZONE, 'a.example.com'), TTL: 60 },
    'InvalidInput',
    'Invalid request: Expected exactly one of [AliasTarget, all of [TTL, and ResourceRecords], or TrafficPolicyInstanceId], but found more than one in Change with [Action=CREATE, Name=new.example.com, Type=A, SetIdentifier=null]',
  ],
  [
    'a TXT value without quotation marks',
    { ...a('txt.example.com', 'plain'), Type: 'TXT' },
    'InvalidChangeBatch',
    "[Invalid Resource Record: 'FATAL problem: InvalidCharacterString (Value should be enclosed in quotation marks) encountered with 'plain'']",
  ],
  [
    'the same value twice',
    a('new.example.com', '192.0.2.1', '192.0.2.1'),
    'InvalidChangeBatch',
    "[Duplicate Resource Record: '192.0.2.1']",
  ],
  [
    'an empty label',
    a('new..example.com', '192.0.2.1'),
    'InvalidChangeBatch',
    "[FATAL problem: DomainLabelEmpty (Domain label is empty) encountered with 'new..example.com']",
  ],
])('given %s, it is refused', async (_, set, name, message) => {
  await using sdk = await sdkOn({ records: [blue(1), a('a.example.com', '192.0.2.1')] })
  await expect(sdk.change(create(set as ResourceRecordSet))).rejects.toMatchObject({ name, message })
  expect(sdk.server.books.history).toEqual([])
})

test('given an empty batch, it is refused', async () => {
  await using sdk = await sdkOn()
  await expect(sdk.change()).rejects.toMatchObject({ name: 'InvalidInput', message: expect.stringContaining('2.4.b') })
})

test.each([
  ['SOA', 'A HostedZone must contain exactly one SOA record.'],
  ['NS', 'A HostedZone must contain at least one NS record for the zone itself.'],
])("given a DELETE of the zone's own %s, it is refused", async (type, message) => {
  await using sdk = await sdkOn()
  const own = sdk.server.books.recordSets(ZONE).find(({ Type }) => Type === type)
  await expect(sdk.change(remove(own as ResourceRecordSet))).rejects.toMatchObject({ message: `[${message}]` })
})

test.each([
  [500, 'UPSERTs, which count twice', upsert, 'taken'],
  [501, 'UPSERTs, which count twice', upsert, 'refused'],
  [1000, 'CREATEs', create, 'taken'],
  [1001, 'CREATEs', create, 'refused'],
] as const)('given %i values in %s, the batch is %4$s', async (count, _, act, outcome) => {
  await using sdk = await sdkOn()
  const sent = sdk.change(...Array.from({ length: count }, (_, at) => act(a(`n${at}.example.com`, '192.0.2.1'))))
  const got = await sent.then(
    () => 'taken',
    (error: Error) => (error.message === '[Number of records limit of 1000 exceeded.]' ? 'refused' : error),
  )
  expect(got).toBe(outcome)
})

test('given more than 32000 characters of values, it is refused', async () => {
  await using sdk = await sdkOn()
  const long = { ...a('txt.example.com', `"${'x'.repeat(3990)}"`), Type: 'TXT' as const }
  const batch = Array.from({ length: 9 }, (_, at) => create({ ...long, Name: `t${at}.example.com` }))
  await expect(sdk.change(...batch)).rejects.toMatchObject({ message: '[RDATA character limit of 32000 exceeded.]' })
})

test('given a repeated UPSERT with equal content, it succeeds', async () => {
  await using sdk = await sdkOn({ records: [old] })
  await sdk.change(upsert(old))
  expect(await sdk.list()).toEqual([old])
})

test('given a change of nothing but the final dot of a CNAME, it is taken and the old spelling stays', async () => {
  await using sdk = await sdkOn({ records: [old] })
  const dotted = cname(WWW, 'blue.example.net.')
  await sdk.change(upsert(dotted))
  await sdk.change(remove(old), create(dotted))
  expect(await sdk.list()).toEqual([old])
  expect(sdk.server.books.history).toHaveLength(2)
})

test('given an alias, it comes back lower case, with its final dot, without TTL, and can be deleted as listed', async () => {
  await using sdk = await sdkOn()
  sdk.server.seed.outsideTarget({
    hostedZoneId: 'ZELB',
    dnsName: 'LB-1.elb.example.net',
    answers: { A: ['192.0.2.9'] },
  })
  await sdk.change(create(alias('www.example.com', 'ZELB', 'LB-1.elb.example.net')))
  const [listed] = await sdk.list()
  expect(listed).toEqual(alias('www.example.com.', 'ZELB', 'lb-1.elb.example.net.'))
  await sdk.change(remove(listed as ResourceRecordSet))
  expect(await sdk.list()).toEqual([])
})

test('given an alias to a record of the same batch, the target must come first', async () => {
  await using sdk = await sdkOn()
  const target = create(a('blue.example.com', '192.0.2.1'))
  const pointing = create(alias('www.example.com', ZONE, 'blue.example.com'))
  await expect(sdk.change(pointing, target)).rejects.toMatchObject({ message: expect.stringContaining('not found') })
  await sdk.change(target, pointing)
  expect(await sdk.list()).toHaveLength(2)
})

test('given a protected name and type, every change of it is refused with the comment', async () => {
  await using sdk = await sdkOn({ records: [blue(1), green(1)] })
  sdk.server.seed.protection(ZONE, { Name: WWW, Type: 'CNAME' }, 'ask the on-call engineer')
  await expect(sdk.change(remove(green(1)))).rejects.toMatchObject({
    name: 'InvalidChangeBatch',
    message: expect.stringContaining('ask the on-call engineer'),
  })
})

test("given somebody else's change meanwhile, a swap from what was read before is refused", async () => {
  await using sdk = await sdkOn({ records: [blue(100), green(0)] })
  const read = await sdk.list()
  sdk.server.person.change(ZONE, [upsert(blue(50))] as Parameters<typeof sdk.server.person.change>[1], 'hands')
  const swap = [...read.map(remove), create(blue(90)), create(green(10))]
  await expect(sdk.change(...swap)).rejects.toMatchObject({ name: 'InvalidChangeBatch' })
  expect(sdk.server.books.history.map(({ by, comment }) => [by, comment])).toEqual([['person', 'hands']])
})

test('given accepted batches, the history has each with its time, its changes, and the zone before and after', async () => {
  await using sdk = await sdkOn({ records: [old] })
  await sdk.time.advance(5_000)
  const id = await sdk.change(remove(old))
  expect(sdk.server.books.history).toEqual([
    {
      by: 'client',
      changeId: id.replace('/change/', ''),
      zoneId: ZONE,
      atMs: Date.UTC(2026, 0, 1) + 5_000,
      changes: [remove(old)],
      before: expect.arrayContaining([old]),
      after: expect.not.arrayContaining([old]),
    },
  ])
})

function alias(Name: string, HostedZoneId: string, DNSName: string): ResourceRecordSet {
  return { Name, Type: 'A', AliasTarget: { HostedZoneId, DNSName, EvaluateTargetHealth: true } }
}
