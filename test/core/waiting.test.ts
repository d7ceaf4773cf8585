import { expect, test } from 'vitest'
import { lasting, Pace } from '../../src/core/waiting.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND

/** What a reader gets when the same is told every two seconds. */
function printed(untilMs: number, textAt: (ms: number) => string, span?: { sinceMs: number; untilMs: number }) {
  const pace = new Pace()
  const lines: string[] = []
  for (let ms = 0; ms <= untilMs; ms += 2 * SECOND) {
    const line = pace.next(textAt(ms), ms, span)
    if (line !== undefined) lines.push(line)
  }
  return lines
}

test('what is new is told at once, what stays the same every 15 s, with how long so far and the limit', () => {
  const span = { sinceMs: 0, untilMs: 15 * MINUTE }
  const text = (ms: number) => (ms < 20 * SECOND ? 'auth: 1 of 5 new' : 'auth: 2 of 5 new')
  expect(printed(52 * SECOND, text, span)).toEqual([
    'auth: 1 of 5 new',
    'auth: 1 of 5 new (0:16 of 15:00)',
    'auth: 2 of 5 new (0:20 of 15:00)',
    'auth: 2 of 5 new (0:36 of 15:00)',
    'auth: 2 of 5 new (0:52 of 15:00)',
  ])
})

test('after five minutes it is told every minute, and never less often', () => {
  const lines = printed(60 * MINUTE, () => 'waiting: for INSYNC', { sinceMs: 0, untilMs: 60 * MINUTE })
  expect(lines.length).toBeGreaterThan(19 + 54)
  expect(lines.length).toBeLessThan(20 + 56)
  expect(lines.at(-1)).toMatch(/^waiting: for INSYNC [(](59:\d\d|1:00:00) of 1:00:00[)]$/)
})

test('without a limit it is told how long so far', () => {
  expect(printed(16 * SECOND, () => 'push: waiting')).toEqual(['push: waiting', 'push: waiting (0:16)'])
})

test('two waits at the same time do not make each other new', () => {
  expect(printed(14 * SECOND, (ms) => (ms % (4 * SECOND) === 0 ? 'a: x' : 'b: y'))).toEqual(['a: x', 'b: y'])
})

test('what prints lines by itself needs no other sign of life', () => {
  const pace = new Pace()
  pace.next('build: at work', 0)
  for (let ms = 0; ms <= MINUTE; ms += 5 * SECOND) {
    pace.heard('a line', ms)
    expect(pace.next('build: at work', ms)).toBeUndefined()
  }
  expect(pace.next('build: at work', 70 * SECOND)).toBeUndefined()
  expect(pace.next('build: at work', 75 * SECOND)).toBe('build: at work (1:15)')
})

test.each([
  [0, '0:00'],
  [45_400, '0:45'],
  [15 * MINUTE, '15:00'],
  [61 * MINUTE + 2_000, '1:01:02'],
])('%i ms are %s', (ms, text) => {
  expect(lasting(ms)).toBe(text)
})
