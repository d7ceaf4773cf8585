import type { Change, Entry } from '../../core/change.ts'
import { Failure } from '../../core/failure.ts'
import { formatImageRef, type ImageRef, isMoving } from '../../core/image-ref.ts'
import type { JsonObject } from '../../core/json.ts'
import type { Service } from '../../systems/cattle/resources.ts'
import type { Facts } from './facts.ts'
import { holderOf, MARK, wasTakenBack } from './marks.ts'
import { flagsOf, type ServiceName, sayName, stopOf } from './stops.ts'

export interface Planning {
  readonly name: ServiceName
  readonly id: string
  readonly run: string
}

export type Planned =
  | { readonly do: 'change'; readonly change: Change; readonly remarks: readonly string[] }
  | { readonly do: 'nothing'; readonly change: Change }

/** States from which the server takes an upgrade, and whose containers can be proven afterwards. */
const READY = new Set(['active', 'updating-active'])
const IN_UPGRADE = new Set([
  'upgrading',
  'upgraded',
  'canceling-upgrade',
  'canceled-upgrade',
  'rolling-back',
  'finishing-upgrade',
])

/**
 * Decides how a service gets to an image: pure.
 *
 * @throws {Failure} `refused` or `conflict`, each before anything was changed.
 */
export function planUpgrade(image: ImageRef, facts: Facts, activeHosts: number, planning: Planning): Planned {
  const { service } = facts
  expectUsable(service, planning.name)
  expectFree(service, planning.name)
  expectHosts(activeHosts, planning.name)
  const goal = { image: formatImageRef(image), version: undefined, containers: [] }
  const start = {
    image: service.launchConfig.image,
    version: service.launchConfig.version,
    containers: runningIn(facts),
  }
  const change = changeOf([stopOf(start), stopOf(goal)], planning)
  if (start.image === goal.image && isMoving(goal.image)) {
    throw refused(
      `Whether ${sayName(planning.name)} has this image already cannot be told`,
      `it was made from ${goal.image}, a moving tag: what it names today need not be what runs`,
      'give the image with its digest, or a full version as its tag',
    )
  }
  if (start.image === goal.image)
    return { do: 'nothing', change: { ...change, stops: [stopOf(start), stopOf({ ...goal, version: start.version })] } }
  return { do: 'change', change, remarks: remarksOn(start.image, facts) }
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
      `it runs ${service.launchConfig.image}, taken back by ${holderOf(service.launchConfig)}; going back again would bring what was left`,
      'to go forward, deploy the version you want with operation "upgrade" and its image',
    )
  }
  const before = service.upgrade?.previousLaunchConfig
  const isLast = service.upgrade?.launchConfig.version === service.launchConfig.version
  if (before === undefined || !isLast || before.image === '') {
    throw refused(
      `There is nothing to roll ${sayName(planning.name)} back to`,
      before === undefined
        ? 'the server has recorded no upgrade of it'
        : `it runs ${service.launchConfig.image}, which is not what the last recorded upgrade brought`,
      'deploy the version you want with operation "upgrade" and its image',
    )
  }
  if (isMoving(before.image) && !allowMovingTag) {
    throw refused(
      `Rolling ${sayName(planning.name)} back would not be exact`,
      `it ran ${before.image}, a moving tag: what it names today need not be what ran`,
      'deploy an image with a digest, or set allow-moving-tag: true',
    )
  }
  const start = {
    image: service.launchConfig.image,
    version: service.launchConfig.version,
    containers: runningIn(facts),
  }
  return changeOf([stopOf(start), stopOf({ image: before.image, version: before.version, containers: [] })], planning)
}

/** The upgrade that is open on a service, from the server's own record: ours or somebody else's. */
export function findOpen({ service, containers }: Facts, name: ServiceName, nowIso: string): Entry | undefined {
  if (!IN_UPGRADE.has(service.state) || service.upgrade === undefined) return undefined
  const { launchConfig: goal, previousLaunchConfig: start } = service.upgrade
  const isRecorded = [goal.version, start.version].includes(service.launchConfig.version)
  if (!isRecorded) return undefined
  const before = containers
    .filter((container) => container.isPrimary && container.version === start.version)
    .map(({ id }) => id)
  const planning = { name, id: goal.labels[MARK.change] ?? `unmarked-${goal.version}`, run: holderOf(goal) }
  return {
    change: changeOf(
      [
        stopOf({ image: start.image, version: start.version, containers: before }),
        stopOf({ image: goal.image, version: goal.version, containers: [] }),
      ],
      planning,
    ),
    phase: service.state === 'upgraded' ? 'held' : 'moving',
    to: 1,
    handle: { version: goal.version },
    sealed: service.state === 'finishing-upgrade',
    at: nowIso,
  }
}

const changeOf = (stops: Change['stops'], { name, id, run }: Planning): Change => ({
  id,
  kind: 'cattle-service',
  target: { ...name } as unknown as JsonObject,
  run,
  stops,
})

const runningIn = ({ service, containers }: Facts): readonly string[] =>
  containers
    .filter(
      (container) =>
        container.isPrimary && container.version === service.launchConfig.version && container.state === 'running',
    )
    .map(({ id }) => id)

function remarksOn(startImage: string, { service }: Facts): readonly string[] {
  const remarks: string[] = []
  if (isMoving(startImage)) {
    remarks.push(
      `the way back is not exact once a new container has failed: ${startImage} is a moving tag, and containers would be made anew from it`,
    )
  }
  if (!service.launchConfig.hasHealthCheck)
    remarks.push('the service has no health check: "running" is all the server can say of a container')
  return remarks
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

function expectFree(service: Service, name: ServiceName): void {
  if (READY.has(service.state)) return
  if (service.state === 'upgraded') {
    const flags = flagsOf(name)
    throw new Failure('conflict', {
      what: `An upgrade of ${sayName(name)} is waiting to be confirmed or rolled back`,
      saw: `"upgraded" to ${service.launchConfig.image} by ${holderOf(service.launchConfig)}`,
      fix: `slipway rancher-upgrade confirm ${flags}, or: slipway rancher-upgrade rollback ${flags}`,
    })
  }
  if (IN_UPGRADE.has(service.state)) {
    throw new Failure('conflict', {
      what: `${sayName(name)} is being changed by somebody else`,
      saw: `it is ${service.state} with ${service.launchConfig.image}, changed by ${holderOf(service.launchConfig)}`,
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
