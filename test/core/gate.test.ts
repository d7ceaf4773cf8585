import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Sample } from '../../src/core/change.ts'
import { type GateRule, judge, type Round } from '../../src/core/gate.ts'

const RULE: GateRule = { needs: 3, everyMs: 5_000, withinMs: 60_000, allowBad: 0, allowUnasked: 2 }
const KIND: Readonly<Record<string, Sample['kind']>> = { g: 'good', b: 'bad', u: 'unasked' }

const roundsOf = (text: string): readonly Round[] =>
  [...text].map((letter, index) => ({
    atMs: index * 5_000,
    samples: [{ gate: 'x', sample: { kind: KIND[letter] ?? 'bad', detail: letter } }],
  }))

const verdictOf = (text: string, rule: Partial<GateRule> = {}, nowMs = text.length * 5_000) =>
  judge(roundsOf(text), { ...RULE, ...rule }, 0, nowMs)?.kind ?? 'keep asking'

test.each([
  ['', {}, 'keep asking'],
  ['gg', {}, 'keep asking'],
  ['ggg', {}, 'healthy'],
  ['gug', {}, 'keep asking'],
  ['guggg', {}, 'healthy'],
  ['b', {}, 'unhealthy'],
  ['b', { allowBad: 1 }, 'keep asking'],
  ['bgbg', { allowBad: 1 }, 'unhealthy'],
  ['bggg', { allowBad: 1 }, 'healthy'],
  ['uuu', {}, 'unknown'],
  ['ggb', { allowBad: 5 }, 'keep asking'],
])('rounds %j with %j: %s', (rounds, rule, verdict) => {
  expect(verdictOf(rounds, rule)).toBe(verdict)
})

test.each([
  ['gg', 'unknown'],
  ['', 'unknown'],
  ['gu', 'unknown'],
])('when time is up, rounds %j are %s, never healthy', (rounds, verdict) => {
  expect(verdictOf(rounds, {}, 60_000)).toBe(verdict)
})

test.each([
  ['ggg', 59_999, 'keep asking'],
  ['ggg', 60_000, 'healthy'],
  ['gggb', 20_000, 'unhealthy'],
  ['gg', 119_999, 'keep asking'],
  ['gg', 120_000, 'unknown'],
])('watched for 60 s at least, rounds %j after %i ms: %s', (rounds, nowMs, verdict) => {
  expect(verdictOf(rounds, { holdMs: 60_000 }, nowMs)).toBe(verdict)
})

test('when time is up and the last round was bad, it is unhealthy', () => {
  expect(verdictOf('ggb', { allowBad: 9 }, 60_000)).toBe('unhealthy')
})

test('no rounds whatever lead to "healthy" without the good ones in a row at the end', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('g', 'b', 'u'), maxLength: 20 }),
      fc.nat(200_000),
      fc.nat(5),
      (rounds, nowMs, allow) => {
        const verdict = verdictOf(rounds, { allowBad: allow, allowUnasked: allow }, nowMs)
        if (verdict === 'healthy') expect(rounds.endsWith('ggg')).toBe(true)
        else expect(['unhealthy', 'unknown', 'keep asking']).toContain(verdict)
      },
    ),
  )
})

test('a round is good only when all gates are', () => {
  const mixed: Round = {
    atMs: 0,
    samples: [
      { gate: 'a', sample: { kind: 'good', detail: '' } },
      { gate: 'b', sample: { kind: 'unasked', detail: '' } },
    ],
  }
  expect(judge([mixed, mixed, mixed], RULE, 0, 1)?.kind).toBe('unknown')
})
