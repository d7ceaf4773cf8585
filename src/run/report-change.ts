import type { Change, Stop } from '../core/change.ts'
import { exitCodeOfChange } from '../core/change-exit-code.ts'
import type { FailureText } from '../core/failure.ts'
import { nameOfImage, shortImage } from '../core/image-ref.ts'
import type { Json, JsonObject } from '../core/json.ts'
import { type Block, facts, failureBlocks, type Page, type Row, type Tone, timelineOf } from '../core/page.ts'
import { EXIT, type ReversibleResult } from '../core/result.ts'
import { sayStop } from '../core/say-stop.ts'
import { changesBetween, sayChange } from '../core/stop-changes.ts'
import type { Outcome } from './carry-out.ts'
import type { Report } from './run-action.ts'
import type { Target } from './target.ts'

/** What a change ended as, in the words of its action. */
export type Ended<Result> = Omit<Outcome, 'result'> & { readonly result: Result }

/** How a change ended, in every form there is. Pure. */
export function reportChange<Result extends ReversibleResult>(
  title: string,
  ended: Ended<Result>,
  target: Target,
  provesVersion: boolean,
): Report<Result> {
  const { entry, result, failure, evidence, moments, remarks, heldBy } = ended
  const { change } = entry
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
      ...changesOf(change),
      moments: moments.map(({ atMs, text }): Json => ({ at: new Date(atMs).toISOString(), text })),
      remarks,
      ...(heldBy === undefined ? {} : { heldBy }),
      ...(evidence === undefined ? {} : { evidence: evidence as unknown as JsonObject }),
    },
    page: pageOfChange(title, ended, target, provesVersion),
    exitCode: wasAsked(ended) ? EXIT.done : exitCodeOfChange(result),
    ...(failure === undefined ? {} : { failure }),
  }
}

/** Taken back because a person asked for it: that is the good end. */
const wasAsked = ({ result, failure }: Pick<Shown, 'result' | 'failure'>): boolean =>
  result === 'rolled-back' && failure === undefined

/** As much of an end as people are told. */
type Shown = Omit<Ended<ReversibleResult>, 'failure'> & { readonly failure?: FailureText }

/** The page of one change, whoever brought it to its end. Pure. */
export function pageOfChange(title: string, ended: Shown, target: Target, provesVersion: boolean): Page {
  const { entry, result, failure, evidence, moments, remarks } = ended
  const { stops } = entry.change
  const [start, goal] = [stops[0], stops.at(-1) ?? {}]
  // From the goal to the start was the way, when that was asked for.
  const [from, to] = wasAsked(ended) && entry.to === 0 ? [goal, start] : [start, goal]
  const unproven = provesVersion || result === 'unchanged' ? [] : [NOT_PROVEN]
  return {
    title: `${title} of ${target.name}`,
    result,
    ...sayEnd(title, ended, { name: target.name, from: sayBriefly(from), to: sayBriefly(to) }),
    blocks: [
      ...failureBlocks(failure, evidence === undefined ? [] : [evidence]),
      ...facts([
        ['from', shortImage(sayStop(from))],
        ['to', shortImage(sayStop(to))],
        ...changeRows(from, to),
        ...[...unproven, ...remarks].map((note) => ['note', note] as const),
      ]),
      ...timelineOf(target.name, moments),
      nextOf(result, target),
    ],
  }
}

const sayBriefly = (stop: Stop): string =>
  sayStop(typeof stop.image === 'string' ? { ...stop, image: nameOfImage(stop.image) } : stop)

/** For a program: what differs, field by field, where stops are told by fields. */
function changesOf({ stops }: Change): { readonly changes?: readonly string[] } {
  const changes = changesBetween(stops[0], stops.at(-1) ?? stops[0])
  return changes.length === 0 ? {} : { changes: changes.map(sayChange) }
}

/** What the rows "from" and "to" do not tell. */
const changeRows = (from: Stop, to: Stop): readonly Row[] =>
  changesBetween(from, to)
    .filter(({ field }) => field !== 'image')
    .map((change) => ['change', sayChange(change)])

function sayWay({ stops }: Change): string {
  const said = stops.map(sayBriefly)
  const changes = changesBetween(stops[0], stops.at(-1) ?? stops[0]).map(sayChange)
  return said.every((each) => each === said[0]) && changes.length > 0 ? changes.join(', ') : said.join(' → ')
}

const NOT_PROVEN = 'did not prove which version answered: no gate asked for it'

export const notKnownHow = (name: string): string => `A person is needed now: it is not known how ${name} stands.`

function sayEnd(
  title: string,
  ended: Shown,
  { name, from, to }: { readonly name: string; readonly from: string; readonly to: string },
): { readonly tone: Tone; readonly headline: string } {
  const { result, heldBy } = ended
  switch (result) {
    case 'confirmed':
    case 'switched':
      return { tone: 'good', headline: `${name} is at ${to}, and that is proven.` }
    case 'unchanged':
      return { tone: 'good', headline: `${name} was at ${to} already, and that is proven.` }
    case 'awaiting-confirm':
      return { tone: 'waiting', headline: `${name} is at ${to}, proven, and waits for a person to confirm it.` }
    case 'rolled-back':
      return wasAsked(ended)
        ? { tone: 'good', headline: `${name} is back at ${to}, and that is proven.` }
        : {
            tone: 'failed',
            headline:
              title === 'Rollback'
                ? `Not rolled back: ${name} is still at ${from}, as before, and that is proven.`
                : `Taken back: ${name} is at ${from} as before, and that is proven.`,
          }
    case 'cancelled':
      return {
        tone: 'failed',
        headline: `Cancelled and taken back: ${name} is at ${from} as before, and that is proven.`,
      }
    case 'rollback-failed':
      return { tone: 'person', headline: `A person is needed now: ${name} is not proven to be as before.` }
    case 'unknown':
      return heldBy === undefined
        ? { tone: 'person', headline: notKnownHow(name) }
        : { tone: 'person', headline: `A person is needed now: ${name} is held as it is, as ${heldBy} says.` }
    default:
      return result satisfies never
  }
}

function nextOf(result: ReversibleResult, { rollbackCommand, statusCommand }: Target): Block {
  const canBeTakenBack = rollbackCommand !== statusCommand
  const isThere = canBeTakenBack && (result === 'confirmed' || result === 'switched' || result === 'awaiting-confirm')
  return isThere
    ? { kind: 'command', does: 'Take it back', command: rollbackCommand }
    : { kind: 'command', does: 'Look at it', command: statusCommand }
}

interface Planned {
  readonly change: Change
  /** As it will be walked: from its goal to its start when it is taken back. */
  readonly shown: Change
  readonly target: Target
  readonly remarks: readonly string[]
}

/** The report of a dry run: nothing was changed, and the plan is told. */
export const reportPlanned = (title: string, { change, shown, target, remarks }: Planned): Report<'unchanged'> => ({
  result: 'unchanged',
  outputs: { undo: '' },
  details: { dryRun: true, from: change.stops[0], to: change.stops.at(-1) ?? null, ...changesOf(change) },
  page: {
    title: `${title} of ${target.name}`,
    result: 'dry run',
    tone: 'plain',
    headline: `The plan: ${sayWay(shown)}. Nothing was changed.`,
    blocks: facts([
      ...shown.stops.map((stop, index) => [index === 0 ? 'from' : 'to', shortImage(sayStop(stop))] as const),
      ...changeRows(shown.stops[0], shown.stops.at(-1) ?? {}),
      ...remarks.map((remark) => ['note', remark] as const),
    ]),
  },
  exitCode: EXIT.done,
})
