import type { InputSpec } from '../../core/read-inputs.ts'
import type { Command, GROUPS } from './commands.ts'
import { type Manifest, readManifest } from './manifest.ts'
import { GATE_INPUTS, OWN_FLAGS, placeholderOf, SHARED_INPUTS } from './own-flags.ts'
import type { Specs } from './specs.ts'
import { saidWithin, wrap } from './words.ts'

/** A space at which no line is broken. */
const TIE = '\0'

/** The widest line, where the terminal is wider. */
const WIDTH = 100

/** What `slipway --help` prints. */
export function helpOfAll(groups: typeof GROUPS, { width }: { readonly width: number }): string {
  const all = groups.flatMap(({ commands }) => commands)
  const column = Math.max(...all.map(({ name }) => name.length)) + 4
  const lines = ['slipway COMMAND [WORD] [--flag VALUE] …', '']
  for (const { title, commands } of groups)
    lines.push(title, ...commands.flatMap(({ name, brief }) => inColumn(`  ${name}`, [brief], { column, width })), '')
  lines.push(
    ...wrap(
      'An input batch-size is the flag --batch-size, or the variable SLIPWAY_BATCH_SIZE; a list is its flag once for each ' +
        'item. Secrets come from their variable, or the file that SLIPWAY_…_FILE names. Every ' +
        `command takes --dry-run, --timeout TIME, --result-file FILE, ${sayOwn()}.`,
      limit(width),
    ),
    '',
    ...wrap(
      'Exit codes: 0 done · 1 a fault of ours · 2 wrong input · 3 missing or out of reach · 4 build, 5 tests, 6 push failed ' +
        '· 7 failed, the live system is as before · 8 failed, a person is needed now · 130 cancelled',
      limit(width),
    ),
    '',
    'Flags and defaults of a command: slipway COMMAND --help',
    'Example: slipway run production --result-file release.json',
  )
  return `${lines.join('\n')}\n`
}

const sayOwn = (): string =>
  OWN_FLAGS.map(({ name, kind, brief }) => `--${name}${kind === 'flag' ? '' : ' FILE'} (${brief})`).join(', ')

/**
 * What `slipway COMMAND --help` prints, the example last: one screen. Where a command has more flags than that, those that
 * seldom matter are told by name and default alone.
 *
 * @param place.isWhole what `slipway help COMMAND` prints: what every flag means.
 */
export async function helpOf(
  command: Command,
  specs: Specs,
  { root, width, isWhole = false }: { readonly root: string; readonly width: number; readonly isWhole?: boolean },
): Promise<string> {
  const manifests = await manifestsOf(command, root)
  const flags = flagsOf(command, specs, manifests).filter(({ name }) => !SHARED_INPUTS.includes(name))
  const isRow = ({ name }: InputSpec) => isWhole || (command.first?.includes(name) ?? true)
  const rows = flags.filter(isRow).map((spec) => ({ spec, left: `  ${flagOf(spec, command)}` }))
  const others = flags.filter((spec) => !isRow(spec))
  const column = Math.min(34, Math.max(0, ...rows.map(({ left }) => left.length)) + 2)
  const lines = [
    ...wrap(
      `slipway ${command.name}${wordOf(command, specs)}${rows.length > 0 ? ' [--flag VALUE] …' : ''}`,
      limit(width),
    ),
    '',
    ...wrap(command.about ?? manifests[0]?.description ?? '', limit(width)),
    '',
    ...rows.flatMap(({ spec, left }) => inColumn(left, saidOf(spec, command, manifests), { column, width })),
    ...[...sayOthers(others), ...rest(command, specs)].flatMap((text) => ['', ...wrap(text, limit(width))]),
    '',
    ...(others.length === 0 ? [] : [`What every flag means: slipway help ${command.name}`]),
    `Example: ${command.example}`,
  ]
  return `${lines.join('\n')}\n`.replace(/\n{3,}/g, '\n\n').replaceAll(TIE, ' ')
}

/** The flags of a command, secrets apart; as the manifests have them, first what is in none of them. */
export function flagsOf(command: Command, specs: Specs, manifests: readonly Manifest[]): readonly InputSpec[] {
  const hidden = new Set(['operation', ...(command.hides ?? [])])
  const known = manifests.flatMap(({ inputs }) => [...inputs.keys()])
  return [...specs.values()]
    .filter(({ name, kind }) => kind !== 'secret' && !hidden.has(name))
    .toSorted((a, b) => known.indexOf(a.name) - known.indexOf(b.name))
}

