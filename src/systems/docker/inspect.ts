import { Failure } from '../../core/failure.ts'
import type { ImageRef } from '../../core/image-ref.ts'
import { isList, isObject, type Json } from '../../core/json.ts'
import type { Argv } from '../../ports/exec.ts'
import { commandFailed, type DockerCli, engineTrouble, parseJson, runDocker } from './engine.ts'

export interface ImageFacts {
  /** The engine's own name of it: a config digest, or a manifest or index digest on the containerd store. */
  readonly id: string
  /** `repository@sha256:…`, one for each repository it was pulled from or pushed to. */
  readonly repoDigests: readonly string[]
  readonly labels: Readonly<Record<string, string>>
  readonly sizeBytes: number
}

export const imageInspect = (image: string): Argv => ['docker', 'image', 'inspect', '--format', '{{json .}}', image]

/**
 * Looks an image up on the engine, by name or id.
 *
 * @returns undefined when the engine does not have it.
 * @throws {Failure} as `askDocker`; `answer-wrong` when the answer cannot be read.
 */
export async function findImage(
  cli: DockerCli,
  image: string,
  options: { readonly signal?: AbortSignal } = {},
): Promise<ImageFacts | undefined> {
  const result = await runDocker(cli, imageInspect(image), options)
  if (result.exitCode === 0) return readImage(result.stdout, image)
  const trouble = engineTrouble(result.stderr)
  if (trouble !== undefined) throw trouble
  if (/no such (image|object)/i.test(result.stderr)) return undefined
  throw commandFailed(`Cannot look up image ${image}`, result)
}

export function readImage(stdout: string, image: string): ImageFacts {
  const found = parseJson(stdout)
  if (!isObject(found) || typeof found.Id !== 'string') {
    throw new Failure('answer-wrong', {
      what: `Cannot read what the engine says about image ${image}`,
      saw: JSON.stringify(stdout.slice(0, 200)),
      fix: 'run "docker image inspect" by hand and look at what it prints',
    })
  }
  const config = isObject(found.Config) ? found.Config : {}
  const labels = isObject(config.Labels) ? config.Labels : {}
  return {
    id: found.Id,
    repoDigests: isList(found.RepoDigests) ? found.RepoDigests.map(String) : [],
    labels: Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)])),
    sizeBytes: typeof found.Size === 'number' ? found.Size : 0,
  }
}

/**
 * What an image is known by.
 *
 * - `registry-digest`: a registry told it.
 * - `manifest-digest`: what any registry would tell; the containerd store knows it of every image, pulled or not.
 * - `image-id`: this engine's own name of it, which no registry knows.
 */
export interface ImageIdentity {
  readonly id: string
  readonly digest: string
  readonly kind: 'registry-digest' | 'manifest-digest' | 'image-id'
}

/** The digest of `image` under the name `ref`. On the classic store one that was built or loaded here has none. */
export function identify(ref: ImageRef, image: ImageFacts): ImageIdentity {
  const wanted = familiar(ref.repository)
  const found = image.repoDigests.find((each) => {
    const [repository = '', digest] = each.split('@')
    return (
      familiar(repository) === wanted && digest !== undefined && (ref.digest === undefined || ref.digest === digest)
    )
  })
  const digest = found?.split('@')[1]
  if (digest === undefined) return { id: image.id, digest: image.id, kind: 'image-id' }
  return { id: image.id, digest, kind: digest === image.id ? 'manifest-digest' : 'registry-digest' }
}

/** The engine drops what the public default implies from the names it shows. */
const familiar = (repository: string): string =>
  repository.replace(/^(index\.)?docker\.io\//, '').replace(/^library\//, '')

export type ContainerState =
  | { readonly status: 'running' }
  /** `startError`: why it never ran, in the engine's words. */
  | { readonly status: 'created'; readonly exitCode: number; readonly startError: string }
  | { readonly status: 'exited'; readonly exitCode: number; readonly outOfMemory: boolean }

export const containerState = (name: string): Argv => [
  'docker',
  'container',
  'inspect',
  '--format',
  '{{json .State}}',
  name,
]

/** @returns undefined when there is no such container, or the answer cannot be read. */
export function readState(stdout: string): ContainerState | undefined {
  const state: Json | undefined = parseJson(stdout)
  if (!isObject(state)) return undefined
  const exitCode = Number(state.ExitCode)
  if (state.Running === true) return { status: 'running' }
  if (state.Status === 'created') return { status: 'created', exitCode, startError: String(state.Error ?? '') }
  return { status: 'exited', exitCode, outOfMemory: state.OOMKilled === true }
}
