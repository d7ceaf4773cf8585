import { liesIn, NameProblem } from './dns-name.ts'
import type { Change, RecordSet, Zone } from './model.ts'
import { differsByDots, keyOf, label, matches, storedRecordSet } from './record-set.ts'
import { invalidChangeBatch } from './refusal.ts'
import { valueProblem } from './value-rules.ts'
import { apexProblems, neighbourProblem } from './zone-rules.ts'

/** Record sets of one zone by `keyOf`. */
export type Records = ReadonlyMap<string, RecordSet>

/** What a batch must know beyond its own zone. */
export interface Surroundings {
  readonly zone: Zone
  /** What is wrong with an alias, given the zone's records as they stand at that point of the batch. */
  aliasProblem(alias: RecordSet, records: Records): string | undefined
  /** The comment of the protection that covers a name and type; undefined when there is none. */
  protectedBy(set: RecordSet): string | undefined
}

/**
 * A batch is one transaction: its changes are tried in the order given, and all or none of them count.
 *
 * @throws {Refusal} `InvalidChangeBatch` naming everything that is wrong with it.
 */
export function applyBatch(records: Records, changes: readonly Change[], around: Surroundings): Records {
  const working = new Map(records)
  const problems: string[] = []
  const before = new Map<string, Change['Action'][]>()
  for (const change of changes) {
    const problem = applyChange(working, change, around, before)
    if (problem !== undefined) problems.push(problem)
  }
  if (problems.length === 0) problems.push(...apexProblems([...working.values()], around.zone))
  if (problems.length > 0) throw invalidChangeBatch(problems)
  return withOldSpelling(working, records)
}

/** Applies one change to the working copy, or says why not and leaves it. */
function applyChange(
  working: Map<string, RecordSet>,
  change: Change,
  around: Surroundings,
  before: Map<string, Change['Action'][]>,
): string | undefined {
  let set: RecordSet
  try {
    set = storedRecordSet(change.ResourceRecordSet)
  } catch (error) {
    if (error instanceof NameProblem) return error.message
    throw error
  }
  const key = keyOf(set)
  const earlier = before.get(key) ?? []
  before.set(key, [...earlier, change.Action])
  const problem =
    repeated(set, change.Action, earlier) ?? misplaced(set, around) ?? refused(working, change.Action, set, around)
  if (problem !== undefined) return problem
  if (change.Action === 'DELETE') working.delete(key)
  else working.set(key, set)
  return undefined
}

/** One set may appear once, or as DELETE and then CREATE. An UPSERT contains a deletion of its own. */
function repeated(set: RecordSet, action: Change['Action'], earlier: readonly Change['Action'][]): string | undefined {
  if (earlier.length === 0 || (earlier.join() === 'DELETE' && action === 'CREATE')) return undefined
  return `The request contains an invalid set of changes for a resource record set '${set.Type} ${set.Name}'`
}

function misplaced(set: RecordSet, { zone, protectedBy }: Surroundings): string | undefined {
  if (!liesIn(set.Name, zone.name)) return `RRSet with DNS name ${set.Name} is not permitted in zone ${zone.name}`
  const protection = protectedBy(set)
  // The wording is ours: it is only documented that the set is identified and the comment is included.
  return protection === undefined
    ? undefined
    : `The resource record set ${label(set)} is protected from changes: ${protection}`
}

function refused(working: Records, action: Change['Action'], set: RecordSet, around: Surroundings): string | undefined {
  const key = keyOf(set)
  const there = working.get(key)
  if (action === 'DELETE') {
    const tried = `Tried to delete resource record set ${label(set)} but`
    if (there === undefined) return `${tried} it was not found`
    return matches(set, there) ? undefined : `${tried} the values provided do not match the current values`
  }
  if (action === 'CREATE' && there !== undefined) {
    return `Tried to create resource record set ${label(set)} but it already exists`
  }
  const others = [...working].filter(([otherKey]) => otherKey !== key).map(([, other]) => other)
  return (
    valueProblem(set) ??
    neighbourProblem(set, others, around.zone) ??
    (set.AliasTarget === undefined ? undefined : around.aliasProblem(set, working))
  )
}

function withOldSpelling(after: Records, before: Records): Records {
  return new Map(
    [...after].map(([key, set]) => {
      const old = before.get(key)
      return [key, old !== undefined && differsByDots(set, old) ? old : set]
    }),
  )
}
