import { notes } from '../core/page.ts'
import { EXIT } from '../core/result.ts'
import type { Report } from '../run/run-action.ts'
import type { Proposal } from './propose.ts'

export const INIT_RESULTS = ['written', 'unchanged', 'failed', 'cancelled'] as const
export type InitResult = (typeof INIT_RESULTS)[number] | ''

export interface NewFile {
  readonly path: string
  readonly text: string
  /** What stands there now. */
  readonly before: string | undefined
}

/** What is done to each file. */
export const sayFiles = (files: readonly NewFile[]): string =>
  ['Plan: a first pipeline', ...files.map(({ path, text, before }) => `  ${mark(text, before)} ${path}`)].join('\n')

const mark = (text: string, before: string | undefined): string =>
  before === undefined ? '+' : before === text ? '=' : '~'

/** What a person does next, in this order. */
export function sayNext({ todo, builder, compose }: Proposal, withWorkflow: boolean): string {
  const guessed = [
    `the builder image, ${builder.image ?? 'unknown'} (${builder.imageFrom})`,
    `what is run in it: ${builder.run} (${builder.runFrom})`,
    ...(compose === undefined
      ? []
      : [
          `the service under test: ${compose.images.join(', ') || 'unknown'}; tested by ${compose.service ?? 'nothing yet'}`,
        ]),
  ]
  const steps = [
    ...todo,
    ...(withWorkflow ? ['in the workflow, put the owner of slipway for OWNER'] : []),
    'see whether all is there: slipway doctor',
    compose === undefined
      ? 'build: slipway run --to containerized-build'
      : 'build and test: slipway run --to compose-integration-test',
    'set the variables that slipway.yml names, and look at what would be done: slipway run integration --dry-run',
  ]
  return [
    'Read what was guessed:',
    ...guessed.map((line) => `  ${line}`),
    'Then:',
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
  ].join('\n')
}

const HEADLINES: Readonly<Record<InitResult, string>> = {
  written: 'It is written. What it guessed stands in its comments.',
  unchanged: 'It is there already, just like that.',
  failed: 'Nothing was written.',
  cancelled: 'It was stopped.',
  '': 'This is what would be written.',
}

export const reportInit = (result: InitResult, files: readonly NewFile[], { todo }: Proposal): Report<InitResult> => ({
  result,
  outputs: {},
  details: { ...(result === '' ? { dryRun: true } : {}), files: files.map(({ path }) => path), todo },
  page: {
    title: 'A first pipeline',
    result,
    tone: 'plain',
    headline: HEADLINES[result],
    blocks: [
      { kind: 'table', header: ['file', ''], rows: files.map(({ path, text, before }) => [path, mark(text, before)]) },
      ...notes(todo),
    ],
  },
  exitCode: EXIT.done,
})
