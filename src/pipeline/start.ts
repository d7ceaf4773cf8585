import { Failure } from '../core/failure.ts'
import type { World } from '../run/world.ts'
import type { Carried } from './carried.ts'
import type { StageSpec } from './file.ts'
import type { Inputs } from './inputs.ts'
import { imageOfRelease, readRelease } from './release.ts'
import { isUpgrade, makesImage, pushes } from './stage-kinds.ts'

/**
 * What is there before the first stage: the image that is given, or the one that an earlier run pushed.
 *
 * @throws {Failure} `bad-input` when that run pushed none, when the stages would make another one, or when they need one
 *   and there is none.
 */
export async function observeStart(
  inputs: Pick<Inputs, 'image' | 'release'>,
  stages: readonly StageSpec[],
  world: Pick<World, 'files' | 'workspace'>,
): Promise<Carried> {
  const { release } = inputs
  const image = release === undefined ? inputs.image : imageOfRelease(await readRelease(release, world))
  expectOneImage(stages, image, release === undefined ? 'image' : 'release')
  return image === undefined ? {} : { image }
}

/** One image goes through all stages: the one that is built, or the one that is given, never both. */
function expectOneImage(stages: readonly StageSpec[], image: string | undefined, input: string): void {
  const makes = stages.find(makesImage)
  if (image !== undefined && makes !== undefined) {
    throw new Failure('bad-input', {
      what: 'Two images are meant',
      saw: `"${input}" names ${image}, and the stage "${makes.name}" makes one`,
      fix: `leave "${input}" out, or name the first stage after the push by "from"`,
    })
  }
  if (image === undefined) expectImage(stages)
}

function expectImage(stages: readonly StageSpec[]): void {
  const needing = stages.findIndex(isUpgrade)
  if (needing === -1 || stages.slice(0, needing).some(pushes)) return
  throw new Failure('bad-input', {
    what: 'There is no image to deploy',
    saw: 'the run starts after the push, and neither "image" nor "release" is given',
    fix: 'give "image" as repository:version@sha256:…, the output of an earlier run, or its result file as "release"',
  })
}
