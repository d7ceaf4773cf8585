import { expect, test } from 'vitest'
import { liesIn, orderOf, storedName } from './dns-name.ts'

test.each([
  ['www.Example.COM', 'www.example.com.'],
  ['www.example.com.', 'www.example.com.'],
  ['*.example.com', '\\052.example.com.'],
  ['\\052.example.com', '\\052.example.com.'],
  ['_dmarc.a-b.example.com', '_dmarc.a-b.example.com.'],
  ['\\101.example.com', 'a.example.com.'],
  ['a\\056b.example.com', 'a\\056b.example.com.'],
  ['\\344.example.com', '\\344.example.com.'],
  ["a'b.example.com", 'a\\047b.example.com.'],
])('given the name %s, it is stored as %s', (text, stored) => {
  expect(storedName(text)).toBe(stored)
  expect(storedName(stored)).toBe(stored)
})

test.each([
  ['', 'DomainNameEmpty'],
  ['.', 'DomainNameEmpty'],
  ['a..com', 'DomainLabelEmpty'],
  ['.com', 'DomainLabelEmpty'],
  [`${'x'.repeat(64)}.com`, 'DomainLabelTooLong'],
  [Array.from({ length: 5 }, () => 'x'.repeat(60)).join('.'), 'DomainNameTooLong'],
  ['a b.com', 'UnsupportedCharacter'],
  ['exämple.com', 'UnsupportedCharacter'],
])('given the name "%s", the problem is %s', (text, problem) => {
  expect(() => storedName(text)).toThrow(problem)
})

test('given a stored name, its order has the labels reversed and the final dot', () => {
  expect(orderOf('www.example.com.')).toBe('com.example.www.')
})

test.each([
  ['example.com.', true],
  ['www.example.com.', true],
  ['badexample.com.', false],
  ['com.', false],
])('given the zone example.com., %s lies in it: %s', (name, expected) => {
  expect(liesIn(name, 'example.com.')).toBe(expected)
})
