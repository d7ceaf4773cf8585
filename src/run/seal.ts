import { prove, proveAgain } from './prove.ts'
import { send } from './send.ts'
import type { Walk } from './walk.ts'

/**
 * The decision that the goal stays, with the step after which there is no way back by a move; the target looks again
 * right before that one. The entry stays open: others may have to be sealed before this one is over.
 */
export async function seal(walk: Walk, signal: AbortSignal): Promise<void> {
  const { target, goal } = walk
  if (target.seal === undefined) await proveAgain(walk, signal)
  const before = walk.entry
  await walk.put('moving', { to: goal, sealed: true })
  if (target.seal === undefined) return
  let sent = false
  try {
    await send(
      walk,
      {
        done: (seen) => seen.at === goal && seen.sealed && seen.settled,
        underWay: (seen) => seen.at === goal && seen.sealed,
        ready: (seen) => seen.at === goal && seen.settled && !seen.sealed,
        write: async (entry) => {
          sent = true
          await target.seal?.(entry, signal)
        },
      },
      signal,
    )
  } catch (error) {
    if (!sent) await walk.tryPut(before.phase, { sealed: before.sealed })
    throw error
  }
  walk.note('sealed')
  await prove(walk, goal, signal)
}
