import { join } from 'node:path'
import type { World } from '../../run/world.ts'
import { type BuildSpec, buildImage, readImageId } from '../../systems/docker/build.ts'
import { type DockerCli, engineTrouble, lastLine, runDocker } from '../../systems/docker/engine.ts'
import { findImage, type ImageFacts } from '../../systems/docker/inspect.ts'
import { noImage, packagingFailed } from './failures.ts'
import { missingLabels } from './labels.ts'

export interface Packaging {
  readonly spec: Omit<BuildSpec, 'idFile'>
  readonly arguments: Readonly<Record<string, string>>
  /** Ours alone, for the builder to write the id into. */
  readonly folder: string
  readonly onLine: (line: string) => void
  readonly lastLines: () => readonly string[]
}

/**
 * Packages the image, and looks whether it is there as asked for. An exit code 0 alone proves nothing: the id must have
 * been written, and the engine must know an image by it that carries our labels.
 *
 * @throws {Failure} `build-failed`; the engine's own trouble; the reason of `signal`.
 */
export async function packageImage(
  packaging: Packaging,
  cli: DockerCli,
  world: World,
  signal: AbortSignal,
): Promise<ImageFacts> {
  const { spec, folder } = packaging
  const idFile = join(folder, 'image-id')
  signal.throwIfAborted()
  await world.files.privateFolder(folder)
  try {
    const built = await runDocker(cli, buildImage({ ...spec, idFile }), {
      signal,
      onLine: packaging.onLine,
      add: packaging.arguments,
    })
    if (built.exitCode !== 0) {
      // Its last line alone: before it stands what the Dockerfile's own commands said.
      throw (
        engineTrouble(lastLine(built.stderr)) ?? packagingFailed(spec.dockerfile, built.exitCode, packaging.lastLines())
      )
    }
    const id = readImageId(await world.files.read(idFile))
    if (id === undefined) throw noImage('no image id was written')
    const image = await findImage(cli, id, { signal })
    if (image === undefined) throw noImage(`the engine has no image ${id}`)
    const missing = missingLabels(spec.labels, image.labels)
    if (missing.length > 0) throw noImage(`image ${id} lacks the labels ${missing.join(', ')}`)
    return image
  } finally {
    await world.files.remove(folder)
  }
}
