import { expect, test } from 'vitest'
import type { Step } from '../../../src/targets/cattle-run-state/steps.ts'
import { wayBackFrom, whereIs } from '../../../src/targets/cattle-run-state/where.ts'
import { entryOf, factsOf, launchConfigOf } from './facts.ts'

const UP = ['running', 'running']
const DOWN = ['stopped', 'stopped']

/** `at 1 settled`, `foreign`, and what leads back from there. */
function told(step: Step, facts: ReturnType<typeof factsOf>): string {
  const entry = entryOf(step)
  const seen = whereIs(entry, facts)
  const settled = 'settled' in seen && seen.settled ? ' settled' : ''
  return `${seen.kind}${seen.kind === 'at' ? ` ${seen.at}` : ''}${settled}, back by ${wayBackFrom(entry, seen).by}`
}

const SCALED = { scale: 3 }
test.each<readonly [Step, string, readonly string[], { scale?: number }, string]>([
  ['start', 'inactive', DOWN, {}, 'at 0 settled, back by nothing'],
  ['start', 'inactive', ['stopped', 'stopping'], {}, 'at 0, back by wait'],
  ['start', 'activating', ['running#2', 'stopped'], {}, 'at 1, back by move'],
  ['start', 'activating', ['starting', 'stopped'], {}, 'at 1, back by wait'], // it would run on
  ['start', 'active', ['running#2:initializing', 'running#2'], {}, 'at 1, back by move'],
  ['start', 'active', ['running#2', 'running#2'], {}, 'at 1 settled, back by move'],
  ['start', 'active', UP, SCALED, 'foreign, back by person'],
  ['start', 'upgrading', UP, {}, 'foreign, back by person'],
  ['start', 'removed', [], {}, 'gone, back by person'],
  ['stop', 'active', UP, {}, 'at 0 settled, back by nothing'],
  ['stop', 'deactivating', ['stopping', 'stopping'], {}, 'at 1, back by wait'],
  ['stop', 'inactive', ['stopped', 'stopping'], {}, 'at 1, back by wait'],
  ['stop', 'inactive', DOWN, {}, 'at 1 settled, back by move'],
  ['stop', 'inactive', ['running', 'stopped'], {}, 'at 1, back by move'],
  ['scale', 'active', UP, {}, 'at 0 settled, back by nothing'],
  ['scale', 'updating-active', UP, SCALED, 'at 1, back by move'],
  ['scale', 'active', [...UP, 'running:initializing'], SCALED, 'at 1, back by move'],
  ['scale', 'active', [...UP, 'running'], SCALED, 'at 1 settled, back by move'],
  ['scale', 'restarting', UP, SCALED, 'at 1, back by wait'],
  ['scale', 'active', UP, { scale: 4 }, 'foreign, back by person'],
  ['scale', 'inactive', DOWN, SCALED, 'foreign, back by person'],
  ['restart', 'active', UP, {}, 'at 0 settled, back by nothing'],
  ['restart', 'restarting', ['running', 'stopping'], {}, 'at 1, back by wait'],
  ['restart', 'active', ['running#2', 'running#2'], {}, 'at 1 settled, back by nothing'],
  ['restart', 'active', ['running#2', 'running'], {}, 'between settled, back by nothing'],
  ['restart', 'inactive', DOWN, {}, 'foreign, back by person'],
])('%s, %s with %j %j: %s', (step, state, containers, more, expected) => {
  expect(told(step, factsOf(state, containers, more))).toBe(expected)
})

test('an upgrade in the middle is named by who made it', () => {
  const launchConfig = launchConfigOf('v2', 'shop/auth:2.0.0', { 'io.slipway.run': 'run 8' })
  expect(whereIs(entryOf('scale'), factsOf('active', UP, { launchConfig }))).toMatchObject({
    kind: 'foreign',
    saying: expect.stringContaining('changed by run 8'),
  })
})

test.each<readonly [Step, string, readonly string[], readonly string[]]>([
  ['restart', 'restarting', ['stopped', 'running'], []], // stopped because it was asked to
  ['restart', 'restarting', ['stopped#2', 'running'], ['1i1#2']],
  ['restart', 'updating-active', ['running#4:initializing', 'running'], ['1i1#2', '1i1#3']], // never seen down
  ['scale', 'updating-active', [...UP, 'stopped'], ['1i3#1']],
  ['scale', 'updating-active', [...UP, 'running#3'], ['1i3#1', '1i3#2']],
  ['scale', 'updating-active', ['running', 'stopping'], []],
  ['start', 'activating', ['stopped', 'error#0'], ['1i2#0']],
])('%s, %s with %j has failed: %j', (step, state, containers, failing) => {
  const scale = step === 'scale' ? SCALED : {}
  expect(whereIs(entryOf(step), factsOf(state, containers, scale))).toMatchObject({ failing })
})

test('a container that runs on in a stopped service is a reason not to wait', () => {
  expect(whereIs(entryOf('stop'), factsOf('inactive', ['running', 'stopped']))).toMatchObject({
    stuck: 'it is inactive, and auth-1i1 still runs',
  })
})
