import { changesIn } from '../run/report-group.ts'
import { type Counts, countsOf, NOTHING, sayCounts, sumOf } from '../run/say-plan.ts'
import type { StageReport } from './outcome.ts'
import { UNKNOWN } from './sketch.ts'

/** The last line of a dry run of the whole: what all its stages come to, and which could not be planned. Pure. */
export function sayTotal(stages: readonly StageReport[]): string {
  const unknown = stages.filter(({ report }) => report.details.plan === UNKNOWN).map(({ stage }) => stage.name)
  const counts = sayCounts(sumOf(stages.map(countsOfStage)))
  const without = unknown.length === 0 ? '' : `; not planned: ${unknown.join(', ')}`
  return `Plan of ${stages.length === 1 ? 'one stage' : `${stages.length} stages`}: ${counts}${without}`
}

/** What a stage leaves behind: a test leaves nothing. */
function countsOfStage({ stage: { use }, report: { details } }: StageReport): Counts {
  const { plan } = details
  switch (use) {
    case 'containerized-build':
      return { ...NOTHING, add: 1 }
    case 'tag-and-push':
      return plan === 'push' ? { ...NOTHING, add: 1 } : NOTHING
    case 'compose-integration-test':
      return NOTHING
    case 'rancher-upgrade':
    case 'route53-switch':
      return sumOf(changesIn(details).map(({ from, to }) => countsOf({ stops: [from, to] })))
    default:
      return use satisfies never
  }
}
