import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, beforeEach } from 'vitest'
import type { ToolName } from '../../scripts/tools.ts'
import { ROOT } from '../contract/actions.ts'

const execute = promisify(execFile)

/** Building it can take a minute or two, where nothing of it is there yet. */
const MAKING_MS = 300_000

export interface Said {
  readonly exitCode: number
  readonly text: string
}
export type Linter = (args: readonly string[], cwd?: string) => Promise<Said>

/**
 * The linter for the tests of this file. Where it cannot be had they are skipped, with the reason; in CI they fail.
 *
 * @param own arguments of every call, for the path of the program.
 */
export function linter(name: ToolName, own: (program: string) => readonly string[]): Linter {
  let program = ''
  let missing: string | undefined
  beforeAll(async () => {
    const { exitCode, text } = await run(process.execPath, [join(ROOT, 'scripts/tools.ts'), name], ROOT)
    if (exitCode === 0) program = text
    else missing = text
  }, MAKING_MS)
  beforeEach(({ skip }) => {
    if (missing === undefined) return
    if (process.env.CI === 'true') throw new Error(`in CI nothing is skipped: ${missing}`)
    skip(missing)
  })
  return (args, cwd = ROOT) => run(program, [...own(program), ...args], cwd)
}

async function run(program: string, args: readonly string[], cwd: string): Promise<Said> {
  try {
    const { stdout, stderr } = await execute(program, args, { cwd })
    return { exitCode: 0, text: (stdout + stderr).trim() }
  } catch (error) {
    const { code, stdout = '', stderr = '' } = error as { code?: unknown; stdout?: string; stderr?: string }
    if (typeof code !== 'number') throw error
    return { exitCode: code, text: (stdout + stderr).trim() }
  }
}
