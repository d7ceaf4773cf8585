import { Failure } from '../core/failure.ts'
import { EXIT } from '../core/result.ts'
import { soundsSecret } from '../core/sounds-secret.ts'
import type { Trust } from '../core/trust.ts'
import type { PipelineFile, StageSpec } from './file.ts'
import type { StageReport } from './outcome.ts'
import { isAfterTests } from './stage-kinds.ts'

type Env = Readonly<Record<string, string | undefined>>

/** What runs for code that is not this repository's own: build and tests, without secrets. */
export interface Kept {
  readonly stages: readonly StageSpec[]
  readonly skipped: readonly StageReport[]
}

/** The stages that code of others may run. */
export function leaveOut(
  stages: readonly StageSpec[],
  trust: Trust,
): Kept & { readonly refused: readonly StageSpec[] } {
  const others = trust.code === 'own' ? [] : stages.filter(isAfterTests)
  const rest = stages.filter((stage) => !others.includes(stage))
  if (trust.code !== 'fork') return { stages: rest, skipped: [], refused: others }
  return { stages: rest, skipped: others.map((stage) => skip(stage, trust.because)), refused: [] }
}

const skip = (stage: StageSpec, because: string): StageReport => ({
  stage,
  report: { result: 'skipped', outputs: {}, details: { because }, exitCode: EXIT.done },
})

const OF_THE_SYSTEM =
  /^(PATH|HOME|USER|LOGNAME|SHELL|LANG|LC_\w+|TZ|TMPDIR|TERM|CI|HOSTNAME|XDG_\w+|GITHUB_\w+|RUNNER_\w+|DOCKER_(HOST|CONTEXT|CONFIG|TLS|TLS_VERIFY|CERT_PATH|API_VERSION|BUILDKIT)|https?_proxy|no_proxy|HTTPS?_PROXY|NO_PROXY)$/

/**
 * The environment for code of others. Where GitHub gives it no secrets there are none to take away. Where it does, every
 * variable that is not the runner's or the system's own is empty, as a secret is in a fork: which of them are secrets
 * cannot be learnt from a pipeline file that those others wrote.
 */
export function envFor(trust: Trust, env: Env): Env {
  if (trust.code !== 'foreign') return env
  return Object.fromEntries(
    Object.entries(env).map(([name, value]) => [name, OF_THE_SYSTEM.test(name) && !soundsSecret(name) ? value : '']),
  )
}

/** Whoever changes the file would allow themselves. */
export function refuseOwnPermission({ stages, destinations }: PipelineFile): void {
  const inputs = [
    ...stages.map((stage) => stage.inputs),
    ...destinations.flatMap(({ overrides }) => Object.values(overrides)),
  ]
  if (!inputs.some((each) => 'allow-untrusted' in each)) return
  throw new Failure('bad-input', {
    what: 'The pipeline file cannot allow untrusted code',
    saw: '"allow-untrusted" in it, where the untrusted code itself can write it',
    fix: 'give "allow-untrusted" under "with:" in the workflow file',
  })
}
