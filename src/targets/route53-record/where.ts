import type { Change, Entry, Seen, WayBack } from '../../core/change.ts'
import { formatDuration } from '../../core/duration.ts'
import type { Json } from '../../core/json.ts'
import { sayStop } from '../../core/say-stop.ts'
import type { ChangeStatus } from '../../systems/route53/changes.ts'
import { type RecordSet, sameRecordSets } from '../../systems/route53/record-set.ts'
import { saySets } from './answers.ts'
import { readHandle, setsOf } from './stops.ts'

/**
 * Where the id of a change was lost with its answer, its records are taken to be on all name servers after this: twice
 * what Route 53 says it "generally" takes (API reference, GetChange).
 */
export const ASSUMED_INSYNC_MS = 120_000

/** PENDING for longer is a failure: Route 53's own people speak of five minutes at most. */
export const PENDING_TOO_LONG_MS = 300_000

/** The stop whose record sets these are, spelling aside. */
export const stopAt = ({ stops }: Change, sets: readonly RecordSet[]): number | undefined => {
  const at = stops.findIndex((stop) => sameRecordSets(setsOf(stop), sets))
  return at === -1 ? undefined : at
}

/** The change of Route 53 that led to a stop, where its id is known. */
export function changeIdOf({ handle }: Entry, at: number): string | undefined {
  const known = readHandle(handle)
  return known?.to === at ? known.changeId : undefined
}

/**
 * Where a record stands on the walk of a change: pure, from the record sets of its name and type as they are now.
 *
 * @param status how far the change that led here has come; undefined where that cannot be known.
 */
export function whereIs(
  entry: Entry,
  sets: readonly RecordSet[],
  status: ChangeStatus['status'] | undefined,
  nowMs: number,
): Seen {
  const at = stopAt(entry.change, sets)
  if (at === undefined) {
    if (sets.length === 0) return { kind: 'gone', saying: 'the record is gone' }
    return { kind: 'foreign', saying: `it is set to what is no stop of this change: ${saySets(sets)}` }
  }
  const { settled, how, stuck } = settling(entry, at, status, nowMs)
  return {
    kind: 'at',
    at,
    settled,
    sealed: false,
    saying: `${sayStop(entry.change.stops[at] ?? {})}${how === '' ? '' : `, ${how}`}`,
    ...(stuck === undefined ? {} : { stuck }),
    // As read, for the exact DELETE of the next move.
    revision: sets as unknown as Json,
  }
}

function settling(
  entry: Entry,
  at: number,
  status: ChangeStatus['status'] | undefined,
  nowMs: number,
): { readonly settled: boolean; readonly how: string; readonly stuck?: string } {
  const waitedMs = nowMs - Date.parse(entry.at)
  if (status === 'INSYNC') return { settled: true, how: 'INSYNC' }
  if (status === 'PENDING') {
    const minutes = Math.floor(waitedMs / 60_000)
    const how = minutes === 0 ? 'PENDING' : `PENDING for ${formatDuration(minutes * 60_000)}`
    if (waitedMs < PENDING_TOO_LONG_MS) return { settled: false, how }
    return { settled: false, how, stuck: `not INSYNC after ${formatDuration(PENDING_TOO_LONG_MS)}` }
  }
  // Nothing of ours led here: it is where the plan, or the stop before, found it.
  if (entry.phase === 'armed' && (at !== entry.to || at === 0)) return { settled: true, how: '' }
  if (waitedMs >= ASSUMED_INSYNC_MS) return { settled: true, how: 'taken to be in sync' }
  const how = `how far it has come cannot be asked; taken to be in sync after ${formatDuration(ASSUMED_INSYNC_MS)}`
  return { settled: false, how }
}

/** Pure: from every stop of ours one batch leads back to stop 0, PENDING or not. */
export function wayBackFrom(seen: Seen): WayBack {
  switch (seen.kind) {
    case 'gone':
    case 'foreign':
    case 'between':
      return { by: 'person', because: seen.saying }
    case 'at':
      if (seen.at > 0) return { by: 'move' }
      return seen.settled ? { by: 'nothing' } : { by: 'wait', because: seen.saying }
    default:
      return seen satisfies never
  }
}
