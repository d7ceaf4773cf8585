import { Failure } from '../../core/failure.ts'
import { type DockerCli, lastLine, runDocker } from './engine.ts'

/**
 * Asks which BuildKit client the docker command has.
 *
 * @returns the version as it says it, such as `0.13.1+ds1`.
 * @throws {Failure} `missing-tool` when it has none: then `docker build` is the classic builder.
 */
export async function askBuildx(cli: DockerCli, options: { readonly signal?: AbortSignal } = {}): Promise<string> {
  const result = await runDocker(cli, ['docker', 'buildx', 'version'], { timeoutMs: 30_000, ...options })
  // `github.com/docker/buildx 0.13.1+ds1 0.13.1+ds1-1`
  const version = /buildx\s+v?(\S+)/.exec(result.stdout)?.[1]
  if (result.exitCode === 0 && version !== undefined) return version
  throw new Failure('missing-tool', {
    what: 'The docker command has no buildx',
    saw: lastLine(result.stderr) || `${JSON.stringify(result.stdout.trim())}, exit code ${result.exitCode}`,
    fix: 'install the buildx plugin: sudo apt-get install docker-buildx-plugin; without it "docker build" is the classic builder',
  })
}
