import { type Change, goalOf } from '../../core/change.ts'
import { Failure } from '../../core/failure.ts'
import { tryParseImageRef } from '../../core/image-ref.ts'
import type { ChangeResult } from '../../core/result.ts'
import { nowIso } from '../../ports/clock.ts'
import type { Outcome } from '../../run/carry-out.ts'
import { makeGates } from '../../run/make-gates.ts'
import { unfilledIn } from '../../run/read-change-inputs.ts'
import { recoverInPost } from '../../run/recover-in-post.ts'
import { reportPlanned } from '../../run/report-change.ts'
import { alone, carryOutAtOnce, driveOf, type ReversibleAction, runAlone } from '../../run/reversible.ts'
import { sayPlan } from '../../run/say-plan.ts'
import type { World } from '../../run/world.ts'
import { changeOn, MARK } from '../../targets/cattle-service/marks.ts'
import { CattleServiceTarget } from '../../targets/cattle-service/target.ts'
import { resolve } from './changes.ts'
import { front } from './front.ts'
import type { Inputs } from './inputs.ts'
import { whyReadOnly } from './may-change.ts'
import { observeService } from './observe.ts'
import { plan } from './plan.ts'
import { report, reportStatus, sayStatus } from './report.ts'
import { readUndoing } from './undo.ts'

export const rancherUpgrade: ReversibleAction<Inputs, ChangeResult> = {
  ...front,
  run: (inputs, shared, world, signal) => runAlone(rancherUpgrade, inputs, shared, world, signal),

  async prepare(inputs, shared, world, signal) {
    const { asked, secrets } = resolve(inputs.image, inputs.changes, inputs.operation === 'upgrade' ? world.env : {})
    world.host.mask(secrets)
    const observed = await observeService(inputs, world, signal)
    for (const remark of observed.remarks) world.log.warn(remark)
    const marks = marksOf(inputs, world)
    const target = new CattleServiceTarget(observed.project, observed.name, inputs.strategy, marks, asked)
    const planned = plan(inputs, asked, observed, { id: world.newId(), run: world.run.name }, nowIso(world.clock))
    if (planned.do === 'show') {
      world.log.info(sayStatus(observed.facts, planned.open, target))
      return { told: reportStatus(observed, planned.open, target) }
    }
    if (inputs.operation === 'upgrade') await expectFilled(inputs, planned.change)
    const readOnly = planned.do === 'prove' ? undefined : whyReadOnly(observed)
    if (readOnly !== undefined && !shared.dryRun) throw readOnly
    const found = [...(planned.do === 'walk' ? planned.remarks : []), ...(readOnly ? [readOnly.what] : [])]
    world.log.info(sayPlan(`${planned.title} of ${target.name}`, planned.change, found), 'plan')
    const remarks = [...found, ...observed.remarks]
    const { change, title } = planned
    if (shared.dryRun) return { told: reportPlanned(title, { change, shown: change, target, remarks }) }
    const provesVersion = makeGates(inputs.changing.gates, world, inputs.secrets).some((gate) => gate.tellsVersion)
    const tell = (outcome: Outcome) =>
      report(planned.title, { ...outcome, remarks: [...remarks, ...outcome.remarks] }, target, provesVersion)
    if (planned.do !== 'walk') return { told: tell(await carryOutAtOnce(planned, target, inputs, world, signal)) }
    const isRollback = inputs.operation === 'rollback'
    const leg = { target, change: planned.change, ...(isRollback ? { backOf: changeOn(observed.facts.service) } : {}) }
    const driven = { drive: await driveOf(leg, inputs, world), policy: inputs.changing.policy }
    // A rollback by a new upgrade that was confirmed is a rollback that is done.
    return alone(driven, (outcome) =>
      tell(isRollback && outcome.result === 'confirmed' ? { ...outcome, result: 'rolled-back' } : outcome),
    )
  },

  post: (_reader, world) => recoverInPost(readUndoing, world),
  readUndoing,
}

/** Of an upgrade that names no image the gates ask for what the running one tells. */
async function expectFilled({ image, changing: { gates } }: Inputs, change: Change): Promise<void> {
  const running = image === undefined ? tryParseImageRef(String(goalOf(change).image)) : undefined
  const unfilled = image === undefined ? await unfilledIn(gates, running ?? {}) : []
  if (unfilled.length === 0) return
  throw new Failure('bad-input', {
    what: 'A gate asks for what the image that runs does not tell',
    saw: unfilled.map((name) => `{${name}} of ${String(goalOf(change).image)}`).join(', '),
    fix: 'give "image" with a version as its tag and with its digest, or leave the placeholder out of "gates"',
  })
}

/** Commit and version are those of a new image; the run that upgrades without one did not make it. */
function marksOf(inputs: Inputs, { run }: World): Readonly<Record<string, string>> {
  return {
    [MARK.run]: run.name,
    ...(run.commit === undefined ? {} : { [MARK.commit]: run.commit }),
    ...(inputs.image?.tag === undefined ? {} : { [MARK.version]: inputs.image.tag }),
  }
}
