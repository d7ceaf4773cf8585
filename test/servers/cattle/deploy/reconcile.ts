import { ContainerFailed, ReconcileAgain } from '../engine/exits.ts'
import type { Run } from '../engine/processes.ts'
import { isTransitioning, PROCESSES } from '../engine/state-machine.ts'
import type { World } from '../engine/world.ts'
import type { Containers } from '../hosts/containers.ts'
import { formatId } from '../ids.ts'
import { PRIMARY, type ServiceRow } from '../records.ts'
import { TIMINGS } from '../timings.ts'
import {
  containerName,
  instancesOf,
  isInstanceStarted,
  isStarted,
  isStartOnce,
  nextIndex,
  type Unit,
} from './deployment-unit.ts'
import { mapOf } from './expose-maps.ts'
import { launchConfigNames, neededConfigs } from './launch-configs.ts'
import {
  anyInitializing,
  byCreateIndex,
  describe,
  missingHosts,
  needsReconcile,
  type Plan,
  planFor,
} from './planner.ts'

const ACTIVE = [
  'activating',
  'active',
  'updating-active',
  'upgrading',
  'rolling-back',
  'canceling-upgrade',
  'canceled-upgrade',
  'finishing-upgrade',
  'upgraded',
  'restarting',
]

export function isActiveService({ state }: ServiceRow): boolean {
  return ACTIVE.includes(state)
}

export function serviceLock(serviceId: number): string {
  return `SERVICE.${serviceId}`
}

/** Makes the containers of a service what the service says: removes what is bad, creates and starts what is missing. */
export class Reconciler {
  readonly #world: World
  readonly #containers: Containers

  /** The service as each run last read it. */
  readonly #held = new WeakMap<Run, Map<number, ServiceRow>>()

  constructor(world: World, containers: Containers) {
    this.#world = world
    this.#containers = containers
  }

  /**
   * Reconciles now and waits for the started containers, not for their health. Without any active host it does nothing,
   * and says nothing [14d].
   *
   * @throws {LockBusy | ContainerFailed | WaitTimeout | ReconcileAgain}
   */
  async activate(run: Run, serviceId: number): Promise<void> {
    const { locks, life } = this.#world
    if (!isActiveService(this.#hold(run, serviceId))) return
    await locks.holding(serviceLock(serviceId), run, async () => {
      await life.sleep(TIMINGS.planMs)
      const service = this.#hold(run, serviceId)
      if (!isActiveService(service) || !this.#hasActiveHosts(service)) return
      await this.#deploy(run, service)
    })
  }

  /**
   * Reads the service again for a run. Between these moments a run works with what it read last: a scale set meanwhile is
   * only found at the end of a reconcile, which then has to begin again [06c, 06d].
   */
  refresh(run: Run, serviceId: number): ServiceRow {
    const held = this.#held.get(run) ?? new Map<number, ServiceRow>()
    this.#held.set(run, held)
    const service = this.#world.store.services.get(serviceId)
    held.set(serviceId, service)
    return service
  }

  /** Only schedules the update process when something is to be done, as after an event. @throws {LockBusy} */
  async schedule(run: Run, serviceId: number): Promise<void> {
    const { store, locks, life, processes } = this.#world
    if (!isActiveService(store.services.get(serviceId))) return
    await locks.holding(serviceLock(serviceId), run, async () => {
      await life.sleep(TIMINGS.planMs)
      const service = store.services.get(serviceId)
      if (!this.#hasActiveHosts(service)) return
      const plan = planFor(store, service)
      run.activity.info(describe(plan))
      if (!needsReconcile(store, service, plan)) return run.activity.info('Service already reconciled')
      if (service.state === 'active') processes.schedule('service', 'update', serviceId)
    })
  }

  /** Whether nothing is left to do, or what is left is only waiting for its health. */
  isHealthy(serviceId: number): boolean {
    const { store } = this.#world
    const service = store.services.get(serviceId)
    if (!isActiveService(service) || !this.#hasActiveHosts(service)) return true
    const plan = planFor(store, service)
    return !needsReconcile(store, service, plan) || anyInitializing(store, plan)
  }

  /** Stops all containers without waiting for them [13e]. */
  deactivate(serviceId: number): void {
    const { store } = this.#world
    const plan = planFor(store, store.services.get(serviceId))
    for (const unit of [...plan.healthy, ...plan.unhealthy, ...plan.broken])
      for (const { id, state } of instancesOf(store, unit)) if (state === 'running') this.#containers.stop(id)
  }

  /** Removes all containers without waiting for them. */
  removeAll(run: Run, serviceId: number): void {
    const { store } = this.#world
    const plan = planFor(store, store.services.get(serviceId))
    for (const unit of [...plan.healthy, ...plan.unhealthy, ...plan.broken])
      this.#removeUnit(run, unit, 'Removing extra service instance')
  }

  #hold(run: Run, serviceId: number): ServiceRow {
    return this.#held.get(run)?.get(serviceId) ?? this.refresh(run, serviceId)
  }

  #hasActiveHosts(service: ServiceRow): boolean {
    const { store } = this.#world
    const active = store.hosts.where(
      ({ accountId, state, removedMs }) => accountId === service.accountId && state === 'active' && removedMs === null,
    )
    store.services.set(service.id, { skip: active.length === 0 })
    return active.length > 0
  }

  async #deploy(run: Run, service: ServiceRow): Promise<void> {
    const { store, processes } = this.#world
    const plan = planFor(store, service)
    run.activity.info(describe(plan))
    if (!needsReconcile(store, service, plan)) return run.activity.info('Service already reconciled')
    // a reconcile found outside of any process of the service makes itself known by one
    if (service.state === 'active') processes.schedule('service', 'update', service.id)
    await this.#carryOut(run, this.refresh(run, service.id), plan)
    const reloaded = this.refresh(run, service.id)
    const after = planFor(store, reloaded)
    if (needsReconcile(store, reloaded, after)) throw new ReconcileAgain()
    run.activity.info(`Service reconciled: ${describe(after)}`)
  }

  async #carryOut(run: Run, service: ServiceRow, plan: Plan): Promise<void> {
    await this.#removeUnits(run, plan.broken, { text: 'Removing bad service instance', level: 'error' })
    for (const unit of plan.incomplete) this.#removeDependents(service, unit)
    await this.#removeUnits(run, plan.unhealthy, { text: 'Removing unhealthy service instance', level: 'info' })
    await run.activity.run(service.id, { type: 'wait', text: 'Waiting for instances to start' }, async () => {
      const units = byCreateIndex(this.#world.store, await this.#scaled(run, service, plan))
      for (const unit of units) this.#createMissing(run, service, unit)
      for (const unit of units) this.#start(run, service, unit)
      for (const unit of units) await this.#waitForStart(service, unit)
    })
  }

  async #removeUnits(
    run: Run,
    units: readonly Unit[],
    { text, level }: { readonly text: string; readonly level: 'info' | 'error' },
  ): Promise<void> {
    for (const unit of units) this.#removeUnit(run, unit, text, level)
    for (const unit of units) for (const id of unit.containers.values()) if (id !== null) await this.#waitForRemoval(id)
  }

  #removeUnit(run: Run, unit: Unit, text: string, level: 'info' | 'error' = 'info'): void {
    const { store, life } = this.#world
    for (const instance of instancesOf(store, unit)) {
      const error = this.#containers.errorOf(instance.id)
      run.activity.instance(instance.id, {
        operation: 'delete',
        text: error === '' ? text : `${text}: ${error}`,
        level,
      })
      this.#containers.remove(instance.id, { byReconcile: true })
      this.#containers.unmap(instance.id)
    }
    if (unit.rowId !== undefined) store.deploymentUnits.set(unit.rowId, { state: 'removed', removedMs: life.nowMs() })
  }

