import type { Change, Stop } from '../core/change.ts'
import { shortImage } from '../core/image-ref.ts'
import { sayStop } from '../core/say-stop.ts'
import { changesBetween, sayChanges } from '../core/stop-changes.ts'

/** How many things a plan adds, changes and removes. */
export interface Counts {
  readonly add: number
  readonly change: number
  readonly remove: number
}

export const NOTHING: Counts = { add: 0, change: 0, remove: 0 }

/** A change, printed before it is made: a line for each step, and what that comes to. A dry run ends with it. */
export function sayPlan(title: string, change: Change, remarks: readonly string[]): string {
  return [
    `Plan: ${title}`,
    ...stepsOf(change),
    ...remarks.map((remark) => `  ! ${remark}`),
    `  ${sayCounts(countsOf(change))}`,
  ].join('\n')
}

/** A stop that names an image is told field by field; one of numbers, such as a share of traffic, as a whole. */
function stepsOf({ stops }: Change): readonly string[] {
  const [start, goal] = [stops[0], stops.at(-1) ?? stops[0]]
  if (isSame(start, goal)) return [`  = ${shortImage(sayStop(goal))}`]
  return stops.slice(1).flatMap((stop, index) => sayStep(stops[index] ?? start, stop).map((line) => `  ${line}`))
}

/** One thing, however many steps it takes. */
export const countsOf = ({ stops }: Pick<Change, 'stops'>): Counts =>
  isSame(stops[0], stops.at(-1) ?? stops[0]) ? NOTHING : { ...NOTHING, change: 1 }

const isSame = (one: Stop, other: Stop): boolean =>
  sayStop(one) === sayStop(other) && changesBetween(one, other).length === 0

function sayStep(from: Stop, to: Stop): readonly string[] {
  const fields = changesBetween(from, to)
  return fields.length > 0 ? sayChanges(fields) : [`~ ${shortImage(sayStop(from))} → ${shortImage(sayStop(to))}`]
}

/** `1 to change, nothing to add, nothing to remove`; `nothing to do`. */
export function sayCounts({ add, change, remove }: Counts): string {
  if (add + change + remove === 0) return 'nothing to do'
  const say = (count: number, verb: string) => `${count === 0 ? 'nothing' : count} to ${verb}`
  return [say(change, 'change'), say(add, 'add'), say(remove, 'remove')].join(', ')
}

export const sumOf = (all: readonly Counts[]): Counts =>
  all.reduce(
    (sum, one) => ({ add: sum.add + one.add, change: sum.change + one.change, remove: sum.remove + one.remove }),
    NOTHING,
  )
