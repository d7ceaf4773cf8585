import { managed } from '../deploy/expose-maps.ts'
import { portsOf } from '../deploy/port-specs.ts'
import type { World } from '../engine/world.ts'
import { formatId } from '../ids.ts'
import type { Endpoint, ServiceRow } from '../records.ts'

/**
 * The endpoints a service should show. What it shows changes only when another address or port comes or goes: which
 * container is behind one is not compared, so that after an upgrade a stopped one may still stand there [12f].
 */
export function endpointsAfter({ store, driver }: World, service: ServiceRow): readonly Endpoint[] | null {
  const addressOf = (hostId: number) => driver.addressOfHost?.(formatId('host', hostId)) ?? `192.0.2.${hostId}`
  const now = managed(store, service)
    .filter(({ state }) => state === 'running')
    .flatMap(({ id, hostId, config }) =>
      portsOf(config).flatMap(({ publicPort }): Endpoint[] =>
        publicPort === undefined || hostId === null
          ? []
          : [{ ipAddress: addressOf(hostId), port: publicPort, hostId, instanceId: id }],
      ),
    )
  const key = ({ ipAddress, port }: Endpoint) => `${ipAddress}:${port}`
  const shown = (service.publicEndpoints ?? []).map(key).sort().join()
  if (now.map(key).sort().join() === shown) return service.publicEndpoints
  return now.length === 0 ? null : now
}
