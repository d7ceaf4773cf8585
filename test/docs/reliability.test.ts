import { expect, test } from 'vitest'
import { FAULTS } from '../faults/faults.ts'
import { faultCases, POINTS, signalCases } from '../faults/matrix.ts'
import { releaseCases } from '../faults/release-matrix.ts'
import { route53Cases } from '../faults/route53-matrix.ts'
import { stepCases } from '../faults/steps-matrix.ts'
import { PAGES, rowsUnder } from './pages.ts'

const page = PAGES.find(({ path }) => path === 'RELIABILITY.md')
if (page === undefined) throw new Error('no RELIABILITY.md')

const numberIn = (text: string): number => Number(text.replaceAll(',', ''))
/** By the first words of the row. */
const told = new Map(rowsUnder(page, 'Cases of').map(([what = '', count = '']) => [what, numberIn(count)]))

// Counting them takes one walk of each course, and no case.
test('the counts of the matrix are those of the matrix', { timeout: 180_000 }, async () => {
  const [faults, steps] = [await faultCases(), await stepCases()]
  const [route53, releases] = [await route53Cases(), await releaseCases()]
  const counts = [faults.length + signalCases().length, steps.length, route53.length, releases.length]
  expect([...told.values()]).toEqual([...counts, counts.reduce((sum, count) => sum + count, 0)])
})

test('how many faults and points there are', () => {
  const [rancher = ''] = rowsUnder(page, 'Part').map((cells) => cells.join(' '))
  expect(rancher).toContain(`${Object.keys(FAULTS).length} faults:`)
  expect(rancher).toContain(`at ${POINTS.length} points`)
})

test('the outcomes add up to the cases, and none is a lie', () => {
  const outcomes = rowsUnder(page, 'Outcome').map(([, count = '']) => numberIn(count))
  expect(outcomes.reduce((sum, count) => sum + count, 0)).toBe([...told.values()].at(-1))
  expect(page.text).toContain(`\`${[...told.values()].at(-1)} cases, 0 lies\``)
})
