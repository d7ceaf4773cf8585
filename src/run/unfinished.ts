import type { Entry } from '../core/change.ts'

/**
 * What a dead run recorded and did not finish. What it left held on purpose is not among it, unless it died on the way to
 * hold all of its changes: then none of them is held.
 */
export function unfinished(entries: readonly Entry[]): readonly Entry[] {
  const isLeft = ({ phase }: Entry) => phase === 'armed' || phase === 'moving'
  const torn = new Set(entries.filter((entry) => isLeft(entry) && entry.to > 0).map(({ release }) => release))
  torn.delete(undefined)
  return entries.filter((entry) => isLeft(entry) || (entry.phase === 'held' && torn.has(entry.release)))
}
