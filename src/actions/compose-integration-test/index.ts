import { dockerOf } from '../../run/programs.ts'
import type { Action, Report, Shared } from '../../run/run-action.ts'
import type { World } from '../../run/world.ts'
import { execute } from './execute.ts'
import { front } from './front.ts'
import { hideSecretsOf } from './hide.ts'
import type { Inputs } from './inputs.ts'
import { composeOf, observe } from './observe.ts'
import { NOTHING_YET, type Outcome } from './outcome.ts'
import { explain, makePlan, projectName } from './plan.ts'
import { cleanUpAfter } from './post.ts'
import { reportDryRun, reportTests, type TestResult } from './report.ts'
import type { Tools } from './tools.ts'

export const composeIntegrationTest: Action<Inputs, TestResult> = {
  ...front,
  run,
  async sketch(inputs, world, signal) {
    const { workspace, temp } = world
    const project = projectName(world.newId())
    const facts = await observe(inputs, project, world, signal)
    // As if the build had made it.
    const built = inputs.injections.flatMap(({ image }) => (image.by === 'id' ? [image.id] : []))
    const imageIds = new Map([...facts.imageIds, ...built.map((id) => [id, id] as const)])
    return { lines: explain(makePlan(inputs, { ...facts, imageIds }, { project, workspace, temp })), plan: 'test' }
  },
  post: (_reader, world) => cleanUpAfter(world),
}

async function run(inputs: Inputs, shared: Shared, world: World, signal: AbortSignal): Promise<Report<TestResult>> {
  const { clock, log, workspace, temp } = world
  const project = projectName(world.newId())
  const facts = await observe(inputs, project, world, signal)
  const plan = makePlan(inputs, facts, { project, workspace, temp })
  log.info(['Plan', ...explain(plan).map((line) => `  ${line}`)].join('\n'), 'plan')
  if (shared.dryRun) return reportDryRun(plan)

  let outcome: Outcome = NOTHING_YET
  const learn: Tools['learn'] = (part) => {
    outcome = { ...outcome, ...part }
  }
  const tell: Tools['tell'] = (text) => {
    log.info(text)
    learn({ moments: [...outcome.moments, { atMs: clock.nowMs(), text }] })
  }
  const remark: Tools['remark'] = (text) => {
    log.info(`! ${text}`)
    learn({ remarks: [...outcome.remarks, text] })
  }
  const hide = hideSecretsOf(world.env)
  await execute(
    plan,
    { world, cli: dockerOf(world), compose: composeOf(world, project), hide, learn, tell, remark },
    signal,
  )
  return reportTests(plan, outcome)
}
