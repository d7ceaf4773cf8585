import { listed, mapOf } from './deploy/expose-maps.ts'
import type { World } from './engine/world.ts'
import { formatId, parseId } from './ids.ts'
import { type JsonObject, stringAt } from './json.ts'
import type { InstanceRow, ServiceRow, Upgrade } from './records.ts'
import type { Touched } from './store.ts'

/** What the server did and holds, for assertions: the truth, not what the API shows of it. */
export interface Books {
  /** Those not removed, oldest first. */
  services(): readonly ServiceBook[]
  /** By id or by name, also a removed one. @throws when there is none, or several of that name. */
  service(idOrName: string): ServiceBook
  /** The listed containers of a service, old and new; of all services without one. */
  containers(service?: string): readonly ContainerBook[]
  /** Every container there ever was, removed ones included, oldest first. */
  everyContainer(service?: string): readonly ContainerBook[]
  container(id: string): ContainerBook
  /** Every action that was accepted, in order. */
  readonly accepted: readonly AcceptedAction[]
}

export interface ServiceBook {
  readonly id: string
  readonly name: string
  readonly state: string
  readonly transitioning: 'error' | null
  readonly transitioningMessage: string | null
  readonly healthState: string
  readonly scale: number
  readonly launchConfig: JsonObject | null
  /** The image of the launchConfig, without `docker:`. */
  readonly image: string | undefined
  readonly version: string | undefined
  readonly secondaryLaunchConfigs: readonly JsonObject[]
  readonly lbConfig: JsonObject | null
  readonly upgrade: Upgrade | null
  readonly removed: boolean
}

export interface ContainerBook {
  readonly id: string
  readonly name: string
  readonly service: string
  readonly launchConfigName: string
  readonly state: string
  readonly version: string
  readonly image: string | undefined
  readonly healthState: string | null
  readonly startCount: number
  readonly host: string | null
  /** The id that the host's engine gave it; null before its first start. */
  readonly externalId: string | null
  /** On the containers' network. */
  readonly address: string | null
  readonly deploymentUnitUuid: string
  /** Marked for removal by an upgrade. */
  readonly old: boolean
  readonly createdMs: number
  readonly removedMs: number | null
}

export interface AcceptedAction {
  readonly atMs: number
  readonly action: string
  readonly type: string
  readonly id: string
  readonly body: JsonObject
  /** Over HTTP, or by `person`. */
  readonly by: 'request' | 'person'
}

export interface Change {
  readonly kind: 'service' | 'container' | 'host' | 'stack'
  readonly id: string
}

export class Bookkeeper implements Books {
  readonly #world: World
  readonly #accepted: AcceptedAction[] = []

  constructor(world: World) {
    this.#world = world
  }

  get accepted(): readonly AcceptedAction[] {
    return this.#accepted
  }

  note(action: Omit<AcceptedAction, 'atMs'>): void {
    this.#accepted.push({ atMs: this.#world.time.nowMs(), ...action })
  }

  services(): readonly ServiceBook[] {
    return this.#world.store.services.where(({ removedMs }) => removedMs === null).map(serviceBook)
  }

  service(idOrName: string): ServiceBook {
    return serviceBook(this.#find(idOrName))
  }

  containers(service?: string): readonly ContainerBook[] {
    const { store } = this.#world
    const services = service === undefined ? store.services.where(() => true) : [this.#find(service)]
    return services.flatMap(({ id }) => listed(store, id)).map((instance) => this.#book(instance))
  }

  everyContainer(service?: string): readonly ContainerBook[] {
    const id = service === undefined ? undefined : this.#find(service).id
    return this.#world.store.instances
      .where(({ serviceId }) => id === undefined || serviceId === id)
      .map((instance) => this.#book(instance))
  }

  container(id: string): ContainerBook {
    return this.#book(this.#world.store.instances.get(parseId(id) ?? 0))
  }

  #find(idOrName: string): ServiceRow {
    const { services } = this.#world.store
    const id = parseId(idOrName)
    const byId = id === undefined ? undefined : services.find(id)
    if (byId !== undefined) return byId
    const named = services.where(({ name }) => name === idOrName)
    const [found, ...others] = named.filter(({ removedMs }) => removedMs === null)
    const service = found ?? named.at(-1)
    if (service === undefined || others.length > 0) throw new Error(`${named.length} services named ${idOrName}`)
    return service
  }

  #book(instance: InstanceRow): ContainerBook {
    const { config, serviceId, hostId } = instance
    return {
      id: formatId('instance', instance.id),
      name: instance.name,
      service: formatId('service', serviceId),
      launchConfigName: instance.launchConfigName,
      state: instance.state,
      version: instance.version,
      image: imageOf(config),
      healthState: instance.healthState,
      startCount: instance.startCount,
      host: hostId === null ? null : formatId('host', hostId),
      externalId: instance.externalId,
      address: instance.primaryIpAddress,
      deploymentUnitUuid: instance.deploymentUnitUuid,
      old: mapOf(this.#world.store, instance.id)?.upgrade === true,
      createdMs: instance.createdMs,
      removedMs: instance.removedMs,
    }
  }
}

function serviceBook(service: ServiceRow): ServiceBook {
  return {
    id: formatId('service', service.id),
    name: service.name,
    state: service.state,
    transitioning: service.transitioning,
    transitioningMessage: service.transitioningMessage,
    healthState: service.healthState,
    scale: service.scale,
    launchConfig: service.launchConfig,
    image: imageOf(service.launchConfig),
    version: stringAt(service.launchConfig, 'version'),
    secondaryLaunchConfigs: service.secondaryLaunchConfigs ?? [],
    lbConfig: service.lbConfig,
    upgrade: service.upgrade,
    removed: service.removedMs !== null,
  }
}

function imageOf(config: JsonObject | null): string | undefined {
  return stringAt(config, 'imageUuid')?.replace(/^docker:/, '')
}

/** What a change of a row is in the books; undefined for what they do not hold. */
export function changeOf(world: World, { table, id }: Touched): Change | undefined {
  if (table === 'service') return { kind: 'service', id: formatId('service', id) }
  if (table === 'stack') return { kind: 'stack', id: formatId('stack', id) }
  if (table === 'host') return { kind: 'host', id: formatId('host', id) }
  if (table === 'instance') return { kind: 'container', id: formatId('instance', id) }
  if (table === 'serviceExposeMap')
    return { kind: 'container', id: formatId('instance', world.store.exposeMaps.get(id).instanceId) }
  return undefined
}
