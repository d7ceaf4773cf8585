import { briefly } from '../core/failure.ts'
import type { Clock } from '../ports/clock.ts'
import {
  LISTEN_AGAIN_AT_MOST_MS,
  LISTEN_AGAIN_MS,
  LOOKS_APART_MS,
  NEWS_TOGETHER_MS,
  POLL_LISTENING_MS,
  POLL_MS,
} from './patience.ts'

/** What a system tells by itself, between two looks. Never more than a reason to look. */
export interface Hints {
  /** Something of this change moved, or may have, untold. */
  news(): void
  /** It still tells: what it does not tell of did not move. */
  alive(): void
}

/** Tells until aborted; rejects when it cannot, or cannot any more. */
export type Listen = (hints: Hints, signal: AbortSignal) => Promise<unknown>

/**
 * The time between two looks. A pause ends as soon as the system tells that something moved, and else after `POLL_MS`; or
 * later, while one waits for the system alone and it tells. Nothing is ever decided by what is told: where nothing tells, or
 * lies, looks come no later than every `POLL_LISTENING_MS`.
 */
export class Pauses {
  readonly #clock: Clock
  readonly #listen: Listen | undefined
  readonly #silent: (because: string) => void
  #isAlive = false
  #isSilent = false
  #newsAtMs: number | undefined
  #lookedAtMs = Number.NEGATIVE_INFINITY
  #wake: () => void = () => {}

  /** @param silent called once, when there is nobody to listen to. */
  constructor(clock: Clock, listen: Listen | undefined, silent: (because: string) => void) {
    this.#clock = clock
    this.#listen = listen
    this.#silent = silent
  }

  /** Listens until disposed; then nothing is left that keeps the process. */
  listening(signal: AbortSignal): Disposable {
    const over = new AbortController()
    const listen = this.#listen
    if (listen !== undefined) void this.#keepListening(listen, AbortSignal.any([signal, over.signal]))
    return {
      [Symbol.dispose]: () => {
        over.abort()
        this.#isAlive = false
      },
    }
  }

  /** Until news, or for `POLL_MS`. Rejects with `signal.reason` when aborted. */
  short(signal: AbortSignal): Promise<void> {
    return this.#pause(() => POLL_MS, signal)
  }

  /** As `short`, for one who waits for nothing but the system: longer while it tells. */
  long(signal: AbortSignal): Promise<void> {
    return this.#pause(() => (this.#isAlive ? POLL_LISTENING_MS : POLL_MS), signal)
  }

  async #pause(atMostMs: () => number, signal: AbortSignal): Promise<void> {
    const sinceMs = this.#clock.nowMs()
    for (;;) {
      const untilMs = Math.min(sinceMs + atMostMs(), this.#newsDueMs())
      const leftMs = untilMs - this.#clock.nowMs()
      if (leftMs <= 0) break
      await this.#sleep(leftMs, signal)
    }
    this.#newsAtMs = undefined
    this.#lookedAtMs = this.#clock.nowMs()
  }

  #newsDueMs(): number {
    if (this.#newsAtMs === undefined) return Number.POSITIVE_INFINITY
    return Math.max(this.#newsAtMs + NEWS_TOGETHER_MS, this.#lookedAtMs + LOOKS_APART_MS)
  }

  /** May end early. */
  async #sleep(ms: number, signal: AbortSignal): Promise<void> {
    if (this.#listen === undefined) return this.#clock.sleep(ms, signal)
    const woken = new AbortController()
    this.#wake = () => woken.abort()
    try {
      await this.#clock.sleep(ms, AbortSignal.any([signal, woken.signal]))
    } catch (error) {
      if (signal.aborted || !woken.signal.aborted) throw error
    } finally {
      this.#wake = () => {}
    }
  }

  async #keepListening(listen: Listen, signal: AbortSignal): Promise<void> {
    let againMs = LISTEN_AGAIN_MS
    while (!signal.aborted) {
      const sinceMs = this.#clock.nowMs()
      const line = { isOver: false }
      const ended = await listen(this.#hints(line, signal), signal).catch((error: unknown) => error)
      line.isOver = true
      if (signal.aborted) break
      this.#fellSilent(ended)
      if (this.#clock.nowMs() - sinceMs > LISTEN_AGAIN_AT_MOST_MS) againMs = LISTEN_AGAIN_MS
      await this.#clock.sleep(againMs, signal).catch(() => {}) // over
      againMs = Math.min(againMs * 2, LISTEN_AGAIN_AT_MOST_MS)
    }
  }

  #hints(line: { readonly isOver: boolean }, signal: AbortSignal): Hints {
    return {
      news: () => {
        if (line.isOver || signal.aborted || this.#newsAtMs !== undefined) return
        this.#newsAtMs = this.#clock.nowMs()
        this.#wake()
      },
      alive: () => {
        if (!line.isOver && !signal.aborted) this.#isAlive = true
      },
    }
  }

  #fellSilent(ended: unknown): void {
    this.#isAlive = false
    this.#wake()
    if (this.#isSilent) return
    this.#isSilent = true
    this.#silent(ended instanceof Error ? briefly(ended) : 'it ended')
  }
}
