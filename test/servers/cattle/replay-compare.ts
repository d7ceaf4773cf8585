import type { Take } from './replay.ts'
import { answersDiffer, inOrder } from './replay-answers.ts'
import { coursesDiffer, type Seen } from './replay-courses.ts'
import { tellByFirst } from './replay-faces.ts'
import { applyChange, type Json, NOTHING, type Recording, type Snapshot } from './replay-form.ts'
import { type Rename, renamings } from './replay-renaming.ts'

/** Every difference between a recording and its replay, in words; none when they agree under one naming of the containers. */
export function differences(recording: Recording, take: Take): readonly string[] {
  const recorded = snapshotsOf(recording)
  let fewest: readonly string[] | undefined
  for (const rename of renamings(recording, [
    take.polls,
    take.answers.map(({ answer }) => answer),
  ] as unknown as Json)) {
    const taken = renamed(take, rename)
    const found = [...take.missed, ...answersDiffer(take, rename), ...coursesDiffer(recorded, taken, recording.passing)]
    if (fewest === undefined || found.length < fewest.length) fewest = found
    if (found.length === 0) break
  }
  return fewest ?? []
}

function snapshotsOf(recording: Recording): readonly Seen[] {
  let now = NOTHING
  const seen: Seen[] = []
  for (const step of recording.steps) {
    if (!('seen' in step)) continue
    now = applyChange(now, step.seen)
    seen.push({ at: step.at, seen: now })
  }
  return seen
}

/** The polls of a replay in the recording's names and on its scale of time. */
function renamed(take: Take, rename: Rename): readonly Seen[] {
  const inNames = take.polls.map(({ seen }) => inOrder(JSON.parse(rename(JSON.stringify(seen))) as Json))
  const told = tellByFirst(inNames as unknown as readonly Snapshot[])
  return take.polls.map(({ at }, index) => ({ at: recordedTime(at, take), seen: told[index] ?? NOTHING }))
}

/** An instant of the replay on the recording's scale: counted from the last request, which is at the same place on both. */
function recordedTime(at: number, take: Take): number {
  const last = take.answers.findLast((answer) => answer.at <= at)
  if (last === undefined) throw new Error('a recording begins with a request')
  return at - last.at + last.asked.at
}
