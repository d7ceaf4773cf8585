import type { JsonObject } from './json.ts'

/**
 * Why something a user can act on did not work.
 *
 * - `bad-input`: what we were told is wrong or contradicts itself.
 * - `unreachable`, `denied`, `not-found`, `missing-tool`: something needed is missing or out of reach.
 * - `refused`: we will not do it, because it would break a promise; nothing was changed.
 * - `conflict`: somebody else holds or has changed what we were about to change.
 * - `lost`: a write was sent and its answer never came; only a look tells whether it happened.
 * - `unhealthy`, `unknown`: the verdict of a gate or a proof.
 * - `timed-out`: our own limit.
 * - `build-failed`, `tests-failed`, `left-behind`, `push-failed`: a stage before the live system.
 * - `not-taken-back`: the live system is not proven to be as it was; a person is needed.
 * - `answer-wrong`: a system answered with something it should not.
 * - `command-failed`: a program we ran said no.
 */
export type FailureCode =
  | 'bad-input'
  | 'unreachable'
  | 'denied'
  | 'not-found'
  | 'missing-tool'
  | 'refused'
  | 'conflict'
  | 'lost'
  | 'unhealthy'
  | 'unknown'
  | 'timed-out'
  | 'build-failed'
  | 'tests-failed'
  | 'left-behind'
  | 'push-failed'
  | 'not-taken-back'
  | 'answer-wrong'
  | 'command-failed'

export interface FailureText {
  /** What did not work, in one line. */
  readonly what: string
  /** What we saw: real values in the system's own words. */
  readonly saw: string
  /** One thing to try: a command, or an input by name. */
  readonly fix: string
}

/** For what a user can act on. Anything else that is thrown is a bug of ours and keeps its stack. */
export class Failure extends Error {
  readonly code: FailureCode
  readonly what: string
  readonly saw: string
  readonly fix: string

  constructor(code: FailureCode, text: FailureText, options?: { cause?: unknown }) {
    super(`${text.what}\n  Saw: ${text.saw}\n  Try: ${text.fix}`, options)
    this.name = 'Failure'
    this.code = code
    this.what = text.what
    this.saw = text.saw
    this.fix = text.fix
  }
}

export const isFailure = (error: unknown, ...codes: readonly FailureCode[]): error is Failure =>
  error instanceof Failure && (codes.length === 0 || codes.includes(error.code))

/** For a result: what a program reads of a failure. */
export const failureJson = ({ code, what, saw, fix }: Failure): JsonObject => ({ code, what, saw, fix })

/** One line for a log or a timeline, whatever was thrown. */
export function briefly(error: unknown): string {
  if (error instanceof Failure) return `${error.what}: ${error.saw}`
  if (error instanceof Error) return error.message
  return String(error)
}

/** The reason of the signal when a person or the CI system ended the run. */
export class Cancelled extends Error {
  readonly by: string
  constructor(by: string) {
    super(`cancelled by ${by}`)
    this.name = 'Cancelled'
    this.by = by
  }
}
