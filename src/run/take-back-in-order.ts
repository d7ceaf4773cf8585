import { briefly } from '../core/failure.ts'
import type { Clock } from '../ports/clock.ts'
import type { Drive } from './drive.ts'
import { HEAD_START_MS } from './patience.ts'
import { faultOfOurs } from './reason.ts'
import type { TakenBack } from './take-back.ts'

/**
 * Takes back several changes of one run, in the order given: newest first, so that traffic is led away before what it was
 * led to is changed. The next one is begun as soon as the one before stands at its start, or has had its head start; the
 * proofs go on side by side. One that cannot be taken back does not keep the others from it.
 *
 * @returns how each ended, in the same order.
 */
export async function takeBackInOrder(
  drives: readonly Drive[],
  clock: Clock,
  signal: AbortSignal,
): Promise<readonly TakenBack[]> {
  const all: Promise<TakenBack>[] = []
  for (const drive of drives) {
    const arrival = Promise.withResolvers<void>()
    const back = drive.takeBack(signal, arrival.resolve).catch(notKnown).finally(arrival.resolve)
    all.push(back)
    if (drive === drives.at(-1)) break
    const over = new AbortController()
    await Promise.race([arrival.promise, clock.sleep(HEAD_START_MS, over.signal).catch(() => {})])
    over.abort()
  }
  return Promise.all(all)
}

const notKnown = (error: unknown): TakenBack => ({ proven: false, because: briefly(faultOfOurs(error)), tried: true })
