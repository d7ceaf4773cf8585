import type { Entry, Seen, WayBack } from '../../core/change.ts'
import { isMoving, shortImage } from '../../core/image-ref.ts'
import type { Json } from '../../core/json.ts'
import { isWrittenAs } from '../../core/same-image.ts'
import { inverted } from '../../core/stop-changes.ts'
import type { Container, LaunchConfig, Service } from '../../systems/cattle/resources.ts'
import { configsOf, isCurrent, isOver, isRecorded, versionOfService } from './configs.ts'
import type { Facts } from './facts.ts'
import { carriesMark, holderOf } from './marks.ts'
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
  if (versionOfService(service) === startOf(entry.change).version) return atStart(service, containers, saying)
  if (isOurs(entry, service)) return atGoal(entry, service, containers, saying)
  const running = shortImage(service.launchConfig.image)
  return { kind: 'foreign', saying: `${service.state}, now ${running}, changed by ${holderOf(service)}` }
}

/**
 * Ours by the versions that the server gave to our launch configs; by our label only as long as those are not known, and
 * only with our images: whoever copies a launch config copies its labels.
 */
function isOurs({ change, handle }: Entry, service: Service): boolean {
  const version = versionIn(handle)
  if (version !== undefined) return versionOfService(service) === version
  const goal = goalOf(change)
  if (versionOfService(service) === goal.version) return true
  const hasImages = service.sidekicks.every(({ name, image }) =>
    isWrittenAs(goal.sidekicks?.[name ?? ''] ?? image, image),
  )
  return carriesMark(service, change.id) && isWrittenAs(goal.image, service.launchConfig.image) && hasImages
}

/** `active` is reached before health is: until each container has been told healthy or not, nothing stands. */
const isStarting = (service: Service, containers: readonly Container[]): boolean =>
  startsOf(service, containers).length > 0

/**
 * Containers of this version that are on their way up, each start once. After the seal there should be none: the server
 * has deleted what was unhealthy, or heals what dies.
 */
const startsOf = (service: Service, containers: readonly Container[]): readonly string[] =>
  containers
    .filter((container) => isCurrent(configsOf(service), container))
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

function atGoal({ to }: Entry, service: Service, containers: readonly Container[], saying: string): Seen {
  const failed = failedOf(service, containers)
  const failing = failed.map((container) => `${container.id}#${container.startCount}`)
  const reasons = reasonsOf(service, failed)
  const base = { kind: 'at', at: 1, saying, failing, reasons, revision: versionOfService(service) } as const
  switch (service.state) {
    case 'upgrading': {
      // The server writes "upgrade" a little later; a rollback before that goes two generations back, or nowhere.
      return {
        ...base,
        settled: false,
        sealed: false,
        ...(isRecorded(service) ? {} : { notYet: 'the server has not recorded the upgrade yet' }),
      }
    }
    case 'upgraded':
      return { ...base, settled: true, sealed: false }
    case 'finishing-upgrade':
      return { ...base, settled: false, sealed: true, failing: [...failing, ...startsOf(service, containers)] }
    case 'updating-active':
    case 'active': {
      // A rollback that came too early ends "active" with the new launchConfig and the old containers.
      const old = containers.filter((container) => !isCurrent(configsOf(service), container))
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
      // On the way back of an old server it was we who did.
      return {
        kind: 'between',
        settled: true,
        saying: to === 0 ? saying : `${saying}; somebody cancelled the upgrade`,
      }
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
    .filter((container) => isCurrent(configsOf(service), container) && !isOver(configsOf(service), container))
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

/** `upgrading: 2 of 3 new running, 1 healthy; sidekick db: 1 of 3 running; Waiting: healthy [container:1i20]` */
function sayWhere(entry: Entry, { service, containers }: Facts): string {
  const { containers: before, version } = startOf(entry.change)
  const wanted = service.isGlobal ? '' : ` of ${service.scale}`
  const runningOf = ({ name, version }: LaunchConfig) =>
    containers.filter(
      (container) => container.sidekick === name && container.version === version && container.state === 'running',
    )
  const running = runningOf(service.launchConfig)
  const well = running.filter((container) => container.health === null || container.health === 'healthy')
  const isOld = versionOfService(service) === version || running.some(({ id }) => before.includes(id))
  const short = service.sidekicks
    .map((sidekick) => ({ sidekick, count: runningOf(sidekick).length }))
    .filter(({ sidekick, count }) => !service.isGlobal && !sidekick.startsOnce && count < service.scale)
    .map(({ sidekick, count }) => `; sidekick ${sidekick.name}: ${count}${wanted} running`)
  const message = service.message === undefined || service.message === 'In Progress' ? '' : `; ${service.message}`
  return `${service.state}: ${running.length}${wanted} ${isOld ? 'old' : 'new'} running${well.length === running.length ? '' : `, ${well.length} healthy`}${short.join('')}${message}`
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

/**
 * After the seal the old containers are gone: only a new upgrade leads back, and only to images that cannot move. What was
 * not replaced is not touched on the way back either.
 */
function wayBackAfterSeal(entry: Entry, revision: Json | undefined): WayBack {
  const [start, goal] = [startOf(entry.change), goalOf(entry.change)]
  const replaced = goal.replaced ?? { primary: true, sidekicks: [] }
  const moving = [
    ...(replaced.primary ? [start.image] : []),
    ...replaced.sidekicks.flatMap((name) => start.sidekicks?.[name] ?? []),
  ].find(isMoving)
  if (moving !== undefined) {
    return {
      by: 'person',
      because: `it is confirmed, and ${moving} is a moving tag: what it names today need not be what ran`,
    }
  }
  const { image, sidekicks = {} } = goal
  const version = typeof revision === 'string' ? revision : versionIn(entry.handle)
  const differences = (['env', 'labels', 'fields'] as const).map((member) => [member, inverted(goal[member] ?? [])])
  const back = { ...start, ...Object.fromEntries(differences), containers: [], replaced }
  const stops = [stopOf({ image, sidekicks, version, containers: [] }), stopOf(back)] as const
  return { by: 'change', change: { ...entry.change, id: `${entry.change.id}-back`, stops } }
}
