import type { Page } from '../core/page.ts'
import type { InputSource } from '../core/read-inputs.ts'
import type { Secret } from '../core/secret.ts'
import type { Log } from './log.ts'

/** What runs us: GitHub Actions, or a terminal of any other CI. */
export interface Host {
  readonly inputs: InputSource
  readonly log: Log
  /** Hides these in everything that is printed from now on. */
  mask(secrets: readonly Secret[]): void
  /** All that `mask` was ever told, whichever action or stage told it. */
  secrets(): readonly Secret[]
  /**
   * Sets an output now; a later call with the same name replaces it.
   *
   * @throws {Failure} `refused` when the value holds a registered secret: the host would drop it without a word.
   */
  output(name: string, value: string): void
  /**
   * Shows a page to people: in the summary of the job, or in the files that were asked for.
   *
   * @throws {Failure} `refused` when it holds a registered secret, or cannot be written.
   */
  summary(page: Page): Promise<void>
  /** Keeps a value for the post step of this run, before the thing it names is made. Never a secret. */
  remember(key: string, value: string): void
  /** What `remember` kept, in the post step or in this same process. */
  remembered(key: string): string | undefined
  /** How a person on this host starts the same action with other words, for "what to try". */
  readonly commandPrefix: string
}
