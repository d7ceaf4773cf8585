import { expect, test } from 'vitest'
import { parseImageRef } from '../../../src/core/image-ref.ts'
import { Secret } from '../../../src/core/secret.ts'
import { Registry } from '../../../src/systems/registry/client.ts'
import { VirtualTime } from '../../servers/time.ts'
import { testWorld } from '../../support/test-world.ts'
import { FakeRegistry, type Guard, sha256 } from './fake-registry.ts'

const PASSWORD = 'canary-registry-password'
const { signal } = new AbortController()

async function rig(guard?: Guard, given: { readonly password?: string } = { password: PASSWORD }) {
  const time = new VirtualTime()
  const server = await FakeRegistry.start(time, guard)
  const world = testWorld({ time, inputs: {} })
  const password = given.password === undefined ? undefined : new Secret('registry-password', given.password)
  const registry = new Registry(
    {
      repository: parseImageRef(`${server.host}/shop/api`),
      ...(password === undefined ? {} : { credentials: { username: 'ci', password } }),
    },
    world,
  )
  return { server, registry, lines: world.printed, time }
}

const basic: Guard = { by: 'basic', username: 'ci', password: PASSWORD }
const bearer: Guard = { by: 'bearer', username: 'ci', password: PASSWORD }

test('given a free tag, one request tells, asking for every kind of manifest', async () => {
  const { server, registry } = await rig(undefined, {})
  await using _ = server
  expect(await registry.find('1.0.1', signal)).toBeUndefined()
  expect(server.requests).toEqual(['GET /v2/shop/api/manifests/1.0.1'])
  expect(server.shell.log[0]?.headers.accept).toMatch(
    /manifest\.v2.*manifest\.list\.v2.*oci\.image\.manifest.*oci\.image\.index/,
  )
})

test('given a taken tag, it tells digest, image and labels', async () => {
  const { server, registry } = await rig()
  await using _ = server
  const { digest, config } = server.putImage('1.0.1', { a: '1' })
  const stored = await registry.find('1.0.1', signal)
  expect(stored).toEqual({ digest, manifest: { kind: 'image', config } })
  expect(stored && (await registry.labelsOf(stored, signal))).toEqual([{ a: '1' }])
})

test('given an index, it tells the labels of each image in it, attestations left out', async () => {
  const { server, registry } = await rig()
  await using _ = server
  const children = [
    server.putImage(undefined, { a: '1' }).digest,
    server.putImage(undefined, { a: '2' }).digest,
    sha256('gone'),
  ]
  const digest = server.putIndex('1.0.1', children)
  const stored = await registry.find('1.0.1', signal)
  expect(stored).toEqual({
    digest,
    manifest: { kind: 'index', manifests: children, platforms: Array(3).fill('linux/amd64') },
  })
  expect(stored && (await registry.labelsOf(stored, signal))).toEqual([{ a: '1' }, { a: '2' }, {}])
})

test('given no digest header, it reckons the digest itself', async () => {
  const { server, registry } = await rig()
  await using _ = server
  const { digest } = server.putImage('1.0.1', {})
  const { body } = server.manifests.get(digest) ?? { body: '' }
  server.shell.fault = () => ({ kind: 'answer', answer: { status: 200, body } })
  expect(await registry.find('1.0.1', signal)).toMatchObject({ digest })
})

test('given bytes that are not those of the digest it names, it does not believe them', async () => {
  const { server, registry } = await rig()
  await using _ = server
  const [one, other] = [server.putImage('1.0.1', { a: '1' }).digest, server.putImage(undefined, { a: '2' }).digest]
  const { body = '' } = server.manifests.get(other) ?? {}
  server.shell.fault = () => ({
    kind: 'answer',
    answer: { status: 200, headers: { 'docker-content-digest': one }, body },
  })
  await expect(registry.find('1.0.1', signal)).rejects.toMatchObject({
    code: 'answer-wrong',
    saw: `it names ${one}; the bytes are ${other}`,
  })
})

