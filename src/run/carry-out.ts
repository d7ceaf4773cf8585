import type { Entry, Evidence, Moment } from '../core/change.ts'
import { briefly, Cancelled, Failure, isFailure } from '../core/failure.ts'
import type { ChangeResult } from '../core/result.ts'
import { TimeLimit } from '../ports/clock.ts'
import type { Drive } from './drive.ts'
import { TAKE_BACK_MS } from './patience.ts'
import type { World } from './world.ts'

export interface Policy {
  readonly confirm: 'auto' | 'manual'
  readonly onFailure: 'rollback' | 'hold'
  readonly onCancel: 'rollback' | 'hold'
}

/** How a change ended, with everything there is to tell. */
export interface Outcome {
  readonly result: ChangeResult
  readonly entry: Entry
  readonly moments: readonly Moment[]
  readonly failure?: Failure
  readonly evidence?: Evidence
  readonly remarks: readonly string[]
}

/** Where a cancel goes, and what taking back may still wait for. */
export type Ending = Pick<World, 'recovery' | 'impatient' | 'clock' | 'log'>

/**
 * Walks a change to its end and says how it ended. A failure that comes before anything was changed is thrown as it is.
 */
export async function carryOut(drive: Drive, policy: Policy, ending: Ending, signal: AbortSignal): Promise<Outcome> {
  try {
    await drive.walk(signal)
    if (policy.confirm === 'manual') {
      await drive.hold()
      return outcome(drive, 'awaiting-confirm')
    }
    await drive.seal(signal)
    return outcome(drive, 'confirmed')
  } catch (error) {
    return afterTrouble(drive, error, policy, ending)
  }
}

/** Seals what an earlier run, or this one, left held. */
export async function confirmHeld(drive: Drive, policy: Policy, ending: Ending, signal: AbortSignal): Promise<Outcome> {
  try {
    await drive.seal(signal)
    return outcome(drive, 'confirmed')
  } catch (error) {
    return afterTrouble(drive, error, policy, ending)
  }
}

/** Takes a change back because a person asked for it: that it is back is the good end. */
export async function takeBackAsAsked(drive: Drive, ending: Ending): Promise<Outcome> {
  using limit = ending.clock.limit(TAKE_BACK_MS, ending.impatient)
  const back = await drive.takeBack(limit.signal)
  if (back.proven) return outcome(drive, 'rolled-back', { remarks: back.remarks })
  return outcome(drive, back.tried ? 'rollback-failed' : 'unknown', { failure: notTakenBack(drive, back.because) })
}

/** What follows a failure, by the policy: taken back and proven, held for a person, or left to the post step. */
export async function afterTrouble(drive: Drive, error: unknown, policy: Policy, ending: Ending): Promise<Outcome> {
  const why = reasonOf(error)
  if (!drive.begun) {
    await drive.release()
    throw error
  }
  const cancelled = error instanceof Cancelled
  if (cancelled && ending.recovery === 'post') {
    return outcome(drive, 'unknown', {
      failure: new Failure('not-taken-back', {
        what: `Stopped while ${drive.target.name} was being changed`,
        saw: `${briefly(error)}; ${drive.moments.at(-1)?.text ?? 'nothing seen yet'}`,
        fix: `the post step of this action goes on from here; look with: ${drive.target.statusCommand}`,
      }),
    })
  }
  using limit = ending.clock.limit(TAKE_BACK_MS, ending.impatient)
  const evidence = await drive.evidence(limit.signal)
  if (evidence !== undefined) ending.log.info([evidence.title, ...evidence.lines.map((line) => `  ${line}`)].join('\n'))
  const told = evidence === undefined ? {} : { evidence }
  if ((cancelled ? policy.onCancel : policy.onFailure) === 'hold') {
    await drive.hold()
    return outcome(drive, 'unknown', {
      ...told,
      failure: new Failure('not-taken-back', {
        what: why.what,
        saw: `${why.saw}; it was left as it is, as "${cancelled ? 'on-cancel' : 'on-failure'}" says`,
        fix: `take it back with: ${drive.target.rollbackCommand}`,
      }),
    })
  }
  const back = await drive.takeBack(limit.signal)
  if (!back.proven) {
    const failure = notTakenBack(drive, `${why.saw}; then: ${back.because}`, why.what)
    return outcome(drive, back.tried ? 'rollback-failed' : 'unknown', { ...told, failure })
  }
  const failure = new Failure(why.code, {
    what: why.what,
    saw: `${why.saw}; it was taken back, and that is proven`,
    fix: why.fix,
  })
  return outcome(drive, cancelled ? 'cancelled' : 'rolled-back', { ...told, failure, remarks: back.remarks })
}

function reasonOf(error: unknown): Failure {
  if (isFailure(error)) return error
  if (error instanceof TimeLimit) {
    return new Failure('timed-out', {
      what: 'The time is up',
      saw: briefly(error),
      fix: 'look at what it waited for, or raise "timeout"',
    })
  }
  if (error instanceof Cancelled) {
    return new Failure('refused', { what: 'Stopped before the end', saw: briefly(error), fix: 'start it again' })
  }
  // A bug of ours in the middle of a change: take back what was begun, and show the stack.
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return new Failure(
    'unknown',
    { what: 'A fault of ours, please report it', saw: stack, fix: 'start it again' },
    { cause: error },
  )
}

const notTakenBack = (drive: Drive, saw: string, what?: string): Failure =>
  new Failure('not-taken-back', {
    what: what ?? `${drive.target.name} is not proven to be as it was before`,
    saw,
    fix: `look with: ${drive.target.statusCommand}; take it back with: ${drive.target.rollbackCommand}`,
  })

function outcome(
  drive: Drive,
  result: ChangeResult,
  more: { failure?: Failure; evidence?: Evidence; remarks?: readonly string[] } = {},
): Outcome {
  return { remarks: [], ...more, result, entry: drive.entry, moments: drive.moments }
}
