import { lastStop } from '../core/change.ts'
import { shortImage } from '../core/image-ref.ts'
import { versionIn } from '../targets/cattle-service/stops.ts'
import { saySets } from '../targets/route53-record/answers.ts'
import { stopAt } from '../targets/route53-record/where.ts'
import type { ReleasedStage } from './release.ts'
import type { RecordStatus, ServiceStatus } from './stage-status.ts'

/** Where a live stage stands now, measured by what an earlier run says it did there. */
export type Standing =
  /** As that run left it. */
  | { readonly at: 'goal' }
  /** On the walk of that run, between its start and its goal. */
  | { readonly at: 'between'; readonly saying: string }
  /** As it was before that run: taken back since, or never changed. */
  | { readonly at: 'start' }
  /** That run did not change it. */
  | { readonly at: 'untouched'; readonly saying: string }
  /** Neither: somebody came after it. */
  | { readonly at: 'elsewhere'; readonly saying: string }
  /** The result file does not hold what is needed to tell. */
  | { readonly at: 'unknown'; readonly saying: string }

/** What a run says of a stage whose live system it left as it was. */
const UNTOUCHED = new Set(['unchanged', 'skipped', 'rolled-back', 'cancelled'])

/** Pure. `released` is undefined for a stage that the run did not come to. */
export function standingOf(released: ReleasedStage | undefined, now: ServiceStatus | RecordStatus): Standing {
  if (released === undefined) return { at: 'untouched', saying: 'that run did not come to it' }
  if (UNTOUCHED.has(released.result)) return { at: 'untouched', saying: `that run left it ${released.result}` }
  return now.kind === 'service' ? serviceStanding(released, now) : recordStanding(released, now)
}

function serviceStanding({ from, to }: ReleasedStage, now: ServiceStatus): Standing {
  const [before, after] = [from.image, to.image]
  if (typeof before !== 'string' || typeof after !== 'string')
    return { at: 'unknown', saying: 'the result file does not say what ran before it' }
  const { open } = now
  if (open !== undefined) {
    const [start, goal] = [open.change.stops[0].image, open.change.stops.at(-1)?.image]
    if (start === before && goal === after) return { at: 'goal' }
    const saying = `an upgrade to ${shortImage(String(goal))} is open, begun by ${open.change.run}`
    return { at: 'elsewhere', saying }
  }
  // Where the image stays as it is, it does not tell whether the rest is there or gone.
  const isBack = before === after && (now.rolledBack || now.version === versionIn(from.launchConfig))
  if (now.image === after && !isBack) return { at: 'goal' }
  if (now.image === before) return { at: 'start' }
  const [runs, brought, was] = [now.image, after, before].map(shortImage)
  return { at: 'elsewhere', saying: `it runs ${runs}; that run brought ${brought}, and ${was} ran before` }
}

function recordStanding({ undo, name }: ReleasedStage, { sets }: RecordStatus): Standing {
  if (undo === undefined) return { at: 'unknown', saying: `the result file holds no "undo" of ${name}` }
  const there = sets.filter(({ Type }) => Type === undo.change.target.type)
  const at = stopAt(undo.change, there)
  if (at === undefined) return { at: 'elsewhere', saying: `it is set to no step of that run: ${saySets(there)}` }
  if (at === 0) return { at: 'start' }
  if (at === lastStop(undo.change)) return { at: 'goal' }
  return { at: 'between', saying: `at step ${at} of ${lastStop(undo.change)}` }
}
