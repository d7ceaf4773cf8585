import { formatDuration } from '../core/duration.ts'
import { Failure } from '../core/failure.ts'
import type { Within } from '../core/patience.ts'
import { sayStop } from '../core/say-stop.ts'
import type { Clock, Limit } from '../ports/clock.ts'
import type { Walk } from './walk.ts'

/** The time of one move, from its first write on. It never ends the write itself: its answer tells what was done. */
export class Term implements Disposable {
  readonly #allowed: Within | undefined
  readonly #clock: Clock
  readonly #parent: AbortSignal
  #limit: Limit | undefined

  constructor(allowed: Within | undefined, clock: Clock, parent: AbortSignal) {
    this.#allowed = allowed
    this.#clock = clock
    this.#parent = parent
  }

  start(): void {
    if (this.#allowed !== undefined) this.#limit ??= this.#clock.limit(this.#allowed.ms, this.#parent)
  }

  /** @throws {Failure} `timed-out` when its time is up first. */
  async within<T>(walk: Walk, wait: (signal: AbortSignal) => Promise<T>): Promise<T> {
    try {
      return await wait(this.#limit?.signal ?? this.#parent)
    } catch (error) {
      if (this.#allowed === undefined || !this.#limit?.exceeded || error !== this.#limit.signal.reason) throw error
      throw timeIsUp(walk, this.#allowed, error)
    }
  }

  [Symbol.dispose](): void {
    this.#limit?.[Symbol.dispose]()
  }
}

const timeIsUp = ({ target, change, entry, lastSaid }: Walk, { ms, input }: Within, cause: unknown): Failure =>
  new Failure(
    'timed-out',
    {
      what: `${target.name} did not get to ${sayStop(change.stops[entry.to] ?? {})} within ${formatDuration(ms)}`,
      saw: `last seen: ${lastSaid}`,
      fix: `look at what it waited for${input === undefined ? '' : `, or raise "${input}"`}`,
    },
    { cause },
  )
