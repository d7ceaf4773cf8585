import { briefly, isFailure } from '../core/failure.ts'
import { InputReader } from '../core/read-inputs.ts'
import { EXIT } from '../core/result.ts'
import type { Report } from '../run/run-action.ts'
import type { World } from '../run/world.ts'
import { NOT_YET, sayNotYet } from './carried.ts'
import type { StageSpec } from './file.ts'
import { stageInputs, stageWorld } from './stage-world.ts'
import { ACTIONS, type AnyAction } from './stages.ts'

/** The plan of a stage that could not be told. */
export const UNKNOWN = 'unknown'

/**
 * The plan of a stage that works on the image itself, in a dry run, where nobody has built one: as much of it as is known.
 * What cannot be asked now is told, and does not end the dry run: the run itself will ask it again.
 */
export async function sketchStage(stage: StageSpec, world: World, signal: AbortSignal): Promise<Report> {
  const action: AnyAction = await ACTIONS[stage.use]()
  const { imageId = '' } = NOT_YET // of the build: nothing is pulled
  const source = stageInputs(stage, { imageId }, true)
  const own = stageWorld(world, stage, source)
  const inputs = await action.read(new InputReader(source))
  const because = 'there is no image of this run yet'
  let plan = UNKNOWN
  try {
    const sketch = await action.sketch?.(inputs, own, signal)
    plan = sketch?.plan ?? plan
    world.log.info(sayNotYet(['Plan', ...(sketch?.lines ?? []).map((line) => `  ${line}`)].join('\n')), 'plan')
  } catch (error) {
    // What is written wrongly will be wrong in the run, too.
    if (!isFailure(error) || error.code === 'bad-input') throw error
    world.log.info(`Plan\n  ! cannot be told now: ${briefly(error)}`, 'plan')
  }
  const result = stage.use === 'tag-and-push' ? 'skipped' : 'not-run'
  return { result, outputs: {}, details: { dryRun: true, because, plan }, exitCode: EXIT.done }
}
