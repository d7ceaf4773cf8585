import type { Change, Entry, Evidence, Moment } from '../core/change.ts'
import { briefly, Failure } from '../core/failure.ts'
import { TimeLimit } from '../ports/clock.ts'
import { failureIn } from './as-failure.ts'
import { lookUntilItStands } from './look.ts'
import { prove, proveAgain } from './prove.ts'
import { seal } from './seal.ts'
import { type TakenBack, takeBack } from './take-back.ts'
import type { Leg, Target } from './target.ts'
import { type Asking, type Road, Walk } from './walk.ts'
import { finishWalk, walkOut } from './walk-out.ts'

/**
 * Drives one change: out, sealed or held, and back. Every way into it, be it a lost answer, a post step, `slipway undo` or
 * a resumed run, begins with a look; there is no second recovery path.
 */
export class Drive {
  readonly #walk: Walk

  /** @param found what is recorded of it already, by whomever. */
  constructor(leg: Leg, asking: Asking, road: Road, found?: Entry) {
    this.#walk = new Walk(leg, asking, road, found)
  }

  get target(): Target {
    return this.#walk.target
  }

  get entry(): Entry {
    return this.#walk.entry
  }

  /** The story so far. */
  get moments(): readonly Moment[] {
    return this.#walk.moments
  }

  get change(): Change {
    return this.#walk.change
  }

  /** Whether anything may have been changed: the first write was about to be sent. */
  get begun(): boolean {
    return this.entry.to > 0
  }

  /**
   * Out: move by move to the last stop, the gates asked at each. Returns with the last stop proven, not sealed.
   *
   * @throws {Failure} and leaves the ledger open where something may have been changed.
   */
  walk(signal: AbortSignal): Promise<void> {
    return this.#inTime(() => walkOut(this.#walk, signal))
  }

  /** Goes on with a walk that another process began, to its sealed end, from wherever it stands. */
  finish(signal: AbortSignal): Promise<void> {
    return finishWalk(this.#walk, signal)
  }

  /** Proves the goal without a walk, where there is nothing to change. */
  async proveGoal(signal: AbortSignal): Promise<void> {
    this.#walk.aimAt(this.#walk.goal)
    const { goal, asking } = this.#walk
    await prove(this.#walk, goal, signal, { stableMs: asking.patience.stableMs })
  }

  /** Written down before anything is changed, where others that are begun before it are not to be finished without it. */
  arm(): Promise<void> {
    return this.#walk.put('armed', {})
  }

  /** One good round at the goal, now: what was proven a while ago need not be so any more. */
  proveAgain(signal: AbortSignal): Promise<void> {
    return proveAgain(this.#walk, signal)
  }

  /** The decision that the goal stays. The entry stays open: others may have to be sealed before this one is over. */
  seal(signal: AbortSignal): Promise<void> {
    return this.#inTime(() => seal(this.#walk, signal))
  }

  /**
   * Written down of all that go back together before the first of them does: whoever finds only the others afterwards must
   * not take them for decided. Who takes back is told too.
   */
  turnBack(): Promise<void> {
    return this.#walk.turnBack()
  }

  /** A stage was passed after which nothing goes back by itself: also a failure still to come leaves it where it is. */
  passNoReturn(stage: string): Promise<void> {
    return this.#walk.passNoReturn(stage)
  }

  /** Nothing is left to be done about it, by nobody. Found open by mistake, it is looked at once more and closed. */
  close(): Promise<void> {
    return this.#walk.close()
  }

  /** Leaves the change where it is, for a person to confirm or to take back. */
  hold(): Promise<void> {
    return this.#walk.put('held', {})
  }

  /** As `hold`, after a failure: how it stands must be told, also where it cannot be recorded. */
  holdAfterTrouble(): Promise<void> {
    return this.#walk.tryPut('held', {})
  }

  /**
   * Back to stop 0, and the same proof there, from wherever it stands.
   *
   * @param arrived called once stop 0 is reached and only its proof is left.
   * @returns `proven: false` when the signal's limit passed or a person is needed; the entry stays open then.
   */
  takeBack(signal: AbortSignal, arrived: () => void = () => {}): Promise<TakenBack> {
    return takeBack(this.#walk, signal, arrived)
  }

  /**
   * Whether what was found can stay: it stands at the goal. `decided`: the decision that it stays was carried out, so that
   * there is no way back by a move, or none is needed to keep it.
   *
   * @throws {Failure} when it cannot be seen.
   */
  async standsAtGoal(signal: AbortSignal): Promise<{ readonly atGoal: boolean; readonly decided: boolean }> {
    const { goal, entry, target } = this.#walk
    const seen = await lookUntilItStands(this.#walk, signal)
    const atGoal = seen.kind === 'at' && seen.at === goal && seen.settled
    return { atGoal, decided: atGoal && entry.sealed && (target.seal === undefined || seen.sealed) }
  }

  /** That the time of the whole is up tells nobody what was waited for. */
  async #inTime(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      const { lastSaid } = this.#walk
      const failure = error instanceof TimeLimit && lastSaid !== '' ? failureIn(error) : undefined
      if (failure === undefined) throw error
      const { code, what, saw, fix } = failure
      throw new Failure(code, { what, saw: `${saw}; last seen: ${lastSaid}`, fix }, { cause: error })
    }
  }

  /** What tells why it failed, gathered before it is removed. Never the reason for another failure. */
  async evidence(signal: AbortSignal): Promise<Evidence | undefined> {
    try {
      return await this.target.evidence?.(this.entry, signal)
    } catch (error) {
      this.#walk.note(`no evidence could be gathered: ${briefly(error)}`)
      return undefined
    }
  }
}
