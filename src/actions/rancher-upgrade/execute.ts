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
  switch (plan.do) {
    case 'prove': {
      const drive = await driveOf(plan.change, target, inputs, world)
      await drive.proveGoal(signal)
      return {
        result: 'unchanged',
        entry: drive.entry,
        moments: drive.moments,
        remarks: ['the service had this image already'],
      }
    }
    case 'confirm':
      world.host.output('result', 'unknown')
      return confirmHeld(
        await driveOf(plan.change, target, inputs, world, plan.open),
        inputs.changing.policy,
        world,
        signal,
      )
    case 'take-back':
      world.host.output('result', 'unknown')
      return takeBackAsAsked(await driveOf(plan.change, target, inputs, world, plan.open), world)
    default:
      return plan satisfies never
  }
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
