import type { Seen, SeenAt } from '../core/change.ts'
import { Failure, isFailure } from '../core/failure.ts'
import { look } from './look.ts'
import { SURELY_OVER_MS } from './patience.ts'
import { prove } from './prove.ts'
import { seal } from './seal.ts'
import { canLeave, send } from './send.ts'
import type { Walk } from './walk.ts'

/**
 * Out: move by move to the last stop, the gates asked at each. Returns with the last stop proven, not sealed.
 *
 * @throws {Failure} and leaves the ledger open where something may have been changed.
 */
export async function walkOut(walk: Walk, signal: AbortSignal): Promise<void> {
  const first = await look(walk, signal)
  if (first.kind !== 'at' || first.at !== 0 || !canLeave(first)) {
    throw new Failure('conflict', {
      what: `${walk.target.name} is not where it was when the plan was made`,
      saw: first.saying,
      fix: `look at it with: ${walk.target.statusCommand}; then start again`,
    })
  }
  await walkOn(walk, signal)
}

/** Goes on with a walk that another process began, to its sealed end, from wherever it stands. */
export async function finishWalk(walk: Walk, signal: AbortSignal): Promise<void> {
  const { clock } = walk.road
  if (walk.entry.phase === 'armed') {
    // What was sent may still be on its way.
    const overMs = Date.parse(walk.entry.at) + SURELY_OVER_MS - clock.nowMs()
    if (overMs > 0) await clock.sleep(overMs, signal)
  }
  const seen = await look(walk, signal)
  const isSealed = seen.kind === 'at' && seen.at === walk.goal && seen.sealed
  if (!isSealed) await walkOn(walk, signal, seen)
  await seal(walk, signal)
}

async function walkOn(walk: Walk, signal: AbortSignal, from?: Seen): Promise<void> {
  const first = from?.kind === 'at' ? Math.max(from.at, walk.entry.to, 1) : 1
  for (let to = first; to <= walk.goal; to += 1) {
    await arrive(walk, to, signal)
    const holdMs = walk.target.holdMs?.(walk.entry) ?? 0
    await prove(walk, to, signal, { holdMs, stableMs: walk.asking.patience.stableMs })
  }
}

/**
 * What carries no mark of ours is told by its content alone: before anything of ours can have been done, nothing that is
 * found at the stop is ours. Then nothing was begun either, and nothing of it is taken back.
 */
async function arrive(walk: Walk, to: number, signal: AbortSignal): Promise<void> {
  const before = walk.entry
  let mayBeOurs = before.to >= to
  let isBeaten = false
  const isOurs = (seen: SeenAt) => {
    if (seen.at === to && !mayBeOurs) isBeaten = true
    return seen.at === to && mayBeOurs
  }
  try {
    await send(
      walk,
      {
        done: (seen) => isOurs(seen) && seen.settled,
        underWay: isOurs,
        ready: (seen) => seen.at === to - 1 && canLeave(seen),
        beforeWrite: () => walk.put('armed', { to }),
        write: async (entry, seen) => {
          try {
            const handle = await walk.target.move(entry, seen, signal)
            mayBeOurs = true
            await walk.put('moving', { handle })
          } catch (error) {
            if (!isFailure(error, ...SURELY_NOT_DONE)) mayBeOurs = true
            throw error
          }
        },
      },
      signal,
    )
  } catch (error) {
    if (isBeaten) await walk.tryPut(before.to === 0 ? 'closed' : before.phase, { to: before.to })
    throw error
  }
}

const SURELY_NOT_DONE = ['unreachable', 'conflict', 'refused', 'denied'] as const
