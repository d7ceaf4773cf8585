import type { Change } from '../../core/change.ts'
import { Failure } from '../../core/failure.ts'
import { isMoving } from '../../core/image-ref.ts'
import { nearest } from '../../core/nearest.ts'
import type { Service } from '../../systems/cattle/resources.ts'
import {
  allOf,
  type Configs,
  configsBefore,
  configsOf,
  isRecorded,
  named,
  replacedBetween,
  versionOf,
  withDependents,
} from './configs.ts'
import { type Asked, notThere, unknownSidekicks, wanted } from './edits.ts'
import type { Facts } from './facts.ts'
import { IN_UPGRADE } from './find-open.ts'
import { openedBy, sayOpened } from './hold.ts'
import { holderOf, wasTakenBack } from './marks.ts'
import { remarksOnPlan } from './remarks.ts'
import { changeOf, differencesOf, here, imagesIn, type Planning } from './stands.ts'
import { flagsOf, replacedOf, type ServiceName, sayName, stopOf } from './stops.ts'

export type Planned =
  | { readonly do: 'change'; readonly change: Change; readonly remarks: readonly string[] }
  | { readonly do: 'nothing'; readonly change: Change; readonly remarks: readonly string[] }

/** What time it is, in milliseconds since the epoch: for what a message says of an age. */
export interface Now {
  readonly nowMs: number
}

/** States from which the server takes an upgrade, and whose containers can be proven afterwards. */
const READY = new Set(['active', 'updating-active'])
/**
 * Decides how a service gets to what is asked of it: pure.
 *
 * @throws {Failure} `refused`, `not-found` or `conflict`, each before anything was changed.
 */
export function planUpgrade(asked: Asked, facts: Facts, activeHosts: number, planning: Planning & Now): Planned {
  const { service } = facts
  const configs = configsOf(service)
  const [problem] = standing(facts, activeHosts, planning)
  if (problem !== undefined) throw problem
  expectSidekicks(configs, asked, planning.name)
  const changes = wanted(configs, asked)
  const names = withDependents(configs, [...changes.keys()], service.name)
  const replaced = allOf(configs).filter(({ name }) => names.includes(name))
  expectTellable(asked, names, planning.name)
  const start = here(facts)
  if (changes.size === 0) {
    const goal = { ...start, containers: [] }
    return {
      do: 'nothing',
      change: changeOf([stopOf(start), stopOf(goal)], planning),
      remarks: notThere(configs, asked),
    }
  }
  const goal = {
    image: asked.image ?? start.image,
    sidekicks: { ...start.sidekicks, ...Object.fromEntries(asked.sidekicks) },
    version: undefined,
    containers: [],
    ...differencesOf(configs.primary.raw, changes.get(undefined) ?? configs.primary.raw),
    replaced: replacedOf(names),
  }
  return {
    do: 'change',
    change: changeOf([stopOf(start), stopOf(goal)], planning),
    remarks: remarksOnPlan(service, asked, { changes, replaced }),
  }
}

/**
 * Decides how a finished upgrade is taken back: a new upgrade to what the server kept from before.
 *
 * @throws {Failure} `refused` where there is no way back, or none that is exact.
 */
export function planWayBack(facts: Facts, activeHosts: number, allowMovingTag: boolean, planning: Planning): Change {
  const { service } = facts
  expectUsable(service, planning.name)
  expectHosts(activeHosts, planning.name)
  if (wasTakenBack(service)) {
    throw refused(
      `${sayName(planning.name)} was rolled back already`,
      `it runs ${service.launchConfig.image}, taken back by ${holderOf(service)}; going back again would bring what was left`,
      'to go forward, deploy the version you want with operation "upgrade" and its image',
    )
  }
  const before = service.upgrade === undefined ? undefined : configsBefore(service.upgrade)
  if (before === undefined || !isRecorded(service) || before.primary.image === '') {
    throw refused(
      `There is nothing to roll ${sayName(planning.name)} back to`,
      before === undefined
        ? 'the server has recorded no upgrade of it'
        : `it runs ${service.launchConfig.image}, which is not what the last recorded upgrade brought`,
      'deploy the version you want with operation "upgrade" and its image',
    )
  }
  return wayTo(before, facts, allowMovingTag, planning)
}

/**
 * The change that leads to launch configs that the server kept, all of them, whole. Pure.
 *
 * @throws {Failure} `refused` where that is not exact.
 */
