import { managedAll, mapOf } from '../deploy/expose-maps.ts'
import { launchConfigOf, neededBy, versionOf } from '../deploy/launch-configs.ts'
import { AgentFailed, ProcessCancelled, StartFailed } from '../engine/exits.ts'
import type { HandlerResult, Handlers, Run } from '../engine/processes.ts'
import type { World } from '../engine/world.ts'
import { formatId, parseId } from '../ids.ts'
import { numberAt, objectAt, stringAt, stringMapAt, stringsAt } from '../json.ts'
import { type InstanceRow, PRIMARY, type ServiceRow } from '../records.ts'
import { TIMINGS } from '../timings.ts'
import { AgentError, type ContainerSpec, type HealthProbe, type Started } from './driver.ts'
import type { HealthStates } from './health.ts'
import { allocate } from './scheduler.ts'

const UNALLOCATED = ['requested', 'creating']
const LOST = ['reconnecting', 'disconnected']

/** The containers' own processes: create, start, stop, error, remove, each carried out by the driver of the hosts. */
export class Containers {
  readonly #world: World
  readonly #health: HealthStates
  /** Told after a container stopped, went or changed its health by itself. */
  onTrouble: (serviceId: number) => void = () => {}

  constructor(world: World, health: HealthStates) {
    this.#world = world
    this.#health = health
  }

  handlers(): Handlers {
    return {
      'instance.create': (run) => this.#create(run),
      'instance.start': (run) => this.#start(run),
      'instance.stop': (run) => this.#stop(run),
      'instance.error': async (run) => ({
        patch: { transitioning: 'error', transitioningMessage: run.data.errorText ?? null },
      }),
      'instance.remove': (run) => this.#remove(run),
      'instance.restart': (run) => this.#restart(run),
    }
  }

  /** The row of a new container, still without any process. */
  create(
    service: ServiceRow,
    options: {
      readonly configName: string
      readonly name: string
      readonly stackName: string
      readonly unitUuid: string
      readonly requestedHostId: number | null
    },
  ): InstanceRow {
    const { store } = this.#world
    const { configName, name, stackName, unitUuid, requestedHostId } = options
    const config = launchConfigOf(service, configName) ?? {}
    const createIndex = (store.services.get(service.id).createIndex ?? 0) + 1
    store.services.set(service.id, { createIndex })
    const fullName = `${stackName}/${service.name}${configName === PRIMARY ? '' : `/${configName}`}`
    const instance = store.instances.insert({
      accountId: service.accountId,
      kind: 'container',
      name,
      serviceId: service.id,
      hostId: null,
      deploymentUnitUuid: unitUuid,
      launchConfigName: configName,
      version: versionOf(config),
      createIndex,
      startCount: 0,
      firstRunningMs: null,
      healthState: null,
      healthUpdatedMs: null,
      primaryIpAddress: null,
      externalId: null,
      dnsSearch: [`${stackName}.rancher.internal`, `${service.name}.${stackName}.rancher.internal`],
      requestedHostId: requestedHostId ?? this.#requestedHost(config),
      config,
      labels: {
        ...stringMapAt(config, 'labels'),
        'io.rancher.stack.name': stackName,
        'io.rancher.stack_service.name': fullName,
        'io.rancher.project.name': stackName,
        'io.rancher.project_service.name': fullName,
        'io.rancher.service.deployment.unit': unitUuid,
        'io.rancher.service.launch.config': configName,
        'io.rancher.environment.uuid': store.accounts.get(service.accountId).uuid,
        ...(requestedHostId === null ? {} : { 'io.rancher.service.requested.host.id': String(requestedHostId) }),
      },
    })
    store.exposeMaps.insert({
      accountId: service.accountId,
      serviceId: service.id,
      instanceId: instance.id,
      dnsPrefix: configName === PRIMARY ? null : configName,
      managed: true,
      upgrade: false,
      state: 'active',
    })
    return instance
  }

  /** Schedules the creation of a container that has not begun. */
  begin(id: number): void {
    const { store, processes } = this.#world
    if (store.instances.get(id).state === 'requested') processes.schedule('instance', 'create', id)
  }

  start(id: number): void {
    this.#world.processes.schedule('instance', 'start', id)
  }

  stop(id: number): void {
    this.#world.processes.schedule('instance', 'stop', id)
  }

