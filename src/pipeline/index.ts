import { briefly, isFailure } from '../core/failure.ts'
import { InputReader } from '../core/read-inputs.ts'
import { EXIT, type ExitCode, exitCodeOfFailure, worstExitCode } from '../core/result.ts'
import { shellWord } from '../core/shell-word.ts'
import { IN_POST } from '../run/recover.ts'
import { recoverOpen, type Telling } from '../run/recover-in-post.ts'
import type { Action, Report, Shared } from '../run/run-action.ts'
import type { World } from '../run/world.ts'
import { commandOf } from './command.ts'
import type { StageSpec } from './file.ts'
import { front } from './front.ts'
import { type Inputs, read } from './inputs.ts'
import { observePipeline } from './observe.ts'
import { checkStages } from './operate.ts'
import { sayRecorded } from './recorded.ts'
import { recoverStages } from './recover.ts'
import { reportPipeline } from './report.ts'
import { skipWhatIsThere } from './reuse.ts'
import { runStages } from './run.ts'
import { stageInputs, stageWorld } from './stage-world.ts'
import { ACTIONS, isReversible } from './stages.ts'
import { observeStart } from './start.ts'

/** Kept for the post step. */
const TEXT = 'pipeline-file'

/** The whole pipeline in one step: the root action, and `slipway run`. */
export const pipeline: Action<Inputs> = {
  ...front,

  async run(inputs, shared, world, signal): Promise<Report> {
    const { stages, skipped, destination, text, env } = await observePipeline(inputs, world)
    world.host.remember(TEXT, text)
    const start = await observeStart(inputs, stages, world)
    await checkStages(stages, start, shared.dryRun, world)
    world.log.info(
      `Stages${destination === undefined ? '' : ` to ${destination.name}`}: ${stages.map(({ name }) => name).join(' → ') || 'none'}`,
    )
    for (const { stage, report } of skipped) world.log.info(`Skipped ${stage.name}: ${report.details.because}`)
    const remaining = shared.dryRun
      ? { stages, skipped: [], carried: {} }
      : await skipWhatIsThere(stages, world, signal)
    const outcome = await runStages(
      remaining.stages,
      { ...start, ...remaining.carried },
      { release: world.newId(), ...(destination === undefined ? {} : { destination: destination.name }) },
      shared,
      { ...world, env },
      signal,
    )
    return reportPipeline(
      { ...outcome, stages: [...remaining.skipped, ...outcome.stages, ...skipped] },
      {
        destination: destination?.name,
        dryRun: shared.dryRun,
        stages: [...stages, ...skipped.map(({ stage }) => stage)],
        commands: commandsOf(inputs, shared, destination?.name),
      },
    )
  },

  /** First what changed a live system, all of it together; then every stage cleans up what it left, newest first. */
  async post(reader: InputReader, world: World): Promise<ExitCode> {
    const text = world.host.remembered(TEXT)
    if (text === undefined) return EXIT.done
    const inputs = await read(reader)
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
  },
}

const commandsOf = (inputs: Inputs, { resultFile }: Shared, destination: string | undefined) => ({
  run: `${commandOf('run', inputs, destination)}${inputs.image === undefined ? '' : ` --image ${shellWord(inputs.image)}`}`,
  status: commandOf('status', { ...inputs, release: undefined }, destination),
  rollback:
    resultFile === undefined ? undefined : commandOf('rollback', { ...inputs, release: resultFile }, destination),
})

const tellingOf = (inputs: Inputs): Telling => ({
  say: (entry) => sayRecorded({ entry, isAtWork: false, isLeft: true }),
  look(open) {
    const destination = open.find((entry) => entry.destination !== undefined)?.destination ?? inputs.destination
    return `look with: ${commandOf('status', { config: inputs.config, destination, from: undefined, to: undefined }, destination)}`
  },
})

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
