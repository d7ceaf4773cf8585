import { Failure } from '../../core/failure.ts'
import type { Action, Shared } from '../../run/run-action.ts'
import { commandOf } from '../command.ts'
import { observeLive } from '../observe-live.ts'
import { readRecorded } from '../recorded.ts'
import { takeBackAll } from './execute.ts'
import { type Inputs, read } from './inputs.ts'
import { expectChanges, leaveWhatIsWalked, planSteps } from './plan.ts'
import {
  type Asked,
  expectNoRefusal,
  type RollbackResult,
  reportDryRun,
  reportRollback,
  sayOutcome,
  sayPlan,
} from './report.ts'

/**
 * Takes back a release that is finished, or waits to be confirmed: from the result file of its run, or from what the
 * systems show. Each stage by its own operation `rollback`, with its gates and its proof, newest first. Everything that
 * speaks against any of it is told before the first write.
 */
export const rollback: Action<Inputs, RollbackResult | ''> = {
  name: 'rollback',
  defaultTimeout: '60m',
  read,

  async run(inputs, shared, world, signal) {
    const { stages, destination, release, noReturn } = await observeLive(inputs, world)
    expectReturn(noReturn)
    const wanted = { release, backTo: inputs.backTo }
    const asked = askedOf({ ...inputs, resultFile: shared.resultFile }, destination)
    const steps = leaveWhatIsWalked(await planSteps(stages, wanted, world, signal), await readRecorded(world))
    world.log.info(sayPlan(steps, asked))
    expectNoRefusal(steps)
    expectChanges(steps, wanted)
    if (shared.dryRun) return reportDryRun(steps, asked)
    const all = await takeBackAll(steps, wanted, world, signal)
    world.log.info(`\n${sayOutcome(all)}`)
    return reportRollback(all, asked, world.signal.aborted)
  },

  failed: () => ({ result: 'failed', outputs: {}, details: {} }),
}

/** @throws {Failure} `refused` */
function expectReturn(noReturn: string | undefined): void {
  if (noReturn === undefined) return
  throw new Failure('refused', {
    what: `Not rolled back: stage "${noReturn}" is a point of no return; nothing was changed`,
    saw: 'what ran before need not work with what that stage did',
    fix: 'mend what is wrong and deploy that; if you know that what ran before works, use the operation "rollback" of each action by itself',
  })
}

const askedOf = (inputs: Inputs & Pick<Shared, 'resultFile'>, destination: string | undefined): Asked => ({
  destination,
  title: destination === undefined ? `of ${inputs.config}` : `of ${destination}`,
  statusCommand: commandOf('status', { ...inputs, resultFile: undefined }, destination),
  rollbackCommand: commandOf('rollback', inputs, destination),
})
