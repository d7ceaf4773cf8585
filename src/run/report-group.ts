import { worstExitCode } from '../core/change-exit-code.ts'
import { Failure, failureJson } from '../core/failure.ts'
import { isList, isObject, type Json, type JsonObject } from '../core/json.ts'
import { failureBlocks, MARK, type Page, type Tone } from '../core/page.ts'
import { EXIT, type ReversibleResult } from '../core/result.ts'
import type { Report } from './run-action.ts'

/** What came of one of several changes, by the name of what was changed. */
export interface Member<Result extends ReversibleResult = ReversibleResult> {
  readonly name: string
  readonly report: Report<Result>
}

/** The word for all of them is the first of these that one of them ended with. */
const WORST_FIRST: readonly ReversibleResult[] = [
  'unknown',
  'rollback-failed',
  'cancelled',
  'rolled-back',
  'awaiting-confirm',
  'confirmed',
  'switched',
  'unchanged',
]

const TONES: readonly Tone[] = ['person', 'failed', 'back', 'waiting', 'good', 'plain']

/**
 * Several changes that were to stand or fall together, as one report; of one, its own. Pure.
 *
 * @param title such as `Upgrade of 3 services`.
 */
export function reportGroup<Result extends ReversibleResult>(
  title: string,
  members: readonly Member<Result>[],
): Report<Result> {
  const [first, ...more] = members
  if (first === undefined) throw new Error('a report of no change')
  if (more.length === 0) return first.report
  const reports = members.map(({ report }) => report)
  const result = WORST_FIRST.find((word) => reports.some((report) => report.result === word)) as Result
  const failure = failureOf(reports)
  const undo = reports.map(({ outputs }) => outputs.undo ?? '').filter((one) => one !== '')
  return {
    result,
    outputs: { undo: undo.length === 0 ? '' : `[${undo.join(',')}]` },
    details: {
      ...(reports.every(({ details }) => details.dryRun === true) ? { dryRun: true } : {}),
      ...heldByAll(reports),
      services: members.map(
        ({ name, report }): Json => ({
          name,
          result: report.result,
          ...report.outputs,
          ...report.details,
          ...(report.failure === undefined ? {} : { failure: failureJson(report.failure) }),
        }),
      ),
    },
    page: pageOfGroup(title, result, members, failure),
    exitCode: worstExitCode(reports.map(({ exitCode }) => exitCode)),
    ...(failure === undefined ? {} : { failure }),
  }
}

/** All of those that a person must look at; else the reason, which is the same for all. */
function failureOf(reports: readonly Report[]): Failure | undefined {
  const failures = reports.flatMap(({ failure }) => (failure === undefined ? [] : [failure]))
  const left = failures.filter(({ code }) => code === 'not-taken-back')
  const [first, ...more] = left
  if (first === undefined || more.length === 0) return first ?? failures[0]
  return new Failure('not-taken-back', {
    what: [...new Set(left.map(({ what }) => what))].join('; '),
    saw: [...new Set(left.map(({ saw }) => saw))].join('; '),
    fix: [...new Set(left.map(({ fix }) => fix))].join('; '),
  })
}

/** What holds all of them whose end is for a person; nothing where one is not known for another reason. */
function heldByAll(reports: readonly Report<ReversibleResult>[]): JsonObject {
  const [first, ...more] = new Set(
    reports.filter(({ result }) => result === 'unknown').map(({ details }) => details.heldBy ?? null),
  )
  return first === undefined || first === null || more.length > 0 ? {} : { heldBy: first }
}

/** Of the worst ones, a few: the table below tells of all. */
function headlineOf(pages: readonly Page[], tone: Tone): string {
  const worst = pages.filter((page) => page.tone === tone).map(({ headline }) => headline)
  return [...worst.slice(0, 3), ...(worst.length > 3 ? [`And ${worst.length - 3} more, see below.`] : [])].join(' ')
}

function pageOfGroup(
  title: string,
  result: ReversibleResult,
  members: readonly Member[],
  failure: Report['failure'],
): Page {
  const pages = members.flatMap(({ name, report }) =>
    report.page === undefined ? [] : [{ name, page: report.page, exitCode: report.exitCode }],
  )
  const tone = TONES.find((one) => pages.some(({ page }) => page.tone === one)) ?? 'plain'
  return {
    title,
    result: pages.every(({ page }) => page.result === 'dry run') ? 'dry run' : result,
    tone,
    headline: headlineOf(
      pages.map(({ page }) => page),
      tone,
    ),
    blocks: [
      ...failureBlocks(failure),
      {
        kind: 'table',
        header: ['service', 'result', 'what'],
        rows: pages.map(({ name, page }) => [name, `${MARK[page.tone]} ${page.result}`, page.headline]),
      },
      ...pages.map(({ page, exitCode }) => ({ kind: 'part' as const, page, folded: exitCode === EXIT.done })),
    ],
  }
}

/** What one change led from and to. */
export interface Led {
  readonly target: JsonObject
  readonly from: JsonObject
  readonly to: JsonObject
}

/** The changes that the details of a report tell of: one, or those of a group. */
export const changesIn = (details: JsonObject): readonly Led[] =>
  (isList(details.services) ? (details.services as readonly Json[]) : [details]).flatMap((one) => {
    const { target = {}, from, to } = isObject(one) ? one : {}
    return isObject(from) && isObject(to) && isObject(target) ? [{ target, from, to }] : []
  })
