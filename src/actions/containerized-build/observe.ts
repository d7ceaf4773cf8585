import { join } from 'node:path'
import { Failure } from '../../core/failure.ts'
import { formatImageRef } from '../../core/image-ref.ts'
import { ProgramNotFound } from '../../ports/exec.ts'
import type { Tree } from '../../ports/tree.ts'
import { dockerOf } from '../../run/programs.ts'
import type { World } from '../../run/world.ts'
import { askEngine, type Engine } from '../../systems/docker/engine.ts'
import { findImage, type ImageFacts } from '../../systems/docker/inspect.ts'
import { findLeftovers, type Leftover } from '../../systems/docker/leftovers.ts'
import { type Owner, observeOwner } from '../../systems/docker/owner.ts'
import { ACTION } from './front.ts'
import type { Inputs } from './inputs.ts'
import type { Source } from './labels.ts'
import { leftProbes } from './probe.ts'
import { observeSource } from './source.ts'
import { requireVariables, resolveVariables, type Values } from './variables.ts'

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
  readonly values: Values
}

/**
 * @throws {Failure} `bad-input` when a value to hand on is not known; `missing-tool`, `unreachable` or `denied` when
 *   there is no engine for us.
 */
export async function observe(inputs: Inputs, world: World, tree: Tree, signal: AbortSignal): Promise<Facts> {
  requireVariables(inputs, world.env)
  const cli = dockerOf(world)
  const owner = await observeOwner(world)
  const asked = Promise.all([
    hostUser(world, signal),
    findImage(cli, formatImageRef(inputs.builderImage), { signal }),
    observeSource(world, signal),
    tree.measure(join(world.workspace, inputs.dockerfile)),
    findLeftovers(cli, ACTION, owner, { processes: world.processes, signal }),
    leftProbes(world, owner),
  ])
  asked.catch(() => {}) // until it is awaited: what is wrong with the engine is told first
  const engine = await askEngine(cli, { signal })
  const [user, builder, source, dockerfile, containers, probes] = await asked
  const leftovers = { containers, probes }
  const hasDockerfile = dockerfile?.kind === 'file'
  const values = resolveVariables(inputs, world.env, source)
  return { engine, user, owner, builder, source, hasDockerfile, leftovers, values }
}

/** Whose files the workspace is to hold: those of the user that runs us. Never root for want of an answer. */
async function hostUser(world: World, signal: AbortSignal): Promise<Facts['user']> {
  const [uid = NaN, gid = NaN] = await Promise.all(['-u', '-g'].map((flag) => askId(world, flag, signal)))
  return { uid, gid }
}

async function askId(world: World, flag: string, signal: AbortSignal): Promise<number> {
  const options = { env: { PATH: world.env.PATH ?? '' }, signal }
  const answer = await world.exec.run(['id', flag], options).catch((error: unknown) => {
    if (error instanceof ProgramNotFound) return undefined
    throw error
  })
  if (answer?.exitCode === 0 && /^\d+$/.test(answer.stdout.trim())) return Number(answer.stdout)
  throw new Failure('missing-tool', {
    what: 'Cannot tell which user runs this',
    saw:
      answer === undefined ? 'there is no program "id" on PATH' : `"id ${flag}" said ${JSON.stringify(answer.stdout)}`,
    fix: 'use a machine that has the program "id"',
  })
}
