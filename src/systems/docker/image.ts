import { createHash } from 'node:crypto'
import type { Argv } from '../../ports/exec.ts'
import { askDocker, type DockerCli } from './engine.ts'
import { findImage } from './inspect.ts'

export const tagImage = (image: string, name: string): Argv => ['docker', 'tag', image, name]
/** Takes the name away. Of an image without another name the engine then removes the image as well. */
export const untagImage = (name: string): Argv => ['docker', 'image', 'rm', name]
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
}

/**
 * Makes the name mean what it meant before, and keeps the image. Does nothing where the name means something else by
 * now, and goes on where an earlier call was ended in the middle.
 *
 * The engine has no word for taking the only name from an image without removing it. So the image gets another name
 * first, that name is moved to an empty image, and goes with it.
 *
 * @throws {Failure} as `askDocker`.
 */
export async function takeBackTag(cli: DockerCli, tagging: Tagging, options: CleaningOptions = {}): Promise<void> {
  const { name, imageId, before } = tagging
  const ask = (argv: Argv, stdin?: string) =>
    askDocker(cli, argv, {
      what: `Cannot take the name ${name} away from the image again`,
      ...options,
      ...(stdin === undefined ? {} : { stdin }),
    })
  const holder = holderOf(name)
  const isOurs = before !== imageId && (await findImage(cli, name, options))?.id === imageId
  if (isOurs && before !== undefined && (await findImage(cli, before, options)) !== undefined) {
    await ask(tagImage(before, name))
  } else if (isOurs) {
    await ask(tagImage(imageId, holder))
    await ask(untagImage(name))
  }
  const held = await findImage(cli, holder, options)
  if (held === undefined) return
  if (held.id === imageId) await ask(tagImage((await ask(importImage, EMPTY_TAR)).trim(), holder))
  await ask(untagImage(holder))
}

const EMPTY_TAR = '\0'.repeat(1_024)

/** The same for the same name, so that the post step finds it. */
const holderOf = (name: string): string =>
  `slipway-hold:${createHash('sha256').update(name).digest('hex').slice(0, 16)}`
