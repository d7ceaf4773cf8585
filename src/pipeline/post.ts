import type { Entry } from '../core/change.ts'
import { worstExitCode } from '../core/change-exit-code.ts'
import { briefly, isFailure } from '../core/failure.ts'
import { InputReader } from '../core/read-inputs.ts'
import { EXIT, type ExitCode, exitCodeOfFailure } from '../core/result.ts'
import { IN_POST } from '../run/recover.ts'
import { recoverOpen, type Telling } from '../run/recover-in-post.ts'
import type { World } from '../run/world.ts'
import { commandOf } from './command.ts'
import type { StageSpec } from './file.ts'
import type { Inputs } from './inputs.ts'
import { observePipeline } from './observe.ts'
import { sayRecorded } from './recorded.ts'
import { recoverStages } from './recover.ts'
import { stageInputs, stageWorld } from './stage-world.ts'
import { ACTIONS, isReversible } from './stages.ts'

/**
 * First what changed a live system, all of it together; then every stage cleans up what it left, newest first.
 *
 * @param text the pipeline file as it was when the run began.
 * @throws what keeps the file from being read, where nothing is open.
 */
export async function postPipeline(inputs: Inputs, text: string, world: World): Promise<ExitCode> {
  const observed = await observePipeline(inputs, world, text).catch((error: unknown) => ({ error }))
  const recovered = await recoverOpen(world, tellingOf(inputs), async (open) => {
    if ('error' in observed) throw observed.error
    return recoverStages(open, observed.stages, world, IN_POST)
  })
  if ('error' in observed) {
    if (recovered === EXIT.done) throw observed.error
    return recovered
  }
  const codes = [recovered]
  for (const stage of observed.stages.toReversed()) codes.push(await cleanUp(stage, world))
  return worstExitCode(codes)
}

const tellingOf = (inputs: Inputs): Telling => {
  const destinationOf = (open: readonly Entry[]) =>
    open.find((entry) => entry.destination !== undefined)?.destination ?? inputs.destination
  return {
    say: (entry) => sayRecorded({ entry, isAtWork: false, isLeft: true }),
    where: (open) => destinationOf(open) ?? 'the live system',
    statusCommand(open) {
      const destination = destinationOf(open)
      return commandOf('status', { config: inputs.config, destination, from: undefined, to: undefined }, destination)
    },
  }
}

async function cleanUp(stage: StageSpec, world: World): Promise<ExitCode> {
  const action = await ACTIONS[stage.use]()
  if (action.post === undefined || isReversible(action)) return EXIT.done
  const inputs = stageInputs(stage, {}, false)
  try {
    return await action.post(new InputReader(inputs), stageWorld(world, stage, inputs))
  } catch (error) {
    world.log.error(`Stage ${stage.name} could not clean up: ${briefly(error)}`)
    return isFailure(error) ? exitCodeOfFailure(error.code) : EXIT.bug
  }
}
