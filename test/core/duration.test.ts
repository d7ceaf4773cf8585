import { expect, test } from 'vitest'
import { formatDuration, parseDurationMs } from '../../src/core/duration.ts'

test.each([
  ['500ms', 500],
  ['90s', 90_000],
  ['5m', 300_000],
  ['1h', 3_600_000],
  [' 2s ', 2_000],
])('"%s" is %d ms', (text, ms) => {
  expect(parseDurationMs(text, 'every')).toBe(ms)
})

test.each(['90', '10 s', '1.5s', '-1s', '5min', '', '99999999s'])(
  '"%s" is refused, with its unit asked for',
  (text) => {
    expect(() => parseDurationMs(text, 'every')).toThrow(/Cannot read every[\s\S]*with its unit/)
  },
)

test.each([
  [850, '850ms'],
  [12_000, '12s'],
  [200_000, '3m 20s'],
  [3_900_000, '1h 5m'],
])('%d ms reads %s', (ms, text) => {
  expect(formatDuration(ms)).toBe(text)
})
