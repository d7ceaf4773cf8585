import { basename } from 'node:path'
import { formatColumns } from '../../core/columns.ts'
import { Failure, type FailureCode } from '../../core/failure.ts'
import { type Block, failureBlocks, type Page } from '../../core/page.ts'
import { EXIT, exitCodeOfFailure } from '../../core/result.ts'
import type { Report } from '../../run/run-action.ts'
import type { LiveStage } from '../observe-live.ts'
import { type Recorded, sayRecorded } from '../recorded.ts'
import type { Release } from '../release.ts'
import { isUnseen, readStatus, type StageStatus, statusJson, statusRow } from '../stage-status.ts'
import { standingOf } from '../standing.ts'

/** What was seen of a whole release. */
export interface Seen {
  readonly stages: readonly LiveStage[]
  /** One for each stage. */
  readonly statuses: readonly StageStatus[]
  /** What is open on this machine, or why that could not be read. */
  readonly recorded: readonly Recorded[] | Failure
  readonly release: Release | undefined
  readonly destination: string | undefined
  /** Filled in, for people. */
  readonly commands: { readonly undo: string; readonly rollback: string }
}

export const STATUS_RESULTS = ['unchanged', 'awaiting-confirm', 'failed', 'cancelled'] as const
export type StatusResult = (typeof STATUS_RESULTS)[number]

/** One table, then what is open and what helps. */
export function sayRelease(seen: Seen, title: string): string {
  const { statuses, release } = seen
  const since = release === undefined ? [] : [`SINCE ${basename(release.file)}`]
  const table = formatColumns([
    ['STAGE', 'WHERE', 'RUNS', 'STATE', ...since],
    ...statuses.map((status, index) => [
      ...statusRow(status),
      ...(release === undefined ? [] : [sayStanding(status, seen.stages[index])]),
    ]),
  ])
  return [title, '', table, ...sayOpen(seen)].join('\n')
}

function sayStanding(status: StageStatus, live: LiveStage | undefined): string {
  if (isUnseen(status)) return '?'
  const standing = standingOf(live?.released, readStatus(status.stage, status.report))
  switch (standing.at) {
    case 'goal':
      return 'as it left it'
    case 'start':
      return 'back at what was before it'
    case 'between':
    case 'untouched':
    case 'elsewhere':
    case 'unknown':
      return standing.saying
    default:
      return standing satisfies never
  }
}

function sayOpen({ statuses, recorded, commands }: Seen): readonly string[] {
  const waiting = statuses
    .filter((status) => !isUnseen(status) && status.report.result === 'awaiting-confirm')
    .map(({ stage }) => stage.name)
  return [
    ...(waiting.length === 0
      ? []
      : [`\nAwaiting confirmation: ${waiting.join(', ')}. Take it back with: ${commands.rollback}`]),
    ...(recorded instanceof Failure || recorded.length === 0 ? [] : sayRecords(recorded, commands.undo)),
  ]
}

function sayRecords(recorded: readonly Recorded[], undo: string): readonly string[] {
  const left = recorded.filter(({ isLeft }) => isLeft)
  const ofPipelines = left.some(({ entry }) => entry.stage !== undefined)
  const ofActions = left.some(({ entry }) => entry.stage === undefined)
  return [
    '\nRecorded as open on this machine:',
    ...recorded.map((one) => `  ${one.entry.stage ?? one.entry.change.kind}: ${sayRecorded(one)}`),
    ...(ofPipelines ? [`What a run of a pipeline left is taken back with: ${undo}`] : []),
    ...(ofActions ? ['What an action alone left is taken back with: slipway undo, and its flags (see --help)'] : []),
  ]
}

/** @returns red when a stage could not be seen: not seen is not "fine". */
export function reportStatus(seen: Seen, title: string): Report<StatusResult> {
  const { statuses, recorded } = seen
  const failure = failureOf(seen)
  const isWaiting = statuses.some((status) => !isUnseen(status) && status.report.result === 'awaiting-confirm')
  return {
    result: failure !== undefined ? 'failed' : isWaiting ? 'awaiting-confirm' : 'unchanged',
    outputs: {},
    details: {
      destination: seen.destination ?? null,
      stages: statuses.map(statusJson),
      recorded: (recorded instanceof Failure ? [] : recorded).map(
        ({ entry: { change, phase, at, stage = null }, isAtWork }) => ({
          stage,
          change: change.id,
          target: change.target,
          from: change.stops[0],
          to: change.stops.at(-1) ?? null,
          run: change.run,
          phase,
          at,
          isAtWork,
        }),
      ),
    },
    page: pageOf(seen, title),
    exitCode: failure === undefined ? EXIT.done : exitCodeOfFailure(failure.code),
    ...(failure === undefined ? {} : { failure }),
  }
}

