import { Failure } from '../../core/failure.ts'
import { nameOfImage, shortImage } from '../../core/image-ref.ts'
import type { JsonObject } from '../../core/json.ts'
import type { Side } from '../../systems/route53/pair.ts'
import { versionIn } from '../../targets/cattle-service/stops.ts'
import type { StageSpec } from '../file.ts'
import type { LiveStage } from '../observe-live.ts'
import { withOperation } from '../operate.ts'
import type { Release } from '../release.ts'
import { type RecordStatus, type ServiceStatus, saySharesOf } from '../stage-status.ts'
import { standingOf } from '../standing.ts'
import { stepOfStage, wayOfStep } from './step-way.ts'

/** What is to be done about one stage, from what stands there now. */
export type Way =
  /**
   * `stage` is told to do its operation `rollback`, and asked first by a dry run whether it would. `back` is the end of the
   * dry run's change that it would lead to: an open change goes back to where it is `from`, a new one leads `to`.
   */
  | { readonly do: 'ask'; readonly stage: StageSpec; readonly back: 'from' | 'to' }
  /** `cameBack`: the run did change it, and it is back; nobody recorded since when. */
  | { readonly do: 'nothing'; readonly because: string; readonly cameBack: boolean }
  | { readonly do: 'refuse'; readonly failure: Failure }

/** What is to be taken back: that run, or what the systems show. */
export interface Wanted {
  readonly release: Release | undefined
  readonly backTo: Side | undefined
}

/** Tells only the way forward. Going back is done at once, and is done when it is proven. */
const FORWARD_ONLY = ['image', 'confirm', 'steps', 'hold', 'finalize', 'ttl', 'to', 'undo']

/** Pure. Never a guess: what cannot be known is refused. */
export function wayOf(live: LiveStage, now: ServiceStatus | RecordStatus, { release, backTo }: Wanted): Way {
  const step = stepOfStage(live.stage)
  if (step !== undefined && now.kind === 'service') return wayOfStep(step, live, now)
  if (release !== undefined) return wayOfReleased(live, now)
  if (now.kind === 'record') {
    if (backTo !== undefined) return ask(live, { back: 'to', more: { to: backTo } })
    return refuse(
      now.name,
      'cannot be taken back: where traffic came from is not recorded there',
      saySharesOf(now.sets),
      'give "release", the result file of the run that switched it, or "back-to" as blue or green',
    )
  }
  if (now.open === undefined && now.rolledBack)
    return { do: 'nothing', because: `it was rolled back already, to ${nameOfImage(now.image)}`, cameBack: true }
  return ask(live, { back: now.open === undefined ? 'to' : 'from' })
}

function wayOfReleased(live: LiveStage, now: ServiceStatus | RecordStatus): Way {
  const standing = standingOf(live.released, now)
  switch (standing.at) {
    case 'untouched':
      return { do: 'nothing', because: standing.saying, cameBack: false }
    case 'start':
      return { do: 'nothing', because: `it is as it was before that run: ${sayNow(now)}`, cameBack: true }
    case 'goal':
    case 'between': {
      if (now.kind === 'service') return ask(live, { back: now.open === undefined ? 'to' : 'from' })
      return ask(live, { back: 'from', more: { undo: JSON.stringify(live.released?.undo) } })
    }
    case 'elsewhere':
      return refuse(now.name, 'is not where that run left it', standing.saying, AFTER_IT)
    case 'unknown':
      return refuse(now.name, 'cannot be taken back by that result file', standing.saying, BY_HAND)
    default:
      return standing satisfies never
  }
}

const ask = ({ stage }: LiveStage, { back, more }: { back: 'from' | 'to'; more?: JsonObject }): Way => ({
  do: 'ask',
  back,
  stage: withOperation(stage, 'rollback', { without: FORWARD_ONLY, ...(more === undefined ? {} : { more }) }),
})

const AFTER_IT =
  'somebody came after that run; take back the later release first, or deploy what you want with "slipway run"'
const BY_HAND = 'look at it with: slipway status; then use the operation "rollback" of that one action'

export const refuse = (name: string, how: string, saw: string, fix: string): Way => ({
  do: 'refuse',
  failure: new Failure('refused', { what: `${name} ${how}`, saw, fix }),
})

/**
 * A rollback that would not lead where that run began: the system's own record may hold something older or newer.
 *
 * @param goal the stop it would lead to.
 */
export function leadsElsewhere(
  { released, stage }: LiveStage,
  now: ServiceStatus | RecordStatus,
  goal: JsonObject,
): Failure | undefined {
  if (released === undefined || now.kind === 'record') return undefined
  const { from } = released
  const [leadsTo, was] = [goal, from].map(({ launchConfig }) => versionIn(launchConfig))
  const isSameVersion = leadsTo === undefined || was === undefined || leadsTo === was
  if (goal.image === from.image && isSameVersion) return undefined
  if (goal.image === from.image)
    return new Failure('refused', {
      what: `${now.name} would not get back to what ran before that run`,
      saw: `a rollback leads to ${shortImage(String(goal.image))} with other settings than it had before that run: somebody came after it`,
      fix: AFTER_IT,
    })
  const [back, before] = [goal.image, released.from.image].map((image) => String(image ?? 'nothing recorded'))
  return new Failure('refused', {
    what: `${now.name} would not get back to what ran before that run`,
    saw: `a rollback leads to ${shortImage(back ?? '')}; before that run it was ${shortImage(before ?? '')}`,
    fix: `deploy it: slipway ${stage.use} with "image" ${before}`,
  })
}

export const sayNow = (now: ServiceStatus | RecordStatus): string =>
  now.kind === 'service' ? nameOfImage(now.image) : saySharesOf(now.sets)
