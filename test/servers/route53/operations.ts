import type { Seen } from '../http.ts'
import type { Account } from './account.ts'
import { NameProblem } from './dns-name.ts'
import { readChangeBatch, readCreateZone, writeRecordSet } from './documents.ts'
import { pageOfRecordSets, pageOfZones } from './listing.ts'
import { type ChangeInfo, RR_TYPES, type Zone } from './model.ts'
import { refusal } from './refusal.ts'
import { type Element, element, maybe } from './xml.ts'

export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly document: Element
}

interface Call {
  readonly account: Account
  readonly request: Seen
  readonly query: URLSearchParams
  /** From the path, without a prefix. */
  readonly id: string
  /** The most items the service puts on a page of record sets, whatever was asked. */
  readonly pageSize: number
}

type Operation = (call: Call) => Reply

const OPERATIONS: readonly (readonly [method: string, path: RegExp, operation: Operation])[] = [
  ['GET', /^\/2013-04-01\/hostedzonesbyname$/, listHostedZonesByName],
  ['POST', /^\/2013-04-01\/hostedzone$/, createHostedZone],
  ['GET', /^\/2013-04-01\/hostedzone\/([^/]+)$/, getHostedZone],
  ['GET', /^\/2013-04-01\/hostedzone\/([^/]+)\/rrset$/, listResourceRecordSets],
  // The service model writes this path with a final slash; the JavaScript SDK sends it without one.
  ['POST', /^\/2013-04-01\/hostedzone\/([^/]+)\/rrset\/?$/, changeResourceRecordSets],
  ['GET', /^\/2013-04-01\/change\/([^/]+)$/, getChange],
]

/** @throws {Refusal} */
export function perform(account: Account, request: Seen, pageSize: number): Reply {
  const url = new URL(request.url, 'http://127.0.0.1')
  for (const [method, path, operation] of OPERATIONS) {
    const found = method === request.method ? path.exec(url.pathname) : null
    if (found === null) continue
    const id = decodeURIComponent(found[1] ?? '')
    return operation({ account, request, query: url.searchParams, id, pageSize })
  }
  throw refusal('UnknownOperationException', `${request.method} ${url.pathname}`)
}

function listHostedZonesByName({ account, query }: Call): Reply {
  const name = query.get('dnsname') ?? undefined
  const id = query.get('hostedzoneid') ?? undefined
  if (name === undefined && id !== undefined) {
    throw refusal('InvalidInput', 'dnsname is required when hostedzoneid is given')
  }
  const most = maxItems(query, 100)
  const { items, next } = pageAt(name, 'InvalidDomainName', () =>
    pageOfZones(
      account.zones(),
      { ...(name === undefined ? {} : { name }), ...(id === undefined ? {} : { id }) },
      most,
    ),
  )
  return ok(
    element(
      'ListHostedZonesByNameResponse',
      element('HostedZones', ...items.map((zone) => hostedZone(account, zone))),
      maybe('DNSName', name),
      maybe('HostedZoneId', id),
      element('IsTruncated', String(next !== undefined)),
      maybe('NextDNSName', next?.name),
      maybe('NextHostedZoneId', next?.id),
      element('MaxItems', String(most)),
    ),
  )
}

function createHostedZone({ account, request }: Call): Reply {
  const asked = readCreateZone(request.body)
  const comment = asked.HostedZoneConfig?.Comment
  const { zone, change } = account.createZone({
    name: asked.Name,
    callerReference: asked.CallerReference,
    private: asked.VPC !== undefined,
    ...(comment === undefined ? {} : { comment }),
    ...(asked.VPC === undefined ? {} : { vpc: asked.VPC }),
  })
  const document = element(
    'CreateHostedZoneResponse',
    hostedZone(account, zone),
    changeInfo(account, change),
    delegationSet(zone),
    vpc(zone),
  )
  const location = `https://route53.amazonaws.com/2013-04-01/hostedzone/${zone.id}`
  return { status: 201, headers: { location }, document }
}

