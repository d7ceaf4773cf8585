import { basename, join, posix } from 'node:path'
import { isFailure } from '../core/failure.ts'
import { isObject, type Json } from '../core/json.ts'
import { repositoryOf } from '../run/programs.ts'
import type { World } from '../run/world.ts'
import { findNames } from '../systems/git/repository.ts'
import { copiedBy } from './dockerfile.ts'
import type { Facts, Service } from './facts.ts'

/** In the order in which docker compose looks for them. */
const COMPOSE_FILES = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml']
/** Files whose text tells how the repository is built. */
const TELLING = ['Dockerfile', 'Makefile', 'package.json', 'go.mod']

/** Looks around in the workspace. Reads only, and takes what cannot be read for not being there. */
export async function observe(world: World, signal: AbortSignal): Promise<Facts> {
  const { workspace } = world
  const top = await list(world, '')
  const composeFile = COMPOSE_FILES.find((file) => top.includes(file))
  const services = composeFile === undefined ? [] : servicesOf(await parsed(await text(world, composeFile)))
  const dockerfileFolders: string[] = []
  for (const folder of top) if ((await list(world, folder)).includes('Dockerfile')) dockerfileFolders.push(folder)
  const built = services.flatMap(({ build }) =>
    build === undefined ? [] : [posix.join(build.context, build.dockerfile)],
  )
  const texts: Record<string, string> = {}
  for (const file of new Set([...TELLING, ...built])) {
    const found = await text(world, file)
    if (found !== undefined) texts[file] = found
  }
  return {
    folder: basename(workspace),
    git: await gitOf(world, signal),
    top,
    dockerfileFolders,
    texts,
    compose: composeFile === undefined ? undefined : { file: composeFile, services },
    made: await notThere(texts, world),
  }
}

async function gitOf(world: World, signal: AbortSignal): Promise<Facts['git']> {
  try {
    return await findNames(repositoryOf(world), signal)
  } catch (error) {
    if (isFailure(error, 'missing-tool', 'command-failed')) return undefined
    throw error
  }
}

/** What the Dockerfile at the top copies and is not there. */
async function notThere(texts: Readonly<Record<string, string>>, world: World): Promise<readonly string[]> {
  const copied = copiedBy(texts.Dockerfile ?? '')
  const missing: string[] = []
  for (const path of copied) {
    const names = await list(world, posix.dirname(path))
    if (!names.includes(posix.basename(path))) missing.push(path)
  }
  return missing
}

/** None for what is no folder. */
async function list({ files, workspace }: World, folder: string): Promise<readonly string[]> {
  try {
    return await files.list(join(workspace, folder))
  } catch {
    return []
  }
}

async function text({ files, workspace }: World, file: string): Promise<string | undefined> {
  try {
    return await files.read(join(workspace, file))
  } catch {
    return undefined
  }
}

async function parsed(yaml: string | undefined): Promise<Json> {
  const { parse } = await import('yaml')
  try {
    return parse(yaml ?? '', { logLevel: 'silent' }) as Json
  } catch {
    return null
  }
}

function servicesOf(compose: Json): readonly Service[] {
  const services = isObject(compose) && isObject(compose.services) ? compose.services : {}
  return Object.entries(services).flatMap(([name, service]): readonly Service[] => {
    if (!isObject(service)) return []
    const { image, build, profiles } = service
    return [
      {
        name,
        image: typeof image === 'string' ? image : undefined,
        build: buildOf(build),
        hasProfiles: Array.isArray(profiles) && profiles.length > 0,
      },
    ]
  })
}

function buildOf(build: Json | undefined): Service['build'] {
  if (typeof build === 'string') return { context: build, dockerfile: 'Dockerfile' }
  if (!isObject(build)) return undefined
  const { context = '.', dockerfile = 'Dockerfile' } = build
  return { context: String(context), dockerfile: String(dockerfile) }
}
