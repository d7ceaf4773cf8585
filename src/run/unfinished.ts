import type { Entry } from '../core/change.ts'

/**
 * What a dead run recorded and did not finish. What it left held on purpose is not among it, unless it died on the way to
 * hold all of its changes: then none of them is held. One that was held and was turned back since is none either.
 */
export function unfinished(entries: readonly Entry[]): readonly Entry[] {
  const isLeft = ({ phase }: Entry) => phase === 'armed' || phase === 'moving'
  const torn = new Set(entries.filter((entry) => isLeft(entry) && entry.to > 0).map(({ release }) => release))
  torn.delete(undefined)
  const isTorn = ({ phase, to, release }: Entry) => phase === 'held' && (to === 0 || torn.has(release))
  return entries.filter((entry) => isLeft(entry) || isTorn(entry))
}
