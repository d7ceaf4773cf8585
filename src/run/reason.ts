import { Cancelled, Failure, type FailureCode, type FailureText } from '../core/failure.ts'
import { EXIT, type ExitCode, exitCodeOfFailure } from '../core/result.ts'
import { failureIn } from './as-failure.ts'

/** Why a run did not get to its end. */
export interface Reason extends FailureText {
  readonly code: FailureCode
  readonly cancelled: boolean
  /** Of a run that had changed nothing live. */
  readonly exitCode: ExitCode
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
