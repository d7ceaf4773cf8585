import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'

const ROOT = resolve(import.meta.dirname, '../..')
const SHIPPED = join(ROOT, 'dist/cli/index.js')
const SOURCE = join(ROOT, 'src/main/cli.ts')

/** How long it may clean up after a cancel, then how long until it leaves at once. */
const PATIENCE_MS = [30_000, 10_000] as const

export interface ProductOptions {
  /** The source instead of what is shipped. */
  readonly fromSource: boolean
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly onLine: (line: string) => void
  readonly signal: AbortSignal
}

/**
 * `slipway` as a user has it. A cancel is passed on to it once, and waited for: it cleans up itself. Its own process group
 * keeps the terminal from telling it as well.
 *
 * @returns its exit code; null when a signal ended it.
 * @throws the signal's reason when it was cancelled.
 */
export async function slipway(
  words: readonly string[],
  { fromSource, cwd, env, onLine, signal }: ProductOptions,
): Promise<number | null> {
  signal.throwIfAborted()
  const child = spawn(process.execPath, [fromSource ? SOURCE : SHIPPED, ...words], {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  createInterface(child.stderr).on('line', onLine)
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const timers: NodeJS.Timeout[] = []
  const cancel = () => {
    child.kill('SIGINT')
    timers.push(setTimeout(() => child.kill('SIGINT'), PATIENCE_MS[0]))
    timers.push(setTimeout(kill, PATIENCE_MS[0] + PATIENCE_MS[1]))
  }
  signal.addEventListener('abort', cancel, { once: true })
  try {
    const exitCode = await new Promise<number | null>((done, fail) => {
      child.once('error', fail)
      child.once('close', done)
    })
    signal.throwIfAborted()
    return exitCode
  } finally {
    for (const timer of timers) clearTimeout(timer)
    signal.removeEventListener('abort', cancel)
    process.off('exit', kill)
  }
}
