import { stringMapAt } from '../json.ts'
import { type InstanceRow, PRIMARY, type ServiceRow, START_ONCE_LABEL } from '../records.ts'
import type { Store } from '../store.ts'
import { launchConfigNames, launchConfigOf } from './launch-configs.ts'

/**
 * The containers of one unit as a reconcile found them: one for each launch config of the service, keyed by its name.
 * A unit without containers is one whose containers are all marked old: its next ones get its uuid, hence the pairing.
 */
export interface Unit {
  readonly uuid: string
  /** The row of its deployment unit; load balancers have none. */
  readonly rowId: number | undefined
  /** Null for a container still to be created. */
  readonly containers: Map<string, number | null>
  /** Set for a unit of a global service. */
  readonly requestedHostId: number | null
}

const FAILED = ['error', 'erroring']
const HOST_GONE = ['removing', 'removed', 'purging', 'purged']
const AGENT_GONE = ['reconnecting', 'disconnected', 'disconnecting']
const INSTANCE_TRANSITIONAL = ['creating', 'starting', 'restarting', 'stopping', 'erroring', 'removing', 'migrating']

export function instancesOf(store: Store, unit: Unit): InstanceRow[] {
  return [...unit.containers.values()].filter((id) => id !== null).map((id) => store.instances.get(id))
}

export function isBroken(store: Store, unit: Unit): boolean {
  return instancesOf(store, unit).some(({ state, removedMs }) => FAILED.includes(state) || removedMs !== null)
}

export function isComplete(service: ServiceRow, unit: Unit): boolean {
  return launchConfigNames(service).length === unit.containers.size
}

export function isUnhealthy(store: Store, unit: Unit): boolean {
  const instances = instancesOf(store, unit)
  if (instances.some(({ healthState }) => healthState === 'unhealthy' || healthState === 'updating-unhealthy'))
    return true
  const hostId = instances.find((instance) => instance.hostId !== null)?.hostId
  if (hostId === undefined || hostId === null) return false
  const host = store.hosts.get(hostId)
  if (HOST_GONE.includes(host.state)) return true
  // on a lost host a container under way will never arrive [17]
  const underWay = instances.some(({ state }) => INSTANCE_TRANSITIONAL.includes(state))
  return underWay && AGENT_GONE.includes(host.agentState ?? 'active')
}

export function isInitializing(store: Store, unit: Unit): boolean {
  return instancesOf(store, unit).some(({ healthState }) => isInitial(healthState))
}

export function isInitial(healthState: string | null): boolean {
  return healthState === 'initializing' || healthState === 'reinitializing' || healthState === 'updating-reinitializing'
}

export function isStarted(store: Store, service: ServiceRow, unit: Unit): boolean {
  return [...unit.containers].every(([name, id]) => id !== null && isInstanceStarted(store, service, { name, id }))
}

export function isInstanceStarted(
  store: Store,
  service: ServiceRow,
  { name, id }: { readonly name: string; readonly id: number },
): boolean {
  const { state, hostId } = store.instances.get(id)
  if (!isStartOnce(service, name)) return state === 'running'
  return hostId !== null && ['stopped', 'stopping', 'running'].includes(state)
}

export function isStartOnce(service: ServiceRow, configName: string): boolean {
  const labels = stringMapAt(launchConfigOf(service, configName), 'labels')
  return labels[START_ONCE_LABEL]?.toLowerCase() === 'true'
}

/** The oldest container's, 0 without any. */
export function createIndexOf(store: Store, unit: Unit): number {
  const instances = instancesOf(store, unit)
  if (instances.length === 0) return unit.rowId === undefined ? 0 : store.deploymentUnits.get(unit.rowId).serviceIndex
  return Math.min(...instances.map(({ createIndex }) => createIndex))
}

/** `stack-service-1`, or `stack-service-sidekick-1`. */
export function containerName(
  stackName: string,
  service: ServiceRow,
  { configName, index }: { readonly configName: string; readonly index: number },
): string {
  return [stackName, service.name, ...(configName === PRIMARY ? [] : [configName]), index].join('-')
}

/** The lowest free number, as names are given. */
export function nextIndex(used: readonly number[]): number {
  for (let index = 1; index <= used.length; index += 1) if (!used.includes(index)) return index
  return used.length === 0 ? 1 : Math.max(...used) + 1
}
