import { Failure, isFailure } from '../../core/failure.ts'
import { formatImageRef } from '../../core/image-ref.ts'
import { dockerOf } from '../../run/programs.ts'
import type { Action, Report, Shared } from '../../run/run-action.ts'
import type { World } from '../../run/world.ts'
import { findImage } from '../../systems/docker/inspect.ts'
import { observeOwner } from '../../systems/docker/owner.ts'
import type { Registry } from '../../systems/registry/client.ts'
import { cleanUp, cleanUpAfter, type Kept, loginFolderFor, remember, removeDeadLogins } from './clean-up.ts'
import { execute, type Push } from './execute.ts'
import { findExisting } from './find-existing.ts'
import { front } from './front.ts'
import type { Inputs } from './inputs.ts'
import { type Facts, observe, registryFor } from './observe.ts'
import { explain, explainBeforeBuild, isFree, MARKS, makePlan, type Plan } from './plan.ts'
import { outputsOf, type PushResult, type Result, reportDryRun, reportFailure, reportResult } from './report.ts'

export { findExisting } from './find-existing.ts'
export { type Inputs, readWanted, type Wanted } from './inputs.ts'
export { type Existing, explain, makePlan, type Plan, planBeforeBuild } from './plan.ts'

export const tagAndPush: Action<Inputs, PushResult> = {
  ...front,
  run,
  async sketch(inputs, world, signal) {
    const existing = await findExisting(inputs, world, signal)
    return { lines: explainBeforeBuild(existing), plan: isFree(existing) ? 'push' : 'keep' }
  },
  post: (_reader, world) => cleanUpAfter(world),
}

async function run(inputs: Inputs, shared: Shared, world: World, signal: AbortSignal): Promise<Report<PushResult>> {
  const { host, log } = world
  for (const name of ['image', 'version', 'digest']) host.output(name, '')

  const registry = registryFor(inputs, world)
  const facts = await observe(inputs, registry, world, signal)
  const { version } = facts
  const plan = makePlan(inputs, facts)
  log.info(`Plan\n  ${MARKS[plan.do]} ${explain(plan)}`, 'plan')
  if (plan.do === 'refuse') return reportFailure(plan, version, inputs.imageId, plan.failure)
  if (shared.dryRun) return reportDryRun(plan, version, inputs.imageId)
  if (plan.do === 'keep') {
    const { image, digest, because } = plan
    return reportResult({ result: 'already-there', image, digest, because }, version, inputs.imageId)
  }
  return push(plan, inputs, { ...facts, registry }, world, signal)
}

/** Pushes, and cleans up whatever happened. What is done is told, also when the cleaning fails. */
async function push(
  plan: Extract<Plan, { do: 'push' }>,
  inputs: Inputs,
  { engine, version, registry }: Facts & { readonly registry: Registry },
  world: World,
  signal: AbortSignal,
): Promise<Report<PushResult>> {
  const kept = await keepTrack(plan, inputs, world, signal)
  const tools = {
    cli: dockerOf(world),
    engine,
    registry,
    credentials: inputs.credentials,
    loginFolder: kept.loginFolder,
    world,
    signal,
  }
  let report: (left: Failure | undefined) => Report<PushResult>
  try {
    const { digest, result } = await execute(plan, tools)
    const done: Result = { result, image: { ...plan.image, digest }, digest, because: plan.because }
    for (const [name, value] of Object.entries(outputsOf(done))) world.host.output(name, value)
    report = (left) => reportResult(done, version, inputs.imageId, left)
  } catch (error) {
    report = (left) => {
      if (isFailure(error)) return reportFailure(plan, version, inputs.imageId, withLeft(error, left))
      if (left !== undefined) world.log.error(left.message)
      throw error
    }
  }
  return report(await whatIsLeft(kept, world))
}

/** Written down before the first thing is made. */
async function keepTrack({ image, imageId }: Push, inputs: Inputs, world: World, signal: AbortSignal): Promise<Kept> {
  const self = await observeOwner(world)
  await removeDeadLogins(self, world)
  const name = formatImageRef(image)
  const before = await findImage(dockerOf(world), name, { signal })
  const kept: Kept = {
    loginFolder: inputs.credentials === undefined ? undefined : loginFolderFor(self, world),
    tagging: { name, imageId, before: before?.id },
  }
  remember(world, kept, self.process)
  return kept
}

async function whatIsLeft(kept: Kept, world: World): Promise<Failure | undefined> {
  try {
    await cleanUp(kept, world)
    return undefined
  } catch (error) {
    if (isFailure(error)) return error
    throw error
  }
}

/** The first error decides; what could not be cleaned up is told with it. */
const withLeft = (failure: Failure, left: Failure | undefined): Failure =>
  left === undefined
    ? failure
    : new Failure(
        failure.code,
        { what: failure.what, saw: `${failure.saw}; left behind: ${left.saw}`, fix: `${failure.fix}; ${left.fix}` },
        { cause: failure },
      )
