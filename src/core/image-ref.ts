import { Failure } from './failure.ts'

/** An image by name. `repository` has its registry host in front unless that is the public default. */
export interface ImageRef {
  readonly repository: string
  readonly tag?: string
  /** `sha256:` and 64 hex digits. */
  readonly digest?: string
}

// The grammar of the distribution project: host with optional port, lower-case path components, tag, digest.
const HOST = String.raw`(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:]+\])(?::\d+)?`
const COMPONENT = String.raw`[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*`
const NAME = new RegExp(`^(?:(?:${HOST})/)?${COMPONENT}(?:/${COMPONENT})*$`)
const TAG = /^[\w][\w.-]{0,127}$/
const DIGEST = /^sha256:[0-9a-f]{64}$/

/**
 * Reads `repository`, `repository:tag`, `repository@sha256:…` or `repository:tag@sha256:…`.
 *
 * @throws {Failure} `bad-input` for anything else.
 */
export function parseImageRef(text: string, input = 'image'): ImageRef {
  const [named = '', digest, ...more] = text.trim().split('@')
  const slash = named.lastIndexOf('/')
  const colon = named.indexOf(':', slash + 1)
  const repository = colon === -1 ? named : named.slice(0, colon)
  const tag = colon === -1 ? undefined : named.slice(colon + 1)
  const wrong =
    more.length > 0 ||
    repository.length > 255 ||
    !NAME.test(repository) ||
    (tag !== undefined && !TAG.test(tag)) ||
    (digest !== undefined && !DIGEST.test(digest))
  if (wrong) {
    const lower = repository !== repository.toLowerCase() ? '; the repository must be in lower case' : ''
    throw new Failure('bad-input', {
      what: `Cannot read ${input} as an image reference`,
      saw: `"${text}"`,
      fix: `write repository:tag, or repository:tag@sha256:… with 64 hex digits${lower}`,
    })
  }
  return { repository, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) }
}

export const formatImageRef = (ref: ImageRef): string =>
  `${ref.repository}${ref.tag === undefined ? '' : `:${ref.tag}`}${ref.digest === undefined ? '' : `@${ref.digest}`}`

/** The registry's host and port; the public default when the name carries none. */
export function registryOf(ref: ImageRef): string {
  const [first = '', ...rest] = ref.repository.split('/')
  const isHost = rest.length > 0 && (first.includes('.') || first.includes(':') || first === 'localhost')
  return isHost ? first : 'docker.io'
}

/**
 * Whether the same text may name another image tomorrow. A digest never moves; a full version (`1.0.1`,
 * `v1.0.1-22-7e56158`) is never overwritten by us; `latest`, `1.1` and branch names move, and so may what we cannot read.
 */
export function isMoving(text: string): boolean {
  const ref = tryParseImageRef(text)
  if (ref === undefined) return true
  return ref.digest === undefined && !/^v?\d+\.\d+\.\d+([-+._].+)?$/.test(ref.tag ?? 'latest')
}

/** For names that were not written for us, such as those a server holds. */
export function tryParseImageRef(text: string): ImageRef | undefined {
  try {
    return parseImageRef(text)
  } catch {
    return undefined
  }
}

/** A short form for people: the digest cut to twelve digits. */
export const shortImage = (text: string): string => text.replace(/(@sha256:[0-9a-f]{12})[0-9a-f]{52}/, '$1…')

const lastOf = ({ repository }: ImageRef): string => repository.slice(repository.lastIndexOf('/') + 1)

/** What an image is called, wherever it lies: `auth-service` of `registry.example.com/shop/auth-service:1.0.1`. */
export function nameIn(text: string): string {
  const ref = tryParseImageRef(text)
  return ref === undefined ? text : lastOf(ref)
}

/** The shortest name that people know an image by: the end of its name and its tag, or its digest where it has no tag. */
export function nameOfImage(text: string): string {
  const ref = tryParseImageRef(text)
  if (ref === undefined) return text
  const name = lastOf(ref)
  return ref.tag === undefined ? shortImage(`${name}@${ref.digest ?? ''}`) : `${name}:${ref.tag}`
}
