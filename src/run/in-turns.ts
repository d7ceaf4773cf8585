import { sameSpan } from '../ports/clock.ts'

/** Why work was stopped that had not failed itself. */
class OtherFailed extends Error {}

/**
 * Does `work` for each, in order, at most `parallel` at a time. After a failure no further one is begun, and those under way
 * are stopped.
 *
 * @param work gets a signal that also ends when another one has failed.
 * @throws the first failure, once none is under way.
 */
export async function inTurns<T>(
  all: readonly T[],
  parallel: number,
  signal: AbortSignal,
  work: (one: T, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const stop = new AbortController()
  const turn = parallel === 1 ? signal : sameSpan(AbortSignal.any([signal, stop.signal]), signal)
  const waiting = all.values()
  let failed: { readonly error: unknown } | undefined
  const takeTurns = async () => {
    for (const one of waiting) {
      if (failed !== undefined) return
      try {
        await work(one, turn)
      } catch (error) {
        failed ??= { error }
        stop.abort(new OtherFailed('another change of the same group failed'))
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(parallel, all.length) }, takeTurns))
  if (failed !== undefined) throw failed.error
}
