import type { Change, Seen } from '../core/change.ts'
import { formatDuration } from '../core/duration.ts'
import { briefly, Cancelled, isFailure } from '../core/failure.ts'
import type { Within } from '../core/patience.ts'
import { sayStop } from '../core/say-stop.ts'
import { TimeLimit } from '../ports/clock.ts'
import { Attempts } from './attempts.ts'
import { look } from './look.ts'
import { OUT_OF_SIGHT_MS, SURELY_OVER_MS } from './patience.ts'
import { patient, prove } from './prove.ts'
import { seal } from './seal.ts'
import type { Walk } from './walk.ts'
import { walkOut } from './walk-out.ts'

/** How taking back ended. */
export type TakenBack =
  | { readonly proven: true; readonly remarks: readonly string[] }
  | {
      readonly proven: false
      readonly because: string
      /** Something was sent to take it back. */
      readonly tried: boolean
      /** What was found is not ours to move, however often it is looked at. */
      readonly forPerson?: boolean
    }

/**
 * Back to stop 0, and the same proof there. Looks first, writes at most what the look allows, and looks again: a change
 * that was never made, one that is half made and one that is already being taken back all end here.
 *
 * @param arrived called once stop 0 is reached and only its proof is left.
 * @returns `proven: false` when the time for it is up or a person is needed; the entry stays open then.
 */
export async function takeBack(walk: Walk, parent: AbortSignal, arrived: () => void): Promise<TakenBack> {
  const { target, road } = walk
  const { back, stableMs } = walk.asking.patience
  using limit = road.clock.limit(back.ms, parent)
  const { signal } = limit
  const attempts = new Attempts()
  let changing = false
  let refusal: string | undefined
  const leave = (because: string, more: { readonly forPerson?: boolean } = {}): TakenBack => {
    walk.note(`not taken back: ${because}`)
    return { proven: false, because, tried: changing || attempts.count > 0, ...more }
  }
  try {
    using _ = walk.pauses.listening(signal)
    const inFlightUntilMs = Date.parse(walk.entry.at) + SURELY_OVER_MS
    let waiting = { because: '', sinceMs: 0 }
    for (;;) {
      const seen = await look(walk, signal)
      const nowMs = road.clock.nowMs()
      const way = target.wayBack(walk.entry, seen)
      if (way.by === 'person') return leave(way.because, { forPerson: true })
      if (way.by !== 'wait' || way.because !== waiting.because)
        waiting = { because: way.by === 'wait' ? way.because : '', sinceMs: nowMs }
      else if (nowMs - waiting.sinceMs >= OUT_OF_SIGHT_MS) return leave(`it stands still: ${way.because}`)
      if (way.by === 'change') {
        changing = true
        return await takeBackBy(walk, way.change, signal)
      }
      if (way.by === 'nothing') {
        // A write of the one who died may still be on its way; only after that does "nothing happened" hold.
        if (walk.entry.phase !== 'armed' || nowMs >= inFlightUntilMs) break
      } else if (way.by === 'move' && attempts.isDue(nowMs)) {
        if (attempts.isSpent(nowMs))
          return leave(`sent ${attempts.count} times and not done; ${refusal ?? seen.saying}`)
        if (attempts.count === 0) walk.note('taking back')
        refusal = (await moveBack(walk, seen, attempts, signal)) ?? refusal
        continue
      }
      await (way.by === 'wait' ? walk.pauses.long(signal) : walk.pauses.short(signal))
    }
    walk.aimAt(0)
    arrived()
    await prove(walk, 0, signal, { stableMs })
    const remarks = await remarksOf(walk, signal)
    await walk.tryPut('closed', { to: 0 })
    walk.note('taken back and proven')
    return { proven: true, remarks }
  } catch (error) {
    if (isFailure(error)) return leave(briefly(error))
    if (error instanceof TimeLimit)
      return leave(`not proven within ${sayWithin(limit.exceeded ? back : error)}; last seen: ${walk.lastSaid}`)
    if (error instanceof Cancelled) return leave(`${briefly(error)}; last seen: ${walk.lastSaid}`)
    throw error
  }
}

const sayWithin = ({ ms, input }: Within): string =>
  `${formatDuration(ms)}${input === undefined ? '' : `, as "${input}" says`}`

/** @returns why the write was not taken. */
async function moveBack(walk: Walk, seen: Seen, attempts: Attempts, signal: AbortSignal): Promise<string | undefined> {
  const { target, road } = walk
  await walk.tryPut('moving', { to: 0 })
  try {
    const handle = await target.move(walk.entry, seen, signal)
    attempts.sent(road.clock.nowMs())
    await walk.tryPut('moving', { handle })
    return undefined
  } catch (error) {
    if (!isFailure(error)) throw error
    attempts.failed(error, road.clock.nowMs())
    const refusal = briefly(error)
    walk.note(refusal) // the next look tells what came of it
    return refusal
  }
}

async function takeBackBy(walk: Walk, change: Change, signal: AbortSignal): Promise<TakenBack> {
  walk.note('there is no way back by a move any more; going back by a new change')
  const back = walk.backBy(change, { ...walk.asking, rule: patient(walk.asking.rule) })
  try {
    await walkOut(back, signal)
    await seal(back, signal)
  } finally {
    walk.moments.push(...back.moments)
  }
  // In this order: a change that is taken back is never found without the one that takes it back.
  await walk.tryPut('closed', {})
  await back.tryPut('closed', {})
  return { proven: true, remarks: [`it was taken back by a new change to ${sayStop(change.stops.at(-1) ?? {})}`] }
}

/** What a person should know beside the proof; that it could not be read does not make the proof less true. */
async function remarksOf({ target, entry }: Walk, signal: AbortSignal): Promise<readonly string[]> {
  try {
    return (await target.remarks?.(entry, signal)) ?? []
  } catch (error) {
    if (!isFailure(error)) throw error
    return [`it could not be told how it got there: ${briefly(error)}`]
  }
}