  /** A container that needs a missing one is created anew together with it. */
  #removeDependents(service: ServiceRow, unit: Unit): void {
    const missing = launchConfigNames(service).filter((name) => !unit.containers.has(name))
    for (let name = missing.pop(); name !== undefined; name = missing.pop()) {
      for (const dependent of launchConfigNames(service)) {
        const id = unit.containers.get(dependent)
        if (typeof id !== 'number' || !neededConfigs(service, dependent).includes(name)) continue
        this.#containers.remove(id, { byReconcile: true })
        this.#containers.unmap(id)
        unit.containers.delete(dependent)
        missing.push(dependent)
      }
    }
  }

  /** The kept units, after surplus ones are removed and new ones are added. */
  async #scaled(run: Run, service: ServiceRow, plan: Plan): Promise<Unit[]> {
    const { store } = this.#world
    const { scale } = plan
    if (scale === undefined)
      return [...plan.healthy, ...missingHosts(plan).map((hostId) => this.#newUnit(service, hostId))]
    const kept = byCreateIndex(store, plan.healthy)
    const surplus = kept.splice(Math.max(0, scale)).reverse()
    await this.#removeUnits(run, surplus, { text: 'Removing extra service instance', level: 'info' })
    while (kept.length < scale) kept.push(this.#newUnit(service, null))
    return kept
  }

  #newUnit(service: ServiceRow, requestedHostId: number | null): Unit {
    const { store, random } = this.#world
    const uuid = random.uuid()
    // load balancers have no unit rows: theirs are paired regardless of the unit
    if (service.kind !== 'service') return { uuid, rowId: undefined, containers: new Map(), requestedHostId }
    const used = store.deploymentUnits
      .where((row) => row.serviceId === service.id && row.removedMs === null)
      .map(({ serviceIndex }) => serviceIndex)
    const row = store.deploymentUnits.insert({
      uuid,
      accountId: service.accountId,
      serviceId: service.id,
      serviceIndex: nextIndex(used),
      requestedHostId,
      state: 'active',
    })
    return { uuid, rowId: row.id, containers: new Map(), requestedHostId }
  }

  #createMissing(run: Run, service: ServiceRow, unit: Unit): void {
    const { store } = this.#world
    for (const name of launchConfigNames(service)) if (!unit.containers.has(name)) unit.containers.set(name, null)
    const stackName = store.stacks.get(service.stackId).name ?? ''
    const index =
      unit.rowId === undefined ? this.#freeSuffix(service) : store.deploymentUnits.get(unit.rowId).serviceIndex
    const create = (configName: string): void => {
      if (unit.containers.get(configName) !== null) return
      for (const needed of neededConfigs(service, configName)) create(needed)
      const instance = this.#containers.create(service, {
        configName,
        name: containerName(stackName, service, { configName, index }),
        stackName,
        unitUuid: unit.uuid,
        requestedHostId: unit.requestedHostId,
      })
      unit.containers.set(configName, instance.id)
      run.activity.instance(instance.id, { operation: 'create', text: 'Creating extra service instance' })
    }
    for (const name of launchConfigNames(service)) create(name)
    for (const { id } of instancesOf(store, unit)) this.#containers.begin(id)
  }

  #freeSuffix(service: ServiceRow): number {
    const { store } = this.#world
    const used = store.instances
      .where((row) => row.serviceId === service.id && row.removedMs === null && row.launchConfigName === PRIMARY)
      .map(({ name }) => Number(name.slice(name.lastIndexOf('-') + 1)))
    return nextIndex(used)
  }

  #start(run: Run, service: ServiceRow, unit: Unit): void {
    const { store } = this.#world
    for (const [name, id] of unit.containers) {
      if (id === null || isInstanceStarted(store, service, { name, id })) continue
      if (store.instances.get(id).state !== 'stopped') continue
      run.activity.instance(id, { operation: 'start', text: 'Starting stopped instance' })
      this.#containers.start(id)
    }
  }

  async #waitForStart(service: ServiceRow, unit: Unit): Promise<void> {
    const { store } = this.#world
    if (isStarted(store, service, unit)) return
    const ordered = new Set<string>()
    const add = (name: string): void => {
      for (const needed of neededConfigs(service, name)) add(needed)
      ordered.add(name)
    }
    for (const name of unit.containers.keys()) add(name)
    for (const name of ordered) {
      const id = unit.containers.get(name)
      if (typeof id === 'number') await this.#waitForContainer(service, { name, id })
    }
  }

  async #waitForContainer(
    service: ServiceRow,
    { name, id }: { readonly name: string; readonly id: number },
  ): Promise<void> {
    const { store, waits } = this.#world
    if (isInstanceStarted(store, service, { name, id })) return
    const key = `container:${formatId('instance', id)}`
    await this.#waitForAllocation(service, { name, id, key })
    const { state } = store.instances.get(id)
    await waits.until(`instance:${id}`, () => !isTransitioning(PROCESSES.instance, store.instances.get(id).state), {
      what: `container ${state} [${key}]`,
      instanceId: id,
    })
    const reached = store.instances.get(id)
    if (isStartOnce(service, name) && isInstanceStarted(store, service, { name, id })) return
    if (reached.state === 'running') return
    const error = this.#containers.errorOf(id)
    const message = `Container should have been running but is in ${reached.state} state. Check logs for more information.`
    throw new ContainerFailed(error === '' ? message : `${message}: ${error}`, id)
  }

  async #waitForAllocation(
    service: ServiceRow,
    { name, id, key }: { readonly name: string; readonly id: number; readonly key: string },
  ): Promise<void> {
    const { store, waits } = this.#world
    if (store.instances.get(id).hostId !== null) return
    const once = isStartOnce(service, name)
    const bad = ['erroring', 'error', ...(once ? [] : ['stopping', 'stopped'])]
    await waits.until(
      `instance:${id}`,
      () => {
        const { state, removedMs, hostId } = store.instances.get(id)
        if (removedMs !== null || bad.includes(state)) {
          const error = this.#containers.errorOf(id)
          const cause = `Bad instance [${key}] in state [${state}]${error === '' ? '' : `: ${error}`}`
          throw new ContainerFailed(`Failed to allocate instance [${key}]: ${cause}`, id)
        }
        return hostId !== null
      },
      { what: `allocated [${key}]`, instanceId: id },
    )
  }

  async #waitForRemoval(instanceId: number): Promise<void> {
    const { store, waits } = this.#world
    const map = mapOf(store, instanceId)
    if (map === undefined) return
    await waits.until(`serviceExposeMap:${map.id}`, () => store.exposeMaps.get(map.id).state === 'removed', {
      what: `removed state [serviceExposeMap:${formatId('serviceExposeMap', map.id)}]`,
    })
  }
}
