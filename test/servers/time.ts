/**
 * The time a test server lives in. `RealTime` for people and other clients (optionally quicker than the wall clock),
 * `VirtualTime` for tests: it stands still until everybody who waits is known to wait, then jumps to the next timer.
 */
export interface Time {
  /** Milliseconds since the Unix epoch. */
  nowMs(): number
  /** Calls `run` once after `ms`; the returned function cancels it. Does not keep the process alive. */
  after(ms: number, run: () => void): () => void
  /** Keeps time from jumping until released. Real time cannot be held. */
  hold(): Hold
  /** Releases the hold of a request that will never be answered, so that its client's limit can pass. */
  letGo(holdId: number): void
  /**
   * Lets time pass while a request is kept waiting on purpose. The returned function takes its hold back right before the
   * answer, unless its client has left meanwhile.
   */
  lend(holdId: number): () => void
}

export interface Hold {
  readonly id: number
  /** Releasing twice does no harm. */
  release(): void
}

export class RealTime implements Time {
  readonly #speed: number
  readonly #startMs = Date.now()
  /** With `speed` 10, ten seconds of the server's time pass in one real second. */
  constructor(speed = 1) {
    this.#speed = speed
  }
  nowMs(): number {
    return Math.round(this.#startMs + (Date.now() - this.#startMs) * this.#speed)
  }
  after(ms: number, run: () => void): () => void {
    const timer = setTimeout(run, ms / this.#speed)
    timer.unref()
    return () => clearTimeout(timer)
  }
  hold(): Hold {
    return { id: 0, release() {} }
  }
  letGo(): void {}
  lend(): () => void {
    return () => {}
  }
}

interface Timer {
  readonly atMs: number
  readonly order: number
  readonly run: () => void
  /** A waiter makes time pass; a background timer only fires when time passes anyway. */
  readonly waiter: boolean
}

/**
 * Virtual time shared by a client and the servers it talks to.
 *
 * Time passes only while a client waits (`waitAfter`: its sleeps and limits) and nothing is under way (`hold`: a request
 * in flight, a child process, a file being written). Servers' own timers (`after`) fire in order on the way there.
 */
export class VirtualTime implements Time {
  #nowMs = Date.UTC(2026, 0, 1)
  #order = 0
  #holdIds = 1
  readonly #holds = new Set<number>()
  readonly #lent = new Set<number>()
  #advancing = false
  readonly #timers = new Set<Timer>()

  nowMs(): number {
    return this.#nowMs
  }

  after(ms: number, run: () => void): () => void {
    return this.#add(ms, run, false)
  }

  /** A timer of somebody who waits: time may jump to it. */
  waitAfter(ms: number, run: () => void): () => void {
    const cancel = this.#add(ms, run, true)
    this.#wake()
    return cancel
  }

  /** Time stands still until every hold is released. */
  hold(): Hold {
    const id = this.#holdIds++
    this.#holds.add(id)
    const release = () => {
      this.#lent.delete(id)
      this.letGo(id)
    }
    return { id, release }
  }

  letGo(holdId: number): void {
    if (this.#holds.delete(holdId)) this.#wake()
  }

  lend(holdId: number): () => void {
    if (this.#holds.has(holdId)) this.#lent.add(holdId)
    this.letGo(holdId)
    return () => {
      if (this.#lent.delete(holdId)) this.#holds.add(holdId)
    }
  }

  /** Passes exactly `ms`, firing what falls due, without anybody waiting. For tests that drive a server by hand. */
  async advance(ms: number): Promise<void> {
    const untilMs = this.#nowMs + ms
    for (;;) {
      await this.#settled()
      const next = this.#next()
      if (next === undefined || next.atMs > untilMs) break
      this.#fire(next)
    }
    this.#nowMs = untilMs
  }

  #add(ms: number, run: () => void, waiter: boolean): () => void {
    const timer: Timer = { atMs: this.#nowMs + Math.max(0, ms), order: this.#order++, run, waiter }
    this.#timers.add(timer)
    return () => this.#timers.delete(timer)
  }

  #next(): Timer | undefined {
    let next: Timer | undefined
    for (const timer of this.#timers) {
      if (next === undefined || timer.atMs < next.atMs || (timer.atMs === next.atMs && timer.order < next.order))
        next = timer
    }
    return next
  }

  #fire(timer: Timer): void {
    this.#timers.delete(timer)
    this.#nowMs = Math.max(this.#nowMs, timer.atMs)
    timer.run()
  }

  #somebodyWaits(): boolean {
    for (const timer of this.#timers) if (timer.waiter) return true
    return false
  }

  #wake(): void {
    if (this.#advancing) return
    this.#advancing = true
    void this.#run()
  }

  async #run(): Promise<void> {
    for (;;) {
      await this.#settled()
      if (this.#holds.size > 0 || !this.#somebodyWaits()) break
      const next = this.#next()
      if (next === undefined) break
      this.#fire(next)
    }
    this.#advancing = false
  }

  /** Lets promises that are already resolvable run; two turns of the event loop see long chains through. */
  async #settled(): Promise<void> {
    for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve))
  }
}
