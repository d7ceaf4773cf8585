/** What happened, with times. */
export interface Happened {
  /** Versions. */
  readonly before: string
  readonly good: string
  readonly bad: string
  /** All visits of the bad release's act, and those that failed. */
  readonly visits: number
  readonly failed: number
  readonly releaseSeconds: number
  /** From the first visitor of the bad release to the gate's verdict. */
  readonly caughtSeconds: number
  /** From there until everything was proven to be as before. */
  readonly takenBackSeconds: number
  readonly rollbackSeconds: number
  readonly totalSeconds: number
}

/** All of it in one line. */
export function tellStory(happened: Happened): string {
  const { before, good, bad, visits, failed } = happened
  return [
    `${good} went live in ${inWords(happened.releaseSeconds)}`,
    `${bad} passed its tests, was caught ${inWords(happened.caughtSeconds)} after its first visitor and taken back in ${inWords(happened.takenBackSeconds)}, with ${failed} of ${visits} visits lost`,
    `an operator took ${good} back to ${before} in ${inWords(happened.rollbackSeconds)}`,
    `all of it in ${inWords(happened.totalSeconds)}`,
  ].join('; ')
}

function inWords(seconds: number): string {
  const whole = Math.round(seconds)
  return whole < 60 ? `${whole}s` : `${Math.floor(whole / 60)}m${String(whole % 60).padStart(2, '0')}s`
}
