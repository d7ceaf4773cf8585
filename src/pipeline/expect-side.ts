import { Failure } from '../core/failure.ts'
import { changesBetween } from '../core/stop-changes.ts'
import { changesIn } from '../run/report-group.ts'
import type { Report } from '../run/run-action.ts'
import type { StageSpec } from './file.ts'
import type { Progress } from './outcome.ts'
import { isSwitch, isUpgrade } from './stage-kinds.ts'

const SIDES: readonly unknown[] = ['blue', 'green']

/**
 * A release that is run again finds its services as it left them. By then "the other side" is the one that traffic came
 * from, and nobody has upgraded it: so a side that is not said is no longer known.
 *
 * @throws {Failure} `conflict` for a switch without a side of its own, when every upgrade before it changed nothing.
 */
export function expectSide(stage: StageSpec, { reports, walked }: Pick<Progress, 'reports' | 'walked'>): void {
  if (!isSwitch(stage) || SIDES.includes(stage.inputs.to)) return
  const told = reports.filter((one) => isUpgrade(one.stage))
  if (told.length === 0 || walked.some((one) => isUpgrade(one.stage))) return
  if (!told.every(({ report }) => foundItThere(report))) return
  throw new Failure('conflict', {
    what: `Which side of ${String(stage.inputs.record)} this release is on cannot be told`,
    saw: `no upgrade of this run changed anything (unchanged: ${told.map((one) => one.stage.name).join(', ')}), so the side without traffic need not be the one with this version`,
    fix: `set "to" of the stage "${stage.name}" to blue or green; or start the switch alone, with "from": ${stage.name}`,
  })
}

/** The word of a dry run is always "unchanged": there its plan tells. */
function foundItThere({ result, details }: Report): boolean {
  if (details.dryRun !== true) return result === 'unchanged'
  const changes = changesIn(details)
  return changes.length > 0 && changes.every(({ from, to }) => changesBetween(from, to).length === 0)
}
