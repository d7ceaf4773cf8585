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
  /** A line that may overwrite the one before it on a terminal: what is waited for, and for how long. */
  progress(text: string): void
  /** Runs `body` with its lines folded under a title, where the host can fold. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>
}
