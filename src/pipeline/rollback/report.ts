import { formatColumns } from '../../core/columns.ts'
import { Failure } from '../../core/failure.ts'
import { joinFailures } from '../../core/failures.ts'
import type { JsonObject } from '../../core/json.ts'
import { failureBlocks, type Page, type Tone } from '../../core/page.ts'
import { EXIT, type ExitCode, exitCodeOfFailure } from '../../core/result.ts'
import type { Report } from '../../run/run-action.ts'
import { heldByOf } from '../way.ts'
import { type Done, isBack } from './execute.ts'
import type { Step } from './plan.ts'

/** Empty for a dry run: no word of it would be true. */
export const ROLLBACK_RESULTS = [
  'rolled-back',
  'unchanged',
  'rollback-failed',
  'unknown',
  'failed',
  'cancelled',
] as const
export type RollbackResult = (typeof ROLLBACK_RESULTS)[number]

/** What was asked for, and how to ask for it again. */
export interface Asked {
  /** For people: `of production`. */
  readonly title: string
  readonly destination: string | undefined
  readonly rollbackCommand: string
  readonly statusCommand: string
}

/** The plan as a table, in the order in which it will be done. */
export function sayPlan(steps: readonly Step[], { title }: Asked): string {
  const rows = steps.toReversed().map((step) => [step.live.stage.name, step.name, step.now, ...sayStep(step)])
  return `Rollback ${title}, newest first:\n${indent(formatColumns([['STAGE', 'WHERE', 'NOW', '', ''], ...rows]))}`
}

function sayStep(step: Step): readonly [string, string] {
  switch (step.do) {
    case 'take-back':
      return ['→', step.goal]
    case 'nothing':
      return ['=', `nothing to take back: ${step.because}`]
    case 'refuse':
      return ['!', 'refused, see below']
    default:
      return step satisfies never
  }
}

/**
 * Everything that speaks against the plan, all at once.
 *
 * @throws {Failure} the code that all of it shares, else `refused`.
 */
export function expectNoRefusal(steps: readonly Step[]): void {
  const failures = steps.flatMap((step) => (step.do === 'refuse' ? [step.failure] : []))
  const [first, ...more] = failures
  if (first === undefined) return
  const { code, what, saw, fix } = joinFailures([first, ...more], `${failures.length} stages cannot be taken back`)
  throw new Failure(code, { what: `${what}; nothing was changed`, saw, fix })
}

export const reportDryRun = (steps: readonly Step[], { title, rollbackCommand }: Asked): Report<''> => ({
  result: '',
  outputs: {},
  details: { dryRun: true, stages: steps.toReversed().map(planJson) },
  page: {
    title: `Rollback ${title}`,
    result: 'dry run',
    tone: 'plain',
    headline: 'This is the plan, newest first. Nothing was changed.',
    blocks: [
      {
        kind: 'table',
        header: ['stage', 'where', 'now', 'plan'],
        rows: steps.toReversed().map((step) => [step.live.stage.name, step.name, step.now, sayStep(step).join(' ')]),
      },
      { kind: 'command', does: 'Do it', command: rollbackCommand },
    ],
  },
  exitCode: EXIT.done,
})

const planJson = (step: Step): JsonObject => ({
  stage: step.live.stage.name,
  use: step.live.stage.use,
  name: step.name,
  now: step.now,
  plan: step.do,
  ...(step.do === 'take-back' ? { goal: step.goal } : {}),
})

export function reportRollback(all: readonly Done[], asked: Asked, isCancelled: boolean): Report<RollbackResult> {
  const failure = failureOf(all, asked)
  const result = resultOf(all, isCancelled)
  return {
    result,
    outputs: {},
    details: { destination: asked.destination ?? null, stages: all.map(doneJson) },
    page: pageOf(all, asked, result, failure),
    exitCode: exitCodeOf(all, isCancelled),
    ...(failure === undefined ? {} : { failure }),
  }
}

function pageOf(all: readonly Done[], asked: Asked, result: RollbackResult, failure: Failure | undefined): Page {
  const rows = all.map((done) => [done.step.live.stage.name, done.step.name, sayDone(done)])
  return {
    title: `Rollback ${asked.title}`,
    result,
    ...sayEnd(result, all, asked),
    blocks: [
      ...failureBlocks(failure),
      { kind: 'table', header: ['stage, newest first', 'where', 'result'], rows },
      ...all.flatMap(({ step, ...done }) => {
        const page = done.kind === 'ran' ? done.report.page : undefined
        if (page === undefined) return []
        const title = `${step.live.stage.name}: ${page.title}`
        return [{ kind: 'part' as const, page: { ...page, title }, folded: page.tone === 'good' }]
      }),
      ...(failure === undefined
        ? []
        : [{ kind: 'command' as const, does: 'Go on taking back', command: asked.rollbackCommand }]),
      { kind: 'command', does: 'Look at it', command: asked.statusCommand },
    ],
  }
}

