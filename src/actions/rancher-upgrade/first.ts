import { Failure } from '../../core/failure.ts'
import type { JsonObject } from '../../core/json.ts'
import type { ChangeResult } from '../../core/result.ts'
import { confirmHeld, type Outcome, takeBackAsAsked } from '../../run/carry-out.ts'
import { driveOf } from '../../run/reversible.ts'
import type { Report } from '../../run/run-action.ts'
import type { World } from '../../run/world.ts'
import { goalOf } from '../../targets/cattle-service/stops.ts'
import { CattleServiceTarget } from '../../targets/cattle-service/target.ts'
import type { Inputs } from './inputs.ts'
import type { OneService } from './one-service.ts'
import type { First } from './pending.ts'
import { report } from './report.ts'

/** What came of an upgrade that was open, before the one that is asked for began. */
export interface Done {
  readonly report: Report<ChangeResult>
  /** For people: how it ended. */
  readonly said: string
  readonly details: JsonObject
}

/**
 * Ends the upgrades that were found open, as operation `confirm` or `rollback` would, all of them together. Their containers
 * are the whole proof: gates are of the image that is to come.
 *
 * @returns by the id of the service, how each ended.
 * @throws where nothing was begun.
 */
export async function endPending(
  all: readonly OneService[],
  inputs: Inputs,
  world: World,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Done>> {
  const changing = { ...inputs.changing, gates: [] }
  const pending = all.flatMap(({ observed, first }) => (first === undefined ? [] : [{ observed, first }]))
  const drives = await Promise.all(
    pending.map(({ observed: { project, name }, first: { open } }) =>
      driveOf(
        { target: new CattleServiceTarget(project, name, inputs.strategy, {}), change: open.change },
        { changing, secrets: inputs.secrets },
        world,
        open,
      ),
    ),
  )
  // Before the first write the output says so; the truth replaces it.
  world.host.output('result', 'unknown')
  const driven = drives.map((drive) => ({ drive, policy: changing.policy }))
  const isBack = pending.some(({ first }) => first.do === 'rollback')
  const outcomes = isBack
    ? await takeBackAsAsked(drives, world)
    : await confirmHeld({ driven, parallel: inputs.parallel }, world, signal)
  return new Map(
    pending.flatMap(({ observed: { name }, first }, index) => {
      const target = drives[index]?.target
      const outcome = outcomes.find(({ entry }) => entry.change.id === first.open.change.id && isOf(entry, name.id))
      if (outcome === undefined || target === undefined) return []
      const title = isBack ? 'Rollback' : 'Confirmation'
      return [[name.id, doneOf(first, outcome, report(title, outcome, target, false))] as const]
    }),
  )
}

const isOf = ({ change }: Outcome['entry'], id: string): boolean => change.target.id === id

function doneOf(first: First, { result, entry }: Outcome, report: Report<ChangeResult>): Done {
  const { change } = entry
  const how = first.do === 'confirm' ? 'confirmed' : 'rolled back'
  const said = `the upgrade to ${goalOf(change).image} that waited, begun by ${change.run}, was ${how}, and that is proven`
  const details = { do: first.do, result, change: change.id, from: change.stops[0], to: change.stops[1] ?? null }
  return { report, said, details }
}

/** A report of what followed, which tells of what was done before too. Pure. */
export function withFirst(after: Report<ChangeResult>, { done, target }: OneService): Report<ChangeResult> {
  if (done === undefined) return after
  const { report: before, said, details } = done
  const { failure, page } = after
  return {
    ...after,
    result: after.result === 'unchanged' ? before.result : after.result,
    details: { ...after.details, first: details },
    ...(page === undefined ? {} : { page: { ...page, headline: `First, ${said}. Then: ${page.headline}` } }),
    ...(failure === undefined ? {} : { failure: alsoSaying(failure, `at ${target.name}, ${said}`) }),
  }
}

const alsoSaying = (failure: Failure, said: string): Failure =>
  new Failure(
    failure.code,
    { what: failure.what, saw: `${failure.saw}; before that, ${said}`, fix: failure.fix },
    { cause: failure },
  )
