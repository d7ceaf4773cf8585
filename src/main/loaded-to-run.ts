import { briefly, Failure } from '../core/failure.ts'
import { EXIT } from '../core/result.ts'
import type { Action, Front } from '../run/run-action.ts'
import type { World } from '../run/world.ts'
import { loadPorts } from './load-ports.ts'

/**
 * The action, without its code until its inputs are good. Then all of it is loaded, the way back too, and only then it
 * runs: a file that cannot be loaded stops it before anything is touched.
 */
export function loadedToRun<Inputs, Result extends string>(
  front: Front<Inputs, Result>,
  load: () => Promise<Action<Inputs, Result>>,
): Action<Inputs, Result> {
  const loaded = async (world: World) => {
    const [action, { paced }] = await Promise.all([load(), import('../ports/telling.ts'), loadPorts()])
    return { action, world: { ...world, log: paced(world.log, world.clock) } }
  }
  return {
    ...front,
    async run(inputs, shared, world, signal) {
      const ready = await loaded(world)
      return ready.action.run(inputs, shared, ready.world, signal)
    },
    async post(reader, world) {
      const ready = await loaded(world).catch(notLoaded)
      return (await ready.action.post?.(reader, ready.world)) ?? EXIT.done
    },
  }
}

/** Nobody else takes back what main left: that must be told, not only which file is missing. */
function notLoaded(error: unknown): never {
  throw new Failure(
    'not-taken-back',
    {
      what: 'The post step cannot be loaded: what the main step left half changed, if anything, is not taken back',
      saw: briefly(error),
      fix: 'look how it stands with operation "status", or slipway status; take it back from there',
    },
    { cause: error },
  )
}
