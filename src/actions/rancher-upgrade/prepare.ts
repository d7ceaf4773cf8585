import { Failure } from '../../core/failure.ts'
import { eachOrAll } from '../../core/failures.ts'
import { type ChangeResult, EXIT, exitCodeOfFailure } from '../../core/result.ts'
import { carryOut, confirmHeld, type Outcome, takeBackAsAsked } from '../../run/carry-out.ts'
import type { Group } from '../../run/group.ts'
import { makeGates } from '../../run/make-gates.ts'
import { asFailure } from '../../run/reason.ts'
import { type Member, reportGroup } from '../../run/report-group.ts'
import { driveOf, proveOnly, type ReversibleAction } from '../../run/reversible.ts'
import type { Report, Shared } from '../../run/run-action.ts'
import type { World } from '../../run/world.ts'
import { NOTHING_ASKED } from '../../targets/cattle-service/edits.ts'
import { sayTime } from '../../targets/cattle-service/hold.ts'
import { changeOn } from '../../targets/cattle-service/marks.ts'
import { resolve } from './asked.ts'
import type { Inputs } from './inputs.ts'
import { type Observed, observeServices } from './observe.ts'
import { type OneService, planService, reportDone, reportOne, sayOne } from './one-service.ts'
import { planStepOf, wantedBy } from './steps.ts'

/**
 * Plans the operation for every service, before the first one is touched. What has to be done at once is done: proofs of
 * what is there already, and what a person asked for by `confirm` or `rollback` of an open upgrade.
 */
export const prepare: ReversibleAction<Inputs, ChangeResult>['prepare'] = async (inputs, shared, world, signal) => {
  const all = await planAll(inputs, shared, world, signal)
  for (const one of all) world.log.info(sayOne(one), one.planned.do === 'show' ? undefined : 'plan')
  const isTold = shared.dryRun || all.every(({ planned }) => planned.do === 'show')
  if (isTold) return { told: reportAll(all, new Map(all.map((one) => [one, reportOne(one)]))) }

  const provesVersion = makeGates(inputs.changing.gates, world, inputs.secrets).some((gate) => gate.tellsVersion)
  const told = new Map<OneService, Report<ChangeResult>>()
  const tell = (one: OneService, outcome: Outcome) => {
    const { hold, target } = one
    if (outcome.result === 'awaiting-confirm' && hold !== undefined)
      world.log.info(`${target.name}: awaiting-confirm until ${sayTime(hold.untilMs, hold.fromMs)}`)
    told.set(one, reportDone(one, outcome, inputs, provesVersion))
  }
  const tellEach = (ones: readonly Driving[], outcomes: readonly Outcome[]) => {
    for (const { one, drive } of ones)
      for (const outcome of outcomes) if (outcome.entry.change.id === drive.entry.change.id) tell(one, outcome)
  }
  for (const one of all)
    if (one.planned.do === 'prove') tell(one, await proveOnly(one.target, one.planned, inputs, world, signal))

  const drives = await drivesOf(all, inputs, world)
  const backs = drives.filter(({ one }) => one.planned.do === 'take-back')
  const walks = drives.filter(({ one }) => one.planned.do === 'walk')
  const held = drives.filter(({ one }) => one.planned.do === 'confirm')
  // Before the first write the output says so; the truth replaces it.
  if (backs.length + held.length > 0) world.host.output('result', 'unknown')
  if (held.length > 0) tellEach(held, await confirmHeld(groupOf(held, inputs), world, signal))
  if (backs.length > 0)
    tellEach(
      backs,
      await takeBackAsAsked(
        backs.map(({ drive }) => drive),
        world,
      ),
    )
  const isGood = [...told.values()].every(({ exitCode }) => exitCode === EXIT.done)
  if (walks.length === 0 || !isGood) return { told: reportAll(all, told) }
  if (backs.length > 0) {
    // What was taken back already must be told, also where the rest cannot begin.
    try {
      tellEach(walks, await carryOut(groupOf(walks, inputs), world, signal))
    } catch (error) {
      const failure = asFailure(error)
      const report = { failure, exitCode: exitCodeOfFailure(failure.code) }
      for (const { one } of walks) told.set(one, { ...notBegun(one), ...report })
    }
    for (const { one } of walks) {
      const report = told.get(one)
      if (report?.failure !== undefined)
        told.set(one, halfDone(report, report.failure, { of: all.length, done: backs.length }))
    }
    return { told: reportAll(all, told) }
  }
  return {
    ...groupOf(walks, inputs),
    report(outcomes) {
      tellEach(walks, outcomes)
      return reportAll(all, told)
    },
  }
}

