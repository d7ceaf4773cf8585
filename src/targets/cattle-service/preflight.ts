import { Failure } from '../../core/failure.ts'
import { isMoving } from '../../core/image-ref.ts'
import { isSameName } from '../../core/same-image.ts'
import type { Direction } from './backwards.ts'
import { type Configs, configsOf, named } from './configs.ts'
import { type Asked, wanted } from './edits.ts'
import type { Facts } from './facts.ts'
import { type ImageLook, problemsOf as problemsOfImages, remarksOn as remarksOnImages } from './preflight-images.ts'
import { problemsOf as problemsOfPorts, remarksOn as remarksOnReplacing } from './preflight-ports.ts'
import { type ServiceName, sayName } from './stops.ts'
import type { UpgradeStrategy } from './target.ts'

/** What a user asks of an upgrade before it may begin. */
export interface Demands {
  readonly strategy: UpgradeStrategy
  readonly requireHealthCheck: boolean
  readonly allowMovingTag: boolean
  readonly allowDowngrade: boolean
}

/** What was seen of the images, beside the service. */
export interface Sight {
  readonly activeHosts: number
  /** None where they were not to be looked at. */
  readonly looks: readonly ImageLook[]
  /** Undefined where nothing changes. */
  readonly direction: Direction | undefined
}

export interface Preflight {
  /** Each stands in the way by itself. */
  readonly problems: readonly Failure[]
  readonly remarks: readonly string[]
}

/** What stands in the way of an upgrade, and what is good to know of it, before anything is armed: pure. */
export function preflight(
  asked: Asked,
  facts: Facts,
  sight: Sight,
  { demands, name }: { readonly demands: Demands; readonly name: ServiceName },
): Preflight {
  const configs = configsOf(facts.service)
  const health = demands.requireHealthCheck && !configs.primary.hasHealthCheck ? [noHealthCheck(name)] : []
  const changes = wanted(configs, asked)
  if (changes.size === 0) return { problems: health, remarks: [] }
  const moving = newImages(configs, asked)
    .filter((image) => isMoving(image) && !demands.allowMovingTag)
    .map((image) => movingTarget(image, name))
  const back = sight.direction?.to === 'older' ? sight.direction.because : undefined
  const replacing = { facts, strategy: demands.strategy, activeHosts: sight.activeHosts, name }
  return {
    problems: [
      ...health,
      ...moving,
      ...problemsOfPorts(replacing),
      ...problemsOfImages(sight.looks),
      ...(back === undefined || demands.allowDowngrade ? [] : [downgrade(back, name)]),
    ],
    remarks: [
      ...remarksOnReplacing(replacing),
      ...remarksOnImages(sight.looks),
      ...(back === undefined ? [] : [`this goes back, as allow-downgrade says: ${back}`]),
      ...(sight.direction?.to === 'unknown'
        ? [`could not be told whether it is older than what runs: ${sight.direction.because}`]
        : []),
    ],
  }
}

/** One failure as it is; of several, all at once, each with its own thing to do. @throws {Failure} unless there is none. */
export function refuse(problems: readonly Failure[], name: ServiceName): void {
  const [first, ...more] = problems
  if (first === undefined) return
  if (more.length === 0) throw first
  throw new Failure(first.code, {
    what: `${problems.length} things stand in the way of an upgrade of ${sayName(name)}`,
    saw: problems.map(({ what, saw }, index) => `(${index + 1}) ${what}: ${saw}`).join('; '),
    fix: problems.map(({ fix }, index) => `(${index + 1}) ${fix}`).join('; '),
  })
}

const noHealthCheck = (name: ServiceName): Failure =>
  new Failure('refused', {
    what: `${sayName(name)} has no health check, and "require-health-check" is true`,
    saw: 'without one, "running" is all that the server can say of a container',
    fix: 'give the service a health check in Rancher, or leave require-health-check out',
  })

/** The images that are asked for and are not there by that name already. */
export const newImages = (
  configs: Configs,
  { image, sidekicks }: Pick<Asked, 'image' | 'sidekicks'>,
): readonly string[] =>
  [[undefined, image] as const, ...sidekicks].flatMap(([name, to]) => {
    const from = named(configs, name)?.image
    return to === undefined || (from !== undefined && isSameName(from, to)) ? [] : [to]
  })

const movingTarget = (image: string, name: ServiceName): Failure =>
  new Failure('refused', {
    what: `What ${sayName(name)} would run cannot be told`,
    saw: `${image} is a moving tag: each host may get another image by it, tomorrow or now`,
    fix: 'give the image with its digest, or a full version as its tag; or set allow-moving-tag: true',
  })

const downgrade = (because: string, name: ServiceName): Failure =>
  new Failure('refused', {
    what: `${sayName(name)} would go back to an older version`,
    saw: because,
    fix: 'start the newest run; if going back is meant, use operation "rollback", or set allow-downgrade: true',
  })
