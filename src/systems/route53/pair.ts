import { Failure } from '../../core/failure.ts'
import type { AliasTarget, RecordSet } from './record-set.ts'

export type Side = 'blue' | 'green'

/** The two weighted record sets of one name and type that traffic moves between. */
export interface Pair {
  readonly blue: RecordSet
  readonly green: RecordSet
}

export type Weights = Readonly<Record<Side, number>>

/** The set identifiers of the two sides. */
export type Identifiers = Readonly<Record<Side, string>>

/** What a side answers with. */
export type Answer =
  | { readonly ResourceRecords: readonly { readonly Value: string }[] }
  | { readonly AliasTarget: AliasTarget }

/** Load balancers' aliases answer with this TTL; another one beside them would bend the shares. */
const BESIDE_ALIAS_TTL_SECONDS = 60

export const otherSide = (side: Side): Side => (side === 'blue' ? 'green' : 'blue')

/**
 * Finds the two sides in a weighted group.
 *
 * @returns undefined when one of them is not there; `others` are the group's members that are neither.
 */
export function findPair(
  sets: readonly RecordSet[],
  identifiers: Identifiers,
): { readonly pair: Pair; readonly others: readonly RecordSet[] } | undefined {
  const blue = sets.find((set) => set.SetIdentifier === identifiers.blue)
  const green = sets.find((set) => set.SetIdentifier === identifiers.green)
  if (blue === undefined || green === undefined) return undefined
  return { pair: { blue, green }, others: sets.filter((set) => set !== blue && set !== green) }
}

export const weightsOf = ({ blue, green }: Pair): Weights => ({ blue: blue.Weight ?? 0, green: green.Weight ?? 0 })

/** The share of one side between the two, in percent; undefined when both weigh nothing. */
export function percentOf(side: Side, weights: Weights): number | undefined {
  const sum = weights.blue + weights.green
  return sum === 0 ? undefined : (100 * weights[side]) / sum
}

/**
 * The same two sets with other weights; nothing else of them changes.
 *
 * @throws {Failure} `refused` for weights that are not whole numbers from 0 to 255, and for 0 and 0: Route 53 would then
 *   answer with both alike.
 */
export function weighPair(pair: Pair, weights: Weights): Pair {
  const wrong = Object.values(weights).some((weight) => !Number.isInteger(weight) || weight < 0 || weight > 255)
  if (wrong || weights.blue + weights.green === 0) {
    throw new Failure('refused', {
      what: `Cannot weigh ${pair.blue.Name} like that`,
      saw: `blue ${weights.blue}, green ${weights.green}`,
      fix: 'use whole numbers from 0 to 255, at least one of them more than 0',
    })
  }
  return { blue: { ...pair.blue, Weight: weights.blue }, green: { ...pair.green, Weight: weights.green } }
}

/**
 * Turns a simple record set into a pair that answers as before: the side that is live keeps what the set answered, with
 * all the weight; the other side has the given answer, and none.
 *
 * A health check is left out: on a simple set it has no effect, in a pair it would send traffic to the idle side when it
 * fails. So does EvaluateTargetHealth of an alias, which stays as it was read.
 */
export function splitSimple(simple: RecordSet, live: Side, idleAnswer: Answer, identifiers: Identifiers): Pair {
  const { HealthCheckId: _check, ...kept } = simple
  const { ResourceRecords: _records, AliasTarget: _alias, TTL = BESIDE_ALIAS_TTL_SECONDS, ...rest } = kept
  const idle = otherSide(live)
  const ttl = 'AliasTarget' in idleAnswer ? {} : { TTL }
  const sides = {
    [live]: { ...kept, SetIdentifier: identifiers[live], Weight: 100 },
    [idle]: { ...rest, ...ttl, ...idleAnswer, SetIdentifier: identifiers[idle], Weight: 0 },
  }
  return sides as Record<Side, RecordSet>
}

/** The simple record set that answers as one side of a pair does. */
export function joinPair(pair: Pair, side: Side): RecordSet {
  const { SetIdentifier: _identifier, Weight: _weight, ...simple } = pair[side]
  return simple
}
