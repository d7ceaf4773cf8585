import type { Processes } from '../../ports/processes.ts'
import { askDocker, type DockerCli, engineTrouble, runDocker } from '../docker/engine.ts'
import { ACTION_LABEL, isDead, OWNER_LABEL, type Owner, parseOwner } from '../docker/owner.ts'
import { inspectObjects, listObjects, OBJECT_KINDS, type ObjectKind, readLabels, readObjects } from './objects.ts'
import { PROJECT_LABEL } from './words.ts'

/**
 * Projects that an action made on this machine and whose process is gone: it was killed before it could tear them down.
 *
 * @throws {Failure} as `askDocker`.
 */
export async function findDeadProjects(
  cli: DockerCli,
  action: string,
  self: Owner,
  options: { readonly processes: Processes; readonly signal: AbortSignal },
): Promise<readonly string[]> {
  const { processes, signal } = options
  const labels = await Promise.all(OBJECT_KINDS.map((kind) => labelsOf(cli, kind, action, signal)))
  const owners = new Map<string, Owner>()
  for (const { [PROJECT_LABEL]: project, [OWNER_LABEL]: made } of labels.flat()) {
    const owner = made === undefined ? undefined : parseOwner(made)
    if (project !== undefined && owner !== undefined) owners.set(project, owner)
  }
  const dead = await Promise.all(
    [...owners].map(async ([project, owner]) => ((await isDead(owner, self, processes)) ? [project] : [])),
  )
  return dead.flat().sort()
}

async function labelsOf(cli: DockerCli, kind: ObjectKind, action: string, signal: AbortSignal) {
  const what = 'Cannot list what earlier runs left'
  const listed = await askDocker(cli, listObjects(kind, ACTION_LABEL, action), { what, signal })
  const ids = readObjects(kind, listed).map(({ id }) => id)
  if (ids.length === 0) return []
  // Asked of each, not read from the list: a label of another may hold a comma, which is what separates them there. One
  // that went meanwhile makes the exit code 1; the others are told all the same.
  const result = await runDocker(cli, inspectObjects(kind, ids), { signal, maxBytes: 32 * 1_048_576 })
  const trouble = engineTrouble(result.stderr)
  if (trouble !== undefined) throw trouble
  return readLabels(result.stdout)
}
