import { expect, test } from 'vitest'
import { parseImageRef } from '../../../src/core/image-ref.ts'
import { addressOf } from '../../../src/systems/registry/address.ts'
import { parseChallenge } from '../../../src/systems/registry/challenge.ts'
import { parseManifest } from '../../../src/systems/registry/manifest.ts'
import { waitBeforeNextMs } from '../../../src/systems/registry/persist.ts'
import { tokenUrl } from '../../../src/systems/registry/token-url.ts'

test.each([
  ['registry.example.com/shop/api', 'https://registry.example.com/', 'shop/api'],
  ['registry.example.com:5000/api', 'https://registry.example.com:5000/', 'api'],
  ['localhost:5000/shop/api', 'http://localhost:5000/', 'shop/api'],
  ['127.0.0.1:5000/api', 'http://127.0.0.1:5000/', 'api'],
  ['[::1]:5000/api', 'http://[::1]:5000/', 'api'],
  ['shop/api', 'https://registry-1.docker.io/', 'shop/api'],
  ['busybox', 'https://registry-1.docker.io/', 'library/busybox'],
  ['docker.io/shop/api', 'https://registry-1.docker.io/', 'shop/api'],
])('the API of %s is at %s, as %s', (repository, base, path) => {
  expect(addressOf(parseImageRef(repository))).toMatchObject({ base: new URL(base), path })
})

test.each([
  ['Basic realm="x"', { scheme: 'basic' }],
  ['basic', { scheme: 'basic' }],
  [
    'Bearer realm="https://auth.example.com/token",service="registry",scope="repository:a/b:pull,push"',
    {
      scheme: 'bearer',
      realm: 'https://auth.example.com/token',
      service: 'registry',
      scope: 'repository:a/b:pull,push',
    },
  ],
  ['Basic realm="a, b", BEARER realm="https://r/t"', { scheme: 'bearer', realm: 'https://r/t' }],
  [['Negotiate', 'Basic realm="x"'], { scheme: 'basic' }],
  ['Bearer service="no realm"', undefined],
  ['Negotiate', undefined],
  ['', undefined],
  [undefined, undefined],
])('reads the challenge %j', (header, challenge) => {
  expect(parseChallenge(header)).toEqual(challenge)
})

test.each([
  ['its own origin', 'https://registry.example.com/token', 'https://registry.example.com/token'],
  ['its own origin, by a path alone', '/token?a=1', 'https://registry.example.com/token?a=1'],
  [
    'its own origin, seen as http behind a TLS terminator',
    'http://registry.example.com/token',
    'https://registry.example.com/token',
  ],
  ['another port of its host', 'https://registry.example.com:5001/auth', 'https://registry.example.com:5001/auth'],
  ['a neighbour', 'https://auth.example.com/token', 'https://auth.example.com/token'],
  ['the domain itself', 'https://example.com/jwt/auth', 'https://example.com/jwt/auth'],
  ['a neighbour by plain http', 'http://auth.example.com/token', undefined],
  ['a stranger', 'https://evil.example.org/token', undefined],
  ['a stranger that ends alike', 'https://evilexample.com/token', undefined],
  ['a realm with a login in it', 'https://a:b@registry.example.com/token', undefined],
  ['no URL', 'http://', undefined],
])('given a realm at %s (%s), a token is asked for at %s', (_name, realm, url) => {
  expect(tokenUrl(realm, new URL('https://registry.example.com'))?.href).toBe(url)
})

test.each([
  ['http://127.0.0.1:5000', 'http://127.0.0.1:5000/token', 'http://127.0.0.1:5000/token'],
  ['http://127.0.0.1:5000', 'http://127.0.0.1:5001/token', undefined],
  ['https://10.0.0.1', 'https://11.0.0.1/token', undefined],
  ['https://registry', 'https://auth/token', undefined],
  ['https://ghcr.example', 'https://evil.example/token', undefined],
])('a registry at %s may name %s: %s', (base, realm, url) => {
  expect(tokenUrl(realm, new URL(base))?.href).toBe(url)
})

test.each([
  ['{"schemaVersion":2,"config":{"digest":"sha256:a"}}', { kind: 'image', config: 'sha256:a' }],
  [
    '{"schemaVersion":2,"manifests":[{"digest":"sha256:b"},{"digest":"sha256:c","platform":{"os":"linux","architecture":"arm","variant":"v7"}}]}',
    { kind: 'index', manifests: ['sha256:b', 'sha256:c'], platforms: ['unknown/unknown', 'linux/arm/v7'] },
  ],
  [
    '{"schemaVersion":2,"manifests":[{"digest":"sha256:b","annotations":{"vnd.docker.reference.type":"attestation-manifest"}}]}',
    { kind: 'index', manifests: [], platforms: [] },
  ],
  ['{"schemaVersion":1,"fsLayers":[]}', undefined],
  ['[]', undefined],
  ['<html>', undefined],
])('reads the manifest %s', (body, manifest) => {
  expect(parseManifest(body)).toEqual(manifest)
})

test.each([
  [1, 0, 1_000],
  [4, 0, 8_000],
  [1, 5_000, 5_000],
  [1, 3_600_000, 30_000],
])('after %i tries, asked for %i ms, it waits %i ms', (tries, askedMs, waitMs) => {
  expect(waitBeforeNextMs(tries, askedMs)).toBe(waitMs)
})
