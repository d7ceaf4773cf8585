import { formatImageRef } from '../core/image-ref.ts'
import { InputReader } from '../core/read-inputs.ts'
import { EXIT } from '../core/result.ts'
import type { Report } from '../run/run-action.ts'
import type { World } from '../run/world.ts'
import { type Carried, NOT_YET } from './carried.ts'
import type { StageSpec } from './file.ts'
import type { StageReport } from './outcome.ts'
import { pushes } from './stage-kinds.ts'
import { stageInputs, stageWorld } from './stage-world.ts'

/** What is left to do, and what an earlier run of the same commit has done already. */
export interface Remaining {
  readonly stages: readonly StageSpec[]
  readonly skipped: readonly StageReport[]
  readonly carried: Carried
}

/**
 * Asks the registry whether an earlier run pushed this version from this commit and a clean tree. Then the image that is
 * there is used, and build, tests and push are skipped and say so: a re-run of a failed job must be able to go green.
 */
export async function skipWhatIsThere(
  stages: readonly StageSpec[],
  world: World,
  signal: AbortSignal,
): Promise<Remaining> {
  const everything: Remaining = { stages, skipped: [], carried: {} }
  const push = stages.findIndex(pushes)
  const stage = stages[push]
  if (stage === undefined || !stages.slice(0, push).some(({ use }) => use === 'containerized-build')) return everything
  const { findExisting, readWanted } = await import('../actions/tag-and-push/index.ts')
  const inputs = stageInputs(stage, NOT_YET, false)
  const existing = await findExisting(readWanted(new InputReader(inputs)), stageWorld(world, stage, inputs), signal)
  if (existing.do !== 'reuse') return everything
  const image = formatImageRef(existing.image)
  world.log.info(`${image} is there already: ${existing.because}; build, tests and push are skipped`)
  const report: Report = {
    result: 'skipped',
    outputs: { image, digest: existing.digest },
    details: { because: existing.because },
    exitCode: EXIT.done,
  }
  return {
    stages: stages.slice(push + 1),
    skipped: stages.slice(0, push + 1).map((one) => ({ stage: one, report })),
    carried: { image },
  }
}