test('given a configuration whose bytes are not those of its digest, it does not believe the labels', async () => {
  const { server, registry } = await rig()
  await using _ = server
  const { config } = server.putImage('1.0.1', { a: '1' })
  const stored = await registry.find('1.0.1', signal)
  server.blobs.set(config, '{"config":{"Labels":{"a":"2"}}}')
  await expect(stored && registry.labelsOf(stored, signal)).rejects.toMatchObject({ code: 'answer-wrong' })
})

test.each([
  ['Basic', basic],
  ['Bearer', bearer],
] as const)('given a registry that wants %s, the login is sent only after it asked', async (scheme, guard) => {
  const { server, registry } = await rig(guard)
  await using _ = server
  const { digest } = server.putImage('1.0.1', {})
  expect(await registry.find('1.0.1', signal)).toMatchObject({ digest })
  const token = scheme === 'Bearer' ? ['GET /token?service=reg,+istry&scope=repository:shop/api:pull,push [Basic]'] : []
  expect(server.requests).toEqual([
    'GET /v2/shop/api/manifests/1.0.1',
    ...token,
    `GET /v2/shop/api/manifests/1.0.1 [${scheme}]`,
  ])
})

test.each([
  ['Basic', basic],
  ['Bearer', bearer],
] as const)(
  'given a registry that hides a private repository from strangers (%s), a taken tag is not free',
  async (_by, guard) => {
    const { server, registry } = await rig(guard)
    await using _ = server
    server.hides = true
    const { digest } = server.putImage('1.0.1', {})
    expect(await registry.find('1.0.1', signal)).toMatchObject({ digest })
  },
)

test('given a password with a line end behind it, the login is the one that docker makes of it', async () => {
  const { server, registry } = await rig(basic, { password: `${PASSWORD}\n` })
  await using _ = server
  const { digest } = server.putImage('1.0.1', {})
  expect(await registry.find('1.0.1', signal)).toMatchObject({ digest })
})

test('given a token that is too old, it asks for a new one and goes on', async () => {
  const { server, registry } = await rig(bearer)
  await using _ = server
  const { digest } = server.putImage('1.0.1', {})
  await registry.find('1.0.1', signal)
  server.forgetTokens()
  expect(await registry.find('1.0.1', signal)).toMatchObject({ digest })
})

test.each([
  ['basic', { ...basic, password: 'other' }, '401 UNAUTHORIZED: authentication required'],
  ['bearer', { ...bearer, password: 'other' }, '401 incorrect username or password'],
] as const)('given a wrong password (%s), it is denied with the words of the registry', async (_by, guard, saw) => {
  const { server, registry } = await rig(guard)
  await using _ = server
  await expect(registry.find('1.0.1', signal)).rejects.toMatchObject({
    code: 'denied',
    what: expect.stringContaining('refuses the login'),
    saw,
    fix: expect.stringContaining('registry-password'),
  })
})

test('given no login for a registry that wants one, it says which inputs to give', async () => {
  const { server, registry } = await rig(basic, {})
  await using _ = server
  await expect(registry.find('1.0.1', signal)).rejects.toMatchObject({
    code: 'denied',
    fix: 'give registry-username and registry-password',
  })
})

test('given a token service at another place, the login is not sent there', async () => {
  const { server: other } = await rig()
  await using _other = other
  const { server, registry } = await rig({ ...bearer, realm: `${other.shell.url}/token` })
  await using _ = server
  await expect(registry.find('1.0.1', signal)).rejects.toMatchObject({
    code: 'refused',
    saw: expect.stringContaining(other.shell.url),
  })
  expect(other.requests).toEqual([])
})

test('given a redirect of a manifest, it is not followed', async () => {
  const { server: other } = await rig()
  await using _other = other
  const { server, registry } = await rig(basic)
  await using _ = server
  server.shell.fault = ({ headers }) =>
    headers.authorization === undefined
      ? undefined
      : {
          kind: 'answer',
          answer: { status: 307, headers: { location: `${other.shell.url}/x?signature=secret` }, body: '' },
        }
  await expect(registry.find('1.0.1', signal)).rejects.toMatchObject({
    code: 'answer-wrong',
    saw: expect.not.stringContaining('signature'),
  })
  expect(other.requests).toEqual([])
})

