import type { Change, Entry, Evidence, Sample, Seen, WayBack } from '../core/change.ts'
import type { Json } from '../core/json.ts'
import type { Hints } from './pauses.ts'

/**
 * One kind of thing that can be changed along stops. A target knows its system; when to move, to seal or to go back is
 * decided by `drive`.
 */
export interface Target {
  /** For people: `auth/auth-service in production`. */
  readonly name: string
  /**
   * Reads only; tells mine from foreign.
   *
   * @throws {Failure} when it cannot see: never a guess.
   */
  look(entry: Entry, signal: AbortSignal): Promise<Seen>
  /**
   * One guarded write towards `stops[entry.to]`.
   *
   * @returns what the target needs to know its own work again.
   * @throws {Failure} `lost` when it may have been done; anything else means it was surely not done.
   */
  move(entry: Entry, seen: Seen, signal: AbortSignal): Promise<Json>
  /** The step with no way back by a move, one guarded write. Throws as `move` does. */
  seal?(entry: Entry, signal: AbortSignal): Promise<void>
  /**
   * Listens to what the system tells by itself of what this change moves. What it tells is a hint to look, never a fact. Rejects
   * with `signal.reason` when aborted, or with why there is nothing to be heard, or no more.
   */
  readonly watch?: ((entry: Entry, hints: Hints, signal: AbortSignal) => Promise<never>) | undefined
  /** Pure. */
  wayBack(entry: Entry, seen: Seen): WayBack
  /** For how long a stop is watched, all gates asked, before it counts as good. Pure; nothing is held at stop 0. */
  holdMs?(entry: Entry): number
  /** What the gate that asks `probe` is called; `containers` when absent. */
  readonly probeName?: string
  /** The user's gates speak of the goal alone: asked of stop 0, they would tell nothing about it. */
  readonly gatesAreOfTheGoal?: boolean
  /** The user's gates speak of stop 0 alone: at the goal nothing is there to answer. */
  readonly gatesAreOfTheStart?: boolean
  /** Done once it is proven: nothing is left that a person could confirm. */
  readonly isDoneWhenProven?: boolean
  /** Whether what `stops[entry.to]` promises is running and healthy at this moment. */
  probe?(entry: Entry, signal: AbortSignal): Promise<Sample>
  /** What tells why it failed; asked before anything is taken back. */
  evidence?(entry: Entry, signal: AbortSignal): Promise<Evidence>
  /** What a person should know of the proven stop 0: for example that containers were made anew. */
  remarks?(entry: Entry, signal: AbortSignal): Promise<readonly string[]>
  /** The command a person gives to see, and to take back. */
  readonly statusCommand: string
  readonly rollbackCommand: string
}

/** For the person who is needed. Where nothing leads back, the command to take back is the one to look. */
export const commandsFor = ({ statusCommand, rollbackCommand }: Target): string =>
  statusCommand === rollbackCommand
    ? `look with: ${statusCommand}`
    : `look with: ${statusCommand}; take it back with: ${rollbackCommand}`

/** A change with what is needed to walk it. */
export interface Leg {
  readonly target: Target
  readonly change: Change
  /** The change that this one takes back: when its process dies it is finished, never taken back itself. */
  readonly backOf?: string
  /** So many changes that it is walked with are under way at a time; one when absent. */
  readonly parallel?: number
}
