import type { Policy } from './carry-out.ts'
import { carryOut, type Outcome } from './carry-out.ts'
import type { Drive } from './drive.ts'
import type { Action, Report, Shared } from './run-action.ts'
import type { World } from './world.ts'

/** A change that is planned and has not begun. */
export interface Prepared {
  readonly drive: Drive
  readonly policy: Policy
  report(outcome: Outcome): Report
}

/** Nothing is to be walked: the report is the end of it. */
export interface Told {
  readonly told: Report
}

/** An action whose forward operation walks a change, so that a pipeline can seal it later and take it back with others. */
export interface ReversibleAction<Inputs> extends Action<Inputs> {
  /** Reads, plans and prints the plan; changes nothing that would have to be taken back. */
  prepare(inputs: Inputs, shared: Shared, world: World, signal: AbortSignal): Promise<Prepared | Told>
}

/** The action by itself: prepared, walked, sealed or held, and taken back when it fails. */
export async function runAlone<Inputs>(
  action: Pick<ReversibleAction<Inputs>, 'prepare'>,
  inputs: Inputs,
  shared: Shared,
  world: World,
  signal: AbortSignal,
): Promise<Report> {
  const prepared = await action.prepare(inputs, shared, world, signal)
  if ('told' in prepared) return prepared.told
  // Before the first write the output says so; the truth replaces it.
  world.host.output('result', 'unknown')
  return prepared.report(await carryOut(prepared.drive, prepared.policy, world, signal))
}
