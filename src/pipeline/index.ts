import { EXIT } from '../core/result.ts'
import { shellWord } from '../core/shell-word.ts'
import type { Action, Report, Shared } from '../run/run-action.ts'
import { commandOf } from './command.ts'
import { front } from './front.ts'
import { type Inputs, read } from './inputs.ts'
import { observePipeline } from './observe.ts'
import { checkStages } from './operate.ts'
import { reportPipeline } from './report.ts'
import { skipWhatIsThere } from './reuse.ts'
import { runStages } from './run.ts'
import { sayTotal } from './say-total.ts'
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
    if (shared.dryRun && outcome.failure === undefined) world.log.info(sayTotal(outcome.stages))
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

  /** In a process of its own, which loads only then what main has no use for. */
  async post(reader, world) {
    const text = world.host.remembered(TEXT)
    if (text === undefined) return EXIT.done
    const { postPipeline } = await import('./post.ts')
    return postPipeline(await read(reader), text, world)
  },
}

const commandsOf = (inputs: Inputs, { resultFile }: Shared, destination: string | undefined) => ({
  run: `${commandOf('run', { ...inputs, resultFile }, destination)}${inputs.image === undefined ? '' : ` --image ${shellWord(inputs.image)}`}`,
  status: commandOf('status', { ...inputs, release: undefined }, destination),
  rollback:
    resultFile === undefined ? undefined : commandOf('rollback', { ...inputs, release: resultFile }, destination),
})
