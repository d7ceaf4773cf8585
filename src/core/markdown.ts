import type { Evidence, Moment } from './change.ts'
import { neutraliseForMarkdown, neutraliseForMermaid } from './neutralise.ts'

/** A table of two columns; cells are text from anywhere. */
export function factsTable(rows: readonly (readonly [string, string])[]): string {
  const lines = rows.map(([name, value]) => `| ${neutraliseForMarkdown(name)} | ${neutraliseForMarkdown(value)} |`)
  return ['| | |', '| --- | --- |', ...lines].join('\n')
}

/** The story as a Mermaid picture: one bar from each moment to the next. At most the last 40 moments. */
export function timeline(title: string, moments: readonly Moment[]): string {
  const shown = moments.slice(-40)
  const first = shown[0]
  if (first === undefined) return ''
  const bars = shown.map((moment, index) => {
    const fromMs = moment.atMs - first.atMs
    const toMs = Math.max((shown[index + 1]?.atMs ?? moment.atMs + 1_000) - first.atMs, fromMs + 1)
    return `  ${neutraliseForMermaid(moment.text)} :${fromMs}, ${toMs}`
  })
  return [
    '```mermaid',
    'gantt',
    `  title ${neutraliseForMermaid(title)}`,
    '  dateFormat x',
    '  axisFormat %M:%S',
    ...bars,
    '```',
  ].join('\n')
}

/** Lines from outside, as a block that nothing in them can end. */
export function evidenceBlock(evidence: Evidence): string {
  const lines = evidence.lines.map((line) => `    ${line.replace(/[\r\n]+/g, ' ')}`)
  return [`**${neutraliseForMarkdown(evidence.title)}**`, '', ...lines].join('\n')
}
