import { TimeLimit } from '../../ports/clock.ts'
import { outOfTime } from './failures.ts'
import type { LastLines } from './last-lines.ts'

/**
 * Says our own limit in the words of what it interrupted.
 *
 * @throws {Failure} `build-failed` when the limit ended the work.
 */
export async function inTime<T>(what: string, work: () => Promise<T>, printed?: LastLines): Promise<T> {
  printed?.clear()
  try {
    return await work()
  } catch (error) {
    if (error instanceof TimeLimit) throw outOfTime(what, error.ms, printed?.lines ?? [])
    throw error
  }
}
