import type { Evidence } from '../../core/change.ts'
import { briefly, type Failure } from '../../core/failure.ts'
import type { World } from '../../run/world.ts'
import { collectLogs } from './collect-logs.ts'
import { evidenceOf, worthShowing } from './evidence.ts'
import { both, notProvenGone, withLastLine } from './failures.ts'
import type { Plan } from './plan.ts'
import { forgetProject } from './post.ts'
import { tearDown } from './tear-down.ts'
import type { TestOutput } from './test-output.ts'
import type { Tools } from './tools.ts'
import type { Watch } from './watch.ts'

/** How a run ended, before anything of it is removed. */
export interface Ended {
  readonly watch: Watch
  readonly output: TestOutput
  readonly failure: Failure | undefined
  readonly cancelled: boolean
  readonly testsBegan: boolean
}

/** How long each part may take. */
interface Limits {
  readonly evidenceMs: number
  readonly logsMs: number
  readonly removalMs: number
  readonly parent: AbortSignal | undefined
}

/**
 * A cancelled action has to be gone in under five seconds, two of which its command may have taken to end; what is left
 * after these the post step removes.
 */
const HURRIED: Limits = { evidenceMs: 0, logsMs: 800, removalMs: 1_700, parent: undefined }

function limitsOf({ recovery, signal, impatient }: World, cancelled: boolean): Limits {
  if (cancelled && recovery === 'post') return HURRIED
  const parent = recovery === 'post' ? signal : impatient
  return { evidenceMs: 20_000, logsMs: 60_000, removalMs: 120_000, parent }
}

/**
 * Shows why it failed, writes the logs, removes everything, in this order; none of them keeps the next from being done.
 */
export async function finish(plan: Plan, ended: Ended, tools: Tools): Promise<void> {
  const { world, learn } = tools
  const limits = limitsOf(world, ended.cancelled)
  const attempt = async (what: string, ms: number, work: (signal: AbortSignal) => Promise<void>): Promise<void> => {
    using limit = world.clock.limit(ms, limits.parent)
    await work(limit.signal).catch((error: unknown) => world.log.warn(`Could not ${what}: ${briefly(error)}`))
  }
  let { failure } = ended
  if (failure !== undefined && limits.evidenceMs > 0) {
    await attempt('show why it failed', limits.evidenceMs, async (signal) => {
      const evidence = await showWhy(plan, ended, tools, signal)
      const last = evidence[0]?.lines.at(-1)
      if (failure !== undefined && last !== undefined) failure = withLastLine(failure, last)
      learn({ evidence, ...(failure === undefined ? {} : { failure }) })
    })
  }
  learn({ sightings: ended.watch.sightings, containers: ended.watch.containers })
  await attempt('write the logs', limits.logsMs, (signal) => collectLogs(plan, ended.output, tools, signal))
  await remove(plan, { ...ended, failure }, tools, limits)
}

/** What the tests printed last, and what the containers that matter have to say. */
async function showWhy(
  plan: Plan,
  { watch, output, testsBegan }: Ended,
  tools: Tools,
  signal: AbortSignal,
): Promise<readonly Evidence[]> {
  await watch.look({ signal })
  const injected = plan.injections.map(({ service }) => service)
  const evidence: Evidence[] = []
  for (const container of worthShowing(watch, { testsBegan, injected })) {
    evidence.push(await evidenceOf(container, tools, signal))
  }
  const told = output.last(LINES)
  const aboutTests = told.length === 0 ? [] : [{ title: 'The last lines of the tests', lines: told }]
  const serviceFailed = watch.failed !== undefined
  const all = serviceFailed ? [...evidence, ...aboutTests] : [...aboutTests, ...evidence]
  for (const { title, lines } of all) {
    await tools.world.log.group(title, async () => {
      for (const line of lines) tools.world.log.info(line)
    })
  }
  return all
}

const LINES = 50

async function remove(plan: Plan, { failure, cancelled }: Ended, tools: Tools, limits: Limits): Promise<void> {
  const { cli, learn, tell, world } = tools
  const { project } = plan.place
  const startedMs = world.clock.nowMs()
  tell(`remove project ${project}`)
  using limit = world.clock.limit(limits.removalMs, limits.parent)
  try {
    const tornDown = await tearDown(cli, project, { clock: world.clock, signal: limit.signal })
    const left = tornDown.left.map(({ kind, name }) => `${kind} ${name}`)
    learn({ downMs: world.clock.nowMs() - startedMs, left, isGone: tornDown.failure === undefined })
    if (tornDown.failure !== undefined) learn({ failure: both(failure, tornDown.failure) })
    else forgetProject(world.host)
  } catch (error) {
    if (!limit.signal.aborted) throw error
    // A verdict that was there before the cancel stays what it is.
    learn({ cancelled: cancelled || (failure === undefined && world.signal.aborted) })
    learn({ failure: both(failure, notProvenGone(project, briefly(error))) })
    if (world.recovery === 'post') world.log.info('The post step of this action removes what is left')
  }
}
