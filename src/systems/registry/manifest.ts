import { isList, isObject, type Json, type JsonObject } from '../../core/json.ts'

/**
 * Every kind of manifest, to be asked for by name always: without, distribution 2.8 converts an image to the old schema
 * 1, which has another digest, and says that a tag which holds an OCI index is not there.
 */
export const MANIFEST_TYPES = [
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.oci.image.index.v1+json',
] as const

export type Manifest =
  /** One image: `config` is the digest of its configuration, which is its id on an engine with the classic store. */
  | { readonly kind: 'image'; readonly config: string }
  /** Several, one a platform; attestations, which are no images, are left out. Digests of manifests. */
  | { readonly kind: 'index'; readonly manifests: readonly string[]; readonly platforms: readonly string[] }

/** What an image says of itself. */
export interface Configuration {
  /** `linux/amd64`, with a variant behind it where it has one. */
  readonly platform: string
  readonly labels: Readonly<Record<string, string>>
}

/** @returns undefined when it is no manifest of these types. */
export function parseManifest(body: string): Manifest | undefined {
  const json = parseJson(body)
  if (!isObject(json) || json.schemaVersion !== 2) return undefined
  if (isObject(json.config) && typeof json.config.digest === 'string') {
    return { kind: 'image', config: json.config.digest }
  }
  if (!isList(json.manifests)) return undefined
  const manifests = json.manifests.filter(isObject).filter((each) => !isAttestation(each))
  return {
    kind: 'index',
    manifests: manifests.map(({ digest }) => String(digest)),
    platforms: manifests.map(({ platform }) => formatPlatform(isObject(platform) ? platform : {})),
  }
}

const formatPlatform = ({ os, architecture, variant }: JsonObject): string =>
  [
    os ?? 'unknown',
    architecture ?? 'unknown',
    ...(typeof variant === 'string' && variant !== '' ? [variant] : []),
  ].join('/')

const isAttestation = ({ platform, annotations }: JsonObject): boolean =>
  (isObject(platform) && platform.os === 'unknown' && platform.architecture === 'unknown') ||
  (isObject(annotations) && annotations['vnd.docker.reference.type'] === 'attestation-manifest')

/** The configuration of an image; undefined when it is none. */
export function parseConfiguration(body: string): Configuration | undefined {
  const json = parseJson(body)
  if (!isObject(json) || !isObject(json.config)) return undefined
  const labels = isObject(json.config.Labels) ? json.config.Labels : {}
  return {
    platform: formatPlatform(json),
    labels: Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)])),
  }
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}
