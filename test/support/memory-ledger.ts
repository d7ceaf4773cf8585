import { type Entry, parseEntry } from '../../src/core/change.ts'
import type { Ledger } from '../../src/ports/ledger.ts'

/** A ledger that outlives the run that wrote it, as a file or GITHUB_STATE does. Holds text, so that only JSON survives. */
export class MemoryLedger implements Ledger {
  readonly #lines = new Map<string, string>()
  /** Every line ever written, in order. */
  readonly history: string[] = []
  /** Called around each write: for tests that stop a run right there. */
  onPut: (moment: 'before' | 'after', entry: Entry) => void = () => {}

  async put(entry: Entry): Promise<void> {
    this.onPut('before', entry)
    this.history.push(JSON.stringify(entry))
    this.#lines.set(entry.change.id, JSON.stringify(entry))
    this.onPut('after', entry)
  }

  async open(): Promise<readonly Entry[]> {
    return [...this.#lines.values()].map(parseEntry).filter(({ phase }) => phase !== 'closed')
  }
}