function sayEnd(
  result: RollbackResult,
  all: readonly Done[],
  { destination = 'the live system' }: Asked,
): { readonly tone: Tone; readonly headline: string } {
  switch (result) {
    case 'rolled-back':
      return { tone: 'good', headline: `${destination} is back at what it was before, and that is proven.` }
    case 'unchanged':
      return { tone: 'good', headline: 'There was nothing to take back.' }
    case 'rollback-failed':
      return {
        tone: 'person',
        headline: hasTakenBack(all)
          ? `A person is needed now: ${destination} is taken back in part only.`
          : `A person is needed now: ${destination} is not proven to be back.`,
      }
    case 'unknown':
      return { tone: 'person', headline: `A person is needed now: it is not known how ${destination} stands.` }
    case 'failed':
      return { tone: 'failed', headline: `It was not taken back: ${destination} is as it was.` }
    case 'cancelled':
      return { tone: 'failed', headline: `It was cancelled: ${destination} is as it was, nothing was taken back.` }
    default:
      return result satisfies never
  }
}

/** What is where now, for people. */
export const sayOutcome = (all: readonly Done[]): string =>
  formatColumns([
    ['STAGE', 'WHERE', 'RESULT'],
    ...all.map((done) => [done.step.live.stage.name, done.step.name, sayDone(done)]),
  ])

function sayDone(done: Done): string {
  switch (done.kind) {
    case 'nothing':
      return `unchanged: ${done.because}`
    case 'left':
      return `left as it was (${done.step.now}): ${done.failure.saw}`
    case 'not-tried':
      return `not tried, left as it was (${done.step.now}): what was released after it is not back`
    case 'ran': {
      const { report, step } = done
      if (report.exitCode === EXIT.done) return `taken back: ${step.do === 'take-back' ? step.goal : report.result}`
      const isAsBefore = report.exitCode === EXIT.failedAsBefore || report.exitCode === EXIT.cancelled
      const open = heldByOf(done) === undefined ? 'NOT PROVEN, look at it now' : 'held as it is, a person decides'
      const where = isAsBefore ? `not taken back, it is as it was (${step.now})` : open
      return `${where}: ${report.failure?.saw ?? report.result}`
    }
    default:
      return done satisfies never
  }
}

/** The first stage that is not back is the reason that the others were not tried. */
const culprit = (all: readonly Done[]): Done | undefined => all.find((done) => !isBack(done))
const hasTakenBack = (all: readonly Done[]): boolean => all.some((done) => done.kind === 'ran' && isBack(done))

/**
 * Half taken back is neither as it was nor as it was before the release: a person is needed. With nothing taken back it is
 * what the one stage says that was tried.
 */
function exitCodeOf(all: readonly Done[], isCancelled: boolean): ExitCode {
  const bad = culprit(all)
  if (bad === undefined) return EXIT.done
  if (hasTakenBack(all)) return EXIT.personNeeded
  if (bad.kind === 'ran') return bad.report.exitCode
  if (isCancelled) return EXIT.cancelled
  return bad.kind === 'left' ? exitCodeOfFailure(bad.failure.code) : EXIT.personNeeded
}

function resultOf(all: readonly Done[], isCancelled: boolean): RollbackResult {
  const bad = culprit(all)
  if (bad === undefined) return hasTakenBack(all) ? 'rolled-back' : 'unchanged'
  if (bad.kind === 'ran' && bad.report.result === 'unknown') return 'unknown'
  if (exitCodeOf(all, isCancelled) === EXIT.personNeeded) return 'rollback-failed'
  return isCancelled ? 'cancelled' : 'failed'
}

function failureOf(all: readonly Done[], { rollbackCommand, statusCommand }: Asked): Failure | undefined {
  const bad = culprit(all)
  if (bad === undefined) return undefined
  const why = bad.kind === 'ran' ? bad.report.failure : bad.kind === 'left' ? bad.failure : undefined
  const back = all.filter((done) => done.kind === 'ran' && isBack(done)).map(({ step }) => step.live.stage.name)
  const waiting = all.filter(({ kind }) => kind === 'not-tried').map(({ step }) => step.live.stage.name)
  const told = [
    why?.saw ?? bad.kind,
    back.length === 0 ? 'no stage was taken back' : `taken back: ${back.join(', ')}`,
    ...(waiting.length === 0 ? [] : [`not tried: ${waiting.join(', ')}`]),
  ]
  return new Failure(why?.code ?? 'not-taken-back', {
    what: why?.what ?? `Stage "${bad.step.live.stage.name}" was not taken back`,
    saw: told.join('; '),
    fix: `${why === undefined ? '' : `${why.fix}; `}look with: ${statusCommand}; go on with: ${rollbackCommand}`,
  })
}

function doneJson(done: Done): JsonObject {
  const { name, use } = done.step.live.stage
  const base = { stage: name, use, name: done.step.name, was: done.step.now, said: sayDone(done) }
  if (done.kind !== 'ran') return { ...base, result: done.kind === 'nothing' ? 'unchanged' : done.kind }
  const { result, outputs, details } = done.report
  return { ...base, ...outputs, ...details, result, exitCode: done.report.exitCode }
}

const indent = (text: string): string => text.replaceAll(/^/gm, '  ')
