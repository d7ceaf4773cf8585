import { expect, test } from 'vitest'
import { errorAnswer } from './index.ts'
import { a, create, sdkOn, upsert, ZONE } from './sdk.ts'

test('given more than 50 requests at once, the next are answered 400 Throttling, and 10 a second come through', async () => {
  await using sdk = await sdkOn()
  const outcomes = async (count: number) => {
    const settled = await Promise.allSettled(Array.from({ length: count }, () => sdk.list()))
    return settled.map((one) => (one.status === 'fulfilled' ? 'answered' : one.reason))
  }
  const first = await outcomes(52)
  expect(first.filter((one) => one === 'answered')).toHaveLength(50)
  const [refused] = first.filter((one) => one !== 'answered')
  expect(refused).toMatchObject({ name: 'Throttling', message: 'Rate exceeded', $metadata: { httpStatusCode: 400 } })
  await sdk.time.advance(500)
  expect((await outcomes(7)).filter((one) => one === 'answered')).toHaveLength(5)
})

test('given a batch still at work, another one for the zone is PriorRequestNotComplete; other zones and reads go on', async () => {
  const zones = [
    { name: 'example.com', id: ZONE },
    { name: 'example.org', id: 'ZOTHER' },
  ]
  await using sdk = await sdkOn({ zones })
  sdk.server.temper.processingMs = 1_000
  await sdk.change(create(a('one.example.com', '192.0.2.1')))
  const second = () => sdk.change(create(a('two.example.com', '192.0.2.1')))
  await expect(second()).rejects.toMatchObject({ name: 'PriorRequestNotComplete', $metadata: { httpStatusCode: 400 } })
  sdk.server.person.change('ZOTHER', [{ Action: 'CREATE', ResourceRecordSet: elsewhere }])
  expect(await sdk.list()).toHaveLength(1)
  await sdk.time.advance(1_000)
  await second()
  expect(await sdk.list()).toHaveLength(2)
})

test('given a zone that somebody occupies, a batch is PriorRequestNotComplete for that long', async () => {
  await using sdk = await sdkOn()
  sdk.server.person.occupy(ZONE, 60_000)
  const change = () => sdk.change(upsert(a('one.example.com', '192.0.2.1')))
  await sdk.time.advance(59_999)
  await expect(change()).rejects.toMatchObject({ name: 'PriorRequestNotComplete' })
  await sdk.time.advance(1)
  await change()
})

test.each([
  ['Throttling', 400],
  ['PriorRequestNotComplete', 400],
  ['AccessDenied', 403],
  ['ExpiredToken', 403],
  ['InternalFailure', 500],
  ['ServiceUnavailable', 503],
])('given the fault %s, the SDK sees that name and status %i, and nothing was done', async (code, status) => {
  await using sdk = await sdkOn()
  sdk.server.http.fault = () => ({ kind: 'answer', answer: errorAnswer(code) })
  await expect(sdk.change(create(a('one.example.com', '192.0.2.1')))).rejects.toMatchObject({
    name: code,
    $metadata: { httpStatusCode: status },
  })
  expect(sdk.server.books.history).toEqual([])
})

test.each([
  ['reset-before', 0],
  ['reset-after', 1],
] as const)(
  'given %s on a batch, the client sees a broken connection and %i batches are in the history',
  async (kind, done) => {
    await using sdk = await sdkOn()
    sdk.server.http.fault = () => ({ kind })
    await expect(sdk.change(create(a('one.example.com', '192.0.2.1')))).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(sdk.server.books.history).toHaveLength(done)
  },
)

const elsewhere = { Name: 'one.example.org', Type: 'A', TTL: 60, ResourceRecords: [{ Value: '192.0.2.1' }] } as const
