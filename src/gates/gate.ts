import type { Sample, Stop } from '../core/change.ts'

/** Something that can be asked whether a stop is good. */
export interface Gate {
  /** For people: `http https://auth.example.com/health`. */
  readonly name: string
  /** Whether a good answer proves which version gave it. */
  readonly tellsVersion: boolean
  /** Rejects only with the reason of the signal; trouble on our side is an `unasked` sample. */
  ask(stop: Stop, signal: AbortSignal): Promise<Sample>
}

export const good = (detail: string, more: { version?: string; fingerprint?: string } = {}): Sample => ({
  kind: 'good',
  detail,
  ...more,
})
export const bad = (detail: string): Sample => ({ kind: 'bad', detail })
export const unasked = (detail: string): Sample => ({ kind: 'unasked', detail })
