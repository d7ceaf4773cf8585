import { Failure } from '../../core/failure.ts'
import { isList } from '../../core/json.ts'
import type { LaunchConfig } from '../../systems/cattle/resources.ts'
import type { Facts } from './facts.ts'
import { type ServiceName, sayName } from './stops.ts'
import type { UpgradeStrategy } from './target.ts'

/** How containers are to be replaced, and where. */
interface Replacing {
  readonly facts: Facts
  readonly strategy: UpgradeStrategy
  readonly activeHosts: number
  readonly name: ServiceName
}

/**
 * Start-first with published ports: for the server the ports of a container that is being replaced are free, so it puts
 * the new one beside it, and the two clash in Docker. With too few hosts for both they must meet somewhere.
 */
export function problemsOf({ facts, strategy, activeHosts, name }: Replacing): readonly Failure[] {
  const ports = publishedIn(facts.service.launchConfig)
  const [containers, batch] = [countOf(facts), batchOf(facts, strategy)]
  if (!strategy.startFirst || ports.length === 0) return []
  if (!facts.service.isGlobal && activeHosts >= containers + batch) return []
  return [
    new Failure('refused', {
      what: `New containers of ${sayName(name)} cannot start before the old ones are stopped`,
      saw: `they publish ${ports.join(', ')}, and ${activeHosts} active ${activeHosts === 1 ? 'host has' : 'hosts have'} no room for ${containers} old and ${batch} new at a time: a port of a host can be taken once`,
      fix: `leave start-first out${facts.service.isGlobal ? '' : ', or add a host'}`,
    }),
  ]
}

export function remarksOn({ facts, strategy }: Replacing): readonly string[] {
  const ports = publishedIn(facts.service.launchConfig)
  const containers = countOf(facts)
  if (strategy.startFirst)
    return ports.length === 0
      ? []
      : [
          `with start-first Rancher may put a new container beside an old one; both publish ${ports.join(', ')}, and the new one could not start there`,
        ]
  if (containers === 0 || batchOf(facts, strategy) < containers) return []
  const until = facts.service.launchConfig.hasHealthCheck ? 'healthy' : 'running'
  const all = containers === 1 ? 'its only container is' : `all its ${containers} containers are`
  return [`the service is down while ${all} replaced, from the stop of the old until the new is ${until}`]
}

const countOf = ({ service, containers }: Facts): number =>
  service.isGlobal
    ? containers.filter(({ isPrimary, version }) => isPrimary && version === service.launchConfig.version).length
    : service.scale

const batchOf = (facts: Facts, { batchSize }: UpgradeStrategy): number => Math.min(batchSize, countOf(facts))

/** `80/tcp` of `80:8080/tcp` and of `10.0.0.7:80:8080`. A port alone is given a public one by the server, in its own time. */
function publishedIn({ raw }: LaunchConfig): readonly string[] {
  return (isList(raw.ports) ? raw.ports : []).flatMap((port) => {
    const [, number, protocol = 'tcp'] = /(?:^|:)(\d+):\d+(?:\/(\w+))?$/.exec(String(port)) ?? []
    return number === undefined ? [] : [`${number}/${protocol}`]
  })
}
