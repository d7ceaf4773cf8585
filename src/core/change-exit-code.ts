import { EXIT, type ExitCode, type ReversibleResult } from './result.ts'

export function exitCodeOfChange(result: ReversibleResult): ExitCode {
  switch (result) {
    case 'confirmed':
    case 'switched':
    case 'awaiting-confirm':
    case 'unchanged':
      return EXIT.done
    case 'rolled-back':
      return EXIT.failedAsBefore
    case 'rollback-failed':
    case 'unknown':
      return EXIT.personNeeded
    case 'cancelled':
      return EXIT.cancelled
    default:
      return result satisfies never
  }
}

/** The worst wins: a person is needed, then failed as before, then cancelled, then whatever came first. */
export function worstExitCode(codes: readonly ExitCode[]): ExitCode {
  for (const worst of [EXIT.personNeeded, EXIT.failedAsBefore, EXIT.cancelled]) if (codes.includes(worst)) return worst
  return codes.find((code) => code !== EXIT.done) ?? EXIT.done
}
