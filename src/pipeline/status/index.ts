import { isFailure } from '../../core/failure.ts'
import type { Action } from '../../run/run-action.ts'
import { commandOf } from '../command.ts'
import { observeLive } from '../observe-live.ts'
import { readRecorded } from '../recorded.ts'
import { readStatuses } from '../stage-status.ts'
import { type Inputs, read } from './inputs.ts'
import { reportStatus, type StatusResult, sayRelease } from './report.ts'

/** What stands where, of a whole release: every live stage asked by its own operation `status`. Reads only. */
export const status: Action<Inputs, StatusResult> = {
  name: 'status',
  defaultTimeout: '2m',
  read,

  async run(inputs, _shared, world, signal) {
    const { stages, destination, release } = await observeLive(inputs, world)
    const specs = stages.map(({ stage }) => stage)
    const seen = {
      stages,
      release,
      destination,
      statuses: await readStatuses(specs, world, signal),
      recorded: await readRecorded(world).catch((error: unknown) => {
        if (isFailure(error)) return error
        throw error
      }),
      commands: {
        undo: commandOf('undo', { ...inputs, from: undefined, to: undefined, release: undefined }, destination),
        rollback: commandOf('rollback', inputs, destination),
      },
    }
    const title = `Status of ${destination ?? inputs.config}`
    world.log.info(sayRelease(seen, title))
    return reportStatus(seen, title)
  },

  failed: () => ({ result: 'failed', outputs: {}, details: {} }),
}
