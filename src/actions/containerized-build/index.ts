import { join } from 'node:path'
import { isFailure } from '../../core/failure.ts'
import { realTree, type Tree } from '../../ports/tree.ts'
import { dockerOf } from '../../run/programs.ts'
import type { Action, Report, Shared } from '../../run/run-action.ts'
import type { World } from '../../run/world.ts'
import { execute, type Outcome } from './execute.ts'
import { front } from './front.ts'
import { inTime } from './in-time.ts'
import type { Inputs } from './inputs.ts'
import { LastLines } from './last-lines.ts'
import { observe } from './observe.ts'
import { explain, makePlan, secretsOf } from './plan.ts'
import { cleanUpAfter, rememberRun } from './post.ts'
import { probePath } from './probe.ts'
import { type BuildResult, outputsOf, reportBuild, reportDryRun, sayBorrowed } from './report.ts'

/** Of what a failing build printed, this many lines are told again. */
const TOLD_LINES = 20

export const containerizedBuildWith = (tree: Tree): Action<Inputs, BuildResult> => ({
  ...front,
  run: (inputs, shared, world, signal) => build(inputs, shared, world, tree, signal),
  post: (_reader, world) => cleanUpAfter(world),
})

export const containerizedBuild = containerizedBuildWith(realTree)

async function build(
  inputs: Inputs,
  shared: Shared,
  world: World,
  tree: Tree,
  signal: AbortSignal,
): Promise<Report<BuildResult>> {
  const { host, log, workspace, temp, env } = world
  for (const name of Object.keys(outputsOf({}))) host.output(name, '')

  const facts = await inTime('The look at the engine', () => observe(inputs, world, tree, signal))
  const secrets = secretsOf(inputs, facts.values)
  host.mask(secrets)
  const plan = makePlan(inputs, facts, { run: world.newId(), workspace, temp, env })
  log.info(['Plan', ...explain(plan).map((line) => `  ${line}`)].join('\n'), 'plan')
  if (shared.dryRun) return reportDryRun(plan)

  let outcome: Outcome = {}
  const learn = (part: Outcome) => {
    outcome = { ...outcome, ...part }
    for (const [name, value] of Object.entries(outputsOf(part))) if (value !== '') host.output(name, value)
  }
  const kept = {
    run: plan.run,
    folder: join(temp, `slipway-build-${plan.run}`),
    probe: await probePath(world, facts.owner),
  }
  rememberRun(host, kept, facts.owner.process)
  const tools = {
    ...kept,
    cli: dockerOf(world),
    world,
    tree,
    endpoint: facts.engine.endpoint,
    lines: new LastLines(TOLD_LINES, secrets),
    signal,
    learn,
  }
  try {
    await execute(plan, tools)
  } catch (error) {
    if (!isFailure(error)) throw error
    return reportBuild(plan, outcome, error)
  }
  for (const label of outcome.borrowed ?? []) log.warn(sayBorrowed(label))
  return reportBuild(plan, outcome)
}
