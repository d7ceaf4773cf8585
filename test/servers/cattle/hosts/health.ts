import { isInitial } from '../deploy/deployment-unit.ts'
import { managed } from '../deploy/expose-maps.ts'
import { isGlobal, isNoop, launchConfigNames } from '../deploy/launch-configs.ts'
import { isActiveService } from '../deploy/reconcile.ts'
import type { World } from '../engine/world.ts'
import { numberAt, objectAt } from '../json.ts'
import { type InstanceRow, type ServiceRow, START_ONCE_LABEL } from '../records.ts'
import type { Store } from '../store.ts'
import { TIMINGS } from '../timings.ts'
import { endpointsAfter } from './endpoints.ts'
import { activeHosts } from './scheduler.ts'

/** The healthState of services and stacks, and what services publish: written a little after what it follows from (reference section 8.3). */
export class HealthStates {
  readonly #world: World
  readonly #due = new Set<number>()

  constructor(world: World) {
    this.#world = world
  }

  /** After a process of one of the service's containers or of the service itself. */
  lookAgain(serviceId: number): void {
    const { store, life } = this.#world
    const { stackId } = store.services.get(serviceId)
    if (this.#due.has(stackId)) return
    this.#due.add(stackId)
    life.background(
      life.sleep(TIMINGS.healthStateLagMs).finally(() => {
        this.#due.delete(stackId)
        if (!life.ended) this.write(stackId)
      }),
    )
  }

  write(stackId: number): void {
    const { store } = this.#world
    const services = store.services.where((service) => service.stackId === stackId && service.removedMs === null)
    for (const service of services) {
      const healthState = serviceHealth(store, service)
      if (healthState !== service.healthState) store.services.set(service.id, { healthState })
      const publicEndpoints = endpointsAfter(this.#world, service)
      if (publicEndpoints !== service.publicEndpoints) store.services.set(service.id, { publicEndpoints })
    }
    const healthState = stackHealth(services.map(({ id }) => store.services.get(id)))
    const stack = store.stacks.get(stackId)
    if (healthState !== stack.healthState) store.stacks.set(stackId, { healthState })
  }
}

export function serviceHealth(store: Store, service: ServiceRow): string {
  if (service.kind !== 'service' && service.kind !== 'loadBalancerService') return 'healthy'
  const global = isGlobal(service)
  const hosts = activeHosts(store, service.accountId).map(({ id }) => id)
  const counted = managed(store, service).filter(({ hostId }) => !global || (hostId !== null && hosts.includes(hostId)))
  const expected = (isNoop(service) ? 0 : wantedScale(service)) * launchConfigNames(service).length
  const running = counted.filter(({ state }) => state === 'running')
  const finished = counted.filter(isFinishedOnce).length
  if (finished > 0 && finished >= (global ? counted.length : expected)) return 'started-once'
  const healthy = finished + running.filter(({ healthState }) => isHealthy(healthState)).length
  if (global ? healthy >= counted.length && counted.length > 0 : healthy >= expected) return 'healthy'
  if (running.some(({ healthState }) => isInitial(healthState))) return 'initializing'
  return healthy > 0 ? 'degraded' : 'unhealthy'
}

function wantedScale(service: ServiceRow): number {
  return numberAt(objectAt(service.fields, 'scalePolicy'), 'min') ?? service.scale
}

/** A container without a check counts as healthy. */
function isHealthy(healthState: string | null): boolean {
  return healthState === null || healthState === 'healthy' || healthState === 'updating-healthy'
}

function isFinishedOnce({ labels, startCount, state }: InstanceRow): boolean {
  return labels[START_ONCE_LABEL] === 'true' && startCount >= 1 && (state === 'stopped' || state === 'stopping')
}

export function stackHealth(services: readonly ServiceRow[]): string {
  const counted = services.filter(({ state }) => !['removing', 'removed', 'purged', 'purging'].includes(state))
  if (counted.length === 0) return 'healthy'
  const active = counted.filter(isActiveService)
  const once = active.filter(({ healthState }) => healthState === 'started-once').length
  const healthy = active.filter(({ healthState }) => healthState === 'healthy').length + once
  if (once === counted.length) return 'started-once'
  if (healthy === counted.length) return 'healthy'
  if (counted.some(({ healthState }) => healthState === 'initializing')) return 'initializing'
  return healthy > 0 ? 'degraded' : 'unhealthy'
}
