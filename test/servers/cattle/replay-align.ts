import type { Json } from './replay-form.ts'

/*
 * Polls are 200 ms apart, so whether a value that lasts less than two of them is seen is chance. Values that are known to pass
 * so quickly may be missing on either side; nothing else may, but what was there when the polls began, a few milliseconds
 * after a request, and went at once.
 */

const FLEETING_MS = 450
/** Leaving a moment out counts like a pair this far apart. */
const LEFT_OUT_MS = 500

/** Values that may be missing where they lasted less than two polls, by field; `*` is any value. A recording may name more. */
const FLEETING: Readonly<Record<string, readonly Json[] | '*'>> = {
  'service.upgrade': [null],
  'service.instances': '*', // several are removed one after the other
  'container.state': ['creating', 'stopping', 'stopped', 'removing'],
  'container.actions': ['error remove start stop', 'logs', 'error logs remove start update', ''], // of these states
  'container.transitioning': '*',
  'container.placed': [false],
  'container.message': [
    null,
    'In Progress',
    'Waiting for dependencies',
    'Scheduling',
    'Networking',
    'Storage',
    'Starting',
    'Post-network',
  ],
}

/** A value of one field, and how long it was seen. */
export interface Moment {
  readonly value: Json
  readonly at: number
  readonly untilMs: number
}

/** A moment of the recording and the one of the replay that it corresponds to. */
export interface Pair {
  readonly field: string
  readonly theirs: Moment
  readonly ours: Moment
}

/** Pairs the moments of two courses, leaving out fleeting ones where needed; undefined when they tell different stories. */
export function align(
  theirs: readonly Moment[],
  ours: readonly Moment[],
  { field, passing = [] }: { readonly field: string; readonly passing?: readonly Json[] | undefined },
): readonly Pair[] | undefined {
  const allowed = FLEETING[withoutId(field)] ?? passing
  const fleeting = (course: readonly Moment[], index: number): boolean =>
    mayBeMissed(allowed, course[index], index === 0)
  const best = new Map<string, Alignment | undefined>()
  const from = (t: number, o: number): Alignment | undefined => {
    const key = `${t},${o}`
    if (!best.has(key)) best.set(key, alignedFrom(t, o))
    return best.get(key)
  }
  const alignedFrom = (t: number, o: number): Alignment | undefined => {
    const [their, our] = [theirs[t], ours[o]]
    if (their === undefined && our === undefined) return { pairs: [], apartMs: 0 }
    const ways: (Alignment | undefined)[] = []
    if (their !== undefined && our !== undefined && same(their.value, our.value)) {
      const rest = from(t + 1, o + 1)
      const apartMs = Math.abs(their.at - our.at)
      if (rest !== undefined)
        ways.push({
          ...rest,
          pairs: [{ field, theirs: their, ours: our }, ...rest.pairs],
          apartMs: rest.apartMs + apartMs,
        })
    }
    if (fleeting(theirs, t)) ways.push(leaving(backTo(theirs, t), from(t + backTo(theirs, t), o)))
    if (fleeting(ours, o)) ways.push(leaving(backTo(ours, o), from(t, o + backTo(ours, o))))
    return ways.filter((way) => way !== undefined).sort((a, b) => a.apartMs - b.apartMs)[0]
  }
  return from(0, 0)?.pairs
}

/** A way to lay two courses side by side, and how far apart they are then. */
interface Alignment {
  readonly pairs: readonly Pair[]
  readonly apartMs: number
}

const leaving = (count: number, rest: Alignment | undefined): Alignment | undefined =>
  rest === undefined ? undefined : { ...rest, apartMs: rest.apartMs + count * LEFT_OUT_MS }

const same = (a: Json, b: Json): boolean => JSON.stringify(a) === JSON.stringify(b)

/** How many moments go when a fleeting one is left out: also the next, when it only returns to the one before. */
function backTo(course: readonly Moment[], index: number): number {
  const [before, after] = [course[index - 1], course[index + 1]]
  return before !== undefined && after !== undefined && same(before.value, after.value) ? 2 : 1
}

function mayBeMissed(allowed: readonly Json[] | '*', moment: Moment | undefined, first: boolean): boolean {
  if (moment === undefined || moment.untilMs - moment.at > FLEETING_MS) return false
  return first || allowed === '*' || allowed.some((value) => same(value, moment.value))
}

/** `1i12.state` → `container.state`. */
const withoutId = (field: string): string => field.replace(/^1i\d+/, 'container')
