import { align, type Moment, type Pair } from './replay-align.ts'
import type { Json, Recording, Snapshot } from './replay-form.ts'

/*
 * How the course of a replay is compared with that of the recording.
 *
 * Every field of the service and of each container is a course of its own: the values it took, one after the other.
 * A course must have the same values in the same order, each at the recorded instant give or take `TOLERANCE_MS`,
 * counted from the request before it. And what the recording shows to happen clearly before something else (by more than
 * two polls) must not happen after it in the replay.
 *
 * Values that pass between two polls may be missing (`replay-align.ts`).
 */

/** One tick of the real server, and a poll: a wait that ends just after a tick instead of just before lasts a second longer. */
const TOLERANCE_MS = 1_250
const CLEARLY_BEFORE_MS = 450
type Courses = ReadonlyMap<string, readonly Moment[]>

export interface Seen {
  readonly at: number
  readonly seen: Snapshot
}

/** What differs between the course of a recording and that of its replay, both on the recording's scale of time. */
export function coursesDiffer(
  recorded: readonly Seen[],
  taken: readonly Seen[],
  passing: Recording['passing'] = {},
): readonly string[] {
  const expected = coursesOf(recorded)
  const got = coursesOf(taken)
  const found: string[] = []
  const pairs: Pair[] = []
  for (const field of [...new Set([...expected.keys(), ...got.keys()])].sort()) {
    if (leftOut(field, expected)) continue
    const aligned = align(expected.get(field) ?? [], got.get(field) ?? [], { field, passing: passing[field] })
    if (aligned === undefined)
      found.push(`${field}: ${tell(expected.get(field))} expected, got ${tell(got.get(field))}`)
    else pairs.push(...aligned)
  }
  for (const { field, theirs, ours } of pairs) {
    if (Math.abs(theirs.at - ours.at) > TOLERANCE_MS)
      found.push(`${field}: ${JSON.stringify(theirs.value)} expected at ${theirs.at}, came at ${ours.at}`)
  }
  return found.length > 0 ? found : turnedRound(pairs)
}

/** The course of each field; a container that is not listed has only the field `listed`. */
function coursesOf(polls: readonly Seen[]): Courses {
  const courses = new Map<string, Moment[]>()
  const note = (field: string, value: Json, at: number): void => {
    const course = courses.get(field) ?? []
    courses.set(field, course)
    const last = course.at(-1)
    if (last !== undefined && JSON.stringify(last.value) === JSON.stringify(value)) return
    if (last !== undefined) course[course.length - 1] = { ...last, untilMs: at }
    course.push({ value, at, untilMs: Number.POSITIVE_INFINITY })
  }
  const close = (id: string, at: number): void => {
    for (const [field, course] of courses) {
      const last = course.at(-1)
      if (last === undefined || !field.startsWith(`${id}.`) || field.endsWith('.listed')) continue
      course[course.length - 1] = { ...last, untilMs: Math.min(last.untilMs, at) }
    }
  }
  const known = new Set<string>()
  for (const { at, seen } of polls) {
    for (const [key, value] of Object.entries(seen.service)) note(`service.${key}`, value, at)
    for (const id of Object.keys(seen.containers)) known.add(id)
    for (const id of known) {
      const face = seen.containers[id]
      note(`${id}.listed`, face !== undefined, at)
      if (face === undefined) close(id, at)
      for (const [key, value] of Object.entries(face ?? {})) note(`${id}.${key}`, value, at)
    }
  }
  return courses
}

/** Of a container that is known to the recording, a field that is not. */
const leftOut = (field: string, recorded: Courses): boolean =>
  !recorded.has(field) && recorded.has(field.replace(/\.\w+$/, '.listed'))

/** What clearly came first in the recording and second in the replay. */
function turnedRound(pairs: readonly Pair[]): readonly string[] {
  const found: string[] = []
  for (const before of pairs)
    for (const after of pairs)
      if (after.theirs.at - before.theirs.at > CLEARLY_BEFORE_MS && after.ours.at < before.ours.at)
        found.push(`${moment(before)} must not come after ${moment(after)}`)
  return found
}

const moment = ({ field, theirs }: Pair): string =>
  `${field} ${JSON.stringify(theirs.value)} (recorded at ${theirs.at})`

const tell = (course: readonly Moment[] = []): string =>
  course
    .map(({ value, at }) => `${JSON.stringify(value)}@${at}`)
    .join(' ')
    .slice(0, 700)
