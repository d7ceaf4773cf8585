import { NullPointer, StateChanged } from '../engine/exits.ts'
import { inHashOrder } from '../engine/hash-order.ts'
import type { Run } from '../engine/processes.ts'
import { isTransitioning, PROCESSES } from '../engine/state-machine.ts'
import type { World } from '../engine/world.ts'
import type { Containers } from '../hosts/containers.ts'
import { formatId } from '../ids.ts'
import { numberAt, stringAt } from '../json.ts'
import type { InServiceStrategy, InstanceRow, LaunchConfig, ServiceRow } from '../records.ts'
import { TIMINGS } from '../timings.ts'
import {
  type ConfigVersion,
  managed,
  managedOfConfig,
  mapOf,
  markedOfVersion,
  markedOld,
  toCleanUp,
  toUpgrade,
} from './expose-maps.ts'
import { isFullUpgrade, versionOf } from './launch-configs.ts'
import { type Reconciler, serviceLock } from './reconcile.ts'

/** The state a run works for; it gives up when the service leaves it. */
type WorkState = 'upgrading' | 'finishing-upgrade' | 'rolling-back'

/** Containers by their unit, walked in hash order. */
type Units = Map<string, InstanceRow[]>

/** The batches of an in-service upgrade, forwards and backwards, and of a restart (reference section 3.4). */
export class UpgradeRun {
  readonly #world: World
  readonly #containers: Containers
  readonly #reconciler: Reconciler

  constructor(world: World, containers: Containers, reconciler: Reconciler) {
    this.#world = world
    this.#containers = containers
    this.#reconciler = reconciler
  }