export function wayTo(before: Configs, facts: Facts, allowMovingTag: boolean, planning: Planning): Change {
  const now = configsOf(facts.service)
  const added = now.sidekicks.find(({ name }) => named(before, name) === undefined)
  if (added !== undefined) {
    throw refused(
      `Rolling ${sayName(planning.name)} back would not be exact`,
      `the last upgrade added sidekick "${added.name}", which an upgrade back would leave`,
      'take the sidekick away in Rancher, or deploy the version you want with operation "upgrade"',
    )
  }
  const replaced = replacedBetween(now, before)
  const moving = replaced.find(({ image }) => isMoving(image))
  if (moving !== undefined && !allowMovingTag) {
    throw refused(
      `Rolling ${sayName(planning.name)} back would not be exact`,
      `it ran ${moving.image}, a moving tag: what it names today need not be what ran`,
      'deploy an image with a digest, or set allow-moving-tag: true',
    )
  }
  const goal = {
    ...imagesIn(before),
    version: versionOf(before),
    containers: [],
    ...differencesOf(now.primary.raw, before.primary.raw),
    replaced: replacedOf(replaced.map(({ name }) => name)),
  }
  return changeOf([stopOf(here(facts)), stopOf(goal)], planning)
}

function expectSidekicks(configs: Configs, asked: Asked, name: ServiceName): void {
  const [unknown] = unknownSidekicks(configs, asked)
  if (unknown === undefined) return
  const names = configs.sidekicks.map((sidekick) => sidekick.name ?? '')
  const near = nearest(unknown, names)
  throw new Failure('not-found', {
    what: `${sayName(name)} has no sidekick "${unknown}"`,
    saw: names.length === 0 ? 'it has no sidekick at all' : names.map((each) => `"${each}"`).join(', '),
    fix:
      near === undefined
        ? 'check "sidekick-images": the server would add a sidekick of that name'
        : `did you mean "${near}"? correct it in "sidekick-images"`,
  })
}

/** The same moving tag again: whether there is something to do cannot be told by its name. */
function expectTellable(
  { image, sidekicks }: Asked,
  replaced: readonly (string | undefined)[],
  name: ServiceName,
): void {
  const kept = [[undefined, image] as const, ...sidekicks].filter(([config]) => !replaced.includes(config))
  const again = kept.map(([, each]) => each).find((each) => each !== undefined && isMoving(each))
  if (again === undefined) return
  throw refused(
    `Whether ${sayName(name)} has this image already cannot be told`,
    `it was made from ${again}, a moving tag: what it names today need not be what runs`,
    'give the image with its digest, or a full version as its tag; or set force: true to make the containers anew',
  )
}

/** What of the service itself stands in the way of an upgrade. */
export function standing(
  { service }: Facts,
  activeHosts: number,
  { name, nowMs }: Pick<Planning, 'name'> & Now,
): readonly Failure[] {
  const expectations = [
    () => expectUsable(service, name),
    () => expectFree(service, name, nowMs),
    () => expectHosts(activeHosts, name),
  ]
  return expectations.flatMap((expect) => {
    try {
      expect()
      return []
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      return [error]
    }
  })
}

function expectHosts(activeHosts: number, name: ServiceName): void {
  if (activeHosts > 0) return
  throw refused(
    `An upgrade of ${sayName(name)} would end with no container at all`,
    'there is no active host in the environment; the server would stop what runs and call it "upgraded"',
    'activate a host in Rancher, then start again',
  )
}

function expectUsable(service: Service, name: ServiceName): void {
  if (service.kind === 'service' && !service.system) return
  throw refused(
    `${sayName(name)} cannot be upgraded by this action`,
    service.system ? 'it belongs to the infrastructure of Rancher' : `it is a ${service.kind}`,
    'name an ordinary service',
  )
}

function expectFree(service: Service, name: ServiceName, nowMs: number): void {
  if (READY.has(service.state)) return
  if (service.state === 'upgraded') {
    const flags = flagsOf(name)
    throw new Failure('conflict', {
      what: `An upgrade of ${sayName(name)} is waiting to be confirmed or rolled back`,
      saw: `"upgraded" to ${service.launchConfig.image}, ${sayOpened(openedBy(service), nowMs)}`,
      fix: `slipway rancher-upgrade confirm ${flags}, or: slipway rancher-upgrade rollback ${flags}`,
    })
  }
  if (IN_UPGRADE.has(service.state)) {
    throw new Failure('conflict', {
      what: `${sayName(name)} is being changed by somebody else`,
      saw: `it is ${service.state} with ${service.launchConfig.image}, changed by ${holderOf(service)}`,
      fix: 'wait for the other run to end, then start again',
    })
  }
  throw refused(
    `${sayName(name)} is not running, so an upgrade of it could not be proven`,
    `it is ${service.state}`,
    service.state === 'inactive'
      ? 'start the service in Rancher, then start again'
      : 'wait until it is active, then start again',
  )
}

const refused = (what: string, saw: string, fix: string): Failure => new Failure('refused', { what, saw, fix })
