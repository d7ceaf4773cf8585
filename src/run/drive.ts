import {
  type Change,
  type Entry,
  type Evidence,
  lastStop,
  type Moment,
  type Phase,
  type Sample,
  type Seen,
  type SeenAt,
  type Stop,
} from '../core/change.ts'
import { formatDuration } from '../core/duration.ts'
import { briefly, Cancelled, Failure, isFailure } from '../core/failure.ts'
import type { GateRule } from '../core/gate.ts'
import type { Json } from '../core/json.ts'
import { containersGate } from '../gates/containers.ts'
import type { Gate } from '../gates/gate.ts'
import { askRounds } from '../gates/rounds.ts'
import { type Clock, nowIso, TimeLimit } from '../ports/clock.ts'
import type { Ledger } from '../ports/ledger.ts'
import type { Log } from '../ports/log.ts'
import type { ProcessId } from '../ports/processes.ts'
import { Attempts } from './attempts.ts'
import { FAILING_PARTS, OUT_OF_SIGHT_MS, POLL_MS, SETTLES_WITHIN_MS, SURELY_OVER_MS } from './patience.ts'
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
}

/** How taking back ended. */
export type TakenBack =
  | { readonly proven: true; readonly remarks: readonly string[] }
  /** `tried`: something was sent to take it back. */
  | { readonly proven: false; readonly because: string; readonly tried: boolean }

/**
 * Walks one change: out, and back. Every way into it, be it a lost answer, a post step, `slipway undo` or a resumed run,
 * begins with a look; there is no second recovery path.
 */
export class Drive {
  readonly target: Target
  readonly moments: Moment[] = []
  #entry: Entry
  readonly #road: Road
  readonly #asking: Asking
  #lastSaid = ''
  /** Why the last write on the way back was not taken. */
  #refusal: string | undefined

