import type { LogLine, LogOptions } from './driver.ts'

/** What one container wrote, for whoever reads it and follows. */
export class Written {
  readonly #lines: LogLine[] = []
  readonly #readers = new Set<() => void>()

  add(line: LogLine): void {
    this.#lines.push(line)
    for (const wake of this.#readers) wake()
  }

  async *read({ tail, follow, signal }: LogOptions): AsyncGenerator<LogLine> {
    for (let at = Math.max(0, this.#lines.length - tail); !signal.aborted; at += 1) {
      const line = this.#lines[at]
      if (line !== undefined) yield line
      else if (!follow) return
      else {
        await this.#more(signal)
        at -= 1
      }
    }
  }

  #more(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        this.#readers.delete(wake)
        signal.removeEventListener('abort', wake)
        resolve()
      }
      this.#readers.add(wake)
      signal.addEventListener('abort', wake)
    })
  }
}
