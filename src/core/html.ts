import { formatDuration } from './duration.ts'
import { STYLE } from './html-style.ts'
import { onOneLine, neutraliseForHtml as safe } from './neutralise.ts'
import { type Block, LONG_LOG, MARK, type Page, type Step } from './page.ts'
import { spansOf } from './timeline.ts'

/** What a page says of itself, below everything else. */
export interface Imprint {
  /** When it was written, ISO 8601 in UTC. */
  readonly at: string
  /** Link or name of the run. */
  readonly run: string
}

/**
 * A page as one file: no script, nothing from elsewhere, nothing that only a style sheet tells. Jenkins serves an artifact
 * without its styles and scripts (`default-src 'none'; style-src 'self'`), so it has to read well without them; the
 * attributes of tables and pictures stand in there, and the colour scheme follows the browser all the same.
 */
export function renderHtml(page: Page, { at, run }: Imprint): string {
  const heading = headingOf(page)
  const { headline, tone, blocks } = page
  return `${[
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${heading}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<header class="${tone}">`,
    `<h1><span aria-hidden="true">${MARK[tone]}</span> ${heading}</h1>`,
    `<p><strong>${line(headline)}</strong>${tookOf(page)}</p>`,
    '</header>',
    '<main>',
    ...blocks.map((block) => renderBlock(block, 1)),
    '</main>',
    `<footer>Slipway, ${line(at)}, run: ${line(run)}</footer>`,
    '</body>',
    '</html>',
  ].join('\n')}\n`
}

const line = (text: string): string => safe(onOneLine(text))
const headingOf = ({ title, result }: Page): string => `${line(title)}${result === '' ? '' : `: ${line(result)}`}`
const tookOf = ({ tookMs }: Page): string => (tookMs === undefined ? '' : ` Took ${formatDuration(tookMs)}.`)

function renderBlock(block: Block, level: number): string {
  switch (block.kind) {
    case 'facts': {
      const rows = block.rows.map(
        ([name, value]) => `<tr><th scope="row">${line(name)}</th><td>${line(value)}</td></tr>`,
      )
      return table(['<tbody>', ...rows, '</tbody>'])
    }
    case 'table': {
      const rows = block.rows.map((cells) => `<tr>${cells.map((cell) => `<td>${line(cell)}</td>`).join('')}</tr>`)
      return table([headerOf(block.header), '<tbody>', ...rows, '</tbody>'])
    }
    case 'failure': {
      const { what, saw, fix } = block.failure
      const rows = [
        ['Failed', what],
        ['Saw', saw.trim()],
        ['Try', fix],
      ].map(([name = '', text = '']) => `<dt>${name}</dt><dd>${safe(text)}</dd>`)
      return ['<dl>', ...rows, '</dl>'].join('\n')
    }
    case 'evidence':
      return [
        figure(block.evidence.title, block.evidence.lines),
        ...(block.evidence.logs ?? []).map(({ title, lines }) =>
          lines.length > LONG_LOG ? closed(title, lines) : figure(title, lines),
        ),
      ].join('\n')
    case 'timeline':
      return story(block)
    case 'way':
      return ['<ol>', ...block.steps.map(station), '</ol>'].join('\n')
    case 'text':
      return `<p>${line(block.text)}</p>`
    case 'command':
      return figure(`${block.does}:`, [block.command])
    case 'part': {
      const { page } = block
      const heading = `<h${level + 1}><span class="${page.tone}" aria-hidden="true">${MARK[page.tone]}</span> ${headingOf(page)}</h${level + 1}>`
      const said =
        page.headline === '' && page.tookMs === undefined ? [] : [`<p>${line(page.headline)}${tookOf(page)}</p>`]
      const parts = page.blocks.map((inner) => renderBlock(inner, level + 1))
      return ['<section>', heading, ...said, ...parts, '</section>'].join('\n')
    }
    default:
      return block satisfies never
  }
}

const table = (lines: readonly string[], name?: string): string =>
  [`<table border="1" cellpadding="4"${name === undefined ? '' : ` class="${name}"`}>`, ...lines, '</table>'].join('\n')

const headerOf = (header: readonly string[]): string =>
  `<thead><tr>${header.map((cell) => `<th scope="col">${line(cell)}</th>`).join('')}</tr></thead>`

const figure = (caption: string, lines: readonly string[]): string =>
  `<figure><figcaption>${line(caption)}</figcaption>\n<pre>${lines.map(safe).join('\n')}</pre></figure>`

const closed = (title: string, lines: readonly string[]): string =>
  `<details><summary>${line(title)}</summary>\n<pre>${lines.map(safe).join('\n')}</pre></details>`

const station = ({ name, detail, state, says }: Step): string =>
  `<li class="${state}"><strong>${line(name)}</strong> <span>${line(detail)}</span> <em>${line(says)}</em></li>`

/** How wide the picture of a timeline is. */
const WIDTH = 120

/** A row for each moment, and beside it a bar as long as it took: what is written never runs into a picture. */
function story({ of, moments }: Extract<Block, { kind: 'timeline' }>): string {
  const { spans, left } = spansOf(moments)
  const startMs = spans[0]?.fromMs ?? 0
  const wholeMs = Math.max((spans.at(-1)?.toMs ?? 1) - startMs, 1)
  const scale = (ms: number) => Math.round((WIDTH * ms) / wholeMs)
  const rows = spans.map(({ fromMs, toMs, text }) => {
    const x = Math.min(scale(fromMs - startMs), WIDTH - 2)
    const bar = `<rect x="${x}" width="${Math.max(scale(toMs - fromMs), 2)}" height="8" fill="currentColor"/>`
    const picture = `<svg width="${WIDTH}" height="8" aria-hidden="true">${bar}</svg>`
    return `<tr><td>${formatDuration(fromMs - startMs)}</td><td>${line(text)}</td><td>${picture}</td></tr>`
  })
  const more = left === 0 ? '' : `, the last ${spans.length} of ${moments.length} moments`
  return table(
    [
      `<caption>Timeline of ${line(of)}${more}</caption>`,
      headerOf(['after', 'what', 'how long']),
      '<tbody>',
      ...rows,
      '</tbody>',
    ],
    'story',
  )
}
