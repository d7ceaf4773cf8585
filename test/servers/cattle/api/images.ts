import { type JsonObject, stringAt } from '../json.ts'
import { NO_IMAGE } from '../records.ts'
import { ApiError } from './errors.ts'

/** The registry of an image that names none. */
const DOCKER_HUB = 'index.docker.io'

/**
 * A launchConfig with its image as the server stores it: under `registry.default` where it names no registry.
 *
 * Only what has a known prefix is an image; what follows it is not looked at [14c].
 *
 * @param settings those of the administrator.
 * @throws {ApiError} 422
 */
export function withFullImage(config: JsonObject, settings: ReadonlyMap<string, string>): JsonObject {
  const image = stringAt(config, 'imageUuid')
  if (image === undefined || image.toLowerCase() === NO_IMAGE) return config
  const fallback = settings.get('registry.default')?.trim() ?? ''
  const [, prefix, name = ''] = /^(docker:|sim:)?(.*)$/s.exec(image) ?? []
  const registry = registryIn(name)
  const allowed = (settings.get('registry.whitelist') ?? '').split(',').map((each) => each.trim())
  const used = registry ?? (fallback === '' ? DOCKER_HUB : fallback)
  if (allowed.some((each) => each !== '') && !allowed.includes(used))
    throw ApiError.coded(422, 'InvalidOption', 'The provided registry is not whitelisted')
  if (prefix === undefined) throw ApiError.invalid('InvalidReference', 'imageUuid')
  return registry !== undefined || fallback === '' ? config : { ...config, imageUuid: `${prefix}${fallback}/${name}` }
}

/** What stands before the first slash, if it looks like a host. */
function registryIn(name: string): string | undefined {
  const slash = name.indexOf('/')
  const first = name.slice(0, Math.max(0, slash))
  return /[.:]/.test(first) || first === 'localhost' ? first : undefined
}
