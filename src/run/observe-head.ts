import { isFailure } from '../core/failure.ts'
import type { Head } from '../core/trust.ts'
import { findCommit } from '../systems/git/repository.ts'
import { repositoryOf } from './programs.ts'
import type { World } from './world.ts'

/** What is checked out in the workspace. */
export async function observeHead(world: World, signal: AbortSignal): Promise<Head> {
  try {
    return { at: 'commit', commit: await findCommit(repositoryOf(world), signal) }
  } catch (error) {
    if (!isFailure(error, 'not-found', 'missing-tool')) throw error
    const files = await world.files.list(world.workspace)
    return files.length === 0 ? { at: 'nothing' } : { at: 'unknown', because: error.saw }
  }
}
