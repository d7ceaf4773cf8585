import type { Entry, Sample } from '../../core/change.ts'
import { shortImage } from '../../core/image-ref.ts'
import type { Container } from '../../systems/cattle/resources.ts'
import { versionOfService } from '../cattle-service/configs.ts'
import type { Facts } from '../cattle-service/facts.ts'
import { holderOf } from '../cattle-service/marks.ts'
import { proveConfig } from '../cattle-service/proof.ts'
import { isAtRest, LISTED_NO_MORE, primaryOf, restartedOf } from './containers.ts'
import { isDown, scaleAt, startCountsOf, stepOf, versionOf } from './stops.ts'

const bad = (detail: string): Sample => ({ kind: 'bad', detail })

/** Whether the service is as this stop promises. Counts containers, never states alone: a stopped one keeps `healthy`. */
export function prove(entry: Entry, facts: Facts): Sample {
  const { change, to } = entry
  const { launchConfig } = facts.service
  if (versionOfService(facts.service) !== versionOf(change))
    return bad(`it was changed to ${shortImage(launchConfig.image)} by ${holderOf(facts.service)}`)
  const stop = change.stops[to] ?? {}
  if (isDown(stop)) return proveDown(facts)
  const { asBefore } = restartedOf(change, facts)
  if (stop.state === 'restarted' && asBefore.length > 0)
    return bad(`${nameThem(asBefore)} ${asBefore.length === 1 ? 'was' : 'were'} not restarted`)
  return proveUp(scaleAt(stop), facts)
}

function proveDown({ service, containers }: Facts): Sample {
  const left = containers.filter((container) => !isAtRest(container))
  if (left.length > 0) return bad(`${nameThem(left)} ${left.length === 1 ? 'is' : 'are'} ${left[0]?.state}`)
  if (service.state !== 'inactive') return bad(`no container runs, and the service is ${service.state}`)
  return { kind: 'good', detail: 'none runs', fingerprint: fingerprintOf(containers) }
}

function proveUp(scale: number | undefined, facts: Facts): Sample {
  const { service, containers } = facts
  const { launchConfig } = service
  if (service.state !== 'active' && service.state !== 'updating-active') return bad(`the service is ${service.state}`)
  if (scale !== undefined && service.scale !== scale) return bad(`it is scaled to ${service.scale}, not to ${scale}`)
  const primary = primaryOf(facts)
  const others = primary.filter(({ version, state }) => version !== launchConfig.version && state === 'running')
  if (others.length > 0) return bad(`${nameThem(others)} of another version still run`)
  const current = primary.filter(({ version }) => version === launchConfig.version)
  const running = current.filter(({ state }) => state === 'running')
  const down = current.find(({ state }) => state !== 'running')
  const why = down === undefined ? '' : `; ${down.name} is ${down.state}${down.message ? `: ${down.message}` : ''}`
  const wanted = scale ?? current.length
  if (running.length === 0) return bad(`no container runs${why}`)
  if (running.length !== wanted || down !== undefined) return bad(`${running.length} of ${wanted} containers run${why}`)
  const wrong = running.find(({ image }) => image !== launchConfig.image)
  if (wrong !== undefined) return bad(`${wrong.name} runs another image: ${shortImage(wrong.image)}`)
  const alive = containers.filter(({ state }) => !LISTED_NO_MORE.has(state))
  const all: Container[] = []
  for (const config of [launchConfig, ...service.sidekicks]) {
    const proven = proveConfig(config, alive, service, facts.eligibleHosts)
    if (typeof proven === 'string')
      return bad(config.name === undefined ? proven : `sidekick ${config.name}: ${proven}`)
    all.push(...proven)
  }
  const health = launchConfig.hasHealthCheck ? 'healthy' : 'running (it has no health check)'
  const names = service.sidekicks.map(({ name }) => name).join(', ')
  const beside = names === '' ? '' : `, and sidekick ${names}`
  return { kind: 'good', detail: `${running.length} of ${wanted} ${health}${beside}`, fingerprint: fingerprintOf(all) }
}

/** At stop 0 again: what cannot be as it was. */
export function remarksOn({ change }: Entry, facts: Facts): readonly string[] {
  const { anew } = restartedOf(change, facts)
  const count = startCountsOf(change).size
  if (stepOf(change) === 'restart')
    return anew === 0
      ? []
      : [`nothing leads back from a restart: ${anew} of ${count} containers were started again; all run`]
  return []
}

const fingerprintOf = (containers: readonly Container[]): string =>
  containers
    .map(({ id, startCount }) => `${id}#${startCount}`)
    .sort()
    .join(' ')

const nameThem = (containers: readonly Container[]): string =>
  containers
    .slice(0, 3)
    .map(({ name }) => name)
    .join(', ') + (containers.length > 3 ? ` and ${containers.length - 3} more` : '')