  /** Removes it, stopping it first where it must be. */
  remove(id: number, { byReconcile = false }: { readonly byReconcile?: boolean } = {}): void {
    const { store, processes } = this.#world
    const { state } = store.instances.get(id)
    if (state === 'removed' || state === 'removing') return
    try {
      processes.schedule('instance', 'remove', id, { data: { told: byReconcile } })
    } catch (error) {
      if (!(error instanceof ProcessCancelled)) throw error
      processes.schedule('instance', 'stop', id, { data: { told: byReconcile, chain: 'remove' } })
    }
  }

  /** Takes the container out of its service: it is not listed there any more. */
  unmap(id: number): void {
    const { store, life } = this.#world
    const map = mapOf(store, id)
    if (map === undefined || map.state === 'removing') return
    store.exposeMaps.set(map.id, { state: 'removing' })
    life.background(
      life
        .sleep(TIMINGS.unmapMs)
        .then(() => store.exposeMaps.set(map.id, { state: 'removed', removedMs: life.nowMs() })),
    )
  }

  /** What it says about its own failure, empty without one. */
  errorOf(id: number): string {
    const { transitioning, transitioningMessage } = this.#world.store.instances.get(id)
    return transitioning === 'error' ? (transitioningMessage ?? '') : ''
  }

  /** The agent reports that the container ended by itself. */
  exited(id: number): void {
    const { store } = this.#world
    if (store.instances.find(id)?.state === 'running') this.stop(id)
  }

  /** The agent reports what the health check says. A container that was never healthy is not called unhealthy. */
  healthChanged(id: number, health: 'healthy' | 'unhealthy'): void {
    const { store, life } = this.#world
    const instance = store.instances.find(id)
    if (instance === undefined || instance.state !== 'running' || instance.healthState === null) return
    if (instance.healthState === health) return
    if (health === 'unhealthy' && instance.healthState !== 'healthy') return
    store.instances.set(id, { healthState: health, healthUpdatedMs: life.nowMs() })
    this.#changed(instance)
  }

  /** Asks the host for its report. */
  async hearOf(id: number): Promise<void> {
    const { driver, life } = this.#world
    const report = await life.of(driver.inspect(formatId('instance', id)))
    if (report?.running === false) this.exited(id)
    else if (report?.health !== undefined) this.healthChanged(id, report.health)
  }

  /** Removes what was not healthy within its initializing timeout. To be called on the clean-up tick [11b]. */
  removeNeverHealthy(): void {
    const { store, life } = this.#world
    const late = store.instances.where(({ removedMs, state, healthState, healthUpdatedMs, config }) => {
      if (removedMs !== null || state === 'removing' || healthUpdatedMs === null) return false
      const check = objectAt(config, 'healthCheck')
      if (stringAt(check, 'strategy') === 'none') return false
      const timeouts: Readonly<Record<string, string>> = {
        initializing: 'initializingTimeout',
        reinitializing: 'reinitializingTimeout',
      }
      const timeoutMs = numberAt(check, timeouts[healthState ?? ''] ?? '')
      return timeoutMs !== undefined && life.nowMs() - healthUpdatedMs >= timeoutMs
    })
    for (const { id } of late) this.remove(id)
  }

