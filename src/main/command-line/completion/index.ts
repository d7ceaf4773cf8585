import { Failure } from '../../../core/failure.ts'
import { nearest } from '../../../core/nearest.ts'
import type { Machine } from '../../../doctor/machine.ts'
import { COMMANDS, SHELLS } from '../commands.ts'
import { namesIn } from './names.ts'

/**
 * What `slipway completion` prints: the script of a shell; or, for such a script, the `destinations` or `stages` of the
 * pipeline file, one a line.
 *
 * @throws {Failure} `bad-input` for a shell that we have none for.
 */
export async function completion(args: readonly string[], machine: Machine, root: string): Promise<string> {
  const [first, ...rest] = args
  if (first === 'destinations' || first === 'stages') return names(first, rest)
  const shell = SHELLS.find((one) => one === first)
  if (shell === undefined || rest.length > 0) throw noSuchShell(args)
  const { offersOf, SCRIPTS } = await import('./scripts.ts') // not for names: a person waits for them at a prompt
  return SCRIPTS[shell](await offersOf(COMMANDS, machine, root))
}

/** Never fails: it is asked in the middle of a prompt. */
async function names(which: 'destinations' | 'stages', args: readonly string[]): Promise<string> {
  const [index, inside] = [args.indexOf('--config'), args.find((arg) => arg.startsWith('--config='))]
  const file = inside?.slice('--config='.length) ?? (index === -1 ? undefined : args[index + 1])
  return (await namesIn(file || 'slipway.yml', which)).map((name) => `${name}\n`).join('')
}

function noSuchShell(args: readonly string[]): Failure {
  const near = nearest(args[0] ?? '', SHELLS)
  return new Failure('bad-input', {
    what: 'There is no completion for this',
    saw: args.length === 0 ? 'no shell' : `"${args.join(' ')}"`,
    fix: near === undefined ? `name one shell: ${SHELLS.join(', ')}` : `did you mean "slipway completion ${near}"?`,
  })
}
