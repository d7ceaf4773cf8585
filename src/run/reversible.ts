import type { Change, Entry } from '../core/change.ts'
import type { ReversibleResult } from '../core/result.ts'
import type { Ledger } from '../ports/ledger.ts'
import { carryOut, confirmHeld, type Outcome, takeBackAsAsked } from './carry-out.ts'
import { Drive } from './drive.ts'
import type { Driven, Group } from './group.ts'
import { makeGates } from './make-gates.ts'
import { type Reason, reasonOf } from './reason.ts'
import type { ReadUndoing, Undoing } from './recover.ts'
import type { Action, Report, Shared } from './run-action.ts'
import type { Leg } from './target.ts'
import type { World } from './world.ts'

/** Changes that are planned and have not begun. */
export interface Prepared<Result extends ReversibleResult = ReversibleResult> extends Group {
  /** @param outcomes of those that had begun; there is at least one. */
  report(outcomes: readonly Outcome[]): Report<Result>
  /** What to tell where none of them had begun. Absent where nothing at all was changed then. */
  readonly notBegun?: (reason: Reason) => Report<Result>
}

/** A change that stands and falls by itself. */
export const alone = <Result extends ReversibleResult>(
  driven: Driven,
  report: (outcome: Outcome) => Report<Result>,
): Prepared<Result> => ({
  driven: [driven],
  parallel: 1,
  report([outcome]) {
    if (outcome === undefined) throw new Error('a change is to be reported that had not begun')
    return report(outcome)
  },
})

/** Nothing is to be walked: the report is the end of it. */
export interface Told<Result extends ReversibleResult = ReversibleResult> {
  readonly told: Report<Result>
}

/** An action whose forward operation walks a change, so that a pipeline can seal it later and take it back with others. */
export interface ReversibleAction<Inputs, Result extends ReversibleResult = ReversibleResult>
  extends Action<Inputs, Result> {
  /** Reads, plans and prints the plan; changes nothing that would have to be taken back. */
  prepare(inputs: Inputs, shared: Shared, world: World, signal: AbortSignal): Promise<Prepared<Result> | Told<Result>>
  /** For the post step and `slipway undo`. */
  readonly readUndoing: ReadUndoing
}

/** The action by itself: prepared, walked, sealed or held, and taken back when it fails. */
export async function runAlone<Inputs, Result extends ReversibleResult>(
  action: Pick<ReversibleAction<Inputs, Result>, 'prepare'>,
  inputs: Inputs,
  shared: Shared,
  world: World,
  signal: AbortSignal,
): Promise<Report<Result>> {
  const prepared = await action.prepare(inputs, shared, world, signal)
  if ('told' in prepared) return prepared.told
  // Before the first write the output says so; the truth replaces it.
  world.host.output('result', 'unknown')
  try {
    return prepared.report(await carryOut(prepared, world, signal))
  } catch (error) {
    const { driven, notBegun } = prepared
    if (notBegun === undefined || driven.some(({ drive }) => drive.begun)) throw error
    return notBegun(reasonOf(error))
  }
}

/** What is no walk. */
export type AtOnce =
  /** The goal is there already: that must be as true as after a change. */
  | { readonly do: 'prove'; readonly change: Change; readonly remark: string }
  | { readonly do: 'confirm' | 'take-back'; readonly change: Change; readonly open: Entry }

/** Carries out what is no walk. Before the first write the output says `unknown`, until the truth replaces it. */
export async function carryOutAtOnce(
  plan: AtOnce,
  target: Leg['target'],
  asked: Pick<Undoing, 'changing' | 'secrets'>,
  world: World,
  signal: AbortSignal,
): Promise<Outcome> {
  if (plan.do === 'prove') return proveOnly(target, plan, asked, world, signal)
  const leg = { target, change: plan.change }
  world.host.output('result', 'unknown')
  const drive = await driveOf(leg, asked, world, plan.open)
  const driven = [{ drive, policy: asked.changing.policy }]
  const [ended] =
    plan.do === 'take-back'
      ? await takeBackAsAsked([drive], world)
      : await confirmHeld({ driven, parallel: 1 }, world, signal)
  if (ended === undefined) throw new Error(`nothing came of "${plan.do}"`)
  return ended
}

/** Where nothing is to be changed, what is there must be as true as after a change. @throws {Failure} where it is not. */
export async function proveOnly(
  target: Leg['target'],
  { change, remark }: Pick<Extract<AtOnce, { do: 'prove' }>, 'change' | 'remark'>,
  asked: Pick<Undoing, 'changing' | 'secrets'>,
  world: World,
  signal: AbortSignal,
): Promise<Outcome> {
  const drive = await driveOf({ target, change }, asked, world)
  await drive.proveGoal(signal)
  return { result: 'unchanged', entry: drive.entry, moments: drive.moments, remarks: [remark] }
}

/** The world of one run whose changes stand or fall together, for whoever finds them when it has died. */
export function together(world: World): World {
  const { ledger } = world
  const release = world.newId()
  const put: Ledger['put'] = (entry) => ledger.put({ release, ...entry })
  const pathOf = ledger.pathOf?.bind(ledger)
  return { ...world, ledger: { put, open: () => ledger.open(), ...(pathOf === undefined ? {} : { pathOf }) } }
}

/** @param found what an earlier run, or the system itself, has recorded of it. */
export async function driveOf(
  leg: Leg,
  { changing, secrets }: Pick<Undoing, 'changing' | 'secrets'>,
  world: World,
  found?: Entry,
): Promise<Drive> {
  const { clock, log, ledger } = world
  const asking = { gates: makeGates(changing.gates, world, secrets), rule: changing.rule, patience: changing.patience }
  return new Drive(leg, asking, { clock, log, ledger, self: await world.processes.self() }, found)
}