  /** Forwards, until nothing of the old version is unmarked. @throws {StateChanged | WaitTimeout | ContainerFailed | NullPointer} */
  async upgrade(run: Run, strategy: InServiceStrategy, state: WorkState): Promise<void> {
    while (!(await this.#batch(run, strategy, { state, forwards: true })))
      await this.#sleep(run, strategy.intervalMillis, state)
  }

  /** Backwards, without waiting for health. */
  async rollback(run: Run, strategy: InServiceStrategy): Promise<void> {
    while (!(await this.#batch(run, strategy, { state: 'rolling-back', forwards: false })))
      await this.#sleep(run, strategy.intervalMillis, 'rolling-back')
  }

  /** Removes everything marked old, without waiting for it. */
  async removeMarkedOld(serviceId: number): Promise<void> {
    const { store, life } = this.#world
    for (const { id, removedMs, state } of markedOld(store, serviceId))
      if (removedMs === null && state !== 'removing') this.#containers.remove(id)
    await life.sleep(TIMINGS.removeMarkedMs)
  }

  async restart(
    run: Run,
    {
      batchSize,
      intervalMillis,
      startCounts,
    }: { batchSize: number | null; intervalMillis: number | null; startCounts: ReadonlyMap<number, number> },
  ): Promise<void> {
    const { store, locks } = this.#world
    const serviceId = run.resourceId
    const waiting = unitsOf(
      managed(store, store.services.get(serviceId)).filter(({ id, startCount }) => startCounts.get(id) === startCount),
    )
    for (;;) {
      if (batchSize === null) throw new NullPointer()
      const batch = take(waiting, batchSize)
      await locks.holding(serviceLock(serviceId), run, async () => {
        await this.#waitForHealth(run, undefined, 'restarting')
        await this.#stop(run, batch)
        await this.#start(run)
      })
      if (waiting.size === 0) return
      await this.#sleep(run, intervalMillis, 'restarting')
    }
  }

  /** @returns true when nothing was left to do. */
  async #batch(
    run: Run,
    strategy: InServiceStrategy,
    { state, forwards }: { readonly state: WorkState; readonly forwards: boolean },
  ): Promise<boolean> {
    const { store, locks } = this.#world
    const { batchSize } = strategy
    if (batchSize === null) throw new NullPointer()
    const service = store.services.get(run.resourceId)
    const configs = configVersions(service.name, strategy)
    const wanted = forwards ? configs.next : configs.previous
    const unwanted = (forwards ? configs.previous : configs.next).map(({ name }) => ({
      name,
      // a dropped launch config has no version to come to: all its containers go
      version: wanted.find((config) => config.name === name)?.version ?? 'undefined',
    }))
    const waiting = unitsOf(unwanted.flatMap((config) => toUpgrade(store, service, config)))
    const marked = unitsOf(wanted.flatMap((config) => markedOfVersion(store, service, config)))
    const cleanUp = unitsOf(unwanted.flatMap((config) => toCleanUp(store, service, config)))
    await locks.holding(serviceLock(service.id), run, async () => {
      if (forwards) {
        await this.#reconciler.activate(run, service.id)
        await this.#waitForHealth(run, strategy, state)
        await this.#stop(run, cleanUp)
      }
      const keepsUnits = service.kind === 'service' || !isFullUpgrade(strategy)
      for (const [uuid, instances] of take(waiting, batchSize)) {
        this.#mark(run, instances, this.#counterpart(marked, uuid, keepsUnits))
        cleanUp.set(uuid, instances)
      }
      if (strategy.startFirst) {
        await this.#start(run)
        if (forwards) await this.#waitForHealth(run, strategy, state)
        await this.#stop(run, cleanUp)
      } else {
        await this.#stop(run, cleanUp)
        await this.#start(run)
      }
      if (forwards) await this.#waitForHealth(run, strategy, state)
    })
    if (waiting.size > 0) return false
    await this.#reconciler.activate(run, service.id)
    return true
  }

  /** What was marked old in place of this unit: paired by uuid [12a]; of a load balancer any will do [08]. */
  #counterpart(marked: Units, uuid: string, keepsUnits: boolean): readonly InstanceRow[] {
    if (keepsUnits) return marked.get(uuid) ?? []
    const first = inHashOrder(marked.keys())[0]
    if (first === undefined) return []
    const instances = marked.get(first) ?? []
    marked.delete(first)
    return instances
  }

  #mark(run: Run, instances: readonly InstanceRow[], counterpart: readonly InstanceRow[]): void {
    for (const { id } of counterpart) this.#setMarked(id, false)
    for (const { id } of instances) {
      run.activity.instance(id, { operation: 'mark.upgrade', text: 'Mark for upgrade' })
      this.#setMarked(id, true)
    }
  }

  #setMarked(instanceId: number, old: boolean): void {
    const { store } = this.#world
    const map = mapOf(store, instanceId)
    if (map !== undefined) store.exposeMaps.set(map.id, { upgrade: old, managed: !old })
  }

