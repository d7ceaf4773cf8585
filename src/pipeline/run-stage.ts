import { Cancelled } from '../core/failure.ts'
import { InputReader } from '../core/read-inputs.ts'
import { exitCodeOfFailure } from '../core/result.ts'
import { asFailure } from '../run/as-failure.ts'
import type { Prepared } from '../run/reversible.ts'
import { type Report, readShared } from '../run/run-action.ts'
import type { World } from '../run/world.ts'
import { type Carried, NOT_YET, needsTheImage, sayNotYet } from './carried.ts'
import type { StageSpec } from './file.ts'
import { sketchStage } from './sketch.ts'
import { type StageWorld, stageInputs, stageWorld } from './stage-world.ts'
import { ACTIONS, type AnyAction, isReversible } from './stages.ts'

/** A stage that is done, or one whose change is planned and is to be walked. */
export type Begun = { readonly report: Report } | { readonly prepared: Prepared; readonly timeoutMs: number }

/**
 * Runs a stage that changes no live system to its end; of another one, only the change is prepared.
 *
 * @throws when it was cancelled, or the change cannot be planned. Any other failure is in the report.
 */
export async function runStage(stage: StageSpec, own: StageWorld, signal: AbortSignal): Promise<Begun> {
  const action: AnyAction = await ACTIONS[stage.use]()
  const reader = new InputReader(own.host.inputs)
  const inputs = await action.read(reader)
  const shared = readShared(reader, action.defaultTimeout)
  own.host.mask(reader.secrets)
  reader.finish()
  if (isReversible(action)) {
    const prepared = await action.prepare(inputs, shared, own, signal)
    return 'told' in prepared ? { report: prepared.told } : { prepared, timeoutMs: shared.timeoutMs }
  }
  using limit = own.clock.limit(shared.timeoutMs, signal)
  try {
    const report = await action.run(inputs, shared, own, limit.signal)
    for (const [name, value] of Object.entries(report.outputs)) own.host.output(name, value)
    return { report }
  } catch (error) {
    if (error instanceof Cancelled) throw error
    const failure = asFailure(error)
    return { report: { ...action.failed(failure, inputs), exitCode: exitCodeOfFailure(failure.code), failure } }
  }
}

/** A stage of a dry run: planned against the live system, with what cannot be known yet said to be so. */
export async function planStage(stage: StageSpec, carried: Carried, world: World, signal: AbortSignal): Promise<Begun> {
  if (needsTheImage(stage.use, stage.inputs, carried)) return { report: await sketchStage(stage, world, signal) }
  const info: World['log']['info'] = (text, meaning) => world.log.info(sayNotYet(text), meaning)
  const log = { ...world.log, info }
  const inputs = stageInputs(stage, { ...NOT_YET, ...carried }, true)
  return runStage(stage, stageWorld({ ...world, log }, stage, inputs), signal)
}
