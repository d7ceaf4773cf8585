import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Order, orderOfVersions } from '../../src/core/version-order.ts'

const SHA = '7e56158'

test('versions in the order of the project, each lower than the next', () => {
  const rising = [
    '0.9.12',
    '1.0.1-rc.2',
    '1.0.1-rc.10',
    '1.0.1-rc.10-4-0123456789ab',
    '1.0.1',
    '1.0.1-1-abcdef0',
    `v1.0.1-22-${SHA}`,
    `1.0.1-22-${SHA}`.replace('22', '100'),
    'v1.0.2',
    '1.1.0-rc.1',
    '1.1.0-rc.1-3-abc1234',
    '1.1.0',
    '1.10.0',
    '2.0.0',
  ]
  for (const [index, lower] of rising.entries()) {
    for (const higher of rising.slice(index + 1)) {
      expect([lower, higher, orderOfVersions(lower, higher)]).toEqual([lower, higher, 'lower'])
      expect([higher, lower, orderOfVersions(higher, lower)]).toEqual([higher, lower, 'higher'])
    }
  }
})

test.each<[string, string, Order | undefined]>([
  ['v1.0.1', '1.0.1', 'same'],
  [`1.0.1-22-${SHA}`, `v1.0.1-22-${SHA}`, 'same'],
  [`1.0.1-22-${SHA}`, `1.0.1-22-${SHA}c0ffee`, 'same'], // shortened to what was unique then
  [`1.0.1-22-g${SHA}`, `1.0.1-22-${SHA}`, 'same'],
  [`1.0.1-22-${SHA}`, '1.0.1-22-0000000', undefined], // another branch
  ['1.0.1', '1.0.1-dirty', undefined],
  ['1.0.1-dirty', '1.0.1-dirty', undefined],
  ['1.0.0_build.5', '1.0.0_build.6', undefined],
  ['1.0.0_build.5', '1.0.0_build.5', 'same'],
  ['1.0.0-dirty', '1.0.1', 'lower'],
  ['1.2.3.4', '1.2.3', undefined],
  ['1.2', '1.3.0', undefined],
  ['latest', '1.0.0', undefined],
  ['1.0.0', 'develop', undefined],
  ['01.2.3', '1.2.3', undefined],
  ['1.0.0-0-abcdef0', '1.0.0', 'lower'], // nobody counts zero commits: a pre-release
  ['1.0.0-3-short', '1.0.0', 'lower'],
  ['', '', undefined],
])('%s beside %s: %s', (one, other, order) => {
  expect(orderOfVersions(one, other)).toBe(order)
})

const version = fc
  .record({
    numbers: fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)),
    candidate: fc.option(fc.nat(11)),
    commits: fc.nat(12),
    sha: fc.constantFrom('abcdef0', '0123456', '7e56158'),
    v: fc.boolean(),
  })
  .map(({ numbers, candidate, commits, sha, v }) => {
    const pre = candidate === null ? '' : `-rc.${candidate}`
    return `${v ? 'v' : ''}${numbers.join('.')}${pre}${commits === 0 ? '' : `-${commits}-${sha}`}`
  })
const opposite = { lower: 'higher', higher: 'lower', same: 'same' } as const

test('whichever is asked first, the answer is the same', () => {
  fc.assert(
    fc.property(version, version, (one, other) => {
      const order = orderOfVersions(one, other)
      expect(orderOfVersions(other, one)).toBe(order === undefined ? undefined : opposite[order])
    }),
  )
})

test('lower than what is lower is lower', () => {
  fc.assert(
    fc.property(version, version, version, (a, b, c) => {
      fc.pre(orderOfVersions(a, b) === 'lower' && orderOfVersions(b, c) === 'lower')
      expect(orderOfVersions(a, c)).toBe('lower')
    }),
  )
})

test('each commit more is higher, and no distance reaches the next version', () => {
  fc.assert(
    fc.property(version, fc.integer({ min: 1, max: 1_000_000 }), (base, commits) => {
      fc.pre(!/-\d+-[0-9a-f]{7}$/.test(base))
      expect(orderOfVersions(`${base}-${commits}-${SHA}`, base)).toBe('higher')
      expect(orderOfVersions(`${base}-${commits}-${SHA}`, `${base}-${commits + 1}-${SHA}`)).toBe('lower')
      expect(orderOfVersions(`${base}-${commits}-${SHA}`, '9.0.0')).toBe('lower')
    }),
  )
})

test('given any text, it gives an answer', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (one, other) => void orderOfVersions(one, other)))
})
