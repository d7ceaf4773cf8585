/** Which containers belong to a service, as the server's queries answer it. All pure reads of the store. */
import type { ExposeMapRow, InstanceRow, ServiceRow } from '../records.ts'
import { PRIMARY } from '../records.ts'
import type { Store } from '../store.ts'
import { launchConfigNames } from './launch-configs.ts'

const LIVE_MAPS = ['activating', 'active', 'requested']
const GONE = ['purging', 'purged', 'removed', 'removing']
const FAILED = ['error', 'erroring']

interface Mapped {
  readonly map: ExposeMapRow
  readonly instance: InstanceRow
}

function mapped(store: Store, serviceId: number): Mapped[] {
  return store.exposeMaps
    .where((map) => map.serviceId === serviceId && LIVE_MAPS.includes(map.state))
    .map((map) => ({ map, instance: store.instances.get(map.instanceId) }))
}

function inConfigs(service: ServiceRow, map: ExposeMapRow): boolean {
  return map.dnsPrefix === null || launchConfigNames(service).includes(map.dnsPrefix)
}

function isOfConfig(service: ServiceRow, map: ExposeMapRow, configName: string): boolean {
  const primary = configName === PRIMARY || configName === service.name
  return primary ? map.dnsPrefix === null : map.dnsPrefix === configName
}

/** Every container not marked old, in whatever state: what a reconcile starts from. */
export function managedAll(store: Store, service: ServiceRow): InstanceRow[] {
  return mapped(store, service.id)
    .filter(({ map }) => map.managed && inConfigs(service, map))
    .map(({ instance }) => instance)
}

/** Those not marked old and neither gone nor failed. */
export function managed(store: Store, service: ServiceRow): InstanceRow[] {
  return managedAll(store, service).filter(({ state }) => !GONE.includes(state) && !FAILED.includes(state))
}

/** Those of one launch config that run on a host that still exists. */
export function managedOfConfig(store: Store, service: ServiceRow, configName: string): InstanceRow[] {
  return mapped(store, service.id)
    .filter(({ map, instance: { state } }) => {
      return map.managed && isOfConfig(service, map, configName) && !GONE.includes(state) && !FAILED.includes(state)
    })
    .map(({ instance }) => instance)
    .filter(({ hostId }) => hostId === null || !GONE.includes(store.hosts.get(hostId).state))
}

/** Not marked old, and of another version than wanted. */
export function toUpgrade(store: Store, service: ServiceRow, config: ConfigVersion): InstanceRow[] {
  return ofConfig(store, service, config)
    .filter(({ map, instance }) => map.managed && instance.version !== config.version)
    .map(({ instance }) => instance)
}

/** Marked old, and of the version wanted again: what a rollback brings back. */
export function markedOfVersion(store: Store, service: ServiceRow, config: ConfigVersion): InstanceRow[] {
  return ofConfig(store, service, config)
    .filter(({ map, instance }) => !map.managed && map.upgrade && instance.version === config.version)
    .map(({ instance }) => instance)
}

/** Marked old, and of another version than wanted: what has to be stopped. */
export function toCleanUp(store: Store, service: ServiceRow, config: ConfigVersion): InstanceRow[] {
  return ofConfig(store, service, config)
    .filter(({ map, instance }) => !map.managed && map.upgrade && instance.version !== config.version)
    .map(({ instance }) => instance)
}

export interface ConfigVersion {
  readonly name: string
  readonly version: string
}

function ofConfig(store: Store, service: ServiceRow, { name }: ConfigVersion): Mapped[] {
  return mapped(store, service.id).filter(
    ({ map, instance }) => isOfConfig(service, map, name) && !GONE.includes(instance.state),
  )
}

/** All marked old: what finishing removes. */
export function markedOld(store: Store, serviceId: number): InstanceRow[] {
  return mapped(store, serviceId)
    .filter(({ map }) => !map.managed && map.upgrade)
    .map(({ instance }) => instance)
}

/** Primary containers that are not marked old. */
export function currentScale(store: Store, serviceId: number): number {
  return mapped(store, serviceId).filter(
    ({ map, instance: { state } }) =>
      !map.upgrade && map.dnsPrefix === null && !GONE.includes(state) && !FAILED.includes(state),
  ).length
}

export function mapOf(store: Store, instanceId: number): ExposeMapRow | undefined {
  return store.exposeMaps.where((map) => map.instanceId === instanceId && map.removedMs === null)[0]
}

/** What the API lists: everything whose map is not gone, old and new. */
export function listed(store: Store, serviceId: number): InstanceRow[] {
  return store.exposeMaps
    .where((map) => map.serviceId === serviceId && LIVE_MAPS.includes(map.state))
    .map((map) => store.instances.get(map.instanceId))
    .filter((instance) => instance.removedMs === null)
    .sort((one, other) => one.id - other.id)
}
