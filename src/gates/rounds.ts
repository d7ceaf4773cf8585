import type { Sample, Stop } from '../core/change.ts'
import { briefly } from '../core/failure.ts'
import { type GateRule, judge, kindOf, type Round, sayRound, type Verdict } from '../core/gate.ts'
import { Repeats } from '../core/waiting.ts'
import { type Clock, TimeLimit } from '../ports/clock.ts'
import type { Log } from '../ports/log.ts'
import { sleepTelling } from '../ports/telling.ts'
import { bad, type Gate, unasked } from './gate.ts'

/** One gate may take this long to answer; after that the asked side is too slow to be called healthy. */
export const ASK_LIMIT_MS = 10_000

export interface Asked {
  readonly verdict: Verdict
  readonly rounds: readonly Round[]
}

/**
 * Asks all gates at once, round after round, until there is a verdict. The only loop that asks gates.
 *
 * A gate that answers from other processes than the round before is bad: something restarted in between.
 */
export async function askRounds(
  gates: readonly Gate[],
  stop: Stop,
  rule: GateRule,
  { clock, log, signal }: { readonly clock: Clock; readonly log: Log; readonly signal: AbortSignal },
): Promise<Asked> {
  const startedMs = clock.nowMs()
  const rounds: Round[] = []
  const fingerprints = new Map<Gate, string>()
  const repeats = new Repeats()
  for (;;) {
    const atMs = clock.nowMs()
    const samples = await Promise.all(
      gates.map(async (gate) => {
        const sample = sameProcesses(gate, await askOne(gate, stop, clock, signal), fingerprints)
        return { gate: gate.name, sample }
      }),
    )
    const round: Round = { atMs, samples }
    rounds.push(round)
    const verdict = judge(rounds, rule, startedMs, clock.nowMs())
    const told = `gate ${kindOf(round)}: ${sayRound(round)}`
    const span = { sinceMs: startedMs, untilMs: startedMs + (rule.holdMs ?? 0) + (rule.stableMs ?? 0) + rule.withinMs }
    const line = repeats.next(told, clock.nowMs(), { span, isLast: verdict !== undefined })
    if (verdict === undefined && kindOf(round) === 'good') log.progress(told, span)
    else if (kindOf(round) === 'good') log.info(told)
    else if (line !== undefined) log.info(line)
    if (verdict !== undefined) return { verdict, rounds }
    await sleepTelling(atMs + rule.everyMs - clock.nowMs(), told, { clock, log, signal, span })
  }
}

async function askOne(gate: Gate, stop: Stop, clock: Clock, signal: AbortSignal): Promise<Sample> {
  using limit = clock.limit(ASK_LIMIT_MS, signal)
  try {
    return await gate.ask(stop, limit.signal)
  } catch (error) {
    if (signal.aborted) throw signal.reason
    if (error instanceof TimeLimit) return bad(`no answer within ${ASK_LIMIT_MS / 1_000}s`)
    return unasked(briefly(error))
  }
}

function sameProcesses(gate: Gate, sample: Sample, fingerprints: Map<Gate, string>): Sample {
  if (sample.fingerprint === undefined) return sample
  const before = fingerprints.get(gate)
  fingerprints.set(gate, sample.fingerprint)
  if (before === undefined || before === sample.fingerprint) return sample
  return bad(`something was restarted or replaced since the last round (${sample.detail})`)
}
