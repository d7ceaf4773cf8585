import type { Drive } from './drive.ts'
import { inTurns } from './in-turns.ts'
import type { Policy } from './policy.ts'

/** A change under way, and what is to follow its failure. */
export interface Driven {
  readonly drive: Drive
  readonly policy: Policy
}

/** Changes that are walked side by side, and stand or fall together. */
export interface Group {
  /** In the order in which they are begun. */
  readonly driven: readonly Driven[]
  /** So many are under way at a time. */
  readonly parallel: number
}

/**
 * Out, all of them: each one walked to its last stop and proven, none sealed. When one fails, the others are stopped where
 * they are.
 *
 * @throws the first failure, once none is under way any more; what was begun is left to be taken back.
 */
export async function walkGroup({ driven, parallel }: Group, signal: AbortSignal): Promise<void> {
  // What goes back is finished by whoever finds it: all of it, so all of it is written down before the first one begins.
  const backs = driven.length > 1 ? driven.filter(({ drive }) => drive.entry.backOf !== undefined) : []
  for (const { drive } of backs) await drive.arm()
  await inTurns(driven, parallel, signal, ({ drive }, turn) => drive.walk(turn))
}

/** One good round of each, now. @throws {Failure} `unhealthy` or `unknown`. */
export const proveGroupAgain = ({ driven, parallel }: Group, signal: AbortSignal): Promise<void> =>
  inTurns(driven, parallel, signal, ({ drive }, turn) => drive.proveAgain(turn))

/** Left where they are, for a person to confirm or to take back, where one of them is for a person. */
export const isForPerson = ({ driven }: Group): boolean => driven.some(({ policy }) => policy.confirm === 'manual')

export async function holdGroup({ driven }: Group): Promise<void> {
  for (const { drive } of driven) await drive.hold()
}

/** The decision that all of them stay. The entries stay open until `closeGroup`: until all are sealed they are found together. */
export async function sealGroup({ driven, parallel }: Group, signal: AbortSignal): Promise<void> {
  await inTurns(driven, parallel, signal, ({ drive }, turn) => drive.seal(turn))
}

export async function closeGroup({ driven }: Group): Promise<void> {
  for (const { drive } of driven) await drive.close()
}
