import type { Argv } from '../../ports/exec.ts'

export interface Mount {
  readonly type: 'bind' | 'tmpfs'
  /** Not for a tmpfs. */
  readonly source?: string
  readonly target: string
}

export interface ContainerSpec {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly user: { readonly uid: number; readonly gid: number }
  /** Users inside are users outside, also where the engine maps them elsewhere by default. */
  readonly hostUsers: boolean
  readonly workdir: string
  /** Plain words, nothing secret and nothing from outside. */
  readonly settings: Readonly<Record<string, string>>
  /** Handed on by name; the docker command finds the values in its own environment. */
  readonly variables: readonly string[]
  readonly mounts: readonly Mount[]
  readonly image: string
  /** What it runs, instead of what the image says: the first word is the entry point. */
  readonly command: Argv
}

/**
 * Makes a container without starting it.
 *
 * `--init`: without it the first process inside ignores SIGTERM. `--pull never`: the image was resolved before, and a
 * name must not be resolved twice. `--mount`, never `-v`, which makes an empty folder where the path is missing.
 */
export function createContainer(spec: ContainerSpec): Argv {
  const [entryPoint, ...args] = spec.command
  return [
    'docker',
    'create',
    ...['--name', spec.name, '--init', '--pull', 'never', '--log-driver', 'local'],
    ...labelWords(spec.labels),
    ...['--user', `${spec.user.uid}:${spec.user.gid}`],
    ...(spec.hostUsers ? ['--userns', 'host'] : []),
    ...['--workdir', spec.workdir],
    ...Object.entries(spec.settings).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...spec.variables.flatMap((name) => ['--env', name]),
    ...spec.mounts.flatMap((mount) => ['--mount', mountWord(mount)]),
    ...['--entrypoint', entryPoint, spec.image],
    ...args,
  ]
}

export const labelWords = (labels: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(labels).flatMap(([name, value]) => ['--label', `${name}=${value}`])

function mountWord({ type, source, target }: Mount): string {
  const fields = [`type=${type}`, ...(source === undefined ? [] : [`src=${source}`]), `dst=${target}`]
  // One record of comma-separated values, quoted as in RFC 4180.
  return fields.map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',')
}

/** Its exit code is the build's own, or 1 or 125 for the engine's trouble: only the state tells which. */
export const startContainer = (name: string): Argv => ['docker', 'start', '--attach', name]

/** Ends it and removes it with its anonymous volumes; exit code 0 also when there is none. */
export const removeContainers = (names: readonly string[]): Argv => ['docker', 'rm', '--force', '--volumes', ...names]

/** Reads a tar stream into the container; the owners in the stream are kept. */
export const copyIn = (name: string, folder: string): Argv => ['docker', 'cp', '-', `${name}:${folder}`]

/** Writes a tar stream with one file or folder of the container, which need not have been started. */
export const copyOut = (name: string, path: string): Argv => ['docker', 'cp', `${name}:${path}`, '-']

export const listContainers = (labels: readonly string[]): Argv => [
  'docker',
  'ps',
  '--all',
  '--no-trunc',
  ...labels.flatMap((label) => ['--filter', `label=${label}`]),
  '--format',
  '{{json .}}',
]
