import { Failure } from '../../core/failure.ts'
import { isList, isObject, type Json } from '../../core/json.ts'
import { type Argv, type Exec, type ExecOptions, type ExecResult, ProgramNotFound } from '../../ports/exec.ts'
import { OWN, PROXIES } from './own-variables.ts'

/** What every docker command needs: who runs it, and the whole environment it gets. */
export interface DockerCli {
  readonly exec: Exec
  readonly env: Readonly<Record<string, string>>
}

export interface Engine {
  readonly endpoint: string
  /** Reached through a socket of this machine. Not yet a proof that it sees this machine's files. */
  readonly isLocal: boolean
  readonly version: string
  /** Its own number; the same for every client that reaches this engine. */
  readonly id: string
  readonly arch: string
  /** `containerd`: an image id is the digest of a manifest or an index. `classic`: of a config. */
  readonly store: 'classic' | 'containerd'
  /** `rootless`: root inside is the user outside. `remapped`: users inside are strangers outside. */
  readonly users: 'plain' | 'rootless' | 'remapped'
}

/**
 * The environment for the docker command: where the engine is and how to get there, and nothing else of the job's.
 *
 * @param add wins over the job's, such as a private `DOCKER_CONFIG`, or values handed to a container by `--env NAME`.
 */
export function dockerEnv(
  env: Readonly<Record<string, string | undefined>>,
  add: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && (OWN.has(entry[0]) || PROXIES.has(entry[0])),
  )
  return { ...Object.fromEntries(kept), ...add }
}

// Always the whole as JSON: an engine of 20.10 answers `--format json` with the word "json".
export const engineInfo: Argv = ['docker', 'info', '--format', '{{json .}}']
/** Also right when DOCKER_HOST is set: the context is then that. */
export const engineEndpoint: Argv = ['docker', 'context', 'inspect', '--format', '{{.Endpoints.docker.Host}}']

const ASK_MS = 30_000

/**
 * Asks which engine the docker command reaches.
 *
 * @throws {Failure} `missing-tool` when there is no docker command, or its engine runs other containers than Linux';
 *   `unreachable` when nothing answers; `denied` when this user may not talk to it.
 */
export async function askEngine(cli: DockerCli, options: { readonly signal?: AbortSignal } = {}): Promise<Engine> {
  const limits = { timeoutMs: ASK_MS, ...options }
  const [info, place] = await Promise.all([
    runDocker(cli, engineInfo, limits),
    runDocker(cli, engineEndpoint, limits).catch((error: unknown) => {
      if (error instanceof Failure) return undefined // the other one says it
      throw error
    }),
  ])
  const endpoint = place?.exitCode === 0 ? place.stdout.trim() : (cli.env.DOCKER_HOST ?? 'the default endpoint')
  if (info.timedOut) throw engineSilent(endpoint)
  return readEngine(info, endpoint)
}

/**
 * Reads what `docker info` answered.
 *
 * @throws {Failure} as `askEngine`.
 */
export function readEngine(result: ExecResult, endpoint: string): Engine {
  const info = parseJson(result.stdout)
  // An engine that is down: CLI 28 says so on stderr with exit code 1, CLI 20.10 in ServerErrors with exit code 0.
  const errors = isObject(info) && isList(info.ServerErrors) ? info.ServerErrors.map(String) : []
  if (!isObject(info) || result.exitCode !== 0 || !info.ServerVersion) {
    const said = [...errors, result.stderr].join('\n')
    throw engineTrouble(said) ?? unreachable(lastLine(said) || `exit code ${result.exitCode} and no answer`, endpoint)
  }
  if (info.OSType !== undefined && info.OSType !== 'linux') {
    throw new Failure('missing-tool', {
      what: 'Cannot run Linux containers here',
      saw: `the engine at ${endpoint} runs ${String(info.OSType)} containers`,
      fix: 'use a machine with Linux containers: runs-on: ubuntu-latest',
    })
  }
  return {
    endpoint,
    isLocal: /^(unix|npipe):/.test(endpoint),
    version: String(info.ServerVersion),
    id: String(info.ID ?? ''),
    arch: String(info.Architecture ?? ''),
    store: /io\.containerd\.snapshotter/.test(JSON.stringify(info.DriverStatus ?? '')) ? 'containerd' : 'classic',
    users: usersOf(info.SecurityOptions),
  }
}

function usersOf(options: Json | undefined): Engine['users'] {
  const text = JSON.stringify(options ?? [])
  if (text.includes('name=rootless')) return 'rootless'
  return text.includes('name=userns') ? 'remapped' : 'plain'
}

