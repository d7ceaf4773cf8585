import { Failure } from '../../core/failure.ts'
import type { Inputs, Variable } from './inputs.ts'
import type { Source } from './labels.ts'

type Env = Readonly<Record<string, string | undefined>>

/** What an input hands on, by name. */
export interface Values {
  readonly environment: Readonly<Record<string, string>>
  readonly buildArgs: Readonly<Record<string, string>>
}

const bad = (what: string, saw: string, fix: string): Failure => new Failure('bad-input', { what, saw, fix })

/** @throws {Failure} `bad-input` naming every variable that is to come from the job and is not there. */
export function requireVariables(inputs: Inputs, env: Env): void {
  const missingIn = (input: string, variables: readonly Variable[]) =>
    variables
      .filter(({ name, value }) => value === undefined && env[name] === undefined)
      .map(({ name }) => `${name} (in ${input})`)
  const missing = [...missingIn('environment', inputs.environment), ...missingIn('build-args', inputs.buildArgs)]
  if (missing.length === 0) return
  throw bad(
    'Cannot hand on what is not there',
    `not set in this job: ${missing.join(', ')}`,
    'set it under "env:" of the step, or write NAME=value',
  )
}

/**
 * The values to hand on. `{version}` and `{commit}` in a value that was written into the input are what git says, the same
 * text that names the image later; what comes from the job is never touched.
 *
 * @throws {Failure} `bad-input` when git does not say it.
 */
export function resolveVariables(inputs: Inputs, env: Env, source: Source): Values {
  const resolve = (variables: readonly Variable[]) =>
    Object.fromEntries(
      variables.map(({ name, value }) => [name, value === undefined ? (env[name] ?? '') : fill(name, value, source)]),
    )
  return { environment: resolve(inputs.environment), buildArgs: resolve(inputs.buildArgs) }
}

function fill(name: string, value: string, source: Source): string {
  return value.replace(/\{(version|commit)\}/g, (placeholder, key: 'version' | 'commit') => {
    const known = source[key]
    if (known !== undefined) return known
    throw bad(
      `Cannot tell what ${placeholder} is in ${name}`,
      source.because ?? 'git does not say it',
      'check out with "fetch-depth: 0" and "fetch-tags: true" (elsewhere: "git fetch --tags"); where there is no version yet, make the first: "git tag v0.1.0"; or write the value itself',
    )
  })
}
