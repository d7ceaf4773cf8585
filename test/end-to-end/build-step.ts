import { type ChildProcess, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parse } from 'yaml'
import { parseCommandFile } from '../support/runner.ts'
import { docker } from './engine.ts'
import { pathOfOwnPlace } from './own-place.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const NODE = join(ROOT, 'node_modules/node/bin/node')
const ENTRY = join(ROOT, 'src/main/containerized-build.ts')
const FILES = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const

export interface User {
  readonly uid: number
  readonly gid: number
}

/** Who runs the action. Root would hide what belongs to root, so root steps down to a user of the engine's group. */
export function someUser(): User {
  const uid = process.getuid?.() ?? 0
  const gid = process.getgid?.() ?? 0
  return uid === 0 ? { uid: 1_001, gid: socketGroup() } : { uid, gid }
}

const socketGroup = (): number => {
  const endpoint = docker('context', 'inspect', '--format', '{{.Endpoints.docker.Host}}')
  return endpoint.startsWith('unix://') ? statSync(endpoint.slice('unix://'.length)).gid : 1_001
}

export interface Ended {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly tookMs: number
  readonly log: string
  readonly outputs: ReadonlyMap<string, string>
  readonly result: Record<string, unknown>
  readonly summary: string
  /** The five files as they are, and what was kept for the post step. */
  readonly files: string
}

export interface Started {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
  /** Resolves when a line of the log holds the text. */
  printed(text: string): Promise<void>
}

/**
 * The action as a step of a runner would start it, from its source, as a user who is not root, with a workspace and a
 * temporary folder of its own.
 */
export class BuildStep implements Disposable {
  readonly #root: string
  readonly #user = someUser()
  readonly workspace: string
  readonly temp: string
  readonly #path: string
  readonly #children = new Set<ChildProcess>()
  #state: ReadonlyMap<string, string> = new Map()

