import { expect, test } from 'vitest'
import { yaml } from '../contract/actions.ts'

interface Step {
  readonly id?: string
  readonly name?: string
  readonly if?: string
  readonly env?: Readonly<Record<string, string>>
  readonly 'continue-on-error'?: boolean
}
const { steps } = (yaml('.github/workflows/rollback.yml') as { jobs: { rollback: { steps: readonly Step[] } } }).jobs
  .rollback
const rollback = steps.find(({ id }) => id === 'rollback')
const undo = steps.find(({ name }) => name === 'Undo')

/** The condition as the runner reads it: its operators are those of JavaScript. */
function isUndone(outcome: string, dryRun = false): unknown {
  const condition = (undo?.if ?? 'false')
    .replaceAll('steps.rollback.outcome', JSON.stringify(outcome))
    .replaceAll('inputs.dry-run', String(dryRun))
    .replaceAll('always()', 'true')
  expect(condition).toMatch(/^[\w\s"'()!&|=]+$/)
  return new Function(`return ${condition}`)()
}

test.each([
  ['success', false],
  ['skipped', false],
  ['cancelled', true],
  ['failure', true],
])('after a rollback whose outcome is %s, undo runs: %s', (outcome, expected) => {
  expect(isUndone(outcome)).toBe(expected)
})

test('a dry run is never followed by an undo', () => {
  expect(isUndone('failure', true)).toBe(false)
})

test('a rollback that failed stays red', () => {
  expect([rollback?.['continue-on-error'], undo?.['continue-on-error']]).toEqual([undefined, undefined])
})
