import { formatDuration } from '../../core/duration.ts'
import { Failure } from '../../core/failure.ts'
import { EXIT } from '../../core/result.ts'
import { sleepTelling } from '../../ports/telling.ts'
import { failureIn } from '../../run/as-failure.ts'
import { faultOfOurs } from '../../run/reason.ts'
import type { Report } from '../../run/run-action.ts'
import type { World } from '../../run/world.ts'
import { readyOne } from '../operate.ts'
import { planSteps, type Step } from './plan.ts'
import type { Wanted } from './way.ts'

/** What became of one stage. */
export type Done = { readonly step: Step } /** There was nothing to take back. */ & (
  | { readonly kind: 'nothing'; readonly because: string }
  /** Its action ran; `report` says how that ended. */
  | { readonly kind: 'ran'; readonly report: Report }
  /** Its action refused, or was not asked any more: it is as it was. */
  | { readonly kind: 'left'; readonly failure: Failure }
  /** A stage that came after it is not taken back, and stands on it. */
  | { readonly kind: 'not-tried' }
)

/** Whether a stage is where it is to be. */
export const isBack = (done: Done): boolean =>
  done.kind === 'nothing' || (done.kind === 'ran' && done.report.exitCode === EXIT.done)

/**
 * Takes back stage by stage, newest first: traffic leaves before what it was led to. Stops at the first that is not proven
 * to be back, because what was released before it may carry it.
 *
 * @returns one for each step, in the order in which they were tried.
 */
export async function takeBackAll(
  steps: readonly Step[],
  wanted: Wanted,
  world: World,
  signal: AbortSignal,
): Promise<readonly Done[]> {
  const all: Done[] = []
  for (const step of steps.toReversed()) {
    const done = all.every(isBack)
      ? await takeBack(step, all, { wanted, world, signal })
      : ({ step, kind: 'not-tried' } as const)
    all.push(done)
  }
  return all
}

interface Doing {
  readonly wanted: Wanted
  readonly world: World
  readonly signal: AbortSignal
}

async function takeBack(step: Step, before: readonly Done[], doing: Doing): Promise<Done> {
  const { wanted, world, signal } = doing
  if (step.do === 'refuse') return { step, kind: 'left', failure: step.failure }
  if (step.do === 'nothing') return { step, kind: 'nothing', because: step.because }
  let started = false
  try {
    await untilTrafficHasLeft(step, before, doing)
    // That may have taken minutes: what the action would do now must still be what was planned.
    const [again = step] = await planSteps([step.live], wanted, world, signal)
    if (again.do === 'refuse') return { step: again, kind: 'left', failure: again.failure }
    if (again.do === 'nothing') return { step: again, kind: 'nothing', because: again.because }
    if (again.goal !== step.goal) return { step: again, kind: 'left', failure: changed(step, again) }
    const ready = await readyOne(again.stage, world)
    const title = `Rollback of stage ${step.live.stage.name}`
    started = true
    const report = await world.log.group(title, () => ready.start(world, signal))
    return { step: again, kind: 'ran', report }
  } catch (error) {
    const failure = failureIn(error)
    if (failure !== undefined) return { step, kind: 'left', failure }
    if (started) return { step, kind: 'ran', report: notKnown(error) }
    if (before.some(({ kind }) => kind === 'ran')) return { step, kind: 'left', failure: faultOfOurs(error) }
    throw error // nothing was changed by any stage: a bug of ours, and no more than that
  }
}

/** A bug of ours where something may have been written already. */
const notKnown = (error: unknown): Report => ({
  result: 'unknown',
  outputs: {},
  details: {},
  exitCode: EXIT.personNeeded,
  failure: faultOfOurs(error),
})

/**
 * Where traffic was taken back just now, or at a time that nobody recorded, some of it may still come to what is taken back
 * next, as long as resolvers keep their answers.
 */
async function untilTrafficHasLeft(next: Step, before: readonly Done[], { world, signal }: Doing): Promise<void> {
  signal.throwIfAborted()
  const left = before.filter(({ kind, step }) => kind === 'ran' || lingersMsOf(step) > 0)
  const lastMs = lingersMsOf(left.at(-1)?.step)
  if (lingersMsOf(next) > 0 || lastMs === 0) return
  const ms = Math.max(...left.map(({ step }) => lingersMsOf(step)))
  world.log.info(`Waiting for ${formatDuration(ms)}, the TTL: until then traffic may still come to ${next.name}`)
  await sleepTelling(ms, 'TTL: waiting until traffic has left', { ...world, signal })
}

const lingersMsOf = (step: Step | undefined): number =>
  step === undefined || step.do === 'refuse' ? 0 : step.lingersMs

const changed = (before: { name: string; goal: string }, now: { goal: string }): Failure =>
  new Failure('conflict', {
    what: `${before.name} was changed by somebody else meanwhile`,
    saw: `it would go back to ${now.goal} now, and not to ${before.goal}`,
    fix: 'look with: slipway status; then start again',
  })
