import { Failure } from '../../core/failure.ts'
import type { ExecResult } from '../../ports/exec.ts'
import { type DockerCli, lastLine, runDocker } from '../docker/engine.ts'
import { composeVersion } from './words.ts'

/** The first with one JSON form for all; the plugin, v2 or later, is the only compose that tells what it does not know. */
const LEAST = { major: 2, minor: 21 }

/**
 * Asks which compose the docker command has.
 *
 * @returns the version as it says it, such as `2.26.1-4`.
 * @throws {Failure} `missing-tool` when there is none, or one that is too old.
 */
export async function askCompose(cli: DockerCli, options: { readonly signal?: AbortSignal } = {}): Promise<string> {
  return readComposeVersion(await runDocker(cli, composeVersion, { timeoutMs: 30_000, ...options }))
}

export function readComposeVersion(result: ExecResult): string {
  // A docker command without the plugin takes "--short" for its own: every error means that there is none.
  const said = result.stdout.trim()
  const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(said) ?? []
  const fix =
    'install the compose plugin, version 2.21 or later: sudo apt-get install docker-compose-plugin (docker-compose, version 1, cannot do this)'
  if (result.exitCode !== 0 || major === undefined || minor === undefined) {
    throw new Failure('missing-tool', {
      what: 'Cannot use docker compose: the docker command has no such plugin',
      saw: firstLine(result.stderr) || `${JSON.stringify(said)}, exit code ${result.exitCode}`,
      fix,
    })
  }
  const tooOld = Number(major) < LEAST.major || (Number(major) === LEAST.major && Number(minor) < LEAST.minor)
  if (tooOld) throw new Failure('missing-tool', { what: 'Cannot use docker compose: it is too old', saw: said, fix })
  return said
}

const firstLine = (text: string): string => lastLine(text.trim().split('\n')[0] ?? '')
