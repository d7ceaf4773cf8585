import { failureJson } from '../core/failure.ts'
import type { Json } from '../core/json.ts'
import { EXIT } from '../core/result.ts'
import { walkGroup } from '../run/group.ts'
import type { Shared } from '../run/run-action.ts'
import type { World } from '../run/world.ts'
import { afterFailure, StageFailed } from './after-failure.ts'
import { type Carried, carriedFrom } from './carried.ts'
import { expectSide } from './expect-side.ts'
import type { StageSpec } from './file.ts'
import { beginAfter, passNoReturn } from './no-return.ts'
import type { PipelineOutcome, Progress, StageReport } from './outcome.ts'
import { planStage, runStage } from './run-stage.ts'
import { settle } from './settle.ts'
import { StageTimes } from './stage-times.ts'
import { stageInputs, stageWorld, type Tag } from './stage-world.ts'

/**
 * Runs the stages in order. What changes a live system is walked and proven, and sealed only when the last stage has
 * passed; when one fails or the run is cancelled, all before it are taken back, newest first.
 */
export async function runStages(
  stages: readonly StageSpec[],
  start: Carried,
  tag: Tag,
  shared: Shared,
  world: World,
  signal: AbortSignal,
): Promise<PipelineOutcome> {
  const progress: Progress = {
    reports: [],
    walked: [],
    carried: start,
    current: undefined,
    noReturn: undefined,
    times: new StageTimes(),
  }
  try {
    for (const stage of stages) {
      progress.current = stage
      progress.times.begin(stage.name, world.clock.nowMs())
      signal.throwIfAborted()
      expectSide(stage, progress)
      const own = stageWorld(world, stage, stageInputs(stage, progress.carried, false), tag)
      const begun = await world.log.group(`Stage ${stage.name}`, () =>
        shared.dryRun ? planStage(stage, progress.carried, world, signal) : runStage(stage, own, signal),
      )
      if ('prepared' in begun) {
        progress.walked.push({ stage, prepared: begun.prepared })
        // Before the first write the output says so; the truth replaces it.
        world.host.output('result', 'unknown')
        await beginAfter(progress, begun.prepared)
        using limit = world.clock.limit(begun.timeoutMs, signal)
        await walkGroup(begun.prepared, limit.signal)
        await passNoReturn(stage, progress, world)
        continue
      }
      progress.reports.push({ stage, report: begun.report })
      progress.carried = carriedFrom(stage.use, own.outputs, progress.carried)
      if (begun.report.exitCode !== EXIT.done) throw new StageFailed(begun.report)
      await passNoReturn(stage, progress, world)
    }
    progress.times.end(world.clock.nowMs())
    const held = await settle(progress, signal)
    const { reports, walked, carried, noReturn, times } = progress
    const settled = walked.map(({ stage, prepared }) => {
      const result = held.has(stage) ? 'awaiting-confirm' : 'confirmed'
      const outcomes = prepared.driven.map(
        ({ drive: { entry, moments } }) => ({ result, entry, moments, remarks: [] }) as const,
      )
      return { stage, report: prepared.report(outcomes) }
    })
    return {
      stages: [...reports, ...settled],
      carried,
      failedStage: undefined,
      failure: undefined,
      exitCode: EXIT.done,
      awaiting: held.size > 0,
      noReturn,
      tookMs: times.tookMs,
    }
  } catch (error) {
    progress.times.end(world.clock.nowMs())
    return afterFailure(error, progress, world)
  }
}

/** What a stage told, for the result file: one entry a stage. */
export const stageJson = ({ stage, report }: StageReport): Json => ({
  stage: stage.name,
  use: stage.use,
  result: report.result,
  ...report.outputs,
  ...report.details,
  ...(report.failure === undefined ? {} : { failure: failureJson(report.failure) }),
})
