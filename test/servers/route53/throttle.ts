import type { Time } from '../time.ts'
import { refusal } from './refusal.ts'

export interface Rate {
  /** Requests that may come at once. */
  readonly burst: number
  /** Requests a second, of the server's time, that may come for long. */
  readonly perSecond: number
}

/** The default of an account for all actions together. Source: Developer Guide, throttling-api-requests. */
export const ACCOUNT_RATE: Rate = { burst: 50, perSecond: 10 }

/** A token bucket over the server's time. */
export class Throttle {
  readonly #time: Time
  readonly #rate: Rate
  #tokens: number
  #filledMs: number

  constructor(time: Time, rate: Rate) {
    this.#time = time
    this.#rate = rate
    this.#tokens = rate.burst
    this.#filledMs = time.nowMs()
  }

  /** @throws {Refusal} `Throttling`, with status 400 as the service sends it. */
  take(): void {
    const nowMs = this.#time.nowMs()
    const { burst, perSecond } = this.#rate
    this.#tokens = Math.min(burst, this.#tokens + ((nowMs - this.#filledMs) / 1000) * perSecond)
    this.#filledMs = nowMs
    if (this.#tokens < 1) throw refusal('Throttling')
    this.#tokens -= 1
  }
}
