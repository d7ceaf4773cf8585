import { execFileSync, spawnSync } from 'node:child_process'

export interface EngineForTests {
  readonly available: boolean
  /** Why not, to end the title of what is skipped; empty when it is available. */
  readonly reason: string
}

/**
 * Whether this machine has a Docker engine with these images. Where it has not, end-to-end tests are skipped and say why,
 * except on a CI system: there a skipped test would pass for a passed one, so a missing engine is a failure.
 *
 * @example describe.skipIf(!engine.available)(`in a container${engine.reason}`, …)
 */
export function engineWith(...images: readonly string[]): EngineForTests {
  const reason = whyNot(images)
  if (reason === undefined) return { available: true, reason: '' }
  if (process.env.CI === 'true') throw new Error(`the end-to-end tests cannot run: ${reason}`)
  process.stderr.write(`end-to-end tests are skipped: ${reason}\n`)
  return { available: false, reason: ` (skipped: ${reason})` }
}

function whyNot(images: readonly string[]): string | undefined {
  const info = spawnSync('docker', ['version', '--format', '{{.Server.Version}}'], {
    encoding: 'utf8',
    timeout: 30_000,
  })
  if (info.error !== undefined) return 'no docker command; run scripts/setup-docker.sh'
  if (info.status !== 0) return `${info.stderr.trim().split('\n').at(-1)}; run scripts/setup-docker.sh`
  const missing = images.filter((image) => spawnSync('docker', ['image', 'inspect', image]).status !== 0)
  return missing.length === 0 ? undefined : `no image ${missing.join(', ')} on the engine; run scripts/setup-docker.sh`
}

/** An engine, whatever images it has. */
export const engine: EngineForTests = engineWith()

/** The output of a docker command that must work. */
export const docker = (...words: readonly string[]): string =>
  execFileSync('docker', words, { encoding: 'utf8' }).trim()
