import type { Argv, Exec, ExecOptions, ExecResult } from '../../../src/ports/exec.ts'
import { ProgramNotFound } from '../../../src/ports/exec.ts'

export interface FakeImage {
  readonly Id: string
  readonly RepoDigests?: readonly string[]
  readonly Config?: { readonly Labels?: Readonly<Record<string, string>> | null }
  readonly Size?: number
}

export interface FakeContainer {
  readonly name: string
  readonly words: Argv
  readonly env: Readonly<Record<string, string>>
  readonly labels: Readonly<Record<string, string>>
  state: Readonly<Record<string, unknown>>
  copiedIn: string | undefined
}

/** What a script or a Dockerfile does when it is run. */
export type Body = (call: {
  readonly words: Argv
  readonly options: ExecOptions
  readonly say: (line: string, stream?: 'stdout' | 'stderr') => void
}) => Promise<number> | number

export interface Call {
  readonly words: Argv
  readonly options: ExecOptions
}

type Answer = Partial<ExecResult>
type Command = (words: Argv, options: ExecOptions) => Promise<Answer> | Answer

const INFO = {
  ID: 'engine-1',
  ServerVersion: '26.1.5',
  OSType: 'linux',
  Architecture: 'x86_64',
  Driver: 'overlay2',
  DriverStatus: [['Backing Filesystem', 'extfs']],
  SecurityOptions: ['name=seccomp,profile=builtin'],
}

/**
 * The docker command before an engine in memory, and the few other programs a build asks. It knows only the words that
 * are used; any other command fails the test that caused it.
 */
export class FakeDocker implements Exec {
  readonly calls: Call[] = []
  readonly images = new Map<string, FakeImage>()
  /** What a registry would give. */
  readonly registry = new Map<string, FakeImage>()
  readonly containers = new Map<string, FakeContainer>()
  /** By the words a command begins with: answers instead of the engine. */
  readonly faults = new Map<string, Command>()
  info: Readonly<Record<string, unknown>> = INFO
  endpoint = 'unix:///var/run/docker.sock'
  /** Whether the engine sees this machine's files. */
  seesFiles: (path: string) => Promise<string | undefined>
  script: Body = () => 0
  dockerfile: Body = () => 0
  /** The id that the builder writes, and the image it makes. */
  onBuilt: (words: Argv) => Promise<void> | void = () => {}

  constructor(readFile: (path: string) => Promise<string | undefined>) {
    this.seesFiles = readFile
  }

