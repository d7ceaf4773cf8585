import { Failure } from '../core/failure.ts'
import { InputReader } from '../core/read-inputs.ts'
import { EXIT, type ExitCode, worstExitCode } from '../core/result.ts'
import type { Action, Report } from '../run/run-action.ts'
import type { World } from '../run/world.ts'
import type { Carried } from './carried.ts'
import { type Inputs, read } from './inputs.ts'
import { observePipeline } from './observe.ts'
import { reportPipeline } from './report.ts'
import { skipWhatIsThere } from './reuse.ts'
import { checkStages, runStages } from './run.ts'
import { stageInputs, stageWorld } from './stage-world.ts'
import { ACTIONS } from './stages.ts'

const NEEDS_IMAGE = new Set(['rancher-upgrade'])
const FINGERPRINT = 'pipeline-file'

/** The whole pipeline in one step: the root action, and `slipway run`. */
export const pipeline: Action<Inputs> = {
  name: 'pipeline',
  defaultTimeout: '60m',
  read,

  async run(inputs, shared, world, signal): Promise<Report> {
    const { stages, destination, fingerprint } = await observePipeline(inputs, world)
    world.host.remember(FINGERPRINT, fingerprint)
    const start: Carried = inputs.image === undefined ? {} : { image: inputs.image }
    expectOneImage(
      stages.map(({ use }) => use),
      inputs.image,
    )
    await checkStages(stages, start, shared.dryRun, world)
    world.log.info(
      `Stages${destination === undefined ? '' : ` to ${destination.name}`}: ${stages.map(({ name }) => name).join(' → ')}`,
    )
    const remaining = shared.dryRun
      ? { stages, skipped: [], carried: {} }
      : await skipWhatIsThere(stages, world, signal)
    const outcome = await runStages(remaining.stages, { ...start, ...remaining.carried }, shared, world, signal)
    return reportPipeline({ ...outcome, stages: [...remaining.skipped, ...outcome.stages] }, destination?.name)
  },

  failed: () => ({
    result: 'failed',
    outputs: { image: '', version: '', digest: '', 'failed-stage': '', undo: '' },
    details: {},
    summary: '',
  }),

  /** Every stage cleans up or takes back what it left, newest first. */
  async post(reader: InputReader, world: World): Promise<ExitCode> {
    const { stages, fingerprint } = await observePipeline(await read(reader), world)
    const before = world.host.remembered(FINGERPRINT)
    if (before === undefined) return EXIT.done
    if (before !== fingerprint) {
      const changed = new Failure('not-taken-back', {
        what: 'The pipeline file was changed while the pipeline ran',
        saw: 'another text than at the start; it may name other servers, so it is not followed',
        fix: 'look at each stage with its operation "status", and take back what is open with its operation "rollback"',
      })
      world.log.error(changed.message)
      return EXIT.personNeeded
    }
    const codes: ExitCode[] = []
    for (const stage of stages.toReversed()) {
      const action = await ACTIONS[stage.use]()
      const inputs = stageInputs(stage, {}, false)
      const code = await action.post?.(new InputReader(inputs), stageWorld(world, stage, inputs))
      codes.push(code ?? EXIT.done)
    }
    return worstExitCode(codes)
  },
}

/** One image goes through all stages: the one that is built, or the one that is given, never both. */
function expectOneImage(uses: readonly string[], image: string | undefined): void {
  const makes = uses.find((use) => use === 'containerized-build' || use === 'tag-and-push')
  if (image !== undefined && makes !== undefined) {
    throw new Failure('bad-input', {
      what: 'Two images are meant',
      saw: `"image" is ${image}, and the stage "${makes}" makes one`,
      fix: 'leave "image" out, or name the first stage after the push by "from"',
    })
  }
  if (image === undefined) expectImage(uses)
}

function expectImage(uses: readonly string[]): void {
  const needing = uses.findIndex((use) => NEEDS_IMAGE.has(use))
  if (needing === -1 || uses.slice(0, needing).includes('tag-and-push')) return
  throw new Failure('bad-input', {
    what: 'There is no image to deploy',
    saw: 'the run starts after the push, and "image" is not given',
    fix: 'give "image" as repository:version@sha256:…, the output of an earlier run',
  })
}
