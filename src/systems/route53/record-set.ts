import { normalName } from './name.ts'

export const RR_TYPES = [
  'A',
  'AAAA',
  'CAA',
  'CNAME',
  'DS',
  'HTTPS',
  'MX',
  'NAPTR',
  'NS',
  'PTR',
  'SOA',
  'SPF',
  'SRV',
  'SSHFP',
  'SVCB',
  'TLSA',
  'TXT',
] as const
export type RRType = (typeof RR_TYPES)[number]

export type AliasTarget = {
  /** The zone of the target, not of the record: the load balancer's canonical zone, or the zone of the record aliased. */
  readonly HostedZoneId: string
  readonly DNSName: string
  readonly EvaluateTargetHealth: boolean
}

/**
 * A resource record set as Route 53 lists it: plain JSON, every member kept, so that it can be handed back as the exact
 * DELETE of a swap. An alias has no TTL and no ResourceRecords.
 */
export type RecordSet = {
  readonly Name: string
  readonly Type: RRType
  /** Tells apart the sets of one name and type that share a routing policy. */
  readonly SetIdentifier?: string
  /** 0 to 255; the share is this over the sum of the group. */
  readonly Weight?: number
  readonly Region?: string
  readonly GeoLocation?: {
    readonly ContinentCode?: string
    readonly CountryCode?: string
    readonly SubdivisionCode?: string
  }
  readonly Failover?: 'PRIMARY' | 'SECONDARY'
  readonly MultiValueAnswer?: boolean
  /** Seconds. */
  readonly TTL?: number
  readonly ResourceRecords?: readonly { readonly Value: string }[]
  readonly AliasTarget?: AliasTarget
  readonly HealthCheckId?: string
  readonly TrafficPolicyInstanceId?: string
  readonly CidrRoutingConfig?: { readonly CollectionId: string; readonly LocationName: string }
  readonly GeoProximityLocation?: {
    readonly AWSRegion?: string
    readonly LocalZoneGroup?: string
    readonly Coordinates?: { readonly Latitude: string; readonly Longitude: string }
    readonly Bias?: number
  }
}

/** What makes a record set this one and no other: name, type and set identifier. */
export const identityOf = (set: RecordSet): string =>
  JSON.stringify([normalName(set.Name), set.Type, set.SetIdentifier ?? null])

/**
 * Whether two record sets mean the same. Spellings that Route 53 itself does not tell apart do not count: the case and
 * final dot of names, the order of values, and the final dot of a value that is a name (such a change is accepted, and
 * the old spelling stays).
 */
export const sameRecordSet = (one: RecordSet, other: RecordSet): boolean => meaning(one) === meaning(other)

/** Whether two states of a name mean the same, in whatever order their record sets come. */
export function sameRecordSets(ones: readonly RecordSet[], others: readonly RecordSet[]): boolean {
  return ones.map(meaning).sort().join('\n') === others.map(meaning).sort().join('\n')
}

const NAME_VALUED: ReadonlySet<RRType> = new Set(['CNAME', 'NS', 'PTR'])

function meaning(set: RecordSet): string {
  const { Name, ResourceRecords, AliasTarget, ...rest } = set
  return JSON.stringify(
    sorted({
      ...rest,
      Name: normalName(Name),
      values: ResourceRecords?.map(({ Value }) => (NAME_VALUED.has(set.Type) ? normalValue(Value) : Value)).sort(),
      alias: AliasTarget && {
        ...AliasTarget,
        HostedZoneId: AliasTarget.HostedZoneId.replace(/^\/hostedzone\//, ''),
        DNSName: normalName(AliasTarget.DNSName),
      },
    }),
  )
}

const normalValue = (value: string): string => value.toLowerCase().replace(/\.$/, '')

/** Members in one order, at every depth. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([member, inner]) => [member, sorted(inner)]),
  )
}
