/** Which host a container goes to. Pure: it only reads (reference section 9). */

import { mapOf } from '../deploy/expose-maps.ts'
import { portsOf } from '../deploy/port-specs.ts'
import type { HostRow, InstanceRow, LaunchConfig } from '../records.ts'
import type { Store } from '../store.ts'

const AFFINITY = 'io.rancher.scheduler.affinity:'
const HOLDS_PORTS = ['starting', 'restarting', 'running']

type Labels = Readonly<Record<string, string>>

/** The active hosts whose labels satisfy the hard host affinities. */
export function hostsFor(store: Store, accountId: number, labels: Labels): HostRow[] {
  return activeHosts(store, accountId).filter((host) => unmetHostLabel(host, labels) === undefined)
}

export function activeHosts(store: Store, accountId: number): HostRow[] {
  return store.hosts.where((host) => host.accountId === accountId && host.state === 'active' && host.removedMs === null)
}

/** The host for a container, or why there is none. */
export function allocate(
  store: Store,
  instance: InstanceRow,
): { readonly hostId: number } | { readonly error: string } {
  const sidekick = store.instances.where(
    ({ deploymentUnitUuid, hostId, removedMs, state, id }) =>
      deploymentUnitUuid === instance.deploymentUnitUuid &&
      id !== instance.id &&
      hostId !== null &&
      removedMs === null &&
      ['creating', 'starting', 'running'].includes(state),
  )[0]
  const hosts = activeHosts(store, instance.accountId).filter(
    ({ id }) =>
      (instance.requestedHostId === null || id === instance.requestedHostId) &&
      (sidekick === undefined || id === sidekick.hostId),
  )
  if (hosts.length === 0) return { error: 'Allocation failed: No healthy hosts with sufficient resources available' }
  // what was never placed of the unit is placed together with it, also what failed and waits for its removal [12g]
  const together = store.instances
    .where(({ deploymentUnitUuid, hostId, removedMs }) => {
      return deploymentUnitUuid === instance.deploymentUnitUuid && hostId === null && removedMs === null
    })
    .map(({ labels }) => labels)
  const unmet = (host: HostRow) =>
    together.map((labels) => unmetHostLabel(host, labels)).find((need) => need !== undefined)
  const labelled = hosts.filter((host) => unmet(host) === undefined)
  if (labelled.length === 0) return { error: `Allocation failed: ${unmet(hosts[0] as HostRow)}` }
  const ports = publishedPorts(instance.config)
  const free = labelled.filter((host) => !ports.some((port) => isTaken(store, instance, { host, port })))
  if (free.length === 0) return { error: `Allocation failed: host needs ports ${ports.join(', ')} available` }
  const [least] = free.sort((one, other) => load(store, one) - load(store, other) || one.id - other.id)
  return { hostId: (least as HostRow).id }
}

/** Such as `8080/tcp`. */
function publishedPorts(config: LaunchConfig): string[] {
  return portsOf(config)
    .filter(({ publicPort }) => publicPort !== undefined)
    .map(({ publicPort, protocol }) => `${publicPort}/${protocol}`)
}

/** Containers marked old do not count: old and new may meet on one host, and clash in Docker only [12h]. */
function isTaken(
  store: Store,
  instance: InstanceRow,
  { host, port }: { readonly host: HostRow; readonly port: string },
): boolean {
  return store.instances
    .where(({ hostId, id, state, removedMs }) => {
      return hostId === host.id && id !== instance.id && removedMs === null && HOLDS_PORTS.includes(state)
    })
    .filter(({ id }) => mapOf(store, id)?.upgrade !== true)
    .some(({ config }) => publishedPorts(config).includes(port))
}

function load(store: Store, host: HostRow): number {
  return store.instances.where(
    ({ hostId, removedMs, state }) => hostId === host.id && removedMs === null && state !== 'stopped',
  ).length
}

/** The first hard affinity the host does not meet, in the server's words. */
function unmetHostLabel(host: HostRow, labels: Labels): string | undefined {
  for (const [key, value] of Object.entries(labels)) {
    const wanted = key === `${AFFINITY}host_label`
    if (!wanted && key !== `${AFFINITY}host_label_ne`) continue
    for (const pair of value.split(',')) {
      const [name = '', expected = ''] = pair.split('=').map((part) => part.trim().toLowerCase())
      const actual = Object.entries(host.labels)
        .find(([label]) => label.toLowerCase() === name)?.[1]
        .toLowerCase()
      if ((actual === expected) !== wanted) return `needs host with label ${name}${wanted ? '' : '!'}: ${expected}`
    }
  }
  return undefined
}
