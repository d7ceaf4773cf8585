import type { Change } from '../../core/change.ts'
import type { SwitchResult } from '../../core/result.ts'
import type { Outcome } from '../../run/carry-out.ts'
import { recoverInPost } from '../../run/recover-in-post.ts'
import { reportPlanned } from '../../run/report-change.ts'
import { alone, carryOutAtOnce, driveOf, type ReversibleAction, runAlone } from '../../run/reversible.ts'
import { sayPlan } from '../../run/say-plan.ts'
import { backFlags } from '../../targets/route53-record/back.ts'
import { readName } from '../../targets/route53-record/stops.ts'
import { Route53RecordTarget } from '../../targets/route53-record/target.ts'
import { accessFrom, secretsOf } from './access.ts'
import { front } from './front.ts'
import { sayHowLong } from './how-long.ts'
import type { Inputs } from './inputs.ts'
import { observeRecord } from './observe.ts'
import { plan } from './plan.ts'
import { report, reportStatus, sayStatus } from './report.ts'
import { readUndoing } from './undo.ts'

export const route53Switch: ReversibleAction<Inputs, SwitchResult> = {
  ...front,
  run: (inputs, shared, world, signal) => runAlone(route53Switch, inputs, shared, world, signal),

  async prepare(inputs, shared, world, signal) {
    world.host.mask(secretsOf(accessFrom(world)))
    const observed = await observeRecord(inputs, world, signal)
    const planned = plan(inputs, observed, { id: world.newId(), run: world.run.name })
    if (planned.do === 'show') {
      world.log.info(sayStatus(inputs.record, observed))
      return { told: reportStatus(inputs.record, observed) }
    }
    const { change, title } = planned
    const walking = { holdMs: inputs.holdMs, back: backFlags(change) }
    const target = new Route53RecordTarget(observed.client, readName(change.target), walking, world.clock)
    const remarks =
      planned.do === 'walk'
        ? [...planned.remarks, ...unasked(inputs), sayHowLong(change, target, inputs, shared.timeoutMs, world)]
        : []
    const shown = planned.do === 'take-back' ? backwards(change) : change
    world.log.info(sayPlan(`${title} of ${target.name}`, shown, remarks), 'plan')
    if (shared.dryRun) return { told: reportPlanned(title, { change, shown, target, remarks }) }
    const tell = (outcome: Outcome) => report(title, { ...outcome, remarks: [...remarks, ...outcome.remarks] }, target)
    if (planned.do !== 'walk') return { told: tell(await carryOutAtOnce(planned, target, inputs, world, signal)) }
    const leg = { target, change, ...(inputs.operation === 'rollback' ? { backOf: `before-${change.id}` } : {}) }
    const driven = { drive: await driveOf(leg, inputs, world), policy: inputs.changing.policy }
    return alone(driven, tell)
  },

  post: (_reader, world) => recoverInPost(readUndoing, world),
  readUndoing,
}

const unasked = ({ changing }: Inputs): readonly string[] =>
  changing.gates.length > 0 ? [] : ['no gate asks the new side: that the record is set is all that will be proven']

const backwards = (change: Change): Change => ({
  ...change,
  stops: [change.stops.at(-1) ?? change.stops[0], change.stops[0]],
})
