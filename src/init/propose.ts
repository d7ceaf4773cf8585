import { posix } from 'node:path'
import { highestVersion } from '../core/version.ts'
import { type Builder, findBuilder } from './builder.ts'
import { firstImage, hasArgument, healthPath } from './dockerfile.ts'
import type { Facts, Service } from './facts.ts'

/** What a first pipeline holds. Whatever is undefined nobody could tell. */
export interface Proposal {
  /** Of the service, and of the last part of the repository in the registry. */
  readonly name: string
  /** The whole path in the registry, without the registry: `shop/auth-service`. */
  readonly repository: string
  readonly builder: Builder
  readonly artifacts: readonly string[]
  readonly context: string
  readonly dockerfile: string
  readonly takesVersion: boolean
  readonly compose: ProposedTests | undefined
  readonly healthPath: string
  /** The branch whose commits go to integration. */
  readonly branch: string
  /** What a person has to do before the first run, in this order. */
  readonly todo: readonly string[]
}

export interface ProposedTests {
  readonly file: string
  /** The services that get the image. */
  readonly images: readonly string[]
  /** The service that tests the others. */
  readonly service: string | undefined
}

/** What a first pipeline for this repository is. Pure. */
export function propose(facts: Facts): Proposal {
  const path = pathOf(facts)
  const name = path.at(-1) ?? 'service'
  const services = facts.compose?.services ?? []
  const service = tested(services, name)
  const { context = '.', dockerfile = 'Dockerfile' } = service?.build ?? {}
  const text = facts.texts[posix.join(context, dockerfile)] ?? ''
  const builder = findBuilder(facts, name, firstImage(text))
  const compose =
    facts.compose === undefined
      ? undefined
      : {
          file: facts.compose.file,
          images: service === undefined ? [] : [service.name],
          service: testerOf(services, service),
        }
  return {
    name,
    repository: path.join('/'),
    builder,
    artifacts: context === '.' ? facts.made : [],
    context: posix.normalize(context),
    dockerfile,
    takesVersion: hasArgument(text, 'VERSION'),
    compose,
    healthPath: healthPath(text) ?? '/',
    branch: branchOf(facts),
    todo: todoOf(facts, { builder, compose, hasDockerfile: text !== '', dockerfile: posix.join(context, dockerfile) }),
  }
}

/** The last two parts of the remote's path, else the name of the folder, as a registry writes them. */
function pathOf({ git, folder }: Facts): readonly string[] {
  const path = (git?.origin ?? '')
    .replace(/\.git\/?$/, '')
    .split(/[:/]/)
    .filter((part) => part !== '')
  const parts = path.length >= 2 ? path.slice(-2) : [folder]
  const written = parts.map((part) =>
    part
      .toLowerCase()
      .replace(/[^a-z0-9._-]+/g, '-')
      .replace(/^[._-]+|[._-]+$/g, ''),
  )
  return written.every((part) => part !== '') ? written : ['service']
}

/** The service that is ours: built by the compose file, else named like the image that it wants, else like the repository. */
function tested(services: readonly Service[], name: string): Service | undefined {
  const candidates = services.filter(({ name: own }) => !soundsLikeTests(own))
  const built = candidates.filter(({ build }) => build !== undefined)
  const isOwn = ({ name: own, image = '' }: Service) => own === name || repositoryOf(image) === own
  return built.find((one) => one.name === name) ?? built[0] ?? candidates.find(isOwn)
}

const repositoryOf = (image: string): string =>
  image
    .replace(/[:@].*$/, '')
    .split('/')
    .at(-1) ?? ''

const soundsLikeTests = (name: string): boolean =>
  /(^|[-_])(tests?|tester|e2e|smoke|it)([-_]|$)|integration/i.test(name)

function testerOf(services: readonly Service[], ours: Service | undefined): string | undefined {
  const others = services.filter(({ name }) => name !== ours?.name && soundsLikeTests(name))
  return (others.find(({ hasProfiles }) => hasProfiles) ?? others[0])?.name
}

function branchOf({ git }: Facts): string {
  const names = new Set((git?.branches ?? []).map((branch) => branch.replace(/^origin\//, '')))
  return ['develop', 'main', 'master'].find((branch) => names.has(branch)) ?? 'main'
}

function todoOf(
  { git }: Facts,
  {
    builder,
    compose,
    hasDockerfile,
    dockerfile,
  }: { builder: Builder; compose: ProposedTests | undefined; hasDockerfile: boolean; dockerfile: string },
): readonly string[] {
  return [
    ...(hasDockerfile ? [] : [`write ${dockerfile}: there is none`]),
    ...(builder.image === undefined ? ['name the image to build in: builder-image in slipway.yml'] : []),
    ...(builder.prepare === undefined ? [] : [`make the builder image: ${builder.prepare}`]),
    ...(compose === undefined
      ? [
          'write a docker-compose.yml with the service and its tests, and take the comment signs from the stage in slipway.yml',
        ]
      : []),
    ...(compose !== undefined && compose.images.length === 0
      ? ['name the service that gets the image: images in slipway.yml']
      : []),
    ...(compose !== undefined && compose.service === undefined
      ? ['write how the service is tested: test-command in slipway.yml']
      : []),
    ...(git === undefined
      ? ['make this a git repository: git init, and a first commit']
      : highestVersion(git.tags) === undefined
        ? ['give it a first version, once it is committed: git tag v0.1.0']
        : []),
  ]
}
