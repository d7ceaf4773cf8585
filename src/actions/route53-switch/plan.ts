import { type Change, type Entry, lastStop } from '../../core/change.ts'
import { Failure } from '../../core/failure.ts'
import { saySets } from '../../targets/route53-record/answers.ts'
import { type Planning, planSwitch } from '../../targets/route53-record/plan.ts'
import { readName, sayName } from '../../targets/route53-record/stops.ts'
import { stopAt } from '../../targets/route53-record/where.ts'
import type { Inputs } from './inputs.ts'
import type { Observed } from './observe.ts'

/** What an operation comes to, given what is there. */
export type Plan =
  | { readonly do: 'walk'; readonly title: string; readonly change: Change; readonly remarks: readonly string[] }
  /** The record is at the goal already: that must be as true as after a switch. */
  | { readonly do: 'prove'; readonly title: string; readonly change: Change; readonly remark: string }
  | { readonly do: 'confirm'; readonly title: string; readonly change: Change; readonly open: Entry }
  | { readonly do: 'take-back'; readonly title: string; readonly change: Change; readonly open: Entry }
  | { readonly do: 'show' }

type Facts = Pick<Observed, 'zone' | 'sets'>

/** Pure. @throws {Failure} `refused`, `conflict` or `bad-input`, before anything was changed. */
export function plan(inputs: Inputs, facts: Facts, who: Pick<Planning, 'id' | 'run'>): Plan {
  const title = TITLES[inputs.operation]
  switch (inputs.operation) {
    case 'switch':
      return planWalk(title, inputs, facts, who)
    case 'rollback': {
      if (inputs.undo === undefined) return planWalk(title, inputs, facts, who)
      const open = expectOnWalk(inputs.undo, inputs, facts)
      return { do: 'take-back', title, change: open.change, open }
    }
    case 'confirm': {
      if (inputs.undo === undefined) throw new Error('a confirmation without an entry passed its inputs')
      const open = expectOnWalk(inputs.undo, inputs, facts)
      return { do: 'confirm', title, change: open.change, open: { ...open, to: lastStop(open.change) } }
    }
    case 'status':
      return { do: 'show' }
    default:
      return inputs.operation satisfies never
  }
}

const TITLES = { switch: 'Switch', rollback: 'Rollback', confirm: 'Confirmation', status: 'Status' } as const

function planWalk(title: string, inputs: Inputs, { zone, sets }: Facts, who: Pick<Planning, 'id' | 'run'>): Plan {
  const planning = { ...who, zoneId: zone.id, zone: zone.name, name: inputs.record }
  const planned = planSwitch(inputs.walk, sets, planning)
  if (planned.do === 'nothing')
    return { do: 'prove', title, change: planned.change, remark: 'the record was there already' }
  return { do: 'walk', title, change: planned.change, remarks: planned.remarks }
}

/** What was recorded is a proposal: it must be of this record, and the record must be on its walk. */
function expectOnWalk(entry: Entry, { record, walk, operation }: Inputs, { zone, sets }: Facts): Entry {
  const name = readName(entry.change.target)
  if (name.name !== record || name.zoneId !== zone.id || (walk.type !== undefined && walk.type !== name.type)) {
    throw new Failure('bad-input', {
      what: 'The inputs and what the run recorded are not of one record',
      saw: `"undo" is of ${sayName(name)} in ${name.zoneId}, the inputs name ${record} in ${zone.id}`,
      fix: 'give the "undo" output of the run that switched this record',
    })
  }
  const there = sets.filter((set) => set.Type === name.type)
  const at = stopAt(entry.change, there)
  const fits = operation === 'confirm' ? at === lastStop(entry.change) : at !== undefined
  if (fits) return entry
  throw new Failure('conflict', {
    what: `${sayName(name)} is not where that run left it`,
    saw: saySets(there),
    fix: 'look at it with operation "status"; to move it all the same, use operation "switch" with "to"',
  })
}
