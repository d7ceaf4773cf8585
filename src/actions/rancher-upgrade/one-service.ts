import { type Change, goalOf } from '../../core/change.ts'
import { writeDuration } from '../../core/duration.ts'
import { Failure } from '../../core/failure.ts'
import { tryParseImageRef } from '../../core/image-ref.ts'
import type { ChangeResult } from '../../core/result.ts'
import type { Outcome } from '../../run/carry-out.ts'
import { unfilledIn } from '../../run/read-change-inputs.ts'
import { reportPlanned } from '../../run/report-change.ts'
import type { Report, Shared } from '../../run/run-action.ts'
import { sayPlan } from '../../run/say-plan.ts'
import type { Target } from '../../run/target.ts'
import type { World } from '../../run/world.ts'
import type { Asked } from '../../targets/cattle-service/edits.ts'
import { MARK } from '../../targets/cattle-service/marks.ts'
import { CattleServiceTarget } from '../../targets/cattle-service/target.ts'
import { backTo } from '../../targets/cattle-service/to-version.ts'
import type { Done } from './first.ts'
import type { Inputs } from './inputs.ts'
import { whyReadOnly } from './may-change.ts'
import type { Observed } from './observe.ts'
import { observePreflight } from './observe-preflight.ts'
import { type First, firstOf } from './pending.ts'
import { type Plan, plan } from './plan.ts'
import { entryOf } from './read-undo.ts'
import { type Hold, report, reportStatus, sayStatus, untilTold } from './report.ts'
import type { ServiceInputs } from './services.ts'

/** A service, with what is asked of it. */
export interface Meant {
  readonly image: ServiceInputs['image']
  readonly asked: Asked
  readonly observed: Observed
}

/** What planning one service needs beside it. */
export interface Planning {
  readonly inputs: Inputs
  readonly shared: Shared
  readonly world: World
}

/** One service, and what its operation comes to. */
export interface OneService {
  readonly observed: Observed
  readonly target: Target
  readonly planned: Plan
  /** What a person should know before it is done. */
  readonly remarks: readonly string[]
  /** Its own proof tells which version it is, whatever the gates ask. */
  readonly provesVersion?: true
  /** For how long it may be left for a person. */
  readonly hold?: Hold
  /** What must be done before, where an upgrade is open: it is planned for how the service stands then. */
  readonly first?: First
  /** The same, once it was done. */
  readonly done?: Done
}

/**
 * Plans the operation for one service, and asks what else there is to ask of its images.
 *
 * @throws {Failure} before anything was changed.
 */
export async function planService(
  { image, asked: given, observed: seen }: Meant,
  { inputs, shared, world }: Planning,
  signal: AbortSignal,
): Promise<OneService> {
  const isUpgrade = inputs.operation === 'upgrade'
  const nowMs = world.clock.nowMs()
  const first = firstOf(inputs, seen, nowMs)
  const observed = first === undefined ? seen : { ...seen, facts: first.facts }
  const undo = entryOf(inputs.undo, observed.name)
  const back = inputs.toVersion === undefined ? undefined : backTo(inputs.toVersion, observed.facts, observed.name)
  const asked = back?.asked ?? given
  const marks = {
    ...(back === undefined ? marksOf(image, world) : marksOfBack(inputs.toVersion, world)),
    ...marksOfHold(nowMs, inputs.holdForMs),
  }
  const target = new CattleServiceTarget(observed.project, observed.name, inputs.strategy, marks, asked)
  const sight =
    isUpgrade || back !== undefined ? await observePreflight(asked, observed, inputs, world, signal) : undefined
  const planned = plan(
    inputs,
    asked,
    observed,
    sight,
    { id: world.newId(), run: world.run.name },
    { nowMs, undo, back },
  )
  if (planned.do === 'show') return { observed, target, planned, remarks: observed.remarks }
  if (back !== undefined || (isUpgrade && image === undefined)) await expectFilled(inputs, planned.change)
  const readOnly = planned.do === 'prove' ? undefined : whyReadOnly(observed)
  if (readOnly !== undefined && !shared.dryRun) throw readOnly
  const found = [
    ...(first === undefined ? [] : [first.remark]),
    ...(planned.do === 'walk' ? planned.remarks : []),
    ...(readOnly ? [readOnly.what] : []),
  ]
  const hold = inputs.holdForMs === undefined ? {} : { hold: { fromMs: nowMs, untilMs: nowMs + inputs.holdForMs } }
  return { observed, target, planned, remarks: [...found, ...observed.remarks], ...hold, ...(first && { first }) }
}