function pageOf(seen: Seen, title: string): Page {
  const { statuses, stages, recorded, release, commands } = seen
  const failure = failureOf(seen)
  const isWaiting = statuses.some((status) => !isUnseen(status) && status.report.result === 'awaiting-confirm')
  const isOpen = statuses.some((status) => !isUnseen(status) && status.report.outputs.undo)
  const unwell = statuses.flatMap(nameIfUnwell)
  const left = recorded instanceof Failure ? [] : recorded
  const since = release === undefined ? [] : [`since ${basename(release.file)}`]
  return {
    title,
    result: failure !== undefined ? 'failed' : isWaiting ? 'awaiting-confirm' : '',
    tone:
      failure !== undefined
        ? 'failed'
        : isWaiting || left.length > 0 || isOpen || unwell.length > 0
          ? 'waiting'
          : 'good',
    headline: headlineOf({ failure, isWaiting, isOpen: isOpen || left.length > 0, well: sayWell(statuses, unwell) }),
    blocks: [
      ...failureBlocks(failure),
      {
        kind: 'table',
        header: ['stage', 'where', 'runs', 'state', ...since],
        rows: statuses.map((status, index) => [
          ...statusRow(status),
          ...(release === undefined ? [] : [sayStanding(status, stages[index])]),
        ]),
      },
      ...(left.length === 0 ? [] : openBlocks(left, commands.undo)),
      ...(isWaiting ? [{ kind: 'command' as const, does: 'Take it back', command: commands.rollback }] : []),
    ],
  }
}

function headlineOf({
  failure,
  isWaiting,
  isOpen,
  well,
}: {
  readonly failure: Failure | undefined
  readonly isWaiting: boolean
  readonly isOpen: boolean
  readonly well: string
}): string {
  if (failure !== undefined) return `${failure.what}: what could not be seen may be anything.`
  if (isWaiting) return `${well} A release waits for a person to confirm it, or to take it back.`
  return `${well} ${isOpen ? 'Something is open, see below.' : 'Nothing is open.'}`.trim()
}

/** Nothing where there is no service: a record is only read. */
function sayWell(statuses: readonly StageStatus[], unwell: readonly string[]): string {
  if (unwell.length > 0) return `Not well: ${unwell.join(', ')}.`
  return statuses.some(({ stage }) => stage.use === 'rancher-upgrade') ? 'Every service has all of its containers.' : ''
}

/** A service that has less containers at work, and healthy where it has a health check, than it is to have; a name that answers nothing. */
function nameIfUnwell(status: StageStatus): readonly string[] {
  if (isUnseen(status)) return []
  const told = readStatus(status.stage, status.report)
  const isWell = told.kind === 'service' ? told.healthy >= told.scale && told.scale > 0 : told.sets.length > 0
  return isWell ? [] : [told.name]
}

function openBlocks(recorded: readonly Recorded[], undo: string): readonly Block[] {
  const isOfPipelines = recorded.some((one) => one.isLeft && one.entry.stage !== undefined)
  return [
    {
      kind: 'table',
      header: ['open on this machine', 'what'],
      rows: recorded.map((one) => [one.entry.stage ?? one.entry.change.kind, sayRecorded(one)]),
    },
    ...(isOfPipelines ? [{ kind: 'command' as const, does: 'Take back what a run left', command: undo }] : []),
  ]
}

function failureOf({ statuses, recorded }: Seen): Failure | undefined {
  const unseen = statuses.filter(isUnseen)
  const failures = [...unseen.map(({ failure }) => failure), ...(recorded instanceof Failure ? [recorded] : [])]
  const [first] = failures
  if (first === undefined || unseen.length === 0) return first
  const code: FailureCode = failures.every((failure) => failure.code === first.code) ? first.code : 'unreachable'
  return new Failure(code, {
    what: `Could not see ${unseen.map(({ stage }) => stage.name).join(', ')}`,
    saw: [
      ...unseen.map(({ stage, failure: { what, saw } }) => `${stage.name}: ${what}, ${saw}`),
      ...(recorded instanceof Failure ? [`${recorded.what}: ${recorded.saw}`] : []),
    ].join('; '),
    fix: [...new Set(failures.map(({ fix }) => fix))].join('; '),
  })
}
