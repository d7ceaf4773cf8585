import { serviceLinesIn } from '../actions/rancher-upgrade/service-lines.ts'
import { Failure } from '../core/failure.ts'
import type { JsonObject } from '../core/json.ts'
import type { World } from '../run/world.ts'
import { normalName } from '../systems/route53/name.ts'
import type { StageSpec } from './file.ts'
import type { Selection } from './inputs.ts'
import { observePipeline } from './observe.ts'
import { type Release, type ReleasedStage, readRelease } from './release.ts'
import { isLive } from './stage-kinds.ts'

/** A stage that changes a live system, with what an earlier run says of it. */
export interface LiveStage {
  /** As the file says it; what the earlier run changed counts where the file names something else by now. */
  readonly stage: StageSpec
  readonly released: ReleasedStage | undefined
}

export interface Live {
  readonly destination: string | undefined
  readonly release: Release | undefined
  /** The point of no return on the way to what is live: that which the run passed, or else that of the file. */
  readonly noReturn: string | undefined
  /** In the order of the file. */
  readonly stages: readonly LiveStage[]
}

/**
 * The live stages of the pipeline file, for the destination of the earlier run where one is given.
 *
 * @throws {Failure} `bad-input` when there are none, or when the file does not fit that run.
 */
export async function observeLive(
  inputs: Selection & { readonly release: string | undefined },
  world: World,
): Promise<Live> {
  const release = inputs.release === undefined ? undefined : await readRelease(inputs.release, world)
  const wanted = inputs.destination ?? release?.destination
  if (release?.destination !== undefined && wanted !== release.destination)
    throw misfit(release, `it went to "${release.destination}", and "destination" is "${wanted}"`, inputs)
  const { stages, destination } = await observePipeline({ ...inputs, destination: wanted }, world)
  const live = stages.filter(isLive).flatMap((stage) => withRelease(stage, release))
  for (const { stage, record } of live.flatMap(otherRecord))
    throw misfit(release, `its stage "${stage.name}" is of ${record}, and that of ${inputs.config} is not`, inputs)
  const isWhole = inputs.from === undefined && inputs.to === undefined
  for (const one of isWhole ? (release?.stages.filter(isLive) ?? []) : []) {
    const { name, use, target } = one
    if (!live.some(({ stage }) => stage.name === name && stage.use === use))
      throw misfit(release, `it has a stage "${name}" (${use}), and ${inputs.config} has none`, inputs)
    // A run that did not come to a stage of several services says nothing of any of them.
    if (target.service !== undefined && !live.some(({ released }) => released === one))
      throw misfit(
        release,
        `its stage "${name}" changed ${target.stack}/${target.service}, and that of ${inputs.config} does not`,
        inputs,
      )
  }
  if (live.length === 0) {
    throw new Failure('bad-input', {
      what: 'There is no live stage among these',
      saw: stages.map(({ name }) => name).join(', '),
      fix: 'name the destination that they are for by "destination"',
    })
  }
  const inFile = stages.findLast(({ pointOfNoReturn }) => pointOfNoReturn === true)
  const noReturn = release === undefined ? inFile?.name : release.noReturn
  return { destination: destination?.name, release, noReturn, stages: live }
}

/** A stage of several services is looked at, and taken back, service by service, under its one name. */
function partsOf(stage: StageSpec): readonly StageSpec[] {
  const { services, parallel: _, ...shared } = stage.inputs
  const lines = serviceLinesIn(services)
  if (stage.use !== 'rancher-upgrade' || lines.length === 0) return [stage]
  return lines.map(({ stack = shared.stack ?? '', service, image }) => ({
    ...stage,
    inputs: { ...shared, stack, service, ...(image === undefined ? {} : { image }) },
  }))
}

function withRelease(stage: StageSpec, release: Release | undefined): readonly LiveStage[] {
  const all = release?.stages.filter(({ name, use }) => name === stage.name && use === stage.use) ?? []
  const parts = partsOf(stage)
  const namedBy = ({ inputs: { stack, service } }: StageSpec) =>
    all.find(({ target }) => target.stack === stack && target.service === service)
  // Where the file names the other side by now, none of them is named as it was: then their order tells.
  const isRenamed = all.length === parts.length && parts.every((part) => namedBy(part) === undefined)
  return parts.map((part, index) => {
    const released = isRenamed ? all[index] : namedBy(part)
    return { stage: released === undefined ? part : retarget(part, released), released }
  })
}

/** A result file may be anybody's: whatever it holds, no other record than that of the file is touched. */
function otherRecord({ stage, released }: LiveStage): readonly { stage: StageSpec; record: string }[] {
  const record = released?.target.name
  if (stage.use !== 'route53-switch' || typeof record !== 'string') return []
  return normalName(String(stage.inputs.record)) === record ? [] : [{ stage, record }]
}

/**
 * What the run changed is meant, by its names, also where the file names another side by now (`service: auth-${IDLE}`).
 * Addresses, keys and gates are still those of the file.
 */
function retarget(stage: StageSpec, { target }: ReleasedStage): StageSpec {
  const named: JsonObject =
    stage.use === 'route53-switch'
      ? { 'hosted-zone-id': target.zoneId ?? '', type: target.type ?? '' }
      : { environment: target.environment ?? '', stack: target.stack ?? '', service: target.service ?? '' }
  if (Object.values(named).some((value) => typeof value !== 'string' || value === '')) return stage
  const { 'hosted-zone': _, ...inputs } = stage.inputs
  return { ...stage, inputs: { ...inputs, ...named } }
}

const misfit = (release: Release | undefined, saw: string, { config }: Selection): Failure =>
  new Failure('bad-input', {
    what: `${release?.file} is not a release of ${config}`,
    saw,
    fix: `use the ${config} of the commit that was released, or correct "release" or "destination"`,
  })
