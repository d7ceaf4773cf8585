import { briefly, Cancelled, Failure, type FailureCode, type FailureText, isFailure } from '../core/failure.ts'
import { EXIT, type ExitCode, exitCodeOfFailure } from '../core/result.ts'
import { TimeLimit } from '../ports/clock.ts'

/** Why a run did not get to its end. */
export interface Reason extends FailureText {
  readonly code: FailureCode
  readonly cancelled: boolean
  /** Of a run that had changed nothing live. */
  readonly exitCode: ExitCode
}

/**
 * What a user can act on: a failure, a cancel, or our own limit.
 *
 * @throws anything else as it is: a bug of ours keeps its stack.
 */
export function asFailure(error: unknown): Failure {
  const failure = failureIn(error)
  if (failure === undefined) throw error
  return failure
}

/** As `asFailure`, for one who must go on, a live system being half changed: a bug of ours is told with its stack. */
export function reasonOf(error: unknown): Reason {
  const failure = failureIn(error)
  const { code, what, saw, fix } = failure ?? faultOfOurs(error)
  const cancelled = error instanceof Cancelled
  const exitCode = cancelled ? EXIT.cancelled : failure === undefined ? EXIT.bug : exitCodeOfFailure(code)
  return { code, what, saw, fix, cancelled, exitCode }
}

export const faultOfOurs = (error: unknown): Failure =>
  new Failure(
    'unknown',
    {
      what: 'A fault of ours, please report it',
      saw: error instanceof Error ? (error.stack ?? error.message) : String(error),
      fix: 'start it again',
    },
    { cause: error },
  )

/** @returns undefined for a bug of ours. */
export function failureIn(error: unknown): Failure | undefined {
  if (isFailure(error)) return error
  if (error instanceof TimeLimit) {
    const text = {
      what: 'The time is up',
      saw: briefly(error),
      fix: 'look at what it waited for, or raise "timeout"',
    }
    return new Failure('timed-out', text, { cause: error })
  }
  if (error instanceof Cancelled) {
    const text = { what: 'Stopped before the end', saw: briefly(error), fix: 'start it again' }
    return new Failure('refused', text, { cause: error })
  }
  return undefined
}
