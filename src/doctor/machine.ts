import { join } from 'node:path'
import { briefly, Failure } from '../core/failure.ts'
import { formatVersion } from '../core/version.ts'
import { dockerOf, repositoryOf } from '../run/programs.ts'
import { askCompose } from '../systems/compose/version.ts'
import { askBuildx } from '../systems/docker/buildx.ts'
import { askEngine } from '../systems/docker/engine.ts'
import { findCommit, findPlace, isDirty } from '../systems/git/repository.ts'
import type { Check } from './check.ts'

/** What the process tells of itself. */
export interface Machine {
  /** Such as `24.21.0`. */
  readonly node: string
  /** Where what is open is recorded. */
  readonly stateFolder: string
}

/** Source: "engines" in package.json, and `using: node24` of the actions. */
const LEAST_NODE = 24

/** What every command needs. */
export const ALWAYS: readonly string[] = ['every command']

export const nodeCheck = ({ node }: Machine): Check => ({
  what: 'Node',
  neededBy: ALWAYS,
  async ask() {
    if (Number(node.split('.')[0]) >= LEAST_NODE) return node
    throw new Failure('missing-tool', {
      what: 'Node is too old',
      saw: node,
      fix: `install Node ${LEAST_NODE} or newer`,
    })
  },
})

/** That it can be written is only known from a write; the file is ours and gone at once. */
export const stateCheck = ({ stateFolder }: Machine): Check => ({
  what: 'state folder',
  neededBy: ALWAYS,
  async ask({ files }) {
    const probe = join(stateFolder, '.doctor')
    try {
      await files.privateFolder(stateFolder)
      await files.write(probe, '', { mode: 0o600 })
      await files.remove(probe)
      return stateFolder
    } catch (error) {
      throw new Failure('denied', {
        what: 'What is changed could not be recorded',
        saw: `${stateFolder}: ${briefly(error)}`,
        fix: 'set SLIPWAY_STATE_DIR to a folder of your own, outside the workspace, with mode 700',
      })
    }
  },
})

export const engineCheck = (neededBy: readonly string[]): Check => ({
  what: 'Docker engine',
  neededBy,
  async ask(world, signal) {
    const { version, endpoint, arch, store } = await askEngine(dockerOf(world), { signal })
    const from = world.env.DOCKER_HOST ? ' (DOCKER_HOST)' : ''
    return `${version} at ${endpoint}${from}, ${arch}, ${store} image store`
  },
})

export const composeCheck = (neededBy: readonly string[]): Check => ({
  what: 'docker compose',
  neededBy,
  ask: (world, signal) => askCompose(dockerOf(world), { signal }),
})

export const buildxCheck = (neededBy: readonly string[]): Check => ({
  what: 'docker buildx',
  neededBy,
  ask: (world, signal) => askBuildx(dockerOf(world), { signal }),
})

/** The version that a build here would get: that takes a repository, its history, and a tag within reach. */
export const gitCheck = (neededBy: readonly string[]): Check => ({
  what: 'git',
  neededBy,
  async ask(world, signal) {
    const repository = repositoryOf(world)
    const commit = await findCommit(repository, signal)
    const place = await findPlace(repository, commit, signal)
    const version = formatVersion({ ...place, dirty: await isDirty(repository, signal) })
    return `commit ${commit.slice(0, 7)}, version ${version}`
  },
})