  async #start(run: Run): Promise<void> {
    await run.activity.run(run.resourceId, { type: 'starting', text: 'Starting new instances' }, () =>
      this.#reconciler.activate(run, run.resourceId),
    )
  }

  async #stop(run: Run, units: Units): Promise<void> {
    const { store, waits } = this.#world
    await run.activity.run(run.resourceId, { type: 'stopping', text: 'Stopping instances' }, async () => {
      const stopping: number[] = []
      const removing: number[] = []
      for (const { id, state: stateBefore } of inHashOrder(units.keys()).flatMap((uuid) => units.get(uuid) ?? [])) {
        const key = `container:${formatId('instance', id)}`
        await waits.until(`instance:${id}`, () => !isTransitioning(PROCESSES.instance, store.instances.get(id).state), {
          what: `container ${stateBefore} [${key}]`,
          instanceId: id,
        })
        const { state } = store.instances.get(id)
        if (state === 'error') {
          this.#containers.remove(id)
          removing.push(id)
        } else if (state !== 'stopped') {
          this.#containers.stop(id)
          stopping.push(id)
        }
      }
      for (const id of stopping)
        await waits.until(`instance:${id}`, () => store.instances.get(id).state === 'stopped', {
          what: `state to equal stopped [container:${formatId('instance', id)}]`,
          instanceId: id,
        })
      for (const id of removing)
        await waits.until(`instance:${id}`, () => store.instances.get(id).removedMs !== null, {
          what: `removed [container:${formatId('instance', id)}]`,
          instanceId: id,
        })
    })
  }

  /** Waits for the new version's running containers one after the other; whether they still run is not asked. */
  async #waitForHealth(
    run: Run,
    strategy: InServiceStrategy | undefined,
    state: WorkState | 'restarting',
  ): Promise<void> {
    const { store, waits } = this.#world
    const text = 'Waiting for all instances to be healthy'
    await run.activity.run(run.resourceId, { type: 'wait', text }, async () => {
      for (const instance of this.#toBeHealthy(store.services.get(run.resourceId), strategy)) {
        if (instance.state !== 'running') continue
        await waits.until(
          `instance:${instance.id}`,
          () => {
            const { healthState } = store.instances.get(instance.id)
            const healthy =
              instance.healthState === null || healthState === 'healthy' || healthState === 'updating-healthy'
            if (!healthy) this.#checkState(run, state)
            return healthy
          },
          { what: `healthy [container:${formatId('instance', instance.id)}]`, instanceId: instance.id },
        )
      }
    })
  }

  #toBeHealthy(service: ServiceRow, strategy: InServiceStrategy | undefined): InstanceRow[] {
    const { store } = this.#world
    if (strategy === undefined) return managed(store, service)
    return configVersions(service.name, strategy).next.flatMap(({ name, version }) =>
      managedOfConfig(store, service, name).filter((instance) => instance.version === version),
    )
  }

  async #sleep(run: Run, intervalMillis: number | null, state: WorkState | 'restarting'): Promise<void> {
    if (intervalMillis === null) throw new NullPointer()
    const text = `Sleeping for ${Math.trunc(intervalMillis / 1000)} seconds`
    await run.activity.run(run.resourceId, { type: 'sleep', text }, async () => {
      for (let leftMs = intervalMillis; leftMs > 0; leftMs -= 1_000) {
        await this.#world.life.sleep(Math.min(1_000, leftMs))
        this.#checkState(run, state)
      }
    })
  }

  #checkState(run: Run, state: WorkState | 'restarting'): void {
    const now = this.#reconciler.refresh(run, run.resourceId).state
    const working = ['upgrading', 'rolling-back', 'restarting', 'finishing-upgrade']
    if (!working.includes(now)) throw new StateChanged()
    if (state !== 'restarting' && state !== now) throw new StateChanged()
  }
}

/** The first `count` units in hash order, taken out of `units`. */
function take(units: Units, count: number): Units {
  const taken: Units = new Map()
  for (const uuid of inHashOrder(units.keys()).slice(0, count)) {
    taken.set(uuid, units.get(uuid) ?? [])
    units.delete(uuid)
  }
  return taken
}

function unitsOf(instances: readonly InstanceRow[]): Units {
  const units: Units = new Map()
  for (const instance of instances)
    units.set(instance.deploymentUnitUuid, [...(units.get(instance.deploymentUnitUuid) ?? []), instance])
  return units
}

interface ConfigVersions {
  readonly next: readonly ConfigVersion[]
  readonly previous: readonly ConfigVersion[]
}

/** The version of every launch config after and before the upgrade; the primary goes by the service's name. */
function configVersions(serviceName: string, strategy: InServiceStrategy): ConfigVersions {
  const named = (config: LaunchConfig): ConfigVersion => ({
    name: stringAt(config, 'name') ?? serviceName,
    version: versionOf(config),
  })
  const all = (secondary: readonly LaunchConfig[] | null, primary: LaunchConfig | null): ConfigVersion[] =>
    [...(secondary ?? []), ...(primary === null ? [] : [primary])].map(named)
  return {
    next: all(strategy.secondaryLaunchConfigs, strategy.launchConfig),
    previous: all(strategy.previousSecondaryLaunchConfigs, strategy.previousLaunchConfig),
  }
}

export function restartOptions(restart: Record<string, unknown> | null): {
  readonly batchSize: number | null
  readonly intervalMillis: number | null
} {
  const strategy = (restart?.rollingRestartStrategy ?? {}) as Record<string, never>
  return {
    batchSize: numberAt(strategy, 'batchSize') ?? null,
    intervalMillis: numberAt(strategy, 'intervalMillis') ?? null,
  }
}
