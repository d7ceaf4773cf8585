import { identityOf, type RecordSet, sameRecordSet } from './record-set.ts'

export interface Change {
  readonly Action: 'CREATE' | 'DELETE'
  readonly ResourceRecordSet: RecordSet
}

/**
 * The batch that turns one state into another and is refused as a whole when what it replaces is not there any more: an
 * exact DELETE of every set that goes or changes, as it was read, then a CREATE of every set that comes. Sets that mean
 * the same in both states are left alone, so swapping back is `swap(after, before)`.
 *
 * DELETEs come first because the order counts where sets clash. Aliases go before and come after the sets they may
 * point to.
 *
 * @returns no change at all when the two states mean the same.
 */
export function swap(before: readonly RecordSet[], after: readonly RecordSet[]): readonly Change[] {
  const old = byIdentity(before)
  const wanted = byIdentity(after)
  const stays = (set: RecordSet, in_: ReadonlyMap<string, RecordSet>): boolean => {
    const counterpart = in_.get(identityOf(set))
    return counterpart !== undefined && sameRecordSet(set, counterpart)
  }
  const go = before.filter((set) => !stays(set, wanted)).sort((a, b) => aliasRank(b) - aliasRank(a))
  const come = after.filter((set) => !stays(set, old)).sort((a, b) => aliasRank(a) - aliasRank(b))
  return [
    ...go.map((set): Change => ({ Action: 'DELETE', ResourceRecordSet: set })),
    ...come.map((set): Change => ({ Action: 'CREATE', ResourceRecordSet: set })),
  ]
}

const aliasRank = (set: RecordSet): number => (set.AliasTarget === undefined ? 0 : 1)

function byIdentity(sets: readonly RecordSet[]): ReadonlyMap<string, RecordSet> {
  const map = new Map(sets.map((set) => [identityOf(set), set]))
  if (map.size !== sets.length) throw new Error('a state holds one record set twice')
  return map
}
