import type { Entry, Evidence, Moment } from '../core/change.ts'
import { Cancelled, Failure } from '../core/failure.ts'
import type { ChangeResult } from '../core/result.ts'
import type { Drive } from './drive.ts'
import { gatherEvidence } from './gather-evidence.ts'
import {
  closeGroup,
  type Driven,
  type Group,
  holdGroup,
  isForPerson,
  proveGroupAgain,
  sealGroup,
  walkGroup,
} from './group.ts'
import { type HeldBy, heldBy } from './policy.ts'
import { type Reason, reasonOf } from './reason.ts'
import type { TakenBack } from './take-back.ts'
import { takeBackInOrder } from './take-back-in-order.ts'
import { commandsFor } from './target.ts'
import type { World } from './world.ts'

/** How a change ended, with everything there is to tell. */
export interface Outcome {
  readonly result: ChangeResult
  readonly entry: Entry
  readonly moments: readonly Moment[]
  readonly failure?: Failure
  readonly evidence?: Evidence
  readonly remarks: readonly string[]
  /** Seen, and left as it is, for a person to decide, because this says so. */
  readonly heldBy?: HeldBy
}

/** Where a cancel goes, and what taking back may still wait for. */
export type Ending = Pick<World, 'recovery' | 'signal' | 'impatient' | 'clock' | 'host' | 'log'>

/** What ends taking back early: on a command line a second signal; in an action the first, as its post step goes on. */
const hurry = ({ recovery, signal, impatient }: Ending): AbortSignal => (recovery === 'post' ? signal : impatient)
const isLeftToPost = ({ recovery, signal }: Ending): boolean => recovery === 'post' && signal.aborted

/**
 * Walks changes to their end, sealed or held together, and says how each ended: in their order, or newest first after a
 * failure, where those that had not begun are left out. A failure that comes before anything was changed is thrown as it is.
 */
export async function carryOut(group: Group, ending: Ending, signal: AbortSignal): Promise<readonly Outcome[]> {
  const { driven } = group
  const endAll = (result: ChangeResult) => driven.map(({ drive }) => outcome(drive, result))
  try {
    await walkGroup(group, signal)
    if (driven.length > 1) await proveGroupAgain(group, signal) // the first was proven while the others were still to come
    if (isForPerson(group)) {
      await holdGroup(group)
      return endAll('awaiting-confirm')
    }
    await sealGroup(group, signal)
    await closeGroup(group)
    return endAll('confirmed')
  } catch (error) {
    const ended = await afterTrouble(driven, reasonOf(error), ending)
    if (ended.length === 0) throw error
    return ended
  }
}

/** Seals together what an earlier run left held. */
export async function confirmHeld(group: Group, ending: Ending, signal: AbortSignal): Promise<readonly Outcome[]> {
  const { driven } = group
  try {
    await proveGroupAgain(group, signal)
    // Until all are sealed they are found together.
    if (driven.length > 1) await holdGroup(group)
    await sealGroup(group, signal)
    await closeGroup(group)
    return driven.map(({ drive }) => outcome(drive, 'confirmed'))
  } catch (error) {
    // Stopped before the first seal was sent it is as it was: held, for a person to confirm or to take back.
    if (error instanceof Cancelled && driven.every(({ drive }) => drive.entry.phase === 'held')) throw error
    const ended = await afterTrouble(driven, reasonOf(error), ending)
    if (ended.length === 0) throw error
    return ended
  }
}

/** Takes changes back because a person asked for it: that they are back is the good end. Newest first. */
export async function takeBackAsAsked(drives: readonly Drive[], ending: Ending): Promise<readonly Outcome[]> {
  const newestFirst = drives.toReversed()
  const areSeveral = drives.length > 1
  if (areSeveral) for (const drive of drives) await drive.turnBack()
  const all = await takeBackInOrder(newestFirst, ending.clock, hurry(ending))
  // Nothing was begun: all is as it was. Of several it is written down that they go back, and the post step does it.
  if (!areSeveral && isLeftToPost(ending) && all.every((back) => !back.proven && !back.tried))
    throw ending.signal.reason
  return all.flatMap((back, index) => {
    const drive = newestFirst[index]
    return drive === undefined ? [] : [endOfAsked(drive, back, ending)]
  })
}

function endOfAsked(drive: Drive, back: TakenBack, ending: Ending): Outcome {
  if (back.proven) return outcome(drive, 'rolled-back', { remarks: back.remarks })
  if (isLeftToPost(ending)) return leftToPost(drive, back.because)
  return outcome(drive, back.tried ? 'rollback-failed' : 'unknown', { failure: notTakenBack(drive, back.because) })
}

