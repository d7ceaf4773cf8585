import { normalName } from '../../systems/route53/name.ts'
import type { Answer } from '../../systems/route53/pair.ts'
import { type RecordSet, sameRecordSet } from '../../systems/route53/record-set.ts'

/** Whether a record set gives this answer; how an alias evaluates health is not part of it. */
export function answers(set: RecordSet, answer: Answer): boolean {
  if (!('AliasTarget' in answer)) return set.AliasTarget === undefined && sameRecordSet(set, { ...set, ...answer })
  const { AliasTarget: alias } = set
  if (alias === undefined) return false
  return (
    alias.HostedZoneId.replace(/^\/hostedzone\//, '') === answer.AliasTarget.HostedZoneId &&
    normalName(alias.DNSName) === normalName(answer.AliasTarget.DNSName)
  )
}

/** As a person writes it in the inputs `blue` and `green`, a line each. */
export const answerLines = ({ AliasTarget, ResourceRecords = [] }: RecordSet): readonly string[] =>
  AliasTarget === undefined
    ? ResourceRecords.map(({ Value }) => Value)
    : [`alias ${AliasTarget.HostedZoneId} ${AliasTarget.DNSName}`]

export const sayAnswer = (set: RecordSet): string => answerLines(set).join(', ')

/** `green 10: lb.green.example.com, TTL 60s` */
export function saySet(set: RecordSet): string {
  const who = set.SetIdentifier === undefined ? '' : `${set.SetIdentifier} ${set.Weight ?? 'unweighted'}: `
  return `${who}${sayAnswer(set)}${set.TTL === undefined ? '' : `, TTL ${set.TTL}s`}`
}

export const saySets = (sets: readonly RecordSet[]): string =>
  sets.length === 0 ? 'no record at all' : sets.map(saySet).join('; ')
