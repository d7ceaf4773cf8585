import { managed } from '../deploy/expose-maps.ts'
import { stringsAt } from '../json.ts'
import type { Endpoint, ServiceRow } from '../records.ts'
import type { Store } from '../store.ts'

/**
 * The endpoints a service should show. What it shows changes only when another address or port comes or goes: which
 * container is behind one is not compared, so that after an upgrade a stopped one may still stand there [12f].
 */
export function endpointsAfter(store: Store, service: ServiceRow): readonly Endpoint[] | null {
  const now = managed(store, service)
    .filter(({ state }) => state === 'running')
    .flatMap(({ id, hostId, config }) =>
      stringsAt(config, 'ports').flatMap((spec): Endpoint[] => {
        const port = /(?:^|:)(\d+):\d+(?:\/|$)/.exec(spec)?.[1]
        if (port === undefined || hostId === null) return []
        return [{ ipAddress: `192.0.2.${hostId}`, port: Number(port), hostId, instanceId: id }]
      }),
    )
  const key = ({ ipAddress, port }: Endpoint) => `${ipAddress}:${port}`
  const shown = (service.publicEndpoints ?? []).map(key).sort().join()
  if (now.map(key).sort().join() === shown) return service.publicEndpoints
  return now.length === 0 ? null : now
}
