import { Failure, isFailure } from '../../core/failure.ts'
import { tryParseImageRef } from '../../core/image-ref.ts'
import { unfilledIn } from '../../run/read-change-inputs.ts'
import type { World } from '../../run/world.ts'
import type { CattleProject } from '../../systems/cattle/project.ts'
import type { Service } from '../../systems/cattle/resources.ts'
import { planStep, type Wanted } from '../../targets/cattle-run-state/plan.ts'
import { remarksBefore } from '../../targets/cattle-run-state/remarks.ts'
import { STEPS, type Step } from '../../targets/cattle-run-state/steps.ts'
import { CattleRunStateTarget } from '../../targets/cattle-run-state/target.ts'
import type { Inputs } from './inputs.ts'
import type { Observed } from './observe.ts'
import type { OneService } from './one-service.ts'

const TITLES: Readonly<Record<Step, string>> = { start: 'Start', stop: 'Stop', restart: 'Restart', scale: 'Scaling' }

/** What is asked, where the operation is a single step; undefined for every other one. */
export function wantedBy({ operation, scale = 0 }: Pick<Inputs, 'operation' | 'scale'>): Wanted | undefined {
  const step = STEPS.find((one) => one === operation)
  return step === 'scale' ? { step, scale } : step && { step }
}

/** Plans a single step of one service. @throws {Failure} before anything was changed. */
export async function planStepOf(
  wanted: Wanted,
  observed: Observed,
  inputs: Inputs,
  world: World,
  signal: AbortSignal,
): Promise<OneService> {
  const { step } = wanted
  const { strategy, changing } = inputs
  const { project, name, facts, activeHosts } = observed
  const planned = planStep(wanted, facts, activeHosts, { name, id: world.newId(), run: world.run.name })
  const { change } = planned
  if (step !== 'stop') await expectFilled(inputs, facts.service.launchConfig.image)
  // A step changes no version: the containers themselves are asked which image they run.
  const base = { observed, target: new CattleRunStateTarget(project, change, strategy), provesVersion: true } as const
  const title = TITLES[step]
  if (planned.do === 'prove') {
    const plan = { do: 'prove', title, change, remark: 'it was so already' } as const
    return { ...base, planned: plan, remarks: observed.remarks }
  }
  const consumers = step === 'stop' ? await consumersOf(project, name.id, signal) : []
  const remarks = remarksBefore(wanted, facts, { strategy, hasGates: changing.gates.length > 0, consumers })
  return { ...base, planned: { do: 'walk', title, change, remarks }, remarks: [...remarks, ...observed.remarks] }
}

/** Only for a remark: that it cannot be read keeps nobody from a stop. */
async function consumersOf(project: CattleProject, id: string, signal: AbortSignal): Promise<readonly Service[]> {
  try {
    return await project.consumers(id, signal)
  } catch (error) {
    if (!isFailure(error)) throw error
    return []
  }
}

/** A placeholder that nothing fills would be a check that is silently not made. @throws {Failure} `bad-input` */
async function expectFilled({ changing }: Inputs, image: string): Promise<void> {
  const [name] = await unfilledIn(changing.gates, tryParseImageRef(image) ?? {})
  if (name === undefined) return
  throw new Failure('bad-input', {
    what: 'Cannot ask all gates',
    saw: `a gate asks for {${name}}, and the service runs ${image}`,
    fix: `leave {${name}} out of the gates of this operation`,
  })
}
