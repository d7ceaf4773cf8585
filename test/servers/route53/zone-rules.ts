import type { RecordSet, Zone } from './model.ts'
import { policyOf } from './request-rules.ts'

/** What a record set may not be beside, in the service's words; undefined when it may be created. */
export function neighbourProblem(set: RecordSet, others: readonly RecordSet[], zone: Zone): string | undefined {
  return cnameProblem(set, others, zone) ?? groupProblem(set, others)
}

/** The zone must keep its own NS and SOA. */
export function apexProblems(records: readonly RecordSet[], zone: Zone): readonly string[] {
  const apex = records.filter(({ Name }) => Name === zone.name)
  return [
    ...(apex.some(({ Type }) => Type === 'SOA') ? [] : ['A HostedZone must contain exactly one SOA record.']),
    ...(apex.some(({ Type }) => Type === 'NS')
      ? []
      : ['A HostedZone must contain at least one NS record for the zone itself.']),
  ]
}

function cnameProblem(set: RecordSet, others: readonly RecordSet[], zone: Zone): string | undefined {
  if (set.Type === 'CNAME' && set.Name === zone.name) {
    return `RRSet of type CNAME with DNS name ${set.Name} is not permitted at apex in zone ${zone.name}`
  }
  const sameName = others.filter(({ Name }) => Name === set.Name)
  if (set.Type === 'CNAME' && sameName.some(({ Type }) => Type !== 'CNAME')) {
    return `RRSet of type CNAME with DNS name ${set.Name} is not permitted as it conflicts with other records with the same DNS name in zone ${zone.name}`
  }
  if (set.Type !== 'CNAME' && sameName.some(({ Type }) => Type === 'CNAME')) {
    // Two blanks before CNAME: the service writes it so (presslabs/zinc#178).
    return `RRSet of type ${set.Type} with DNS name ${set.Name} is not permitted because a conflicting RRSet of type  CNAME with the same DNS name already exists in zone ${zone.name}`
  }
  return undefined
}

function groupProblem(set: RecordSet, others: readonly RecordSet[]): string | undefined {
  const group = others.filter(({ Name, Type }) => Name === set.Name && Type === set.Type)
  if (group.length === 0) return undefined
  const policy = policyOf(set)
  const name = `RRSet with DNS name ${set.Name}, type ${set.Type}`
  if (policy === undefined) return `${name} cannot be created as other RRSets exist with the same name and type.`
  const member = `${name}, SetIdentifier ${set.SetIdentifier}`
  if (group.some((other) => policyOf(other) !== policy)) {
    if (policy === 'Weight') {
      return `${member} cannot be created as a non-weighted set exists with the same name and type.`
    }
    const kind = policy === 'Region' ? 'latency' : policy.toLowerCase()
    return `${member} cannot be created because a non-${kind} RRSet with the same name and type already exists.`
  }
  if (policy !== 'Weight') return undefined
  const otherTtl = group.find(({ TTL }) => TTL !== undefined && set.TTL !== undefined && TTL !== set.TTL)
  return otherTtl === undefined ? undefined : `${member} cannot be created as weighted sets must contain the same TTL.`
}
