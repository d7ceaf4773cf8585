import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { TEST_RESULTS } from '../../src/actions/compose-integration-test/report.ts'
import { BUILD_RESULTS } from '../../src/actions/containerized-build/report.ts'
import { PUSH_RESULTS } from '../../src/actions/tag-and-push/report.ts'
import { CHANGE_RESULTS } from '../../src/core/result.ts'
import { PIPELINE_RESULTS } from '../../src/pipeline/report.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** What an action can say, and the words that were promised: workflows compare with them, so that a new one breaks some. */
const ACTIONS = [
  { folder: 'actions/containerized-build', says: BUILD_RESULTS, promised: 'built failed' },
  { folder: 'actions/compose-integration-test', says: TEST_RESULTS, promised: 'passed failed not-run' },
  {
    folder: 'actions/tag-and-push',
    says: PUSH_RESULTS,
    promised: 'pushed already-there partly-pushed skipped failed',
  },
  {
    folder: 'actions/rancher-upgrade',
    says: CHANGE_RESULTS.filter((result) => result !== 'switched'),
    promised: 'confirmed awaiting-confirm unchanged rolled-back rollback-failed unknown',
  },
  {
    folder: 'actions/route53-switch',
    says: CHANGE_RESULTS.filter((result) => result !== 'confirmed'),
    promised: 'switched awaiting-confirm unchanged rolled-back rollback-failed unknown',
  },
  {
    folder: '.',
    says: PIPELINE_RESULTS,
    promised: 'done awaiting-confirm rolled-back rollback-failed unknown failed',
  },
] as const

const EVERY_WORD: ReadonlySet<string> = new Set(
  ACTIONS.flatMap(({ says, promised }) => [...says, ...promised.split(' ')]),
)

test.each(ACTIONS)('$folder: the manifest names the results that the code can tell, and no other', (action) => {
  const { outputs } = parse(readFileSync(join(ROOT, action.folder, 'action.yml'), 'utf8')) as {
    outputs: { result: { description: string } }
  }
  const named = outputs.result.description.match(/[a-z]+(-[a-z]+)*/g) ?? []
  expect(named.filter((word) => EVERY_WORD.has(word)).sort()).toEqual([...action.says].sort())
})

test.each(ACTIONS)('$folder: the results are among the promised ones', ({ says, promised }) => {
  expect(says.filter((result) => !`${promised} cancelled`.split(' ').includes(result))).toEqual([])
})
