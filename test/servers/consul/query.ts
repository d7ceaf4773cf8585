import type { Seen } from '../http.ts'

export class BadRequest extends Error {}

/** A query as the agent understands it. */
export interface Query {
  readonly service: string
  readonly datacenter: string | undefined
  readonly consistency: 'leader' | 'consistent' | 'stale' | undefined
  /** 0 for a query that does not block. */
  readonly index: number
  readonly waitMs: number
  readonly passing: boolean
  readonly tags: readonly string[]
  readonly token: string
}

const DEFAULT_WAIT_MS = 5 * 60_000
const MAX_WAIT_MS = 10 * 60_000
const UNITS_MS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000 }

/** @throws {BadRequest} with the words of Consul. */
export function parseQuery({ url, headers }: Seen, service: string): Query {
  const { searchParams: given } = new URL(url, 'http://consul')
  const has = (name: string) => given.has(name)
  if (service === '') throw new BadRequest('Missing service name')
  if (has('stale') && has('consistent'))
    throw new BadRequest('Cannot specify ?stale with ?consistent, conflicting semantics.')
  const passing = given.get('passing') ?? 'false'
  if (!/^(|1|t|true|0|f|false)$/i.test(passing)) throw new BadRequest('Invalid value for ?passing')
  return {
    service,
    datacenter: given.get('dc') || undefined,
    consistency: (['consistent', 'stale', 'leader'] as const).find(has),
    index: parseIndex(given.get('index') ?? ''),
    waitMs: parseWaitMs(given.get('wait') ?? ''),
    passing: !/^(0|f|false)$/i.test(passing),
    tags: given.getAll('tag'),
    token: given.get('token') || String(headers['x-consul-token'] ?? bearerOf(headers.authorization)),
  }
}

function parseIndex(text: string): number {
  if (text === '') return 0
  if (!/^\d+$/.test(text)) throw new BadRequest('Invalid index')
  return Number(text)
}

/** More than the longest is the longest, and none is the default. */
function parseWaitMs(text: string): number {
  if (text === '') return DEFAULT_WAIT_MS
  const [, count, unit = ''] = /^(\d+(?:\.\d+)?)(ms|s|m)$/.exec(text) ?? []
  if (count === undefined) throw new BadRequest('Invalid wait time')
  return Math.min(Number(count) * (UNITS_MS[unit] ?? 0) || DEFAULT_WAIT_MS, MAX_WAIT_MS)
}

const bearerOf = (header: string | undefined): string => /^Bearer (.+)$/.exec(header ?? '')?.[1] ?? ''