test('given a redirect of a blob, it is followed without the login', async () => {
  const { server: storage } = await rig()
  await using _storage = storage
  const { server, registry } = await rig(basic)
  await using _ = server
  const { config } = server.putImage('1.0.1', { a: '1' })
  storage.shell.fault = () => ({ kind: 'answer', answer: { status: 200, body: server.blobs.get(config) ?? '' } })
  server.storage = storage.shell.url
  const stored = await registry.find('1.0.1', signal)
  expect(stored && (await registry.labelsOf(stored, signal))).toEqual([{ a: '1' }])
  expect(storage.requests).toEqual([`GET /${config}?signature=secret`])
})

test('given redirects without an end, it stops', async () => {
  const { server, registry } = await rig()
  await using _ = server
  server.putImage('1.0.1', {})
  server.storage = `${server.shell.url}/v2/shop/api/blobs`
  const stored = await registry.find('1.0.1', signal)
  await expect(stored && registry.labelsOf(stored, signal)).rejects.toMatchObject({ code: 'answer-wrong' })
})

test.each([
  ['500 twice', { kind: 'answer', answer: { status: 500, body: '' } }, 3_000],
  [
    '429 with a wish to wait 7 s, twice',
    { kind: 'answer', answer: { status: 429, headers: { 'retry-after': '7' }, body: '' } },
    14_000,
  ],
  ['a broken connection twice', { kind: 'reset-before' }, 3_000],
] as const)('given %s, it waits and goes on', async (_name, fault, waitedMs) => {
  const { server, registry, lines, time } = await rig()
  await using _ = server
  const { digest } = server.putImage('1.0.1', {})
  server.shell.fault = ({ number }) => (number <= 2 ? fault : undefined)
  const before = time.nowMs()
  expect(await registry.find('1.0.1', signal)).toMatchObject({ digest })
  expect(time.nowMs() - before).toBe(waitedMs)
  expect(lines).toHaveLength(2)
})

test('given 503 without an end, it gives up after five tries', async () => {
  const { server, registry, time } = await rig(undefined, {})
  await using _ = server
  server.shell.fault = () => ({ kind: 'answer', answer: { status: 503, body: '<html>Down</html>' } })
  const before = time.nowMs()
  await expect(registry.find('1.0.1', signal)).rejects.toMatchObject({
    code: 'unreachable',
    saw: 'status 503, a web page that begins "<html>Down</html>" (5 tries)',
  })
  expect([server.requests.length, time.nowMs() - before]).toEqual([5, 15_000])
})

test('given a registry that never answers, each try has a limit of its own', async () => {
  const { server, registry } = await rig()
  await using _ = server
  server.shell.fault = ({ number }) => (number === 1 ? { kind: 'hang-before' } : undefined)
  expect(await registry.find('1.0.1', signal)).toBeUndefined()
})

test('given a cancel while it waits, it ends with the reason', async () => {
  const { server, registry } = await rig()
  await using _ = server
  const cancel = new AbortController()
  const reason = new Error('cancelled')
  server.shell.fault = () => {
    queueMicrotask(() => cancel.abort(reason))
    return { kind: 'answer', answer: { status: 500, body: '' } }
  }
  await expect(registry.find('1.0.1', cancel.signal)).rejects.toBe(reason)
})

test('given a web page instead of a registry, it says so', async () => {
  const { server, registry } = await rig()
  await using _ = server
  server.shell.fault = () => ({
    kind: 'answer',
    answer: { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Hello</html>' },
  })
  await expect(registry.find('1.0.1', signal)).rejects.toMatchObject({
    code: 'answer-wrong',
    saw: expect.stringContaining('text/html'),
    fix: expect.stringContaining('repository'),
  })
})

test('the password is in no message and no line', async () => {
  const { server, registry, lines } = await rig({ ...basic, password: 'other' })
  await using _ = server
  server.shell.fault = ({ number }) => (number === 1 ? { kind: 'reset-before' } : undefined)
  const error = await registry.find('1.0.1', signal).catch((thrown: unknown) => thrown)
  const blob = Buffer.from(`ci:${PASSWORD}`).toString('base64')
  const told = `${String(error)} ${JSON.stringify(error)} ${lines.join('\n')} ${(error as Error).stack}`
  expect(told).toContain('refuses the login')
  expect([told.includes(PASSWORD), told.includes(blob)]).toEqual([false, false])
})
