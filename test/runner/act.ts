import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readActLog, type Told } from './act-log.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const STAND_INS = join(import.meta.dirname, 'stand-ins')

type Words = Readonly<Record<string, string>>

/** What GitHub starts a workflow with. */
export interface Event {
  readonly name: 'push' | 'pull_request' | 'workflow_dispatch'
  readonly payload: Readonly<Record<string, unknown>>
}

export interface Job {
  /** Path of the workflow file. */
  readonly workflow: string
  readonly event: Event
  readonly vars?: Words
  readonly secrets?: Words
}

export interface ActRun extends Told {
  readonly exitCode: number | null
}

export interface Running {
  readonly ended: Promise<ActRun>
  /** As Ctrl-C does. @returns whether it was there to be interrupted. */
  interrupt(): boolean
}

/**
 * The runner `act`, which nobody here wrote: it reads the workflow, evaluates its expressions, carries outputs and state,
 * runs each step of each job in a process of its own on this machine, and its post step after it.
 *
 * It is given no network: every action is a folder here. `OWNER/slipway` is this checkout as users get it, so without its
 * sources; actions of others are the stand-ins beside this file, each of which says what it stands for.
 */
export class Act implements Disposable {
  readonly #program: string
  /** Everything of its runs is in here. */
  readonly folder = mkdtempSync(join(tmpdir(), 'slipway-act-'))
  readonly #origin: string
  readonly #env: Words
  #runs = 0

  /**
   * @param origin the repository in whose name the workflows run.
   * @param env what the machine of the runner has, beside a HOME that is empty.
   */
  constructor(program: string, { origin, env }: { readonly origin: string; readonly env: Words }) {
    this.#program = program
    this.#origin = origin
    this.#env = env
    for (const part of ['action.yml', 'actions', 'dist'])
      cpSync(join(ROOT, part), join(this.#product, part), { recursive: true })
  }

  start({ workflow, event, vars = {}, secrets = {} }: Job): Running {
    this.#runs += 1
    const folder = join(this.folder, String(this.#runs))
    mkdirSync(folder)
    const written = (name: string, text: string) => {
      writeFileSync(join(folder, name), text, { mode: 0o600 })
      return join(folder, name)
    }
    const words = [
      event.name,
      ...['--workflows', workflow, '--directory', this.#origin],
      ...['--eventpath', written('event.json', JSON.stringify(event.payload))],
      ...['--var-file', written('vars', assignments(vars))],
      // Otherwise it looks for a token of GitHub's on this machine.
      ...['--secret-file', written('secrets', assignments({ GITHUB_TOKEN: 'fake-github-token', ...secrets }))],
      ...['--env', 'GITHUB_REPOSITORY=shop/auth-service'],
      ...['--platform', 'ubuntu-24.04=-self-hosted', '--json', '--rm', '--no-skip-checkout', '--no-cache-server'],
      ...['--pull=false', '--action-offline-mode', '--action-cache-path', join(folder, 'cache')],
      ...this.#actionsOf(workflow).flatMap((action) => ['--local-repository', action]),
    ]
    const child = spawn(this.#program, words, {
      cwd: folder,
      env: {
        HOME: folder,
        XDG_CACHE_HOME: folder,
        XDG_CONFIG_HOME: folder,
        STAND_IN_ORIGIN: this.#origin,
        ...this.#env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    return { ended: endOf(child), interrupt: () => child.kill('SIGINT') }
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  get #product(): string {
    return join(this.folder, 'slipway')
  }

  /** The folder of each action, by the very name and version that the workflow gives it. */
  #actionsOf(workflow: string): readonly string[] {
    const used = readFileSync(workflow, 'utf8').matchAll(/uses: ([\w.-]+)\/([\w.-]+)[^@\n]*@(\S+)/g)
    const folders = [...used].map(([, owner, name = '', version]) => {
      const folder = `${owner}/${name}` === 'OWNER/slipway' ? this.#product : join(STAND_INS, name)
      return `${owner}/${name}@${version}=${folder}`
    })
    return [...new Set(folders)]
  }
}

/** As a file of variables has them. */
const assignments = (words: Words): string =>
  Object.entries(words)
    .map(([name, value]) => `${name}='${value}'\n`)
    .join('')

function endOf(child: ChildProcess): Promise<ActRun> {
  const chunks: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(chunk))
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', (exitCode) => done({ exitCode, ...readActLog(Buffer.concat(chunks).toString()) }))
  })
}
