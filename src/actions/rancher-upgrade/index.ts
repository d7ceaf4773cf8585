import type { ChangeResult } from '../../core/result.ts'
import { nowIso } from '../../ports/clock.ts'
import type { Outcome } from '../../run/carry-out.ts'
import { makeGates } from '../../run/make-gates.ts'
import { recoverInPost } from '../../run/recover-in-post.ts'
import { reportPlanned } from '../../run/report-change.ts'
import { alone, carryOutAtOnce, driveOf, type ReversibleAction, runAlone } from '../../run/reversible.ts'
import { sayPlan } from '../../run/say-plan.ts'
import type { World } from '../../run/world.ts'
import type { Facts } from '../../targets/cattle-service/facts.ts'
import { MARK } from '../../targets/cattle-service/marks.ts'
import { CattleServiceTarget } from '../../targets/cattle-service/target.ts'
import { front } from './front.ts'
import type { Inputs } from './inputs.ts'
import { observeService } from './observe.ts'
import { plan } from './plan.ts'
import { report, reportStatus, sayStatus } from './report.ts'
import { readUndoing } from './undo.ts'

export const rancherUpgrade: ReversibleAction<Inputs, ChangeResult> = {
  ...front,
  run: (inputs, shared, world, signal) => runAlone(rancherUpgrade, inputs, shared, world, signal),

  async prepare(inputs, shared, world, signal) {
    const observed = await observeService(inputs, world, signal)
    const target = new CattleServiceTarget(observed.project, observed.name, inputs.strategy, marksOf(inputs, world))
    const planned = plan(inputs, observed, { id: world.newId(), run: world.run.name }, nowIso(world.clock))
    if (planned.do === 'show') {
      world.log.info(sayStatus(observed.facts, planned.open, target))
      return { told: reportStatus(observed.facts, planned.open, target) }
    }
    const remarks = planned.do === 'walk' ? planned.remarks : []
    world.log.info(sayPlan(`${planned.title} of ${target.name}`, planned.change, remarks), 'plan')
    const { change, title } = planned
    if (shared.dryRun) return { told: reportPlanned(title, { change, shown: change, target, remarks }) }
    const provesVersion = makeGates(inputs.changing.gates, world, inputs.secrets).some((gate) => gate.tellsVersion)
    const tell = (outcome: Outcome) =>
      report(planned.title, { ...outcome, remarks: [...remarks, ...outcome.remarks] }, target, provesVersion)
    if (planned.do !== 'walk') return { told: tell(await carryOutAtOnce(planned, target, inputs, world, signal)) }
    const isRollback = inputs.operation === 'rollback'
    const leg = { target, change: planned.change, ...(isRollback ? { backOf: leftBy(observed.facts) } : {}) }
    const driven = { drive: await driveOf(leg, inputs, world), policy: inputs.changing.policy }
    // A rollback by a new upgrade that was confirmed is a rollback that is done.
    return alone(driven, (outcome) =>
      tell(isRollback && outcome.result === 'confirmed' ? { ...outcome, result: 'rolled-back' } : outcome),
    )
  },

  post: (_reader, world) => recoverInPost(readUndoing, world),
  readUndoing,
}

/** The change that brought what runs now. */
const leftBy = ({ service: { launchConfig } }: Facts): string =>
  launchConfig.labels[MARK.change] ?? `unmarked-${launchConfig.version}`

function marksOf(inputs: Inputs, { run }: World): Readonly<Record<string, string>> {
  return {
    [MARK.run]: run.name,
    ...(run.commit === undefined ? {} : { [MARK.commit]: run.commit }),
    ...(inputs.image?.tag === undefined ? {} : { [MARK.version]: inputs.image.tag }),
  }
}
