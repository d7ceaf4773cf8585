import { type Clock, clockFrom } from '../../src/ports/clock.ts'
import type { VirtualTime } from '../servers/time.ts'

/**
 * A clock on which a limit is no reason for time to pass: for tests with real programs, files and modules, which take what
 * they take. Sleeps pass as before.
 */
export function patientClock(clock: Clock, time: VirtualTime): Clock {
  const { limit } = clockFrom({ nowMs: () => time.nowMs(), after: (ms, run) => time.after(ms, run) })
  return { ...clock, limit }
}
