/**
 * Writes the tables of the documentation that are made from the code: the inputs and outputs of every `action.yml`, the
 * commands, and what a run fills in for a stage. Each stands between two comments, and nothing else of a page is touched.
 *
 *   node scripts/docs.ts           writes them
 *   node scripts/docs.ts --check   writes nothing; exit code 1, with the pages that are out of date
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { InputReader } from '../src/core/read-inputs.ts'
import { ACTION_COMMANDS, type Command, RELEASE_COMMANDS } from '../src/main/command-line/commands.ts'
import { given, NOT_YET } from '../src/pipeline/carried.ts'
import { STAGES } from '../src/pipeline/file.ts'
import { ACTIONS } from '../src/pipeline/stages.ts'

const ROOT = resolve(import.meta.dirname, '..')
const PLACE = /(<!-- generated: ([a-z]+)(?: (\S+))? -->\n)[\s\S]*?(<!-- end of generated -->)/g

interface Manifest {
  readonly description: string
  readonly inputs: Readonly<Record<string, { description: string; required?: boolean; default?: string }>>
  readonly outputs: Readonly<Record<string, { description: string }>>
}

type Row = readonly string[]

const manifestOf = (folder: string): Manifest => parse(readFileSync(join(ROOT, folder, 'action.yml'), 'utf8'))
const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim()
const code = (text: string): string => (text === '' ? '' : `\`${text}\``)
const table = (head: Row, rows: readonly Row[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |\n`).join('')

const TABLES: Readonly<Record<string, (folder: string) => Promise<string> | string>> = {
  inputs: (folder) =>
    table(
      ['Input', 'Required', 'Default', 'Meaning'],
      Object.entries(manifestOf(folder).inputs).map(([name, { description, required, default: fallback = '' }]) => [
        code(name),
        required === true ? 'yes' : '',
        code(fallback),
        description,
      ]),
    ),
  outputs: (folder) =>
    table(
      ['Output', 'Meaning'],
      Object.entries(manifestOf(folder).outputs).map(([name, { description }]) => [code(name), description]),
    ),
  commands: () =>
    table(
      ['Command', 'What it does'],
      [...RELEASE_COMMANDS, ...ACTION_COMMANDS].map((command) => [code(`slipway ${command.name}`), aboutOf(command)]),
    ),
  stages: async () => table(['Stage', 'Keys it must have', 'Keys that the run fills in'], await stageRows()),
}

const aboutOf = ({ about, manifests: [folder = '.'] }: Command): string => about ?? manifestOf(folder).description

/** Of each kind of stage: what is required, and what is known when the file says nothing of it. */
async function stageRows(): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const use of STAGES) {
    const reader = new InputReader({ value: () => undefined, names: () => [], label: (name) => name, where: '' })
    await (await ACTIONS[use]()).read(reader)
    const names = [...reader.asked.values()]
    const filled = names.filter(({ name }) => given(use, name, NOT_YET) !== undefined).map(({ name }) => name)
    const required = names.filter((spec) => spec.required && !filled.includes(spec.name)).map(({ name }) => name)
    rows.push([code(use), required.map(code).join(', '), filled.map(code).join(', ')])
  }
  return rows
}

/** The text of a page with its tables made anew. @throws {Error} for a table that nobody can make. */
export async function regenerate(text: string): Promise<string> {
  const made = new Map<string, string>()
  for (const [place, , name = '', of = ''] of text.matchAll(PLACE)) {
    const make = TABLES[name]
    if (make === undefined) throw new Error(`no table is named "${name}": ${Object.keys(TABLES).join(', ')}`)
    made.set(place, await make(of))
  }
  return text.replace(PLACE, (place, begin: string, _name, _of, end: string) => `${begin}${made.get(place)}${end}`)
}

/** The pages that hold such tables. */
export const pages = (): readonly string[] =>
  [
    ...readdirSync(join(ROOT, 'docs')).map((name) => join('docs', name)),
    ...readdirSync(join(ROOT, 'actions')).map((name) => join('actions', name, 'README.md')),
    'README.md',
  ].filter((path) => path.endsWith('.md') && existsSync(join(ROOT, path)))

if (import.meta.main) {
  const isCheck = process.argv.includes('--check')
  for (const page of pages()) {
    const before = readFileSync(join(ROOT, page), 'utf8')
    const after = await regenerate(before)
    if (after === before) continue
    if (isCheck) {
      process.stderr.write(`${page} is out of date: run "node scripts/docs.ts" and commit it\n`)
      process.exitCode = 1
    } else {
      writeFileSync(join(ROOT, page), after)
      process.stdout.write(`${page}\n`)
    }
  }
}
