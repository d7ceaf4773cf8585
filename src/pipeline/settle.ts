import { closeGroup, type Group, holdGroup, isForPerson, proveGroupAgain, sealGroup } from '../run/group.ts'
import type { StageSpec } from './file.ts'
import type { Progress } from './outcome.ts'

/**
 * Ends what was walked, once the last stage has passed: held, all of it that a person can confirm, where one stage is for a
 * person; else sealed in order. Every one is asked once more before the first of them.
 *
 * @returns the stages that are held.
 * @throws what the run then ends with; `progress.current` is the stage it came from.
 */
export async function settle(progress: Progress, signal: AbortSignal): Promise<ReadonlySet<StageSpec>> {
  const { walked } = progress
  const each = async (some: Progress['walked'], work: (group: Group) => Promise<void>) => {
    for (const { stage, prepared } of some) {
      progress.current = stage
      await work(prepared)
    }
  }
  await each(walked, (group) => proveGroupAgain(group, signal))
  if (walked.some(({ prepared }) => isForPerson(prepared))) {
    const done = walked.filter(({ prepared }) => isDone(prepared))
    const left = walked.filter((one) => !done.includes(one))
    await each(done, (group) => sealGroup(group, signal))
    await each(left, holdGroup)
    for (const { prepared } of done) await closeGroup(prepared)
    return new Set(left.map(({ stage }) => stage))
  }
  await each(walked, (group) => sealGroup(group, signal))
  // What is not held by a seal may have been changed by others while the rest was sealed.
  const unsealed = walked.slice(0, -1).filter(({ prepared }) => !hasSeals(prepared))
  await each(unsealed, (group) => proveGroupAgain(group, signal))
  // Only when all are sealed: until then a dead run's changes are found together.
  for (const { prepared } of walked) await closeGroup(prepared)
  return new Set()
}

const isDone = ({ driven }: Group): boolean => driven.every(({ drive }) => drive.target.isDoneWhenProven === true)
const hasSeals = ({ driven }: Group): boolean => driven.every(({ drive }) => drive.target.seal !== undefined)
