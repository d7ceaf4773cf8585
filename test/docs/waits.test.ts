import { expect, test } from 'vitest'
import { TAKE_BACK_MS } from '../../src/core/patience.ts'
import { ASK_LIMIT_MS } from '../../src/gates/rounds.ts'
import * as patience from '../../src/run/patience.ts'
import { PAGES, rowsUnder } from './pages.ts'

const UNIT_MS: Readonly<Record<string, number>> = { seconds: 1_000, minutes: 60_000 }

test('how long it waits is told as the code has it', () => {
  const page = PAGES.find(({ path }) => path === 'docs/operations.md')
  if (page === undefined) throw new Error('no docs/operations.md')
  const told = rowsUnder(page, 'It waits').map(([, text = '']) => {
    const [, count, unit = ''] = /^(\d+) (\w+)/.exec(text) ?? []
    return Number(count) * (UNIT_MS[unit] ?? Number.NaN)
  })
  const { POLL_MS, POLL_LISTENING_MS, OUT_OF_SIGHT_MS, SURELY_OVER_MS, TAKE_BACK_IN_POST_MS } = patience
  expect(told).toEqual([POLL_MS, POLL_LISTENING_MS, OUT_OF_SIGHT_MS, SURELY_OVER_MS, TAKE_BACK_MS, ASK_LIMIT_MS])
  expect(page.text).toContain(`in a post step ${TAKE_BACK_IN_POST_MS / 60_000}`)
})
