import { isFailure } from '../../core/failure.ts'
import { IMAGE_NOT_YET } from '../../core/image-not-yet.ts'
import { isMoving } from '../../core/image-ref.ts'
import { isSameName } from '../../core/same-image.ts'
import { repositoryOf } from '../../run/programs.ts'
import type { World } from '../../run/world.ts'
import { orderOfCommits } from '../../systems/git/repository.ts'
import {
  commitInTag,
  commitsToOrder,
  directionOf,
  type History,
  markedCommit,
  type Step,
} from '../../targets/cattle-service/backwards.ts'
import { configsOf } from '../../targets/cattle-service/configs.ts'
import type { Asked } from '../../targets/cattle-service/edits.ts'
import type { Facts } from '../../targets/cattle-service/facts.ts'
import { newImages, type Sight } from '../../targets/cattle-service/preflight.ts'
import type { ImageLook } from '../../targets/cattle-service/preflight-images.ts'
import type { Inputs } from './inputs.ts'
import { observeImages, type Wanted } from './observe-images.ts'

const REVISION = 'org.opencontainers.image.revision'

/**
 * All that is asked before an upgrade, beside the service itself. Where no image changes there is nothing to ask, nor where
 * the image is still to be made.
 */
export async function observePreflight(
  { image, sidekicks }: Pick<Asked, 'image' | 'sidekicks'>,
  { facts, activeHosts }: { readonly facts: Facts; readonly activeHosts: number },
  inputs: Pick<Inputs, 'checkImages' | 'registryLogin'>,
  world: World,
  signal: AbortSignal,
): Promise<Sight> {
  const configs = configsOf(facts.service)
  const running = configs.primary.image
  const own = image === undefined || isSameName(image, running) ? undefined : image
  if (own === IMAGE_NOT_YET) return { activeHosts, looks: [], direction: undefined }
  const beside = newImages(configs, { image: undefined, sidekicks })
  const wanted: readonly Wanted[] = [
    ...(own === undefined ? [] : [{ image: own, by: 'image' } as const]),
    ...beside.map((each) => ({ image: each, by: 'sidekick-images' }) as const),
    ...(own === undefined ? [] : [{ image: running, by: 'running' } as const]),
  ]
  const isAsked = inputs.checkImages && wanted.length > 0
  const seen = isAsked
    ? await observeImages(wanted, { of: image ?? running, login: inputs.registryLogin }, world, signal)
    : []
  const looks = seen.map((look) => (look.by === 'running' && isMoving(running) ? withoutInside(look) : look))
  if (own === undefined) return { activeHosts, looks, direction: undefined }
  const step = {
    from: {
      image: running,
      commit: revisionIn(looks, 'running') ?? commitInTag(running) ?? markedCommit(facts.service),
    },
    to: { image: own, commit: revisionIn(looks, 'image') ?? commitInTag(own) ?? world.run.commit },
  }
  return { activeHosts, looks, direction: directionOf(step, await observeHistory(step, world, signal)) }
}

/** What a moving tag names today need not be what was pulled by it. */
const withoutInside = (look: ImageLook): ImageLook =>
  look.seen.kind === 'there' ? { ...look, seen: { ...look.seen, platforms: [], labels: {} } } : look

/** Of the image itself: the commit that it was built from. */
const revisionIn = (looks: readonly ImageLook[], by: ImageLook['by']): string | undefined => {
  const seen = looks.find((look) => look.by === by)?.seen
  return seen?.kind === 'there' ? seen.labels[REVISION] || undefined : undefined
}

/** By the checkout that is here, if it is one of that repository. */
async function observeHistory(step: Step, world: World, signal: AbortSignal): Promise<History> {
  const commits = commitsToOrder(step)
  if (commits === undefined) return undefined
  try {
    return await orderOfCommits(repositoryOf(world), commits[0], commits[1], signal)
  } catch (error) {
    if (isFailure(error, 'missing-tool')) return undefined
    throw error
  }
}
