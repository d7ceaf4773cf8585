import type { Progress } from './outcome.ts'

/**
 * Ends what was walked, once the last stage has passed: held, all of it, where one stage is for a person to confirm; else
 * sealed in order. Every one is asked once more before the first of them.
 *
 * @returns whether it is held.
 * @throws what the run then ends with; `progress.current` is the stage it came from.
 */
export async function settle(progress: Progress, signal: AbortSignal): Promise<boolean> {
  const { walked } = progress
  for (const { stage, prepared } of walked) {
    progress.current = stage
    await prepared.drive.proveAgain(signal)
  }
  if (walked.some(({ prepared }) => prepared.policy.confirm === 'manual')) {
    for (const { stage, prepared } of walked) {
      progress.current = stage
      await prepared.drive.hold()
    }
    return true
  }
  for (const { stage, prepared } of walked) {
    progress.current = stage
    await prepared.drive.seal(signal)
  }
  // What is not held by a seal may have been changed by others while the rest was sealed.
  for (const { stage, prepared } of walked.slice(0, -1)) {
    progress.current = stage
    if (prepared.drive.target.seal === undefined) await prepared.drive.proveAgain(signal)
  }
  // Only when all are sealed: until then a dead run's changes are found together.
  for (const { prepared } of walked) await prepared.drive.close()
  return false
}
