import type { Failure } from '../core/failure.ts'
import type { ExitCode } from '../core/result.ts'
import type { Prepared } from '../run/reversible.ts'
import type { Report } from '../run/run-action.ts'
import type { Carried } from './carried.ts'
import type { StageSpec } from './file.ts'
import type { StageTimes } from './stage-times.ts'

/** What became of one stage. */
export interface StageReport {
  readonly stage: StageSpec
  readonly report: Report
}

export interface PipelineOutcome {
  readonly stages: readonly StageReport[]
  readonly carried: Carried
  /** The stage whose failure ended the run. */
  readonly failedStage: string | undefined
  readonly failure: Failure | undefined
  readonly exitCode: ExitCode
  readonly awaiting: boolean
  /** The point of no return that was passed: the name of its stage. */
  readonly noReturn: string | undefined
  /** How long each stage was at work, by its name. */
  readonly tookMs: ReadonlyMap<string, number>
}

/** A stage whose change is prepared, and perhaps under way. */
export interface Walked {
  readonly stage: StageSpec
  readonly prepared: Prepared
}

/** How far a run is. */
export interface Progress {
  /** Of the stages that are over. */
  readonly reports: StageReport[]
  readonly walked: Walked[]
  carried: Carried
  /** The stage at work. */
  current: StageSpec | undefined
  /** The point of no return that was passed last: the name of its stage. */
  noReturn: string | undefined
  readonly times: StageTimes
}
