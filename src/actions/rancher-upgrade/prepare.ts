import { Failure } from '../../core/failure.ts'
import { failureBlocks } from '../../core/page.ts'
import { type ChangeResult, EXIT, exitCodeOfFailure } from '../../core/result.ts'
import { asFailure } from '../../run/as-failure.ts'
import { carryOut, confirmHeld, type Outcome, takeBackAsAsked } from '../../run/carry-out.ts'
import type { Group } from '../../run/group.ts'
import { makeGates } from '../../run/make-gates.ts'
import { type Reason, reasonOf } from '../../run/reason.ts'
import { type Member, reportGroup } from '../../run/report-group.ts'
import { driveOf, proveOnly, type ReversibleAction } from '../../run/reversible.ts'
import type { Report } from '../../run/run-action.ts'
import type { World } from '../../run/world.ts'
import { sayTime } from '../../targets/cattle-service/hold.ts'
import { changeOn } from '../../targets/cattle-service/marks.ts'
import { type Done, endPending, withFirst } from './first.ts'
import type { Inputs } from './inputs.ts'
import { type OneService, reportDone, reportOne, sayOne } from './one-service.ts'
import { planAll } from './plan-all.ts'
import { waitUntilFree } from './wait-until-free.ts'

type Preparing = ReturnType<ReversibleAction<Inputs, ChangeResult>['prepare']>

/**
 * Plans the operation for every service, before the first one is touched. What has to be done at once is done: proofs of
 * what is there already, what a person asked for by `confirm` or `rollback` of an open upgrade, and what `pending-upgrade`
 * says of one that is in the way.
 */
export const prepare: ReversibleAction<Inputs, ChangeResult>['prepare'] = async (inputs, shared, world, signal) => {
  const waits = inputs.operation === 'upgrade' && inputs.pendingUpgrade === 'wait' && !shared.dryRun
  if (waits) await waitUntilFree(inputs, shared.timeoutMs, world, signal)
  // What comes in between again is not waited for, nor ended, a second time.
  const once = { ...inputs, pendingUpgrade: 'fail' } as const
  const all = await planAll(waits ? once : inputs, shared, world, signal)
  sayAll(all, world)
  const isTold = shared.dryRun || all.every(({ planned }) => planned.do === 'show')
  if (isTold) return { told: reportAll(all, new Map(all.map((one) => [one, reportOne(one)]))) }
  if (all.every(({ first }) => first === undefined)) return begin(all, inputs, world, signal)

  const ends = await endPending(all, inputs, world, signal)
  if ([...ends.values()].some(({ report }) => report.exitCode !== EXIT.done))
    return { told: reportAll(all, new Map(all.map((one) => [one, endedBadly(one, ends)]))) }
  const ended = all.map((one) => withDone(one, ends))
  for (const { target, done } of ended) if (done !== undefined) world.log.info(`${target.name}: ${done.said}`)
  try {
    // Planned anew, from what stands now.
    const again = (await planAll(once, shared, world, signal)).map((one) => withDone(one, ends))
    sayAll(again, world)
    const begun = await begin(again, inputs, world, signal)
    return 'told' in begun ? begun : { ...begun, notBegun: (reason) => reportNotBegun(again, reason) }
  } catch (error) {
    return { told: reportNotBegun(ended, reasonOf(error)) }
  }
}

const withDone = (one: OneService, ends: ReadonlyMap<string, Done>): OneService => {
  const done = ends.get(one.observed.name.id)
  return done === undefined ? one : { ...one, done }
}

/** Where what was open did not end well, nothing that was asked for is begun. */
function endedBadly(one: OneService, ends: ReadonlyMap<string, Done>): Report<ChangeResult> {
  const { report } = ends.get(one.observed.name.id) ?? {}
  if (report?.page === undefined) return report ?? notBegun(one)
  return { ...report, page: { ...report.page, headline: `${report.page.headline} The upgrade was not begun.` } }
}

function sayAll(all: readonly OneService[], { log }: World): void {
  for (const one of all) log.info(sayOne(one), one.planned.do === 'show' ? undefined : 'plan')
}

/** What was planned, but for what a walk needs, is done; the walks have not begun. */
async function begin(all: readonly OneService[], inputs: Inputs, world: World, signal: AbortSignal): Preparing {
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
      planned.do === 'walk' && inputs.operation === 'rollback' && inputs.toVersion === undefined
        ? { backOf: changeOn(observed.facts.service) }
        : {}
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
    return { name: one.target.name, report: withFirst(told.get(one) ?? notBegun(one), one) }
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

/** Nothing that was asked for was begun; what was open before has ended already. */
function reportNotBegun(all: readonly OneService[], { code, what, saw, fix, cancelled }: Reason): Report<ChangeResult> {
  const failure = new Failure(code, { what, saw, fix })
  const exitCode = cancelled ? EXIT.cancelled : EXIT.failedAsBefore
  const told = all.map((one): [OneService, Report<ChangeResult>] => {
    const { page, ...report } = notBegun(one)
    const failed = page && { ...page, tone: 'failed' as const, blocks: failureBlocks(failure) }
    return [
      one,
      { ...report, exitCode, ...(one.done === undefined ? {} : { failure }), ...(failed && { page: failed }) },
    ]
  })
  return reportAll(all, new Map(told))
}

const notBegun = ({ target, planned, done }: OneService): Report<ChangeResult> => ({
  result: 'unchanged',
  outputs: { undo: '' },
  details: { ...(planned.do === 'show' ? {} : { target: planned.change.target }), begun: false },
  page: {
    title: target.name,
    result: 'not begun',
    tone: 'plain',
    headline:
      done === undefined
        ? `${target.name} was not begun: nothing was changed there.`
        : `the upgrade of ${target.name} was not begun.`,
    blocks: [],
  },
  exitCode: EXIT.done,
})
