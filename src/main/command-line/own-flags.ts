import type { InputSpec } from '../../core/read-inputs.ts'

/** A flag of the command line alone: elsewhere the host has a place for it. */
export interface OwnFlag {
  readonly name: string
  readonly kind: Extract<InputSpec['kind'], 'flag' | 'text'>
  readonly about: string
  /** The same where there is little room. */
  readonly brief: string
}

/** In every command that takes inputs; `start` takes them away before the inputs are read. */
export const OWN_FLAGS: readonly OwnFlag[] = [
  {
    name: 'json',
    kind: 'flag',
    about: 'Print the result alone on stdout, as JSON',
    brief: 'result on stdout',
  },
  {
    name: 'summary-file',
    kind: 'text',
    about: 'File to which the summary is appended, as Markdown',
    brief: 'Markdown, appended',
  },
  {
    name: 'report',
    kind: 'text',
    about: 'File that gets the report: one HTML page, for reading without a network',
    brief: 'HTML',
  },
]

/** The inputs that every action has: told once for all commands. */
export const SHARED_INPUTS: readonly string[] = ['dry-run', 'timeout', 'result-file']

/** How long and how often gates are asked. */
export const GATE_INPUTS: readonly string[] = ['needs', 'every', 'within', 'allow-bad', 'allow-unasked', 'stable-for']

/** What stands for a value: `FILE`, `auto|manual`, `N`. Nothing for what is given by its name alone. */
export function placeholderOf({ name, kind, choices = [] }: Pick<InputSpec, 'name' | 'kind' | 'choices'>): string {
  const words = choices.filter((choice) => choice !== '').join('|')
  if (kind === 'choice' && words.length <= 16) return words
  return isFile(name) ? 'FILE' : isFolder(name) ? 'FOLDER' : VALUES[kind]
}

/** Whether the value of this flag is a file that may be there already. */
export const isFile = (name: string): boolean =>
  ['config', 'release', 'report', 'dockerfile'].includes(name) || name.endsWith('-file')

export const isFolder = (name: string): boolean => name === 'context' || name === 'folder' || name.endsWith('-folder')

const VALUES: Readonly<Record<InputSpec['kind'], string>> = {
  text: 'TEXT',
  flag: '',
  count: 'N',
  duration: 'TIME',
  choice: 'WORD',
  list: 'TEXT …',
  image: 'IMAGE',
  secret: '',
  structure: 'YAML',
}
