import type { Sample } from '../core/change.ts'
import { isFailure } from '../core/failure.ts'
import { TimeLimit } from '../ports/clock.ts'
import { type Gate, unasked } from './gate.ts'

/** Asks the target itself: every container of this version, running and healthy, or what it has in place of containers. */
export function probeGate(probe: (signal: AbortSignal) => Promise<Sample>, name = 'containers'): Gate {
  return {
    name,
    tellsVersion: false,
    async ask(_stop, signal) {
      try {
        return await probe(signal)
      } catch (error) {
        if (isFailure(error)) return unasked(error.saw)
        if (error instanceof TimeLimit) return unasked('the system itself did not answer in time')
        throw error
      }
    },
  }
}
