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
      const ready = await loaded(world)
      return (await ready.action.post?.(reader, ready.world)) ?? EXIT.done
    },
  }
}
