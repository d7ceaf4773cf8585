import type { Failure } from '../core/failure.ts'
import { MOVES, OUT_OF_SIGHT_MS, POLL_MS, SURELY_OVER_MS } from './patience.ts'

/**
 * How often, and for how long, one write is tried. What may have been done is sent a few times only, each time after the
 * one before is surely over. A system that is busy or out of reach surely did nothing: it is asked again for as long as
 * a system may be out of sight. A refusal is an answer, and does not get better by asking often.
 */
export class Attempts {
  #count = 0
  #acted = 0
  #busySinceMs: number | undefined
  #notBeforeMs = Number.NEGATIVE_INFINITY

  /** All tries, whatever came of them. */
  get count(): number {
    return this.#count
  }

  isDue(nowMs: number): boolean {
    return nowMs >= this.#notBeforeMs
  }

  /** No more of them. */
  isSpent(nowMs: number): boolean {
    return this.#acted >= MOVES || (this.#busySinceMs !== undefined && nowMs - this.#busySinceMs >= OUT_OF_SIGHT_MS)
  }

  /** Was answered, or its answer was lost: the next one waits until this one is surely over. */
  sent(nowMs: number): void {
    this.#count += 1
    this.#acted += 1
    this.#busySinceMs = undefined
    this.#notBeforeMs = nowMs + SURELY_OVER_MS
  }

  failed({ code }: Failure, nowMs: number): void {
    if (code === 'lost') {
      this.sent(nowMs)
      return
    }
    this.#count += 1
    if (code === 'unreachable' || code === 'conflict') this.#busySinceMs ??= nowMs
    else this.#acted += 1
    this.#notBeforeMs = nowMs + POLL_MS
  }
}
