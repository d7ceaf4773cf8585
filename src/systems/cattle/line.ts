import type { JsonObject } from '../../core/json.ts'

/** Who listens on a line. */
export interface Listener {
  /** The line was opened, or is open already: what came before was not heard. */
  opened(): void
  heard(frame: JsonObject): void
}

/** Opens a line; rejects when there is none, or none any more, and with `signal.reason` when aborted. */
export type Open = (listener: Listener, signal: AbortSignal) => Promise<never>

/** One line of a server, for all who listen to it at the same time: it is open as long as there is one. */
export class Line {
  readonly #open: Open
  readonly #listeners = new Map<Listener, (because: unknown) => void>()
  #over: AbortController | undefined
  #isOpen = false

  constructor(open: Open) {
    this.#open = open
  }

  /** Rejects with `signal.reason` when aborted, or with why there is no line, or no line any more. */
  join(listener: Listener, signal: AbortSignal): Promise<never> {
    return new Promise((_, reject) => {
      if (signal.aborted) return reject(signal.reason)
      const leave = () => this.#leave(listener, signal.reason)
      signal.addEventListener('abort', leave, { once: true })
      this.#listeners.set(listener, (because) => {
        signal.removeEventListener('abort', leave)
        reject(because)
      })
      if (this.#over === undefined) void this.#keepOpen()
      else if (this.#isOpen) listener.opened()
    })
  }

  #leave(listener: Listener, because: unknown): void {
    const reject = this.#listeners.get(listener)
    this.#listeners.delete(listener)
    reject?.(because)
    if (this.#listeners.size === 0) this.#end()
  }

  async #keepOpen(): Promise<void> {
    const over = new AbortController()
    this.#over = over
    // What an ended line still had to say is for nobody.
    const each = (tell: (listener: Listener) => void) => {
      if (this.#over === over) for (const listener of [...this.#listeners.keys()]) tell(listener)
    }
    const all: Listener = {
      opened: () => {
        if (this.#over === over) this.#isOpen = true
        each((listener) => listener.opened())
      },
      heard: (frame) => each((listener) => listener.heard(frame)),
    }
    const because: unknown = await this.#open(all, over.signal).catch((error: unknown) => error)
    if (this.#over !== over) return // ended by the last one who left
    this.#end()
    for (const listener of [...this.#listeners.keys()]) this.#leave(listener, because)
  }

  #end(): void {
    this.#over?.abort(new Error('nobody listens any more'))
    this.#over = undefined
    this.#isOpen = false
  }
}
