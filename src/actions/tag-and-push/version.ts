import { isFailure } from '../../core/failure.ts'
import { tagOfVersion } from '../../core/image-tag.ts'
import { formatVersion } from '../../core/version.ts'
import { repositoryOf } from '../../run/programs.ts'
import type { World } from '../../run/world.ts'
import { findCommit, findPlace, isDirty, type Repository } from '../../systems/git/repository.ts'

/** What the image will be called, and how we know. */
export interface Version {
  /** Legal as an image tag. */
  readonly tag: string
  readonly from: 'git' | 'input'
  /** The commit that is checked out; always known when the version comes from git. */
  readonly commit: string | undefined
}

/**
 * The version that was given, else the one that git tells.
 *
 * @param dirty whether the tree differed from the commit when the image was built; undefined to look at the tree now.
 * @throws {Failure} when no version was given: as `findCommit` and `findPlace`.
 */
export async function observeVersion(
  given: string | undefined,
  dirty: boolean | undefined,
  world: World,
  signal: AbortSignal,
): Promise<Version> {
  const repository = repositoryOf(world)
  if (given !== undefined) return { tag: given, from: 'input', commit: await commitIfAny(repository, signal) }
  const commit = await findCommit(repository, signal)
  const place = await findPlace(repository, commit, signal)
  const tag = tagOfVersion(formatVersion({ ...place, dirty: dirty ?? (await isDirty(repository, signal)) }))
  return { tag, from: 'git', commit }
}

export const treeIsDirty = (world: World, signal: AbortSignal): Promise<boolean> => isDirty(repositoryOf(world), signal)

async function commitIfAny(repository: Repository, signal: AbortSignal): Promise<string | undefined> {
  try {
    return await findCommit(repository, signal)
  } catch (error) {
    if (isFailure(error, 'not-found', 'missing-tool')) return undefined
    throw error
  }
}
