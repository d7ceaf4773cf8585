import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { NOWHERE_BEYOND } from '../support/nowhere.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const NODE = join(ROOT, 'node_modules/node/bin/node')

export interface Ended {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A shell in which `slipway` is started from its source, with a home and a state folder of its own. */
export class Shell implements Disposable {
  readonly #temp = mkdtempSync(join(tmpdir(), 'slipway-shell-'))
  readonly env: Record<string, string>

  constructor(env: Readonly<Record<string, string>> = {}) {
    this.env = {
      PATH: process.env.PATH ?? '',
      HOME: this.#temp,
      SLIPWAY_STATE_DIR: this.stateFolder,
      ...NOWHERE_BEYOND,
      ...env,
    }
    mkdirSync(this.workspace)
  }

  get workspace(): string {
    return join(this.#temp, 'workspace')
  }

  get stateFolder(): string {
    return join(this.#temp, 'state')
  }

  /** The names of what is recorded as open. */
  get recorded(): readonly string[] {
    try {
      return readdirSync(this.stateFolder)
    } catch {
      return [] // nothing was ever recorded
    }
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.workspace, name), text)
  }

  slipway(...words: readonly string[]): Promise<Ended> {
    return this.start(...words).ended
  }

  /** What a person pastes into the shell: `slipway undo --stack 'a b'`. */
  paste(line: string): Promise<Ended> {
    const words = line.replace(/^slipway /, '"$@" ')
    return this.#spawn(['sh', '-c', words, 'sh', NODE, join(ROOT, 'src/main/cli.ts')]).ended
  }

  start(...words: readonly string[]): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
    return this.#spawn([NODE, join(ROOT, 'src/main/cli.ts'), ...words])
  }

  #spawn([program = '', ...args]: readonly string[]) {
    const child = spawn(program, args, { cwd: this.workspace, env: this.env, stdio: ['ignore', 'pipe', 'pipe'] })
    const printed = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => {
        printed[name] += text
      })
    const ended = new Promise<Ended>((done, fail) => {
      child.once('error', fail)
      child.once('close', (exitCode) => done({ exitCode, ...printed }))
    })
    return { child, ended }
  }

  [Symbol.dispose](): void {
    rmSync(this.#temp, { recursive: true, force: true })
  }
}
