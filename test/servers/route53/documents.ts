import { type Change, type RecordSet, RR_TYPES } from './model.ts'
import { refusal } from './refusal.ts'
import { choice, flag, type Kind, list, NAMESPACE, number, read, struct, text, write } from './schema.ts'
import { type Element, parse } from './xml.ts'

// Lengths and ranges are those of the service model. `SetIdentifier` and `Name` are checked further by the batch rules.
const RECORD_SET = struct(
  { Name: text(1024), Type: choice(RR_TYPES) },
  {
    SetIdentifier: text(128, 1),
    Weight: number(0, 255),
    Region: text(64, 1),
    GeoLocation: struct({}, { ContinentCode: text(2, 2), CountryCode: text(2, 1), SubdivisionCode: text(3, 1) }),
    Failover: choice(['PRIMARY', 'SECONDARY']),
    MultiValueAnswer: flag,
    TTL: number(0, 2_147_483_647),
    ResourceRecords: list('ResourceRecord', struct({ Value: text(4000) })),
    AliasTarget: struct({ HostedZoneId: text(32), DNSName: text(1024), EvaluateTargetHealth: flag }),
    HealthCheckId: text(64),
  },
)

const CHANGE_BATCH = struct(
  {
    Changes: list('Change', struct({ Action: choice(['CREATE', 'DELETE', 'UPSERT']), ResourceRecordSet: RECORD_SET })),
  },
  { Comment: text(256) },
)

const CREATE_ZONE = struct(
  { Name: text(1024), CallerReference: text(128, 1) },
  {
    VPC: struct({ VPCRegion: text(64, 1), VPCId: text(1024) }),
    HostedZoneConfig: struct({}, { Comment: text(256), PrivateZone: flag }),
    DelegationSetId: text(32),
  },
)

export interface ChangeBatch {
  readonly Changes: readonly Change[]
  readonly Comment?: string
}

export interface CreateZone {
  readonly Name: string
  readonly CallerReference: string
  readonly VPC?: { readonly VPCRegion: string; readonly VPCId: string }
  readonly HostedZoneConfig?: { readonly Comment?: string; readonly PrivateZone?: boolean }
}

/** @throws {Refusal} `MalformedInput` or `InvalidInput`. */
export function readChangeBatch(body: string): ChangeBatch {
  const whole = struct({ ChangeBatch: CHANGE_BATCH })
  return (readRoot(body, 'ChangeResourceRecordSetsRequest', whole) as { ChangeBatch: ChangeBatch }).ChangeBatch
}

/** @throws {Refusal} `MalformedInput` or `InvalidInput`. */
export const readCreateZone = (body: string): CreateZone =>
  readRoot(body, 'CreateHostedZoneRequest', CREATE_ZONE) as CreateZone

export const writeRecordSet = (set: RecordSet): Element => write('ResourceRecordSet', set, RECORD_SET)

function readRoot(body: string, name: string, kind: Kind): unknown {
  const root = wellFormed(body)
  if (root.name !== name) throw refusal('MalformedInput', `${root.name} is not valid, expected ${name}`)
  if (root.namespace !== NAMESPACE) {
    throw refusal('InvalidInput', `Invalid XML ; cvc-elt.1: Cannot find the declaration of element '${name}'.`)
  }
  return read(root, kind)
}

function wellFormed(body: string): Element {
  try {
    return parse(body)
  } catch (error) {
    throw refusal('MalformedInput', `Unable to parse the request body: ${(error as Error).message}`)
  }
}
