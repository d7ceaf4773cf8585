/** The record types that Route 53 takes. Source: the service model, `RRType`. */
export const RR_TYPES = [
  'SOA',
  'A',
  'TXT',
  'NS',
  'CNAME',
  'MX',
  'NAPTR',
  'PTR',
  'SRV',
  'SPF',
  'AAAA',
  'CAA',
  'DS',
  'TLSA',
  'SSHFP',
  'SVCB',
  'HTTPS',
] as const
export type RRType = (typeof RR_TYPES)[number]

export interface AliasTarget {
  /** The zone of the target: the load balancer's canonical zone, or the zone of the record set aliased. */
  readonly HostedZoneId: string
  readonly DNSName: string
  readonly EvaluateTargetHealth: boolean
}

/** A resource record set in the members and spelling of the API, so that the books compare with what a client reads. */
export interface RecordSet {
  readonly Name: string
  readonly Type: RRType
  readonly SetIdentifier?: string
  readonly Weight?: number
  readonly Region?: string
  readonly GeoLocation?: {
    readonly ContinentCode?: string
    readonly CountryCode?: string
    readonly SubdivisionCode?: string
  }
  readonly Failover?: 'PRIMARY' | 'SECONDARY'
  readonly MultiValueAnswer?: boolean
  /** Seconds. Absent on an alias. */
  readonly TTL?: number
  readonly ResourceRecords?: readonly { readonly Value: string }[]
  readonly AliasTarget?: AliasTarget
  readonly HealthCheckId?: string
}

export interface Change {
  readonly Action: 'CREATE' | 'DELETE' | 'UPSERT'
  readonly ResourceRecordSet: RecordSet
}

export interface Zone {
  /** Without `/hostedzone/`. */
  readonly id: string
  /** As stored: lower case, escaped, with its final dot. */
  readonly name: string
  readonly private: boolean
  readonly comment?: string
  readonly callerReference: string
  readonly nameServers: readonly string[]
  readonly vpc?: { readonly VPCRegion: string; readonly VPCId: string }
  /** Set when another AWS service owns the zone; its records cannot be edited. */
  readonly linkedService?: { readonly ServicePrincipal: string; readonly Description: string }
}

export interface ChangeInfo {
  /** Without `/change/`. */
  readonly id: string
  readonly submittedMs: number
  /** When it turns INSYNC; `Infinity` for never. */
  readonly insyncMs: number
  readonly comment?: string
}

/** An accepted batch, as the server's own history holds it. */
export interface Batch {
  readonly changeId: string
  readonly zoneId: string
  readonly atMs: number
  /** Who sent it: a client over HTTP, or somebody else whom the test plays. */
  readonly by: 'client' | 'person'
  readonly comment?: string
  readonly changes: readonly Change[]
  /** The whole zone before and after, in Route 53's order. */
  readonly before: readonly RecordSet[]
  readonly after: readonly RecordSet[]
}

/** A target of aliases outside the account's zones, such as a load balancer. */
export interface OutsideTarget {
  readonly hostedZoneId: string
  readonly dnsName: string
  /** What it answers by type; the types are those an alias may have. */
  readonly answers: Readonly<Partial<Record<RRType, readonly string[]>>>
}
