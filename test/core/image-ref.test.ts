import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  formatImageRef,
  isMoving,
  isSameName,
  isWrittenAs,
  parseImageRef,
  registryOf,
} from '../../src/core/image-ref.ts'

const DIGEST = `sha256:${'0f'.repeat(32)}`

test.each([
  ['nginx', { repository: 'nginx' }],
  ['shop/auth:1.0.1', { repository: 'shop/auth', tag: '1.0.1' }],
  ['localhost:5000/auth', { repository: 'localhost:5000/auth' }],
  ['localhost:5000/auth:v1', { repository: 'localhost:5000/auth', tag: 'v1' }],
  [
    `registry.example.com/shop/auth:1.0.1-22-7e56158@${DIGEST}`,
    { repository: 'registry.example.com/shop/auth', tag: '1.0.1-22-7e56158', digest: DIGEST },
  ],
  [`shop/auth@${DIGEST}`, { repository: 'shop/auth', digest: DIGEST }],
])('%s is read', (text, ref) => {
  expect(parseImageRef(text)).toEqual(ref)
  expect(formatImageRef(parseImageRef(text))).toBe(text)
})

test.each([
  '',
  'Shop/Auth',
  'a b',
  'shop//auth',
  ':1',
  'auth:',
  'auth@sha256:12',
  `auth@${DIGEST}@${DIGEST}`,
  'auth:-x',
  '../auth',
  'auth:1.0/x y',
])('"%s" is refused', (text) => {
  expect(() => parseImageRef(text)).toThrow(/Cannot read image/)
})

test.each([
  ['nginx', 'docker.io'],
  ['shop/auth:1', 'docker.io'],
  ['localhost/auth', 'localhost'],
  ['registry.example.com:443/auth', 'registry.example.com:443'],
])('the registry of %s is %s', (text, registry) => {
  expect(registryOf(parseImageRef(text))).toBe(registry)
})

test.each([
  ['shop/auth', true],
  ['shop/auth:latest', true],
  ['shop/auth:1.1', true],
  ['shop/auth:main', true],
  ['Not An Image', true],
  ['shop/auth:1.0.1', false],
  ['shop/auth:v1.0.1-22-7e56158', false],
  [`shop/auth:latest@${DIGEST}`, false],
])('%s moves: %s', (text, moving) => {
  expect(isMoving(text)).toBe(moving)
})

test('what is read is written back the same', () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,8}$/)
  const tag = fc.option(fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,20}$/), { nil: undefined })
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), tag, fc.boolean(), (words, tag, pinned) => {
      const text = `${words.join('/')}${tag === undefined ? '' : `:${tag}`}${pinned ? `@${DIGEST}` : ''}`
      expect(formatImageRef(parseImageRef(text))).toBe(text)
    }),
  )
})

const BITS = `sha256:${'0f'.repeat(32)}`

test.each([
  ['nginx', 'docker.io/library/nginx:latest', true],
  ['index.docker.io/library/nginx:1.27.0', 'library/nginx:1.27.0', true],
  ['docker.io/shop/api:1.0.1', 'shop/api:1.0.1', true],
  ['shop/api:1.0.1', 'shop/api:1.0.2', false],
  ['nginx:1.27.0', 'registry.example.com/nginx:1.27.0', false],
  ['mydocker.io/library/nginx', 'nginx', false],
  [`shop/api:1.0.1@${BITS}`, `shop/api@${BITS}`, false], // the tag is what people and gates go by
  [`shop/api@${BITS}`, `docker.io/shop/api@${BITS}`, true],
  ['not an image', 'not an image', true],
])('%s and %s are one image to Docker: %s', (one, other, same) => {
  expect([isSameName(one, other), isSameName(other, one)]).toEqual([same, same])
})

test.each([
  ['shop/api:1.0.1', 'shop/api:1.0.1', true],
  ['shop/api:1.0.1', 'registry.example.com/shop/api:1.0.1', true], // by registry.default
  ['shop/api:1.0.1', 'registry.example.com/mirror/shop/api:1.0.1', true],
  ['shop/api:1.0.1', 'registry.example.com/shop/api:1.0.0', false],
  ['api:1.0.1', 'registry.example.com/shop-api:1.0.1', false],
  ['registry.example.com/api:1.0.1', 'mirror.example.com/registry.example.com/api:1.0.1', false], // it names its own
  ['localhost/api:1.0.1', 'registry.example.com/localhost/api:1.0.1', false],
])('Rancher may have written %s as %s: %s', (asked, stored, may) => {
  expect(isWrittenAs(asked, stored)).toBe(may)
})
