import { briefly, Failure } from '../../core/failure.ts'
import { isObject } from '../../core/json.ts'
import { partOf, textOf } from '../../systems/compose/model.ts'
import { type EngineObject, inspectObjects } from '../../systems/compose/objects.ts'
import { type Removal, type RemovalOptions, removeProject } from '../../systems/compose/remove-project.ts'
import { type DockerCli, parseJson, runDocker } from '../../systems/docker/engine.ts'
import { leftBehind, notProvenGone } from './failures.ts'

/** What came of a tear-down. */
export interface TornDown {
  readonly removed: number
  readonly left: readonly EngineObject[]
  /** Something is left, or nobody knows whether it is. */
  readonly failure?: Failure
}

/**
 * Removes everything of a project and looks whether it is gone.
 *
 * @throws the reason of the signal, when that ended it.
 */
export async function tearDown(cli: DockerCli, project: string, options: RemovalOptions): Promise<TornDown> {
  let removal: Removal
  try {
    removal = await removeProject(cli, project, options)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { removed: 0, left: [], failure: notProvenGone(project, briefly(error)) }
  }
  const { found, left, said } = removal
  const removed = found.length - left.length
  if (left.length === 0) return { removed, left }
  const users = await Promise.all(left.map((object) => usersOf(object, cli, options.signal)))
  return { removed, left, failure: leftBehind(left, [...said, ...users.flat()], project) }
}

/** A network cannot go while a container of somebody else is in it. */
async function usersOf(object: EngineObject, cli: DockerCli, signal: AbortSignal): Promise<readonly string[]> {
  if (object.kind !== 'network') return []
  const result = await runDocker(cli, inspectObjects('network', [object.id]), { signal })
  const network = parseJson(result.stdout)
  if (!isObject(network)) return []
  const names = Object.values(partOf(network, 'Containers')).flatMap((each) =>
    isObject(each) ? [textOf(each, 'Name') ?? ''] : [],
  )
  return names.length === 0 ? [] : [`in network ${object.name}: ${names.join(', ')}`]
}
