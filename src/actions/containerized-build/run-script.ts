import { randomBytes } from 'node:crypto'
import { join, posix } from 'node:path'
import { briefly } from '../../core/failure.ts'
import type { World } from '../../run/world.ts'
import {
  type ContainerSpec,
  copyIn,
  copyOut,
  createContainer,
  removeContainers,
  startContainer,
} from '../../systems/docker/container.ts'
import { askDocker, commandFailed, type DockerCli, engineTrouble, runDocker } from '../../systems/docker/engine.ts'
import { type ContainerState, containerState, readState } from '../../systems/docker/inspect.ts'
import { folderTar } from '../../systems/docker/tar.ts'
import { workspaceDenied, workspaceUnseen } from './failures.ts'

export interface Script {
  readonly spec: ContainerSpec
  readonly home: string
  /** Below the workspace. */
  readonly probe: string
  readonly environment: Readonly<Record<string, string>>
  readonly endpoint: string
  readonly onLine: (line: string) => void
}

/** Making a container from an image that is there takes tenths of a second. */
const SOON_MS = 60_000
/** A cancelled action has to be gone before five seconds are over, and its command takes two of them to end. */
const HURRY_MS = 2_000

/**
 * Runs the script in a container of its own, and removes the container whatever happens. Made, started and looked at in
 * three commands: the exit code of one `docker run` would not tell the engine's trouble from the script's.
 *
 * @returns how the container ended.
 * @throws {Failure} `unreachable` when the engine does not see the workspace, or has gone; the reason of `signal`.
 */
export async function runScript(
  script: Script,
  cli: DockerCli,
  world: World,
  signal: AbortSignal,
): Promise<ContainerState> {
  const { spec } = script
  signal.throwIfAborted()
  try {
    await create(script, cli, world)
    await runDocker(cli, startContainer(spec.name), { signal, onLine: script.onLine })
    const result = await runDocker(cli, containerState(spec.name), { timeoutMs: SOON_MS })
    const state = result.exitCode === 0 ? readState(result.stdout) : undefined
    if (state !== undefined) return state
    throw engineTrouble(result.stderr) ?? commandFailed('Cannot see how the build ended', result)
  } finally {
    const hurried = signal.aborted && world.recovery === 'post'
    await remove(spec.name, cli, world, hurried ? HURRY_MS : SOON_MS)
  }
}

async function create(
  { spec, home, probe, environment, endpoint }: Script,
  cli: DockerCli,
  world: World,
): Promise<void> {
  const { workspace } = world
  const nonce = randomBytes(16).toString('hex')
  await world.files.write(join(workspace, probe), nonce).catch((error: unknown) => {
    throw workspaceDenied(workspace, error)
  })
  try {
    // Without the signal: a command that is ended here may leave the engine making a container that nobody removes.
    const made = await runDocker(cli, createContainer(spec), { timeoutMs: SOON_MS, add: environment })
    if (made.exitCode !== 0) {
      if (/bind source path does not exist/i.test(made.stderr)) {
        throw workspaceUnseen(workspace, endpoint, made.stderr.trim())
      }
      throw engineTrouble(made.stderr) ?? commandFailed('Cannot make a container for the build', made)
    }
    const [seen] = await Promise.all([
      runDocker(cli, copyOut(spec.name, posix.join(spec.workdir, probe)), { timeoutMs: SOON_MS }),
      askDocker(cli, copyIn(spec.name, '/'), {
        what: 'Cannot make a home for the build in its container',
        stdin: folderTar(home, spec.user),
        timeoutMs: SOON_MS,
      }),
    ])
    // The stream is a tar of one small file: its text stands in it as it is.
    if (!seen.stdout.includes(nonce)) {
      const saw = seen.exitCode === 0 ? 'a file put there for a test holds something else' : seen.stderr.trim()
      throw engineTrouble(seen.stderr) ?? workspaceUnseen(workspace, endpoint, saw)
    }
  } finally {
    await world.files.remove(join(workspace, probe))
  }
}

/** Never throws: what happened before matters more, and who comes next knows the container by its label. */
async function remove(name: string, cli: DockerCli, world: World, timeoutMs: number): Promise<void> {
  const what = `Cannot remove container ${name}`
  try {
    const result = await runDocker(cli, removeContainers([name]), { timeoutMs })
    // CLI 28 says this with exit code 0, CLI 20.10 with 1.
    if (result.exitCode === 0 || /no such container/i.test(result.stderr)) return
    throw commandFailed(what, result)
  } catch (error) {
    world.log.warn(`${briefly(error)}\n  Try: docker rm --force --volumes ${name}`)
  }
}