  async #create(run: Run): Promise<{ chain: string; data: { firstStart: true } }> {
    await this.#world.life.sleep(TIMINGS.creatingMs)
    return { chain: 'start', data: { ...run.data, firstStart: true } }
  }

  async #start(run: Run): Promise<{ patch: Partial<InstanceRow> }> {
    const { store, life, driver } = this.#world
    const id = run.resourceId
    const first = run.data.firstStart === true
    this.#say(id, 'Waiting for dependencies')
    await this.#waitForNeeded(id)
    this.#say(id, 'Waiting for deployment unit instances to create')
    await this.#waitForUnit(id)
    this.#say(id, 'Scheduling')
    if (store.instances.get(id).hostId === null) {
      await life.sleep(TIMINGS.allocateMs)
      const found = allocate(store, store.instances.get(id))
      if ('error' in found) this.#giveUp(run, found.error)
      else store.instances.set(id, { hostId: found.hostId })
    }
    this.#say(id, 'Networking')
    await life.sleep(TIMINGS.networkMs)
    this.#say(id, 'Storage')
    if (first) await this.#told(run, driver.pull(this.spec(id)))
    this.#say(id, 'Starting')
    const started = await this.#startOnHost(run)
    this.#say(id, 'Post-network')
    await life.sleep(TIMINGS.postNetworkMs)
    const { startCount, firstRunningMs, healthState } = store.instances.get(id)
    life.background(this.#hearSoon(id))
    this.#health.lookAgain(store.instances.get(id).serviceId)
    const checked = Object.keys(objectAt(store.instances.get(id).config, 'healthCheck')).length > 0
    return {
      patch: {
        transitioningMessage: null,
        startCount: startCount + 1,
        firstRunningMs: firstRunningMs ?? life.nowMs(),
        ...placeOf(store.instances.get(id), started),
        ...(checked
          ? {
              healthState: healthState === null || healthState === 'initializing' ? 'initializing' : 'reinitializing',
              healthUpdatedMs: life.nowMs(),
            }
          : {}),
      },
    }
  }

  async #stop(run: Run): Promise<HandlerResult> {
    const { store, driver, life } = this.#world
    const id = run.resourceId
    const { hostId, serviceId } = store.instances.get(id)
    if (hostId !== null) await this.#unlessLost(hostId, () => driver.stop(this.spec(id))).catch(tryAgain)
    await life.sleep(TIMINGS.releaseMs)
    const fromFailedStart = run.data.chain === 'error'
    if (!fromFailedStart && run.data.told !== true) this.onTrouble(serviceId)
    this.#health.lookAgain(serviceId)
    return { data: { told: true } }
  }

  async #restart(run: Run): Promise<undefined> {
    const { life, driver, store } = this.#world
    const id = run.resourceId
    await life.of(driver.stop(this.spec(id))).catch(tryAgain)
    const started = await life.of(driver.start(this.spec(id))).catch(tryAgain)
    const instance = store.instances.get(id)
    store.instances.set(id, { startCount: instance.startCount + 1, ...placeOf(instance, started) })
    life.background(this.#hearSoon(id))
    return undefined
  }

  async #startOnHost(run: Run): Promise<Started | undefined> {
    const { life, driver } = this.#world
    for (let tries = 1; ; tries += 1) {
      try {
        return await life.of(driver.start(this.spec(run.resourceId)))
      } catch (error) {
        if (!(error instanceof AgentError)) throw error
        if (tries === TIMINGS.computeTries) this.#giveUp(run, twice(error.message))
      }
    }
  }

  /** A container that ended, or whose health was told, before the server called it running: its host reports it again. */
  async #hearSoon(id: number): Promise<void> {
    await this.#world.life.sleep(TIMINGS.firstReportMs)
    await this.hearOf(id)
  }

  async #remove(run: Run): Promise<undefined> {
    const { store, life, driver } = this.#world
    const id = run.resourceId
    const { hostId, serviceId } = store.instances.get(id)
    this.unmap(id)
    // the server does not wait for the host with this, nor does it hear whether it went well
    if (hostId !== null) void driver.remove(this.spec(id)).catch(() => {})
    await life.sleep(TIMINGS.removeMs)
    if (run.data.told !== true) this.onTrouble(serviceId)
    this.#health.lookAgain(serviceId)
    return undefined
  }

  /** A container that takes its network or volumes from another one starts when that one runs [10]. */
  async #waitForNeeded(id: number): Promise<void> {
    const { store, waits } = this.#world
    const { serviceId, deploymentUnitUuid, config } = store.instances.get(id)
    const service = store.services.get(serviceId)
    const needed = neededBy(config, service.name)
    const inUnit = managedAll(store, service).filter(
      (other) => other.deploymentUnitUuid === deploymentUnitUuid && needed.includes(other.launchConfigName),
    )
    for (const other of inUnit)
      await waits.until(`instance:${other.id}`, () => store.instances.get(other.id).state === 'running', {
        what: `created state [container:${formatId('instance', other.id)}]`,
        sliceMs: TIMINGS.dependencySliceMs,
      })
  }

  /** The containers of a unit start together: each waits until all have been created. */
  async #waitForUnit(id: number): Promise<void> {
    const { store, waits } = this.#world
    const { deploymentUnitUuid } = store.instances.get(id)
    const others = store.instances.where(
      (other) => other.deploymentUnitUuid === deploymentUnitUuid && other.id !== id && other.hostId === null,
    )
    for (const other of others)
      await waits.until(`instance:${other.id}`, () => !UNALLOCATED.includes(store.instances.get(other.id).state), {
        what: `starting state [container:${formatId('instance', other.id)}]`,
        sliceMs: TIMINGS.unitSliceMs,
      })
  }

  async #told(run: Run, work: Promise<void>): Promise<void> {
    try {
      await this.#world.life.of(work)
    } catch (error) {
      if (error instanceof AgentError) this.#giveUp(run, twice(error.message))
      throw error
    }
  }

  /** A first start that fails ends in `error`, a later one in `stopped`. */
  #giveUp(run: Run, errorText: string): never {
    const { processes } = this.#world
    if (run.data.firstStart === true)
      processes.schedule('instance', 'stop', run.resourceId, { data: { chain: 'error', errorText } })
    else processes.schedule('instance', 'stop', run.resourceId)
    this.#say(run.resourceId, errorText)
    throw new StartFailed(errorText)
  }

  /**
   * A stop on a host whose agent is gone counts as done when it is tried after the server has noticed that; one that is
   * under way then is broken off, and tried again [17].
   */
  async #unlessLost(hostId: number, stop: () => Promise<void>): Promise<void> {
    const { store, life } = this.#world
    const isLost = () => LOST.includes(store.hosts.get(hostId).agentState ?? 'active')
    if (isLost()) return
    let over = false
    const done = life.of(stop()).finally(() => {
      over = true
    })
    done.catch(() => {})
    while (!over && !isLost()) await Promise.race([done, life.sleep(1_000)])
    if (!over) throw new AgentError('the agent is gone')
    await done
  }

  /** What the container shows it is about. */
  #say(id: number, transitioningMessage: string): void {
    this.#world.store.instances.set(id, { transitioningMessage })
  }

  #changed({ serviceId }: InstanceRow): void {
    this.onTrouble(serviceId)
    this.#health.lookAgain(serviceId)
  }

  #requestedHost(config: ServiceRow['launchConfig']): number | null {
    return parseId(stringAt(config, 'requestedHostId') ?? '') ?? null
  }

  spec(id: number): ContainerSpec {
    const instance = this.#world.store.instances.get(id)
    const { config, name, labels, hostId } = instance
    return {
      id: formatId('instance', id),
      hostId: formatId('host', hostId ?? 0),
      name,
      image: (stringAt(config, 'imageUuid') ?? '').replace(/^docker:/, ''),
      environment: stringMapAt(config, 'environment'),
      labels,
      ports: stringsAt(config, 'ports'),
      command: stringsAt(config, 'command'),
      healthCheck: probeOf(instance),
    }
  }
}

