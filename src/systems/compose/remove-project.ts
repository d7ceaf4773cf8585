import { briefly } from '../../core/failure.ts'
import type { Clock } from '../../ports/clock.ts'
import { type DockerCli, lastLine, runDocker } from '../docker/engine.ts'
import { type EngineObject, findObjects, OBJECT_KINDS, removeObjects } from './objects.ts'
import { PROJECT_LABEL } from './words.ts'

export interface Removal {
  /** What was there at the first look. */
  readonly found: readonly EngineObject[]
  /** What is still there at the last. */
  readonly left: readonly EngineObject[]
  /** Why, in the engine's words; empty when nothing is left. */
  readonly said: readonly string[]
}

export interface RemovalOptions {
  readonly clock: Clock
  readonly signal: AbortSignal
  /**
   * Whether something may still be making more of it, such as a compose command that outlived the process that started
   * it: then one empty look is not believed.
   */
  readonly stillGrowing?: boolean
}

const ROUNDS = 5
const PAUSE_MS = 300

/**
 * Removes everything of a project, by its label and not by its file: services of other profiles, orphans and what compose
 * was about to make are all found by it. Looks again until nothing is left, because the engine says that a container is
 * gone a moment before its network is free, and because exit codes of removals are no proof.
 *
 * @throws {Failure} `unreachable`, `denied` when the engine cannot be asked; the reason of `signal`.
 */
export async function removeProject(cli: DockerCli, project: string, options: RemovalOptions): Promise<Removal> {
  const { clock, signal, stillGrowing = false } = options
  const label = { name: PROJECT_LABEL, value: project }
  const found = new Map<string, EngineObject>()
  let left = await findObjects(cli, label, { signal })
  let said: readonly string[] = []
  let empty = 0
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const object of left) found.set(object.id, object)
    empty = left.length === 0 ? empty + 1 : 0
    if (empty > (stillGrowing ? 1 : 0)) break
    if (round > 1 || left.length === 0) await clock.sleep(PAUSE_MS, signal)
    said = await removeAll(cli, left, signal)
    left = await findObjects(cli, label, { signal })
  }
  return { found: [...found.values()], left, said: left.length === 0 ? [] : said }
}

/** Containers first: they hold the rest. @returns what went wrong, in the engine's words. */
async function removeAll(
  cli: DockerCli,
  objects: readonly EngineObject[],
  signal: AbortSignal,
): Promise<readonly string[]> {
  const said: string[] = []
  for (const kind of OBJECT_KINDS) {
    const ids = objects.filter((object) => object.kind === kind).map(({ id }) => id)
    if (ids.length === 0) continue
    try {
      const result = await runDocker(cli, removeObjects(kind, ids), { signal })
      if (result.exitCode !== 0) said.push(lastWords(result.stderr))
    } catch (error) {
      signal.throwIfAborted()
      said.push(briefly(error))
    }
  }
  return said
}

/** The network command ends with "exit status 1", after what the engine said. */
const lastWords = (stderr: string): string => lastLine(stderr.replace(/^exit status \d+$/gm, ''))
