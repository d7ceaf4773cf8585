import { join, posix } from 'node:path'
import { formatImageRef, type ImageRef } from '../../core/image-ref.ts'
import { Secret } from '../../core/secret.ts'
import { soundsSecret } from '../../core/sounds-secret.ts'
import type { BuildSpec } from '../../systems/docker/build.ts'
import type { ContainerSpec, Mount } from '../../systems/docker/container.ts'
import { type ImageIdentity, identify } from '../../systems/docker/inspect.ts'
import { ACTION_LABEL, formatOwner, OWNER_LABEL, RUN_LABEL } from '../../systems/docker/owner.ts'
import { ACTION } from './front.ts'
import type { Inputs } from './inputs.ts'
import { type Source, sourceLabels } from './labels.ts'
import type { Facts } from './observe.ts'
import type { Values } from './variables.ts'

/** What will be done, in this order. What only the pull can tell, the builder's id and digest, is left open. */
export interface Plan {
  readonly run: string
  /** What killed runs left on this machine. */
  readonly remove: Facts['leftovers']
  /** `found`: it is on the engine already, and is used as it is. */
  readonly builder: { readonly ref: ImageRef; readonly found?: ImageIdentity }
  readonly container: Omit<ContainerSpec, 'image'>
  /** Made in the container, of its user, before it starts. */
  readonly home: string
  readonly artifacts: readonly string[]
  readonly image: Omit<BuildSpec, 'idFile'>
  /** Values for the environment of the docker command, from where it hands them on by name. */
  readonly values: Values
  readonly source: Source
  readonly remarks: readonly string[]
}

export interface Place {
  readonly run: string
  readonly workspace: string
  readonly temp: string
  readonly env: Readonly<Record<string, string | undefined>>
}

const INSIDE = '/workspace'
const HOME = '/home/build'

export function makePlan(inputs: Inputs, facts: Facts, place: Place): Plan {
  const { builderImage: ref } = inputs
  const hidden = foldersToHide(place)
  return {
    run: place.run,
    remove: facts.leftovers,
    builder: { ref, ...(facts.builder === undefined ? {} : { found: identify(ref, facts.builder) }) },
    container: {
      name: `slipway-build-${place.run}`,
      labels: {
        [ACTION_LABEL]: ACTION,
        [RUN_LABEL]: place.run,
        [OWNER_LABEL]: formatOwner(facts.owner),
      },
      // Of a rootless engine, root inside is the user outside, and every other user a stranger.
      user: facts.engine.users === 'rootless' ? { uid: 0, gid: 0 } : facts.user,
      hostUsers: facts.engine.users === 'remapped',
      workdir: INSIDE,
      settings: { CI: 'true', HOME, USER: 'build', LOGNAME: 'build' },
      variables: Object.keys(facts.values.environment),
      mounts: [
        { type: 'bind', source: place.workspace, target: INSIDE },
        ...hidden.map((path): Mount => ({ type: 'tmpfs', target: posix.join(INSIDE, path) })),
      ],
      command: ['sh', '-euc', inputs.script],
    },
    home: HOME,
    artifacts: inputs.artifacts,
    image: {
      dockerfile: join(place.workspace, inputs.dockerfile),
      context: join(place.workspace, inputs.context),
      labels: sourceLabels(facts.source, inputs.repository, inputs.labels),
      arguments: Object.keys(facts.values.buildArgs),
    },
    values: facts.values,
    source: facts.source,
    remarks: remarksOf(inputs, facts, hidden),
  }
}

/**
 * What the script must not see, should it lie inside the workspace: the runner's command files, and the temporary folder
 * with logins in it. Paths below the workspace.
 */
function foldersToHide({ workspace, temp, env }: Place): readonly string[] {
  const { GITHUB_OUTPUT, GITHUB_STATE, GITHUB_ENV, GITHUB_PATH, GITHUB_STEP_SUMMARY, GITHUB_ARTIFACTS } = env
  const files = [GITHUB_OUTPUT, GITHUB_STATE, GITHUB_ENV, GITHUB_PATH, GITHUB_STEP_SUMMARY, GITHUB_ARTIFACTS]
  const folders = [temp, ...files.map((file) => (file ? posix.dirname(file) : workspace))]
  const inside = folders
    .map((folder) => posix.relative(workspace, folder))
    .filter((path) => path !== '' && path !== '..' && !path.startsWith('../'))
  return [...new Set(inside)]
}

function remarksOf(inputs: Inputs, { source, hasDockerfile }: Facts, hidden: readonly string[]): readonly string[] {
  return [
    ...hidden.map((path) => `${path} is hidden from the script, but not from the Dockerfile: name it in .dockerignore`),
    ...(source.because === undefined ? [] : [source.because]),
    ...(source.dirty === true ? ['the workspace differs from its commit: the image is labelled dirty'] : []),
    ...(hasDockerfile ? [] : [`${inputs.dockerfile} is not there yet: "run" has to make it`]),
  ]
}

/** The plan for people: what a dry run shows. */
export function explain(plan: Plan): readonly string[] {
  const { builder, container, image } = plan
  const name = formatImageRef(builder.ref)
  const [firstLine = '', ...more] = (container.command.at(-1) ?? '').split('\n')
  return [
    ...plan.remove.containers.map((left) => `- remove container ${left.name}, left by a run that was killed`),
    ...plan.remove.probes.map((path) => `- remove ${path}, left by a run that was killed`),
    builder.found === undefined
      ? `+ pull ${name}: it is not on this engine`
      : `use ${name} as it is on this engine: ${sayBuilder(builder.found)}`,
    `run in it, as ${container.user.uid}:${container.user.gid}: ${firstLine}${more.length === 0 ? '' : ` … (${more.length} more lines)`}`,
    ...(plan.artifacts.length === 0 ? [] : [`expect ${plan.artifacts.join(', ')}`]),
    `+ package ${image.dockerfile} with context ${image.context}`,
    ...Object.entries(image.labels).map(([label, value]) => `  label ${label}=${value}`),
    ...plan.remarks.map((remark) => `  ! ${remark}`),
  ]
}

const KIND: Readonly<Record<ImageIdentity['kind'], string>> = {
  'registry-digest': '',
  'manifest-digest': ' (the digest of its manifest: whether a registry has it, this engine does not tell)',
  'image-id': ' (the image id: no registry has told a digest for it)',
}

export const sayBuilder = ({ digest, kind }: ImageIdentity): string => `${digest}${KIND[kind]}`

/**
 * What to hide in everything that is printed: the values taken from the job under names that sound like a secret. Not
 * all of them: a branch name that is hidden would spoil every line and every output it is part of.
 */
export function secretsOf(inputs: Inputs, values: Values): readonly Secret[] {
  return [...inputs.environment, ...inputs.buildArgs]
    .filter(({ name, value }) => value === undefined && soundsSecret(name))
    .map(({ name }) => new Secret(name, values.environment[name] ?? values.buildArgs[name] ?? ''))
}
