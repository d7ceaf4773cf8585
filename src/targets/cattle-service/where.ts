import type { Entry, Seen, WayBack } from '../../core/change.ts'
import { isMoving, shortImage } from '../../core/image-ref.ts'
import type { Json } from '../../core/json.ts'
import type { Container, Service } from '../../systems/cattle/resources.ts'
import type { Facts } from './facts.ts'
import { holderOf, MARK } from './marks.ts'
import { goalOf, startOf, stopOf, versionIn } from './stops.ts'

const GONE = new Set(['removing', 'removed', 'purging', 'purged'])

/**
 * Where a service stands on the walk of a change: pure, from one reading of it. Judged by the launch config's identity
 * and by containers; `transitioning: "error"` is sticky and may stand while the upgrade goes well.
 */
export function whereIs(entry: Entry, facts: Facts): Seen {
  const { service, containers } = facts
  const saying = sayWhere(entry, facts)
  if (service.removed || GONE.has(service.state)) return { kind: 'gone', saying: `the service is ${service.state}` }
  if (service.launchConfig.version === startOf(entry.change).version) return atStart(service, containers, saying)
  if (isOurs(entry, service)) return atGoal(entry, service, containers, saying)
  const running = shortImage(service.launchConfig.image)
  return { kind: 'foreign', saying: `${service.state}, now ${running}, changed by ${holderOf(service.launchConfig)}` }
}

/**
 * Ours by the version that the server gave to our launch config; by our label only as long as that is not known, and only
 * with our image: whoever copies a launch config copies its labels.
 */
function isOurs({ change, handle }: Entry, { launchConfig }: Service): boolean {
  const version = versionIn(handle)
  if (version !== undefined) return launchConfig.version === version
  if (launchConfig.version === goalOf(change).version) return true
  return launchConfig.labels[MARK.change] === change.id && launchConfig.image === goalOf(change).image
}

/** `active` is reached before health is: until each container has been told healthy or not, nothing stands. */
const isStarting = (service: Service, containers: readonly Container[]): boolean =>
  startsOf(service, containers).length > 0

/**
 * Containers of this version that are on their way up, each start once. After the seal there should be none: the server
 * has deleted what was unhealthy, or heals what dies.
 */
const startsOf = ({ launchConfig }: Service, containers: readonly Container[]): readonly string[] =>
  containers
    .filter((container) => container.isPrimary && container.version === launchConfig.version)
    .filter(
      ({ state, health }) =>
        ['requested', 'creating', 'starting', 'restarting'].includes(state) ||
        (state === 'running' && (health === 'initializing' || health === 'reinitializing')),
    )
    .map(({ id, startCount }) => `${id}#${startCount}`)

function atStart(service: Service, containers: readonly Container[], saying: string): Seen {
  const base = { kind: 'at', at: 0, sealed: false, saying } as const
  switch (service.state) {
    case 'active':
      return { ...base, settled: !isStarting(service, containers), movable: true }
    case 'updating-active':
      return { ...base, settled: false, movable: true }
    case 'activating':
    case 'rolling-back':
      return { ...base, settled: false }
    default:
      return { kind: 'foreign', saying: `the service is ${service.state}, which nobody of us asked for` }
  }
}

function atGoal(entry: Entry, service: Service, containers: readonly Container[], saying: string): Seen {
  const failed = failedOf(service, containers)
  const failing = failed.map((container) => `${container.id}#${container.startCount}`)
  const reasons = reasonsOf(service, failed)
  const base = { kind: 'at', at: 1, saying, failing, reasons, revision: service.launchConfig.version } as const
  switch (service.state) {
    case 'upgrading': {
      // The server writes "upgrade" a little later; a rollback before that goes two generations back, or nowhere.
      const recorded = service.upgrade?.launchConfig.version === service.launchConfig.version
      return {
        ...base,
        settled: false,
        sealed: false,
        ...(recorded ? {} : { notYet: 'the server has not recorded the upgrade yet' }),
      }
    }
    case 'upgraded':
      return { ...base, settled: true, sealed: false }
    case 'finishing-upgrade':
      return { ...base, settled: false, sealed: true, failing: [...failing, ...startsOf(service, containers)] }
    case 'updating-active':
    case 'active': {
      // A rollback that came too early ends "active" with the new launchConfig and the old containers.
      const old = containers.filter(
        (container) => container.isPrimary && container.version === startOf(entry.change).version,
      )
      if (old.some((container) => container.state === 'running')) {
        return { kind: 'between', settled: true, saying: `${saying}; its launchConfig is new, its containers are old` }
      }
      return {
        ...base,
        settled: service.state === 'active' && !isStarting(service, containers),
        sealed: true,
        failing: [...failing, ...startsOf(service, containers)],
        movable: true,
      }
    }
    case 'canceling-upgrade':
    case 'rolling-back':
      return { kind: 'between', settled: false, saying }
    case 'canceled-upgrade':
      return { kind: 'between', settled: true, saying: `${saying}; somebody cancelled the upgrade` }
    default:
      return { kind: 'foreign', saying: `the service is ${service.state}, which nobody of us asked for` }
  }
}

