import { dirname, resolve } from 'node:path'
import { Failure } from '../../core/failure.ts'
import { nearest } from '../../core/nearest.ts'
import { envForOthers } from '../../run/env-for-others.ts'
import { dockerOf } from '../../run/programs.ts'
import type { World } from '../../run/world.ts'
import { findDeadProjects } from '../../systems/compose/dead-projects.ts'
import { servicesOf } from '../../systems/compose/model.ts'
import { type ComposeFile, readComposeFile } from '../../systems/compose/read-model.ts'
import { chooseServices } from '../../systems/compose/select.ts'
import { askCompose } from '../../systems/compose/version.ts'
import { askEngine, type DockerCli, type Engine } from '../../systems/docker/engine.ts'
import { findImage } from '../../systems/docker/inspect.ts'
import { type Owner, observeOwner } from '../../systems/docker/owner.ts'
import { ACTION } from './front.ts'
import { imagesWanted } from './images.ts'
import type { Inputs } from './inputs.ts'
import { PROJECT_VARIABLE } from './orphans.ts'

/** Everything that is asked before anything is done. */
export interface Facts {
  readonly engine: Engine
  readonly compose: string
  readonly owner: Owner
  /** Absolute. */
  readonly file: string
  readonly folder: string
  readonly composeFile: ComposeFile
  /** What is to be up before the tests. */
  readonly services: readonly string[]
  /** The ids of the images that are on the engine, by the name or id they are wanted by. */
  readonly imageIds: ReadonlyMap<string, string>
  /** Projects of this action on this machine whose process was killed. */
  readonly dead: readonly string[]
}

/** Compose reads variables of the job, for `${NAME}` in its file: it gets what code of others gets. */
export const composeOf = (world: World, project: string): DockerCli => ({
  exec: world.exec,
  env: envForOthers(world, { add: { [PROJECT_VARIABLE]: project } }),
})

/**
 * @throws {Failure} `missing-tool`, `unreachable` or `denied` when there is no docker, engine or compose for us;
 *   `bad-input` when the compose file is missing or wrong, or has no such services.
 */
export async function observe(inputs: Inputs, project: string, world: World, signal: AbortSignal): Promise<Facts> {
  const { files, processes, workspace } = world
  const file = resolve(workspace, inputs.composeFile)
  const cli = dockerOf(world)
  const asked = {
    engine: askEngine(cli, { signal }),
    compose: askCompose(cli, { signal }),
    composeFile: readComposeFile(composeOf(world, project), { project, file }, { files, signal }),
    owner: observeOwner(world),
  }
  // All at once, but told in this order: without an engine, what compose says of its file does not matter.
  await Promise.allSettled(Object.values(asked))
  const engine = await asked.engine
  const compose = await asked.compose
  const composeFile = await asked.composeFile
  const owner = await asked.owner

  checkNames(inputs, composeFile, file)
  const services = chooseServices(composeFile.model, {
    enabled: composeFile.enabled,
    named: inputs.injections.map(({ service }) => service),
    test: inputs.tests.by === 'service' ? inputs.tests.service : undefined,
  })
  const wanted = imagesWanted(inputs, composeFile.model, services)
  const [dead, found] = await Promise.all([
    findDeadProjects(cli, ACTION, owner, { processes, signal }),
    Promise.all(wanted.map(async (image) => [image, (await findImage(cli, image, { signal }))?.id] as const)),
  ])
  const imageIds = new Map(found.flatMap(([image, id]) => (id === undefined ? [] : [[image, id] as const])))
  return { engine, compose, owner, file, folder: dirname(file), composeFile, services, imageIds, dead }
}

function checkNames({ injections, tests }: Inputs, { model }: ComposeFile, file: string): void {
  const known = Object.keys(servicesOf(model))
  const named = [
    ...injections.map(({ service }) => ({ input: 'images', service })),
    ...(tests.by === 'service' ? [{ input: 'test-service', service: tests.service }] : []),
  ]
  const unknown = named.filter(({ service }) => !known.includes(service))
  if (unknown.length === 0) return
  const saw = unknown.map(({ input, service }) => {
    const near = nearest(service, known)
    return `${input} names "${service}"${near === undefined ? '' : `; did you mean "${near}"?`}`
  })
  throw new Failure('bad-input', {
    what: `${file} has no such service`,
    saw: saw.join('; '),
    fix: `name one of: ${known.join(', ')}`,
  })
}
