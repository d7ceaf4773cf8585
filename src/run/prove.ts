import type { Sample } from '../core/change.ts'
import { Failure } from '../core/failure.ts'
import type { GateRule } from '../core/gate.ts'
import { sayStop } from '../core/say-stop.ts'
import type { Gate } from '../gates/gate.ts'
import { probeGate } from '../gates/probe.ts'
import { askRounds } from '../gates/rounds.ts'
import { OUT_OF_SIGHT_MS, POLL_MS } from './patience.ts'
import type { Walk } from './walk.ts'

/** For how long a stop is watched beyond the rounds that are needed. */
type Watched = Pick<GateRule, 'holdMs' | 'stableMs'>

/**
 * Asks the target itself and the user's gates about one stop, round after round, until there is a verdict.
 *
 * @throws {Failure} `unhealthy` or `unknown`.
 */
export async function prove(walk: Walk, stop: number, signal: AbortSignal, watched: Watched = {}): Promise<void> {
  const { target, asking, change, road } = walk
  const gates = [...proofOf(walk), ...userGatesAt(walk, stop)]
  const at = change.stops[stop] ?? {}
  if (gates.length === 0) return
  const rule = { ...(stop > 0 ? asking.rule : patient(asking.rule)), ...watched }
  const { verdict } = await askRounds(gates, at, rule, { ...road, signal })
  walk.note(
    verdict.kind === 'healthy' ? `healthy at ${sayStop(at)}` : `${verdict.kind} at ${sayStop(at)}: ${verdict.because}`,
  )
  if (verdict.kind === 'healthy') return
  throw new Failure(verdict.kind, {
    what: `${target.name} is ${verdict.kind === 'unhealthy' ? 'not healthy' : 'not known to be healthy'} at ${sayStop(at)}`,
    saw: verdict.because,
    fix: `look at it with: ${target.statusCommand}`,
  })
}

/**
 * One good round at the goal, now: what was proven a while ago need not be so any more.
 *
 * @throws {Failure} `unhealthy` or `unknown`.
 */
export async function proveAgain(walk: Walk, signal: AbortSignal): Promise<void> {
  const { target, asking, change, entry, goal, road } = walk
  // Rounds follow each other faster than the user's: a server that restarts is not to fail it.
  const allowUnasked = Math.max(10, asking.rule.allowUnasked)
  const rule: GateRule = { ...asking.rule, needs: 1, everyMs: POLL_MS, allowUnasked }
  const at = change.stops[goal] ?? {}
  const { verdict } = await askRounds([...proofOf(walk), ...userGatesAt(walk, goal)], at, rule, { ...road, signal })
  if (verdict.kind === 'healthy') return
  throw new Failure(verdict.kind, {
    what: `${target.name} was not healthy any more ${entry.sealed ? 'after it had been' : 'right before it would have been'} confirmed`,
    saw: verdict.because,
    fix: `look at it with: ${target.statusCommand}`,
  })
}

/**
 * At stop 0 there is nowhere else to go: bad answers and unasked ones are waited out for as long as a system may be out of
 * sight, and only then a person is called.
 */
export const patient = (rule: GateRule): GateRule => ({
  ...rule,
  allowBad: Number.POSITIVE_INFINITY,
  allowUnasked: Number.POSITIVE_INFINITY,
  withinMs: Math.max(rule.withinMs, OUT_OF_SIGHT_MS),
})

function userGatesAt({ target, asking }: Walk, stop: number): readonly Gate[] {
  const isSilent = stop > 0 ? target.gatesAreOfTheStart : target.gatesAreOfTheGoal
  return isSilent === true ? [] : asking.gates
}

function proofOf(walk: Walk): readonly Gate[] {
  const { target } = walk
  if (target.probe === undefined) return []
  const probe = target.probe.bind(target)
  return [probeGate((signal): Promise<Sample> => probe(walk.entry, signal), target.probeName)]
}
