import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { containerizedBuild } from '../../../src/actions/containerized-build/index.ts'
import { Cancelled } from '../../../src/core/failure.ts'
import { renderMarkdown } from '../../../src/core/markdown.ts'
import { InputReader, type InputSource } from '../../../src/core/read-inputs.ts'
import { Masks } from '../../../src/host/masks.ts'
import { type Clock, clockFrom } from '../../../src/ports/clock.ts'
import { realFiles } from '../../../src/ports/files.ts'
import type { ProcessId } from '../../../src/ports/processes.ts'
import { runAction } from '../../../src/run/run-action.ts'
import type { World } from '../../../src/run/world.ts'
import { MemoryLedger } from '../../support/memory-ledger.ts'
import { FakeDocker, pairsAfter } from '../../systems/docker/fake-docker.ts'

export const BUILDER_ID = `sha256:${'b'.repeat(64)}`
export const BUILDER_DIGEST = `sha256:${'d'.repeat(64)}`
export const IMAGE_ID = `sha256:${'1'.repeat(64)}`
export const COMMIT = '7e561581c0ffee7e561581c0ffee7e561581c0ff'

export type InputValues = Readonly<Record<string, string | readonly string[]>>

/** What a build needs at least. */
export const INPUTS = { 'builder-image': 'r.example.com/go-builder:1.8', run: 'make build' }

interface Timer {
  readonly atMs: number
  readonly run: () => void
}

