import type { Seen } from '../core/change.ts'
import { briefly, isFailure } from '../core/failure.ts'
import { OUT_OF_SIGHT_MS, SETTLES_WITHIN_MS } from './patience.ts'
import type { Walk } from './walk.ts'

/** Looks, and keeps trying while the system is out of sight. */
export async function look(walk: Walk, signal: AbortSignal): Promise<Seen> {
  const { clock, log } = walk.road
  const sinceMs = clock.nowMs()
  for (;;) {
    try {
      const seen = await walk.target.look(walk.entry, signal)
      walk.say(seen, signal)
      return seen
    } catch (error) {
      if (!isFailure(error)) throw error
      if (clock.nowMs() - sinceMs >= OUT_OF_SIGHT_MS) throw error
      const span = { sinceMs, untilMs: sinceMs + OUT_OF_SIGHT_MS }
      log.progress(`${walk.target.name}: out of sight, ${briefly(error)}`, span)
      await walk.pauses.short(signal)
    }
  }
}

/** What never settles does not stand: it is not waited for longer than what settles needs. */
export async function lookUntilItStands(walk: Walk, signal: AbortSignal): Promise<Seen> {
  const { clock } = walk.road
  const sinceMs = clock.nowMs()
  for (;;) {
    const seen = await look(walk, signal)
    if ((seen.kind !== 'at' && seen.kind !== 'between') || seen.settled) return seen
    if (clock.nowMs() - sinceMs >= SETTLES_WITHIN_MS) return seen
    await walk.pauses.short(signal)
  }
}
