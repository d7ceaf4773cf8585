import { LockBusy } from './exits.ts'
import type { Life } from './life.ts'

interface Held {
  readonly owner: object
  depth: number
  readonly waiting: Set<() => void>
}

/** Named locks. One owner may take a lock again while it holds it. */
export class Locks {
  readonly #held = new Map<string, Held>()

  /** @throws {LockBusy} at once when somebody else holds it. */
  async holding<Value>(name: string, owner: object, work: () => Promise<Value>): Promise<Value> {
    if (!this.#take(name, owner)) throw new LockBusy(name)
    try {
      return await work()
    } finally {
      this.#release(name, owner)
    }
  }

  /** Waits up to `waitMs` for it. @throws {LockBusy} */
  async holdingAfterWait<Value>(
    name: string,
    owner: object,
    { life, waitMs }: { readonly life: Life; readonly waitMs: number },
    work: () => Promise<Value>,
  ): Promise<Value> {
    const untilMs = life.nowMs() + waitMs
    while (!this.#take(name, owner)) {
      const leftMs = untilMs - life.nowMs()
      if (leftMs <= 0) throw new LockBusy(name)
      await life.pause(leftMs, (wake) => this.#onFree(name, wake))
    }
    try {
      return await work()
    } finally {
      this.#release(name, owner)
    }
  }

  #take(name: string, owner: object): boolean {
    const held = this.#held.get(name)
    if (held === undefined) {
      this.#held.set(name, { owner, depth: 1, waiting: new Set() })
      return true
    }
    if (held.owner !== owner) return false
    held.depth += 1
    return true
  }

  #release(name: string, owner: object): void {
    const held = this.#held.get(name)
    if (held === undefined || held.owner !== owner) return
    held.depth -= 1
    if (held.depth > 0) return
    this.#held.delete(name)
    for (const wake of [...held.waiting]) wake()
  }

  #onFree(name: string, wake: () => void): () => void {
    const waiting = this.#held.get(name)?.waiting
    waiting?.add(wake)
    return () => waiting?.delete(wake)
  }
}
