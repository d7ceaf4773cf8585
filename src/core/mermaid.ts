import type { Moment } from './change.ts'
import { neutraliseForMermaid, quoteForMermaid } from './neutralise.ts'
import type { Step, StepState } from './page.ts'
import { spansOf } from './timeline.ts'

/** The story as a picture: one bar from each moment to the next, in the time of whoever reads it. */
export function gantt(title: string, moments: readonly Moment[]): string {
  const bars = spansOf(moments).spans.map(({ fromMs, toMs, text }) => `  ${barLabel(text)} :${fromMs}, ${toMs}`)
  return fenced([
    'gantt',
    `  title ${neutraliseForMermaid(title)}`,
    '  dateFormat x',
    '  axisFormat %H:%M:%S',
    '  todayMarker off',
    ...bars,
  ])
}

/** Begins no keyword, as "section", "click" or a date would, and is there when no sign of a text may stay. */
const FIRST = '· '
/** Beside a bar there is room for so much; what is longer runs out of the picture. */
const LABEL_LENGTH = 60

function barLabel(text: string): string {
  const label = `${FIRST}${neutraliseForMermaid(text).replace(/ +/g, ' ').trim() || '…'}`
  return label.length <= LABEL_LENGTH ? label : `${label.slice(0, LABEL_LENGTH - 1).trimEnd()}…`
}

/** Colours that are read on a light page and on a dark one. */
const COLOURS: Readonly<Record<StepState, string>> = {
  done: 'fill:#1a7f37,stroke:#1a7f37,color:#ffffff',
  waiting: 'fill:#9a6700,stroke:#9a6700,color:#ffffff',
  failed: 'fill:#cf222e,stroke:#cf222e,color:#ffffff',
  back: 'fill:#0969da,stroke:#0969da,color:#ffffff',
  unproven: 'fill:#cf222e,stroke:#82071e,color:#ffffff,stroke-width:4px',
  skipped: 'fill:#6e7781,stroke:#6e7781,color:#ffffff',
  ahead: 'fill:#6e7781,stroke:#6e7781,color:#ffffff,stroke-dasharray:4 4',
}

/** The way of the image from left to right, and how far it came. */
export function flowchart(steps: readonly Step[]): string {
  const nodes = steps.map(({ name, detail, state, says }, index) => {
    const lines = [name, detail, says].filter((line) => line !== '')
    return `  n${index}["${lines.map(quoteForMermaid).join('<br/>')}"]:::${state}`
  })
  const arrows = steps
    .slice(1)
    .map(({ state }, index) => `  n${index} ${state === 'ahead' ? '-.->' : '-->'} n${index + 1}`)
  const used = [...new Set(steps.map(({ state }) => state))]
  return fenced(['flowchart LR', ...nodes, ...arrows, ...used.map((state) => `  classDef ${state} ${COLOURS[state]}`)])
}

const fenced = (lines: readonly string[]): string => ['```mermaid', ...lines, '```'].join('\n')
