import { join } from 'node:path'
import { Failure } from '../../core/failure.ts'
import { formatImageRef } from '../../core/image-ref.ts'
import type { Tree } from '../../ports/tree.ts'
import type { World } from '../../run/world.ts'
import { askEngine, type DockerCli, dockerEnv, type Engine } from '../../systems/docker/engine.ts'
import { findImage, type ImageFacts } from '../../systems/docker/inspect.ts'
import { findLeftovers, type Leftover } from '../../systems/docker/leftovers.ts'
import { type Owner, observeOwner } from '../../systems/docker/owner.ts'
import type { Inputs, Variable } from './inputs.ts'
import type { Source } from './labels.ts'
import { leftProbes } from './probe.ts'
import { observeSource } from './source.ts'

export const ACTION = 'containerized-build'

/** Everything that is asked before anything is done. */
export interface Facts {
  readonly engine: Engine
  readonly user: { readonly uid: number; readonly gid: number }
  readonly owner: Owner
  /** Undefined when the engine does not have the builder image yet. */
  readonly builder: ImageFacts | undefined
  readonly source: Source
  readonly hasDockerfile: boolean
  /** Of runs on this machine that were killed. */
  readonly leftovers: { readonly containers: readonly Leftover[]; readonly probes: readonly string[] }
  readonly environment: Readonly<Record<string, string>>
  readonly buildArgs: Readonly<Record<string, string>>
}

export const dockerOf = (world: World): DockerCli => ({ exec: world.exec, env: dockerEnv(world.env) })

/**
 * @throws {Failure} `bad-input` when a variable to hand on is not set; `missing-tool`, `unreachable` or `denied` when
 *   there is no engine for us.
 */
export async function observe(inputs: Inputs, world: World, tree: Tree, signal: AbortSignal): Promise<Facts> {
  const { environment, buildArgs } = resolveVariables(inputs, world.env)
  const cli = dockerOf(world)
  const engine = await askEngine(cli, { signal })
  const owner = await observeOwner(world)
  const [user, builder, source, dockerfile, containers, probes] = await Promise.all([
    hostUser(world, signal),
    findImage(cli, formatImageRef(inputs.builderImage), { signal }),
    observeSource(world, signal),
    tree.measure(join(world.workspace, inputs.dockerfile)),
    findLeftovers(cli, ACTION, owner, { processes: world.processes, signal }),
    leftProbes(world, owner),
  ])
  const leftovers = { containers, probes }
  const hasDockerfile = dockerfile?.kind === 'file'
  return { engine, user, owner, builder, source, hasDockerfile, leftovers, environment, buildArgs }
}

function resolveVariables(inputs: Inputs, env: World['env']) {
  const missing: string[] = []
  const resolve = (input: string, variables: readonly Variable[]) =>
    Object.fromEntries(
      variables.flatMap(({ name, value = env[name] }) => {
        if (value === undefined) missing.push(`${name} (in ${input})`)
        return value === undefined ? [] : [[name, value] as const]
      }),
    )
  const environment = resolve('environment', inputs.environment)
  const buildArgs = resolve('build-args', inputs.buildArgs)
  if (missing.length === 0) return { environment, buildArgs }
  throw new Failure('bad-input', {
    what: 'Cannot hand on what is not there',
    saw: `not set in this job: ${missing.join(', ')}`,
    fix: 'set it under "env:" of the step, or write NAME=value',
  })
}

/** Whose files the workspace is to hold: those of the user that runs us. */
async function hostUser(world: World, signal: AbortSignal): Promise<Facts['user']> {
  const options = { env: { PATH: world.env.PATH ?? '' }, signal }
  const [uid, gid] = await Promise.all(['-u', '-g'].map((flag) => world.exec.run(['id', flag], options)))
  const user = { uid: Number(uid?.stdout), gid: Number(gid?.stdout) }
  if (uid?.exitCode === 0 && gid?.exitCode === 0 && Number.isInteger(user.uid) && Number.isInteger(user.gid))
    return user
  throw new Failure('missing-tool', {
    what: 'Cannot tell which user runs this',
    saw: `"id" answered ${JSON.stringify(uid?.stdout)} and ${JSON.stringify(gid?.stdout)}`,
    fix: 'use a machine that has the program "id"',
  })
}
