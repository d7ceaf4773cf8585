import type { Records } from './batch.ts'
import { liesIn, storedName } from './dns-name.ts'
import type { OutsideTarget, RecordSet, Zone } from './model.ts'

/** Where the target of an alias may be. */
export interface AliasTargets {
  readonly outside: readonly OutsideTarget[]
  /** A zone of the account with its records; undefined when there is none. */
  zone(id: string): { readonly zone: Zone; readonly records: Records } | undefined
}

/** What is wrong with an alias, in the service's words; undefined when its target is there and has the same type. */
export function aliasProblem({ AliasTarget: target, Type }: RecordSet, targets: AliasTargets): string | undefined {
  if (target === undefined) return undefined
  const tried = `Tried to create an alias that targets ${target.DNSName}, type ${Type} in zone ${target.HostedZoneId}, but`
  const outside = targets.outside.filter(({ hostedZoneId }) => hostedZoneId === target.HostedZoneId)
  if (outside.length > 0) {
    const known = outside.some(({ dnsName, answers }) => storedName(dnsName) === target.DNSName && answers[Type])
    return known ? undefined : `${tried} that target was not found`
  }
  const inside = targets.zone(target.HostedZoneId)
  if (inside === undefined || !liesIn(target.DNSName, inside.zone.name)) {
    return `${tried} the alias target name does not lie within the target zone`
  }
  const found = [...inside.records.values()].some((set) => set.Name === target.DNSName && set.Type === Type)
  return found ? undefined : `${tried} that target was not found`
}
