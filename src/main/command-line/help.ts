import type { InputSpec } from '../../core/read-inputs.ts'
import type { Command } from './commands.ts'
import { type Manifest, readManifest } from './manifest.ts'
import { firstClause, firstSentence, wrap } from './words.ts'

/** The widest line, where the terminal is wider. */
const WIDTH = 100

/** What `slipway --help` prints. */
export async function helpOfAll(
  groups: readonly { readonly title: string; readonly commands: readonly Command[] }[],
  { root, width }: { readonly root: string; readonly width: number },
): Promise<string> {
  const all = groups.flatMap(({ commands }) => commands)
  const column = Math.max(...all.map(({ name }) => name.length)) + 4
  const lines = ['slipway COMMAND [WORD] [--flag VALUE] …', '']
  for (const { title, commands } of groups) {
    lines.push(title)
    for (const command of commands) {
      const about = firstClause(command.about ?? (await manifestsOf(command, root))[0]?.description ?? '')
      lines.push(...inColumn(`  ${command.name}`, about, { column, width }))
    }
    lines.push('')
  }
  lines.push(
    ...wrap(
      'The input batch-size is the flag --batch-size, or the variable SLIPWAY_BATCH_SIZE. Secrets come from their ' +
        'variable, or from the file that SLIPWAY_…_FILE names, never from a flag. Every command takes --json (the result ' +
        'alone on stdout), --dry-run, --timeout TIME, --result-file FILE and --summary-file FILE (Markdown, appended).',
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

/** What `slipway COMMAND --help` prints: the example last. */
export async function helpOf(
  command: Command,
  specs: ReadonlyMap<string, InputSpec>,
  { root, width }: { readonly root: string; readonly width: number },
): Promise<string> {
  const manifests = await manifestsOf(command, root)
  const about = command.about ?? manifests[0]?.description ?? ''
  const hidden = new Set(['operation', ...(command.hides ?? [])])
  const flags = inOrder(specs, manifests).filter(({ name, kind }) => kind !== 'secret' && !hidden.has(name))
  const secrets = [...specs.values()].filter(({ kind }) => kind === 'secret')
  const rows = flags.map((spec) => [`  ${flagOf(spec, command)}`, describe(spec, command, manifests)] as const)
  const column = Math.min(34, Math.max(...rows.map(([flag]) => flag.length)) + 2)
  const lines = [
    `slipway ${command.name}${wordOf(command, specs)} [--flag VALUE] …`,
    '',
    ...wrap(about, limit(width)),
    '',
    ...rows.flatMap(([flag, text]) => inColumn(flag, text, { column, width })),
    ...(secrets.length === 0 ? [] : ['', ...wrap(saySecrets(secrets), limit(width))]),
    '',
    `Example: ${command.example}`,
  ]
  return `${lines.join('\n')}\n`
}

/** As the manifests have them; what is in none of them is first, for it is what this command has of its own. */
function inOrder(specs: ReadonlyMap<string, InputSpec>, manifests: readonly Manifest[]): readonly InputSpec[] {
  const known = manifests.flatMap(({ inputs }) => [...inputs.keys()])
  return [...specs.values()].toSorted((a, b) => known.indexOf(a.name) - known.indexOf(b.name))
}

const manifestsOf = (command: Command, root: string): Promise<readonly Manifest[]> =>
  Promise.all(command.manifests.map((folder) => readManifest(root, folder)))

function wordOf({ word }: Command, specs: ReadonlyMap<string, InputSpec>): string {
  if (word === undefined) return ''
  const choices = specs.get(word)?.choices
  return choices === undefined ? ` [${word.toUpperCase()}]` : ` [${choices.join('|')}]`
}

const VALUES: Readonly<Record<InputSpec['kind'], string>> = {
  text: ' TEXT',
  flag: '',
  count: ' N',
  duration: ' TIME',
  choice: ' WORD',
  list: ' TEXT …',
  image: ' IMAGE',
  secret: '',
  structure: ' YAML',
}

const flagOf = (spec: InputSpec, { word }: Command): string =>
  spec.name === word ? spec.name.toUpperCase() : `--${spec.name}${placeholderOf(spec)}`

function placeholderOf({ kind, choices = [] }: InputSpec): string {
  const words = choices.filter((choice) => choice !== '').join('|')
  return kind === 'choice' && words.length <= 16 ? ` ${words}` : VALUES[kind]
}

function describe(spec: InputSpec, { means }: Command, manifests: readonly Manifest[]): string {
  const said = means?.[spec.name] ?? manifests.map(({ inputs }) => inputs.get(spec.name)).find((text) => text) ?? ''
  const text = firstSentence(said).replace(/ - true or false$/, '')
  const more = [
    ...(spec.required ? ['required'] : []),
    ...(spec.fallback && spec.kind !== 'flag' ? [`default ${spec.fallback}`] : []),
    ...(spec.kind === 'list' ? ['repeat it for more'] : []),
    ...(spec.kind === 'structure' ? [`or --${spec.name}-file FILE`] : []),
  ]
  return more.length === 0 ? text : `${text} (${more.join('; ')})`.trim()
}

const saySecrets = (secrets: readonly InputSpec[]): string =>
  `From the environment, or by …_FILE: ${secrets
    .map(({ name, required }) => `SLIPWAY_${name.toUpperCase().replaceAll('-', '_')}${required ? ' (required)' : ''}`)
    .join(', ')}`

function inColumn(
  name: string,
  text: string,
  { column, width }: { readonly column: number; readonly width: number },
): readonly string[] {
  const lines = wrap(text, limit(width) - column)
  const indent = ' '.repeat(column)
  if (name.length + 2 > column) return [name, ...lines.map((line) => indent + line)]
  return lines.map((line, index) => ((index === 0 ? name.padEnd(column) : indent) + line).trimEnd())
}

const limit = (width: number): number => Math.max(40, Math.min(WIDTH, width))
