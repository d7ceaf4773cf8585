import { join } from 'node:path'
import { formatDuration } from '../../core/duration.ts'
import { isFailure } from '../../core/failure.ts'
import { type ImageRef, registryOf, tryParseImageRef } from '../../core/image-ref.ts'
import { TimeLimit } from '../../ports/clock.ts'
import type { World } from '../../run/world.ts'
import { Registry, type Stored } from '../../systems/registry/client.ts'
import { type Credentials, loginBlob } from '../../systems/registry/credentials.ts'
import { loginIn } from '../../systems/registry/docker-config.ts'
import type { Configuration } from '../../systems/registry/manifest.ts'
import type { ImageLook } from '../../targets/cattle-service/preflight-images.ts'

/** An image to be looked at. */
export type Wanted = Pick<ImageLook, 'image' | 'by'>

/** For all requests about one image: a look is worth no more waiting. */
const LOOK_MS = 5_000

/**
 * What the registries say of images, all asked side by side, each request once. A registry that does not say is no failure:
 * Rancher has credentials and ways of its own.
 *
 * @param given a login for the registry of the image `of`, and for no other one.
 */
export async function observeImages(
  wanted: readonly Wanted[],
  given: { readonly of: string; readonly login: Credentials | undefined },
  world: World,
  signal: AbortSignal,
): Promise<readonly ImageLook[]> {
  const own = tryParseImageRef(given.of)
  const config = await readDockerConfig(world)
  return Promise.all(
    wanted.map(async (one) => {
      const ref = tryParseImageRef(one.image)
      if (ref === undefined || !URL.canParse(`https://${registryOf(ref)}`))
        return { ...one, seen: { kind: 'not-checked', because: 'its name cannot be read' } as const }
      const isOwn = own !== undefined && registryOf(ref) === registryOf(own)
      const credentials = (isOwn ? given.login : undefined) ?? loginOf(ref, config, world)
      return { ...one, seen: await lookAt(ref, credentials, world, signal) }
    }),
  )
}

async function lookAt(
  ref: ImageRef,
  credentials: Credentials | undefined,
  world: World,
  signal: AbortSignal,
): Promise<ImageLook['seen']> {
  const repository: ImageRef = { repository: ref.repository }
  using limit = world.clock.limit(LOOK_MS, signal)
  try {
    const registry = new Registry({ repository, glance: true, ...(credentials && { credentials }) }, world)
    const found = await registry.look(ref.digest ?? ref.tag ?? 'latest', limit.signal)
    if ('missing' in found) return missing(found.missing, credentials !== undefined)
    const tagged =
      ref.digest === undefined || ref.tag === undefined ? found : await registry.look(ref.tag, limit.signal)
    const tagNames = 'missing' in tagged ? 'nothing' : tagged.digest
    const { platforms, labels } = await readInside(found, registry, limit.signal)
    return { kind: 'there', platforms, labels, ...(tagNames === found.digest ? {} : { tagNames }) }
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof TimeLimit)
      return { kind: 'not-checked', because: `${registryOf(ref)} did not answer within ${formatDuration(LOOK_MS)}` }
    if (!isFailure(error)) throw error
    return { kind: 'not-checked', because: error.code === 'denied' ? `${error.saw} (${error.fix})` : error.saw }
  }
}

/** Some registries tell strangers of no repository that they may not read; a tag they deny only where they may. */
function missing(because: string, loggedIn: boolean): ImageLook['seen'] {
  const isTold = because.includes('MANIFEST_UNKNOWN') || (loggedIn && because.includes('NAME_UNKNOWN'))
  return isTold ? { kind: 'missing', because, loggedIn } : { kind: 'not-checked', because }
}

/** The commit is the same in each image of an index: the first one tells. What cannot be read is left out. */
async function readInside({ manifest }: Stored, registry: Registry, signal: AbortSignal) {
  const [first] = manifest.kind === 'index' ? manifest.manifests : []
  const inside = first === undefined ? undefined : await orNothing(() => registry.find(first, signal), signal)
  const image = manifest.kind === 'image' ? manifest : inside?.manifest
  const config = image?.kind === 'image' ? image.config : undefined
  const told: Configuration | undefined =
    config === undefined ? undefined : await orNothing(() => registry.configuration(config, signal), signal)
  const own = told === undefined ? [] : [told.platform]
  return { platforms: manifest.kind === 'index' ? manifest.platforms : own, labels: told?.labels ?? {} }
}

/** That the image is there is known by now, and stays known. */
async function orNothing<T>(read: () => Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    if (isFailure(error) || (signal.aborted && error instanceof TimeLimit)) return undefined
    throw error
  }
}

async function readDockerConfig({ env, files }: World): Promise<string> {
  const folder = env.DOCKER_CONFIG || (env.HOME ? join(env.HOME, '.docker') : undefined)
  try {
    return (folder === undefined ? undefined : await files.read(join(folder, 'config.json'))) ?? ''
  } catch {
    return '' // not ours to read: then there is no login
  }
}

function loginOf(ref: ImageRef, config: string, { host }: World): Credentials | undefined {
  const credentials = loginIn(config, registryOf(ref))
  if (credentials !== undefined) host.mask([credentials.password, loginBlob(credentials)])
  return credentials
}
