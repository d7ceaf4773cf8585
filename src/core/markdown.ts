import type { Excerpt } from './change.ts'
import { formatDuration } from './duration.ts'
import { flowchart, gantt } from './mermaid.ts'
import { neutraliseForMarkdown as plain, showUnseen } from './neutralise.ts'
import { type Block, LONG_LOG, MARK, type Page, type Row } from './page.ts'
import { spansOf } from './timeline.ts'

/** A page as GitHub shows it in the summary of a job. */
export const renderMarkdown = (page: Page): string => render(page, 2, false)

/** @param folded inside what is closed at first, where GitHub draws no picture. */
function render(page: Page, level: number, folded: boolean): string {
  const { title, result, tone, blocks } = page
  const heading = `${MARK[tone]} ${plain(title)}${result === '' ? '' : `: ${plain(result)}`}`
  return [
    `${'#'.repeat(level)} ${heading}`,
    ...body(page),
    ...blocks.map((block) => renderBlock(block, level, folded)),
  ].join('\n\n')
}

const body = ({ headline, tookMs }: Page): readonly string[] => {
  const took = tookMs === undefined ? '' : `Took ${formatDuration(tookMs)}.`
  const said = headline === '' ? took : `**${plain(headline)}** ${took}`
  return said === '' ? [] : [said.trim()]
}

function renderBlock(block: Block, level: number, folded: boolean): string {
  switch (block.kind) {
    case 'facts':
      return facts(block.rows)
    case 'table':
      return table(block.header, block.rows)
    case 'failure': {
      const { what, saw, fix } = block.failure
      const isLong = saw.trim().includes('\n')
      return [
        `**Failed:** ${plain(what)}`,
        isLong ? `**Saw:**\n\n${verbatim(saw.trim().split('\n'))}` : `**Saw:** ${plain(saw)}`,
        `**Try:** ${plain(fix)}`,
      ].join('\n\n')
    }
    case 'evidence':
      return [
        `**${plain(block.evidence.title)}**`,
        verbatim(block.evidence.lines),
        ...(block.evidence.logs ?? []).map(excerpt),
      ].join('\n\n')
    case 'timeline':
      return folded ? story(block) : gantt(block.of, block.moments)
    case 'way':
      return folded ? stations(block) : flowchart(block.steps)
    case 'text':
      return plain(block.text)
    case 'command':
      return `${plain(block.does)}:\n\n${verbatim([block.command])}`
    case 'part':
      return block.folded ? fold(block.page, level) : render(block.page, level + 1, folded)
    default:
      return block satisfies never
  }
}

/** What is closed at first keeps its own heading in the line that opens it. */
function fold(page: Page, level: number): string {
  const { title, result, tone, blocks } = page
  const line = `${MARK[tone]} <b>${plain(title)}${result === '' ? '' : `: ${plain(result)}`}</b>`
  const inside = [...body(page), ...blocks.map((block) => renderBlock(block, level + 1, true))]
  return [`<details><summary>${line}</summary>`, ...inside, '</details>'].join('\n\n')
}

/** A long one is closed at first. */
const excerpt = ({ title, lines }: Excerpt): string =>
  lines.length > LONG_LOG
    ? [`<details><summary>${plain(title)}</summary>`, verbatim(lines), '</details>'].join('\n\n')
    : [`${plain(title)}:`, verbatim(lines)].join('\n\n')

/** A table with its names at the side, which Markdown has no words for. No line of it is empty: that would end it. */
function facts(rows: readonly Row[]): string {
  const lines = rows.map(([name, value]) => `<tr><th align="left">${plain(name)}</th><td>${plain(value)}</td></tr>`)
  return ['<table>', ...lines, '</table>'].join('\n')
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |`
  return [line(header), `| ${header.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n')
}

/** As a table, where a picture would not be drawn; the same for the way of the image. */
function story({ moments }: Extract<Block, { kind: 'timeline' }>): string {
  const { spans } = spansOf(moments)
  const startMs = spans[0]?.fromMs ?? 0
  return table(
    ['after', 'what'],
    spans.map(({ fromMs, text }) => [formatDuration(fromMs - startMs), text]),
  )
}

const stations = ({ steps }: Extract<Block, { kind: 'way' }>): string =>
  table(
    ['step', '', ''],
    steps.map(({ name, detail, says }) => [name, detail, says]),
  )

/** Lines from outside, as a block that nothing in them can end. */
const verbatim = (lines: readonly string[]): string =>
  (lines.length === 0 ? ['(nothing)'] : lines)
    .flatMap((line) => showUnseen(line).split('\n'))
    .map((line) => `    ${line}`)
    .join('\n')
