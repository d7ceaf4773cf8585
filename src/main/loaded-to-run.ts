import { EXIT } from '../core/result.ts'
import type { Action, Front } from '../run/run-action.ts'
import { loadPorts } from './load-ports.ts'

/**
 * The action, without its code until its inputs are good. Then all of it is loaded, the way back too, and only then it
 * runs: a file that cannot be loaded stops it before anything is touched.
 */
export function loadedToRun<Inputs, Result extends string>(
  front: Front<Inputs, Result>,
  load: () => Promise<Action<Inputs, Result>>,
): Action<Inputs, Result> {
  const loaded = async () => {
    const [action] = await Promise.all([load(), loadPorts()])
    return action
  }
  return {
    ...front,
    run: async (...asked) => (await loaded()).run(...asked),
    post: async (...asked) => (await (await loaded()).post?.(...asked)) ?? EXIT.done,
  }
}
