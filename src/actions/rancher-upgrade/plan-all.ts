import { Failure } from '../../core/failure.ts'
import { eachOrAll } from '../../core/failures.ts'
import type { Shared } from '../../run/run-action.ts'
import type { World } from '../../run/world.ts'
import { NOTHING_ASKED } from '../../targets/cattle-service/edits.ts'
import { resolve } from './asked.ts'
import type { Inputs } from './inputs.ts'
import { type Observed, observeServices } from './observe.ts'
import { type OneService, planService } from './one-service.ts'
import { planStepOf, wantedBy } from './steps.ts'

/** @throws {Failure} everything that speaks against any of them, before anything was changed. */
export async function planAll(
  inputs: Inputs,
  shared: Shared,
  world: World,
  signal: AbortSignal,
): Promise<readonly OneService[]> {
  const isUpgrade = inputs.operation === 'upgrade'
  const all = inputs.services.map(({ image }) => {
    // Nothing else hands anything on: a rollback must not fail for want of a variable that only the upgrade needs.
    if (!isUpgrade) return { image, asked: NOTHING_ASKED }
    const { asked, secrets } = resolve(image, inputs.changes, world.env)
    world.host.mask(secrets)
    return { image, asked }
  })
  const observed = await observeServices(inputs, world, signal)
  for (const remark of observed[0]?.remarks ?? []) world.log.warn(remark)
  expectDifferent(observed)
  const step = wantedBy(inputs)
  const meant = all.flatMap((one, index) => {
    const seen = observed[index]
    return seen === undefined ? [] : [{ ...one, observed: seen }]
  })
  return eachOrAll(meant, `Not all of ${meant.length} services can be changed; nothing was changed`, (one) =>
    step === undefined
      ? planService(one, { inputs, shared, world }, signal)
      : planStepOf(step, one.observed, inputs, world, signal),
  )
}

/** By name and by id the same service may be there twice. */
function expectDifferent(observed: readonly Observed[]): void {
  const ids = observed.map(({ name }) => name.id)
  const twice = observed.find(({ name }, index) => ids.indexOf(name.id) !== index)
  if (twice === undefined) return
  throw new Failure('bad-input', {
    what: 'The same service is there twice in "services"',
    saw: `${twice.name.stack}/${twice.name.service} (${twice.name.id})`,
    fix: 'name it once',
  })
}
