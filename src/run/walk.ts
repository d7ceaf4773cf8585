import { type Change, type Entry, lastStop, type Moment, type Phase, type Seen } from '../core/change.ts'
import { briefly } from '../core/failure.ts'
import type { GateRule } from '../core/gate.ts'
import type { Json } from '../core/json.ts'
import type { Patience } from '../core/patience.ts'
import type { Gate } from '../gates/gate.ts'
import { type Clock, nowIso, spanOf } from '../ports/clock.ts'
import type { Ledger } from '../ports/ledger.ts'
import type { Log } from '../ports/log.ts'
import type { ProcessId } from '../ports/processes.ts'
import { POLL_MS } from './patience.ts'
import { Pauses } from './pauses.ts'
import type { Leg, Target } from './target.ts'

/** What driving needs of the world. */
export interface Road {
  readonly clock: Clock
  readonly log: Log
  readonly ledger: Ledger
  readonly self: ProcessId
}

export interface Asking {
  readonly gates: readonly Gate[]
  readonly rule: GateRule
  readonly patience: Patience
}

/** What is recorded of one entry beside its phase. */
interface More {
  readonly to?: number
  readonly handle?: Json
  readonly sealed?: boolean
}

/** One change on its way: what the ledger holds of it, and its story so far. Sends nothing and decides nothing. */
export class Walk {
  readonly target: Target
  readonly asking: Asking
  readonly road: Road
  readonly pauses: Pauses
  readonly moments: Moment[] = []
  #entry: Entry
  #lastSaid = ''

  constructor(leg: Leg, asking: Asking, road: Road, found?: Entry) {
    this.target = leg.target
    this.asking = asking
    this.road = road
    const { target } = leg
    const watch = target.watch?.bind(target)
    this.pauses = new Pauses(road.clock, watch && ((hints, signal) => watch(this.entry, hints, signal)), (because) =>
      road.log.info(`${target.name}: it is looked at every ${POLL_MS / 1_000} s, without events (${because})`),
    )
    this.#entry = found ?? {
      change: leg.change,
      phase: 'armed',
      to: 0,
      sealed: false,
      at: nowIso(road.clock),
      by: road.self,
      ...(leg.backOf === undefined ? {} : { backOf: leg.backOf }),
      ...(leg.parallel === undefined ? {} : { parallel: leg.parallel }),
    }
  }

  get entry(): Entry {
    return this.#entry
  }

  get change(): Change {
    return this.#entry.change
  }

  get goal(): number {
    return lastStop(this.change)
  }

  /** What the target said last, in its own words. */
  get lastSaid(): string {
    return this.#lastSaid
  }

  /** The walk of another change that takes this one back, as part of the same run. */
  backBy(change: Change, asking: Asking): Walk {
    const back = new Walk({ target: this.target, change, backOf: this.change.id }, asking, this.road)
    const { stage, release, destination } = this.#entry
    back.#entry = {
      ...back.#entry,
      ...(stage === undefined ? {} : { stage }),
      ...(release === undefined ? {} : { release }),
      ...(destination === undefined ? {} : { destination }),
    }
    return back
  }

  /** Means another stop from now on; recorded with the next `put`. */
  aimAt(stop: number): void {
    this.#entry = { ...this.#entry, to: stop }
  }

  /** Records how far it is; durable before it resolves. */
  async put(phase: Phase, more: More): Promise<void> {
    this.#entry = { ...this.#entry, ...more, phase, at: nowIso(this.road.clock), by: this.road.self }
    await this.road.ledger.put(this.#entry)
  }

  /** On the way back, and in the end, a ledger that cannot be written must not keep us from going. */
  async tryPut(phase: Phase, more: More): Promise<void> {
    try {
      await this.put(phase, more)
    } catch (error) {
      this.note(`what is done could not be recorded: ${briefly(error)}`)
    }
  }

  /** From now on it is not taken back by itself; recorded at once where anything is recorded, else with the first `put`. */
  async passNoReturn(stage: string): Promise<void> {
    this.#entry = { ...this.#entry, noReturn: stage }
    if (this.#entry.to > 0) await this.road.ledger.put(this.#entry)
  }

  /** Records that it goes back, in the phase in which it is. */
  async turnBack(): Promise<void> {
    this.#entry = { ...this.#entry, to: 0, by: this.road.self }
    try {
      await this.road.ledger.put(this.#entry)
    } catch (error) {
      this.note(`what is done could not be recorded: ${briefly(error)}`)
    }
  }

  /** Records that it is over, for whatever was recorded of the same thing before it too. */
  async close(): Promise<void> {
    await this.tryPut('closed', {})
    if (this.#entry.sealed && this.#entry.to > 0) await this.#supersede()
  }

  /** What dead runs recorded of the same thing leads back to before a decision that was made since: it is over. */
  async #supersede(): Promise<void> {
    const { ledger } = this.road
    const { kind, target } = this.change
    const isOlder = ({ change, backOf, at }: Entry) =>
      backOf === undefined && change.kind === kind && at < this.#entry.at && isSame(change.target, target)
    try {
      for (const entry of await ledger.open())
        if (entry.change.id !== this.change.id && isOlder(entry)) await ledger.put({ ...entry, phase: 'closed' })
    } catch (error) {
      this.note(`what earlier runs recorded could not be closed: ${briefly(error)}`)
    }
  }

  say(seen: Seen, signal: AbortSignal): void {
    this.road.log.progress(`${this.target.name}: ${seen.saying}`, spanOf(signal))
    if (seen.saying === this.#lastSaid) return
    this.#lastSaid = seen.saying
    this.note(seen.saying)
  }

  /** A moment lasts until the next one: what goes on in the same words is one. */
  note(text: string): void {
    if (this.moments.at(-1)?.text === text) return
    this.moments.push({ atMs: this.road.clock.nowMs(), text })
  }
}

const isSame = (one: Json, other: Json): boolean => JSON.stringify(one) === JSON.stringify(other)
