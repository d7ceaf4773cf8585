import { childEnv } from '../../core/child-env.ts'
import { isFailure } from '../../core/failure.ts'
import { formatVersion } from '../../core/version.ts'
import type { World } from '../../run/world.ts'
import { findCommit, findPlace, isDirty, type Repository } from '../../systems/git/repository.ts'
import type { Source } from './labels.ts'

/** What git says of the workspace. A build needs none of it: what git cannot tell is left out, and why is told. */
export async function observeSource(world: World, signal: AbortSignal): Promise<Source> {
  const repository: Repository = { exec: world.exec, env: childEnv(world.env), folder: world.workspace }
  const commit = await orWhy(() => findCommit(repository, signal))
  if (typeof commit !== 'string') return { because: `no version and no commit in the labels: ${commit.why}` }
  const [place, dirty] = await Promise.all([
    orWhy(() => findPlace(repository, commit, signal)),
    isDirty(repository, signal),
  ])
  if ('why' in place) return { commit, dirty, because: `no version in the labels: ${place.why}` }
  return { commit, dirty, version: formatVersion({ ...place, dirty }) }
}

async function orWhy<T>(ask: () => Promise<T>): Promise<T | { readonly why: string }> {
  try {
    return await ask()
  } catch (error) {
    if (isFailure(error, 'not-found', 'missing-tool')) return { why: `${error.what} (${error.saw})` }
    throw error
  }
}