  constructor(folder = 'work') {
    this.#root = mkdtempSync(join(tmpdir(), 'slipway-e2e-'))
    this.workspace = join(this.#root, folder)
    this.temp = join(this.#root, 'temp')
    this.#path = pathOfOwnPlace(this.#root)
    for (const path of [this.#root, this.workspace, this.temp]) {
      mkdirSync(path, { recursive: true })
      chownSync(path, this.#user.uid, this.#user.gid)
    }
  }

  get uid(): number {
    return this.#user.uid
  }

  /** For other programs that write into the workspace. */
  get asUser(): Partial<User> {
    return process.getuid?.() === 0 ? this.#user : {}
  }

  write(path: string, text: string): this {
    const whole = join(this.workspace, path)
    mkdirSync(dirname(whole), { recursive: true })
    writeFileSync(whole, text)
    for (let at = whole; at.length > this.workspace.length; at = dirname(at))
      chownSync(at, this.#user.uid, this.#user.gid)
    return this
  }

  /** Copies a folder of this repository into the workspace. */
  copy(folder: string): this {
    cpSync(join(ROOT, folder), this.workspace, { recursive: true })
    for (const path of readdirSync(this.workspace, { recursive: true, encoding: 'utf8' })) {
      chownSync(join(this.workspace, path), this.#user.uid, this.#user.gid)
    }
    return this
  }

  start(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}): Started {
    return this.#start(inputs, env)
  }

  main(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
    return this.#start(inputs, env).ended
  }

  /** The post step of the last main, with the state that it kept. */
  post(): Promise<Ended> {
    const state = Object.fromEntries([...this.#state].map(([name, value]) => [`STATE_${name}`, value]))
    return this.#start({ 'builder-image': 'x', run: 'x' }, state).ended
  }

  /** Everything in the workspace, as `path owner`, that does not belong to the user who ran the action. */
  ofOthers(): readonly string[] {
    return readdirSync(this.workspace, { recursive: true, encoding: 'utf8' })
      .map((path) => [path, statSync(join(this.workspace, path)).uid] as const)
      .filter(([, uid]) => uid !== this.uid)
      .map(([path, uid]) => `${path} ${uid}`)
  }

  /** The containers that have mounted this workspace, in whatever state. */
  containers(): readonly string[] {
    const names = docker('ps', '--all', '--format', '{{.Names}}', '--filter', `volume=${this.workspace}`)
    return names.split('\n').filter((name) => name !== '')
  }

  /** Ends what a failed test left as well. */
  [Symbol.dispose](): void {
    for (const child of this.#children) child.kill('SIGKILL')
    for (const name of this.containers()) docker('rm', '--force', '--volumes', name)
    rmSync(this.#root, { recursive: true, force: true })
  }

  #start(inputs: Readonly<Record<string, string>>, extra: Readonly<Record<string, string>>): Started {
    const folder = mkdtempSync(join(this.temp, 'stage-'))
    chownSync(folder, this.#user.uid, this.#user.gid)
    for (const name of FILES) {
      writeFileSync(join(folder, name), '')
      chownSync(join(folder, name), this.#user.uid, this.#user.gid)
    }
    const env = {
      PATH: this.#path,
      HOME: this.temp,
      GITHUB_ACTIONS: 'true',
      CI: 'true',
      GITHUB_WORKSPACE: this.workspace,
      RUNNER_TEMP: this.temp,
      ...(process.env.DOCKER_HOST === undefined ? {} : { DOCKER_HOST: process.env.DOCKER_HOST }),
      ...Object.fromEntries(FILES.map((name) => [`GITHUB_${name}`, join(folder, name)])),
      ...declaredInputs(inputs),
      ...extra,
    }
    const startedMs = performance.now()
    const child = spawn(NODE, [ENTRY], { cwd: this.workspace, env, stdio: ['ignore', 'pipe', 'pipe'], ...this.asUser })
    this.#children.add(child)
    let log = ''
    const watchers = new Set<() => void>()
    const listen = (chunk: Buffer) => {
      log += chunk.toString()
      for (const watch of watchers) watch()
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    const ended = new Promise<Ended>((done, fail) => {
      child.once('error', fail)
      child.once('close', (exitCode, signal) => {
        this.#children.delete(child)
        const tookMs = performance.now() - startedMs
        const read = (name: (typeof FILES)[number]) => readFileSync(join(folder, name), 'utf8')
        const outputs = parseCommandFile(read('OUTPUT'))
        const state = parseCommandFile(read('STATE'))
        if (state.size > 0) this.#state = state
        done({
          exitCode,
          signal,
          tookMs,
          log,
          outputs,
          result: JSON.parse(outputs.get('result-json') ?? '{}'),
          summary: read('STEP_SUMMARY'),
          files: FILES.map(read).join('\n'),
        })
      })
    })
    const printed = (text: string) =>
      new Promise<void>((found, fail) => {
        const watch = () => {
          if (log.includes(text)) found()
        }
        watchers.add(watch)
        watch()
        void ended.then(() => fail(new Error(`it ended and never printed "${text}":\n${log}`)))
      })
    return { child, ended, printed }
  }
}

/** Every declared input exists, empty when it has no default. */
function declaredInputs(given: Readonly<Record<string, string>>): Record<string, string> {
  const manifest = parse(readFileSync(join(ROOT, 'actions/containerized-build/action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string }>
  }
  const declared = Object.entries(manifest.inputs).map(([name, input]) => [name, input.default ?? ''] as const)
  return Object.fromEntries(
    [...declared, ...Object.entries(given)].map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  )
}

/** A socket that nobody but root may open, as an engine's is to a user outside its group. */
export async function forbiddenSocket(path: string): Promise<Disposable> {
  const server = createServer((socket) => socket.destroy())
  await new Promise<void>((listening) => server.listen(path, listening))
  chmodSync(path, 0)
  return { [Symbol.dispose]: () => void server.close() }
}

/** The processes of this machine whose command line holds the text. */
export function processesWith(text: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return [readFileSync(join('/proc', pid, 'cmdline'), 'utf8').replaceAll('\0', ' ')]
      } catch {
        return [] // it ended meanwhile
      }
    })
    .filter((line) => line.includes(text))
}
