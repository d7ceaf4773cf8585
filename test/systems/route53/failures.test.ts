import { expect, test } from 'vitest'
import type { FailureCode } from '../../../src/core/failure.ts'
import { Secret } from '../../../src/core/secret.ts'
import type { Http } from '../../../src/ports/http.ts'
import { changeRecordSets, getChange } from '../../../src/systems/route53/changes.ts'
import { Route53Client } from '../../../src/systems/route53/client.ts'
import { listRecordSets } from '../../../src/systems/route53/records.ts'
import { swap } from '../../../src/systems/route53/swap.ts'
import { getZone } from '../../../src/systems/route53/zones.ts'
import type { Fault } from '../../servers/http.ts'
import { errorAnswer } from '../../servers/route53/index.ts'
import { cname, keysOf, never, type Rig, rigOf, WWW, ZONE } from './rig.ts'

const old = cname('blue.example.net')
const write = (rig: Rig, signal = never) =>
  changeRecordSets(
    rig.client,
    { zoneId: ZONE, changes: swap([old], [cname('green.example.net')]), comment: 'c' },
    signal,
  )
const list = (rig: Rig, signal = never) => listRecordSets(rig.client, { zoneId: ZONE, name: WWW }, signal)

const KEYS = { accessKeyId: 'FAKE', secretAccessKey: new Secret('aws-secret-access-key', 'fake-secret') }
const endless: Http = {
  request: async () => ({ status: 200, headers: {}, body: '<GetChangeResponse>', truncated: true }),
}

const said = (code: string): Fault => ({ kind: 'answer', answer: errorAnswer(code) })
const raw = (status: number, body: string): Fault => ({ kind: 'answer', answer: { status, body } })

test.each<[string, Fault, FailureCode, FailureCode, number]>([
  ['a reset before it acted', { kind: 'reset-before' }, 'unreachable', 'lost', 0],
  ['a reset after it acted', { kind: 'reset-after' }, 'unreachable', 'lost', 1],
  ['no answer, not acted', { kind: 'hang-before' }, 'unreachable', 'lost', 0],
  ['no answer, acted', { kind: 'hang-after' }, 'unreachable', 'lost', 1],
  ['an answer cut off', { kind: 'garbage' }, 'answer-wrong', 'lost', 1],
  ['InternalFailure', said('InternalFailure'), 'unreachable', 'lost', 0],
  ['ServiceUnavailable', said('ServiceUnavailable'), 'unreachable', 'lost', 0],
  ['502 with a web page', raw(502, '<html>Bad Gateway</html>'), 'unreachable', 'lost', 0],
  ['500 with nothing', raw(500, ''), 'unreachable', 'lost', 0],
  ['200 with a web page', raw(200, '<html>hello</html>'), 'answer-wrong', 'lost', 0],
  ['200 with no XML', raw(200, 'hello'), 'answer-wrong', 'lost', 0],
  ['200 with nothing', raw(200, ''), 'answer-wrong', 'lost', 0],
  ['429', raw(429, ''), 'unreachable', 'unreachable', 0],
  ['Throttling', said('Throttling'), 'unreachable', 'unreachable', 0],
  ['ThrottlingException', said('ThrottlingException'), 'unreachable', 'unreachable', 0],
  ['PriorRequestNotComplete', said('PriorRequestNotComplete'), 'conflict', 'conflict', 0],
  ['NoSuchHostedZone', said('NoSuchHostedZone'), 'not-found', 'not-found', 0],
  ['AccessDenied', said('AccessDenied'), 'denied', 'denied', 0],
  ['ExpiredToken', said('ExpiredToken'), 'denied', 'denied', 0],
  ['InvalidClientTokenId', said('InvalidClientTokenId'), 'denied', 'denied', 0],
  ['SignatureDoesNotMatch', said('SignatureDoesNotMatch'), 'denied', 'denied', 0],
  ['InvalidInput', said('InvalidInput'), 'answer-wrong', 'refused', 0],
  ['302 to somewhere', raw(302, ''), 'answer-wrong', 'refused', 0],
  ['403 with a web page', raw(403, '<html>Forbidden</html>'), 'answer-wrong', 'refused', 0],
])('given %s, a read is %3$s and a write %4$s, after one request', async (_, fault, ofRead, ofWrite, done) => {
  await using rig = await rigOf({ records: [old] })
  rig.server.http.fault = () => fault
  await expect(getChange(rig.client, 'C1', never)).rejects.toMatchObject({ code: ofRead })
  await expect(write(rig)).rejects.toMatchObject({ code: ofWrite })
  expect(rig.server.http.log).toHaveLength(2)
  expect(rig.server.books.history).toHaveLength(done)
})

test('given an answer longer than any that Route 53 gives, it is not read as a whole one', async () => {
  const client = new Route53Client({ credentials: KEYS }, endless)
  await expect(getChange(client, 'C1', never)).rejects.toMatchObject({ code: 'unreachable' })
  const changes = swap([old], [])
  await expect(changeRecordSets(client, { zoneId: ZONE, changes, comment: '' }, never)).rejects.toMatchObject({
    code: 'lost',
  })
})

test('given a server that is down, a write is unreachable: it surely was not made', async () => {
  await using rig = await rigOf({ records: [old] })
  await rig.server.http.down(3_600_000)
  await expect(write(rig)).rejects.toMatchObject({ code: 'unreachable', saw: expect.stringContaining('ECONNREFUSED') })
})

