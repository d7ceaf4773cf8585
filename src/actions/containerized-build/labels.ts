import { posix } from 'node:path'
import type { ImageIdentity } from '../../systems/docker/inspect.ts'

const OCI = 'org.opencontainers.image'
const REVISION = `${OCI}.revision`
const VERSION = `${OCI}.version`
const TITLE = `${OCI}.title`

/** What a base image or a Dockerfile may carry too, and what is then not about this build. */
export const VERSION_LABELS: readonly string[] = [REVISION, VERSION]

/** What is known of the source that is built; what is not known is left out. */
export interface Source {
  readonly commit?: string
  /** As the tag of an image has it. */
  readonly version?: string
  /** The workspace differs from the commit. */
  readonly dirty?: boolean
  /** Why something is not known. */
  readonly because?: string
}

/** The labels that are known before the builder is. */
export function sourceLabels(
  source: Source,
  repository: string | undefined,
  own: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return {
    ...(repository === undefined ? {} : { [TITLE]: posix.basename(repository) }),
    ...own,
    ...(source.commit === undefined ? {} : { [REVISION]: source.commit }),
    ...(source.version === undefined ? {} : { [VERSION]: source.version }),
    // Always, since a base image that we built as well has one too.
    'io.slipway.dirty': source.dirty === undefined ? 'unknown' : String(source.dirty),
  }
}

/** `digest-kind` says whether a registry knows that digest, or only the engine that built: see `ImageIdentity`. */
export const builderLabels = (name: string, builder: ImageIdentity): Readonly<Record<string, string>> => ({
  'io.slipway.builder': name,
  'io.slipway.builder-digest': builder.digest,
  'io.slipway.builder-digest-kind': builder.kind,
})

/** The labels of `wanted` that the image does not carry, as `name=value`. */
export const missingLabels = (
  wanted: Readonly<Record<string, string>>,
  found: Readonly<Record<string, string>>,
): readonly string[] =>
  Object.entries(wanted)
    .filter(([name, value]) => found[name] !== value)
    .map(([name, value]) => `${name}=${value}`)

/** Labels that speak of a version or commit although we know none: they come from a base image or the Dockerfile. */
export const borrowedLabels = (
  wanted: Readonly<Record<string, string>>,
  found: Readonly<Record<string, string>>,
): readonly string[] =>
  VERSION_LABELS.filter((name) => wanted[name] === undefined && found[name]).map((name) => `${name}=${found[name]}`)