/** @throws {Failure} everything that speaks against any of them, before anything was changed. */
async function planAll(
  inputs: Inputs,
  shared: Shared,
  world: World,
  signal: AbortSignal,
): Promise<readonly OneService[]> {
  const isUpgrade = inputs.operation === 'upgrade'
  const all = inputs.services.map(({ image }) => {
    // Nothing else hands anything on: a rollback must not fail for want of a variable that only the upgrade needs.
    if (!isUpgrade) return { image, asked: NOTHING_ASKED }
    const { asked, secrets } = resolve(image, inputs.changes, world.env)
    world.host.mask(secrets)
    return { image, asked }
  })
  const observed = await observeServices(inputs, world, signal)
  for (const remark of observed[0]?.remarks ?? []) world.log.warn(remark)
  expectDifferent(observed)
  const step = wantedBy(inputs)
  const meant = all.flatMap((one, index) => {
    const seen = observed[index]
    return seen === undefined ? [] : [{ ...one, observed: seen }]
  })
  return eachOrAll(meant, `Not all of ${meant.length} services can be changed; nothing was changed`, (one) =>
    step === undefined
      ? planService(one, { inputs, shared, world }, signal)
      : planStepOf(step, one.observed, inputs, world, signal),
  )
}

/** By name and by id the same service may be there twice. */
function expectDifferent(observed: readonly Observed[]): void {
  const ids = observed.map(({ name }) => name.id)
  const twice = observed.find(({ name }, index) => ids.indexOf(name.id) !== index)
  if (twice === undefined) return
  throw new Failure('bad-input', {
    what: 'The same service is there twice in "services"',
    saw: `${twice.name.stack}/${twice.name.service} (${twice.name.id})`,
    fix: 'name it once',
  })
}

interface Driving {
  readonly one: OneService
  readonly drive: Awaited<ReturnType<typeof driveOf>>
}

async function drivesOf(all: readonly OneService[], inputs: Inputs, world: World): Promise<readonly Driving[]> {
  const parallel = inputs.parallel > 1 && all.length > 1 ? { parallel: inputs.parallel } : {}
  const drives: Driving[] = []
  for (const one of all) {
    const { planned, target, observed } = one
    if (planned.do === 'show' || planned.do === 'prove') continue
    const backOf =
      planned.do === 'walk' && inputs.operation === 'rollback' ? { backOf: changeOn(observed.facts.service) } : {}
    const leg = { target, change: planned.change, ...backOf, ...parallel }
    const found = planned.do === 'walk' ? undefined : planned.open
    drives.push({ one, drive: await driveOf(leg, inputs, world, found) })
  }
  return drives
}

const groupOf = (all: readonly Driving[], { changing: { policy }, parallel }: Inputs): Group => ({
  driven: all.map(({ drive }) => ({ drive, policy })),
  parallel,
})

/** In the order of the inputs; what was not begun, since another one failed, is told as that. */
function reportAll(
  all: readonly OneService[],
  told: ReadonlyMap<OneService, Report<ChangeResult>>,
): Report<ChangeResult> {
  const [first] = all
  const title = first === undefined || first.planned.do === 'show' ? 'Status' : first.planned.title
  const members = all.map((one): Member<ChangeResult> => {
    return { name: one.target.name, report: told.get(one) ?? notBegun(one) }
  })
  return reportGroup(`${title} of ${all.length} services`, members)
}

/** By itself it is as before; with the others, which are rolled back, it is not: a person decides which way they go. */
function halfDone(
  report: Report<ChangeResult>,
  { what, saw, fix }: Failure,
  { of, done }: { readonly of: number; readonly done: number },
): Report<ChangeResult> {
  const failure = new Failure('not-taken-back', {
    what: `${done} of ${of} services ${done === 1 ? 'was' : 'were'} rolled back, and the others were not`,
    saw: `${what}: ${saw}`,
    fix: `${fix}; then roll back the others, or deploy the same again to all`,
  })
  return { ...report, result: 'rollback-failed', exitCode: EXIT.personNeeded, failure }
}

const notBegun = ({ target, planned }: OneService): Report<ChangeResult> => ({
  result: 'unchanged',
  outputs: { undo: '' },
  details: { ...(planned.do === 'show' ? {} : { target: planned.change.target }), begun: false },
  page: {
    title: target.name,
    result: 'not begun',
    tone: 'plain',
    headline: `${target.name} was not begun: nothing was changed there.`,
    blocks: [],
  },
  exitCode: EXIT.done,
})
