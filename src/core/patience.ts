/** How long taking back may take, proof included. */
export const TAKE_BACK_MS = 15 * 60_000

/** How long at most, and the input that says so, where one does: it is named when the time is up. */
export interface Within {
  readonly ms: number
  readonly input?: string
}

/** What one kind of change may take, as its inputs say. */
export interface Patience {
  /** So many failures of parts on the way to a stop mean that it will not get there. */
  readonly failAfter: number
  /** After the good rounds it goes on being asked for so long, of the same processes. */
  readonly stableMs: number
  /** For one move, from its write until it stands; absent where only the whole is limited. */
  readonly move?: Within
  /** For taking back, proof included. */
  readonly back: Within
}

export const PATIENCE: Patience = { failAfter: 3, stableMs: 0, back: { ms: TAKE_BACK_MS } }
