import { expect, test } from 'vitest'
import { VirtualTime } from '../time.ts'
import { type RecordSet, type Route53Server, startRoute53 } from './index.ts'

const WWW = 'www.example.com'
const side = (id: string, Weight: number, more: Partial<RecordSet> = {}): RecordSet => ({
  Name: WWW,
  Type: 'CNAME',
  SetIdentifier: id,
  Weight,
  TTL: 30,
  ResourceRecords: [{ Value: `${id}.example.net` }],
  ...more,
})
const address = (Name: string, Value: string, TTL = 60): RecordSet => ({
  Name,
  Type: 'A',
  TTL,
  ResourceRecords: [{ Value }],
})

async function serverOf(...records: readonly RecordSet[]): Promise<{ server: Route53Server; time: VirtualTime }> {
  const time = new VirtualTime()
  return { time, server: await startRoute53({ time, zones: [{ name: 'example.com', id: 'Z1', records }] }) }
}

function shares(server: Route53Server, times: number): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { values } of server.resolve(WWW, 'CNAME', times))
    counts[values[0] ?? ''] = (counts[values[0] ?? ''] ?? 0) + 1
  return counts
}

test('given weights 90 and 10, the answers are spread like that, and the same again in the next run', async () => {
  const first = (await serverOf(side('blue', 90), side('green', 10))).server
  const second = (await serverOf(side('blue', 90), side('green', 10))).server
  await using _ = first
  await using __ = second
  const counts = shares(first, 1000)
  expect(counts['green.example.net']).toBeGreaterThan(60)
  expect(counts['green.example.net']).toBeLessThan(140)
  expect(shares(second, 1000)).toEqual(counts)
})

test.each([
  ['weight 0 is never answered', [side('blue', 100), side('green', 0)], ['blue.example.net']],
  ['all weights 0 are equal shares', [side('blue', 0), side('green', 0)], ['blue.example.net', 'green.example.net']],
])('given a group, %s', async (_, records, expected) => {
  const { server } = await serverOf(...records)
  await using _server = server
  expect(Object.keys(shares(server, 200)).sort()).toEqual(expected)
})

test('given health checks, weight 0 answers only when nothing else is healthy, and all when nothing is', async () => {
  const { server } = await serverOf(side('blue', 0, { HealthCheckId: 'b' }), side('green', 100, { HealthCheckId: 'g' }))
  await using _ = server
  const answeringWhen = (blue: boolean, green: boolean) => {
    server.seed.healthCheck('b', blue)
    server.seed.healthCheck('g', green)
    return Object.keys(shares(server, 100))
  }
  expect(answeringWhen(true, true)).toEqual(['green.example.net'])
  expect(answeringWhen(true, false)).toEqual(['blue.example.net'])
  expect(answeringWhen(false, false)).toEqual(['green.example.net'])
})

test('given a change, the name servers answer from the old state until it is INSYNC', async () => {
  const { server, time } = await serverOf(side('blue', 100), side('green', 0))
  await using _ = server
  server.person.change('Z1', [
    { Action: 'UPSERT', ResourceRecordSet: side('blue', 0) },
    { Action: 'UPSERT', ResourceRecordSet: side('green', 100) },
  ])
  await time.advance(29_999)
  expect(Object.keys(shares(server, 50))).toEqual(['blue.example.net'])
  await time.advance(1)
  expect(Object.keys(shares(server, 50))).toEqual(['green.example.net'])
})

test('given an address asked where a CNAME leads, it is followed, with the least TTL on the way', async () => {
  const inside = side('blue', 1, { ResourceRecords: [{ Value: 'blue.example.com' }] })
  const { server } = await serverOf(inside, address('blue.example.com', '192.0.2.1'))
  await using _ = server
  const [answer] = server.resolve(WWW, 'A')
  expect([answer?.values, answer?.ttlSeconds]).toEqual([['192.0.2.1'], 30])
  expect(answer?.through.map(({ SetIdentifier, Type }) => [SetIdentifier, Type])).toEqual([
    ['blue', 'CNAME'],
    [undefined, 'A'],
  ])
})

test('given a CNAME that leads out of the account, the way ends with that name', async () => {
  const { server } = await serverOf(side('blue', 1))
  await using _ = server
  expect(server.resolve(WWW, 'A').map(({ values }) => values)).toEqual([['blue.example.net.']])
})

test("given aliases, to a record and to a load balancer, the answer is the target's", async () => {
  const alias = (Name: string, HostedZoneId: string, DNSName: string): RecordSet => ({
    Name,
    Type: 'A',
    AliasTarget: { HostedZoneId, DNSName, EvaluateTargetHealth: false },
  })
  const { server } = await serverOf(
    alias('one.example.com', 'Z1', 'blue.example.com'),
    alias('two.example.com', 'ZELB', 'lb.elb.example.net'),
    address('blue.example.com', '192.0.2.1', 300),
  )
  await using _ = server
  server.seed.outsideTarget({ hostedZoneId: 'ZELB', dnsName: 'lb.elb.example.net', answers: { A: ['192.0.2.9'] } })
  expect(server.resolve('one.example.com', 'A')).toMatchObject([{ values: ['192.0.2.1'] }])
  expect(server.resolve('two.example.com', 'A')).toMatchObject([{ values: ['192.0.2.9'], ttlSeconds: 60 }])
})

test('given a wildcard, it answers for names that are not there and for no others', async () => {
  const { server } = await serverOf(address('*.example.com', '192.0.2.1'), {
    Name: 'text.example.com',
    Type: 'TXT',
    TTL: 60,
    ResourceRecords: [{ Value: '"t"' }],
  })
  await using _ = server
  expect(server.resolve('any.deep.example.com', 'A')).toMatchObject([{ values: ['192.0.2.1'] }])
  expect(server.resolve('text.example.com', 'A')).toEqual([])
  expect(server.resolve('www.example.org', 'A')).toEqual([])
})
