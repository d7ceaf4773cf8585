import type { Account } from './account.ts'
import { liesIn, storedName } from './dns-name.ts'
import type { RecordSet, RRType, Zone } from './model.ts'
import { valuesOf } from './record-set.ts'

export interface Resolved {
  /** What the way ends in: values of the asked type, or a single name where it leads out of the account's zones. */
  readonly values: readonly string[]
  /** How long a resolver may keep it: the least TTL on the way. */
  readonly ttlSeconds: number
  /** The record sets on the way, the asked one first. */
  readonly through: readonly RecordSet[]
}

/** An alias to a load balancer answers with this TTL. Source: API reference, ResourceRecordSet. */
const OUTSIDE_TTL_SECONDS = 60

/** Answers one question as Route 53's name servers would, from what is INSYNC; undefined when there is no answer. */
export function resolveOnce(account: Account, name: string, type: RRType, random: () => number): Resolved | undefined {
  return follow(account, storedName(name), type, random, [])
}

function follow(
  account: Account,
  name: string,
  type: RRType,
  random: () => number,
  through: readonly RecordSet[],
): Resolved | undefined {
  if (through.length > 8) return undefined
  const zone = zoneOf(account, name)
  if (zone === undefined) return through.length === 0 ? undefined : ended([name], through)
  const here = atName(account.answered(zone.id), name, zone)
  const group = here.filter((set) => set.Type === type)
  const cname = here.filter((set) => set.Type === 'CNAME')
  const chosen = choose(account, group.length > 0 ? group : cname, random)
  if (chosen === undefined) return undefined
  const way = [...through, chosen]
  if (chosen.AliasTarget !== undefined) return followAlias(account, chosen, type, random, way)
  if (chosen.Type === type) return ended(valuesOf(chosen), way)
  return follow(account, storedName(valuesOf(chosen)[0] ?? ''), type, random, way)
}

function followAlias(
  account: Account,
  { AliasTarget: target }: RecordSet,
  type: RRType,
  random: () => number,
  way: readonly RecordSet[],
): Resolved | undefined {
  if (target === undefined) return undefined
  const outside = account.outsideTargets.find(
    ({ hostedZoneId, dnsName }) => hostedZoneId === target.HostedZoneId && storedName(dnsName) === target.DNSName,
  )
  if (outside !== undefined) return ended(outside.answers[type] ?? [], way)
  return follow(account, target.DNSName, type, random, way)
}

const ended = (values: readonly string[], through: readonly RecordSet[]): Resolved => ({
  values,
  ttlSeconds: Math.min(...through.map(({ TTL }) => TTL ?? OUTSIDE_TTL_SECONDS)),
  through,
})

/** The longest zone that holds the name; of two with the same name, the public one. */
function zoneOf(account: Account, name: string): Zone | undefined {
  const holding = account.zones().filter((zone) => liesIn(name, zone.name))
  return holding.toSorted((a, b) => b.name.length - a.name.length || Number(a.private) - Number(b.private))[0]
}

/** The record sets at a name, or at the nearest wildcard when nothing is there. */
function atName(sets: readonly RecordSet[], name: string, zone: Zone): readonly RecordSet[] {
  const exact = sets.filter((set) => set.Name === name)
  if (exact.length > 0 || name === zone.name) return exact
  for (let parent = name; parent !== zone.name; ) {
    parent = parent.slice(parent.indexOf('.') + 1)
    const wild = sets.filter((set) => set.Name === `\\052.${parent}`)
    if (wild.length > 0) return wild
  }
  return []
}

/**
 * Weights decide among the healthy; weight 0 only when nothing else is healthy; when nothing is healthy, all count.
 * Source: Developer Guide, health-checks-how-route-53-chooses-records.
 */
function choose(account: Account, group: readonly RecordSet[], random: () => number): RecordSet | undefined {
  if (group.every(({ Weight }) => Weight === undefined)) return group[0]
  const healthy = group.filter(({ HealthCheckId: id }) => id === undefined || account.healthChecks.get(id) === true)
  const alive = healthy.length > 0 ? healthy : group
  const weights = alive.map(({ Weight = 0 }) => Weight)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let left = random() * (total || alive.length)
  return alive.find((_, at) => {
    left -= total === 0 ? 1 : (weights[at] ?? 0)
    return left < 0
  })
}
