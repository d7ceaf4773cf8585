import { isFailure } from '../../core/failure.ts'
import { formatImageRef, type ImageRef, parseImageRef } from '../../core/image-ref.ts'
import type { InputReader } from '../../core/read-inputs.ts'

/** An image by the id that the engine has for it, or by name. An id does not leave its machine. */
export type ImageChoice = { readonly by: 'id'; readonly id: string } | { readonly by: 'name'; readonly ref: ImageRef }

/** An image, and the service that gets it. */
export interface Injection {
  readonly service: string
  readonly image: ImageChoice
  /** The input that named it. */
  readonly input: string
}

export type Tests =
  /** A service of the compose file, which runs once; its exit code is the verdict. */
  | { readonly by: 'service'; readonly service: string }
  /** A script for sh, as it was written. */
  | { readonly by: 'command'; readonly script: string }

export interface Inputs {
  readonly composeFile: string
  readonly injections: readonly Injection[]
  readonly tests: Tests
  readonly withinMs: number
  readonly logsFolder: string | undefined
}

export async function read(from: InputReader): Promise<Inputs> {
  return {
    composeFile: from.text('compose-file', 'docker-compose.yml'),
    injections: readInjections(from),
    tests: readTests(from),
    withinMs: from.durationMs('within', '2m'),
    logsFolder: from.maybe('logs-folder'),
  }
}

function readInjections(from: InputReader): readonly Injection[] {
  const image = readImage(from)
  const items = from.list('images')
  const seen = new Set<string>()
  const injections = items.flatMap((item): readonly Injection[] => {
    const [, service = '', reference] = /^([^=\s]+)(?:=(.*))?$/.exec(item) ?? []
    if (service === '') {
      from.problem('images', `"${item}"`, 'write a service of the compose file, or service=reference')
      return []
    }
    if (seen.has(service)) {
      from.problem('images', `"${service}" twice`, 'a service gets one image')
      return []
    }
    seen.add(service)
    if (reference === undefined) return image === undefined ? [] : [{ service, image, input: 'image' }]
    const own = readReference(from, 'images', reference.trim())
    return own === undefined ? [] : [{ service, image: own, input: 'images' }]
  })
  const forOurs = items.filter((item) => !item.includes('='))
  if (forOurs.length > 0 && from.maybe('image') === undefined) {
    from.problem(
      'images',
      `"${forOurs.join('", "')}" without a reference`,
      'give "image" too, or write service=reference',
    )
  }
  if (forOurs.length === 0 && image !== undefined) {
    from.problem('image', 'given, but no service gets it', 'name the service in "images"')
  }
  return injections
}

/** What was built is what is tested: a tag alone may name another image by now. */
function readImage(from: InputReader): ImageChoice | undefined {
  const text = from.maybe('image')
  const image = text === undefined ? undefined : readReference(from, 'image', text)
  if (image?.by === 'name' && image.ref.digest === undefined) {
    const because = 'write the image id of the build, sha256:…, or repository:tag@sha256:…; a tag alone can move'
    from.problem('image', `"${formatImageRef(image.ref)}"`, because)
  }
  return image
}

const ID = /^sha256:[0-9a-f]{64}$/

function readReference(from: InputReader, input: string, text: string): ImageChoice | undefined {
  if (ID.test(text)) return { by: 'id', id: text }
  try {
    return { by: 'name', ref: parseImageRef(text, input) }
  } catch (error) {
    if (!isFailure(error)) throw error
    from.problem(input, error.saw, `${error.fix}; or an image id, sha256: and 64 hex digits`)
    return undefined
  }
}

function readTests(from: InputReader): Tests {
  const service = from.maybe('test-service')
  const script = from.maybe('test-command')
  if (service === undefined && script === undefined) {
    from.problem('test-command', 'nothing', 'required, unless "test-service" is given')
  }
  if (service !== undefined && script !== undefined) {
    from.problem('test-service', `"${service}"`, 'give it or "test-command", not both')
  }
  return service === undefined ? { by: 'command', script: script ?? '' } : { by: 'service', service }
}

export const formatChoice = (image: ImageChoice): string => (image.by === 'id' ? image.id : formatImageRef(image.ref))
