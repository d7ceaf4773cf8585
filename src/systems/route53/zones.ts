import type { HostedZone as SdkHostedZone } from '@aws-sdk/client-route-53'
import { Failure } from '../../core/failure.ts'
import type { Route53Client } from './client.ts'
import { emptyAnswer } from './failures.ts'
import { normalName, possibleZones } from './name.ts'

export interface HostedZone {
  /** Without `/hostedzone/`. */
  readonly id: string
  /** In stored form, with its final dot. */
  readonly name: string
  readonly private: boolean
  /** The authoritative name servers, of a public zone that was read by its id. */
  readonly nameServers: readonly string[]
}

/**
 * One read.
 *
 * @throws {Failure} `not-found`, `refused` for a zone that another AWS service owns, and as every read.
 */
export async function getZone(client: Route53Client, id: string, signal: AbortSignal): Promise<HostedZone> {
  const { HostedZone: zone, DelegationSet } = await client.getHostedZone(id, signal)
  if (zone === undefined) {
    throw emptyAnswer({ operation: 'GetHostedZone', what: `read the hosted zone ${id}`, write: false })
  }
  return zoneOf(zone, DelegationSet?.NameServers ?? [])
}

/**
 * Finds the zone that a record lies in: the longest matching name among the zones that are public, or private, as asked.
 * Reads once for each label of the name, and on where many zones have one name.
 *
 * @param name in stored form, of the record or of the zone itself.
 * @throws {Failure} `not-found`; `bad-input` when several zones have that name, with their ids; and as every read.
 */
export async function findZone(
  client: Route53Client,
  name: string,
  visibility: 'public' | 'private',
  signal: AbortSignal,
): Promise<HostedZone> {
  for (const candidate of possibleZones(name)) {
    const named = await zonesNamed(client, candidate, signal)
    const found = named.filter(({ Config }) => (Config?.PrivateZone === true) === (visibility === 'private'))
    if (found.length > 1) {
      throw new Failure('bad-input', {
        what: `Cannot tell which hosted zone ${name} lies in`,
        saw: `${found.length} ${visibility} zones are named ${candidate}: ${found.map(bareId).join(', ')}`,
        fix: 'set hosted-zone-id to one of them',
      })
    }
    if (found[0] !== undefined) return zoneOf(found[0], [])
  }
  throw new Failure('not-found', {
    what: `Cannot find the hosted zone of ${name}`,
    saw: `no ${visibility} zone of this account is named ${possibleZones(name).join(' or ')}`,
    fix: 'set hosted-zone-id, and check that the credentials belong to its account',
  })
}

/** All zones of exactly that name. The service lists zones at or after the name, so most answers hold strangers too. */
async function zonesNamed(client: Route53Client, name: string, signal: AbortSignal): Promise<readonly SdkHostedZone[]> {
  const named: SdkHostedZone[] = []
  let from: { DNSName: string; HostedZoneId?: string } = { DNSName: name }
  for (;;) {
    const page = await client.listHostedZonesByName({ ...from, MaxItems: 100 }, signal)
    named.push(...(page.HostedZones ?? []).filter((zone) => normalName(zone.Name ?? '') === name))
    const { IsTruncated, NextDNSName = '', NextHostedZoneId } = page
    if (IsTruncated !== true || normalName(NextDNSName) !== name || NextHostedZoneId === undefined) return named
    if (NextHostedZoneId === from.HostedZoneId) return named
    from = { DNSName: NextDNSName, HostedZoneId: NextHostedZoneId }
  }
}

function zoneOf(zone: SdkHostedZone, nameServers: readonly string[]): HostedZone {
  const id = bareId(zone)
  if (zone.LinkedService !== undefined) {
    throw new Failure('refused', {
      what: `The hosted zone ${id} (${zone.Name}) cannot be edited`,
      saw: `it belongs to ${zone.LinkedService.ServicePrincipal ?? 'another AWS service'}`,
      fix: 'change the record through that service, or use another zone',
    })
  }
  return { id, name: normalName(zone.Name ?? ''), private: zone.Config?.PrivateZone === true, nameServers }
}

const bareId = ({ Id = '' }: SdkHostedZone): string => Id.replace(/^\/hostedzone\//, '')
