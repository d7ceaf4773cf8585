import { briefly, Cancelled, Failure, isFailure } from '../../core/failure.ts'
import { TimeLimit } from '../../ports/clock.ts'
import { bringUp, checkImages } from './bring-up.ts'
import { outOfTime } from './failures.ts'
import { finish } from './finish.ts'
import { endOrphans } from './orphans.ts'
import { type Plan, titleOf } from './plan.ts'
import { rememberProject } from './post.ts'
import { buildImages, pinImages, pullImages } from './provide-images.ts'
import { runTests } from './run-tests.ts'
import { tearDown } from './tear-down.ts'
import { TestOutput } from './test-output.ts'
import type { Tools } from './tools.ts'
import { Watch } from './watch.ts'

/** What is going on, for the message when the time is up. */
interface Stage {
  doing: string
  /** Something of the project may be there. */
  begun: boolean
  testsBegan: boolean
}

interface Course {
  readonly watch: Watch
  readonly output: TestOutput
  readonly stage: Stage
}

/**
 * Carries the plan out; what comes of it is learnt. Whatever happens, the reason is shown, the logs are written and all
 * is removed, in this order, before it returns.
 *
 * @throws only what is a bug of ours.
 */
export async function execute(plan: Plan, tools: Tools, signal: AbortSignal): Promise<void> {
  const { world } = tools
  const course: Course = {
    watch: new Watch({ project: plan.place.project, expected: plan.expected }, tools.cli, world.clock),
    output: new TestOutput(tools.hide),
    stage: { doing: 'The start', begun: false, testsBegan: false },
  }
  let trouble: { readonly error: unknown } | undefined
  try {
    await carryOut(plan, course, tools, signal)
  } catch (error) {
    trouble = { error }
  }
  const failure = trouble === undefined ? undefined : failureOf(trouble.error, course.stage)
  const cancelled = trouble?.error instanceof Cancelled
  if (failure !== undefined) tools.learn({ failure, cancelled })
  const { begun, testsBegan } = course.stage
  if (begun) await finish(plan, { ...course, failure, cancelled, testsBegan }, tools)
  if (trouble !== undefined && failure === undefined) throw trouble.error
}

async function carryOut(plan: Plan, course: Course, tools: Tools, signal: AbortSignal): Promise<void> {
  const { world, learn, tell, remark } = tools
  const { watch, output, stage } = course
  await sweep(plan, tools, signal)
  stage.doing = 'The pull of images'
  await pullImages(plan, tools, signal)
  const { model, imageIds } = await pinImages(plan, tools, signal)

  signal.throwIfAborted()
  rememberProject(world.host, plan.place.project, await world.processes.self())
  stage.begun = true
  learn({ isGone: false })
  stage.doing = 'The build of images'
  await buildImages(plan, model, tools, signal)

  stage.doing = 'The start of the services'
  tell(`bring up ${plan.services.join(', ') || 'no service'}`)
  const startedMs = world.clock.nowMs()
  await bringUp(plan, model, watch, tools, signal)
  learn({ upMs: world.clock.nowMs() - startedMs })
  checkImages(imageIds, watch.containers)
  for (const { expected, readiness } of watch.sightings) {
    if (readiness.is !== 'ready' || readiness.as !== 'unchecked') continue
    remark(`${expected.service} has no health check: it runs, and nobody knows whether it works`)
  }

  stage.doing = `The test (${titleOf(plan)})`
  stage.testsBegan = true
  learn({ testsBegan: true })
  tell(`all are up; run ${titleOf(plan)}`)
  await runTests({ plan, model, imageIds, watch, output }, tools, signal)
}

/** What killed runs left; that it cannot be removed is theirs, not a reason to fail. */
async function sweep({ sweep: projects }: Plan, { cli, world }: Tools, signal: AbortSignal): Promise<void> {
  for (const project of projects) {
    await endOrphans(project, world)
    const { failure } = await tearDown(cli, project, { clock: world.clock, signal })
    if (failure === undefined) world.log.info(`Removed project ${project}, left by a run that was killed`)
    else world.log.warn(failure.message)
  }
}

/** @returns undefined for a bug of ours, which keeps its stack. */
function failureOf(error: unknown, { doing }: Stage): Failure | undefined {
  if (error instanceof TimeLimit) return outOfTime(doing, error.ms)
  if (error instanceof Cancelled) {
    return new Failure('refused', {
      what: 'Stopped before the end',
      saw: `${briefly(error)}; ${doing} was going on`,
      fix: 'start it again',
    })
  }
  return isFailure(error) ? error : undefined
}