/**
 * Runs a docker command to its end, whatever its exit code.
 *
 * @throws {Failure} `missing-tool` when there is no docker command.
 */
export async function runDocker(
  cli: DockerCli,
  argv: Argv,
  options: Omit<ExecOptions, 'env'> & { readonly add?: Readonly<Record<string, string>> } = {},
): Promise<ExecResult> {
  const { add, ...rest } = options
  try {
    return await cli.exec.run(argv, { ...rest, env: { ...cli.env, ...add } })
  } catch (error) {
    if (!(error instanceof ProgramNotFound)) throw error
    throw new Failure(
      'missing-tool',
      {
        what: 'Cannot use Docker',
        saw: error.message,
        fix: 'install the Docker command line on this machine, or use one that has it: runs-on: ubuntu-latest',
      },
      { cause: error },
    )
  }
}

/**
 * Runs a docker command that must work.
 *
 * @returns its stdout.
 * @throws {Failure} `missing-tool`, `unreachable`, `denied` as the engine's own trouble; else `command-failed` with the
 *   last line of stderr.
 */
export async function askDocker(
  cli: DockerCli,
  argv: Argv,
  options: Omit<ExecOptions, 'env'> & { readonly add?: Readonly<Record<string, string>>; readonly what: string },
): Promise<string> {
  const { what, ...rest } = options
  const result = await runDocker(cli, argv, rest)
  if (result.exitCode === 0) return result.stdout
  throw engineTrouble(result.stderr) ?? commandFailed(what, result)
}

export function commandFailed(what: string, result: ExecResult): Failure {
  const ended = result.timedOut
    ? 'no end within our limit'
    : result.endedBy === undefined
      ? `exit code ${result.exitCode}`
      : `ended by ${result.endedBy}`
  return new Failure('command-failed', {
    what,
    saw: `${ended}, ${lastLine(result.stderr) || 'nothing on stderr'}`,
    fix: hintFor(result.stderr),
  })
}

// The texts of CLI 20.10 to 28, and of 29 which speaks of "the docker API".
const DENIED = /permission denied while trying to connect to the docker/i
const DOWN =
  /cannot connect to the docker daemon|failed to connect to the docker api|is the docker daemon running|error during connect/i
const NO_CONTEXT = /unable to resolve docker endpoint|context not found/i

/**
 * What a docker command said, when it could not talk to its engine at all. Not for the output of a container: a build
 * may speak of an engine of its own.
 */
export function engineTrouble(stderr: string): Failure | undefined {
  const line = stderr.split('\n').find((each) => DENIED.test(each) || DOWN.test(each) || NO_CONTEXT.test(each))
  if (line === undefined) return undefined
  const saw = line.trim()
  if (DENIED.test(line)) {
    return new Failure('denied', {
      what: 'Cannot talk to the Docker engine: this user may not',
      saw,
      fix: 'add this user to the group "docker" (sudo usermod -aG docker USER) and start the runner again',
    })
  }
  if (NO_CONTEXT.test(line)) {
    return new Failure('unreachable', {
      what: 'Cannot find the Docker engine',
      saw,
      fix: 'set DOCKER_CONTEXT to a name that "docker context ls" shows, or unset it',
    })
  }
  return unreachable(saw)
}

const unreachable = (saw: string, endpoint?: string): Failure =>
  new Failure('unreachable', {
    what: `Cannot reach a Docker engine${endpoint === undefined ? '' : ` at ${endpoint}`}`,
    saw,
    fix: 'start it (sudo systemctl start docker), or set DOCKER_HOST to one that runs; ubuntu-slim and macOS runners have none',
  })

const engineSilent = (endpoint: string): Failure =>
  unreachable(`no answer to "docker info" within ${ASK_MS / 1_000} s`, endpoint)

const HINTS: readonly (readonly [RegExp, string])[] = [
  [
    /no space left on device/i,
    'make room on the engine\'s disk: "docker system df" shows what fills it, "docker system prune" empties it',
  ],
  [/could not find bridge/i, 'restart the engine: its network bridge is gone'],
  [/client version .* is too (new|old)/i, 'use a docker command that fits this engine, or set DOCKER_API_VERSION'],
  [/exec format error/i, 'use an image that is built for the architecture of this engine'],
]

/** One thing to try for what a docker command or a container said. */
export const hintFor = (
  said: string,
  otherwise = 'read the lines above; "docker info" tells how the engine is',
): string => HINTS.find(([pattern]) => pattern.test(said))?.[1] ?? otherwise

export const lastLine = (text: string): string =>
  text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .findLast((line) => line !== '') ?? ''

/** What a docker command printed with `--format '{{json .}}'`; undefined when it is no JSON. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}
