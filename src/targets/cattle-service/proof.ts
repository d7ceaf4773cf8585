import type { Entry, Evidence, Sample } from '../../core/change.ts'
import { isMoving, shortImage } from '../../core/image-ref.ts'
import type { Container } from '../../systems/cattle/resources.ts'
import type { Facts } from './facts.ts'
import { readStop, startOf } from './stops.ts'

/**
 * Whether every container of the service is the one this stop promises: its launch config, its image, running, healthy.
 * Counts containers, never states: without an active host a service calls itself `upgraded` with none running, and a
 * stopped container keeps `healthy`.
 */
export function prove(entry: Entry, { service, containers }: Facts): Sample {
  const stop = readStop(entry.change.stops[entry.to])
  const { launchConfig } = service
  const bad = (detail: string): Sample => ({ kind: 'bad', detail })
  if (launchConfig.image !== stop.image)
    return bad(`the service is set to ${shortImage(launchConfig.image)}, not to ${shortImage(stop.image)}`)

  const primary = containers.filter(
    (container) => container.isPrimary && container.state !== 'removed' && container.state !== 'purged',
  )
  const current = primary.filter((container) => container.version === launchConfig.version)
  const others = primary.filter((container) => container.version !== launchConfig.version)
  const running = current.filter((container) => container.state === 'running')
  const wrongImage = running.filter((container) => container.image !== launchConfig.image)
  const otherRunning = others.filter((container) => container.state === 'running')
  const sidekicksDown = containers.filter((container) => !container.isPrimary && container.state !== 'running')

  if (wrongImage.length > 0)
    return bad(
      `${nameThem(wrongImage)} run another image: ${wrongImage.map(({ image }) => shortImage(image)).join(', ')}`,
    )
  if (otherRunning.length > 0) return bad(`${nameThem(otherRunning)} of another version still run`)
  if (running.length === 0) return bad(`no container of ${shortImage(stop.image)} runs${why(current)}`)
  const wanted = service.isGlobal ? current.length : service.scale
  if (running.length !== wanted) return bad(`${running.length} of ${wanted} containers run${why(current)}`)
  const unwell = running.filter(
    (container) => container.health !== 'healthy' && !(container.health === null && !launchConfig.hasHealthCheck),
  )
  if (unwell.length > 0)
    return bad(
      `${nameThem(unwell)} ${unwell.length === 1 ? 'is' : 'are'} ${unwell[0]?.health ?? 'without a health report'}`,
    )
  if (service.sidekicks > 0 && entry.to === 1 && service.state === 'active' && sidekicksDown.length > 0)
    return bad(`sidekicks are down: ${nameThem(sidekicksDown)}`)

  const health = launchConfig.hasHealthCheck ? 'healthy' : 'running (it has no health check)'
  return {
    kind: 'good',
    detail: `${running.length} of ${wanted} ${health}`,
    fingerprint: running
      .map((container) => `${container.id}#${container.startCount}`)
      .sort()
      .join(' '),
  }
}

/** What tells why an upgrade failed, while it is still there: the server's message and each new container. */
export function evidenceIn({ service, containers }: Facts): Evidence {
  const fresh = containers.filter((container) => container.version === service.launchConfig.version)
  return {
    title: `${service.name} is ${service.state}, transitioning "${service.transitioning}"`,
    lines: [
      ...(service.message === undefined ? [] : [`server: ${service.message}`]),
      ...fresh.map(
        ({ name, id, state, health, startCount, message }) =>
          `${name} (${id}): ${state}, health ${health ?? 'not checked'}, started ${startCount} times${message === undefined ? '' : `: ${message}`}`,
      ),
      ...(fresh.length === 0 ? ['no new container exists'] : []),
    ],
  }
}

/** At stop 0 again: whether it is what ran before, or something made anew from the same name. */
export function remarksOn(entry: Entry, { service, containers }: Facts): readonly string[] {
  const start = startOf(entry.change)
  const anew = containers.filter(
    (container) =>
      container.isPrimary &&
      container.version === service.launchConfig.version &&
      container.state === 'running' &&
      !start.containers.includes(container.id),
  )
  if (anew.length === 0 || start.containers.length === 0) return []
  const said = `${anew.length} of ${service.scale} containers were made anew from ${start.image}: ${nameThem(anew)}`
  return [
    isMoving(start.image) ? `${said}; that is a moving tag, so the image need not be the one that ran before` : said,
  ]
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
