import { Failure } from '../../core/failure.ts'
import type { Answer } from '../../systems/route53/pair.ts'

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
