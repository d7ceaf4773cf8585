import type { Sample } from './change.ts'

/** When a series of rounds is good enough, and how much trouble on the way is tolerated. */
export interface GateRule {
  /** Good rounds in a row. */
  readonly needs: number
  readonly everyMs: number
  readonly withinMs: number
  /** Bad rounds tolerated before the verdict is "unhealthy". */
  readonly allowBad: number
  /** Rounds that could not be asked tolerated before the verdict is "unknown". */
  readonly allowUnasked: number
  /** However many rounds are good, it is not "healthy" before this has passed; `withinMs` begins after it. */
  readonly holdMs?: number
  /** After the good rounds that are needed, all go on being good for so long; `withinMs` is longer by it. */
  readonly stableMs?: number
}

/** One moment, all gates asked. */
export interface Round {
  readonly atMs: number
  readonly samples: readonly { readonly gate: string; readonly sample: Sample }[]
}

export type Verdict =
  | { readonly kind: 'healthy'; readonly rounds: number; readonly version?: string }
  | { readonly kind: 'unhealthy'; readonly because: string }
  | { readonly kind: 'unknown'; readonly because: string }

/** A round is bad when any gate is bad, good only when all are. */
export function kindOf(round: Round): Sample['kind'] {
  if (round.samples.some(({ sample }) => sample.kind === 'bad')) return 'bad'
  return round.samples.length > 0 && round.samples.every(({ sample }) => sample.kind === 'good') ? 'good' : 'unasked'
}

export function sayRound(round: Round): string {
  const worst = kindOf(round)
  const telling = round.samples.filter(({ sample }) => sample.kind === worst)
  return telling.map(({ gate, sample }) => `${gate}: ${sample.detail}`).join('; ')
}

/**
 * Weighs the rounds so far. Time being up is never "healthy": without the answers needed it is "unknown", and with
 * bad answers it is "unhealthy".
 *
 * @returns a verdict, or undefined to keep asking.
 */
export function judge(rounds: readonly Round[], rule: GateRule, startedMs: number, nowMs: number): Verdict | undefined {
  const kinds = rounds.map(kindOf)
  const last = rounds.at(-1)
  const bad = kinds.filter((kind) => kind === 'bad').length
  const unasked = kinds.filter((kind) => kind === 'unasked').length
  const seen = last === undefined ? 'nothing was asked' : sayRound(last)
  if (bad > rule.allowBad)
    return { kind: 'unhealthy', because: sayRound(lastOf(rounds, 'bad') ?? rounds[0] ?? never()) }
  if (unasked > rule.allowUnasked)
    return { kind: 'unknown', because: `could not be asked ${unasked} times; last: ${seen}` }
  const { holdMs = 0, stableMs = 0 } = rule
  const watchedMs = nowMs - startedMs
  const inARow = goodInARow(kinds)
  const stableForMs = (last?.atMs ?? 0) - (rounds.at(rule.needs - inARow - 1)?.atMs ?? 0)
  if (inARow >= rule.needs && watchedMs >= holdMs && stableForMs >= stableMs) {
    const version = last?.samples.map(({ sample }) => sample.version).find((told) => told !== undefined)
    return { kind: 'healthy', rounds: rounds.length, ...(version === undefined ? {} : { version }) }
  }
  if (watchedMs < holdMs + stableMs + rule.withinMs) return undefined
  const because = `time is up ("within") with ${inARow} of ${rule.needs} good rounds in a row; last: ${seen}`
  return kinds.at(-1) === 'bad' ? { kind: 'unhealthy', because } : { kind: 'unknown', because }
}

const goodInARow = (kinds: readonly Sample['kind'][]): number =>
  kinds.length - 1 - kinds.findLastIndex((kind) => kind !== 'good')

const lastOf = (rounds: readonly Round[], kind: Sample['kind']): Round | undefined =>
  rounds.findLast((round) => kindOf(round) === kind)

function never(): never {
  throw new Error('more bad rounds than rounds')
}
