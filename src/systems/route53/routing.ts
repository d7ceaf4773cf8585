import type { RecordSet, RRType } from './record-set.ts'

/** How a name answers for one type. Record sets exactly as they were read. */
export type Routing =
  | { readonly kind: 'none' }
  /** One set for everybody; an alias when it has an AliasTarget. */
  | { readonly kind: 'simple'; readonly set: RecordSet }
  | { readonly kind: 'weighted'; readonly sets: readonly RecordSet[] }
  /** A policy that is not ours to change; `policy` in Route 53's words. */
  | { readonly kind: 'other'; readonly policy: string; readonly sets: readonly RecordSet[] }

const OTHER_POLICIES = {
  Region: 'latency',
  GeoLocation: 'geolocation',
  GeoProximityLocation: 'geoproximity',
  Failover: 'failover',
  MultiValueAnswer: 'multivalue answer',
  CidrRoutingConfig: 'IP-based',
  TrafficPolicyInstanceId: 'traffic policy',
} as const satisfies Partial<Record<keyof RecordSet, string>>

/** Tells how a name answers for a type, from all record sets of that name. */
export function routingOf(sets: readonly RecordSet[], type: RRType): Routing {
  const group = sets.filter((set) => set.Type === type)
  const [first] = group
  if (first === undefined) return { kind: 'none' }
  for (const [member, policy] of Object.entries(OTHER_POLICIES)) {
    if (group.some((set) => member in set)) return { kind: 'other', policy, sets: group }
  }
  if (group.every((set) => set.SetIdentifier !== undefined && set.Weight !== undefined)) {
    return { kind: 'weighted', sets: group }
  }
  if (group.length === 1 && first.SetIdentifier === undefined) return { kind: 'simple', set: first }
  return { kind: 'other', policy: 'unknown', sets: group }
}

/** The types at a name that cannot stand beside the given one: a CNAME suffers nothing beside it. */
export function typesInTheWay(sets: readonly RecordSet[], type: RRType): readonly RRType[] {
  const types = new Set(sets.map((set) => set.Type))
  return [...types].filter((other) => other !== type && (type === 'CNAME' || other === 'CNAME'))
}