/**
 * New containers that failed, each failure once: a container restarted after a crash fails anew with each start. A
 * service that keeps replacing containers shows up here as well, by ever new ones that are stopped.
 */
function failedOf(service: Service, containers: readonly Container[]): readonly Container[] {
  return containers
    .filter((container) => container.isPrimary && container.version === service.launchConfig.version)
    .filter(
      (container) =>
        ['error', 'erroring', 'stopped', 'stopping', 'removing', 'removed'].includes(container.state) ||
        container.health === 'unhealthy',
    )
}

/** What the server says of failures: of the service as long as it is in trouble, and of each container. */
const reasonsOf = ({ transitioning, message }: Service, failed: readonly Container[]): readonly string[] =>
  [transitioning === 'error' ? message : undefined, ...failed.map((container) => container.message)].filter(
    (text) => text !== undefined,
  )

/** `upgrading: 2 of 3 containers new, 1 of them healthy; Waiting: healthy [container:1i20]` */
function sayWhere(entry: Entry, { service, containers }: Facts): string {
  const primary = containers.filter((container) => container.isPrimary)
  const current = primary.filter((container) => container.version === service.launchConfig.version)
  const fresh = service.launchConfig.version === startOf(entry.change).version ? 'old' : 'new'
  const running = current.filter((container) => container.state === 'running')
  const well = running.filter((container) => container.health === null || container.health === 'healthy')
  const wanted = service.isGlobal ? '' : ` of ${service.scale}`
  const message = service.message === undefined || service.message === 'In Progress' ? '' : `; ${service.message}`
  return `${service.state}: ${running.length}${wanted} ${fresh} running${well.length === running.length ? '' : `, ${well.length} healthy`}${message}`
}

/** Pure: what leads back to stop 0 from here. */
export function wayBackFrom(entry: Entry, seen: Seen): WayBack {
  switch (seen.kind) {
    case 'gone':
    case 'foreign':
      return { by: 'person', because: seen.saying }
    case 'between':
      return seen.settled ? { by: 'move' } : { by: 'wait', because: seen.saying }
    case 'at':
      if (seen.at === 0) return seen.settled ? { by: 'nothing' } : { by: 'wait', because: seen.saying }
      if (seen.sealed && seen.movable === true) return wayBackAfterSeal(entry, seen.revision)
      if (!seen.sealed || !seen.settled)
        return seen.notYet === undefined ? { by: 'move' } : { by: 'wait', because: seen.notYet }
      return wayBackAfterSeal(entry, seen.revision)
    default:
      return seen satisfies never
  }
}

/** After the seal the old containers are gone: only a new upgrade leads back, and only to an image that cannot move. */
function wayBackAfterSeal(entry: Entry, revision: Json | undefined): WayBack {
  const start = startOf(entry.change)
  if (isMoving(start.image)) {
    return {
      by: 'person',
      because: `it is confirmed, and ${start.image} is a moving tag: what it names today need not be what ran`,
    }
  }
  const goal = {
    ...goalOf(entry.change),
    version: typeof revision === 'string' ? revision : versionIn(entry.handle),
    containers: [],
  }
  const stops = [stopOf(goal), stopOf({ ...start, containers: [] })] as const
  return { by: 'change', change: { ...entry.change, id: `${entry.change.id}-back`, stops } }
}
