import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatImageRef, isMoving, parseImageRef, registryOf } from '../../src/core/image-ref.ts'

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
