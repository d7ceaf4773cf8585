import { StateChanged } from '../engine/exits.ts'
import type { Run } from '../engine/processes.ts'
import type { World } from '../engine/world.ts'
import { parseId } from '../ids.ts'
import { type JsonObject, numberAt, stringAt } from '../json.ts'
import type { Reconciler } from './reconcile.ts'

/** The upgrade by moving the scale from one service to another (reference section 3.11). */
export class ToServiceRun {
  readonly #world: World
  readonly #reconciler: Reconciler

  constructor(world: World, reconciler: Reconciler) {
    this.#world = world
    this.#reconciler = reconciler
  }

  async upgrade(run: Run, strategy: JsonObject, state: string): Promise<void> {
    const targetId = parseId(stringAt(strategy, 'toServiceId') ?? '')
    // without a target there is nothing to do [05]
    if (targetId === undefined || this.#isRemoved(targetId)) return
    if (strategy.updateLinks === true) this.#cloneLinks(run.resourceId, targetId)
    while (!(await this.#step(run, targetId, strategy))) await this.#sleep(run, strategy, state)
  }

  async #step(run: Run, targetId: number, strategy: JsonObject): Promise<boolean> {
    if (this.#isRemoved(targetId)) return true
    await this.#reconciler.activate(run, targetId)
    if (!this.#reconciler.isHealthy(targetId)) return false
    await this.#reconciler.activate(run, run.resourceId)
    const batchSize = numberAt(strategy, 'batchSize') ?? 1
    const finalScale = numberAt(strategy, 'finalScale') ?? 1
    const target = this.#scale(targetId)
    const total = this.#scale(run.resourceId) + target
    if (total > finalScale) await this.#changeScale(run, run.resourceId, -Math.min(batchSize, total - finalScale))
    else if (target < finalScale)
      await this.#changeScale(run, targetId, Math.min(batchSize, finalScale - target, finalScale + batchSize - total))
    if (this.#scale(run.resourceId) === 0) await this.#changeScale(run, targetId, finalScale - this.#scale(targetId))
    return this.#scale(run.resourceId) === 0 && this.#scale(targetId) === finalScale
  }

  async #changeScale(run: Run, serviceId: number, by: number): Promise<void> {
    if (by === 0) return
    this.#world.store.services.set(serviceId, { scale: Math.max(0, this.#scale(serviceId) + by) })
    this.#reconciler.refresh(run, serviceId)
    await this.#reconciler.activate(run, serviceId)
  }

  #scale(serviceId: number): number {
    return this.#world.store.services.get(serviceId).scale
  }

  #isRemoved(serviceId: number): boolean {
    return this.#world.store.services.find(serviceId)?.removedMs !== null
  }

  /** Whoever links to the source links to the target too. */
  #cloneLinks(sourceId: number, targetId: number): void {
    const { consumeMaps } = this.#world.store
    const live = consumeMaps.where(({ removedMs }) => removedMs === null)
    for (const link of live.filter(({ consumedServiceId }) => consumedServiceId === sourceId)) {
      const there = live.some((other) => other.serviceId === link.serviceId && other.consumedServiceId === targetId)
      if (there) continue
      const { accountId, serviceId, linkName } = link
      consumeMaps.insert({ accountId, serviceId, linkName, consumedServiceId: targetId, state: 'active' })
    }
  }

  async #sleep(run: Run, strategy: JsonObject, state: string): Promise<void> {
    const intervalMillis = numberAt(strategy, 'intervalMillis') ?? 2_000
    const text = `Sleeping for ${Math.trunc(intervalMillis / 1000)} seconds`
    await run.activity.run(run.resourceId, { type: 'sleep', text }, async () => {
      for (let leftMs = intervalMillis; leftMs > 0; leftMs -= 1_000) {
        await this.#world.life.sleep(Math.min(1_000, leftMs))
        if (this.#reconciler.refresh(run, run.resourceId).state !== state) throw new StateChanged()
      }
    })
  }
}
