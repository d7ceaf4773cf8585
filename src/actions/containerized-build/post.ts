import { join } from 'node:path'
import { briefly } from '../../core/failure.ts'
import { isObject } from '../../core/json.ts'
import { EXIT, type ExitCode } from '../../core/result.ts'
import type { Host } from '../../ports/host.ts'
import type { ProcessId } from '../../ports/processes.ts'
import { dockerOf } from '../../run/programs.ts'
import type { World } from '../../run/world.ts'
import { parseJson } from '../../systems/docker/engine.ts'
import { removeOfRun } from '../../systems/docker/leftovers.ts'

/** What a run may leave when it is killed: all that the post step needs to remove it. */
export interface Kept {
  readonly run: string
  readonly folder: string
  /** Below the workspace. */
  readonly probe: string
}

const KEY = 'containerized-build'

/** Before the first of these is made. */
export const rememberRun = (host: Host, kept: Kept, process: ProcessId): void =>
  host.remember(KEY, JSON.stringify({ ...kept, ...process }))

const LIMIT_MS = 60_000

/** The post step: first makes sure that the main process is gone, then removes what it left, by label and by path. */
export async function cleanUpAfter(world: World): Promise<ExitCode> {
  const kept = parseJson(world.host.remembered(KEY) ?? '')
  if (!isObject(kept)) return EXIT.done
  const { run, folder, probe, pid, startedAt } = kept
  try {
    await world.processes.kill({ pid: Number(pid), startedAt: String(startedAt) })
    await world.files.remove(String(folder))
    await world.files.remove(join(world.workspace, String(probe)))
    const removed = await removeOfRun(dockerOf(world), String(run), { timeoutMs: LIMIT_MS })
    if (removed > 0) world.log.info('Removed the container of the build, which was ended before it could do so itself')
    return EXIT.done
  } catch (error) {
    world.log.error(
      `Could not remove everything that the build left\n  Saw: ${briefly(error)}\n  Try: docker rm --force $(docker ps --all --quiet --filter label=io.slipway.run=${String(run)})`,
    )
    return EXIT.missing
  }
}
