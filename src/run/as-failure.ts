import { briefly, Cancelled, Failure, isFailure } from '../core/failure.ts'
import { TimeLimit } from '../ports/clock.ts'

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
