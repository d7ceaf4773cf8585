import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { TEST_RESULTS } from '../../src/actions/compose-integration-test/report.ts'
import { BUILD_RESULTS } from '../../src/actions/containerized-build/report.ts'
import { PUSH_RESULTS } from '../../src/actions/tag-and-push/report.ts'
import { CHANGE_RESULTS, SWITCH_RESULTS } from '../../src/core/result.ts'
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
    says: CHANGE_RESULTS,
    promised: 'confirmed awaiting-confirm unchanged rolled-back rollback-failed unknown',
  },
  {
    folder: 'actions/route53-switch',
    says: SWITCH_RESULTS,
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

interface Typed {
  readonly type: string
  readonly 'allowed-values'?: readonly string[]
}
interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}
interface Types {
  readonly inputs: Readonly<Record<string, Typed>>
  readonly outputs: Readonly<Record<string, Typed>>
}
const read = (...path: readonly string[]): unknown => parse(readFileSync(join(ROOT, ...path), 'utf8'))
const manifestOf = (folder: string) => read(folder, 'action.yml') as Manifest
const typesOf = (folder: string) => read(folder, 'action-types.yml') as Types

test.each(ACTIONS)(
  '$folder: the manifest names the results that the code can tell, and no other',
  ({ folder, says }) => {
    const named = manifestOf(folder).outputs.result?.description.match(/[a-z]+(-[a-z]+)*/g) ?? []
    expect(named.filter((word) => EVERY_WORD.has(word)).sort()).toEqual([...says].sort())
    expect(typesOf(folder).outputs.result?.['allowed-values'] ?? says).toEqual(says)
  },
)

test.each(ACTIONS)('$folder: the results are among the promised ones', ({ says, promised }) => {
  expect(says.filter((result) => !`${promised} cancelled`.split(' ').includes(result))).toEqual([])
})

describe('the same words everywhere', () => {
  test.each(ACTIONS)('$folder has the inputs and outputs that every action has', ({ folder }) => {
    const { inputs, outputs } = manifestOf(folder)
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(['dry-run', 'timeout', 'result-file']))
    expect(Object.keys(outputs)).toEqual(expect.arrayContaining(['result', 'seconds', 'result-json']))
  })

  /** Names that mean two things; none may be added. `operation` begins with the forward verb of its action. */
  const TWO_MEANINGS = new Set(['environment', 'to', 'operation'])
  /** How long an action takes is its own. */
  const OWN_DEFAULT = new Set(['timeout', ...TWO_MEANINGS])
  const all = ACTIONS.map(({ folder }) => ({ ...manifestOf(folder), types: typesOf(folder) }))
  const shared = (names: readonly string[]) => [...new Set(names.filter((name, at) => names.indexOf(name) !== at))]

  const inputs = shared(all.flatMap((one) => Object.keys(one.inputs)))
  test.each(inputs)('the input %s is of one type, with one default, wherever it is', (name) => {
    const having = all.filter((one) => name in one.inputs)
    const types = new Set(having.map((one) => JSON.stringify(one.types.inputs[name])))
    const defaults = new Set(having.map((one) => one.inputs[name]?.default ?? ''))
    expect({ name, isOne: types.size === 1 }).toEqual({ name, isOne: !TWO_MEANINGS.has(name) })
    expect({ name, isOne: defaults.size === 1 || OWN_DEFAULT.has(name) }).toEqual({ name, isOne: true })
  })

  const outputs = shared(all.flatMap((one) => Object.keys(one.outputs))).filter((name) => name !== 'result')
  test.each(outputs)('the output %s is of one type wherever it is', (name) => {
    const types = all.flatMap((one) => (name in one.outputs ? [JSON.stringify(one.types.outputs[name])] : []))
    expect(new Set(types).size).toBe(1)
  })
})
