import { expect, test } from 'vitest'
import { type Row, sayRow, sharesOf, tableForMarkdown, tableForTerminal } from '../../../scripts/demo/tally.ts'

const ROWS: readonly Row[] = [
  { shares: { blue: 100, green: 0 }, atSeconds: 0, byVersion: { '1.0.0': 400 }, failed: 0 },
  { shares: { blue: 90, green: 10 }, atSeconds: 8.4, byVersion: { '1.0.0': 900, '1.0.1': 99 }, failed: 1 },
]
const VERSIONS = ['1.0.0', '1.0.1']

test.each([
  [
    { blue: 100, green: 0 },
    { blue: 100, green: 0 },
  ],
  [
    { blue: 0, green: 255 },
    { blue: 0, green: 100 },
  ],
  [
    { blue: 9, green: 1 },
    { blue: 90, green: 10 },
  ],
  [
    { blue: 0, green: 0 },
    { blue: 0, green: 0 },
  ],
  [{ green: 5 }, { blue: 0, green: 100 }],
])('weights %j are shares of %j', (weights, shares) => {
  expect(sharesOf(weights)).toEqual(shares)
})

test('the table says which version answered how often, and what failed', () => {
  expect(tableForTerminal(ROWS, VERSIONS).split('\n')).toEqual([
    'from  record says          visits  by 1.0.0    by 1.0.1  failed',
    '0s    blue 100%, green 0%  400     400 (100%)  0         0',
    '8s    blue 90%, green 10%  1000    900 (90%)   99 (10%)  1 (<1%)',
  ])
})

test('one failure among many is not hidden by rounding', () => {
  const rows = [{ shares: { blue: 100, green: 0 }, atSeconds: 0, byVersion: { '1.0.0': 9_999 }, failed: 1 }]
  expect(tableForTerminal(rows, ['1.0.0'])).toContain('9999 (>99%)  1 (<1%)')
})

test('as Markdown it has the same cells', () => {
  expect(tableForMarkdown(ROWS, VERSIONS).split('\n')).toEqual([
    '| from | record says | visits | by 1.0.0 | by 1.0.1 | failed |',
    '| --- | --- | --: | --: | --: | --: |',
    '| 0s | blue 100%, green 0% | 400 | 400 (100%) | 0 | 0 |',
    '| 8s | blue 90%, green 10% | 1000 | 900 (90%) | 99 (10%) | 1 (&lt;1%) |',
  ])
})

test('a step is told in one line', () => {
  expect(ROWS.map(sayRow)).toEqual([
    'blue 100%, green 0%: 1.0.0 answered 400, failed 0',
    'blue 90%, green 10%: 1.0.0 answered 900, 1.0.1 answered 99, failed 1',
  ])
})
