import { Activity } from '../engine/activity.ts'
import { LockBusy } from '../engine/exits.ts'
import type { Run } from '../engine/processes.ts'
import type { World } from '../engine/world.ts'
import { TIMINGS } from '../timings.ts'
import type { Reconciler } from './reconcile.ts'

/**
 * What happens to a service after something happened to its containers or hosts: a look whether it needs a reconcile, in
 * `active` and `updating-active` only. In every other state nobody heals anything [12d].
 */
export class Triggers {
  readonly #world: World
  readonly #reconciler: Reconciler
  readonly #items = new Map<number, Item>()

  constructor(world: World, reconciler: Reconciler) {
    this.#world = world
    this.#reconciler = reconciler
  }

  reconcile(serviceId: number): void {
    const item = this.#items.get(serviceId) ?? { requested: 0, applied: 0, looking: false }
    this.#items.set(serviceId, item)
    item.requested += 1
    const { life } = this.#world
    life.background(life.sleep(TIMINGS.dispatchMs).then(() => this.#look(serviceId, item)))
  }

  reconcileAll(accountId: number): void {
    for (const { id } of this.#world.store.services.where(
      (service) => service.accountId === accountId && service.removedMs === null,
    ))
      this.reconcile(id)
  }

  /** Looks at what could not be looked at when it was asked for. To be called on the sync tick. */
  sync(): void {
    for (const [serviceId, item] of this.#items) this.#world.life.background(this.#look(serviceId, item))
  }

  /** After a kill nobody looks any more. */
  stopped(): void {
    for (const item of this.#items.values()) item.looking = false
  }

  /** One look answers all that was asked for before it; what is asked for meanwhile waits for the sync tick. */
  async #look(serviceId: number, item: Item): Promise<void> {
    if (item.looking || item.requested === item.applied) return
    item.looking = true
    const { requested } = item
    try {
      const { state } = this.#world.store.services.get(serviceId)
      if (state === 'active' || state === 'updating-active') await this.#evaluate(serviceId)
      item.applied = requested
    } catch (error) {
      // stays asked for: the sync tick looks again [12c]
      if (!(error instanceof LockBusy)) throw error
    } finally {
      item.looking = false
    }
  }

  async #evaluate(serviceId: number): Promise<void> {
    const { life, store, random } = this.#world
    const activity = new Activity(store, random, () => life.nowMs())
    const run: Run = { type: 'service', name: 'trigger', resourceId: serviceId, data: {}, activity }
    await activity.run(serviceId, { type: 'service.trigger', text: 'Re-evaluating state' }, () =>
      this.#reconciler.schedule(run, serviceId),
    )
  }
}

/** How often a look was asked for, and how many of these have been answered. */
interface Item {
  requested: number
  applied: number
  looking: boolean
}
