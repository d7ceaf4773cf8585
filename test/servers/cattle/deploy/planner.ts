import { inHashOrder } from '../engine/hash-order.ts'
import { hostsFor } from '../hosts/scheduler.ts'
import type { ServiceRow } from '../records.ts'
import type { Store } from '../store.ts'
import {
  createIndexOf,
  isBroken,
  isComplete,
  isInitializing,
  isStarted,
  isUnhealthy,
  type Unit,
} from './deployment-unit.ts'
import { managedAll } from './expose-maps.ts'
import { healthStrategy, isGlobal, isNoop, mergedLabels } from './launch-configs.ts'

/**
 * What a reconcile sees and wants: the units of a service sorted by what is to be done with them. Pure: it only reads.
 */
export interface Plan {
  /** Kept; a unit of a bad container is in none but `broken`. */
  readonly healthy: Unit[]
  readonly unhealthy: readonly Unit[]
  readonly broken: readonly Unit[]
  /** Kept too, but a container is missing. */
  readonly incomplete: readonly Unit[]
  /** Undefined for a global service: one unit a host, on `hostIds`. */
  readonly scale: number | undefined
  readonly hostIds: readonly number[]
}

export function planFor(store: Store, service: ServiceRow): Plan {
  const units = collectUnits(store, service)
  const broken = units.filter((unit) => isBroken(store, unit))
  const sound = units.filter((unit) => !broken.includes(unit))
  const { healthy, unhealthy } = byHealth(store, service, sound)
  const incomplete = sound.filter((unit) => !isComplete(service, unit))
  if (isNoop(service)) return { healthy, unhealthy, broken, incomplete, scale: healthy.length, hostIds: [] }
  if (!isGlobal(service)) return { healthy, unhealthy, broken, incomplete, scale: service.scale, hostIds: [] }
  const hostIds = hostsFor(store, service.accountId, mergedLabels(service)).map(({ id }) => id)
  const onHosts = (unit: Unit) => unit.requestedHostId !== null && hostIds.includes(unit.requestedHostId)
  return {
    healthy: healthy.filter(onHosts),
    unhealthy,
    broken,
    incomplete: incomplete.filter(onHosts),
    scale: undefined,
    hostIds,
  }
}

export function needsReconcile(store: Store, service: ServiceRow, plan: Plan): boolean {
  if (service.state === 'inactive') return true
  if (plan.unhealthy.length > 0 || plan.broken.length > 0 || plan.incomplete.length > 0) return true
  if (plan.scale !== undefined && plan.healthy.length !== plan.scale) return true
  if (missingHosts(plan).length > 0) return true
  return plan.healthy.some((unit) => !isStarted(store, service, unit))
}

/** The hosts of a global service that have no unit, in whatever condition. */
export function missingHosts(plan: Plan): number[] {
  const taken = [...plan.healthy, ...plan.unhealthy, ...plan.broken].map(({ requestedHostId }) => requestedHostId)
  return plan.hostIds.filter((id) => !taken.includes(id))
}

export function anyInitializing(store: Store, plan: Plan): boolean {
  return [...plan.healthy, ...plan.unhealthy, ...plan.broken].some((unit) => isInitializing(store, unit))
}

export function byCreateIndex(store: Store, units: readonly Unit[]): Unit[] {
  return [...units].sort((one, other) => createIndexOf(store, one) - createIndexOf(store, other))
}

/** The line the server logs about a plan. */
export function describe(plan: Plan): string {
  const parts = `Created: ${plan.healthy.length}, Unhealthy: ${plan.unhealthy.length}, Bad: ${plan.broken.length}, Incomplete: ${plan.incomplete.length}`
  return plan.scale === undefined ? parts : `Requested: ${plan.scale}, ${parts}`
}

/** Groups what is not marked old by unit; units whose containers are all marked old come back empty. */
function collectUnits(store: Store, service: ServiceRow): Unit[] {
  const rows = store.deploymentUnits.where((row) => row.serviceId === service.id && row.removedMs === null)
  const instances = managedAll(store, service)
  const uuids = inHashOrder([
    ...instances.map((instance) => instance.deploymentUnitUuid),
    ...rows.map(({ uuid }) => uuid),
  ])
  return uuids.map((uuid) => {
    const row = rows.find((candidate) => candidate.uuid === uuid)
    const members = instances.filter(({ deploymentUnitUuid }) => deploymentUnitUuid === uuid)
    return {
      uuid,
      rowId: row?.id,
      containers: new Map(members.map(({ launchConfigName, id }) => [launchConfigName, id])),
      requestedHostId: row?.requestedHostId ?? members[0]?.requestedHostId ?? null,
    }
  })
}

function byHealth(store: Store, service: ServiceRow, units: readonly Unit[]): { healthy: Unit[]; unhealthy: Unit[] } {
  const strategy = healthStrategy(service)
  const unhealthy = units.filter((unit) => isUnhealthy(store, unit))
  const others = units.filter((unit) => !unhealthy.includes(unit))
  if (strategy === 'none') return { healthy: [...units], unhealthy: [] }
  if (strategy === 'recreate') return { healthy: others, unhealthy }
  const good = others.filter((unit) => !isInitializing(store, unit))
  const initializing = others.filter((unit) => isInitializing(store, unit))
  // below the quorum the bad ones stay: better a bad container than none
  return good.length >= strategy.quorum
    ? { healthy: [...good, ...initializing], unhealthy }
    : { healthy: [...good, ...unhealthy, ...initializing], unhealthy: [] }
}
