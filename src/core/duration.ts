import { Failure } from './failure.ts'

const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 }

/**
 * Reads a duration such as `500ms`, `90s`, `5m` or `1h`. A bare number is refused.
 *
 * @returns milliseconds, a whole number.
 * @throws {Failure} `bad-input` for any other text.
 */
export function parseDurationMs(text: string, input: string): number {
  const match = /^(\d{1,7})(ms|s|m|h)$/.exec(text.trim())
  const [, digits, unit] = match ?? []
  if (digits === undefined || unit === undefined) {
    throw new Failure('bad-input', {
      what: `Cannot read ${input}`,
      saw: `"${text}"`,
      fix: 'a whole number with its unit: 500ms, 90s, 5m or 1h',
    })
  }
  return Number(digits) * (UNIT_MS[unit] ?? 0)
}

/** What `parseDurationMs` reads as the same: `90s`, `30m`, `48h`. */
export function writeDuration(ms: number): string {
  const [unit = 'ms', unitMs = 1] = Object.entries(UNIT_MS).findLast(([, each]) => ms % each === 0) ?? []
  return `${ms / unitMs}${unit}`
}

/** `850ms`, `12s`, `3m 20s`, `1h 5m`: the two largest units, for people. */
export function formatDuration(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)}ms`
  const seconds = Math.round(ms / 1_000)
  if (seconds < 60) return `${seconds}s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return seconds % 60 === 0 ? `${minutes}m` : `${minutes}m ${seconds % 60}s`
  return minutes % 60 === 0 ? `${minutes / 60}h` : `${Math.floor(minutes / 60)}h ${minutes % 60}m`
}
