import { isFailure } from '../../core/failure.ts'
import { tagOfVersion } from '../../core/image-tag.ts'
import { formatVersion } from '../../core/version.ts'
import { repositoryOf } from '../../run/programs.ts'
import type { World } from '../../run/world.ts'
import { findCommit, findPlace, isDirty } from '../../systems/git/repository.ts'
import type { Source } from './labels.ts'

/** What git says of the workspace. A build needs none of it: what git cannot tell is left out, and why is told. */
export async function observeSource(world: World, signal: AbortSignal): Promise<Source> {
  const repository = repositoryOf(world)
  const commit = await orWhy(() => findCommit(repository, signal))
  if (typeof commit !== 'string') return { because: `no version and no commit in the labels: ${commit.why}` }
  const dirty = await isDirty(repository, signal)
  const version = await orWhy(async () => {
    const place = await findPlace(repository, commit, signal)
    return tagOfVersion(formatVersion({ ...place, dirty }))
  })
  if (typeof version !== 'string') return { commit, dirty, because: `no version in the labels: ${version.why}` }
  return { commit, dirty, version }
}

async function orWhy<T>(ask: () => Promise<T>): Promise<T | { readonly why: string }> {
  try {
    return await ask()
  } catch (error) {
    if (isFailure(error, 'not-found', 'missing-tool', 'bad-input')) return { why: `${error.what} (${error.saw})` }
    throw error
  }
}
