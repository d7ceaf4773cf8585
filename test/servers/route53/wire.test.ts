import { expect, test } from 'vitest'
import { VirtualTime } from '../time.ts'
import { type Route53Server, startRoute53 } from './index.ts'
import { a, create, sdkOn, ZONE } from './sdk.ts'
import { signedFetch } from './signed-fetch.ts'

const NAMESPACE = 'https://route53.amazonaws.com/doc/2013-04-01/'
const batch = (inner: string, attributes = ` xmlns="${NAMESPACE}"`): string =>
  `<?xml version="1.0"?><ChangeResourceRecordSetsRequest${attributes}>${inner}</ChangeResourceRecordSetsRequest>`
const SET =
  '<ResourceRecordSet><Name>n.example.com</Name><Type>A</Type><TTL>60</TTL><ResourceRecords><ResourceRecord><Value>192.0.2.1</Value></ResourceRecord></ResourceRecords></ResourceRecordSet>'
const CHANGES = `<Changes><Change><Action>CREATE</Action>${SET}</Change></Changes>`

const started = (): Promise<Route53Server> =>
  startRoute53({ time: new VirtualTime(), zones: [{ name: 'example.com', id: ZONE }] })

test('given the documented body, with and without the final slash of the path, it is accepted', async () => {
  await using server = await started()
  const first = await signedFetch(
    server,
    'POST',
    `/2013-04-01/hostedzone/${ZONE}/rrset/`,
    batch(`<ChangeBatch><Comment>c</Comment>${CHANGES}</ChangeBatch>`),
  )
  expect(first.status).toBe(200)
  expect(first.body).toBe(
    `<?xml version="1.0"?>\n<ChangeResourceRecordSetsResponse xmlns="${NAMESPACE}"><ChangeInfo><Id>/change/C0000000000000000001</Id><Status>PENDING</Status><SubmittedAt>2026-01-01T00:00:00.000Z</SubmittedAt><Comment>c</Comment></ChangeInfo></ChangeResourceRecordSetsResponse>`,
  )
  const second = await signedFetch(
    server,
    'POST',
    `/2013-04-01/hostedzone/${ZONE}/rrset`,
    batch(`<ChangeBatch>${CHANGES.replace('n.example', 'm.example')}</ChangeBatch>`),
  )
  expect(second.status).toBe(200)
})

test('given members in another order than the documented one, the body is accepted', async () => {
  await using server = await started()
  const set =
    '<ResourceRecordSet><ResourceRecords><ResourceRecord><Value>192.0.2.1</Value></ResourceRecord></ResourceRecords><TTL>60</TTL><Type>A</Type><Name>n.example.com</Name></ResourceRecordSet>'
  const body = batch(
    `<ChangeBatch><Changes><Change>${set}<Action>CREATE</Action></Change></Changes><Comment>c</Comment></ChangeBatch>`,
  )
  expect((await signedFetch(server, 'POST', `/2013-04-01/hostedzone/${ZONE}/rrset`, body)).status).toBe(200)
})

test.each([
  ['without a namespace', batch(`<ChangeBatch>${CHANGES}</ChangeBatch>`, ''), 'InvalidInput', 'cvc-elt.1'],
  ['that is not XML', 'nothing', 'MalformedInput', 'not one whole element'],
  ['that is cut off', batch(`<ChangeBatch>${CHANGES}`).slice(0, 200), 'MalformedInput', 'Unable to parse'],
  [
    'with another root',
    `<ChangeBatch xmlns="${NAMESPACE}">${CHANGES}</ChangeBatch>`,
    'MalformedInput',
    'expected ChangeResourceRecordSetsRequest',
  ],
  [
    'with a DOCTYPE',
    `<!DOCTYPE x>${batch(`<ChangeBatch>${CHANGES}</ChangeBatch>`)}`,
    'MalformedInput',
    'unexpected content',
  ],
  [
    'with an unknown member',
    batch(`<ChangeBatch><Colour>red</Colour>${CHANGES}</ChangeBatch>`),
    'InvalidInput',
    "starting with element 'Colour'",
  ],
  [
    'with an unknown action',
    batch(`<ChangeBatch>${CHANGES.replace('CREATE', 'REPLACE')}</ChangeBatch>`),
    'InvalidInput',
    "Value 'REPLACE'",
  ],
  [
    'with a comment of 300 characters',
    batch(`<ChangeBatch><Comment>${'x'.repeat(300)}</Comment>${CHANGES}</ChangeBatch>`),
    'InvalidInput',
    "maxLength '256'",
  ],
  [
    'with a flag that is none',
    batch(`<ChangeBatch>${CHANGES.replace('<TTL>', '<MultiValueAnswer>yes</MultiValueAnswer><TTL>')}</ChangeBatch>`),
    'InvalidInput',
    "not a valid value for 'boolean'",
  ],
])('given a body %s, it is refused with an XML error', async (_, body, code, words) => {
  await using server = await started()
  const answer = await signedFetch(server, 'POST', `/2013-04-01/hostedzone/${ZONE}/rrset`, body)
  expect([answer.status, answer.contentType]).toEqual([400, 'text/xml'])
  expect(answer.body).toContain(
    `<ErrorResponse xmlns="${NAMESPACE}"><Error><Type>Sender</Type><Code>${code}</Code><Message>`,
  )
  expect(answer.body.replaceAll('&quot;', '"')).toContain(words)
  expect(answer.body).toMatch(/<RequestId>[0-9a-f-]{36}<\/RequestId><\/ErrorResponse>$/)
  expect(server.books.history).toEqual([])
})

test('given the older form of a batch error, the messages stand in a list of their own', async () => {
  await using sdk = await sdkOn({ records: [a('n.example.com', '192.0.2.1')] })
  sdk.server.temper.batchErrorForm = 'messages'
  const answer = await signedFetch(
    sdk.server,
    'POST',
    `/2013-04-01/hostedzone/${ZONE}/rrset`,
    batch(`<ChangeBatch>${CHANGES}</ChangeBatch>`),
  )
  expect(answer.body).toBe(
    `<?xml version="1.0"?>\n<InvalidChangeBatch xmlns="${NAMESPACE}"><Messages><Message>Tried to create resource record set [name='n.example.com.', type='A'] but it already exists</Message></Messages></InvalidChangeBatch>`,
  )
  await expect(sdk.change(create(a('n.example.com', '192.0.2.1')))).rejects.toMatchObject({
    $metadata: { httpStatusCode: 400 },
  })
})

test('given a value with markup in it, it survives the round trip', async () => {
  await using sdk = await sdkOn()
  const text = { ...a('txt.example.com.', '"<a> & \'b\' &amp; &#65;"'), Type: 'TXT' as const }
  await sdk.change(create(text))
  expect(await sdk.list()).toEqual([text])
})

test('given an operation that is not modelled, it is 404', async () => {
  await using server = await started()
  expect(await signedFetch(server, 'GET', '/2013-04-01/healthcheck')).toMatchObject({
    status: 404,
    body: expect.stringContaining('UnknownOperationException'),
  })
})
