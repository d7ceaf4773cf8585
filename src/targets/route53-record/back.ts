import type { Change } from '../../core/change.ts'
import { goalOf } from '../../core/change.ts'
import { shellWord } from '../../core/shell-word.ts'
import { answerLines } from './answers.ts'
import { setsOf, sideBefore } from './stops.ts'

/**
 * The flags of a rollback that leads to the side where a walk began. At a goal that is a simple record the other side is
 * not known to Route 53 any more, so its answer is among them.
 */
export function backFlags(change: Change): string {
  const side = sideBefore(change)
  const isGone = goalOf(change).routing === 'simple'
  const [live] = setsOf(change.stops[0]).toSorted((a, b) => (b.Weight ?? 0) - (a.Weight ?? 0))
  const lines = isGone && live !== undefined ? answerLines(live) : []
  return [`--to ${side}`, ...lines.map((line) => `--${side} ${shellWord(line)}`)].join(' ')
}
