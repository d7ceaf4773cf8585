import type { Change } from '../../core/change.ts'
import { Failure } from '../../core/failure.ts'
import { formatImageRef, shortImage, tryParseImageRef } from '../../core/image-ref.ts'
import type { Service } from '../../systems/cattle/resources.ts'
import { type Configs, configsBefore, configsOf, isRecorded, withDependents } from './configs.ts'
import { type Asked, NOTHING_ASKED } from './edits.ts'
import type { Facts } from './facts.ts'
import { IN_UPGRADE } from './find-open.ts'
import { holderOf } from './marks.ts'
import { wayTo } from './plan.ts'
import type { Sight } from './preflight.ts'
import { changeOf, here, type Planning } from './stands.ts'
import { flagsOf, replacedOf, type ServiceName, sayName, stopOf } from './stops.ts'

/** The version that a service is to go back to. */
export interface Back {
  readonly asked: Asked
  /** What the server kept of it, which is used whole; else what runs gets its image. */
  readonly kept: Configs | undefined
}

/**
 * What a version is for a service: the image that runs, with that tag. Pure.
 *
 * @throws {Failure} `conflict` where an upgrade is open, `refused` where it runs already or has no name to go by.
 */
export function backTo(version: string, { service }: Facts, name: ServiceName): Back {
  expectNoneOpen(service, name)
  const running = tryParseImageRef(service.launchConfig.image)
  if (running === undefined || running.tag === version) {
    throw new Failure('refused', {
      what: `${sayName(name)} cannot go back to ${version}`,
      saw: `it runs ${service.launchConfig.image}${running === undefined ? ', whose name cannot be read' : ''}`,
      fix: 'check "to-version"; look at it with operation "status"',
    })
  }
  const wanted = formatImageRef({ repository: running.repository, tag: version })
  const before = service.upgrade === undefined ? undefined : configsBefore(service.upgrade)
  const earlier = tryParseImageRef(before?.primary.image ?? '')
  const isKept = isRecorded(service) && earlier?.repository === running.repository && earlier.tag === version
  if (before === undefined || !isKept) return { asked: { ...NOTHING_ASKED, image: wanted }, kept: undefined }
  const sidekicks = new Map(before.sidekicks.map((config) => [config.name ?? '', config.image]))
  return { asked: { ...NOTHING_ASKED, image: before.primary.image, sidekicks }, kept: before }
}

function expectNoneOpen(service: Service, name: ServiceName): void {
  if (!IN_UPGRADE.has(service.state)) return
  throw new Failure('conflict', {
    what: `${sayName(name)} cannot go to another version as long as an upgrade is open`,
    saw: `it is ${service.state} with ${service.launchConfig.image}, changed by ${holderOf(service)}`,
    fix: `roll that back first, without "to-version": slipway rancher-upgrade rollback ${flagsOf(name)}`,
  })
}

/** Plans the way to a version: pure. @throws {Failure} `refused` where it would not be exact. */
export function planToVersion(
  { asked, kept }: Back,
  facts: Facts,
  allowMovingTag: boolean,
  planning: Planning,
): Change {
  if (kept !== undefined) return wayTo(kept, facts, allowMovingTag, planning)
  const configs = configsOf(facts.service)
  const start = here(facts)
  const goal = {
    ...start,
    image: asked.image ?? start.image,
    version: undefined,
    containers: [],
    replaced: replacedOf(withDependents(configs, [undefined], facts.service.name)),
  }
  return changeOf([stopOf(start), stopOf(goal)], planning)
}

/** What is said of the way to a version: which settings, and which direction. */
export function remarksOnBack({ kept }: Back, { direction }: Sight): readonly string[] {
  const settings =
    kept === undefined
      ? 'with the settings that it runs with now: the server keeps none of that version'
      : `with all settings that the server kept of ${shortImage(kept.primary.image)}`
  switch (direction?.to) {
    case 'older':
      return [settings, `this goes back: ${direction.because}`]
    case 'newer':
      return [settings, 'this goes forward: what runs is older']
    case 'unknown':
      return [settings, `could not be told whether it is older than what runs: ${direction.because}`]
    default:
      return [settings]
  }
}
