import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const SETUP = join(import.meta.dirname, 'setup-docker.sh')

export interface EngineState {
  readonly available: boolean
  /** Why there is no engine; empty when there is one. */
  readonly reason: string
  /** Whether we started it, and so have to end it. */
  readonly startedHere: boolean
}

const complete = () => spawnSync('bash', [SETUP, '--check'], { stdio: 'ignore' }).status === 0
const answers = () => spawnSync('docker', ['info'], { stdio: 'ignore' }).status === 0
const isDebian = () =>
  existsSync('/etc/os-release') && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))

/**
 * Makes sure that there is an engine with what tests and demo need. As root on Debian or Ubuntu it is set up, after one
 * line that says so; `SLIPWAY_NO_SETUP=1` forbids that.
 */
export function ensureEngine(say: (line: string) => void): EngineState {
  if (complete()) return { available: true, reason: '', startedHere: false }
  const answeredBefore = answers()
  const forbidden = process.env.SLIPWAY_NO_SETUP === '1'
  if (!forbidden && process.getuid?.() === 0 && isDebian()) {
    say('No complete Docker engine here: running scripts/setup-docker.sh (SLIPWAY_NO_SETUP=1 forbids it)')
    const { status } = spawnSync('bash', [SETUP], { stdio: ['ignore', 'inherit', 'inherit'] })
    if (status === 0) return { available: true, reason: '', startedHere: !answeredBefore }
    return { available: false, reason: `scripts/setup-docker.sh ended with ${status}`, startedHere: false }
  }
  const reason = forbidden
    ? 'no complete Docker engine, and SLIPWAY_NO_SETUP=1 forbids setting one up'
    : 'no complete Docker engine'
  say(`${reason}. To set it up, run: sudo bash scripts/setup-docker.sh`)
  return { available: false, reason, startedHere: false }
}

/** Ends the engine if `ensureEngine` started it. */
export function releaseEngine({ startedHere }: EngineState): void {
  if (startedHere) spawnSync('bash', [SETUP, '--stop'], { stdio: ['ignore', 'inherit', 'inherit'] })
}
