import type { Change, RecordSet } from './model.ts'
import { valuesOf } from './record-set.ts'
import { type Refusal, refusal } from './refusal.ts'

const POLICIES = ['Weight', 'Region', 'Failover', 'GeoLocation', 'MultiValueAnswer'] as const

/** The member that makes a record set's routing policy; undefined for simple routing. */
export const policyOf = (set: RecordSet): (typeof POLICIES)[number] | undefined =>
  POLICIES.find((policy) => set[policy] !== undefined)

/**
 * What the service checks of a request before it looks at the zone.
 *
 * @throws {Refusal} `InvalidInput` for a change that contradicts itself, `InvalidChangeBatch` for one that is too long.
 */
export function checkRequest(changes: readonly Change[], tooMuch: (words: string) => Refusal): void {
  for (const change of changes) checkChange(change)
  const weighed = changes.map((change) => ({
    times: change.Action === 'UPSERT' ? 2 : 1,
    set: change.ResourceRecordSet,
  }))
  const records = weighed.reduce((sum, { times, set }) => sum + times * Math.max(1, valuesOf(set).length), 0)
  if (records > 1000) throw tooMuch('Number of records limit of 1000 exceeded.')
  const characters = weighed.reduce((sum, { times, set }) => sum + times * valuesOf(set).join('').length, 0)
  if (characters > 32_000) throw tooMuch('RDATA character limit of 32000 exceeded.')
}

function checkChange({ Action, ResourceRecordSet: set }: Change): void {
  const where = `in Change with [Action=${Action}, Name=${set.Name}, Type=${set.Type}, SetIdentifier=${set.SetIdentifier ?? 'null'}]`
  const simple = set.TTL !== undefined && set.ResourceRecords !== undefined
  const half = set.TTL !== undefined || set.ResourceRecords !== undefined
  const alias = set.AliasTarget !== undefined
  if (alias === simple || (alias && half)) {
    const found = alias ? 'more than one' : 'none'
    throw refusal(
      'InvalidInput',
      `Invalid request: Expected exactly one of [AliasTarget, all of [TTL, and ResourceRecords], or TrafficPolicyInstanceId], but found ${found} ${where}`,
    )
  }
  const policies = POLICIES.filter((policy) => set[policy] !== undefined)
  if (policies.length > 0 && set.SetIdentifier === undefined) {
    throw refusal('InvalidInput', `Invalid request: Missing field 'SetIdentifier' ${where}`)
  }
  if (policies.length !== 1 && set.SetIdentifier !== undefined) {
    const found = policies.length === 0 ? 'none' : 'more than one'
    throw refusal(
      'InvalidInput',
      `Invalid request: Expected exactly one of [Weight, Region, Failover, GeoLocation, or MultiValueAnswer], but found ${found} ${where}`,
    )
  }
}
