import type { Change } from '../core/change.ts'
import { formatDuration } from '../core/duration.ts'
import { shortImage } from '../core/image-ref.ts'
import type { Json, JsonObject } from '../core/json.ts'
import { evidenceBlock, factsTable, timeline } from '../core/markdown.ts'
import { EXIT, exitCodeOfChange } from '../core/result.ts'
import { sayStop } from '../core/say-stop.ts'
import type { Outcome } from './carry-out.ts'
import type { Report } from './run-action.ts'
import type { Target } from './target.ts'

/** How a change ended, in every form there is. Pure. */
export function reportChange(title: string, outcome: Outcome, target: Target, provesVersion: boolean): Report {
  const { entry, result, failure, evidence, moments, remarks } = outcome
  const { change } = entry
  const first = moments[0]
  const last = moments.at(-1)
  const tookMs = first === undefined || last === undefined ? 0 : last.atMs - first.atMs
  const asked = result === 'rolled-back' && failure === undefined
  const [start, goal] = [change.stops[0], change.stops.at(-1) ?? {}]
  // Taken back because a person asked for it: that was the way, from the goal to the start.
  const [from, to] = asked && entry.to === 0 ? [goal, start] : [start, goal]
  const isThere = result === 'confirmed' || result === 'switched' || result === 'awaiting-confirm'
  const [next, command] = isThere ? ['Take it back', target.rollbackCommand] : ['Look at it', target.statusCommand]
  const rows: (readonly [string, string])[] = [
    ['what', target.name],
    ['result', result],
    ['from', shortImage(sayStop(from))],
    ['to', shortImage(sayStop(to))],
    ['took', formatDuration(tookMs)],
    ...(provesVersion || result === 'unchanged'
      ? []
      : [['note', 'did not prove which version answered: no gate asked for it'] as const]),
    ...remarks.map((remark) => ['note', remark] as const),
    ...(failure === undefined
      ? []
      : ([
          ['failed', failure.what],
          ['saw', failure.saw],
          ['try', failure.fix],
        ] as const)),
  ]
  const summary = [
    `### ${title}`,
    factsTable(rows),
    ...(evidence === undefined ? [] : [evidenceBlock(evidence)]),
    timeline(target.name, moments),
    `${next}: \`${command.replaceAll('`', '')}\``,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
  // What was switched can still be taken back by a move: nothing was sealed.
  const isOpen = ['awaiting-confirm', 'unknown', 'rollback-failed', 'switched'].includes(result)
  return {
    result,
    outputs: { undo: isOpen ? JSON.stringify(entry) : '' },
    details: {
      target: change.target,
      change: change.id,
      from: change.stops[0],
      to: change.stops.at(-1) ?? null,
      moments: moments.map(({ atMs, text }): Json => ({ at: new Date(atMs).toISOString(), text })),
      remarks,
      ...(evidence === undefined ? {} : { evidence: evidence as unknown as JsonObject }),
    },
    summary,
    exitCode: asked ? EXIT.done : exitCodeOfChange(result),
    ...(failure === undefined ? {} : { failure }),
  }
}

/** A plan, printed: what a dry run shows. */
export const sayPlan = (title: string, change: Change, remarks: readonly string[]): string =>
  [
    `Plan: ${title}`,
    ...change.stops
      .slice(1)
      .map((stop, index) => `  ~ ${shortImage(sayStop(change.stops[index] ?? {}))} → ${shortImage(sayStop(stop))}`),
    ...remarks.map((remark) => `  ! ${remark}`),
  ].join('\n')
