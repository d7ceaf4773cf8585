import type { Span } from '../core/waiting.ts'

/** What a text is, where a host can show it: a plan, line by line with its marks; the good end of all. */
export type Meaning = 'plan' | 'done'

/**
 * Lines for people. The host neutralises and masks what is printed, so text from outside may be passed as it is.
 */
export interface Log {
  info(text: string, meaning?: Meaning): void
  warn(text: string): void
  error(text: string): void
  debug(text: string): void
  /**
   * What is waited for: a line that may overwrite the one before it on a terminal. It may be called as often as one looks;
   * what stands before the first `: ` is what is waited for.
   *
   * @param span since when, and until when at most.
   */
  progress(text: string, span?: Span): void
  /** Runs `body` with its lines folded under a title, where the host can fold. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>
}
