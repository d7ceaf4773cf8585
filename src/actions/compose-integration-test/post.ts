import { briefly } from '../../core/failure.ts'
import { isObject } from '../../core/json.ts'
import { EXIT, type ExitCode, exitCodeOfFailure } from '../../core/result.ts'
import type { Host } from '../../ports/host.ts'
import type { ProcessId } from '../../ports/processes.ts'
import { dockerOf } from '../../run/programs.ts'
import type { World } from '../../run/world.ts'
import { parseJson } from '../../systems/docker/engine.ts'
import { endOrphans } from './orphans.ts'
import { tearDown } from './tear-down.ts'

const KEY = 'compose-project'

/** Before anything of the project is made. */
export const rememberProject = (host: Host, project: string, by: ProcessId): void =>
  host.remember(KEY, JSON.stringify({ project, ...by }))

/** Once it is known that nothing of it is left. */
export const forgetProject = (host: Host): void => host.remember(KEY, '')

const LIMIT_MS = 120_000

/** The post step: first makes sure that the main process is gone, then removes what it left. */
export async function cleanUpAfter(world: World): Promise<ExitCode> {
  const kept = parseJson(world.host.remembered(KEY) ?? '')
  if (!isObject(kept)) return EXIT.done
  const project = String(kept.project)
  await world.processes.kill({ pid: Number(kept.pid), startedAt: String(kept.startedAt) })
  using limit = world.clock.limit(LIMIT_MS, world.signal)
  await endOrphans(project, world)
  // Without /proc, a compose command of the main process may still be at work.
  const options = { clock: world.clock, signal: limit.signal, stillGrowing: true }
  try {
    const { failure, removed } = await tearDown(dockerOf(world), project, options)
    if (failure !== undefined) {
      world.log.error(failure.message)
      return exitCodeOfFailure(failure.code)
    }
    world.log.info(`Project ${project} is gone: removed ${removed} containers, networks and volumes that main had left`)
    return EXIT.done
  } catch (error) {
    if (!limit.signal.aborted) throw error
    world.log.error(
      `Could not remove project ${project}\n  Saw: ${briefly(error)}\n  Try: docker compose --project-name ${project} down --volumes`,
    )
    return EXIT.testsFailed
  }
}
