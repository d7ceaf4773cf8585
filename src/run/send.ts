import type { Entry, Seen, SeenAt } from '../core/change.ts'
import { briefly, Failure, isFailure } from '../core/failure.ts'
import { sayStop } from '../core/say-stop.ts'
import { Attempts } from './attempts.ts'
import { look } from './look.ts'
import { SETTLES_WITHIN_MS } from './patience.ts'
import { Term } from './term.ts'
import type { Walk } from './walk.ts'

/** One write on the way out, and how a look tells what came of it. */
export interface Step {
  done(seen: SeenAt): boolean
  underWay(seen: SeenAt): boolean
  ready(seen: SeenAt): boolean
  beforeWrite?(): Promise<void>
  write(entry: Entry, seen: Seen): Promise<void>
}

/**
 * Sends one write and looks until it is done. A write is sent again only when it surely was not done, or when its answer
 * was lost and it did not show for so long that it surely is over.
 *
 * @throws {Failure} `conflict` when somebody else went elsewhere with it, `unhealthy` when it does not get there,
 *   `unreachable` when it is not taken, `timed-out` when it does not stand in the time it has from the write on.
 */
export async function send(walk: Walk, step: Step, signal: AbortSignal): Promise<void> {
  const { clock } = walk.road
  const { failAfter, move } = walk.asking.patience
  using term = new Term(move, clock, signal)
  using _ = walk.pauses.listening(signal)
  const failing = new Set<string>()
  const reasons = new Set<string>()
  const attempts = new Attempts()
  const sinceMs = clock.nowMs()
  let taken = false
  for (;;) {
    const seen = await term.within(walk, (limited) => look(walk, limited))
    if (seen.kind !== 'at') throw notOurs(walk, seen)
    if (step.done(seen)) return
    if (step.underWay(seen)) {
      taken = true
      term.start()
      for (const part of seen.failing ?? []) failing.add(part)
      for (const reason of seen.reasons ?? []) reasons.add(reason)
      if (failing.size >= failAfter)
        throw neverGetsThere(walk, [sayFailures(failing.size), ...lastOf(reasons, seen)].join('; '), seen)
      if (seen.stuck !== undefined) throw neverGetsThere(walk, seen.stuck, seen)
    } else if (!step.ready(seen) || taken) {
      throw notOurs(walk, seen) // somebody took back what was taken from us, or went elsewhere with it
    } else if ((seen.settled || clock.nowMs() - sinceMs >= SETTLES_WITHIN_MS) && attempts.isDue(clock.nowMs())) {
      if (attempts.isSpent(clock.nowMs())) throw notTaken(walk, attempts.count, seen)
      await step.beforeWrite?.()
      term.start()
      try {
        await step.write(walk.entry, seen)
        taken = true
      } catch (error) {
        if (!isFailure(error, 'lost', 'unreachable', 'conflict', 'refused', 'denied')) throw error
        walk.note(briefly(error))
        attempts.failed(error, clock.nowMs())
      }
    }
    await term.within(walk, (limited) => (taken ? walk.pauses.long(limited) : walk.pauses.short(limited)))
  }
}

const sayFailures = (count: number): string => `${count} ${count === 1 ? 'failure' : 'failures'} on the way`

/** The last few, each on one line, without what is said anyway: the ids of the parts do not make it something else. */
function lastOf(reasons: ReadonlySet<string>, { saying }: Seen): readonly string[] {
  const lines = [...reasons].map((reason) => reason.replace(/\s+/g, ' ').trim())
  const byKind = new Map(lines.map((line) => [withoutIds(line), line]))
  return [...byKind].flatMap(([kind, line]) => (withoutIds(saying).includes(kind) ? [] : [line])).slice(-2)
}

const withoutIds = (text: string): string => text.replace(/\d+/g, '#')

/** Whether the next move may be made from here, now or once it has settled. */
export const canLeave = (seen: SeenAt): boolean => seen.settled || seen.movable === true

const neverGetsThere = ({ target, change, entry }: Walk, because: string, seen: Seen): Failure =>
  new Failure('unhealthy', {
    what: `${target.name} does not get to ${sayStop(change.stops[entry.to] ?? {})}`,
    saw: `${because}; ${seen.saying}`,
    fix: 'read what was found above, mend the image or its settings, and start again',
  })

const notTaken = ({ target, moments }: Walk, tries: number, seen: Seen): Failure =>
  new Failure('unreachable', {
    what: `${target.name} did not take the change`,
    saw: `sent ${tries} times; ${moments.at(-1)?.text ?? seen.saying}`,
    fix: `look at it with: ${target.statusCommand}`,
  })

const notOurs = ({ target }: Walk, seen: Seen): Failure =>
  new Failure('conflict', {
    what: `${target.name} was changed by somebody else meanwhile`,
    saw: seen.saying,
    fix: `look at it with: ${target.statusCommand}`,
  })
