import { spanOf } from '../../ports/clock.ts'
import { ProgramNotFound } from '../../ports/exec.ts'
import { whileTelling } from '../../ports/telling.ts'
import { envForOthers } from '../../run/env-for-others.ts'
import { addressesOf } from '../../systems/compose/addresses.ts'
import type { Model } from '../../systems/compose/model.ts'
import { type Container, lookAt } from '../../systems/compose/state.ts'
import { composeUpAlone, followLog } from '../../systems/compose/words.ts'
import { runDocker } from '../../systems/docker/engine.ts'
import { checkImages } from './bring-up.ts'
import { noShell, serviceFailed, type TestsEnd, testsFailed, testsGone, upFailed } from './failures.ts'
import { PROJECT_VARIABLE } from './orphans.ts'
import { type Plan, titleOf } from './plan.ts'
import type { TestOutput } from './test-output.ts'
import type { Tools } from './tools.ts'
import type { Watch } from './watch.ts'

/** While the tests run, the services are looked at so often. */
const GUARD_MS = 1_000

/** What the tests run against. */
export interface Environment {
  readonly plan: Plan
  readonly model: Model
  readonly imageIds: Readonly<Record<string, string>>
  readonly watch: Watch
  readonly output: TestOutput
}

/**
 * Runs the tests, and ends them when a service fails meanwhile. They have passed only when they ended with exit code 0 and
 * every service is still ready after them.
 *
 * @throws {Failure} `tests-failed`, about the service when one has failed, else about the tests.
 */
export async function runTests(environment: Environment, tools: Tools, signal: AbortSignal): Promise<void> {
  const { plan, watch } = environment
  const { log, clock } = tools.world
  const startedMs = clock.nowMs()
  const end = await log.group(`Tests: ${titleOf(plan)}`, () =>
    whileTelling(
      `tests: ${titleOf(plan)} at work`,
      () => guarded(watch, tools, signal, (guardedSignal) => startTests(environment, tools, guardedSignal)),
      { clock, log, span: spanOf(signal) },
    ),
  )
  tools.learn({ tests: { ...end, tookMs: clock.nowMs() - startedMs } })
  await watch.look({ signal })
  const notReady = watch.failed ?? watch.sightings.find(({ readiness }) => readiness.is !== 'ready')
  // The tests of a service that died fail as well: the service is the reason.
  if (notReady !== undefined) throw serviceFailed(notReady, `while the tests ran (exit code ${end.exitCode})`)
  if (end.exitCode !== 0) throw testsFailed(titleOf(plan), end)
}

/** Does `work`, and ends it when a service fails. */
async function guarded<T>(
  watch: Watch,
  { world: { clock } }: Tools,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const over = new AbortController()
  const trouble = new AbortController()
  const guard = async () => {
    try {
      for (;;) {
        await clock.sleep(GUARD_MS, over.signal)
        await watch.look({ signal: over.signal })
        if (watch.failed !== undefined) throw serviceFailed(watch.failed, 'while the tests ran')
      }
    } catch (error) {
      if (!over.signal.aborted) trouble.abort(error)
    }
  }
  const guarding = guard()
  try {
    return await work(AbortSignal.any([signal, trouble.signal]))
  } finally {
    over.abort()
    await guarding
  }
}

async function startTests(environment: Environment, tools: Tools, signal: AbortSignal): Promise<TestsEnd> {
  const { tests } = environment.plan
  switch (tests.by) {
    case 'command':
      return runCommand(tests.script, environment, tools, signal)
    case 'service':
      return runService(tests.service, environment, tools, signal)
    default:
      return tests satisfies never
  }
}

/** The script as it was written, on this machine; the first line that fails ends it. */
async function runCommand(
  script: string,
  { plan, watch, output }: Environment,
  tools: Tools,
  signal: AbortSignal,
): Promise<TestsEnd> {
  const { world } = tools
  const { variables, remarks } = addressesOf(watch.containers, plan.publishing.host)
  for (const remark of remarks) tools.remark(remark)
  for (const [name, value] of Object.entries(variables)) world.log.info(`${name}=${value}`)
  const add = { ...variables, [PROJECT_VARIABLE]: plan.place.project }
  try {
    const { exitCode, endedBy } = await world.exec.run(['sh', '-ec', script], {
      cwd: world.workspace,
      env: envForOthers(world, { add }),
      signal,
      onLine: printing(output, tools),
      maxBytes: 1, // the lines are kept already
    })
    return { exitCode, ...(endedBy === undefined ? {} : { endedBy }) }
  } catch (error) {
    if (error instanceof ProgramNotFound) throw noShell(error)
    throw error
  }
}

/**
 * The service of the compose file, in its own container. What the engine says of the container's end counts: the exit code
 * of a compose command would not tell the engine's trouble from that of the tests.
 */
async function runService(
  service: string,
  { plan, model, imageIds, output }: Environment,
  tools: Tools,
  signal: AbortSignal,
): Promise<TestsEnd> {
  const { cli, compose, world } = tools
  const { place } = plan
  const find = async (): Promise<Container | undefined> =>
    (await lookAt(cli, place.project, { signal })).find((container) => container.service === service)
  const up = await runDocker(compose, composeUpAlone(place, service), { stdin: JSON.stringify(model), signal })
  const made = await find()
  if (made !== undefined) checkImages(imageIds, [made])
  if (made === undefined || (up.exitCode !== 0 && made.startError === '')) throw upFailed(up)
  if (made.startError !== '') return { exitCode: made.exitCode, container: made }
  await runDocker(cli, followLog(made.id), { signal, onLine: printing(output, tools), maxBytes: 65_536 })
  // The log may end before the container does, when its connection to the engine is cut.
  for (;;) {
    const container = await find()
    if (container === undefined) throw testsGone(service)
    if (hasEnded(container)) return { exitCode: container.exitCode, container }
    await world.clock.sleep(GUARD_MS, signal)
  }
}

const hasEnded = ({ status }: Container): boolean => status === 'exited' || status === 'dead'

const printing =
  (output: TestOutput, { world }: Tools) =>
  (line: string): void => {
    for (const each of output.add(line)) world.log.info(each)
  }
