import { expect, test } from 'vitest'
import { TEST_RESULTS } from '../../src/actions/compose-integration-test/report.ts'
import { BUILD_RESULTS } from '../../src/actions/containerized-build/report.ts'
import { PUSH_RESULTS } from '../../src/actions/tag-and-push/report.ts'
import type { StepState } from '../../src/core/page.ts'
import { CHANGE_RESULTS, EXIT, SWITCH_RESULTS } from '../../src/core/result.ts'
import type { StageKind } from '../../src/pipeline/file.ts'
import { stateOf, wayOf } from '../../src/pipeline/way.ts'

const walked = (
  use: StageKind,
  result: string | undefined,
  { isCulprit = false, details = {}, outputs = {} } = {},
) => ({
  stage: { use, name: use, only: [], inputs: { stack: 'auth', service: 'one', record: 'www.example.com' } },
  report: result === undefined ? undefined : { result, outputs, details, exitCode: EXIT.done },
  isCulprit,
})

const GOOD: ReadonlySet<string> = new Set([
  'built',
  'passed',
  'pushed',
  'already-there',
  'confirmed',
  'switched',
  'unchanged',
])

test.each([
  ...BUILD_RESULTS.map((result) => ['containerized-build', result] as const),
  ...TEST_RESULTS.map((result) => ['compose-integration-test', result] as const),
  ...PUSH_RESULTS.map((result) => ['tag-and-push', result] as const),
  ...CHANGE_RESULTS.map((result) => ['rancher-upgrade', result] as const),
  ...SWITCH_RESULTS.map((result) => ['route53-switch', result] as const),
])('%s: %s is done only when it is good', (use, result) => {
  expect(stateOf(walked(use, result)) === 'done').toBe(GOOD.has(result))
})

test.each<[string, Parameters<typeof walked>, StepState]>([
  ['what did not come to its turn', ['route53-switch', undefined], 'ahead'],
  ['what failed before it could tell', ['route53-switch', undefined, { isCulprit: true }], 'failed'],
  ['a word that nobody knows', ['route53-switch', 'perhaps'], 'failed'],
  ['a plan', ['route53-switch', 'unchanged', { details: { dryRun: true } }], 'ahead'],
  ['a test that was cancelled', ['compose-integration-test', 'cancelled'], 'failed'],
  [
    'a live system that was cancelled, which says that it is proven to be back',
    ['rancher-upgrade', 'cancelled'],
    'back',
  ],
])('%s', (_, arguments_, state) => {
  expect(stateOf(walked(...arguments_))).toBe(state)
})

test('each station names what went through it', () => {
  const image = `registry.example.com:5000/shop/auth-service:1.0.1@sha256:${'0f'.repeat(32)}`
  const steps = wayOf([
    walked('containerized-build', 'built', { outputs: { 'image-id': `sha256:${'ab'.repeat(32)}` } }),
    walked('compose-integration-test', 'passed'),
    walked('tag-and-push', 'pushed', { outputs: { image } }),
    walked('rancher-upgrade', 'confirmed'),
    walked('route53-switch', 'switched'),
  ])
  expect(steps.map(({ name, detail }) => `${name} ${detail}`.trim())).toEqual([
    'built sha256:abababababab',
    'tested',
    'pushed 1.0.1 sha256:0f0f0f0f0f0f…',
    'deployed auth/one',
    'traffic www.example.com',
  ])
})
