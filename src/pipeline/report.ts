import { type Entry, parseEntries } from '../core/change.ts'
import { EXIT } from '../core/result.ts'
import type { Report } from '../run/run-action.ts'
import type { PipelineOutcome } from './outcome.ts'
import { type Asked, pageOfPipeline } from './page.ts'
import { stageJson } from './run.ts'

export const PIPELINE_RESULTS = [
  'done',
  'awaiting-confirm',
  'rolled-back',
  'rollback-failed',
  'unknown',
  'failed',
  'cancelled',
] as const

/** Empty after a dry run: nothing was done, and nothing failed. */
export type PipelineResult = (typeof PIPELINE_RESULTS)[number] | ''

function resultOf({ stages, exitCode, awaiting, failedStage }: PipelineOutcome, dryRun: boolean): PipelineResult {
  if (failedStage === undefined && dryRun) return ''
  if (failedStage === undefined) return awaiting ? 'awaiting-confirm' : 'done'
  const results = stages.map(({ report }) => report.result)
  for (const worst of ['rollback-failed', 'unknown'] as const)
    if (exitCode === EXIT.personNeeded && results.includes(worst)) return worst
  if (exitCode === EXIT.cancelled) return 'cancelled'
  return results.includes('rolled-back') ? 'rolled-back' : 'failed'
}

export function reportPipeline(outcome: PipelineOutcome, asked: Asked): Report<PipelineResult> {
  const { destination, dryRun } = asked
  const result = resultOf(outcome, dryRun)
  const { stages, carried, failedStage, failure, exitCode, noReturn } = outcome
  const image = carried.image ?? ''
  const [named = '', digest = ''] = image.split('@')
  const undo = stages.flatMap(({ report }) => entriesIn(report.outputs.undo ?? ''))
  return {
    result,
    outputs: {
      image,
      version: named.slice(named.lastIndexOf(':') + 1),
      digest,
      'failed-stage': failedStage ?? '',
      undo: undo.length === 0 ? '' : JSON.stringify(undo),
    },
    details: {
      ...(dryRun ? { dryRun } : {}),
      destination: destination ?? null,
      image,
      failedStage: failedStage ?? null,
      ...(noReturn === undefined ? {} : { pointOfNoReturn: noReturn }),
      stages: stages.map(stageJson),
    },
    page: pageOfPipeline(result, outcome, asked),
    exitCode,
    ...(failure === undefined ? {} : { failure }),
  }
}

/** A stage of several changes tells a list of them. */
const entriesIn = (undo: string): readonly Entry[] => (undo === '' ? [] : parseEntries(undo).entries)
