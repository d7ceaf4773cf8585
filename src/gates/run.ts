import { type Exec, ProgramNotFound } from '../ports/exec.ts'
import { bad, type Gate, good, unasked } from './gate.ts'
import { toldBy } from './placeholders.ts'

export interface RunGateOptions {
  readonly cwd: string
  /** Asked in each round. */
  readonly env: () => Readonly<Record<string, string>>
}

/**
 * Runs a script, verbatim, by `sh -c`. Exit 0 is good; 126 and 127 are our own side (not executable, not found), and so is
 * a signal that ended it; anything else is bad. It is told `VERSION` and `DIGEST`.
 */
export function runGate(script: string, exec: Exec, { cwd, env }: RunGateOptions): Gate {
  return {
    name: `run ${script.split('\n')[0]}`,
    tellsVersion: false,
    async ask(stop, signal) {
      const { version, digest } = toldBy(stop)
      try {
        const result = await exec.run(['sh', '-c', script], {
          cwd,
          env: {
            ...env(),
            ...(version === undefined ? {} : { VERSION: version }),
            ...(digest === undefined ? {} : { DIGEST: digest }),
          },
          signal,
          maxBytes: 65_536,
        })
        const said = lastLine(result.stderr) ?? lastLine(result.stdout) ?? 'it printed nothing'
        if (result.exitCode === 0) return good('exit code 0')
        if (result.exitCode === null) return unasked(`ended by ${result.endedBy}`)
        const saw = `exit code ${result.exitCode}, ${said}`
        return result.exitCode === 126 || result.exitCode === 127 ? unasked(saw) : bad(saw)
      } catch (error) {
        if (error instanceof ProgramNotFound) return unasked(error.message)
        throw error
      }
    },
  }
}

const lastLine = (text: string): string | undefined => text.trim().split('\n').at(-1)?.slice(0, 200) || undefined
