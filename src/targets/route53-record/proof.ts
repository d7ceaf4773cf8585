import type { Change, Entry, Evidence, Sample } from '../../core/change.ts'
import { formatDuration } from '../../core/duration.ts'
import { sayStop } from '../../core/say-stop.ts'
import { type RecordSet, sameRecordSets } from '../../systems/route53/record-set.ts'
import { saySet, saySets } from './answers.ts'
import { readHandle, readName, sayName, setsOf } from './stops.ts'

/** A load balancer's alias is answered with this TTL. Source: API reference, ResourceRecordSet. */
const ALIAS_TTL_SECONDS = 60

/** Whether the record is still exactly what this stop promises. Who answers behind it is asked by the user's gates. */
export function prove({ change, to }: Entry, sets: readonly RecordSet[]): Sample {
  const stop = change.stops[to] ?? {}
  if (sameRecordSets(setsOf(stop), sets)) return { kind: 'good', detail: sayStop(stop) }
  return { kind: 'bad', detail: `the record is not ${sayStop(stop)} any more: ${saySets(sets)}` }
}

export const evidenceIn = ({ change }: Entry, sets: readonly RecordSet[]): Evidence => ({
  title: `${sayName(readName(change.target))} is set to`,
  lines: sets.length === 0 ? ['no record at all'] : sets.map(saySet),
})

/** For how long resolvers may give answers of any of these stops, at most. */
export const ttlMsOf = (stops: readonly Change['stops'][number][]): number =>
  1_000 * Math.max(0, ...stops.flatMap(setsOf).map(({ TTL = ALIAS_TTL_SECONDS }) => TTL))

/** At stop 0 again: who may not have noticed yet. */
export function remarksOn({ change, handle }: Entry): readonly string[] {
  if (readHandle(handle) === undefined) return []
  const ttl = formatDuration(ttlMsOf(change.stops.slice(1)))
  return [`the name servers answer as before; resolvers may keep what they were told until ${ttl} later (the TTL)`]
}
