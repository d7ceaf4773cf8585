import { Failure } from '../../core/failure.ts'
import { normalName } from '../../systems/route53/name.ts'
import type { Answer } from '../../systems/route53/pair.ts'
import { type RecordSet, sameRecordSet } from '../../systems/route53/record-set.ts'

/** CloudFront takes no alias that evaluates its health. Source: API reference, AliasTarget. */
const CLOUDFRONT_ZONE = 'Z2FDTNDATAQYW2'

/**
 * Reads what a side answers with: one value a line, or `alias ZONE-ID NAME`, of a load balancer with its own zone id.
 *
 * @returns undefined for no line at all.
 * @throws {Failure} `bad-input`
 */
export function parseAnswer(lines: readonly string[], input: string): Answer | undefined {
  const [first] = lines
  if (first === undefined) return undefined
  const words = first.split(/\s+/)
  if (words[0] !== 'alias') return { ResourceRecords: lines.map((Value) => ({ Value })) }
  const [, HostedZoneId, DNSName, ...more] = words
  if (HostedZoneId === undefined || DNSName === undefined || more.length > 0 || lines.length > 1) {
    throw new Failure('bad-input', {
      what: `Cannot read ${input}`,
      saw: `"${lines.join(' ')}"`,
      fix: 'an alias is written "alias ZONE-ID NAME", with the zone id of the target, and stands alone',
    })
  }
  return { AliasTarget: { HostedZoneId, DNSName, EvaluateTargetHealth: HostedZoneId !== CLOUDFRONT_ZONE } }
}

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
