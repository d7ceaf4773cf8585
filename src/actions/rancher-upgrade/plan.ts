import type { Change, Entry } from '../../core/change.ts'
import { Failure } from '../../core/failure.ts'
import type { Asked } from '../../targets/cattle-service/edits.ts'
import { whyNotOpen } from '../../targets/cattle-service/expect-open.ts'
import { findOpen } from '../../targets/cattle-service/find-open.ts'
import { remarksOnHold } from '../../targets/cattle-service/hold.ts'
import { planUpgrade, planWayBack, standing } from '../../targets/cattle-service/plan.ts'
import { preflight, refuse, type Sight } from '../../targets/cattle-service/preflight.ts'
import type { Planning } from '../../targets/cattle-service/stands.ts'
import { sayName } from '../../targets/cattle-service/stops.ts'
import { type Back, planToVersion, remarksOnBack } from '../../targets/cattle-service/to-version.ts'
import { asksForMore } from './changes.ts'
import type { Inputs } from './inputs.ts'
import type { Observed } from './observe.ts'

/** What an operation comes to, given what is there. */
export type Plan =
  | { readonly do: 'walk'; readonly title: string; readonly change: Change; readonly remarks: readonly string[] }
  /** The service has the image already: that must be as true as after an upgrade. */
  | { readonly do: 'prove'; readonly title: string; readonly change: Change; readonly remark: string }
  | { readonly do: 'confirm'; readonly title: string; readonly change: Change; readonly open: Entry }
  | { readonly do: 'take-back'; readonly title: string; readonly change: Change; readonly open: Entry }
  | { readonly do: 'show'; readonly open: Entry | undefined; readonly nowMs: number; readonly undo: string | undefined }

const sayUndo = (other: Failure | undefined): string =>
  other === undefined ? 'The upgrade that "undo" names is open.' : `${other.what}: ${other.saw}.`

const sayHad = ({ changes }: Inputs, { image }: Asked): string =>
  image !== undefined && !asksForMore(changes)
    ? 'the service had this image already'
    : 'the service had all that was asked for already'

/** What an operation is given beside what is asked for and what is there. */
export interface Given {
  readonly nowMs: number
  /** The change that is to be confirmed or taken back, and no other one. */
  readonly undo: Entry | undefined
  /** The version that is to be gone back to. */
  readonly back: Back | undefined
}

/**
 * Pure.
 *
 * @param asked what an upgrade is to change.
 * @throws {Failure} `refused`, `not-found` or `conflict`, before anything was changed.
 */
export function plan(
  inputs: Inputs,
  asked: Asked,
  { facts, activeHosts, name }: Observed,
  sight: Sight | undefined,
  who: Omit<Planning, 'name'>,
  { nowMs, undo, back }: Given,
): Plan {
  const planning = { ...who, name, nowMs }
  const open = findOpen(facts, name, new Date(nowMs).toISOString())
  const other = undo && whyNotOpen(undo, open, facts, planning)
  switch (inputs.operation) {
    case 'upgrade': {
      if (sight === undefined) throw new Error('an upgrade that was not looked at')
      const { problems, remarks } = preflight(asked, facts, sight, { demands: inputs, name })
      refuse([...standing(facts, activeHosts, planning), ...problems], name)
      const planned = planUpgrade(asked, facts, activeHosts, planning)
      if (planned.do === 'nothing') {
        const remark = [sayHad(inputs, asked), ...planned.remarks].join('; ')
        return { do: 'prove', title: 'Upgrade', change: planned.change, remark }
      }
      return {
        do: 'walk',
        title: 'Upgrade',
        change: planned.change,
        remarks: [...remarks, ...planned.remarks, ...remarksOnHold(inputs.holdForMs)],
      }
    }
    case 'confirm':
      if (other !== undefined) throw other
      if (open?.phase === 'held') return { do: 'confirm', title: 'Confirmation', change: open.change, open }
      throw new Failure('refused', {
        what: `There is nothing to confirm at ${sayName(name)}`,
        saw: `it is ${facts.service.state} with ${facts.service.launchConfig.image}`,
        fix: 'look at it with operation "status"',
      })
    case 'rollback':
      if (other !== undefined) throw other
      if (back !== undefined) {
        if (sight === undefined) throw new Error('a version to go back to that was not looked at')
        // That it goes back is what was asked for, and a moving tag was refused with the inputs.
        const demands = { ...inputs, allowDowngrade: true, allowMovingTag: true }
        const { problems, remarks } = preflight(
          back.asked,
          facts,
          { ...sight, direction: undefined },
          { demands, name },
        )
        refuse([...standing(facts, activeHosts, planning), ...problems], name)
        const change = planToVersion(back, facts, inputs.allowMovingTag, planning)
        const said = [...remarksOnBack(back, sight), ...remarks, ...remarksOnHold(inputs.holdForMs)]
        return { do: 'walk', title: 'Rollback', change, remarks: said }
      }
      if (open !== undefined && !open.sealed) return { do: 'take-back', title: 'Rollback', change: open.change, open }
      return {
        do: 'walk',
        title: 'Rollback',
        change: planWayBack(facts, activeHosts, inputs.allowMovingTag, planning),
        remarks: remarksOnHold(inputs.holdForMs),
      }
    case 'status':
      return { do: 'show', open, nowMs, undo: undo && sayUndo(other) }
    case 'start':
    case 'stop':
    case 'restart':
    case 'scale':
      throw new Error(`operation "${inputs.operation}" is planned by its own target`)
    default:
      return inputs.operation satisfies never
  }
}
