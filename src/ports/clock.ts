import { formatDuration } from '../core/duration.ts'
import type { Span } from '../core/waiting.ts'

/** A time limit joined with a parent signal; dispose it when the guarded work is over. */
export interface Limit extends Disposable {
  readonly signal: AbortSignal
  /** True once this limit, not its parent, ended the work. */
  readonly exceeded: boolean
}

export interface Clock {
  /** Milliseconds since the Unix epoch. */
  nowMs(): number
  /** Rejects with `signal.reason` when aborted first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  /** A fresh limit for one try: its signal aborts after `ms` with a `TimeLimit`, or with the parent's reason. */
  limit(ms: number, parent?: AbortSignal): Limit
}

const spans = new WeakMap<AbortSignal, Required<Span>>()

/** Since when and until when the work runs that a limit guards; undefined for a signal that no limit made. */
export const spanOf = (signal: AbortSignal): Required<Span> | undefined => spans.get(signal)

/** A signal for a part of the work that another one guards: it is told to last as long. */
export function sameSpan(signal: AbortSignal, whole: AbortSignal): AbortSignal {
  const span = spanOf(whole)
  if (span !== undefined) spans.set(signal, span)
  return signal
}

/** The reason of a signal that a `Limit` aborted. */
export class TimeLimit extends Error {
  readonly ms: number
  constructor(ms: number) {
    super(`not done within ${formatDuration(ms)}`)
    this.name = 'TimeLimit'
    this.ms = ms
  }
}

export const nowIso = (clock: Clock): string => new Date(clock.nowMs()).toISOString()

/** What a clock needs of a timer service; the real one and the tests' virtual one both provide it. */
export interface Timers {
  nowMs(): number
  /** Calls `run` once after `ms`; the returned function cancels it. */
  after(ms: number, run: () => void): () => void
}

export function clockFrom(timers: Timers): Clock {
  return {
    nowMs: () => timers.nowMs(),
    sleep(ms, signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        const onAbort = () => {
          cancel()
          reject(signal?.reason)
        }
        const cancel = timers.after(ms, () => {
          signal?.removeEventListener('abort', onAbort)
          resolve()
        })
        signal?.addEventListener('abort', onAbort, { once: true })
      })
    },
    limit(ms, parent) {
      const controller = new AbortController()
      const sinceMs = timers.nowMs()
      const parentUntilMs = (parent && spanOf(parent)?.untilMs) ?? Number.POSITIVE_INFINITY
      spans.set(controller.signal, { sinceMs, untilMs: Math.min(sinceMs + ms, parentUntilMs) })
      let exceeded = false
      const cancel = timers.after(ms, () => {
        exceeded = true
        controller.abort(new TimeLimit(ms))
      })
      const onAbort = () => controller.abort(parent?.reason)
      if (parent?.aborted) onAbort()
      else parent?.addEventListener('abort', onAbort, { once: true })
      return {
        signal: controller.signal,
        get exceeded() {
          return exceeded
        },
        [Symbol.dispose]() {
          cancel()
          parent?.removeEventListener('abort', onAbort)
        },
      }
    },
  }
}

/** A timer of Node that is to be longer fires at once. */
const LONGEST_MS = 2 ** 31 - 1

// Not AbortSignal.timeout(): its timer is unreferenced, so a step that waits on nothing else could end early with exit code 0.
export const realTimers: Timers = {
  nowMs: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, Math.min(ms, LONGEST_MS))
    return () => clearTimeout(timer)
  },
}

export const realClock: Clock = clockFrom(realTimers)
