import { mkdtempDisposable, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { changeRecordSets } from '../../../src/systems/route53/changes.ts'
import { Route53Client } from '../../../src/systems/route53/client.ts'
import { swap } from '../../../src/systems/route53/swap.ts'
import { getZone } from '../../../src/systems/route53/zones.ts'
import { type Fault, HttpShell } from '../../servers/http.ts'
import { RealTime } from '../../servers/time.ts'
import { cname, keysOf, never, rigOf, ZONE } from './rig.ts'

afterEach(() => vi.unstubAllEnvs())

/** No profile, no metadata service: what the chain finds is what the test put into the environment. */
function emptyEnvironment(): void {
  for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) vi.stubEnv(name, undefined)
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true')
  vi.stubEnv('AWS_CONFIG_FILE', '/nonexistent/config')
  vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/nonexistent/credentials')
}

test('given no keys of ours, the default chain finds those of the environment', async () => {
  emptyEnvironment()
  await using rig = await rigOf()
  vi.stubEnv('AWS_ACCESS_KEY_ID', rig.server.keys.accessKeyId)
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', rig.server.keys.secretAccessKey)
  await expect(getZone(rig.clientWith({}), ZONE, never)).resolves.toMatchObject({ id: ZONE })
})

test('given no keys anywhere, it is denied before anything is sent', async () => {
  emptyEnvironment()
  await using rig = await rigOf()
  await expect(getZone(rig.clientWith({}), ZONE, never)).rejects.toMatchObject({
    code: 'denied',
    saw: expect.stringContaining('CredentialsProviderError'),
    fix: 'give this job AWS credentials before this step',
  })
  expect(rig.server.http.log).toHaveLength(0)
})

test('given empty AWS variables, as a step leaves them that unsets them, explicit keys still work', async () => {
  emptyEnvironment()
  for (const name of ['AWS_REGION', 'AWS_SESSION_TOKEN', 'AWS_ENDPOINT_URL_ROUTE_53', 'AWS_PROFILE'])
    vi.stubEnv(name, '')
  await using rig = await rigOf()
  await expect(getZone(rig.client, ZONE, never)).resolves.toMatchObject({ id: ZONE })
})

test.each([
  [undefined, 'https://route53.amazonaws.com/2013-04-01/hostedzone/Z1', 'us-east-1'],
  ['eu-central-1', 'https://route53.amazonaws.com/2013-04-01/hostedzone/Z1', 'us-east-1'],
  ['cn-north-1', 'https://route53.amazonaws.com.cn/2013-04-01/hostedzone/Z1', 'cn-northwest-1'],
  ['us-gov-east-1', 'https://route53.us-gov.amazonaws.com/2013-04-01/hostedzone/Z1', 'us-gov-west-1'],
])(
  'given the region %s and no endpoint, requests would go to %s, signed for %s',
  async (region, expected, signedFor) => {
    emptyEnvironment()
    await using rig = await rigOf()
    const asked: { url: string; authorization: string | undefined }[] = []
    const client = new Route53Client(
      { credentials: keysOf(rig.server), ...(region === undefined ? {} : { region }) },
      {
        async request({ url, headers }) {
          asked.push({ url: url.href, authorization: headers?.authorization })
          return { status: 404, headers: {}, body: '', truncated: false }
        },
      },
    )
    await expect(getZone(client, 'Z1', never)).rejects.toMatchObject({ code: 'answer-wrong' })
    expect(asked).toEqual([
      { url: expected, authorization: expect.stringContaining(`/${signedFor}/route53/aws4_request`) },
    ])
  },
)

test('given a chain that is slow to answer, a cancel ends the wait with the reason itself', async () => {
  emptyEnvironment()
  await using rig = await rigOf()
  await using agent = await HttpShell.start(new RealTime(), async () => ({ status: 200, body: '{}' }))
  agent.fault = () => ({ kind: 'hang-before' })
  vi.stubEnv('AWS_CONTAINER_CREDENTIALS_FULL_URI', agent.url)
  const stop = new AbortController()
  const reason = new Error('stopped')
  const asked = getZone(rig.clientWith({}), ZONE, stop.signal)
  await vi.waitFor(() => expect(agent.log).toHaveLength(1))
  stop.abort(reason)
  await expect(asked).rejects.toBe(reason)
  expect(rig.server.http.log).toHaveLength(0)
})

test('given a chain that asks a server, it is asked once for many requests', async () => {
  emptyEnvironment()
  const keys = { accessKeyId: 'FAKE', secretAccessKey: 'fake-secret', sessionToken: 'fake-token' }
  await using rig = await rigOf({ keys })
  const body = JSON.stringify({
    AccessKeyId: keys.accessKeyId,
    SecretAccessKey: keys.secretAccessKey,
    Token: keys.sessionToken,
    Expiration: '2999-01-01T00:00:00Z',
  })
  await using agent = await HttpShell.start(new RealTime(), async () => ({ status: 200, body }))
  vi.stubEnv('AWS_CONTAINER_CREDENTIALS_FULL_URI', agent.url)
  const client = rig.clientWith({})
  await getZone(client, ZONE, never)
  await getZone(client, ZONE, never)
  expect([agent.log.length, rig.server.http.log.length]).toEqual([1, 2])
})

const STS_DENIES =
  '<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>Not authorized to perform sts:AssumeRoleWithWebIdentity</Message></Error></ErrorResponse>'

test.each<[string, Fault, string, string]>([
  ['resets after it acted', { kind: 'reset-after' }, 'unreachable', 'the connection to 127.0.0.1'],
  ['is in trouble', { kind: 'answer', answer: { status: 503, body: '' } }, 'unreachable', '[503]'],
  [
    'denies the role',
    { kind: 'answer', answer: { status: 403, body: STS_DENIES } },
    'denied',
    '[403] AccessDenied: Not authorized',
  ],
])('given a token service that %s, a write is %3$s and surely not made, never lost', async (_, fault, code, saw) => {
  emptyEnvironment()
  await using rig = await rigOf({ records: [cname('blue.example.net')] })
  await using folder = await mkdtempDisposable(join(tmpdir(), 'route53-'))
  await writeFile(join(folder.path, 'token'), 'fake-token')
  await using sts = await HttpShell.start(new RealTime(), async () => ({ status: 200, body: '' }))
  sts.fault = () => fault
  vi.stubEnv('AWS_WEB_IDENTITY_TOKEN_FILE', join(folder.path, 'token'))
  vi.stubEnv('AWS_ROLE_ARN', 'arn:aws:iam::000000000000:role/fake')
  vi.stubEnv('AWS_ENDPOINT_URL_STS', sts.url)
  const changes = swap([cname('blue.example.net')], [])
  const asked = changeRecordSets(rig.clientWith({}), { zoneId: ZONE, changes, comment: '' }, never)
  await expect(asked).rejects.toMatchObject({
    code,
    what: 'Could not get AWS credentials',
    saw: expect.stringContaining(saw),
  })
  expect(rig.server.http.log).toHaveLength(0)
})

test('given a signal aborted while the SDK is being loaded, the reason itself comes out', async () => {
  await using rig = await rigOf()
  const stop = new AbortController()
  const reason = new Error('stopped')
  const asked = getZone(rig.client, ZONE, stop.signal)
  stop.abort(reason)
  await expect(asked).rejects.toBe(reason)
  expect(rig.server.http.log).toHaveLength(0)
})
