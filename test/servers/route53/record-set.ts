import { storedName } from './dns-name.ts'
import type { RecordSet } from './model.ts'

/** What makes a record set this one: name, type and set identifier. Names in stored form. */
export const keyOf = (set: RecordSet): string => JSON.stringify([set.Name, set.Type, set.SetIdentifier ?? null])

/** A record set as it is kept: its own name and its alias target's in stored form; values as they were sent. */
export function storedRecordSet(set: RecordSet): RecordSet {
  const Name = storedName(set.Name)
  if (set.AliasTarget === undefined) return { ...set, Name }
  const { HostedZoneId, DNSName, EvaluateTargetHealth } = set.AliasTarget
  return { ...set, Name, AliasTarget: { HostedZoneId, DNSName: storedName(DNSName), EvaluateTargetHealth } }
}

/**
 * Whether a DELETE names exactly what is there: every member, values in any order. That the weight takes part is
 * stated by other people's emulators only; the stricter reading is the safer one to test against.
 */
export const matches = (given: RecordSet, there: RecordSet): boolean => canonical(given) === canonical(there)

/**
 * Whether two sets differ by nothing but the final dot of a CNAME's value. Route 53 takes such a change, as UPSERT or as
 * DELETE and CREATE in one batch, and keeps the old spelling (octodns-route53#96).
 */
export const differsByDots = (given: RecordSet, there: RecordSet): boolean =>
  given.Type === 'CNAME' && canonical(dotless(given)) === canonical(dotless(there))

/** How messages about a batch name a record set. */
export const label = (set: RecordSet): string =>
  `[name='${set.Name}', type='${set.Type}'${set.SetIdentifier === undefined ? '' : `, set-identifier='${set.SetIdentifier}'`}]`

export const valuesOf = (set: RecordSet): readonly string[] => (set.ResourceRecords ?? []).map(({ Value }) => Value)

const dotless = (set: RecordSet): RecordSet => ({
  ...set,
  ResourceRecords: valuesOf(set).map((Value) => ({ Value: Value.replace(/\.$/, '') })),
})

function canonical(set: RecordSet): string {
  const members = {
    ...set,
    ...(set.ResourceRecords === undefined ? {} : { ResourceRecords: valuesOf(set).toSorted() }),
  }
  return JSON.stringify(sorted(members))
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, sorted(inner)])
}
