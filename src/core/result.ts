import type { FailureCode } from './failure.ts'

/** How a reversible change ended. */
export const CHANGE_RESULTS = [
  'confirmed',
  'awaiting-confirm',
  'unchanged',
  'rolled-back',
  'rollback-failed',
  'unknown',
  'cancelled',
] as const
export type ChangeResult = (typeof CHANGE_RESULTS)[number]

/** The same for a switch of traffic, which nothing has to confirm. */
export const SWITCH_RESULTS = [
  'switched',
  'awaiting-confirm',
  'unchanged',
  'rolled-back',
  'rollback-failed',
  'unknown',
  'cancelled',
] as const
export type SwitchResult = (typeof SWITCH_RESULTS)[number]

/** Whatever a reversible action can say. */
export type ReversibleResult = ChangeResult | SwitchResult

/** Exit codes of the command line; every one has one meaning. */
export const EXIT = {
  done: 0,
  bug: 1,
  badInput: 2,
  missing: 3,
  buildFailed: 4,
  testsFailed: 5,
  pushFailed: 6,
  failedAsBefore: 7,
  personNeeded: 8,
  cancelled: 130,
} as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

const BY_CODE: Readonly<Record<FailureCode, ExitCode>> = {
  'bad-input': EXIT.badInput,
  unreachable: EXIT.missing,
  denied: EXIT.missing,
  'not-found': EXIT.missing,
  'missing-tool': EXIT.missing,
  'command-failed': EXIT.missing,
  'answer-wrong': EXIT.missing,
  refused: EXIT.failedAsBefore,
  conflict: EXIT.failedAsBefore,
  unhealthy: EXIT.failedAsBefore,
  unknown: EXIT.failedAsBefore,
  'timed-out': EXIT.failedAsBefore,
  'build-failed': EXIT.buildFailed,
  'tests-failed': EXIT.testsFailed,
  'left-behind': EXIT.testsFailed,
  'push-failed': EXIT.pushFailed,
  lost: EXIT.personNeeded,
  'not-taken-back': EXIT.personNeeded,
}

/** The exit code of a failure that ended an action before it changed a live system. */
export const exitCodeOfFailure = (code: FailureCode): ExitCode => BY_CODE[code]
