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
    return `  ${barLabel(moment.text)} :${fromMs}, ${toMs}`
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

/** Beside a bar there is room for so much; what is longer runs out of the picture. */
const LABEL_LENGTH = 60

/** An image by the end of its name and its tag, and no more than fits; the whole text is in the result. */
function barLabel(text: string): string {
  const short = text.replace(/\S*\/([^\s/@]+)@sha256:[0-9a-f]{64}/g, '$1')
  const label = neutraliseForMermaid(short).replace(/ +/g, ' ').trim()
  return label.length <= LABEL_LENGTH ? label : `${label.slice(0, LABEL_LENGTH - 1).trimEnd()}…`
}

/** Lines from outside, as a block that nothing in them can end. */
export function evidenceBlock(evidence: Evidence): string {
  const lines = evidence.lines.map((line) => `    ${line.replace(/[\r\n]+/g, ' ')}`)
  return [`**${neutraliseForMarkdown(evidence.title)}**`, '', ...lines].join('\n')
}
