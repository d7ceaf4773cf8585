import { isList } from '../../core/json.ts'
import type { Argv } from '../../ports/exec.ts'
import { askDocker, type DockerCli, parseJson } from './engine.ts'
import { findImage } from './inspect.ts'

export const tagImage = (image: string, name: string): Argv => ['docker', 'tag', image, name]
/** Takes the name away. Of an image without another name the engine then removes the image as well. */
export const untagImage = (name: string): Argv => ['docker', 'image', 'rm', name]
export const namesOfImage = (id: string): Argv => ['docker', 'image', 'inspect', '--format', '{{json .RepoTags}}', id]
/** Makes an image of a tar stream, and prints its id. */
export const importImage: Argv = ['docker', 'image', 'import', '-']

/** A name that was given to an image for a while. */
export interface Tagging {
  /** `repository:tag`. */
  readonly name: string
  readonly imageId: string
  /** The image that had this name before. */
  readonly before: string | undefined
}

export interface CleaningOptions {
  readonly signal?: AbortSignal
  readonly timeoutMs?: number
}

/**
 * Makes the name mean what it meant before, and keeps the image. Does nothing where the name means something else by now.
 *
 * @throws {Failure} as `askDocker`.
 */
export async function takeBackTag(cli: DockerCli, tagging: Tagging, options: CleaningOptions = {}): Promise<void> {
  const { name, imageId, before } = tagging
  const what = `Cannot take the name ${name} away from the image again`
  const named = await findImage(cli, name, options)
  if (named?.id !== imageId || before === imageId) return
  if (before !== undefined && (await findImage(cli, before, options)) !== undefined) {
    await askDocker(cli, tagImage(before, name), { what, ...options })
    return
  }
  const names = parseJson(await askDocker(cli, namesOfImage(imageId), { what, ...options }))
  if (isList(names) && names.length < 2) await nameNothing(cli, name, { what, ...options })
  await askDocker(cli, untagImage(name), { what, ...options })
}

/**
 * Moves the name to an empty image, which goes with the name. Taking its only name from an image would remove it, and
 * the engine has no word for taking a name alone.
 */
async function nameNothing(
  cli: DockerCli,
  name: string,
  options: CleaningOptions & { readonly what: string },
): Promise<void> {
  const emptyTar = '\0'.repeat(1_024)
  const empty = (await askDocker(cli, importImage, { stdin: emptyTar, ...options })).trim()
  await askDocker(cli, tagImage(empty, name), options)
}
