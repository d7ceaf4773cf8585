import { expect, test } from 'vitest'
import { TEST_RESULTS } from '../../src/actions/compose-integration-test/report.ts'
import { BUILD_RESULTS } from '../../src/actions/containerized-build/report.ts'
import { PUSH_RESULTS } from '../../src/actions/tag-and-push/report.ts'
import { exitCodeOfChange } from '../../src/core/change-exit-code.ts'
import { CHANGE_RESULTS, EXIT, SWITCH_RESULTS } from '../../src/core/result.ts'
import { PIPELINE_RESULTS } from '../../src/pipeline/report.ts'
import { ROLLBACK_RESULTS } from '../../src/pipeline/rollback/report.ts'
import { codeIn, PAGES, rowsUnder } from './pages.ts'

const PROMISED: Readonly<Record<string, readonly string[]>> = {
  'actions/containerized-build/README.md': BUILD_RESULTS,
  'actions/compose-integration-test/README.md': TEST_RESULTS,
  'actions/tag-and-push/README.md': PUSH_RESULTS,
  'actions/rancher-upgrade/README.md': CHANGE_RESULTS,
  'actions/route53-switch/README.md': SWITCH_RESULTS,
  'docs/pipeline.md': PIPELINE_RESULTS,
}
const pageAt = (path: string) => {
  const found = PAGES.find((page) => page.path === path)
  if (found === undefined) throw new Error(`no page ${path}`)
  return found
}
/** The results in the table of a page, each with the exit codes beside it. */
const told = (path: string) =>
  rowsUnder(pageAt(path), 'Result').flatMap(([results = '', codes = '']) =>
    codeIn(results).map((result) => ({ result, codes: codes.match(/\d+/g)?.map(Number) ?? [] })),
  )

test.each(Object.entries(PROMISED))('%s tells what each result means, and no other', (path, results) => {
  expect([...new Set(told(path).map(({ result }) => result))].sort()).toEqual([...results].sort())
})

test.each(['actions/rancher-upgrade/README.md', 'actions/route53-switch/README.md'])(
  '%s tells the exit code of each result',
  (path) => {
    for (const { result, codes } of told(path)) {
      const is = [...CHANGE_RESULTS, ...SWITCH_RESULTS].find((one) => one === result)
      if (is === undefined) throw new Error(`no result ${result}`)
      expect([result, codes.includes(exitCodeOfChange(is))]).toEqual([result, true])
    }
  },
)

test('every exit code that a page names is one that there is', () => {
  const codes = new Set<number>(Object.values(EXIT))
  const wrong = PAGES.flatMap((page) =>
    [...page.prose.matchAll(/exit code(?:s)? (?:is )?(\d+)/gi)]
      .map(([, code]) => Number(code))
      .filter((code) => !codes.has(code) && code < 126)
      .map((code) => `${page.path}: ${code}`),
  )
  expect(wrong).toEqual([])
})

test('the operator’s page explains every exit code', () => {
  const explained = rowsUnder(pageAt('docs/operations.md'), 'Exit code').flatMap(
    ([codes = '']) => codes.match(/\d+/g) ?? [],
  )
  expect(explained.map(Number).sort((a, b) => a - b)).toEqual(Object.values(EXIT).sort((a, b) => a - b))
})

test('the operator’s page explains every result of a rollback', () => {
  const explained = rowsUnder(pageAt('docs/operations.md'), 'Result of `slipway rollback`').flatMap(([one = '']) =>
    codeIn(one),
  )
  expect(explained.sort()).toEqual([...ROLLBACK_RESULTS].sort())
})
