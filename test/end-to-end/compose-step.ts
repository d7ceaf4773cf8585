import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parse } from 'yaml'
import { parseCommandFile } from '../support/runner.ts'
import { someUser } from './build-step.ts'
import { docker } from './engine.ts'
import { pathOfOwnPlace } from './own-place.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const NODE = join(ROOT, 'node_modules/node/bin/node')
const ENTRY = join(ROOT, 'src/main/compose-integration-test.ts')
const FILES = ['OUTPUT', 'STATE', 'STEP_SUMMARY'] as const

export interface Ended {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly tookMs: number
  readonly log: string
  readonly outputs: ReadonlyMap<string, string>
  // biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is in the test
  readonly result: any
  readonly summary: string
}

export interface Started {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
  /** Resolves when the log holds the text. */
  printed(text: string): Promise<void>
}

/** The action as a step of a runner would start it, from its source, with a workspace and a temporary folder of its own. */
export class ComposeStep implements Disposable {
  readonly #root = mkdtempSync(join(tmpdir(), 'slipway-e2e-'))
  readonly #user = someUser()
  readonly workspace = join(this.#root, 'work')
  readonly temp = join(this.#root, 'temp')
  readonly #path = pathOfOwnPlace(this.#root)
  readonly #children = new Set<ChildProcess>()
  #state: ReadonlyMap<string, string> = new Map()
  /** Every project that a run of this step has named. */
  readonly projects = new Set<string>()

  constructor() {
    for (const path of [this.#root, this.workspace, this.temp]) this.#ours(path, true)
  }

  get asUser(): { uid?: number; gid?: number } {
    return process.getuid?.() === 0 ? this.#user : {}
  }

  write(path: string, text: string): this {
    const whole = join(this.workspace, path)
    this.#ours(dirname(whole), true)
    writeFileSync(whole, text)
    this.#ours(whole, false)
    return this
  }

  /** A compose file whose services are written as JSON, which is YAML. */
  compose(services: Readonly<Record<string, object>>, rest: object = {}): this {
    return this.write('docker-compose.yml', JSON.stringify({ services, ...rest }))
  }

  /** A program that is found before others of its name. @returns the folder to put into PATH. */
  program(name: string, text: string): string {
    this.write(`bin/${name}`, text)
    chmodSync(join(this.workspace, 'bin', name), 0o755)
    return join(this.workspace, 'bin')
  }

  start(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}): Started {
    return this.#start({ ...declaredInputs(inputs), ...env })
  }

  main(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
    return this.start(inputs, env).ended
  }

  /** The post step of the last main, with the state that it kept. */
  post(): Promise<Ended> {
    const state = Object.fromEntries([...this.#state].map(([name, value]) => [`STATE_${name}`, value]))
    return this.#start({ ...declaredInputs({}), ...state }).ended
  }

  /** What is on the engine of all that this step has begun. */
  left(): readonly string[] {
    return [...this.projects].flatMap((project) => {
      const label = `label=com.docker.compose.project=${project}`
      const lists = [
        docker('ps', '--all', '--format', 'container {{.Names}}', '--filter', label),
        docker('network', 'ls', '--format', 'network {{.Name}}', '--filter', label),
        docker('volume', 'ls', '--format', 'volume {{.Name}}', '--filter', label),
        docker('image', 'ls', '--format', 'image {{.Repository}}', '--filter', label),
      ]
      return lists.flatMap((list) => list.split('\n')).filter((line) => line !== '')
    })
  }

  /** The log files that a run wrote, by name. */
  logs(ended: Ended): Readonly<Record<string, string>> {
    const folder = ended.outputs.get('logs') ?? ''
    return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
  }

  /** Ends what a failed test left as well. */
  [Symbol.dispose](): void {
    for (const child of this.#children) child.kill('SIGKILL')
    for (const project of this.projects) {
      const label = `label=com.docker.compose.project=${project}`
      const ids = (...words: readonly string[]) =>
        docker(...words, '--filter', label)
          .split('\n')
          .filter(Boolean)
      for (const id of ids('ps', '--all', '--quiet')) docker('rm', '--force', '--volumes', id)
      for (const id of ids('network', 'ls', '--quiet')) docker('network', 'rm', id)
      for (const id of ids('volume', 'ls', '--quiet')) docker('volume', 'rm', id)
      for (const id of ids('image', 'ls', '--quiet')) docker('image', 'rm', '--force', id)
    }
    rmSync(this.#root, { recursive: true, force: true })
  }

  #ours(path: string, isFolder: boolean): void {
    if (isFolder) mkdirSync(path, { recursive: true })
    chownSync(path, this.#user.uid, this.#user.gid)
  }

  #start(extra: Readonly<Record<string, string>>): Started {
    const folder = mkdtempSync(join(this.temp, 'stage-'))
    this.#ours(folder, true)
    for (const name of FILES) {
      writeFileSync(join(folder, name), '')
      this.#ours(join(folder, name), false)
    }
    const env = {
      PATH: this.#path,
      HOME: this.temp,
      GITHUB_ACTIONS: 'true',
      CI: 'true',
      GITHUB_WORKSPACE: this.workspace,
      RUNNER_TEMP: this.temp,
      NODE,
      ...(process.env.DOCKER_HOST === undefined ? {} : { DOCKER_HOST: process.env.DOCKER_HOST }),
      ...Object.fromEntries(FILES.map((name) => [`GITHUB_${name}`, join(folder, name)])),
      ...extra,
    }
    const startedMs = performance.now()
    const child = spawn(NODE, [ENTRY], { cwd: this.workspace, env, stdio: ['ignore', 'pipe', 'pipe'], ...this.asUser })
    this.#children.add(child)
    let log = ''
    const watchers = new Set<() => void>()
    const listen = (chunk: Buffer) => {
      log += chunk.toString()
      for (const [, project = ''] of log.matchAll(/as project (slipway-\w+)/g)) this.projects.add(project)
      for (const watch of watchers) watch()
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    const ended = new Promise<Ended>((done, fail) => {
      child.once('error', fail)
      child.once('close', (exitCode, signal) => {
        this.#children.delete(child)
        const read = (name: (typeof FILES)[number]) => readFileSync(join(folder, name), 'utf8')
        const outputs = parseCommandFile(read('OUTPUT'))
        const state = parseCommandFile(read('STATE'))
        if (state.size > 0) this.#state = state
        const result = JSON.parse(outputs.get('result-json') ?? '{}')
        const tookMs = performance.now() - startedMs
        done({ exitCode, signal, tookMs, log, outputs, result, summary: read('STEP_SUMMARY') })
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
  const manifest = parse(readFileSync(join(ROOT, 'actions/compose-integration-test/action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string }>
  }
  const declared = Object.entries(manifest.inputs).map(([name, input]) => [name, input.default ?? ''] as const)
  return Object.fromEntries(
    [...declared, ...Object.entries(given)].map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  )
}