function getHostedZone({ account, id }: Call): Reply {
  const zone = account.zone(id)
  const vpcs = zone.vpc === undefined ? undefined : element('VPCs', vpc(zone))
  return ok(element('GetHostedZoneResponse', hostedZone(account, zone), delegationSet(zone), vpcs))
}

function listResourceRecordSets({ account, query, id, pageSize }: Call): Reply {
  const sets = account.recordSets(id)
  const name = query.get('name') ?? undefined
  const type = query.get('type') ?? undefined
  const identifier = query.get('identifier') ?? undefined
  if (type !== undefined && name === undefined) throw refusal('InvalidInput', 'A type was given without a name')
  if (identifier !== undefined && type === undefined) {
    throw refusal('InvalidInput', 'An identifier was given without a type')
  }
  if (type !== undefined && !RR_TYPES.some((known) => known === type)) {
    throw refusal('InvalidInput', `Invalid record type: ${type}`)
  }
  const most = maxItems(query, 300)
  const start = {
    ...(name === undefined ? {} : { name }),
    ...(type === undefined ? {} : { type }),
    ...(identifier === undefined ? {} : { identifier }),
  }
  const { items, next } = pageAt(name, 'InvalidInput', () => pageOfRecordSets(sets, start, Math.min(most, pageSize)))
  return ok(
    element(
      'ListResourceRecordSetsResponse',
      element('ResourceRecordSets', ...items.map(writeRecordSet)),
      element('IsTruncated', String(next !== undefined)),
      maybe('NextRecordName', next?.Name),
      maybe('NextRecordType', next?.Type),
      maybe('NextRecordIdentifier', next?.SetIdentifier),
      element('MaxItems', String(most)),
    ),
  )
}

function changeResourceRecordSets({ account, request, id }: Call): Reply {
  const { Changes, Comment } = readChangeBatch(request.body)
  const from = { by: 'client', ...(Comment === undefined ? {} : { comment: Comment }) } as const
  const change = account.changeRecordSets(id, Changes, from)
  return ok(element('ChangeResourceRecordSetsResponse', changeInfo(account, change)))
}

function getChange({ account, id }: Call): Reply {
  return ok(element('GetChangeResponse', changeInfo(account, account.change(id))))
}

const ok = (document: Element): Reply => ({ status: 200, document })

function hostedZone(account: Account, zone: Zone): Element {
  const linked = zone.linkedService
  return element(
    'HostedZone',
    element('Id', `/hostedzone/${zone.id}`),
    element('Name', zone.name),
    element('CallerReference', zone.callerReference),
    element('Config', maybe('Comment', zone.comment), element('PrivateZone', String(zone.private))),
    element('ResourceRecordSetCount', String(account.recordSets(zone.id).length)),
    linked &&
      element(
        'LinkedService',
        element('ServicePrincipal', linked.ServicePrincipal),
        element('Description', linked.Description),
      ),
  )
}

const delegationSet = (zone: Zone): Element | undefined =>
  zone.private
    ? undefined
    : element('DelegationSet', element('NameServers', ...zone.nameServers.map((name) => element('NameServer', name))))

const vpc = (zone: Zone): Element | undefined =>
  zone.vpc && element('VPC', element('VPCRegion', zone.vpc.VPCRegion), element('VPCId', zone.vpc.VPCId))

const changeInfo = (account: Account, change: ChangeInfo): Element =>
  element(
    'ChangeInfo',
    element('Id', `/change/${change.id}`),
    element('Status', account.status(change)),
    element('SubmittedAt', new Date(change.submittedMs).toISOString()),
    maybe('Comment', change.comment),
  )

/** More than the cap counts as the cap. */
function maxItems(query: URLSearchParams, cap: number): number {
  const given = query.get('maxitems')
  if (given === null) return cap
  if (!/^[1-9]\d*$/.test(given)) throw refusal('InvalidInput', `The value for maxitems is not valid: ${given}`)
  return Math.min(cap, Number(given))
}

function pageAt<Page>(name: string | undefined, code: string, page: () => Page): Page {
  try {
    return page()
  } catch (error) {
    if (error instanceof NameProblem) throw refusal(code, `${error.message} in ${name}`)
    throw error
  }
}
