import fc from 'fast-check'
import { expect, test } from 'vitest'
import { liesIn, normalName, parseName, possibleZones } from '../../../src/systems/route53/name.ts'
import { storedName } from '../../servers/route53/dns-name.ts'

test.each([
  ['www.Example.COM', 'www.example.com.'],
  ['www.example.com.', 'www.example.com.'],
  ['*.example.com', '\\052.example.com.'],
  ['\\052.Example.com', '\\052.example.com.'],
  ['\\101.example.com', 'a.example.com.'],
  ['a\\056b.example.com', 'a\\056b.example.com.'],
  ['_acme-challenge.example.com', '_acme-challenge.example.com.'],
  ['bücher.example.com', 'xn--bcher-kva.example.com.'],
  ['BÜCHER.example.com', 'xn--bcher-kva.example.com.'],
  ['\\304.example.com', '\\304.example.com.'],
  ["o'neil.example.com", 'o\\047neil.example.com.'],
  ['internal', 'internal.'],
])('given the name %s, it is read as %s', (text, expected) => {
  expect(parseName(text, 'record')).toBe(expected)
  expect(normalName(expected)).toBe(expected)
})

test.each([
  ['', 'it is empty'],
  ['.', 'it is empty'],
  ['a..example.com', 'empty label'],
  ['.example.com', 'empty label'],
  ['a b.example.com', 'a character no name can have'],
  ['a\tb.example.com', 'a character no name can have'],
  ['a\u{0}.example.com', 'a character no name can have'],
  ['ü/x.example.com', 'a character no name can have'],
  ['ü\t.example.com', 'a character no name can have'],
  ['a。b.example.com', 'a character no name can have'],
  [`${'x'.repeat(64)}.example.com`, 'more than 63'],
  [Array.from({ length: 5 }, () => 'x'.repeat(60)).join('.'), 'more than 255'],
])('given the name %j, it is refused because %s', (text, because) => {
  expect(() => parseName(text, 'record')).toThrow(because)
})

const label = fc.string({
  unit: fc.constantFrom(...'abcXYZ019-_*!+@', '\\052', '\\056', '\\344'),
  minLength: 1,
  maxLength: 15,
})

test('given any name, its normal form is the one that the server stores, and stays as it is', () => {
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 5 }), fc.boolean(), (labels, dot) => {
      const text = labels.join('.') + (dot ? '.' : '')
      const name = parseName(text, 'record')
      expect(name).toBe(storedName(text))
      expect(normalName(text)).toBe(name)
      expect(parseName(name, 'record')).toBe(name)
      expect(parseName(text.toUpperCase(), 'record')).toBe(name)
    }),
  )
})

test.each([
  ['example.com.', true],
  ['www.example.com.', true],
  ['badexample.com.', false],
  ['com.', false],
])('given the zone example.com., the name %s lies in it: %s', (name, expected) => {
  expect(liesIn(name, 'example.com.')).toBe(expected)
})

test('given a name, its possible zones are itself and its parents, the longest first', () => {
  expect(possibleZones('a\\056b.www.example.com.')).toEqual([
    'a\\056b.www.example.com.',
    'www.example.com.',
    'example.com.',
    'com.',
  ])
})
