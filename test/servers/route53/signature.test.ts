import { expect, test } from 'vitest'
import type { Keys } from './index.ts'
import { sdkOn, ZONE } from './sdk.ts'

const GOOD: Keys = { accessKeyId: 'FAKE-ACCESS-KEY-ID', secretAccessKey: 'fake-secret-access-key' }

test('given the right keys, names with escapes, blanks and signs in the query are signed as the SDK signs them', async () => {
  await using sdk = await sdkOn()
  for (const name of ['\\052.example.com', '*.example.com', 'a+b.example.com', "a!'()*&=/.example.com"]) {
    await expect(sdk.list(name)).resolves.toEqual([])
  }
})

test.each<[string, Keys, string]>([
  ['another access key', { ...GOOD, accessKeyId: 'FAKE-OTHER-KEY-ID' }, 'InvalidClientTokenId'],
  ['another secret', { ...GOOD, secretAccessKey: 'wrong' }, 'SignatureDoesNotMatch'],
  ['a session token where none belongs', { ...GOOD, sessionToken: 'token' }, 'InvalidClientTokenId'],
])('given %s, it is refused with 403', async (_, keys, name) => {
  await using sdk = await sdkOn({}, keys)
  await expect(sdk.list()).rejects.toMatchObject({ name, $metadata: { httpStatusCode: 403 } })
})

test('given temporary keys, the session token must come with the request', async () => {
  const keys = { ...GOOD, sessionToken: 'fake-session-token' }
  await using right = await sdkOn({ keys })
  await expect(right.list()).resolves.toEqual([])
  await using wrong = await sdkOn({ keys }, GOOD)
  await expect(wrong.list()).rejects.toMatchObject({ name: 'InvalidClientTokenId' })
})

test('given an unsigned request, it is 403, and so is a signature of another kind 400', async () => {
  await using sdk = await sdkOn()
  const url = `${sdk.server.url}/2013-04-01/hostedzone/${ZONE}`
  const unsigned = await fetch(url)
  expect([unsigned.status, await unsigned.text()]).toEqual([403, expect.stringContaining('MissingAuthenticationToken')])
  const basic = await fetch(url, { headers: { authorization: 'Basic YTpi' } })
  expect([basic.status, await basic.text()]).toEqual([400, expect.stringContaining('IncompleteSignature')])
})

test('given a path changed after it was signed, it is refused', async () => {
  await using sdk = await sdkOn()
  sdk.client.middlewareStack.add(
    (next) => (args) => {
      Object.assign(args.request as object, { path: '/2013-04-01/hostedzone/ZOTHER/rrset' })
      return next(args)
    },
    { step: 'finalizeRequest', priority: 'low', name: 'tamper' },
  )
  await expect(sdk.list()).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' })
})
