import { join } from 'node:path'
import { briefly, Failure } from '../../core/failure.ts'
import { isObject, type JsonObject } from '../../core/json.ts'
import { EXIT, type ExitCode, exitCodeOfFailure } from '../../core/result.ts'
import type { ProcessId } from '../../ports/processes.ts'
import { dockerOf } from '../../run/programs.ts'
import type { World } from '../../run/world.ts'
import { parseJson } from '../../systems/docker/engine.ts'
import { type Tagging, takeBackTag } from '../../systems/docker/image.ts'
import { formatOwner, isDead, type Owner, parseOwner } from '../../systems/docker/owner.ts'

/** All that a run puts on this machine and its engine. */
export interface Kept {
  /** Holds the login; undefined when there is none. */
  readonly loginFolder: string | undefined
  readonly tagging: Tagging
}

const KEY = 'tag-and-push'
const FOLDER = 'slipway-login-'
/** The post step is granted minutes; a cancelled main process seconds, of which ending the push took its part. */
const LIMIT_MS = 30_000
const HURRY_MS = 4_000

/** The path says whose login it is, so that one left by a killed run is known for what it is. */
export const loginFolderFor = (self: Owner, world: World): string =>
  join(world.temp, `${FOLDER}${world.newId()}.${formatOwner(self).replaceAll('/', '+')}`)

/** Removes the logins of runs on this machine that were killed before they could do so, and had no post step. */
export async function removeDeadLogins(self: Owner, world: World): Promise<void> {
  for (const name of await world.files.list(world.temp)) {
    const owner = ownerOf(name)
    if (owner === undefined || !(await isDead(owner, self, world.processes))) continue
    await world.files.remove(join(world.temp, name)).then(
      () => world.log.info('Removed a registry login that a killed run had left'),
      (error: unknown) => world.log.warn(`Could not remove the login of a killed run: ${briefly(error)}`),
    )
  }
}

function ownerOf(name: string): Owner | undefined {
  const [, owner] = name.startsWith(FOLDER) ? name.split('.') : []
  return owner === undefined ? undefined : parseOwner(owner.replaceAll('+', '/'))
}

/** For the post step, before the first thing is made. Ids, names and a path; no secret. */
export function remember({ host }: World, { loginFolder, tagging }: Kept, process: ProcessId): void {
  const { name, imageId, before } = tagging
  const record: JsonObject = {
    loginFolder: loginFolder ?? null,
    tagging: { name, imageId, before: before ?? null },
    process: { ...process },
  }
  host.remember(KEY, JSON.stringify(record))
}

/**
 * Removes the login and takes the local name back, the one also when the other fails. What works is forgotten, so that
 * the post step does not undo what somebody made since.
 *
 * @throws {Failure} `left-behind` with everything that could not be removed.
 */
export async function cleanUp(kept: Kept, world: World): Promise<void> {
  const hurry = world.signal.aborted && world.recovery === 'post'
  using limit = world.clock.limit(hurry ? HURRY_MS : LIMIT_MS)
  const { signal } = limit
  const left: string[] = []
  const orLeave = async (what: string, remove: Promise<void>) => {
    await remove.catch((error: unknown) => left.push(`${what} (${briefly(error)})`))
  }
  const { loginFolder, tagging } = kept
  if (loginFolder !== undefined) await orLeave(`the login in ${loginFolder}`, world.files.remove(loginFolder))
  await orLeave(`the local name ${tagging.name}`, takeBackTag(dockerOf(world), tagging, { signal }))
  if (left.length > 0) {
    throw new Failure('left-behind', {
      what: 'Could not remove everything that the push left on this machine',
      saw: left.join('; '),
      fix: `remove it by hand: ${loginFolder === undefined ? '' : `rm -r ${loginFolder}; `}docker image rm ${tagging.name}`,
    })
  }
  world.host.remember(KEY, '')
}

/** The post step: first makes sure that the main process is gone, then removes what it had no time to remove. */
export async function cleanUpAfter(world: World): Promise<ExitCode> {
  const record = parseJson(world.host.remembered(KEY) ?? '')
  if (!isObject(record) || !isObject(record.tagging) || !isObject(record.process)) return EXIT.done
  const { tagging, process, loginFolder } = record
  await world.processes.kill({ pid: Number(process.pid), startedAt: String(process.startedAt) })
  const kept: Kept = {
    loginFolder: typeof loginFolder === 'string' ? loginFolder : undefined,
    tagging: {
      name: String(tagging.name),
      imageId: String(tagging.imageId),
      before: typeof tagging.before === 'string' ? tagging.before : undefined,
    },
  }
  try {
    await cleanUp(kept, world)
    world.log.info('Removed what the push had left, which was ended before it could do so itself')
    return EXIT.done
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    world.log.error(error.message)
    return exitCodeOfFailure(error.code)
  }
}
