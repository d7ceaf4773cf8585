import { Failure, type FailureCode, isFailure } from './failure.ts'

/**
 * Several failures as one: of one, its own. Everything that speaks against a plan is told at once.
 *
 * @param what said of all of them, where there are several.
 */
export function joinFailures(failures: readonly [Failure, ...Failure[]], what: string): Failure {
  const [first, ...more] = failures
  if (more.length === 0) return first
  const code: FailureCode = more.every((failure) => failure.code === first.code) ? first.code : 'refused'
  return new Failure(code, {
    what,
    saw: failures.map(({ what, saw }) => `${what}: ${saw}`).join('; '),
    fix: [...new Set(failures.map(({ fix }) => fix))].join('; '),
  })
}

/** So many are asked at a time: no more than a server can be expected to answer side by side. */
const AT_A_TIME = 10

/**
 * Does `work` for each, some at a time, also after one failed.
 *
 * @returns what came of it, in the same order.
 * @throws {Failure} of one, its own; of several, all of them as one, in the same order. Anything else as it is.
 */
export async function eachOrAll<T, U>(
  all: readonly T[],
  what: string,
  work: (one: T) => Promise<U>,
): Promise<readonly U[]> {
  const done = new Map<number, U>()
  const failed = new Map<number, Failure>()
  const waiting = all.entries()
  const takeTurns = async () => {
    for (const [index, one] of waiting) {
      try {
        done.set(index, await work(one))
      } catch (error) {
        if (!isFailure(error)) throw error
        failed.set(index, error)
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_A_TIME, all.length) }, takeTurns))
  const [first, ...more] = all.flatMap((_, index) => failed.get(index) ?? [])
  if (first !== undefined) throw joinFailures([first, ...more], what)
  return all.map((_, index) => done.get(index) as U)
}
