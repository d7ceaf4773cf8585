import { worstExitCode } from '../core/change-exit-code.ts'
import { Failure } from '../core/failure.ts'
import { EXIT } from '../core/result.ts'
import { afterTrouble, type Outcome } from '../run/carry-out.ts'
import { type Reason, reasonOf } from '../run/reason.ts'
import type { Report } from '../run/run-action.ts'
import type { World } from '../run/world.ts'
import type { StageSpec } from './file.ts'
import type { PipelineOutcome, Progress, StageReport } from './outcome.ts'

/** Carries the report of a stage that told its failure itself. */
export class StageFailed extends Error {
  readonly report: Report
  constructor(report: Report) {
    super(report.failure?.message ?? report.result)
    this.report = report
  }
}

/**
 * Takes back what was changed before, and tells what became of each. What became of the live system counts more than why
 * it came to that: a fault of ours after which all is proven to be as before ends as any failure does, since that is what
 * a person must know; it is told with its stack. Its own exit code is for a run that had changed nothing.
 */
export async function afterFailure(
  error: unknown,
  { reports, walked, carried, current, noReturn, times }: Progress,
  world: World,
): Promise<PipelineOutcome> {
  const reason = error instanceof StageFailed ? reasonOfStage(error, current) : reasonOf(error)
  const begun = walked.filter(({ prepared }) => prepared.driven.some(({ drive }) => drive.begun))
  if (begun.length > 0 && noReturn === undefined)
    world.log.info(
      `Taking back: ${begun
        .map(({ stage }) => stage.name)
        .toReversed()
        .join(', ')}`,
    )
  const outcomes = await afterTrouble(
    walked.flatMap(({ prepared }) => prepared.driven),
    reason,
    world,
  )
  const taken = begun.toReversed().map(({ stage, prepared }): StageReport => {
    const ids = new Set(prepared.driven.map(({ drive }) => drive.entry.change.id))
    return { stage, report: prepared.report(outcomes.filter(({ entry }) => ids.has(entry.change.id))) }
  })
  // Nothing of these was begun, and something else was changed for them before.
  const before = walked.flatMap(({ stage, prepared }): readonly StageReport[] =>
    prepared.notBegun === undefined || begun.some((one) => one.prepared === prepared)
      ? []
      : [{ stage, report: prepared.notBegun(reason) }],
  )
  const codes = [
    ...(error instanceof StageFailed ? [error.report.exitCode] : []),
    ...(reason.cancelled ? [EXIT.cancelled] : []),
    ...[...before, ...taken].map(({ report }) => report.exitCode),
  ]
  const worst = worstExitCode(codes)
  return {
    stages: [...reports, ...before, ...taken],
    carried,
    failedStage: current?.name,
    failure: failureOf(reason, outcomes),
    exitCode: worst === EXIT.done ? reason.exitCode : worst,
    awaiting: false,
    noReturn,
    tookMs: times.tookMs,
  }
}

/** Where a person is needed, what is left to be done counts more than why it came to that. */
function failureOf(reason: Reason, outcomes: readonly Outcome[]): Failure {
  const left = outcomes.flatMap(({ failure }) => (failure?.code === 'not-taken-back' ? [failure] : []))
  if (left.length === 0) {
    const saw =
      outcomes.length === 0 ? reason.saw : `${reason.saw}; what was changed was taken back, and that is proven`
    return new Failure(reason.code, { what: reason.what, saw, fix: reason.fix })
  }
  return new Failure('not-taken-back', {
    what: reason.what,
    saw: left.map(({ saw }) => saw).join('; '),
    fix: left.map(({ fix }) => fix).join('; '),
  })
}

function reasonOfStage({ report, message }: StageFailed, stage: StageSpec | undefined): Reason {
  const { code, what, saw, fix } =
    report.failure ??
    new Failure('unknown', { what: `Stage "${stage?.name}" failed`, saw: message, fix: 'look at that stage' })
  return { code, what, saw, fix, cancelled: false, exitCode: report.exitCode }
}
