import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Row, tableForMarkdown } from './tally.ts'

const FOLDER = resolve(import.meta.dirname, '../../demo-report')

export interface ActSummary {
  readonly title: string
  readonly about: string
  readonly rows: readonly Row[]
  readonly versions: readonly string[]
  /** What `slipway` wrote: what a job on GitHub shows. */
  readonly markdown: string
}

export function formatSummary(story: string, acts: readonly ActSummary[]): string {
  return `${['# The demo of Slipway', story, ...acts.map(formatAct)].join('\n\n')}\n`
}

function formatAct({ title, about, rows, versions, markdown }: ActSummary): string {
  return [
    `# ${title}`,
    about,
    'What visitors got; each made a user with `PUT /user`, then asked `GET /health` who answers:',
    tableForMarkdown(rows, versions),
    markdown.trim(),
  ].join('\n\n')
}

/** An empty folder for this demo. */
export function clearReport(): void {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
}

export const reportFile = (name: string): string => join(FOLDER, name)

/** @returns where it is. */
export function writeSummary(text: string): string {
  const file = reportFile('summary.md')
  writeFileSync(file, text)
  return file
}