export const manifestsOf = (command: Command, root: string): Promise<readonly Manifest[]> =>
  Promise.all(command.manifests.map((folder) => readManifest(root, folder)))

/** What an input means to this command, in all its sentences. */
export const meaningOf = (name: string, { means }: Command, manifests: readonly Manifest[]): string =>
  means?.[name] ?? manifests.map(({ inputs }) => inputs.get(name)).find((text) => text) ?? ''

function wordOf({ word }: Command, specs: Specs): string {
  if (word === undefined) return ''
  const { choices, required = false } = specs.get(word) ?? {}
  const said = choices?.join('|') ?? word.toUpperCase()
  return required ? ` ${said}` : ` [${said}]`
}

/** Whether it is something else than nothing when it is left out. */
const hasDefault = ({ fallback = '', kind }: InputSpec): boolean =>
  fallback !== '' && (kind !== 'flag' || fallback === 'true')

const flagOf = (spec: InputSpec, { word }: Command): string =>
  spec.name === word ? spec.name.toUpperCase() : `--${spec.name} ${placeholderOf(spec)}`.trimEnd()

/** The words of a flag, longest first: what fits is taken. */
function saidOf(spec: InputSpec, command: Command, manifests: readonly Manifest[]): readonly string[] {
  const more = [
    ...(spec.required ? ['required'] : []),
    ...(hasDefault(spec) ? [`default ${spec.fallback}`] : []),
    ...(placeholderOf(spec) === 'WORD' ? [spec.choices?.join(', ') ?? ''] : []),
  ]
  const inFile = spec.kind === 'structure' ? `, or --${spec.name}-file FILE` : ''
  const end = more.length === 0 ? inFile : `${inFile} (${more.join('; ')})`
  const meaning = meaningOf(spec.name, command, manifests)
  const said = hasDefault(spec) ? meaning.replace(`, such as ${spec.fallback}`, '') : meaning
  return saidWithin(said).map((text) => `${text}${end}`.trim())
}

/** Flags by name and default: those of the gates, which every action with gates has, and the others. */
function sayOthers(others: readonly InputSpec[]): readonly string[] {
  const { gates = [], more = [] } = Object.groupBy(others, ({ name }) =>
    GATE_INPUTS.includes(name) ? 'gates' : 'more',
  )
  const say = (title: string, specs: readonly InputSpec[]) =>
    specs.length === 0 ? [] : [`${title}: ${specs.map(sayFlag).join(', ')}.`]
  return [...say('For the gates', gates), ...say('More', more)]
}

/** What is not a row: secrets, and the flags that every command has. */
function rest({ hides = [] }: Command, specs: Specs): readonly string[] {
  const secrets = [...specs.values()].filter(({ kind }) => kind === 'secret')
  const shared = SHARED_INPUTS.flatMap((name) => specs.get(name) ?? []).filter(({ name }) => !hides.includes(name))
  const own = OWN_FLAGS.map(({ name, kind }) => `--${name}${kind === 'flag' ? '' : ' FILE'}`)
  if (shared.length === 0 && secrets.length === 0) return []
  return [
    ...(secrets.length === 0 ? [] : [saySecrets(secrets)]),
    `And, as every command: ${[...shared.map(sayFlag), ...own].join(', ')}.`,
  ]
}

function sayFlag(spec: InputSpec): string {
  const value = placeholderOf(spec)
  const fallback = hasDefault(spec) ? ` (default ${spec.fallback})` : ''
  return `--${spec.name}${value === '' ? '' : ` ${value}`}${fallback}`.replaceAll(' ', TIE)
}

const saySecrets = (secrets: readonly InputSpec[]): string =>
  `From the environment: ${secrets
    .map(({ name, required }) => `SLIPWAY_${name.toUpperCase().replaceAll('-', '_')}${required ? ' (required)' : ''}`)
    .join(', ')}; or the same name with _FILE behind it, naming the file that holds the value.`

/** @param texts the same, longest first: the first that fits into one line, else the last, broken. */
function inColumn(
  name: string,
  texts: readonly string[],
  { column, width }: { readonly column: number; readonly width: number },
): readonly string[] {
  const room = limit(width) - column
  const text = texts.find(({ length }) => length <= room) ?? texts.at(-1) ?? ''
  const lines = wrap(text, room)
  const indent = ' '.repeat(column)
  if (name.length + 2 > column) return [name, ...lines.map((line) => indent + line)]
  return lines.map((line, index) => ((index === 0 ? name.padEnd(column) : indent) + line).trimEnd())
}

const limit = (width: number): number => Math.max(40, Math.min(WIDTH, width))
