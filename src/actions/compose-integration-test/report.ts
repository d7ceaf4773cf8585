import { formatDuration } from '../../core/duration.ts'
import type { Failure } from '../../core/failure.ts'
import type { JsonObject } from '../../core/json.ts'
import { type Block, evidenceOf, facts, failureBlocks, type Page, type Row, timelineOf } from '../../core/page.ts'
import { EXIT, type ExitCode, exitCodeOfFailure } from '../../core/result.ts'
import type { Report } from '../../run/run-action.ts'
import type { Container } from '../../systems/compose/state.ts'
import { sayState } from './evidence.ts'
import { formatChoice } from './inputs.ts'
import { NOTHING_YET, type Outcome } from './outcome.ts'
import { explain, type Plan, titleOf } from './plan.ts'

export const TEST_RESULTS = ['passed', 'failed', 'not-run', 'cancelled'] as const
export type TestResult = (typeof TEST_RESULTS)[number]

/** How a run ended, in every form there is. Pure. */
export function reportTests(plan: Plan, outcome: Outcome): Report<TestResult> {
  const { failure, logs = '' } = outcome
  const result = resultOf(outcome)
  return {
    result,
    outputs: { logs },
    details: detailsOf(plan, outcome),
    page: pageOf(plan, outcome),
    exitCode: exitCodeOf(outcome, failure),
    ...(failure === undefined ? {} : { failure }),
  }
}

function pageOf(plan: Plan, outcome: Outcome): Page {
  const { failure, evidence, moments } = outcome
  const result = resultOf(outcome)
  return {
    title: 'Integration test',
    result,
    tone: result === 'passed' ? 'good' : 'failed',
    headline: sayEnd(result, plan, outcome),
    blocks: [
      ...failureBlocks(
        failure,
        evidence.map(({ title, lines }) => ({ title, lines: lines.slice(-SHOWN) })),
      ),
      ...facts(rowsOf(plan, outcome)),
      ...timelineOf(plan.place.project, moments),
      sayGone(plan, outcome),
    ],
  }
}

function sayEnd(result: TestResult, plan: Plan, { tests }: Outcome): string {
  switch (result) {
    case 'passed':
      return `${titleOf(plan)} passed${tests === undefined ? '' : ` in ${formatDuration(tests.tookMs)}`}.`
    case 'failed':
      return 'The tests failed, or something was left behind.'
    case 'not-run':
      return 'The tests did not run: what they need did not come up.'
    case 'cancelled':
      return 'It was cancelled before the tests ended.'
    default:
      return result satisfies never
  }
}

function sayGone({ place }: Plan, { isGone }: Outcome): Block {
  if (isGone === undefined) return { kind: 'text', text: 'Nothing was started.' }
  if (isGone) return { kind: 'text', text: 'Nothing was left behind.' }
  const command = `docker compose --project-name ${place.project} down --volumes --remove-orphans`
  return { kind: 'command', does: 'Remove what is left', command }
}

/** Of each evidence, in the summary; the log has more. */
const SHOWN = 20

export function reportDryRun(plan: Plan): Report<TestResult> {
  return {
    result: 'not-run',
    outputs: { logs: '' },
    details: { dryRun: true, ...detailsOf(plan, NOTHING_YET) },
    page: {
      title: 'Integration test',
      result: 'dry run',
      tone: 'plain',
      headline: 'This is the plan. Nothing was started.',
      blocks: evidenceOf([{ title: 'Plan', lines: explain(plan) }]),
    },
    exitCode: EXIT.done,
  }
}

/** Failed: a service or the tests, or something was left. Not run: what came before the services did not work out. */
function resultOf({ failure, cancelled, testsBegan }: Outcome): TestResult {
  if (cancelled === true) return 'cancelled'
  if (failure === undefined) return 'passed'
  const isVerdict = failure.code === 'tests-failed' || failure.code === 'left-behind'
  return isVerdict || testsBegan === true ? 'failed' : 'not-run'
}

function exitCodeOf({ cancelled }: Outcome, failure: Failure | undefined): ExitCode {
  if (cancelled === true) return EXIT.cancelled
  return failure === undefined ? EXIT.done : exitCodeOfFailure(failure.code)
}

function rowsOf(plan: Plan, outcome: Outcome): readonly Row[] {
  const { tests, upMs, downMs, containers, imageIds, logs } = outcome
  return [
    ['project', plan.place.project],
    ['compose file', plan.file],
    ...Object.entries(imageIds).map(([service, id]) => [`image of ${service}`, id] as const),
    ...containers.map((container) => [container.name, sayState(container)] as const),
    ...(upMs === undefined ? [] : [['up and healthy in', formatDuration(upMs)] as const]),
    [
      'tests',
      tests === undefined
        ? `${titleOf(plan)}: did not end`
        : `${titleOf(plan)}: exit code ${tests.exitCode ?? tests.endedBy}, in ${formatDuration(tests.tookMs)}`,
    ],
    ...(downMs === undefined ? [] : [['removed in', formatDuration(downMs)] as const]),
    ...(logs === undefined ? [] : [['logs', logs] as const]),
    ...outcome.left.map((left) => ['left behind', left] as const),
    ...[...plan.changes, ...plan.warnings, ...outcome.remarks].map((note) => ['note', note] as const),
  ]
}

function detailsOf(plan: Plan, outcome: Outcome): JsonObject {
  const { tests, upMs, downMs, logs } = outcome
  return {
    project: plan.place.project,
    composeFile: plan.file,
    engine: plan.engine,
    images: Object.fromEntries(
      plan.injections.map(({ service, image, id }) => [
        service,
        { given: formatChoice(image), id: outcome.imageIds[service] ?? id ?? null },
      ]),
    ),
    services: plan.expected.map(({ service }) => ({
      service,
      ready: readinessOf(service, outcome),
      containers: outcome.containers.filter((container) => container.service === service).map(detailsOfContainer),
    })),
    tests: {
      by: plan.tests.by,
      title: titleOf(plan),
      ...(tests === undefined
        ? {}
        : { exitCode: tests.exitCode, endedBy: tests.endedBy ?? null, tookMs: tests.tookMs }),
    },
    ...(upMs === undefined ? {} : { upMs }),
    ...(downMs === undefined ? {} : { downMs }),
    ...(logs === undefined ? {} : { logs }),
    changes: plan.changes,
    warnings: [...plan.warnings, ...outcome.remarks],
    leftBehind: outcome.left,
    moments: outcome.moments.map(({ atMs, text }) => ({ at: new Date(atMs).toISOString(), text })),
    evidence: outcome.evidence.map(({ title, lines }) => ({ title, lines })),
  }
}

/** `healthy`, `unchecked` (it runs, and has no health check), `done`, or why not. */
function readinessOf(service: string, { sightings }: Outcome): string {
  const readiness = sightings.find(({ expected }) => expected.service === service)?.readiness
  switch (readiness?.is) {
    case undefined:
      return 'not looked at'
    case 'ready':
      return readiness.as
    case 'waiting':
      return `waits for ${readiness.for}`
    case 'failed':
      return readiness.because
    default:
      return readiness satisfies never
  }
}

const detailsOfContainer = (container: Container): JsonObject => ({
  name: container.name,
  state: container.status,
  health: container.health?.status ?? 'no health check',
  exitCode: container.exitCode,
  restarts: container.restarts,
  image: container.images[0] ?? '',
})
