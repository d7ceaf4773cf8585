import { Failure } from '../../core/failure.ts'
import type { World } from '../../run/world.ts'
import { Route53Client } from '../../systems/route53/client.ts'
import { liesIn } from '../../systems/route53/name.ts'
import type { RecordSet } from '../../systems/route53/record-set.ts'
import { listRecordSets } from '../../systems/route53/records.ts'
import { findZone, getZone, type HostedZone } from '../../systems/route53/zones.ts'
import { accessFrom } from './access.ts'
import type { Inputs } from './inputs.ts'

/** The record that is meant, as it is now. */
export interface Observed {
  readonly client: Route53Client
  readonly zone: HostedZone
  /** All record sets of the name, of every type. */
  readonly sets: readonly RecordSet[]
}

/**
 * @throws {Failure} `not-found`; `bad-input` when several zones could be meant, or the record lies outside of the one that
 *   was named; `refused` for a zone that another service owns.
 */
export async function observeRecord(inputs: Inputs, world: World, signal: AbortSignal): Promise<Observed> {
  const client = new Route53Client(accessFrom(world), world.http)
  const zone = await zoneOf(client, inputs, signal)
  return { client, zone, sets: await listRecordSets(client, { zoneId: zone.id, name: inputs.record }, signal) }
}

async function zoneOf(client: Route53Client, inputs: Inputs, signal: AbortSignal): Promise<HostedZone> {
  const { hostedZoneId, hostedZone, record, undo } = inputs
  const id = hostedZoneId ?? (hostedZone === undefined ? undoneZone(undo) : undefined)
  const zone =
    id === undefined
      ? await findZone(client, hostedZone ?? record, 'public', signal)
      : await getZone(client, id, signal)
  if (hostedZone !== undefined && zone.name !== hostedZone) {
    throw new Failure('not-found', {
      what: `Cannot find the hosted zone ${hostedZone}`,
      saw: `the nearest public zone of this account is ${zone.name}`,
      fix: 'check "hosted-zone", or set hosted-zone-id',
    })
  }
  if (liesIn(record, zone.name)) return zone
  throw new Failure('bad-input', {
    what: `${record} does not lie in the hosted zone ${zone.id}`,
    saw: `that zone is ${zone.name}`,
    fix: 'correct "record" or the zone',
  })
}

const undoneZone = (undo: Inputs['undo']): string | undefined =>
  undo === undefined ? undefined : String(undo.change.target.zoneId)
