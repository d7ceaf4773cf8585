import { TIMINGS } from '../timings.ts'
import { WaitTimeout } from './exits.ts'
import type { Life } from './life.ts'

/**
 * How a run waits for something to become true of a resource: it looks at once, then on the global tick after each change
 * of the resource, and every five seconds by itself.
 */
export class Waits {
  readonly #life: Life
  readonly #waiting = new Map<string, Set<() => void>>()

  constructor(life: Life) {
    this.#life = life
  }

  /** To be called on the global tick with the keys of what changed since the last one. */
  changed(keys: ReadonlySet<string>): void {
    for (const key of keys) {
      const waiting = [...(this.#waiting.get(key) ?? [])]
      for (const wake of waiting) wake()
    }
  }

  /**
   * @param options.what names it in the message of the timeout, such as `healthy [container:1i7]`.
   * @throws {WaitTimeout} after a slice of 45 s, checked only when it looks; or what `holds` throws.
   */
  async until(
    key: string,
    holds: () => boolean,
    { what, instanceId, sliceMs = TIMINGS.waitSliceMs }: { what: string; instanceId?: number; sliceMs?: number },
  ): Promise<void> {
    const endMs = this.#life.nowMs() + sliceMs
    while (this.#life.nowMs() < endMs) {
      if (holds()) return
      await this.#life.pause(TIMINGS.waitPollMs, (wake) => this.#subscribe(key, wake))
    }
    throw new WaitTimeout(`Waiting: ${what}`, instanceId)
  }

  #subscribe(key: string, wake: () => void): () => void {
    const waiting = this.#waiting.get(key) ?? new Set()
    this.#waiting.set(key, waiting)
    waiting.add(wake)
    return () => waiting.delete(wake)
  }
}