test('given no answer, a read gives up after 15 s and a write after 30 s, by the clock', async () => {
  await using rig = await rigOf({ records: [old] })
  rig.server.http.fault = () => ({ kind: 'hang-before' })
  const startMs = rig.time.nowMs()
  await expect(list(rig)).rejects.toMatchObject({ saw: expect.stringContaining('within 15000 ms') })
  expect(rig.time.nowMs() - startMs).toBe(15_000)
  await expect(write(rig)).rejects.toMatchObject({ saw: expect.stringContaining('within 30000 ms') })
  expect(rig.time.nowMs() - startMs).toBe(45_000)
})

test.each([
  ["[Tried to delete resource record set [name='x.', type='A', set-identifier='id'] but it was not found]", 'conflict'],
  [
    "[Tried to delete resource record set [name='x.', type='A'] but the values provided do not match the current values]",
    'conflict',
  ],
  ["[Tried to create resource record set [name='x.', type='TXT'] but it already exists]", 'conflict'],
  [
    '[RRSet with DNS name x., type A, SetIdentifier s cannot be created as a non-weighted set exists with the same name and type.]',
    'conflict',
  ],
  [
    '[RRSet with DNS name x., type CNAME cannot be created as other RRSets exist with the same name and type.]',
    'conflict',
  ],
  [
    '[RRSet with DNS name x., type A, SetIdentifier s, and Region r cannot be created because a non-latency RRSet with the same name and type already exists.]',
    'conflict',
  ],
  [
    '[RRSet of type CNAME with DNS name x. is not permitted as it conflicts with other records with the same DNS name in zone z.]',
    'conflict',
  ],
  [
    '[RRSet of type A with DNS name x. is not permitted because a conflicting RRSet of type  CNAME with the same DNS name already exists in zone z.]',
    'conflict',
  ],
  [
    '[RRSet with DNS name x., type A, SetIdentifier s cannot be created as weighted sets must contain the same TTL.]',
    'refused',
  ],
  ['[RRSet of type CNAME with DNS name x. is not permitted at apex in zone z.]', 'refused'],
  ['[RRSet with DNS name x. is not permitted in zone z.]', 'refused'],
  ['[Tried to create an alias that targets t., type A in zone Z, but that target was not found]', 'refused'],
  ['[Number of records limit of 1000 exceeded.]', 'refused'],
  ['[The record is protected: ask the on-call engineer]', 'refused'],
])('given InvalidChangeBatch %s, it is %s, in the words of the service', async (message, code) => {
  await using rig = await rigOf({ records: [old] })
  rig.server.http.fault = () => ({ kind: 'answer', answer: errorAnswer('InvalidChangeBatch', message) })
  await expect(write(rig)).rejects.toMatchObject({ code, saw: `[400] InvalidChangeBatch: ${message}` })
})

test('given the older form of a refused batch, which the SDK cannot read, its messages are found all the same', async () => {
  await using rig = await rigOf({ records: [cname('red.example.net')] })
  rig.server.temper.batchErrorForm = 'messages'
  await expect(write(rig)).rejects.toMatchObject({
    code: 'conflict',
    saw: expect.stringMatching(
      /^\[400\] InvalidChangeBatch: Tried to delete .*; Tried to create .* but it already exists$/,
    ),
  })
})

test('given a missing permission, the message names it', async () => {
  await using rig = await rigOf({ records: [old] })
  rig.server.http.fault = () => said('AccessDenied')
  await expect(write(rig)).rejects.toMatchObject({ fix: 'allow route53:ChangeResourceRecordSets for this role' })
  await expect(list(rig)).rejects.toMatchObject({ fix: 'allow route53:ListResourceRecordSets for this role' })
  await expect(getZone(rig.client, ZONE, never)).rejects.toMatchObject({
    fix: 'allow route53:GetHostedZone for this role',
  })
})

test('given wrong keys, it is denied, and no message shows a key', async () => {
  await using rig = await rigOf()
  const secret = new Secret('aws-secret-access-key', 'canary-of-a-secret')
  const client = rig.clientWith({ credentials: { ...keysOf(rig.server), secretAccessKey: secret } })
  const error = await getZone(client, ZONE, never).catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ code: 'denied', fix: 'check the AWS credentials of this job' })
  expect(`${(error as Error).stack} ${JSON.stringify(error)}`).not.toContain('canary')
})

test('given temporary keys, the session token goes with every request', async () => {
  const keys = { accessKeyId: 'FAKE-TEMPORARY', secretAccessKey: 'fake-secret', sessionToken: 'fake-token' }
  await using rig = await rigOf({ keys })
  await expect(list(rig)).rejects.toMatchObject({ code: 'denied' })
  const client = rig.clientWith({
    credentials: { ...keysOf(rig.server), sessionToken: new Secret('aws-session-token', 'fake-token') },
  })
  await expect(getZone(client, ZONE, never)).resolves.toMatchObject({ id: ZONE })
})

test('given an aborted signal, nothing is sent', async () => {
  await using rig = await rigOf({ records: [old] })
  const reason = new Error('stopped')
  await expect(write(rig, AbortSignal.abort(reason))).rejects.toBe(reason)
  expect(rig.server.http.log).toHaveLength(0)
})

test.each(['hang-before', 'hang-after'] as const)(
  'given a cancel while a request hangs (%s), it ends at once with the reason itself',
  async (kind) => {
    await using rig = await rigOf({ records: [old] })
    rig.server.http.fault = () => ({ kind })
    for (const ask of [list, write]) {
      const stop = new AbortController()
      const reason = new Error('stopped')
      const asked = ask(rig, stop.signal)
      rig.time.waitAfter(2_000, () => stop.abort(reason))
      await expect(asked).rejects.toBe(reason)
      expect(Object.keys(reason)).toEqual([])
    }
  },
)
