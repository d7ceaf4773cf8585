import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { NOWHERE_BEYOND } from './nowhere.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const NODE = join(ROOT, 'node_modules/node/bin/node')

/** How one start of the command line ended. */
export interface Ended {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** The command line as it is shipped, with a home and a folder for its ledger that outlive each start of it. */
export class CommandLine implements Disposable {
  readonly #temp = mkdtempSync(join(tmpdir(), 'slipway-cli-'))
  readonly #env: Readonly<Record<string, string>>

  /** @param env what the shell has set, such as `SLIPWAY_RANCHER_URL`. */
  constructor(env: Readonly<Record<string, string>> = {}) {
    this.#env = env
    mkdirSync(this.workspace)
  }

  /** Where it is started: an empty folder at first. */
  get workspace(): string {
    return join(this.#temp, 'workspace')
  }

  /** Holds all that it may write: its ledger and the workspace. */
  get home(): string {
    return this.#temp
  }

  /** The names of what is in the ledger's folder. */
  get recorded(): readonly string[] {
    try {
      return readdirSync(join(this.#temp, 'state'))
    } catch {
      return [] // nothing was ever recorded
    }
  }

  run(...words: readonly string[]): Promise<Ended> {
    return this.start(...words).ended
  }

  start(...words: readonly string[]): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
    const child = spawn(NODE, [join(ROOT, 'dist/cli/index.js'), ...words], {
      cwd: this.workspace,
      env: {
        PATH: process.env.PATH ?? '',
        HOME: this.#temp,
        SLIPWAY_STATE_DIR: join(this.#temp, 'state'),
        ...NOWHERE_BEYOND,
        ...this.#env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const printed = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => {
        printed[name] += text
      })
    const ended = new Promise<Ended>((done, fail) => {
      child.once('error', fail)
      child.once('close', (exitCode, signal) => done({ exitCode, signal, ...printed }))
    })
    return { child, ended }
  }

  [Symbol.dispose](): void {
    rmSync(this.#temp, { recursive: true, force: true })
  }
}

/** Inputs as the variables of a shell: `batch-size` is `SLIPWAY_BATCH_SIZE`. */
export const variablesFor = (inputs: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`SLIPWAY_${name.toUpperCase().replaceAll('-', '_')}`, value]),
  )