/** Time that passes only when a test says so. */
class HandTime {
  #nowMs = Date.UTC(2026, 0, 1)
  readonly #timers = new Set<Timer>()
  readonly clock: Clock = clockFrom({
    nowMs: () => this.#nowMs,
    after: (ms, run) => {
      const timer = { atMs: this.#nowMs + ms, run }
      this.#timers.add(timer)
      return () => this.#timers.delete(timer)
    },
  })

  pass(ms: number): void {
    this.#nowMs += ms
    for (const timer of [...this.#timers].sort((a, b) => a.atMs - b.atMs)) {
      if (timer.atMs > this.#nowMs) break
      this.#timers.delete(timer)
      timer.run()
    }
  }
}

/**
 * A workspace on disk, a docker command before an engine in memory, and a host that keeps all it is told. The builder
 * image is on the engine, the clone is clean and on tag v1.0.1, and `docker build` makes what it is asked for.
 */
export class BuildWorld implements Disposable {
  readonly #root = mkdtempSync(join(tmpdir(), 'slipway-test-'))
  readonly #time = new HandTime()
  readonly #stop = new AbortController()
  readonly #masks = new Masks()
  readonly workspace = join(this.#root, 'work')
  readonly temp = join(this.#root, 'temp')
  readonly docker = new FakeDocker((path) => realFiles.read(path))
  readonly printed: string[] = []
  readonly outputs = new Map<string, string>()
  /** Every value an output ever had. */
  readonly told: string[] = []
  readonly summaries: string[] = []
  readonly kept = new Map<string, string>()
  readonly alive = new Set<number>()
  readonly killed: number[] = []
  env: Record<string, string> = { PATH: '/usr/bin', HOME: '/home/runner' }
  recovery: World['recovery'] = 'post'

  constructor() {
    const { docker } = this
    docker.images.set(INPUTS['builder-image'], {
      Id: BUILDER_ID,
      RepoDigests: [`r.example.com/go-builder@${BUILDER_DIGEST}`],
    })
    docker.onBuilt = (words) => this.makeImage(pairsAfter(words, '--label'), words)
    this.git({ tag: 'v1.0.1', dirty: false })
  }

  /** What the builder does when all goes well: an image with these labels, and its id in the file. */
  async makeImage(labels: Record<string, string>, words: readonly string[]): Promise<void> {
    this.docker.images.set(IMAGE_ID, { Id: IMAGE_ID, Config: { Labels: labels }, Size: 12_345_678 })
    await writeFile(words[words.indexOf('--iidfile') + 1] ?? '', IMAGE_ID)
  }

  git(of: { tag?: string; dirty?: boolean } | 'no repository'): void {
    const answer = (words: readonly string[]) => {
      if (of === 'no repository') return { exitCode: 128, stderr: 'fatal: not a git repository' }
      if (words.includes('rev-parse')) return { stdout: words.includes('--is-shallow-repository') ? 'false' : COMMIT }
      if (words.includes('status')) return { stdout: of.dirty === true ? ' M main.go\n' : '' }
      if (words.includes('tag')) return { stdout: of.tag ?? '' }
      throw new Error(`no answer for ${words.join(' ')}`)
    }
    this.docker.faults.set('git ', (words) => answer(words))
  }

  async write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.workspace, path)), { recursive: true })
    await writeFile(join(this.workspace, path), text)
  }

  read(path: string): Promise<string> {
    return readFile(join(this.workspace, path), 'utf8')
  }

  pass(ms: number): void {
    this.#time.pass(ms)
  }

  cancel(): void {
    this.#stop.abort(new Cancelled('SIGINT'))
  }

  async main(inputs: InputValues = {}): Promise<number> {
    await mkdir(this.workspace, { recursive: true })
    await realFiles.privateFolder(this.temp)
    return runAction(containerizedBuild, this.#world({ ...INPUTS, ...inputs }))
  }

  async post(): Promise<number> {
    const world = this.#world(INPUTS)
    return (await containerizedBuild.post?.(new InputReader(world.host.inputs), world)) ?? -1
  }

  get result(): Record<string, unknown> {
    return JSON.parse(this.outputs.get('result-json') ?? '{}')
  }

  /** Everything a reader of the log, the outputs or the summary could see. */
  get everythingTold(): string {
    return [...this.printed, ...this.told, ...this.summaries, ...this.kept.values()].join('\n')
  }

  #world(inputs: InputValues): World {
    const print = (level: string) => (text: string) => void this.printed.push(`${level} ${this.#masks.hide(text)}`)
    const log = {
      info: print('info'),
      warn: print('warn'),
      error: print('error'),
      debug: print('debug'),
      progress: print('progress'),
      group: <T>(title: string, body: () => Promise<T>) => {
        print('group')(title)
        return body()
      },
    }
    const source: InputSource = {
      value: (name) => inputs[name],
      names: () => Object.keys(inputs),
      label: (name) => name,
      where: 'under "with:" in the workflow file',
    }
    const self: ProcessId = { pid: 4_242, startedAt: '99' }
    return {
      clock: this.#time.clock,
      http: { request: () => Promise.reject(new Error('a build asks no server')) },
      exec: this.docker,
      files: realFiles,
      processes: {
        self: async () => self,
        isAlive: async ({ pid }) => this.alive.has(pid),
        kill: async ({ pid }) => void this.killed.push(pid),
      },
      log,
      host: {
        inputs: source,
        log,
        mask: (secrets) => void this.#masks.add(secrets),
        secrets: () => this.#masks.secrets,
        output: (name, value) => {
          this.#masks.refuse(`output "${name}"`, value)
          this.outputs.set(name, value)
          this.told.push(value)
        },
        summary: async (page) => {
          this.#masks.refusePage(page)
          this.summaries.push(renderMarkdown(page))
        },
        remember: (key, value) => void this.kept.set(key, value),
        remembered: (key) => this.kept.get(key),
        commandPrefix: 'slipway',
      },
      ledger: new MemoryLedger(),
      run: { name: 'https://ci.example.com/runs/7', commit: COMMIT },
      env: this.env,
      workspace: this.workspace,
      temp: this.temp,
      signal: this.#stop.signal,
      impatient: new AbortController().signal,
      recovery: this.recovery,
      newId: () => 'run-7',
    }
  }

  [Symbol.dispose](): void {
    rmSync(this.#root, { recursive: true, force: true })
  }
}
