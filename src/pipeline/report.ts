import { shortImage } from '../core/image-ref.ts'
import { factsTable } from '../core/markdown.ts'
import { EXIT } from '../core/result.ts'
import type { Report } from '../run/run-action.ts'
import type { PipelineOutcome } from './outcome.ts'
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
const PLANNED = 'planned'

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

export function reportPipeline(
  outcome: PipelineOutcome,
  destination: string | undefined,
  dryRun: boolean,
): Report<PipelineResult> {
  const result = resultOf(outcome, dryRun)
  const { stages, carried, failedStage, failure, exitCode } = outcome
  const image = carried.image ?? ''
  const [named = '', digest = ''] = image.split('@')
  const undo = stages.map(({ report }) => report.outputs.undo ?? '').filter((one) => one !== '')
  const rows = stages.map(({ stage, report }) => [stage.name, report.result || PLANNED] as const)
  const summary = [
    `## Slipway${destination === undefined ? '' : ` to ${destination}`}: ${result || PLANNED}`,
    factsTable([
      ...rows,
      ...(image === '' ? [] : [['image', shortImage(image)] as const]),
      ...(failure === undefined ? [] : [['failed', failure.what] as const]),
    ]),
    ...stages.map(({ report }) => report.summary).filter((one) => one !== ''),
  ].join('\n\n')
  return {
    result,
    outputs: {
      image,
      version: named.slice(named.lastIndexOf(':') + 1),
      digest,
      'failed-stage': failedStage ?? '',
      undo: undo.length === 0 ? '' : `[${undo.join(',')}]`,
    },
    details: {
      ...(dryRun ? { dryRun } : {}),
      destination: destination ?? null,
      image,
      failedStage: failedStage ?? null,
      stages: stages.map(stageJson),
    },
    summary,
    exitCode,
    ...(failure === undefined ? {} : { failure }),
  }
}
