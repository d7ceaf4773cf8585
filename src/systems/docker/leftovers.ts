import { isObject } from '../../core/json.ts'
import type { Processes } from '../../ports/processes.ts'
import { listContainers, removeContainers } from './container.ts'
import { askDocker, type DockerCli, parseJson } from './engine.ts'
import { ACTION_LABEL, isDead, OWNER_LABEL, type Owner, parseOwner, RUN_LABEL } from './owner.ts'

export interface Leftover {
  readonly id: string
  readonly name: string
}

/** The containers of an action whose process on this machine is gone: it was killed before it could clean up. */
export async function findLeftovers(
  cli: DockerCli,
  action: string,
  self: Owner,
  options: { readonly processes: Processes; readonly signal?: AbortSignal },
): Promise<readonly Leftover[]> {
  const { processes, ...rest } = options
  const what = 'Cannot list the containers of earlier runs'
  const stdout = await askDocker(cli, listContainers([`${ACTION_LABEL}=${action}`]), { what, ...rest })
  const found: Leftover[] = []
  for (const { id, name, owner } of readContainers(stdout)) {
    if (owner !== undefined && (await isDead(owner, self, processes))) found.push({ id, name })
  }
  return found
}

/** Removes what one run made, by its label, whatever state it is in. @returns how many there were. */
export async function removeOfRun(
  cli: DockerCli,
  run: string,
  options: { readonly timeoutMs: number },
): Promise<number> {
  const what = `Cannot list the containers of run ${run}`
  const stdout = await askDocker(cli, listContainers([`${RUN_LABEL}=${run}`]), { what, ...options })
  const ids = readContainers(stdout).map(({ id }) => id)
  if (ids.length === 0) return 0
  await askDocker(cli, removeContainers(ids), { what: `Cannot remove the containers of run ${run}`, ...options })
  return ids.length
}

/** Reads `docker ps --format '{{json .}}'`: an object a line, its labels in one text with commas. */
export function readContainers(stdout: string): readonly (Leftover & { readonly owner: Owner | undefined })[] {
  return stdout.split('\n').flatMap((line) => {
    const found = parseJson(line)
    if (!isObject(found) || typeof found.ID !== 'string') return []
    const label = String(found.Labels ?? '')
      .split(',')
      .find((each) => each.startsWith(`${OWNER_LABEL}=`))
    const owner = label === undefined ? undefined : parseOwner(label.slice(OWNER_LABEL.length + 1))
    return [{ id: found.ID, name: String(found.Names ?? ''), owner }]
  })
}