/** Shows what stands, or the plan. */
export function sayOne({ observed, target, planned, remarks }: OneService): string {
  if (planned.do === 'show') return sayStatus(observed.facts, planned, target)
  return sayPlan(`${planned.title} of ${target.name}`, planned.change, remarks)
}

/** The report of what changes nothing: how it stands, or the plan. */
export function reportOne({ observed, target, planned, remarks, first }: OneService): Report<ChangeResult> {
  if (planned.do === 'show') return reportStatus(observed, planned, target)
  const { change, title } = planned
  const report = reportPlanned(title, { change, shown: change, target, remarks })
  return first === undefined ? report : { ...report, details: { ...report.details, first: { do: first.do } } }
}

/** The report of what was done. */
export function reportDone(
  { target, planned, remarks, provesVersion: always, hold }: OneService,
  outcome: Outcome,
  { operation }: Inputs,
  provesVersion: boolean,
): Report<ChangeResult> {
  if (planned.do === 'show') throw new Error('something was done where only to look was asked')
  // A rollback by a new upgrade that was confirmed is a rollback that is done.
  const result = operation === 'rollback' && outcome.result === 'confirmed' ? 'rolled-back' : outcome.result
  const told = { ...outcome, result, remarks: [...remarks, ...outcome.remarks] }
  return untilTold(report(planned.title, told, target, provesVersion || always === true), hold)
}

/** Of an upgrade that names no image the gates ask for what the running one tells. */
async function expectFilled({ toVersion, changing: { gates } }: Inputs, change: Change): Promise<void> {
  const goal = tryParseImageRef(String(goalOf(change).image))
  const unfilled = await unfilledIn(gates, goal ?? {})
  if (unfilled.length === 0) return
  throw new Failure('bad-input', {
    what:
      toVersion === undefined
        ? 'A gate asks for what the image that runs does not tell'
        : 'A gate asks for what the image of before does not tell',
    saw: unfilled.map((name) => `{${name}} of ${String(goalOf(change).image)}`).join(', '),
    fix:
      toVersion === undefined
        ? 'give "image" with a version as its tag and with its digest, or leave the placeholder out of "gates"'
        : 'leave the placeholder out of "gates"',
  })
}

/** The run that goes back did not make that version: its commit is none of it. */
const marksOfBack = (version: string | undefined, { run }: World): Readonly<Record<string, string>> => ({
  [MARK.run]: run.name,
  [MARK.back]: 'true',
  ...(version === undefined ? {} : { [MARK.version]: version }),
})

/** Since when it is under way and for how long it may wait: so that whoever finds it open can tell. */
const marksOfHold = (nowMs: number, holdForMs: number | undefined): Readonly<Record<string, string>> => ({
  [MARK.at]: new Date(nowMs).toISOString(),
  ...(holdForMs === undefined ? {} : { [MARK.holdFor]: writeDuration(holdForMs) }),
})

/** Commit and version are those of a new image; the run that upgrades without one did not make it. */
function marksOf(image: ServiceInputs['image'], { run }: World): Readonly<Record<string, string>> {
  return {
    [MARK.run]: run.name,
    ...(run.commit === undefined ? {} : { [MARK.commit]: run.commit }),
    ...(image?.tag === undefined ? {} : { [MARK.version]: image.tag }),
  }
}
