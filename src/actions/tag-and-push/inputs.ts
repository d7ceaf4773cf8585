import { isFailure } from '../../core/failure.ts'
import { type ImageRef, registryOf } from '../../core/image-ref.ts'
import { tagOfVersion } from '../../core/image-tag.ts'
import type { InputReader } from '../../core/read-inputs.ts'
import { readRegistryLogin } from '../../run/read-registry-login.ts'
import type { Credentials } from '../../systems/registry/credentials.ts'

/** Where an image is to go, and under which version; known before it is built. */
export interface Wanted {
  /** Without a tag. */
  readonly repository: ImageRef
  /** The tag; from git when undefined. */
  readonly version: string | undefined
  readonly credentials: Credentials | undefined
  /** What to do when the version is taken by another image. */
  readonly onExisting: 'fail' | 'reuse'
}

export interface Inputs extends Wanted {
  /** What the engine calls the image that was built and tested. */
  readonly imageId: string
  /** Of a run on GitHub: a person has read the code that is checked out. */
  readonly allowUntrusted: boolean
}

export async function read(from: InputReader): Promise<Inputs> {
  return { imageId: readImageId(from), ...readWanted(from), allowUntrusted: from.flag('allow-untrusted', false) }
}

/** The inputs that can be read before there is an image. */
export function readWanted(from: InputReader): Wanted {
  return {
    repository: readRepository(from),
    version: readVersion(from),
    credentials: readRegistryLogin(from),
    onExisting: from.choice('on-existing', ['fail', 'reuse'], 'fail'),
  }
}

function readImageId(from: InputReader): string {
  const id = from.text('image-id')
  if (id !== undefined && !/^sha256:[0-9a-f]{64}$/.test(id)) {
    from.problem('image-id', `"${id}"`, 'not sha256: and 64 hex digits, as the output image-id of containerized-build')
  }
  return id
}

export function readRepository(from: InputReader): ImageRef {
  const ref = from.imageRef('repository')
  if (ref?.tag !== undefined || ref?.digest !== undefined) {
    from.problem('repository', `"${ref.repository}" with a tag or digest`, 'a name alone; the tag is the version')
  }
  if (ref !== undefined && !URL.canParse(`https://${registryOf(ref)}`)) {
    from.problem('repository', `"${ref.repository}"`, 'its first part is no host that can be reached')
  }
  return ref
}

function readVersion(from: InputReader): string | undefined {
  const text = from.maybe('version')
  if (text === undefined) return undefined
  try {
    return tagOfVersion(text)
  } catch (error) {
    if (!isFailure(error)) throw error
    from.problem('version', error.saw, error.fix)
    return undefined
  }
}
