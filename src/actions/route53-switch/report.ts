import type { Json } from '../../core/json.ts'
import { EXIT, type SwitchResult } from '../../core/result.ts'
import type { Outcome } from '../../run/carry-out.ts'
import { reportChange } from '../../run/report-change.ts'
import type { Report } from '../../run/run-action.ts'
import type { Target } from '../../run/target.ts'
import { saySet } from '../../targets/route53-record/answers.ts'
import type { Observed } from './observe.ts'

/** A gate that tells a version is not needed to know where a record points: it was read. */
export const report = (title: string, outcome: Outcome, target: Target): Report<SwitchResult> =>
  reportChange(title, { ...outcome, result: switchedFor(outcome, title) }, target, true)

/** A rollback by a walk that was confirmed is a rollback that is done. */
function switchedFor({ result }: Outcome, title: string): SwitchResult {
  if (result !== 'confirmed') return result
  return title === 'Rollback' ? 'rolled-back' : 'switched'
}

type Facts = Pick<Observed, 'zone' | 'sets'>

export const reportStatus = (record: string, facts: Facts): Report<SwitchResult> => ({
  result: 'unchanged',
  outputs: { undo: '' },
  details: { zone: { id: facts.zone.id, name: facts.zone.name }, sets: facts.sets as unknown as Json },
  page: {
    title: `Status of ${record}`,
    result: '',
    tone: 'plain',
    headline: facts.sets.length === 0 ? 'There is no record at all.' : 'This is what the name answers.',
    blocks: [
      {
        kind: 'table',
        header: ['type', 'answers'],
        rows: facts.sets.map((set) => [set.Type, saySet(set)]),
      },
      { kind: 'facts', rows: [['zone', `${facts.zone.name} (${facts.zone.id})`]] },
    ],
  },
  exitCode: EXIT.done,
})

/** For people: what the name answers, type by type. */
export const sayStatus = (record: string, { zone, sets }: Facts): string =>
  [
    `${record} in ${zone.name} (${zone.id})`,
    ...(sets.length === 0 ? ['  no record at all'] : sets.map((set) => `  ${set.Type} ${saySet(set)}`)),
  ].join('\n')
