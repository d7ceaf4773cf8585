import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { tagAndPush } from '../../../src/actions/tag-and-push/index.ts'
import type { Json, JsonObject } from '../../../src/core/json.ts'
import type { Argv, ExecOptions } from '../../../src/ports/exec.ts'
import { type Files, realFiles } from '../../../src/ports/files.ts'
import { runAction } from '../../../src/run/run-action.ts'
import type { World } from '../../../src/run/world.ts'
import { VirtualTime } from '../../servers/time.ts'
import { type TestWorld, testWorld } from '../../support/test-world.ts'
import { Checkout } from '../../systems/git/checkout.ts'

export interface Command {
  readonly argv: Argv
  readonly env: Readonly<Record<string, string>>
}

/** How a run ended, and everything that it said anywhere. */
export interface Ended {
  readonly exitCode: number
  readonly outputs: ReadonlyMap<string, string>
  readonly details: JsonObject
  readonly printed: string
  readonly summary: string
}

/** The engine of the person who runs the tests, for a docker command that does not see that person's configuration. */
function engineOfThisMachine(): Readonly<Record<string, string>> {
  const inspect = ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}']
  const { status, stdout } = spawnSync('docker', inspect, { encoding: 'utf8' })
  const kept = ['DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH'].flatMap((name) =>
    process.env[name] === undefined ? [] : [[name, process.env[name]]],
  )
  return { ...Object.fromEntries(kept), ...(status === 0 ? { DOCKER_HOST: stdout.trim() } : {}) }
}

/**
 * A machine with a checkout and a temporary folder, on which the action runs with real ports on virtual time. Remembers
 * every command, and what main keeps for post.
 */
export class Machine implements Disposable {
  readonly checkout: Checkout
  readonly folder = mkdtempSync(join(tmpdir(), 'slipway-push-'))
  readonly temp = join(this.folder, 'temp')
  readonly home = join(this.folder, 'home')
  readonly commands: Command[] = []
  readonly remembered = new Map<string, string>()
  /** Called before each command is run. */
  beforeCommand: (argv: Argv) => void = () => {}
  readonly #images: string[] = []
  #env: Readonly<Record<string, string>>

  constructor(checkout: Checkout = Checkout.withHistory(['v1.0.1'], [])) {
    this.checkout = checkout
    mkdirSync(this.temp)
    mkdirSync(this.home)
    this.#env = { ...engineOfThisMachine(), HOME: this.home }
  }

  setEnv(env: Readonly<Record<string, string>>): void {
    this.#env = { ...this.#env, ...env }
  }

  /** The version that git tells for the checkout. */
  get version(): string {
    return `1.0.1-1-${this.checkout.head.slice(0, 7)}`
  }

  /** The labels of a build of the commit that is checked out. */
  get labels(): Readonly<Record<string, string>> {
    return { 'org.opencontainers.image.revision': this.checkout.head, 'io.slipway.dirty': 'false' }
  }

  /** An image that no other test has, without a name, with one layer of about so many bytes. @returns its id. */
  image(labels: Readonly<Record<string, string>> = this.labels, sizeBytes = 100): string {
    const root = mkdtempSync(join(this.folder, 'root-'))
    writeFileSync(join(root, 'file'), randomBytes(sizeBytes))
    const tar = execFileSync('tar', ['--create', '--file=-', `--directory=${root}`, 'file'], { maxBuffer: 2 ** 28 })
    const changes = Object.entries(labels).flatMap(([name, value]) => ['--change', `LABEL ${name}=${value}`])
    const id = docker(['import', ...changes, '-'], tar).trim()
    this.#images.push(id)
    return id
  }

  world(inputs: Readonly<Record<string, Json>>, options: { readonly recovery?: World['recovery'] } = {}): TestWorld {
    const time = new VirtualTime()
    const base = testWorld({ time, inputs, env: this.#env, ...options })
    return {
      ...base,
      workspace: this.checkout.folder,
      temp: this.temp,
      files: holding(time, realFiles),
      exec: {
        run: (argv: Argv, options: ExecOptions) => {
          this.commands.push({ argv, env: options.env })
          this.beforeCommand(argv)
          return base.exec.run(argv, options)
        },
      },
      host: {
        ...base.host,
        remember: (key, value) => void this.remembered.set(key, value),
        remembered: (key) => this.remembered.get(key),
      },
    }
  }

  async run(inputs: Readonly<Record<string, Json>>): Promise<Ended> {
    const world = this.world(inputs)
    return ended(await runAction(tagAndPush, world), world)
  }

  /** The words of the commands of one program and its first words. */
  wordsOf(...start: readonly string[]): readonly Argv[] {
    return this.commands.map(({ argv }) => argv).filter((argv) => start.every((word, index) => argv[index] === word))
  }

  /** What is in the temporary folder. */
  get left(): readonly string[] {
    return readdirSync(this.temp)
  }

  /** Every file below this machine's folder as one text. */
  get files(): string {
    const paths = readdirSync(this.folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    return paths
      .map((each) => (each.isFile() ? readFileSync(join(each.parentPath, each.name), 'latin1') : each.name))
      .join('\n')
  }

  [Symbol.dispose](): void {
    for (const id of this.#images) spawnSync('docker', ['image', 'rm', '--force', id])
    this.checkout[Symbol.dispose]()
    if (existsSync(this.folder)) rmSync(this.folder, { recursive: true })
  }
}

/** Time stands still while a file is written, as it does while a program runs. */
function holding(time: VirtualTime, { read, write, remove, list, privateFolder }: Files): Files {
  const held = async <T>(work: Promise<T>): Promise<T> => {
    const hold = time.hold()
    return work.finally(() => hold.release())
  }
  return {
    read: (path) => held(read(path)),
    write: (path, text, options) => held(write(path, text, options)),
    remove: (path) => held(remove(path)),
    list: (folder) => held(list(folder)),
    privateFolder: (path) => held(privateFolder(path)),
  }
}

export function ended(exitCode: number, { outputs, printed, summaries }: TestWorld): Ended {
  const details = JSON.parse(outputs.get('result-json') ?? '{}') as JsonObject
  return { exitCode, outputs, details, printed: printed.join('\n'), summary: summaries.join('\n') }
}

/** The image, under the name, in a registry that wants this login: as somebody else's tool would push it. */
export async function pushByHand(
  id: string,
  name: string,
  login: { readonly name: string; readonly password: string },
) {
  const config = mkdtempSync(join(tmpdir(), 'slipway-by-hand-'))
  const env = { ...process.env, DOCKER_CONFIG: config }
  const auth = Buffer.from(`${login.name}:${login.password}`).toString('base64')
  writeFileSync(join(config, 'config.json'), JSON.stringify({ auths: { [name.split('/')[0] ?? '']: { auth } } }))
  docker(['tag', id, name])
  await promisify(execFile)('docker', ['push', '--quiet', name], { env })
  docker(['tag', id, `slipway-by-hand:${id.slice(-12)}`]) // without another name it would go with this one
  docker(['image', 'rm', name])
  rmSync(config, { recursive: true })
}

/** A docker command by hand. Not for one that talks to a registry of this process, which could not answer meanwhile. */
export const docker = (words: readonly string[], input?: Buffer): string =>
  execFileSync('docker', words, {
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(input === undefined ? {} : { input }),
  })

/** The image id that a name has on the engine; undefined when there is no such name. */
export function idOf(name: string): string | undefined {
  const { status, stdout } = spawnSync('docker', ['image', 'inspect', '--format', '{{.Id}}', name], {
    encoding: 'utf8',
  })
  return status === 0 ? stdout.trim() : undefined
}
