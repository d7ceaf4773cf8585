import { Failure } from '../core/failure.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Puts text behind what a file holds, before it returns: the process may be killed right after. */
export type Append = (path: string, text: string) => void

/** The files by which a step tells the runner what it will read when the process has ended, however that was. */
export interface CommandFiles {
  output(name: string, value: string): void
  /** For the post step of the same action alone. */
  state(name: string, value: string): void
  /** Markdown; dropped where nobody wants a summary. */
  summary(text: string): void
}

export function commandFiles(env: Env, append: Append): CommandFiles {
  return {
    output: (name, value) => append(pathOf('GITHUB_OUTPUT', env), formatEntry(name, value)),
    state: (name, value) => append(pathOf('GITHUB_STATE', env), formatEntry(name, value)),
    summary(text) {
      if (env.GITHUB_STEP_SUMMARY) append(env.GITHUB_STEP_SUMMARY, text)
    },
  }
}

/** @throws {Failure} `missing-tool` outside a runner: what cannot be told must not be done. */
function pathOf(variable: string, env: Env): string {
  const path = env[variable]
  if (path) return path
  throw new Failure('missing-tool', {
    what: 'Cannot tell a runner of GitHub what comes of this step',
    saw: `${variable} is not set`,
    fix: 'start it as a step of a workflow; anywhere else: slipway --help',
  })
}

/**
 * One value as the runner reads it, whatever lines it has. The end is marked by a text that stands nowhere in the value: a
 * run of signs that is longer than any in it. So no value can end early and go on as another one.
 *
 * @throws when `name` is none that the runner would read back.
 */
export function formatEntry(name: string, value: string): string {
  if (!/^[^\s=<]+$/.test(name)) throw new Error(`"${name}" cannot be the name of an output or a state`)
  const longest = (value.match(/_+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0)
  const end = `END${'_'.repeat(longest + 1)}`
  return `${name}<<${end}\n${value}\n${end}\n`
}
