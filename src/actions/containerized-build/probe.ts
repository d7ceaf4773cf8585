import { join } from 'node:path'
import type { World } from '../../run/world.ts'
import { formatOwner, isDead, type Owner, parseOwner } from '../../systems/docker/owner.ts'

/**
 * A file in the workspace that shows whether the engine sees it: an engine on another machine, or the host's engine asked
 * from within a container, mounts an empty folder of its own without a word. The name says whose it is, so that one
 * left by a killed run is known for what it is.
 */
const PREFIX = '.slipway-probe-'

/** Its path below the workspace; inside `.git` where there is one, out of git's sight. */
export async function probePath(world: World, owner: Owner): Promise<string> {
  const isClone = (await listIfFolder(world, join(world.workspace, '.git'))).includes('HEAD')
  return join(isClone ? '.git' : '.', `${PREFIX}${formatOwner(owner).replaceAll('/', '+')}`)
}

/** The probes of runs on this machine that were killed, by path. */
export async function leftProbes(world: World, self: Owner): Promise<readonly string[]> {
  const left: string[] = []
  for (const folder of [join(world.workspace, '.git'), world.workspace]) {
    for (const name of await listIfFolder(world, folder)) {
      if (!name.startsWith(PREFIX)) continue
      const owner = parseOwner(name.slice(PREFIX.length).replaceAll('+', '/'))
      if (owner !== undefined && (await isDead(owner, self, world.processes))) left.push(join(folder, name))
    }
  }
  return left
}

/** `.git` is a file in a worktree and in a submodule. */
async function listIfFolder(world: World, folder: string): Promise<readonly string[]> {
  try {
    return await world.files.list(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return []
    throw error
  }
}