  async run(words: Argv, options: ExecOptions): Promise<ExecResult> {
    options.signal?.throwIfAborted()
    this.calls.push({ words, options })
    const line = words.join(' ')
    const fault = [...this.faults].find(([begin]) => line.startsWith(begin))
    const answer = await (fault?.[1] ?? this.#command(line))(words, options)
    options.signal?.throwIfAborted()
    return { exitCode: 0, timedOut: false, stdout: '', stderr: '', ...answer }
  }

  /** The commands that were run, each as one line. */
  get lines(): readonly string[] {
    return this.calls.map(({ words }) => words.join(' '))
  }

  callOf(begin: string): Call {
    const found = this.calls.find(({ words }) => words.join(' ').startsWith(begin))
    if (found === undefined) throw new Error(`nobody ran "${begin}…"; what was run: ${this.lines.join('; ')}`)
    return found
  }

  #command(line: string): Command {
    const found = Object.entries(this.#commands).find(([begin]) => line.startsWith(begin))
    if (found === undefined) throw new Error(`the fake engine does not know "${line}"`)
    return found[1]
  }

  readonly #commands: Readonly<Record<string, Command>> = {
    'id -u': () => ({ stdout: '1001\n' }),
    'id -g': () => ({ stdout: '1002\n' }),
    'readlink /proc/self/ns/pid': () => ({ stdout: 'pid:[4026531836]\n' }),
    'docker info': () => ({ stdout: JSON.stringify(this.info) }),
    'docker context inspect': () => ({ stdout: `${this.endpoint}\n` }),
    'docker image inspect': (words) => {
      const image = this.images.get(words.at(-1) ?? '')
      if (image === undefined)
        return { exitCode: 1, stderr: `Error response from daemon: No such image: ${words.at(-1)}` }
      return { stdout: JSON.stringify(image) }
    },
    'docker pull': (words) => {
      const name = words.at(-1) ?? ''
      const image = this.registry.get(name)
      if (image === undefined) {
        return { exitCode: 1, stderr: `Error response from daemon: manifest for ${name} not found: manifest unknown` }
      }
      this.images.set(name, image)
      return { stdout: `${name}\n` }
    },
    'docker ps': (words) => {
      const wanted = words.filter((_, at) => words[at - 1] === '--filter').map((filter) => filter.replace('label=', ''))
      const found = [...this.containers.values()].filter(({ labels }) =>
        wanted.every((label) => labels[label.split('=')[0] ?? ''] === label.split('=')[1]),
      )
      return { stdout: found.map((container) => `${JSON.stringify(listed(container))}\n`).join('') }
    },
    'docker create': (words, options) => {
      const name = words[words.indexOf('--name') + 1] ?? ''
      this.containers.set(name, {
        name,
        words,
        env: options.env,
        labels: pairsAfter(words, '--label'),
        state: { Status: 'created', Running: false, ExitCode: 0, Error: '' },
        copiedIn: undefined,
      })
      return { stdout: 'f'.repeat(64) }
    },
    'docker cp -': (words, options) => {
      this.#container(words.at(-1)?.split(':')[0]).copiedIn = options.stdin
      return {}
    },
    'docker cp': async (words) => {
      const [name, path = ''] = (words[2] ?? '').split(':')
      const mount = this.#container(name).words.find((word) => word.startsWith('type=bind'))
      const [, source, target = ''] = /src=([^,]*),dst=([^,]*)/.exec(mount ?? '') ?? []
      const text = await this.seesFiles(path.replace(target, source ?? ''))
      return text === undefined
        ? { exitCode: 1, stderr: `Error response from daemon: Could not find the file ${path} in container ${name}` }
        : { stdout: `tar header\0${text}\0` }
    },
    'docker start': async (words, options) => {
      const container = this.#container(words.at(-1))
      container.state = { Status: 'running', Running: true, ExitCode: 0 }
      const exitCode = await this.script({ words: container.words, options, say: saying(options) })
      if (container.state.Running === true) {
        container.state = { Status: 'exited', Running: false, ExitCode: exitCode, OOMKilled: false, Error: '' }
      }
      return { exitCode }
    },
    'docker container inspect': (words) => {
      const container = this.containers.get(words.at(-1) ?? '')
      return container === undefined
        ? { exitCode: 1, stderr: `Error response from daemon: No such container: ${words.at(-1)}` }
        : { stdout: JSON.stringify(container.state) }
    },
    'docker rm': (words) => {
      for (const name of words.slice(4)) {
        for (const container of this.containers.values()) {
          if (container.name === name || idOf(container) === name) this.containers.delete(container.name)
        }
      }
      return {}
    },
    'docker build': async (words, options) => {
      let stderr = ''
      const exitCode = await this.dockerfile({
        words,
        options,
        say: (line) => {
          stderr += `${line}\n`
          options.onLine?.(line, 'stderr')
        },
      })
      if (exitCode === 0) await this.onBuilt(words)
      return { exitCode, stderr }
    },
  }

  #container(name: string | undefined): FakeContainer {
    const found = this.containers.get(name ?? '')
    if (found === undefined) throw new Error(`the fake engine has no container ${name}`)
    return found
  }
}

export const noDocker: Exec = {
  run: async ([program]) => {
    throw new ProgramNotFound(program)
  },
}

export function pairsAfter(words: Argv, flag: string): Record<string, string> {
  return Object.fromEntries(
    words
      .filter((_, at) => words[at - 1] === flag)
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  )
}

const saying =
  (options: ExecOptions) =>
  (line: string, stream: 'stdout' | 'stderr' = 'stdout'): void =>
    options.onLine?.(line, stream)

const idOf = (container: FakeContainer): string => `id-of-${container.name}`

const listed = (container: FakeContainer) => ({
  ID: idOf(container),
  Names: container.name,
  Labels: Object.entries(container.labels)
    .map(([name, value]) => `${name}=${value}`)
    .join(','),
})
