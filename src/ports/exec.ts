import { type ChildProcess, spawn } from 'node:child_process'
import type { Clock } from './clock.ts'

export type Argv = readonly [string, ...string[]]

export interface ExecOptions {
  /** The whole environment of the child; nothing is inherited. */
  readonly env: Readonly<Record<string, string>>
  readonly cwd?: string
  readonly stdin?: string
  readonly timeoutMs?: number
  readonly signal?: AbortSignal
  /** Told every line as it comes; lines end at LF, CRLF or a lone CR. */
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void
  /** Kept of each stream, the last part; 1 MiB unless told. */
  readonly maxBytes?: number
}

export interface ExecResult {
  /** Null when a signal ended it. */
  readonly exitCode: number | null
  readonly endedBy?: string
  readonly timedOut: boolean
  readonly stdout: string
  readonly stderr: string
}

export class ProgramNotFound extends Error {
  readonly program: string
  constructor(program: string, options?: { cause?: unknown }) {
    super(`there is no program "${program}" on PATH`, options)
    this.name = 'ProgramNotFound'
    this.program = program
  }
}

export interface Exec {
  /**
   * Runs a program by its words, never through a shell, in a process group of its own. Resolves for every exit code.
   * Rejects with `signal.reason` when aborted, after the whole group has ended.
   *
   * @throws {ProgramNotFound}
   */
  run(argv: Argv, options: ExecOptions): Promise<ExecResult>
}

/** How long a group may take to end by itself after SIGTERM. */
const GRACE_MS = 2_000

export function createExec(clock: Clock): Exec {
  return {
    async run(argv, options) {
      options.signal?.throwIfAborted()
      const [program, ...args] = argv
      const child = spawn(program, args, {
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        env: options.env,
        stdio: ['pipe', 'pipe', 'pipe'],
        detached: true, // a group of its own: the runner signals only us, so we must reach all its children
      })
      const stdout = new Tail(options.maxBytes, (line) => options.onLine?.(line, 'stdout'))
      const stderr = new Tail(options.maxBytes, (line) => options.onLine?.(line, 'stderr'))
      child.stdout.on('data', (chunk: Buffer) => stdout.add(chunk))
      child.stderr.on('data', (chunk: Buffer) => stderr.add(chunk))
      child.stdin.on('error', () => {}) // it may end without reading
      child.stdin.end(options.stdin ?? '')

      const ended = whenEnded(child, program, options.cwd)
      using limit = options.timeoutMs === undefined ? undefined : clock.limit(options.timeoutMs, options.signal)
      const stop = limit?.signal ?? options.signal
      const ending = { started: false }
      const end = () => {
        ending.started = true
        void endGroup(child, ended, clock)
      }
      stop?.addEventListener('abort', end, { once: true })
      try {
        const { exitCode, endedBy } = await ended
        // What the program left running in its group would hold our streams and outlive the step.
        signalGroup(child, 'SIGKILL')
        stdout.end()
        stderr.end()
        if (ending.started && options.signal?.aborted) throw options.signal.reason
        return {
          exitCode,
          ...(endedBy === undefined ? {} : { endedBy }),
          timedOut: limit?.exceeded ?? false,
          stdout: stdout.text(),
          stderr: stderr.text(),
        }
      } finally {
        stop?.removeEventListener('abort', end)
      }
    },
  }
}

function whenEnded(child: ChildProcess, program: string, cwd: string | undefined) {
  return new Promise<{ exitCode: number | null; endedBy?: string }>((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT')
        reject(new ProgramNotFound(cwd === undefined ? program : `${program} (in ${cwd})`, { cause: error }))
      else reject(error)
    })
    // 'exit', not 'close': a grandchild that keeps our pipe open must not keep us waiting. What is already in the
    // pipes is read within the next turns of the event loop.
    child.once('exit', (exitCode, signal) => {
      const settle = () => resolve({ exitCode, ...(signal === null ? {} : { endedBy: signal }) })
      const close = new Promise<void>((closed) => child.once('close', () => closed()))
      const drained = new Promise<void>((drain) => setTimeout(drain, 50))
      void Promise.race([close, drained]).then(settle)
    })
  })
}

async function endGroup(child: ChildProcess, ended: Promise<unknown>, clock: Clock): Promise<void> {
  signalGroup(child, 'SIGTERM')
  const over = new AbortController()
  const stopWaiting = () => over.abort()
  ended.then(stopWaiting, stopWaiting)
  try {
    await clock.sleep(GRACE_MS, over.signal)
    signalGroup(child, 'SIGKILL')
  } catch {
    // it ended by itself
  }
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch {
    // the group is gone
  }
}

/** Keeps the last bytes of a stream and hands on its lines. */
class Tail {
  #chunks: Buffer[] = []
  #bytes = 0
  #partial = ''
  readonly #maxBytes: number
  readonly #onLine: (line: string) => void
  readonly #decoder = new TextDecoder()

  constructor(maxBytes = 1_048_576, onLine: (line: string) => void) {
    this.#maxBytes = maxBytes
    this.#onLine = onLine
  }

  add(chunk: Buffer): void {
    this.#chunks.push(chunk)
    this.#bytes += chunk.length
    while (this.#chunks.length > 1 && this.#bytes - (this.#chunks[0]?.length ?? 0) >= this.#maxBytes) {
      this.#bytes -= this.#chunks.shift()?.length ?? 0
    }
    const lines = (this.#partial + this.#decoder.decode(chunk, { stream: true })).split(/\r\n|\n|\r(?!$)/)
    this.#partial = lines.pop() ?? ''
    for (const line of lines) this.#onLine(line)
  }

  end(): void {
    const rest = this.#partial.replace(/\r$/, '')
    this.#partial = ''
    if (rest !== '') this.#onLine(rest)
  }

  text(): string {
    return Buffer.concat(this.#chunks).subarray(-this.#maxBytes).toString('utf8')
  }
}
