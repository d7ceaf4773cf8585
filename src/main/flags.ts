import { Failure } from '../core/failure.ts'

export interface CommandLine {
  /** `rancher-upgrade`, `undo`; undefined when there is none. */
  readonly command: string | undefined
  /** Words after the command that are no flags. */
  readonly words: readonly string[]
  /** Every flag with its values in order; a flag without a value is `true`. */
  readonly flags: ReadonlyMap<string, readonly string[]>
}

/**
 * Reads `command word --flag value --other=value --boolean`. A value that begins with `--` is written `--flag=--value`.
 *
 * @throws {Failure} `bad-input` for a word that is neither.
 */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const words: string[] = []
  const flags = new Map<string, string[]>()
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? ''
    if (!word.startsWith('-')) {
      words.push(word)
      continue
    }
    const match = /^--([a-z][a-z0-9-]*)(?:=([\s\S]*))?$/.exec(word)
    if (match?.[1] === undefined) {
      throw new Failure('bad-input', {
        what: 'Cannot read the command line',
        saw: `"${word}"`,
        fix: 'flags are written --name value',
      })
    }
    const next = args[index + 1]
    let value = match[2]
    if (value === undefined && next !== undefined && !next.startsWith('--')) {
      value = next
      index += 1
    }
    flags.set(match[1], [...(flags.get(match[1]) ?? []), value ?? 'true'])
  }
  const [command, ...rest] = words
  return { command, words: rest, flags }
}
