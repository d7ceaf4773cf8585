import { EXIT } from '../../core/result.ts'
import { nowIso } from '../../ports/clock.ts'
import { makeGates } from '../../run/make-gates.ts'
import { recoverInPost } from '../../run/recover.ts'
import { sayPlan } from '../../run/report-change.ts'
import type { Action } from '../../run/run-action.ts'
import type { World } from '../../run/world.ts'
import { MARK } from '../../targets/cattle-service/marks.ts'
import { CattleServiceTarget } from '../../targets/cattle-service/target.ts'
import { execute } from './execute.ts'
import { type Inputs, read } from './inputs.ts'
import { observeService } from './observe.ts'
import { plan } from './plan.ts'
import { report, reportStatus, sayStatus } from './report.ts'
import { readUndoing } from './undo.ts'

export const rancherUpgrade: Action<Inputs> = {
  name: 'rancher-upgrade',
  defaultTimeout: '15m',
  read,

  async run(inputs, shared, world, signal) {
    const observed = await observeService(inputs, world, signal)
    const target = new CattleServiceTarget(observed.project, observed.name, inputs.strategy, marksOf(inputs, world))
    const planned = plan(inputs, observed, { id: world.newId(), run: world.run.name }, nowIso(world.clock))
    if (planned.do === 'show') {
      world.log.info(sayStatus(observed.facts, planned.open, target))
      return reportStatus(observed.facts, planned.open, target)
    }
    world.log.info(
      sayPlan(`${planned.title} of ${target.name}`, planned.change, planned.do === 'walk' ? planned.remarks : []),
    )
    if (shared.dryRun) {
      const { stops } = planned.change
      return {
        result: 'unchanged',
        outputs: { undo: '' },
        details: { dryRun: true, from: stops[0], to: stops.at(-1) ?? null },
        summary: '',
        exitCode: EXIT.done,
      }
    }
    const outcome = await execute(planned, target, inputs, world, signal)
    const provesVersion = makeGates(inputs.changing.gates, world, inputs.secrets).some((gate) => gate.tellsVersion)
    return report(planned.title, outcome, target, provesVersion)
  },

  failed: (_failure, inputs) => ({
    result: 'unchanged',
    outputs: { undo: '' },
    details: inputs === undefined ? {} : { stack: inputs.stack, service: inputs.service },
    summary: '',
  }),

  async post(reader, world) {
    return recoverInPost(await readUndoing(reader, world), reader.secrets, world)
  },
}

function marksOf(inputs: Inputs, { run }: World): Readonly<Record<string, string>> {
  return {
    [MARK.run]: run.name,
    ...(run.commit === undefined ? {} : { [MARK.commit]: run.commit }),
    ...(inputs.image?.tag === undefined ? {} : { [MARK.version]: inputs.image.tag }),
  }
}
