import { expect, test } from 'vitest'
import { Failure, type FailureCode } from '../../src/core/failure.ts'
import { Attempts } from '../../src/run/attempts.ts'
import { MOVES, OUT_OF_SIGHT_MS, POLL_MS, SURELY_OVER_MS } from '../../src/run/patience.ts'

const failure = (code: FailureCode) => new Failure(code, { what: '', saw: '', fix: '' })

/** When the attempts are spent, tried again whenever they are due. */
function spentAfter(code: FailureCode): { readonly tries: number; readonly ms: number } {
  const attempts = new Attempts()
  for (let nowMs = 0; ; nowMs += 1_000) {
    if (!attempts.isDue(nowMs)) continue
    if (attempts.isSpent(nowMs)) return { tries: attempts.count, ms: nowMs }
    attempts.failed(failure(code), nowMs)
  }
}

test('what may have been done is sent a few times, each when the one before is surely over', () => {
  expect(spentAfter('lost')).toEqual({ tries: MOVES, ms: MOVES * SURELY_OVER_MS })
})

test.each(['conflict', 'unreachable'] as const)(
  'a write that met %s surely was not done, and is tried for long',
  (code) => {
    expect(spentAfter(code)).toEqual({ tries: OUT_OF_SIGHT_MS / POLL_MS, ms: OUT_OF_SIGHT_MS })
  },
)

test.each(['refused', 'denied'] as const)('%s is an answer: asking often does not help', (code) => {
  expect(spentAfter(code)).toEqual({ tries: MOVES, ms: MOVES * POLL_MS })
})

test('lost answers count, however many busy ones lie between', () => {
  const attempts = new Attempts()
  for (const code of ['lost', 'conflict', 'lost', 'conflict', 'lost'] as const) attempts.failed(failure(code), 0)
  expect(attempts.isSpent(0)).toBe(true)
})