/**
 * What follows a failure or a cancel, by each one's policy: taken back and proven, held for a person, or left to the post
 * step. Evidence is gathered of all of them before the first is taken back.
 *
 * @param all in the order in which they were walked.
 * @returns one outcome for each that had begun, newest first; the others are closed.
 */
export async function afterTrouble(
  all: readonly Driven[],
  reason: Reason,
  ending: Ending,
): Promise<readonly Outcome[]> {
  for (const { drive } of all) if (!drive.begun) await drive.close()
  const begun = all.filter(({ drive }) => drive.begun).toReversed()
  if (reason.cancelled && ending.recovery === 'post') return begun.map(({ drive }) => leftToPost(drive, reason.saw))
  const signal = hurry(ending)
  const found = await gatherEvidence(
    begun.map(({ drive }) => drive),
    reason,
    ending,
    signal,
  )
  const holds = ({ drive, policy }: Driven) => heldBy(drive.entry, policy, reason)
  const back = begun.filter((one) => holds(one) === undefined).map(({ drive }) => drive)
  for (const drive of back.toReversed()) await drive.turnBack() // oldest first, as in recovery
  const taken = new Map((await takeBackInOrder(back, ending.clock, signal)).map((how, index) => [back[index], how]))
  const outcomes: Outcome[] = []
  for (const one of begun) {
    const { drive } = one
    const evidence = found.get(drive)
    const told = evidence === undefined ? {} : { evidence }
    const how = taken.get(drive)
    const by = holds(one)
    if (by !== undefined) {
      await drive.holdAfterTrouble()
      const failure = heldAsAsked(drive, reason, by)
      // Without evidence it was not seen, and how it stands is not known.
      outcomes.push(outcome(drive, 'unknown', { failure, ...(evidence === undefined ? {} : { evidence, heldBy: by }) }))
    } else if (how === undefined) {
      throw new Error(`${drive.target.name} was to be taken back, and nothing came of it`)
    } else if (how.proven) {
      const saw = `${reason.saw}; it was taken back, and that is proven`
      const failure = new Failure(reason.code, { what: reason.what, saw, fix: reason.fix })
      const result = reason.cancelled ? 'cancelled' : 'rolled-back'
      outcomes.push(outcome(drive, result, { ...told, failure, remarks: how.remarks }))
    } else if (isLeftToPost(ending)) {
      outcomes.push({ ...leftToPost(drive, `${reason.saw}; then: ${how.because}`), ...told })
    } else {
      const failure = notTakenBack(drive, `${reason.saw}; then: ${how.because}`, reason.what)
      outcomes.push(outcome(drive, how.tried ? 'rollback-failed' : 'unknown', { ...told, failure }))
    }
  }
  return outcomes
}

const leftToPost = (drive: Drive, saw: string): Outcome =>
  outcome(drive, 'unknown', {
    failure: new Failure('not-taken-back', {
      what: `Stopped while ${drive.target.name} was being changed`,
      saw: `${saw}; ${drive.moments.at(-1)?.text ?? 'nothing seen yet'}`,
      fix: `the post step of this action goes on from here; look with: ${drive.target.statusCommand}`,
    }),
  })

export const heldAsAsked = (
  { target, entry }: Pick<Drive, 'target' | 'entry'>,
  { what, saw }: Pick<Reason, 'what' | 'saw'>,
  by: HeldBy,
): Failure =>
  by === 'point-of-no-return'
    ? new Failure('not-taken-back', {
        what,
        saw: `${saw}; it was left as it is, since stage "${entry.noReturn}" is a point of no return and was passed`,
        fix: `mend what failed and deploy that; only if what ran before can live with what was done there: ${target.rollbackCommand}`,
      })
    : new Failure('not-taken-back', {
        what,
        saw: `${saw}; it was left as it is, as "${by}" says`,
        fix:
          target.rollbackCommand === target.statusCommand
            ? commandsFor(target)
            : `take it back with: ${target.rollbackCommand}`,
      })

const notTakenBack = (drive: Drive, saw: string, what?: string): Failure =>
  new Failure('not-taken-back', {
    what: what ?? `${drive.target.name} is not proven to be as it was before`,
    saw,
    fix: commandsFor(drive.target),
  })

function outcome(
  drive: Drive,
  result: ChangeResult,
  more: Partial<Pick<Outcome, 'failure' | 'evidence' | 'remarks' | 'heldBy'>> = {},
): Outcome {
  return { remarks: [], ...more, result, entry: drive.entry, moments: drive.moments }
}
