import { formatDuration } from '../../core/duration.ts'
import { Failure } from '../../core/failure.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Log } from '../../ports/log.ts'

/** Thrown by an attempt that may work when it is made again. */
export class TryAgain extends Error {
  readonly failure: Failure
  readonly afterMs: number
  /**
   * @param failure what to say if no further attempt is made.
   * @param afterMs how long the other side wants us to wait.
   */
  constructor(failure: Failure, afterMs = 0) {
    super(failure.message, { cause: failure })
    this.failure = failure
    this.afterMs = afterMs
  }
}

const TRIES = 5
/** Longer than this is not waited between two tries, whatever the other side asks for. */
const MAX_WAIT_MS = 30_000

export interface Persistence {
  readonly clock: Clock
  readonly log: Log
  readonly signal: AbortSignal
  /** At most; five unless told, 1 for a single attempt. */
  readonly tries?: number
}

/** 1 s after the first try, then twice as long each time; longer when the other side asks for it. */
export const waitBeforeNextMs = (triesMade: number, askedMs: number): number =>
  Math.min(MAX_WAIT_MS, Math.max(askedMs, 1_000 * 2 ** (triesMade - 1)))

/**
 * Makes an attempt as often as it is told at most, as long as it throws `TryAgain`.
 *
 * @throws {Failure} that of the last attempt, with the number of tries where there were several; and whatever else an attempt throws, at once.
 */
export async function persist<T>(
  attempt: () => Promise<T>,
  { clock, log, signal, tries: most = TRIES }: Persistence,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof TryAgain)) throw error
      const { failure, afterMs } = error
      if (tries >= most) throw most === 1 ? failure : afterAll(failure, most)
      const waitMs = waitBeforeNextMs(tries, afterMs)
      log.info(`${failure.what}: ${failure.saw}; again in ${formatDuration(waitMs)} (try ${tries} of ${most})`)
      await clock.sleep(waitMs, signal)
    }
  }
}

const afterAll = (failure: Failure, tries: number): Failure =>
  new Failure(
    failure.code,
    { what: failure.what, saw: `${failure.saw} (${tries} tries)`, fix: failure.fix },
    { cause: failure },
  )
