import type { Entry, Sample } from '../../core/change.ts'
import { isMoving, shortImage } from '../../core/image-ref.ts'
import { isWrittenAs } from '../../core/same-image.ts'
import type { Container, LaunchConfig, Service } from '../../systems/cattle/resources.ts'
import { allOf, configsOf, isOver, versionOfService } from './configs.ts'
import type { Facts } from './facts.ts'
import { holderOf } from './marks.ts'
import { goalOf, readStop, type ServiceStop, startOf, versionIn } from './stops.ts'

/**
 * Whether every container of the service is the one this stop promises: its launch config, its image, running, healthy;
 * those of each sidekick as well. Counts containers, never states: without an active host a service calls itself
 * `upgraded` with none running, and a stopped container keeps `healthy`.
 */
export function prove(entry: Entry, { service, containers, eligibleHosts }: Facts): Sample {
  const stop = readStop(entry.change.stops[entry.to])
  const { launchConfig, sidekicks } = service
  const bad = (detail: string): Sample => ({ kind: 'bad', detail })
  const version = promisedVersion(entry)
  const unlike = unlikeStop(stop, service)
  if (unlike !== undefined) return bad(unlike)
  if (version !== undefined && version !== versionOfService(service))
    return bad(`the service has other settings than it was given, changed by ${holderOf(service)}`)

  const alive = containers.filter(({ state }) => state !== 'removed' && state !== 'purged')
  const primary = proveConfig(launchConfig, alive, service, eligibleHosts)
  if (typeof primary === 'string') return bad(primary)
  const all = [primary]
  for (const sidekick of sidekicks) {
    const proven = proveConfig(sidekick, alive, service, eligibleHosts)
    if (typeof proven === 'string') return bad(`sidekick ${sidekick.name}: ${proven}`)
    all.push(proven)
  }
  const health = launchConfig.hasHealthCheck ? 'healthy' : 'running (it has no health check)'
  const beside = sidekicks.length === 0 ? '' : `, and sidekick ${sidekicks.map(({ name }) => name).join(', ')}`
  return {
    kind: 'good',
    detail: `${primary.length} of ${service.isGlobal ? primary.length : service.scale} ${health}${beside}`,
    fingerprint: all
      .flat()
      .map((container) => `${container.id}#${container.startCount}`)
      .sort()
      .join(' '),
  }
}

/** The versions that a stop promises, where they are known: those of before, or those the server answered to the write. */
function promisedVersion({ change, to, handle }: Entry): string | undefined {
  const [start, goal] = [startOf(change).version, goalOf(change).version]
  if (to === 0) return start
  return versionIn(handle) ?? (goal === start ? goal : undefined)
}

function unlikeStop(stop: ServiceStop, { launchConfig, sidekicks }: Service): string | undefined {
  const set = (what: string, image: string | undefined, wanted: string) =>
    `${what} is set to ${image === undefined ? 'nothing' : shortImage(image)}, not to ${shortImage(wanted)}`
  if (!isWrittenAs(stop.image, launchConfig.image)) return set('the service', launchConfig.image, stop.image)
  for (const [name, wanted] of Object.entries(stop.sidekicks ?? {})) {
    const image = sidekicks.find((sidekick) => sidekick.name === name)?.image
    if (image === undefined || !isWrittenAs(wanted, image)) return set(`sidekick ${name}`, image, wanted)
  }
  return undefined
}

/**
 * Of the service itself, or of one sidekick.
 *
 * @returns the containers that run for it, or what is wrong with them.
 */
export function proveConfig(
  config: LaunchConfig,
  containers: readonly Container[],
  service: Service,
  eligibleHosts: Facts['eligibleHosts'],
): readonly Container[] | string {
  const its = containers.filter(({ sidekick }) => sidekick === config.name)
  const current = its.filter(({ version }) => version === config.version)
  const others = its.filter(({ version }) => version !== config.version)
  const running = current.filter(({ state }) => state === 'running')
  // One that runs once is well while it runs and when it is over.
  const configs = configsOf(service)
  const well = current.filter((container) => container.state === 'running' || isOver(configs, container))
  const wrongImage = well.filter(({ image }) => image !== config.image)
  const otherRunning = others.filter(({ state }) => state === 'running')

  if (wrongImage.length > 0)
    return `${nameThem(wrongImage)} run another image: ${wrongImage.map(({ image }) => shortImage(image)).join(', ')}`
  if (otherRunning.length > 0) return `${nameThem(otherRunning)} of another version still run`
  if (well.length === 0) return `no container of ${shortImage(config.image)} runs${why(current)}`
  const wanted = service.isGlobal ? current.length : service.scale
  if (well.length !== wanted) return `${well.length} of ${wanted} containers run${why(current)}`
  const bare = (eligibleHosts ?? []).filter((host) => !well.some(({ hostId }) => hostId === host))
  if (bare.length > 0) return `none runs on ${bare.length} of ${eligibleHosts?.length} hosts: ${bare.join(', ')}`
  const unwell = running.filter(({ health }) => health !== 'healthy' && !(health === null && !config.hasHealthCheck))
  if (unwell.length > 0)
    return `${nameThem(unwell)} ${unwell.length === 1 ? 'is' : 'are'} ${unwell[0]?.health ?? 'without a health report'}`
  return well
}

/** At stop 0 again: whether it is what ran before, or something made anew from the same name. */
export function remarksOn(entry: Entry, { service, containers }: Facts): readonly string[] {
  const start = startOf(entry.change)
  if (start.containers.length === 0) return []
  return allOf(configsOf(service)).flatMap(({ name, version, image }) => {
    const anew = containers.filter(
      (container) =>
        container.sidekick === name &&
        container.version === version &&
        container.state === 'running' &&
        !start.containers.includes(container.id),
    )
    if (anew.length === 0) return []
    const said = `${anew.length} of ${service.scale} containers were made anew from ${image}: ${nameThem(anew)}`
    return [isMoving(image) ? `${said}; that is a moving tag, so the image need not be the one that ran before` : said]
  })
}

const nameThem = (containers: readonly Container[]): string =>
  containers
    .slice(0, 3)
    .map(({ name }) => name)
    .join(', ') + (containers.length > 3 ? ` and ${containers.length - 3} more` : '')

function why(current: readonly Container[]): string {
  const down = current.find((container) => container.state !== 'running')
  return down === undefined
    ? ''
    : `; ${down.name} is ${down.state}${down.message === undefined ? '' : `: ${down.message}`}`
}
