import { withBalancerDefaults } from './api/balancers.ts'
import { readInput } from './api/input.ts'
import { schemaOf } from './api/schemas.ts'
import { containerName } from './deploy/deployment-unit.ts'
import { managed } from './deploy/expose-maps.ts'
import { launchConfigNames } from './deploy/launch-configs.ts'
import type { World } from './engine/world.ts'
import type { VirtualAgents } from './hosts/agent.ts'
import { type Containers, placeOf } from './hosts/containers.ts'
import type { HealthStates } from './hosts/health.ts'
import { allocate } from './hosts/scheduler.ts'
import { formatId, parseId } from './ids.ts'
import type { JsonObject } from './json.ts'
import type { ServiceRow } from './records.ts'

/** An instanceHealthCheck as the API takes it; what is left out is as in the recordings. */
export interface HealthCheck {
  readonly port?: number
  readonly requestLine?: string
  readonly interval?: number
  readonly responseTimeout?: number
  readonly healthyThreshold?: number
  readonly unhealthyThreshold?: number
  readonly initializingTimeout?: number
  readonly reinitializingTimeout?: number
  readonly strategy?: 'none' | 'recreate' | 'recreateOnQuorum'
}

export interface ServiceSeed {
  /** By name; made when it is not there. Without it, `shop`. */
  readonly stack?: string
  readonly name: string
  /** Such as `example/app:1.0.0`. */
  readonly image: string
  /** 1 without it. */
  readonly scale?: number
  /** More members of the launchConfig. */
  readonly launchConfig?: JsonObject
  readonly labels?: Readonly<Record<string, string>>
  /** `true` for the usual one. */
  readonly healthCheck?: HealthCheck | true
  readonly sidekicks?: readonly JsonObject[]
  /** `inactive` services have no containers. */
  readonly state?: 'active' | 'inactive'
  readonly system?: boolean
  readonly kind?: 'service' | 'loadBalancerService'
  readonly lbConfig?: JsonObject
  /** More members of the service. */
  readonly fields?: JsonObject
}

export interface SeededService {
  readonly id: string
  readonly stackId: string
  readonly containerIds: readonly string[]
}

/** Makes things that are settled at once, where it does not say otherwise. */
export interface Seed {
  /** Another environment, without keys and hosts. @returns its id. */
  environment(name: string): string
  /** @returns its id. */
  stack(name: string, options?: { readonly system?: boolean }): string
  /** @throws for an active one with a driver whose containers take their time: that one is to be `started`. */
  service(seed: ServiceSeed): SeededService
  /**
   * With any driver: an active service whose containers the hosts start now. Resolves when all run and are healthy.
   *
   * @param withinMs of the server's time; two minutes without it.
   * @throws with the server's words when that is over.
   */
  started(seed: ServiceSeed, options?: { readonly withinMs?: number }): Promise<SeededService>
}

const LOOK_MS = 50

const USUAL_CHECK = {
  port: 80,
  requestLine: 'GET /up HTTP/1.0',
  interval: 2_000,
  responseTimeout: 2_000,
  healthyThreshold: 2,
  unhealthyThreshold: 3,
  initializingTimeout: 60_000,
  reinitializingTimeout: 60_000,
} as const