function probeOf({ config }: InstanceRow): HealthProbe | undefined {
  const check = objectAt(config, 'healthCheck')
  const port = numberAt(check, 'port')
  if (port === undefined) return undefined
  return {
    port,
    requestLine: stringAt(check, 'requestLine'),
    intervalMs: numberAt(check, 'interval') ?? 2_000,
    responseTimeoutMs: numberAt(check, 'responseTimeout') ?? 2_000,
    healthyThreshold: numberAt(check, 'healthyThreshold') ?? 2,
    unhealthyThreshold: numberAt(check, 'unhealthyThreshold') ?? 3,
  }
}

/** The server shows what an agent says as message and as internal message [12a]. */
function twice(text: string): string {
  return `${text} : ${text}`
}

/** Its address changes with every start, the engine's id never. */
export function placeOf(
  { id, uuid }: InstanceRow,
  started: Started | undefined,
): Pick<InstanceRow, 'primaryIpAddress' | 'externalId'> {
  if (started !== undefined) return { primaryIpAddress: started.address ?? null, externalId: started.dockerId }
  return { primaryIpAddress: `10.42.${(id >> 8) & 255}.${id & 255}`, externalId: uuid.replaceAll('-', '').repeat(2) }
}

/** A run that a host does not serve ends, and the replay takes it up. */
function tryAgain(error: unknown): never {
  throw error instanceof AgentError ? new AgentFailed(error.message, { cause: error }) : error
}