  constructor(leg: Leg, asking: Asking, road: Road, found?: Entry) {
    this.target = leg.target
    this.#asking = asking
    this.#road = road
    this.#entry = found ?? {
      change: leg.change,
      phase: 'armed',
      to: 0,
      sealed: false,
      at: nowIso(road.clock),
      by: road.self,
      ...(leg.backOf === undefined ? {} : { backOf: leg.backOf }),
    }
  }

  get entry(): Entry {
    return this.#entry
  }

  get change(): Change {
    return this.#entry.change
  }

  /** Whether anything may have been changed: the first write was about to be sent. */
  get begun(): boolean {
    return this.#entry.to > 0
  }

  /**
   * Out: move by move to the last stop, the gates asked at each. Returns with the last stop proven, not sealed.
   *
   * @throws {Failure} and leaves the ledger open where something may have been changed.
   */
  async walk(signal: AbortSignal): Promise<void> {
    const first = await this.#look(signal)
    if (first.kind !== 'at' || first.at !== 0 || !canLeave(first)) {
      throw new Failure('conflict', {
        what: `${this.target.name} is not where it was when the plan was made`,
        saw: first.saying,
        fix: `look at it with: ${this.target.statusCommand}; then start again`,
      })
    }
    await this.#walkOn(signal)
  }

  /** Goes on with a walk that another process began, to its sealed end, from wherever it stands. */
  async finish(signal: AbortSignal): Promise<void> {
    if (this.#entry.phase === 'armed') {
      // What was sent may still be on its way.
      const overMs = Date.parse(this.#entry.at) + SURELY_OVER_MS - this.#road.clock.nowMs()
      if (overMs > 0) await this.#road.clock.sleep(overMs, signal)
    }
    const seen = await this.#look(signal)
    const isSealed = seen.kind === 'at' && seen.at === lastStop(this.change) && seen.sealed
    if (!isSealed) await this.#walkOn(signal, seen)
    await this.seal(signal)
  }

  async #walkOn(signal: AbortSignal, from?: Seen): Promise<void> {
    const first = from?.kind === 'at' ? Math.max(from.at, this.#entry.to, 1) : 1
    for (let to = first; to <= lastStop(this.change); to += 1) {
      await this.#arrive(to, signal)
      await this.#prove(to, signal, this.target.holdMs?.(this.#entry))
    }
  }

  /** Proves the goal without a walk, where there is nothing to change. */
  async proveGoal(signal: AbortSignal): Promise<void> {
    this.#entry = { ...this.#entry, to: lastStop(this.change) }
    await this.#prove(this.#entry.to, signal)
  }

  /** One good round at the goal, now: what was proven a while ago need not be so any more. */
  async proveAgain(signal: AbortSignal): Promise<void> {
    const { clock, log } = this.#road
    const { rule: asked } = this.#asking
    // Rounds follow each other faster than the user's: a server that restarts is not to fail it.
    const rule: GateRule = { ...asked, needs: 1, everyMs: POLL_MS, allowUnasked: Math.max(10, asked.allowUnasked) }
    const at = this.change.stops[lastStop(this.change)] ?? {}
    const { verdict } = await askRounds([...this.#proof(), ...this.#asking.gates], at, rule, { clock, log, signal })
    if (verdict.kind === 'healthy') return
    throw new Failure(verdict.kind, {
      what: `${this.target.name} was not healthy any more right before it would have been confirmed`,
      saw: verdict.because,
      fix: `look at it with: ${this.target.statusCommand}`,
    })
  }

  /**
   * The decision that the goal stays, with the step after which there is no way back by a move; the target looks again
   * right before that one. The entry stays open: others may have to be sealed before this one is over.
   */
  async seal(signal: AbortSignal): Promise<void> {
    const goal = lastStop(this.change)
    if (this.target.seal === undefined) await this.proveAgain(signal)
    const before = this.#entry
    await this.#put('moving', { to: goal, sealed: true })
    if (this.target.seal === undefined) return
    let sent = false
    try {
      await this.#send(signal, {
        done: (seen) => seen.at === goal && seen.sealed && seen.settled,
        underWay: (seen) => seen.at === goal && seen.sealed,
        ready: (seen) => seen.at === goal && seen.settled && !seen.sealed,
        write: async (entry) => {
          sent = true
          await this.target.seal?.(entry, signal)
        },
      })
    } catch (error) {
      if (!sent) await this.#tryPut(before.phase, { sealed: before.sealed })
      throw error
    }
    this.#note('sealed')
    await this.#prove(goal, signal)
  }

  /**
   * Written down of all that go back together before the first of them does: whoever finds only the others afterwards must
   * not take them for decided. Who takes back is told too.
   */
  async turnBack(): Promise<void> {
    this.#entry = { ...this.#entry, to: 0, by: this.#road.self }
    try {
      await this.#road.ledger.put(this.#entry)
    } catch (error) {
      this.#note(`what is done could not be recorded: ${briefly(error)}`)
    }
  }

  /** Nothing is left to be done about it, by nobody. Found open by mistake, it is looked at once more and closed. */
  async close(): Promise<void> {
    await this.#tryPut('closed', {})
    if (this.#entry.sealed && this.#entry.to > 0) await this.#supersede()
  }

  /** What dead runs recorded of the same thing leads back to before a decision that was made since: it is over. */
  async #supersede(): Promise<void> {
    const { ledger } = this.#road
    const { kind, target } = this.change
    const isOlder = ({ change, backOf, at }: Entry) =>
      backOf === undefined && change.kind === kind && at < this.#entry.at && isSame(change.target, target)
    try {
      for (const entry of await ledger.open())
        if (entry.change.id !== this.change.id && isOlder(entry)) await ledger.put({ ...entry, phase: 'closed' })
    } catch (error) {
      this.#note(`what earlier runs recorded could not be closed: ${briefly(error)}`)
    }
  }

  /** Leaves the change where it is, for a person to confirm or to take back. */
  async hold(): Promise<void> {
    await this.#put('held', {})
  }

  /**
   * Back to stop 0, and the same proof there. Looks first, writes at most what the look allows, and looks again: a change
   * that was never made, one that is half made and one that is already being taken back all end here.
   *
   * @param arrived called once stop 0 is reached and only its proof is left.
   * @returns `proven: false` when the signal's limit passed or a person is needed; the entry stays open then.
   */
  async takeBack(signal: AbortSignal, arrived: () => void = () => {}): Promise<TakenBack> {
    const attempts = new Attempts()
    let changing = false
    const leave = (because: string): TakenBack => {
      this.#note(`not taken back: ${because}`)
      return { proven: false, because, tried: changing || attempts.count > 0 }
    }
    try {
      const inFlightUntilMs = Date.parse(this.#entry.at) + SURELY_OVER_MS
      let waiting = { because: '', sinceMs: 0 }
      for (;;) {
        const seen = await this.#look(signal)
        const nowMs = this.#road.clock.nowMs()
        const way = this.target.wayBack(this.#entry, seen)
        if (way.by === 'person') return leave(way.because)
        if (way.by !== 'wait' || way.because !== waiting.because)
          waiting = { because: way.by === 'wait' ? way.because : '', sinceMs: nowMs }
        else if (nowMs - waiting.sinceMs >= OUT_OF_SIGHT_MS) return leave(`it stands still: ${way.because}`)
        if (way.by === 'change') {
          changing = true
          return await this.#takeBackBy(way.change, signal)
        }
        if (way.by === 'nothing') {
          // A write of the one who died may still be on its way; only after that does "nothing happened" hold.
          if (this.#entry.phase !== 'armed' || nowMs >= inFlightUntilMs) break
        } else if (way.by === 'move' && attempts.isDue(nowMs)) {
          if (attempts.isSpent(nowMs))
            return leave(`sent ${attempts.count} times and not done; ${this.#refusal ?? seen.saying}`)
          this.#note('taking back')
          await this.#moveBack(seen, attempts, signal)
          continue
        }
        await this.#road.clock.sleep(POLL_MS, signal)
      }
      this.#entry = { ...this.#entry, to: 0 }
      arrived()
      await this.#prove(0, signal)
      const remarks = await this.#remarks(signal)
      await this.#tryPut('closed', { to: 0 })
      this.#note('taken back and proven')
      return { proven: true, remarks }
    } catch (error) {
      if (isFailure(error)) return leave(briefly(error))
      if (error instanceof TimeLimit)
        return leave(`not proven within ${formatDuration(error.ms)}; last seen: ${this.#lastSaid}`)
      if (error instanceof Cancelled) return leave(`${briefly(error)}; last seen: ${this.#lastSaid}`)
      throw error
    }
  }

  /**
   * Whether what was found can stay: it stands at the goal. `decided`: the decision that it stays was carried out, so that
   * there is no way back by a move, or none is needed to keep it.
   *
   * @throws {Failure} when it cannot be seen.
   */
  async standsAtGoal(signal: AbortSignal): Promise<{ readonly atGoal: boolean; readonly decided: boolean }> {
    const goal = lastStop(this.change)
    const seen = await this.#waitUntilItStands(signal)
    const atGoal = seen.kind === 'at' && seen.at === goal && seen.settled
    return { atGoal, decided: atGoal && this.#entry.sealed && (this.target.seal === undefined || seen.sealed) }
  }

  /** What tells why it failed, gathered before it is removed. Never the reason for another failure. */
  async evidence(signal: AbortSignal): Promise<Evidence | undefined> {
    try {
      return await this.target.evidence?.(this.#entry, signal)
    } catch (error) {
      this.#note(`no evidence could be gathered: ${briefly(error)}`)
      return undefined
    }
  }

  /** What a person should know beside the proof; that it could not be read does not make the proof less true. */
  async #remarks(signal: AbortSignal): Promise<readonly string[]> {
    try {
      return (await this.target.remarks?.(this.#entry, signal)) ?? []
    } catch (error) {
      if (!isFailure(error)) throw error
      return [`it could not be told how it got there: ${briefly(error)}`]
    }
  }

  async #takeBackBy(change: Change, signal: AbortSignal): Promise<TakenBack> {
    this.#note('there is no way back by a move any more; going back by a new change')
    const back = new Drive(
      { target: this.target, change, backOf: this.change.id },
      { ...this.#asking, rule: patient(this.#asking.rule) },
      this.#road,
    )
    const { stage, release, destination } = this.#entry
    back.#entry = {
      ...back.#entry,
      ...(stage === undefined ? {} : { stage }),
      ...(release === undefined ? {} : { release }),
      ...(destination === undefined ? {} : { destination }),
    }
    try {
      await back.walk(signal)
      await back.seal(signal)
    } finally {
      this.moments.push(...back.moments)
    }
    // In this order: a change that is taken back is never found without the one that takes it back.
    await this.#tryPut('closed', {})
    await back.#tryPut('closed', {})
    return { proven: true, remarks: [`it was taken back by a new change to ${sayStop(change.stops.at(-1) ?? {})}`] }
  }

  #arrive(to: number, signal: AbortSignal): Promise<void> {
    return this.#send(signal, {
      done: (seen) => seen.at === to && seen.settled,
      underWay: (seen) => seen.at === to,
      ready: (seen) => seen.at === to - 1 && canLeave(seen),
      beforeWrite: () => this.#put('armed', { to }),
      write: async (entry, seen) => {
        const handle = await this.target.move(entry, seen, signal)
        await this.#put('moving', { handle })
      },
    })
  }

  /**
   * Sends one write and looks until it is done. A write is sent again only when it surely was not done, or when its answer
   * was lost and it did not show for so long that it surely is over.
   */
  async #send(
    signal: AbortSignal,
    step: {
      done(seen: SeenAt): boolean
      underWay(seen: SeenAt): boolean
      ready(seen: SeenAt): boolean
      beforeWrite?(): Promise<void>
      write(entry: Entry, seen: Seen): Promise<void>
    },
  ): Promise<void> {
    const failing = new Set<string>()
    const attempts = new Attempts()
    const sinceMs = this.#road.clock.nowMs()
    let taken = false
    for (;;) {
      const seen = await this.#look(signal)
      if (seen.kind !== 'at') throw this.#notOurs(seen)
      if (step.done(seen)) return
      if (step.underWay(seen)) {
        taken = true
        for (const part of seen.failing ?? []) failing.add(part)
        if (failing.size >= FAILING_PARTS) throw this.#neverGetsThere(`${failing.size} failures on the way`, seen)
        if (seen.stuck !== undefined) throw this.#neverGetsThere(seen.stuck, seen)
      } else if (!step.ready(seen) || taken) {
        throw this.#notOurs(seen) // somebody took back what was taken from us, or went elsewhere with it
      } else if (
        (seen.settled || this.#road.clock.nowMs() - sinceMs >= SETTLES_WITHIN_MS) &&
        attempts.isDue(this.#road.clock.nowMs())
      ) {
        if (attempts.isSpent(this.#road.clock.nowMs())) throw this.#notTaken(attempts.count, seen)
        await step.beforeWrite?.()
        try {
          await step.write(this.#entry, seen)
          taken = true
        } catch (error) {
          if (!isFailure(error, 'lost', 'unreachable', 'conflict', 'refused', 'denied')) throw error
          this.#note(briefly(error))
          attempts.failed(error, this.#road.clock.nowMs())
        }
      }
      await this.#road.clock.sleep(POLL_MS, signal)
    }
  }

  async #moveBack(seen: Seen, attempts: Attempts, signal: AbortSignal): Promise<void> {
    await this.#tryPut('moving', { to: 0 })
    try {
      const handle = await this.target.move(this.#entry, seen, signal)
      attempts.sent(this.#road.clock.nowMs())
      await this.#tryPut('moving', { handle })
    } catch (error) {
      if (!isFailure(error)) throw error
      attempts.failed(error, this.#road.clock.nowMs())
      this.#refusal = briefly(error)
      this.#note(this.#refusal) // the next look tells what came of it
    }
  }

  #neverGetsThere(because: string, seen: Seen): Failure {
    return new Failure('unhealthy', {
      what: `${this.target.name} does not get to ${sayStop(this.change.stops[this.#entry.to] ?? {})}`,
      saw: `${because}; ${seen.saying}`,
      fix: 'read what was found above, mend the image or its settings, and start again',
    })
  }

  #notTaken(tries: number, seen: Seen): Failure {
    return new Failure('unreachable', {
      what: `${this.target.name} did not take the change`,
      saw: `sent ${tries} times; ${this.moments.at(-1)?.text ?? seen.saying}`,
      fix: `look at it with: ${this.target.statusCommand}`,
    })
  }

  #notOurs(seen: Seen): Failure {
    return new Failure('conflict', {
      what: `${this.target.name} was changed by somebody else meanwhile`,
      saw: seen.saying,
      fix: `look at it with: ${this.target.statusCommand}`,
    })
  }

  /** Looks, and keeps trying while the system is out of sight. */
  async #look(signal: AbortSignal): Promise<Seen> {
    const sinceMs = this.#road.clock.nowMs()
    for (;;) {
      try {
        const seen = await this.target.look(this.#entry, signal)
        this.#say(seen)
        return seen
      } catch (error) {
        if (!isFailure(error)) throw error
        const waitedMs = this.#road.clock.nowMs() - sinceMs
        if (waitedMs >= OUT_OF_SIGHT_MS) throw error
        this.#road.log.progress(`${briefly(error)}; looking again (${formatDuration(waitedMs)})`)
        await this.#road.clock.sleep(POLL_MS, signal)
      }
    }
  }

  /** What never settles does not stand: it is not waited for longer than what settles needs. */
  async #waitUntilItStands(signal: AbortSignal): Promise<Seen> {
    const sinceMs = this.#road.clock.nowMs()
    for (;;) {
      const seen = await this.#look(signal)
      if ((seen.kind !== 'at' && seen.kind !== 'between') || seen.settled) return seen
      if (this.#road.clock.nowMs() - sinceMs >= SETTLES_WITHIN_MS) return seen
      await this.#road.clock.sleep(POLL_MS, signal)
    }
  }

  /** Asks the target itself and the user's gates about one stop, round after round, until there is a verdict. */
  async #prove(stop: number, signal: AbortSignal, holdMs = 0): Promise<void> {
    const { clock, log } = this.#road
    const asksUser = stop > 0 || this.target.gatesAreOfTheGoal !== true
    const gates = [...this.#proof(), ...(asksUser ? this.#asking.gates : [])]
    const at = this.change.stops[stop] ?? {}
    if (gates.length === 0) return
    const { verdict } = await askRounds(gates, at, this.#ruleAt(stop, holdMs), { clock, log, signal })
    this.#note(
      verdict.kind === 'healthy'
        ? `healthy at ${sayStop(at)}`
        : `${verdict.kind} at ${sayStop(at)}: ${verdict.because}`,
    )
    if (verdict.kind === 'healthy') return
    throw new Failure(verdict.kind, {
      what: `${this.target.name} is ${verdict.kind === 'unhealthy' ? 'not healthy' : 'not known to be healthy'} at ${sayStop(at)}`,
      saw: verdict.because,
      fix: `look at it with: ${this.target.statusCommand}`,
    })
  }

  /** At stop 0 there is nowhere else to go: what heals itself is waited for, and only then a person is called. */
  #ruleAt(stop: number, holdMs: number): GateRule {
    const { rule } = this.#asking
    return stop > 0 ? { ...rule, holdMs } : patient(rule)
  }

  #proof(): readonly Gate[] {
    if (this.target.probe === undefined) return []
    const probe = this.target.probe.bind(this.target)
    return [containersGate((signal): Promise<Sample> => probe(this.#entry, signal), this.target.probeName)]
  }

  /** On the way back, and in the end, a ledger that cannot be written must not keep us from going. */
  async #tryPut(phase: Phase, more: { to?: number; handle?: Json; sealed?: boolean }): Promise<void> {
    try {
      await this.#put(phase, more)
    } catch (error) {
      this.#note(`what is done could not be recorded: ${briefly(error)}`)
    }
  }

  async #put(phase: Phase, more: { to?: number; handle?: Json; sealed?: boolean }): Promise<void> {
    this.#entry = { ...this.#entry, ...more, phase, at: nowIso(this.#road.clock), by: this.#road.self }
    await this.#road.ledger.put(this.#entry)
  }

  #say(seen: Seen): void {
    this.#road.log.progress(`${this.target.name}: ${seen.saying}`)
    if (seen.saying === this.#lastSaid) return
    this.#lastSaid = seen.saying
    this.#note(seen.saying)
  }

  #note(text: string): void {
    this.moments.push({ atMs: this.#road.clock.nowMs(), text })
  }
}

/** Bad answers and unasked ones are waited out for as long as a system may be out of sight. */
const patient = (rule: GateRule): GateRule => ({
  ...rule,
  allowBad: Number.POSITIVE_INFINITY,
  allowUnasked: Number.POSITIVE_INFINITY,
  withinMs: Math.max(rule.withinMs, OUT_OF_SIGHT_MS),
})

const isSame = (one: Json, other: Json): boolean => JSON.stringify(one) === JSON.stringify(other)

const canLeave = (seen: SeenAt): boolean => seen.settled || seen.movable === true

/** `image shop/auth:1.0.1`, `blue 90, green 10`: a stop for people. */
export const sayStop = (stop: Stop): string =>
  Object.entries(stop)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ')
