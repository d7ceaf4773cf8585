import type { Entry } from '../core/change.ts'
import { Failure } from '../core/failure.ts'
import type { World } from './world.ts'

/** How long a process that was told to end may still be there before we end it, and then until it is gone. */
const MAIN_GONE_MS = 10_000

/**
 * Two processes must not walk one change: waits for those that began them, then ends them.
 *
 * @throws {Failure} `not-taken-back` when one cannot be ended.
 */
export async function endWalkers(
  entries: readonly Entry[],
  { processes, clock, log }: Pick<World, 'processes' | 'clock' | 'log'>,
  signal: AbortSignal,
): Promise<void> {
  const walkers = new Map(entries.flatMap(({ by }) => (by === undefined ? [] : [[JSON.stringify(by), by]])))
  for (const by of walkers.values()) {
    const sinceMs = clock.nowMs()
    while (await processes.isAlive(by)) {
      const waitedMs = clock.nowMs() - sinceMs
      if (waitedMs >= 2 * MAIN_GONE_MS) {
        throw new Failure('not-taken-back', {
          what: 'What was begun cannot be taken back as long as the run that began it is at work',
          saw: `process ${by.pid} is still there, and could not be ended`,
          fix: `end process ${by.pid}, then give: slipway undo`,
        })
      }
      if (waitedMs >= MAIN_GONE_MS) await processes.kill(by)
      const span = { sinceMs, untilMs: sinceMs + 2 * MAIN_GONE_MS }
      log.progress(`process ${by.pid}: still at work; it is waited for, then ended`, span)
      await clock.sleep(250, signal)
    }
  }
}
