import { type Change, lastStop } from '../../core/change.ts'
import { formatDuration } from '../../core/duration.ts'
import { Failure } from '../../core/failure.ts'
import { nowIso } from '../../ports/clock.ts'
import type { Target } from '../../run/target.ts'
import type { World } from '../../run/world.ts'
import type { Inputs } from './inputs.ts'

/** From a batch to INSYNC, at most as a rule. Source: API reference, GetChange: "generally within 60 seconds". */
const INSYNC_MS = 60_000

/**
 * How long the walk takes at least, at most as a rule, and why, for people.
 *
 * @throws {Failure} `bad-input` when "timeout" is shorter: it could only be taken back.
 */
export function sayHowLong(
  change: Change,
  target: Pick<Target, 'holdMs'>,
  { holdMs }: Pick<Inputs, 'holdMs'>,
  timeoutMs: number,
  { clock }: Pick<World, 'clock'>,
): string {
  const entry = { change, phase: 'armed', sealed: false, at: nowIso(clock) } as const
  const stops = Array.from({ length: lastStop(change) }, (_, index) => index + 1)
  const holdsMs = stops.map((to) => target.holdMs?.({ ...entry, to }) ?? 0)
  const leastMs = holdsMs.reduce((sum, ms) => sum + ms, 0)
  const longestMs = Math.max(...holdsMs)
  const why = longestMs > holdMs ? 'the TTL, until which resolvers may keep older answers' : 'as "hold" says'
  const mostMs = leastMs + stops.length * INSYNC_MS
  const steps = stops.length === 1 ? 'the step is' : `each of ${stops.length} steps is`
  const watched = longestMs === 0 ? '' : `, then watched for ${formatDuration(longestMs)} (${why})`
  if (leastMs < timeoutMs)
    return `takes ${leastMs === 0 ? '' : `${formatDuration(leastMs)} at least, and `}${formatDuration(mostMs)} at most as a rule: ${steps} waited for until all name servers have it (INSYNC, as a rule within ${formatDuration(INSYNC_MS)})${watched}`
  throw new Failure('bad-input', {
    what: 'The switch cannot end within its time',
    saw: `"timeout" is ${formatDuration(timeoutMs)}; ${stops.length} steps are watched for ${formatDuration(longestMs)} each (${why})`,
    fix: 'raise "timeout", or use fewer steps, a shorter "hold", or a shorter TTL of the record',
  })
}
