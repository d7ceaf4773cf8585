import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { NOWHERE_BEYOND } from './nowhere.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const NODE = join(ROOT, 'node_modules/node/bin/node')
const FILES = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const

export interface Step {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly log: string
  readonly outputs: ReadonlyMap<string, string>
  readonly state: ReadonlyMap<string, string>
  readonly summary: string
  readonly annotations: readonly string[]
}

export interface Started {
  readonly child: ChildProcess
  readonly ended: Promise<Step>
  /** What stands in one of its command files at this moment. */
  written(name: (typeof FILES)[number]): string
  /** Ends it as the runner ends a cancelled step: a signal, and a harder one when it is still there some seconds later. */
  cancel(signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL'): void
}

/** What follows a signal that a process does not heed. */
const HARDER = {
  SIGINT: { signal: 'SIGTERM', afterMs: 7_500 },
  SIGTERM: { signal: 'SIGKILL', afterMs: 2_500 },
} as const

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly default?: string } | null>>
  readonly runs: { readonly main: string; readonly post?: string }
}

/**
 * Does what the runner does for one step of one of our actions, from its manifest: `INPUT_*` for every declared input, five
 * fresh command files for each stage, Node 24 on the file the manifest names, state handed from main to post. The files
 * are parsed as strictly as the runner parses them.
 */
export class RunnerStep implements Disposable {
  readonly #folder: string
  readonly #temp = mkdtempSync(join(tmpdir(), 'slipway-runner-'))
  readonly #manifest: Manifest
  readonly #with: Readonly<Record<string, string>>
  readonly #env: Readonly<Record<string, string>>
  #state: ReadonlyMap<string, string> = new Map()

  constructor(action: string, inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
    this.#folder = join(ROOT, action)
    this.#manifest = parse(readFileSync(join(this.#folder, 'action.yml'), 'utf8')) as Manifest
    this.#with = inputs
    this.#env = env
  }

  get temp(): string {
    return this.#temp
  }

  main(): Promise<Step> {
    return this.startMain().ended
  }

  startMain(): Started {
    const started = this.#start(this.#manifest.runs.main)
    return { ...started, ended: started.ended.then((step) => this.#keepState(step)) }
  }

  post(): Promise<Step> {
    return this.startPost().ended
  }

  startPost(): Started {
    if (this.#manifest.runs.post === undefined) throw new Error('this action has no post step')
    return this.#start(this.#manifest.runs.post)
  }

  [Symbol.dispose](): void {
    rmSync(this.#temp, { recursive: true, force: true })
  }

  #keepState(step: Step): Step {
    this.#state = step.state
    return step
  }

  #start(file: string): Started {
    const folder = mkdtempSync(join(this.#temp, 'stage-'))
    const commandFiles = Object.fromEntries(FILES.map((name) => [`GITHUB_${name}`, join(folder, name)]))
    for (const path of Object.values(commandFiles)) writeFileSync(path, '')
    const env = {
      PATH: process.env.PATH ?? '',
      HOME: this.#temp,
      GITHUB_ACTIONS: 'true',
      CI: 'true',
      GITHUB_WORKSPACE: ROOT,
      GITHUB_SERVER_URL: 'https://github.example.com',
      GITHUB_REPOSITORY: 'shop/auth',
      GITHUB_RUN_ID: '7',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_SHA: '7e561581c0ffee7e561581c0ffee7e561581c0ff',
      RUNNER_TEMP: this.#temp,
      ...this.#inputs(),
      ...Object.fromEntries([...this.#state].map(([name, value]) => [`STATE_${name}`, value])),
      ...commandFiles,
      ...NOWHERE_BEYOND,
      ...this.#env,
    }
    const child = spawn(NODE, [resolve(this.#folder, file)], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks: string[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk.toString()))
    const written = (name: (typeof FILES)[number]) => readFileSync(join(folder, name), 'utf8')
    const ended = new Promise<Step>((done, fail) => {
      child.once('error', fail)
      child.once('close', (exitCode, signal) => {
        try {
          const log = chunks.join('')
          done({
            exitCode,
            signal,
            log,
            outputs: parseCommandFile(written('OUTPUT')),
            state: parseCommandFile(written('STATE')),
            summary: written('STEP_SUMMARY'),
            annotations: log.split('\n').filter((line) => line.startsWith('::error') || line.startsWith('::warning')),
          })
        } catch (error) {
          fail(error)
        }
      })
    })
    const cancel: Started['cancel'] = (signal) => {
      child.kill(signal)
      if (signal === 'SIGKILL') return
      const timer = setTimeout(() => cancel(HARDER[signal].signal), HARDER[signal].afterMs)
      child.once('exit', () => clearTimeout(timer))
    }
    return { child, ended, written, cancel }
  }

  /** Every declared input exists, empty when it has no default; names are upper-cased and keep their hyphens. */
  #inputs(): Readonly<Record<string, string>> {
    const declared = Object.entries(this.#manifest.inputs).map(
      ([name, input]) => [name, String(input?.default ?? '')] as const,
    )
    return Object.fromEntries(
      [...declared, ...Object.entries(this.#with)].map(([name, value]) => [
        `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
        value,
      ]),
    )
  }
}

/**
 * Parses OUTPUT, STATE or ENV as the runner does: `name=value`, or `name<<DELIMITER`, lines, `DELIMITER`; whichever of `=`
 * and `<<` comes first decides; blank lines between entries are skipped; anything else is an error that fails the step.
 */
export function parseCommandFile(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals === -1 && heredoc === -1) throw new Error(`Invalid format '${line}'`)
    if (heredoc === -1 || (equals !== -1 && equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'`)
      values.set(line.slice(0, equals), line.slice(equals + 1))
      continue
    }
    const name = line.slice(0, heredoc)
    const delimiter = line.slice(heredoc + 2)
    if (name === '' || delimiter === '') throw new Error(`Invalid format '${line}'`)
    const value: string[] = []
    for (;;) {
      index += 1
      const next = lines[index]
      if (next === undefined) throw new Error(`Matching delimiter not found '${delimiter}'`)
      if (next === delimiter) break
      value.push(next)
    }
    values.set(name, value.join('\n'))
  }
  return values
}
