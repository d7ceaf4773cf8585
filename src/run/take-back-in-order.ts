import { briefly } from '../core/failure.ts'
import type { Clock } from '../ports/clock.ts'
import type { Drive } from './drive.ts'
import { HEAD_START_MS } from './patience.ts'
import { faultOfOurs } from './reason.ts'
import type { TakenBack } from './take-back.ts'

/**
 * Takes back several changes of one run, in the order given: newest first, so that traffic is led away before what it was
 * led to is changed. The next one is begun as soon as those before stand at their start, or have had their head start; the
 * proofs go on side by side. What was walked side by side is taken back side by side, as many at a time. One that cannot be
 * taken back does not keep the others from it.
 *
 * @returns how each ended, in the same order.
 */
export async function takeBackInOrder(
  drives: readonly Drive[],
  clock: Clock,
  signal: AbortSignal,
): Promise<readonly TakenBack[]> {
  const all: Promise<TakenBack>[] = []
  const ahead: Ahead[] = []
  for (const drive of drives) {
    const { stage, parallel = 1 } = drive.entry
    const mayBegin = () => {
      const still = stillAhead(ahead, clock)
      return still.length === 0 || (still.length < parallel && still.every((one) => one.stage === stage))
    }
    while (!mayBegin()) await nextOf(ahead, clock)
    const { promise, resolve } = Promise.withResolvers<void>()
    const one: Ahead = { stage, untilMs: clock.nowMs() + HEAD_START_MS, arrived: false, arrival: promise }
    const arrive = () => {
      one.arrived = true
      resolve()
    }
    ahead.push(one)
    all.push(drive.takeBack(signal, arrive).catch(notKnown).finally(arrive))
  }
  return Promise.all(all)
}

/** One that was begun, and until when it is waited for at most. */
interface Ahead {
  readonly stage: string | undefined
  readonly untilMs: number
  readonly arrival: Promise<void>
  arrived: boolean
}

const stillAhead = (ahead: readonly Ahead[], clock: Clock): readonly Ahead[] =>
  ahead.filter(({ arrived, untilMs }) => !arrived && clock.nowMs() < untilMs)

/** Until the next one stands at its start, or has had its head start. */
async function nextOf(ahead: readonly Ahead[], clock: Clock): Promise<void> {
  const still = stillAhead(ahead, clock)
  const firstMs = Math.min(...still.map(({ untilMs }) => untilMs))
  const over = new AbortController()
  await Promise.race([
    ...still.map(({ arrival }) => arrival),
    clock.sleep(firstMs - clock.nowMs(), over.signal).catch(() => {}),
  ])
  over.abort()
}

const notKnown = (error: unknown): TakenBack => ({ proven: false, because: briefly(faultOfOurs(error)), tried: true })
