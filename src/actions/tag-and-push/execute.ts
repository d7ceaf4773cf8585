import { Failure, isFailure } from '../../core/failure.ts'
import { formatImageRef, type ImageRef, registryOf } from '../../core/image-ref.ts'
import { whileTelling } from '../../ports/telling.ts'
import type { World } from '../../run/world.ts'
import { askDocker, type DockerCli, type Engine, runDocker } from '../../systems/docker/engine.ts'
import { tagImage } from '../../systems/docker/image.ts'
import { findImage } from '../../systems/docker/inspect.ts'
import { dockerLogin, loginTrouble, makeLoginFolder } from '../../systems/docker/login.ts'
import { dockerPush, mayPass, pushedDigest, pushTrouble } from '../../systems/docker/push.ts'
import type { Registry } from '../../systems/registry/client.ts'
import type { Credentials } from '../../systems/registry/credentials.ts'
import { persist, TryAgain } from '../../systems/registry/persist.ts'
import { isSameImage, sayStored } from './same-image.ts'

export interface Push {
  /** Repository and version. */
  readonly image: ImageRef
  readonly imageId: string
}

export interface Tools {
  readonly cli: DockerCli
  readonly engine: Engine
  readonly registry: Registry
  readonly credentials: Credentials | undefined
  /** Where the login is to be kept; needed with credentials. */
  readonly loginFolder: string | undefined
  readonly world: World
  readonly signal: AbortSignal
}

/** What the registry answered, read back. */
export interface Pushed {
  readonly digest: string
  /** `already-there`: it came there between our first look and the push, and not by us. */
  readonly result: 'pushed' | 'already-there'
}

/**
 * Logs in, gives the image its name on the engine, pushes it, and reads it back.
 *
 * Each push is preceded by a look: what an earlier try has put there is not sent again, and what somebody else has put
 * there meanwhile is not overwritten. A registry has no compare-and-set, so a window of a few requests stays.
 *
 * @throws {Failure} `denied` when the login is refused, `conflict` when somebody else has taken the version or the local
 *   name meanwhile, `push-failed`; the engine's and the registry's own trouble before the push.
 */
export async function execute(push: Push, tools: Tools): Promise<Pushed> {
  const { world, signal } = tools
  const name = formatImageRef(push.image)
  const cli = await logIn(tools)
  await askDocker(tools.cli, tagImage(push.imageId, name), { what: `Cannot name the image ${name}`, signal })
  let pushes = 0
  return persist<Pushed>(
    async () => {
      const there = await lookFirst(push, tools)
      if (there !== undefined) return { digest: there, result: pushes === 0 ? 'already-there' : 'pushed' }
      await expectNamed(push, cli, signal)
      pushes += 1
      const said = await send(push, cli, tools)
      return { digest: await readBack(push, said, tools), result: 'pushed' }
    },
    { clock: world.clock, log: world.log, signal },
  )
}

/** The docker command with the private login, if there is one. */
async function logIn({ cli, engine, credentials, loginFolder, registry, world, signal }: Tools): Promise<DockerCli> {
  if (credentials === undefined || loginFolder === undefined) return cli
  const { name } = registry.address
  const own = await makeLoginFolder(loginFolder, name, { cli, engine, files: world.files })
  await persist(
    async () => {
      const stdin = credentials.password.reveal()
      const result = await runDocker(own, dockerLogin(name, credentials.username), { stdin, signal })
      const trouble = loginTrouble(result, name)
      if (trouble === undefined) return
      throw trouble.code === 'unreachable' && mayPass(result.stderr) ? new TryAgain(trouble) : trouble
    },
    { clock: world.clock, log: world.log, signal },
  )
  return own
}

/** A push goes by name, and a name on an engine is anybody's: two jobs of one machine may be at the same version. */
async function expectNamed({ image, imageId }: Push, cli: DockerCli, signal: AbortSignal): Promise<void> {
  const name = formatImageRef(image)
  const named = await findImage(cli, name, { signal })
  if (named?.id === imageId) return
  throw new Failure('conflict', {
    what: `${name} means another image on this engine by now, and is not pushed`,
    saw: `the engine has ${named === undefined ? 'no image' : `image id ${named.id}`} of that name; ours is image id ${imageId}`,
    fix: 'find what else names images on this engine, such as another job at the same version; then start it again',
  })
}

/**
 * @returns the digest that the docker command told.
 * @throws {TryAgain} where the same push may work in a moment.
 */
async function send({ image }: Push, cli: DockerCli, { world, signal }: Tools): Promise<string | undefined> {
  const name = formatImageRef(image)
  const result = await world.log.group(`Push ${name}`, () =>
    whileTelling(
      `push: waiting for the registry to take ${name}`,
      () => runDocker(cli, dockerPush(name), { signal, onLine: (line) => world.log.info(line) }),
      world,
    ),
  )
  if (result.exitCode === 0) return pushedDigest(result.stdout)
  const failure = pushTrouble(result, name, image.repository)
  throw failure.code === 'push-failed' && mayPass(result.stderr) ? new TryAgain(failure) : failure
}

/** @returns the digest when the registry has our image already. */
async function lookFirst({ image, imageId }: Push, tools: Tools): Promise<string | undefined> {
  const found = await tools.registry.find(image.tag ?? '', tools.signal)
  if (found === undefined) return undefined
  if (isSameImage(found, imageId)) return found.digest
  throw new Failure('conflict', {
    what: `Somebody else has pushed ${formatImageRef(image)} meanwhile, and it is not overwritten`,
    saw: `the registry holds ${sayStored(found)}; ours is image id ${imageId}`,
    fix: 'find the run that pushed it; then start this one again with "on-existing: reuse", or with a new version',
  })
}

/**
 * @param said the digest that the docker command told.
 * @returns the digest, once the registry has shown that it holds exactly what was pushed.
 */
async function readBack({ image, imageId }: Push, said: string | undefined, tools: Tools): Promise<string> {
  const name = formatImageRef(image)
  const told = `docker pushed ${said ?? 'without telling a digest'}`
  const notProven = (saw: string, cause?: unknown) =>
    new Failure(
      'push-failed',
      {
        what: `Pushed ${name}, but the registry does not show what was pushed`,
        saw: `${told}; ${saw}`,
        fix: `do not use this image before you know why: "docker manifest inspect ${name}"; another run or a cache of ${registryOf(image)} may be in between`,
      },
      { cause },
    )
  let found: Awaited<ReturnType<Registry['find']>>
  try {
    found = await tools.registry.find(image.tag ?? '', tools.signal)
  } catch (error) {
    throw isFailure(error) ? notProven(`it could not be read back: ${error.saw}`, error) : error
  }
  if (found === undefined) throw notProven('the registry says that there is none')
  const isOurs = isSameImage(found, imageId) && (said === undefined || said === found.digest)
  if (!isOurs) throw notProven(`the registry holds ${sayStored(found)}; ours is image id ${imageId}`)
  return found.digest
}
