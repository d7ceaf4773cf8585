import { spanOf } from '../../ports/clock.ts'
import type { ExecResult } from '../../ports/exec.ts'
import type { Model } from '../../systems/compose/model.ts'
import type { Container } from '../../systems/compose/state.ts'
import { composeUp } from '../../systems/compose/words.ts'
import { runDocker } from '../../systems/docker/engine.ts'
import { notReadyInTime, otherImage, serviceFailed, upFailed } from './failures.ts'
import type { Plan } from './plan.ts'
import type { Tools } from './tools.ts'
import type { Watch } from './watch.ts'

/** A look costs two commands of ten milliseconds each. */
const POLL_MS = 150

/**
 * Brings the services up and waits until all are ready: each healthy, or running where it has no health check, or ended
 * where it was to end. Looks while compose still works, so that a service that dies ends the wait at once.
 *
 * @throws {Failure} `tests-failed` when a service fails or the time is up; `command-failed` in compose's words.
 */
export async function bringUp(
  plan: Plan,
  model: Model,
  watch: Watch,
  tools: Tools,
  signal: AbortSignal,
): Promise<void> {
  if (plan.services.length === 0) return
  const { clock } = tools.world
  using limit = clock.limit(plan.withinMs, signal)
  const stop = new AbortController()
  const up = new Running(
    runDocker(tools.compose, composeUp(plan.place, plan.services), {
      stdin: JSON.stringify(model),
      signal: AbortSignal.any([limit.signal, stop.signal]),
    }),
  )
  try {
    await untilReady(up, watch, tools, limit.signal)
  } catch (error) {
    if (!limit.exceeded) throw error
    await watch.look({ signal })
    throw watch.failed === undefined
      ? notReadyInTime(watch.waiting, plan.withinMs)
      : serviceFailed(watch.failed, 'while it came up')
  } finally {
    stop.abort(new Error('the wait is over'))
    await up.ended
  }
  watch.takeAsReady()
}

async function untilReady(up: Running, watch: Watch, { world }: Tools, signal: AbortSignal): Promise<void> {
  for (;;) {
    const result = up.result() // before the look, so that the look is the later one
    await watch.look({ signal })
    if (watch.failed !== undefined) throw serviceFailed(watch.failed, 'while it came up')
    if (result !== undefined && result.exitCode !== 0) throw upFailed(result)
    if (result !== undefined && watch.allReady) return
    if (watch.waiting !== '') world.log.progress(`waiting: ${watch.waiting}`, spanOf(signal))
    await world.clock.sleep(POLL_MS, signal)
  }
}

/** A command that is under way, to be asked whether it has ended. */
class Running {
  readonly ended: Promise<void>
  #result: ExecResult | undefined
  #broken: { readonly error: unknown } | undefined

  constructor(run: Promise<ExecResult>) {
    this.ended = run.then(
      (result) => {
        this.#result = result
      },
      (error: unknown) => {
        this.#broken = { error }
      },
    )
  }

  /** Undefined while it runs. Throws what it threw. */
  result(): ExecResult | undefined {
    if (this.#broken !== undefined) throw this.#broken.error
    return this.#result
  }
}

/**
 * @throws {Failure} `answer-wrong` when a container of a service under test was made from another image than `imageIds`
 *   says.
 */
export function checkImages(imageIds: Readonly<Record<string, string>>, containers: readonly Container[]): void {
  for (const container of containers) {
    const wanted = imageIds[container.service]
    if (wanted !== undefined && !container.images.includes(wanted))
      throw otherImage(container.service, wanted, container)
  }
}
