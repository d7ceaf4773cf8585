import type { Change, Entry } from '../../core/change.ts'
import { confirmHeld, type Outcome, takeBackAsAsked } from '../../run/carry-out.ts'
import { Drive } from '../../run/drive.ts'
import { makeGates } from '../../run/make-gates.ts'
import type { Target } from '../../run/target.ts'
import type { World } from '../../run/world.ts'
import type { Inputs } from './inputs.ts'
import type { Plan } from './plan.ts'

type AtOnce = Extract<Plan, { do: 'prove' | 'confirm' | 'take-back' }>

/** Carries out what is no walk. Before the first write the output says `unknown`, until the truth replaces it. */
export async function execute(
  plan: AtOnce,
  target: Target,
  inputs: Inputs,
  world: World,
  signal: AbortSignal,
): Promise<Outcome> {
  if (plan.do === 'prove') {
    const drive = await driveOf(plan.change, target, inputs, world)
    await drive.proveGoal(signal)
    const { entry, moments } = drive
    return { result: 'unchanged', entry, moments, remarks: ['the record was there already'] }
  }
  world.host.output('result', 'unknown')
  const drive = await driveOf(plan.change, target, inputs, world, plan.open)
  if (plan.do === 'take-back') return takeBackAsAsked(drive, world)
  return confirmHeld(drive, inputs.changing.policy, world, signal)
}

export async function driveOf(
  change: Change,
  target: Target,
  inputs: Inputs,
  world: World,
  found?: Entry,
): Promise<Drive> {
  const { clock, log, ledger } = world
  const asking = { gates: makeGates(inputs.changing.gates, world, inputs.secrets), rule: inputs.changing.rule }
  return new Drive({ target, change }, asking, { clock, log, ledger, self: await world.processes.self() }, found)
}
