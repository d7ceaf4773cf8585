import type { Time } from '../../time.ts'

/** Thrown into everything that was under way when the server was killed. Nothing may act on it. */
export class ServerDown extends Error {}

/** One life of the server, from its start to its kill: what waits in it never wakes up again after it. */
export class Life {
  readonly #time: Time
  readonly #waiting = new Set<() => void>()
  readonly #timers = new Set<() => void>()
  readonly startedMs: number
  ended = false

  constructor(time: Time) {
    this.#time = time
    this.startedMs = time.nowMs()
  }

  nowMs(): number {
    return this.#time.nowMs()
  }

  sleep(ms: number): Promise<void> {
    return this.pause(ms, () => () => {})
  }

  /** Sleeps until woken, `ms` at the most. `subscribe` gets the call that wakes, and returns how to stop it. */
  pause(ms: number, subscribe: (wake: () => void) => () => void): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.ended) return reject(new ServerDown())
      const leave = (settle: () => void) => () => {
        cancel()
        unsubscribe()
        this.#waiting.delete(onEnd)
        settle()
      }
      const onEnd = leave(() => reject(new ServerDown()))
      const wake = leave(resolve)
      this.#waiting.add(onEnd)
      const cancel = this.#time.after(ms, wake)
      const unsubscribe = subscribe(wake)
    })
  }

  /** What `promise` says, unless this life ends first. */
  of<Value>(promise: Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      if (this.ended) return reject(new ServerDown())
      const onEnd = () => reject(new ServerDown())
      this.#waiting.add(onEnd)
      promise.then(resolve, reject).finally(() => this.#waiting.delete(onEnd))
    })
  }

  /** Calls `run` on each tick of a global task: every `periodMs`, first `phaseMs` after the start. */
  every(periodMs: number, phaseMs: number, run: () => void): void {
    if (this.ended) return
    const cancel = this.#time.after(phaseMs, () => {
      this.#timers.delete(cancel)
      run()
      this.every(periodMs, periodMs, run)
    })
    this.#timers.add(cancel)
  }

  /** Runs work that nobody waits for. An error other than the end of this life is a mistake in this server. */
  background(work: Promise<unknown>): void {
    work.catch((error: unknown) => {
      if (!(error instanceof ServerDown)) throw error
    })
  }

  end(): void {
    this.ended = true
    for (const cancel of this.#timers) cancel()
    this.#timers.clear()
    const waiting = [...this.#waiting]
    this.#waiting.clear()
    for (const onEnd of waiting) onEnd()
  }
}
