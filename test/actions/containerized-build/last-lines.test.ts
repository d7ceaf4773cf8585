import { expect, test } from 'vitest'
import { LastLines } from '../../../src/actions/containerized-build/last-lines.ts'
import { formatSize } from '../../../src/actions/containerized-build/report.ts'
import { Secret } from '../../../src/core/secret.ts'

test('keeps the last lines that say something', () => {
  const lines = new LastLines(2, [])
  for (const line of ['a', ' ', 'b', '', 'c']) lines.add(line)
  expect(lines.lines).toEqual(['b', 'c'])
})

test('cuts a line that has no end', () => {
  const lines = new LastLines(1, [])
  lines.add('x'.repeat(50_000_000))
  expect(lines.lines).toEqual([`${'x'.repeat(400)}…`])
})

test('hides secrets, each line of a long one too, but not those too short to be one', () => {
  const key = '-----BEGIN KEY-----\nMIIEvQIBADANBg\n-----END KEY-----'
  const lines = new LastLines(2, [
    new Secret('P', 'hunter2'),
    new Secret('K', key),
    new Secret('U', 'a'),
    new Secret('E', ''),
  ])
  lines.add('password hunter2, user a')
  lines.add('key MIIEvQIBADANBg')
  expect(lines.lines).toEqual(['password ***, user a', 'key ***'])
})

test('given a secret that the cut goes through, no half of it is left', () => {
  const lines = new LastLines(1, [new Secret('P', 'hunter2-and-more')])
  lines.add(`${'x'.repeat(396)}hunter2-and-more`)
  expect(lines.lines.join()).not.toContain('hunt')
})

test('given one secret inside another, nothing of either is left', () => {
  const lines = new LastLines(1, [new Secret('A', 'inner'), new Secret('B', 'inner-outer')])
  lines.add('it is inner-outer')
  expect(lines.lines).toEqual(['it is ***'])
})

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1_400, '1.4 kB'],
  [12_000_000, '12.0 MB'],
  [3_210_000_000, '3.2 GB'],
  [9_999_000_000_000_000, '9999.0 TB'],
])('%i bytes are %s', (bytes, text) => {
  expect(formatSize(bytes)).toBe(text)
})
