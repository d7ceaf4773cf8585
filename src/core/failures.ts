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

/**
 * Does `work` for each, in order, also after one failed.
 *
 * @throws {Failure} of one, its own; of several, all of them as one. Anything else at once.
 */
export async function eachOrAll<T, U>(
  all: readonly T[],
  what: string,
  work: (one: T) => Promise<U>,
): Promise<readonly U[]> {
  const done: U[] = []
  const failures: Failure[] = []
  for (const one of all) {
    try {
      done.push(await work(one))
    } catch (error) {
      if (!isFailure(error)) throw error
      failures.push(error)
    }
  }
  const [first, ...more] = failures
  if (first !== undefined) throw joinFailures([first, ...more], what)
  return done
}
