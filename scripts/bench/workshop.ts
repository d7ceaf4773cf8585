import { spawn } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { RegistryServer } from '../../test/servers/registry.ts'
import { Checkout } from '../../test/systems/git/checkout.ts'
import { docker } from '../demo/docker.ts'
import { type Span, TimedDoor } from './timed-door.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const NODE = join(ROOT, 'node_modules/node/bin/node')
const SAMPLE = join(ROOT, 'examples/auth-service')
const REVISION = 'org.opencontainers.image.revision'
const USER = { name: 'ci', password: 'only-for-the-benchmark' }
/** Programs whose calls are timed. */
const TIMED = ['docker', 'git']

export type Way = 'slipway' | 'by hand'

export interface Run {
  readonly tookMs: number
  /** Calls of programs and requests to the registry, with the start of the run as 0. */
  readonly spans: readonly Span[]
}

/** The sample in a repository of its own, a registry, and programs that note when they are called. */
export class Workshop implements AsyncDisposable {
  readonly #checkout = Checkout.empty()
  readonly #temp = mkdtempSync(join(tmpdir(), 'slipway-bench-'))
  readonly #commits: string[] = []
  readonly #door: TimedDoor
  readonly #parts: AsyncDisposableStack

  private constructor(door: TimedDoor, parts: AsyncDisposableStack) {
    this.#door = door
    this.#parts = parts
    cpSync(SAMPLE, this.#checkout.folder, { recursive: true })
    // Both ways: any free port, and the image under test by its name, so that nothing on this engine is in the way.
    const file = join(this.#checkout.folder, 'docker-compose.yml')
    const text = readFileSync(file, 'utf8')
    writeFileSync(
      file,
      replaced(replaced(text, '"8080:8080"', '"8080"'), 'image: auth-service', 'image: ${IMAGE:-auth-service}'),
    )
    this.#commit()
    this.#checkout.git('tag', '--annotate', '--message', '1.0.0', 'v1.0.0')
    this.#writePrograms()
  }

  static async open(): Promise<Workshop> {
    await using parts = new AsyncDisposableStack()
    const registry = parts.use(await RegistryServer.start({ user: USER, detached: true }))
    const door = parts.use(await TimedDoor.before(registry.host))
    return new Workshop(door, parts.move())
  }

  /** Builds, tests and pushes a new commit. @throws with what was printed when it fails. */
  async run(way: Way): Promise<Run> {
    this.#commit()
    const calls = join(this.#temp, 'calls')
    writeFileSync(calls, '')
    this.#door.take()
    const words =
      way === 'by hand'
        ? [join(import.meta.dirname, 'by-hand.sh')]
        : [NODE, join(ROOT, 'dist/cli/index.js'), 'run', 'production', '--to', 'tag-and-push']
    const fromMs = Date.now()
    await this.#start(words)
    const tookMs = Date.now() - fromMs
    const called = readFileSync(calls, 'utf8').split('\n').filter(Boolean).map(readCall)
    const spans = [...called, ...this.#door.take()].map((span) => ({
      what: span.what,
      fromMs: span.fromMs - fromMs,
      toMs: span.toMs - fromMs,
    }))
    return { tookMs, spans: spans.toSorted((a, b) => a.fromMs - b.fromMs) }
  }

  /** Removes every image that was made, also after a run that failed. */
  async [Symbol.asyncDispose](): Promise<void> {
    for (let [id] = await this.#images(); id !== undefined; [id] = await this.#images())
      await docker('image', 'rm', '--force', id)
    this.#checkout[Symbol.dispose]()
    rmSync(this.#temp, { recursive: true, force: true })
    await this.#parts[Symbol.asyncDispose]()
  }

  async #images(): Promise<readonly string[]> {
    const lists = this.#commits.map((commit) =>
      docker('image', 'ls', '--all', '--no-trunc', '--quiet', '--filter', `label=${REVISION}=${commit}`),
    )
    return (await Promise.all(lists)).flatMap((list) => list.split('\n').filter(Boolean))
  }

  #commit(): void {
    this.#checkout.write('CHANGES', `${this.#commits.length} ${Date.now()}\n`)
    this.#checkout.git('add', '.')
    this.#checkout.git('commit', '--quiet', '--message', 'a change')
    this.#commits.push(this.#checkout.head)
  }

  get #bin(): string {
    return join(this.#temp, 'bin')
  }

  #writePrograms(): void {
    mkdirSync(this.#bin)
    for (const name of TIMED) {
      const file = join(this.#bin, name)
      writeFileSync(file, timing(name, join(this.#temp, 'calls')))
      chmodSync(file, 0o755)
    }
  }

  #start([program = '', ...words]: readonly string[]): Promise<void> {
    const env = {
      PATH: `${this.#bin}:${process.env.PATH}`,
      HOME: this.#temp,
      SLIPWAY_STATE_DIR: join(this.#temp, 'state'),
      REGISTRY: this.#door.host,
      REGISTRY_USERNAME: USER.name,
      REGISTRY_PASSWORD: USER.password,
      ...(process.env.DOCKER_HOST === undefined ? {} : { DOCKER_HOST: process.env.DOCKER_HOST }),
    }
    return new Promise((done, fail) => {
      const child = spawn(program, words, { cwd: this.#checkout.folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
      let said = ''
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => {
          said += chunk.toString()
        })
      child.once('error', fail)
      child.once('close', (exitCode) => {
        if (exitCode === 0) done()
        else fail(new Error(`${program} ended with ${exitCode}, so there is nothing to compare:\n${said}`))
      })
    })
  }
}

/** A program that notes start, end and words of each call of the real one, in one line. Bash, for its clock. */
const timing = (name: string, calls: string): string => `#!/bin/bash
from=$EPOCHREALTIME
PATH="\${PATH#*:}" ${name} "$@"
code=$?
words="$*"
printf '%s\\t%s\\t%s\\n' "$from" "$EPOCHREALTIME" "${name} \${words//[$'\\n\\t']/ }" >> '${calls}'
exit $code
`

function readCall(line: string): Span {
  const [from, to, what = ''] = line.split('\t')
  return { fromMs: Number(from) * 1_000, toMs: Number(to) * 1_000, what }
}

function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the sample has no ${from} any more`)
  return text.replace(from, to)
}
