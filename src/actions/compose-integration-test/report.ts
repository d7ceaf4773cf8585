import { formatDuration } from '../../core/duration.ts'
import type { Failure } from '../../core/failure.ts'
import type { JsonObject } from '../../core/json.ts'
import { evidenceBlock, factsTable, timeline } from '../../core/markdown.ts'
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
  const { failure, evidence, moments, logs = '' } = outcome
  const result = resultOf(outcome)
  return {
    result,
    outputs: { logs },
    details: detailsOf(plan, outcome),
    summary: [
      `### Integration test: ${result}`,
      factsTable(rowsOf(plan, outcome)),
      ...evidence.map(({ title, lines }) => evidenceBlock({ title, lines: lines.slice(-SHOWN) })),
      timeline(plan.place.project, moments),
      sayGone(plan, outcome),
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
    exitCode: exitCodeOf(outcome, failure),
    ...(failure === undefined ? {} : { failure }),
  }
}

function sayGone({ place }: Plan, { isGone }: Outcome): string {
  if (isGone === undefined) return 'Nothing was started.'
  if (isGone) return 'Nothing was left behind.'
  return `Remove what is left: \`docker compose --project-name ${place.project} down --volumes --remove-orphans\``
}

/** Of each evidence, in the summary; the log has more. */
const SHOWN = 20

export function reportDryRun(plan: Plan): Report<TestResult> {
  return {
    result: 'not-run',
    outputs: { logs: '' },
    details: { dryRun: true, ...detailsOf(plan, NOTHING_YET) },
    summary: [
      '### Integration test: dry run',
      'Nothing was started.',
      evidenceBlock({ title: 'Plan', lines: explain(plan) }),
    ].join('\n\n'),
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

function rowsOf(plan: Plan, outcome: Outcome): readonly (readonly [string, string])[] {
  const { failure, tests, upMs, downMs, containers, imageIds, logs } = outcome
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
    ...(failure === undefined
      ? []
      : ([
          ['failed', failure.what],
          ['saw', failure.saw],
          ['try', failure.fix],
        ] as const)),
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
