import { Failure } from '../core/failure.ts'
import type { InputSpec } from '../core/read-inputs.ts'

export interface CommandLine {
  /** Words that are no flags. */
  readonly words: readonly string[]
  /** Every flag with its values in order; one without a value is `true`. */
  readonly flags: ReadonlyMap<string, readonly string[]>
  /** The flags of those that came without a value. */
  readonly bare: ReadonlySet<string>
}

/**
 * Reads `word --flag value --other=value --boolean`. A boolean takes no other word than `true` or `false`. A value that
 * begins with `--` is written `--flag=--value`.
 *
 * @throws {Failure} `bad-input` for a word with a hyphen in front that is no flag.
 */
export function parseCommandLine(args: readonly string[], isBoolean: (name: string) => boolean): CommandLine {
  const { others, ...line } = scan(args, isBoolean)
  if (others[0] !== undefined) throw notAFlag(others[0])
  return line
}

/**
 * The value of a flag that takes one, whatever is wrong with the rest of the line; for a flag that must be known before it is
 * known which command has which flags.
 *
 * @returns undefined when it is not given, or not given well: twice, empty, or without a value.
 */
export function valueIn(args: readonly string[], name: string): string | undefined {
  const { flags, bare } = scan(args, () => false)
  const [value, ...more] = flags.get(name) ?? []
  return more.length > 0 || value === '' || bare.has(name) ? undefined : value
}

/** @returns `others`: words with a hyphen in front that are no flags. */
function scan(
  args: readonly string[],
  isBoolean: (name: string) => boolean,
): CommandLine & { readonly others: readonly string[] } {
  const words: string[] = []
  const others: string[] = []
  const bare = new Set<string>()
  const flags = new Map<string, readonly string[]>()
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? ''
    if (!word.startsWith('-')) {
      words.push(word)
      continue
    }
    const [, name, inside] = /^--([a-z][a-z0-9-]*)(?:=([\s\S]*))?$/.exec(word) ?? []
    if (name === undefined) {
      others.push(word)
      continue
    }
    const next = args[index + 1]
    const takesNext =
      inside === undefined &&
      next !== undefined &&
      (isBoolean(name) ? ['true', 'false'].includes(next) : !next.startsWith('--'))
    if (takesNext) index += 1
    if (inside === undefined && !takesNext && !isBoolean(name)) bare.add(name)
    flags.set(name, [...(flags.get(name) ?? []), inside ?? (takesNext ? next : 'true')])
  }
  return { words, others, flags, bare }
}

/** What is wrong with the form of a flag, whatever its value means. */
export interface FlagProblem {
  readonly name: string
  readonly saw: string
  readonly because: string
}

/** The flags that take several values, one for each time they are given. */
const MANY: ReadonlySet<InputSpec['kind']> = new Set(['list'])

/** Pure. Flags that no input has are not among them: whoever reads the inputs finds those. */
export function wrongFlags(
  { flags, bare }: CommandLine,
  specs: ReadonlyMap<string, Pick<InputSpec, 'kind'>>,
): readonly FlagProblem[] {
  return [...flags].flatMap(([name, values]): readonly FlagProblem[] => {
    if (bare.has(name)) return [{ name, saw: 'given without a value', because: `write --${name} VALUE` }]
    if (values.includes('')) return [{ name, saw: 'empty', because: 'give a value, or leave the flag out' }]
    const kind = specs.get(name)?.kind
    if (kind === 'secret') return [] // said without its value
    if (values.length > 1 && kind !== undefined && !MANY.has(kind)) {
      const saw = values.map((value) => `"${value}"`).join(' and ')
      return [{ name, saw, because: 'given more than once, and it takes one value' }]
    }
    const file = `${name}-file`
    return kind === 'structure' && flags.has(file)
      ? [{ name, saw: `given beside --${file}`, because: 'give one of the two' }]
      : []
  })
}

const notAFlag = (word: string): Failure =>
  new Failure('bad-input', {
    what: 'Cannot read the command line',
    saw: `"${word.split('=')[0]}"`,
    fix: 'flags are written --name VALUE, in lower case',
  })
