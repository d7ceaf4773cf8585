import { formatDuration } from '../../core/duration.ts'
import { briefly, Failure, isFailure } from '../../core/failure.ts'
import { spanOf, TimeLimit } from '../../ports/clock.ts'
import { OUT_OF_SIGHT_MS } from '../../run/patience.ts'
import type { World } from '../../run/world.ts'
import { observe } from '../../targets/cattle-service/facts.ts'
import { atGoal, IN_UPGRADE } from '../../targets/cattle-service/find-open.ts'
import { openedBy, sayTime } from '../../targets/cattle-service/hold.ts'
import { flagsOf, sayName } from '../../targets/cattle-service/stops.ts'
import type { Inputs } from './inputs.ts'
import { type Observed, observeServices } from './observe.ts'

/** A person decides, which takes a while. */
const LOOK_EVERY_MS = 10_000

/**
 * Looks until no service that is meant is in an upgrade, of whomever.
 *
 * @throws {Failure} `timed-out` when that takes longer than `timeoutMs`.
 */
export async function waitUntilFree(
  inputs: Inputs,
  timeoutMs: number,
  world: World,
  signal: AbortSignal,
): Promise<void> {
  using limit = world.clock.limit(timeoutMs, signal)
  let last: Observed | undefined
  try {
    for (const one of await observeServices(inputs, world, limit.signal)) {
      last = one
      await waitForOne(one, world, limit.signal)
    }
  } catch (error) {
    if (last === undefined || !(error instanceof TimeLimit)) throw error
    throw new Failure('timed-out', {
      what: `${sayName(last.name)} was still in an upgrade when the time to wait was up`,
      saw: `waited ${formatDuration(timeoutMs)}, as "timeout" says; nothing was changed`,
      fix: `look at it with: slipway rancher-upgrade status ${flagsOf(last.name)}; confirm it or roll it back, then start again`,
    })
  }
}

async function waitForOne({ name, project, facts }: Observed, { clock, log }: World, signal: AbortSignal) {
  let { service } = facts
  let seenAtMs = clock.nowMs()
  const span = spanOf(signal)
  while (IN_UPGRADE.has(service.state)) {
    const { by, untilMs } = openedBy(atGoal(service))
    const until = untilMs === undefined ? '' : `, to wait until ${sayTime(untilMs, seenAtMs)}`
    log.progress(`${sayName(name)}: waiting, as it is ${service.state}, begun by ${by}${until}`, span)
    await clock.sleep(LOOK_EVERY_MS, signal)
    try {
      service = (await observe(project, name.id, signal)).service
      seenAtMs = clock.nowMs()
    } catch (error) {
      if (!isFailure(error) || clock.nowMs() - seenAtMs >= OUT_OF_SIGHT_MS) throw error
      log.progress(`${sayName(name)}: out of sight, ${briefly(error)}`, span)
    }
  }
}
