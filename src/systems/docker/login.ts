import { join } from 'node:path'
import { Failure } from '../../core/failure.ts'
import type { Argv, ExecResult } from '../../ports/exec.ts'
import type { Files } from '../../ports/files.ts'
import { type DockerCli, type Engine, engineTrouble, lastLine } from './engine.ts'

/** The password goes in by stdin. */
export const dockerLogin = (registry: string, username: string): Argv => [
  'docker',
  'login',
  ...['--username', username],
  '--password-stdin',
  registry,
]

/**
 * The configuration of a docker command that knows one registry, before it is logged in there. The empty entry keeps
 * `docker login` from choosing a credential store of this machine by itself, where the login would stay behind.
 */
export const privateConfig = (registry: string): string =>
  `${JSON.stringify({ auths: { [registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry]: {} } })}\n`

/**
 * Makes a private folder for a login, and a docker command that uses it and reaches the same engine as before. Whoever
 * calls this removes the folder.
 */
export async function makeLoginFolder(
  folder: string,
  registry: string,
  { cli, engine, files }: { readonly cli: DockerCli; readonly engine: Engine; readonly files: Files },
): Promise<DockerCli> {
  await files.privateFolder(folder)
  await files.write(join(folder, 'config.json'), privateConfig(registry), { mode: 0o600 })
  return { exec: cli.exec, env: withConfig(cli.env, folder, engine.endpoint) }
}

/**
 * The environment with another `DOCKER_CONFIG`. That folder also holds the contexts and, where no other is named, the
 * certificates of an engine behind TLS: so the engine is named by its address, and the old folder for those.
 */
export function withConfig(
  env: Readonly<Record<string, string>>,
  folder: string,
  endpoint: string,
): Record<string, string> {
  const { DOCKER_CONTEXT: _context, ...rest } = env
  const old = env.DOCKER_CONFIG ?? (env.HOME === undefined ? undefined : join(env.HOME, '.docker'))
  const usesTls = Boolean(env.DOCKER_TLS_VERIFY || env.DOCKER_TLS)
  return {
    ...rest,
    ...(usesTls && old !== undefined && env.DOCKER_CERT_PATH === undefined ? { DOCKER_CERT_PATH: old } : {}),
    ...(endpoint.includes('://') ? { DOCKER_HOST: endpoint } : {}),
    DOCKER_CONFIG: folder,
  }
}

/** @returns undefined when the login was taken; `denied` or `unreachable` else, or the engine's own trouble. */
export function loginTrouble(result: ExecResult, registry: string): Failure | undefined {
  if (result.exitCode === 0) return undefined
  const trouble = engineTrouble(result.stderr)
  if (trouble !== undefined) return trouble
  const saw = lastLine(result.stderr) || `exit code ${result.exitCode}, nothing on stderr`
  return /unauthorized|denied|incorrect|\b40[13]\b/i.test(result.stderr)
    ? new Failure('denied', {
        what: `Cannot log in to ${registry}: it refuses the login`,
        saw,
        fix: 'check registry-username and registry-password',
      })
    : new Failure('unreachable', {
        what: `Cannot log in to ${registry}`,
        saw,
        fix: `check that the engine reaches ${registry}: "docker login ${registry}" on this machine`,
      })
}
