import type { Service } from '../../systems/cattle/resources.ts'
import type { Facts } from '../cattle-service/facts.ts'
import { primaryOf } from './containers.ts'
import type { Wanted } from './plan.ts'
import type { RestartStrategy } from './target.ts'

/** What is known beside the service itself. */
export interface Beside {
  readonly strategy: RestartStrategy
  readonly hasGates: boolean
  /** The services that lead to this one. */
  readonly consumers: readonly Pick<Service, 'name' | 'kind'>[]
}

/** What a person should know before a step is made. Pure. */
export function remarksBefore(wanted: Wanted, facts: Facts, beside: Beside): readonly string[] {
  const { service } = facts
  const count = primaryOf(facts).length
  const unchecked =
    service.launchConfig.hasHealthCheck || wanted.step === 'stop'
      ? []
      : ['the service has no health check: "running" is all the server can say of a container']
  return [...ownRemarks(wanted, { ...beside, scale: service.scale, count }), ...unchecked]
}

function ownRemarks(
  { step, scale: wanted }: Wanted,
  { strategy, hasGates, consumers, scale, count }: Beside & { readonly scale: number; readonly count: number },
): readonly string[] {
  switch (step) {
    case 'start':
      return hasGates
        ? ['the gates are asked once it runs; when it is taken back they are not, as nothing answers']
        : []
    case 'stop':
      return [
        ...(consumers.length === 0
          ? []
          : [`it is led to by ${consumers.map(({ name, kind }) => `${name}${SAYS[kind] ?? ''}`).join(', ')}`]),
        ...(hasGates ? ['the gates are not asked, as nothing answers; only when it is taken back they are'] : []),
      ]
    case 'restart':
      return strategy.batchSize >= count ? ['all containers are restarted at once: it is down for a moment'] : []
    case 'scale':
      return wanted < scale ? [`${scale - wanted} of ${scale} containers go; the server chooses which`] : []
    default:
      return step satisfies never
  }
}

const SAYS: Readonly<Record<string, string>> = { loadBalancerService: ' (a load balancer)' }
