import { Failure } from '../../core/failure.ts'
import { dockerOf } from '../../run/programs.ts'
import type { World } from '../../run/world.ts'
import { askEngine, type Engine } from '../../systems/docker/engine.ts'
import { findImage, type ImageFacts } from '../../systems/docker/inspect.ts'
import { Registry, type Stored } from '../../systems/registry/client.ts'
import type { Inputs, Wanted } from './inputs.ts'
import { originOf } from './labels.ts'
import { isSameImage } from './same-image.ts'
import { observeVersion, type Version } from './version.ts'

/** What the registry holds under the version now. */
export interface Taken extends Stored {
  /** Of each image in it; undefined when nobody needs to know. */
  readonly labels?: readonly Readonly<Record<string, string>>[]
}

/** Everything that is asked before anything is done. */
export interface Facts {
  readonly engine: Engine
  readonly image: ImageFacts
  readonly version: Version
  /** Undefined when the version is free. */
  readonly taken: Taken | undefined
}

export const registryFor = ({ repository, credentials }: Wanted, world: World): Registry =>
  new Registry({ repository, ...(credentials === undefined ? {} : { credentials }) }, world)

/**
 * @throws {Failure} `missing-tool`, `unreachable`, `denied` for the engine; `not-found` when it does not have the image,
 *   or git cannot tell the version; as `Registry.find` for the registry.
 */
export async function observe(inputs: Inputs, registry: Registry, world: World, signal: AbortSignal): Promise<Facts> {
  const cli = dockerOf(world)
  const engine = await askEngine(cli, { signal })
  const image = await findImage(cli, inputs.imageId, { signal })
  if (image?.id !== inputs.imageId) throw noSuchImage(inputs.imageId, image, engine)
  const version = await observeVersion(inputs.version, originOf(image.labels).dirty, world, signal)
  world.host.output('version', version.tag)
  const stored = await registry.find(version.tag, signal)
  const unlike = stored !== undefined && !isSameImage(stored, image.id)
  const taken =
    unlike && inputs.onExisting === 'reuse' ? { ...stored, labels: await registry.labelsOf(stored, signal) } : stored
  return { engine, image, version, taken }
}

function noSuchImage(imageId: string, found: ImageFacts | undefined, { endpoint }: Engine): Failure {
  return new Failure('not-found', {
    what: 'The image that was built is not on this engine',
    saw: `the engine at ${endpoint} ${found === undefined ? `has no ${imageId}` : `calls ${imageId} by another id, ${found.id}`}`,
    fix: 'give the output image-id of containerized-build in the same job: an image id does not leave its machine',
  })
}