export function seedInto(
  world: World,
  {
    containers,
    health,
    agents,
    accountId,
  }: {
    readonly containers: Containers
    readonly health: HealthStates
    readonly agents: VirtualAgents | undefined
    readonly accountId: number
  },
): Seed {
  const { store, random, time } = world

  const environment = (name: string): string => {
    const account = store.accounts.insert({
      accountId: 0,
      kind: 'project',
      name,
      state: 'active',
      healthState: 'healthy',
    })
    store.accounts.set(account.id, { accountId: account.id })
    return formatId('account', account.id)
  }

  const stack = (name: string, { system = false }: { readonly system?: boolean } = {}): string => {
    const found = store.stacks.where(
      (row) => row.accountId === accountId && row.name === name && row.removedMs === null,
    )[0]
    const row =
      found ?? store.stacks.insert({ accountId, name, state: 'active', healthState: 'healthy', system, fields: {} })
    return formatId('stack', row.id)
  }

  const service = (seed: ServiceSeed): SeededService => {
    const { kind = 'service', state = 'active', system = false } = seed
    if (state === 'active' && agents === undefined)
      throw new Error(`"${seed.name}" cannot run at once on hosts that are not simulated; use seed.started`)
    const stackId = stack(seed.stack ?? 'shop', { system })
    const check = seed.healthCheck === true ? {} : seed.healthCheck
    const config = readConfig('launchConfig', {
      imageUuid: `docker:${seed.image}`,
      ...seed.launchConfig,
      ...(seed.labels === undefined ? {} : { labels: seed.labels }),
      ...(check === undefined ? {} : { healthCheck: { ...USUAL_CHECK, ...check } }),
    })
    const sidekicks = seed.sidekicks?.map((sidekick) => readConfig('secondaryLaunchConfig', sidekick))
    const row = store.services.insert({
      accountId,
      kind,
      name: seed.name,
      stackId: parseId(stackId) ?? 0,
      state,
      scale: seed.scale ?? 1,
      currentScale: state === 'active' ? (seed.scale ?? 1) : 0,
      healthState: 'healthy',
      createIndex: null,
      launchConfig: { ...(kind === 'service' ? config : withBalancerDefaults(config)), version: '0' },
      secondaryLaunchConfigs: sidekicks?.map((sidekick) => ({ ...sidekick, version: '0' })) ?? [],
      upgrade: null,
      restart: null,
      lbConfig: seed.lbConfig ?? null,
      system,
      startOnCreate: true,
      retainIp: null,
      publicEndpoints: null,
      skip: false,
      fields: seed.fields ?? {},
    })
    if (state === 'active') for (let index = 1; index <= row.scale; index += 1) unit(row, index)
    health.write(row.stackId)
    return { id: formatId('service', row.id), stackId, containerIds: containersOf(row.id) }
  }

  const containersOf = (serviceId: number): readonly string[] =>
    store.instances
      .where((instance) => instance.serviceId === serviceId && instance.removedMs === null)
      .map(({ id }) => formatId('instance', id))

  const started = async (
    seed: ServiceSeed,
    { withinMs = 120_000 }: { readonly withinMs?: number } = {},
  ): Promise<SeededService> => {
    const { id, stackId } = service({ ...seed, state: 'inactive' })
    const serviceId = parseId(id) ?? 0
    world.processes.schedule('service', 'activate', serviceId)
    const endMs = time.nowMs() + withinMs
    while (!isUp(serviceId)) {
      if (time.nowMs() >= endMs) throw new Error(`"${seed.name}" is not up after ${withinMs} ms: ${told(serviceId)}`)
      await new Promise<void>((resolve) => time.after(LOOK_MS, resolve))
    }
    return { id, stackId, containerIds: containersOf(serviceId) }
  }

  const isUp = (serviceId: number): boolean => {
    const row = store.services.get(serviceId)
    const running = managed(store, row).filter((instance) => instance.state === 'running')
    const healthy = running.filter(({ healthState }) => healthState === null || healthState === 'healthy')
    return row.state === 'active' && healthy.length === row.scale * launchConfigNames(row).length
  }

  const told = (serviceId: number): string => {
    const { state, transitioningMessage } = store.services.get(serviceId)
    const containers = managed(store, store.services.get(serviceId)).map(
      (instance) => `${instance.name} ${instance.state}/${instance.healthState}`,
    )
    return [state, transitioningMessage ?? 'no message', ...containers].join(', ')
  }

  const unit = (service: ServiceRow, index: number): void => {
    const uuid = random.uuid()
    if (service.kind === 'service')
      store.deploymentUnits.insert({
        uuid,
        accountId,
        serviceId: service.id,
        serviceIndex: index,
        requestedHostId: null,
        state: 'active',
      })
    for (const configName of launchConfigNames(service)) {
      const stackName = store.stacks.get(service.stackId).name ?? ''
      const { id } = containers.create(service, {
        configName,
        name: containerName(stackName, service, { configName, index }),
        stackName,
        unitUuid: uuid,
        requestedHostId: null,
      })
      const found = allocate(store, store.instances.get(id))
      if ('error' in found) throw new Error(found.error)
      store.instances.set(id, {
        hostId: found.hostId,
        state: 'running',
        startCount: 1,
        firstRunningMs: time.nowMs(),
        ...placeOf(store.instances.get(id), undefined),
        healthState: containers.spec(id).healthCheck === undefined ? null : 'healthy',
      })
      agents?.begin(containers.spec(id), { settled: true })
    }
  }

  return { environment, stack, service, started }
}

function readConfig(schemaId: string, body: JsonObject): JsonObject {
  const schema = schemaOf(schemaId)
  if (schema === undefined) throw new Error(`no schema ${schemaId}`)
  const config = readInput(schema, body, { create: true, exists: () => true })
  return { type: schemaId, ...Object.fromEntries(Object.entries(config).filter(([, value]) => value !== null)) }
}
