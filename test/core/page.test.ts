import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderHtml } from '../../src/core/html.ts'
import { renderMarkdown } from '../../src/core/markdown.ts'
import { type Block, type Page, textsOf } from '../../src/core/page.ts'

const AT = Date.UTC(2026, 10, 21, 3)
const HTML = { at: '2026-11-21T03:00:00.000Z', run: 'https://ci.example.com/runs/7' }
const html = (page: Page) => renderHtml(page, HTML)

/** A page with everything that there is, each text made by `text` from a name of its own. */
function fullPage(text: (name: string) => string): Page {
  const every: Block[] = [
    { kind: 'failure', failure: { what: text('what'), saw: text('saw'), fix: text('fix') } },
    {
      kind: 'evidence',
      evidence: {
        title: text('evidence'),
        lines: [text('one'), text('two')],
        logs: [
          { title: text('short log'), lines: [text('said')] },
          { title: text('long log'), lines: Array<string>(20).fill(text('said at length')) },
        ],
      },
    },
    { kind: 'facts', rows: [[text('name'), text('value')]] },
    { kind: 'table', header: [text('column')], rows: [[text('cell')]] },
    {
      kind: 'way',
      of: 'image',
      steps: [{ name: text('step'), detail: text('detail'), state: 'back', says: text('says') }],
    },
    { kind: 'timeline', of: text('of'), moments: [{ atMs: AT, text: text('moment') }] },
    { kind: 'text', text: text('text') },
    { kind: 'command', does: text('does'), command: text('command') },
  ]
  const page = { title: text('title'), result: text('result'), tone: 'failed', headline: text('headline') } as const
  return {
    ...page,
    tookMs: 90_000,
    blocks: [
      ...every,
      { kind: 'part', page: { ...page, title: text('part'), blocks: every }, folded: false },
      { kind: 'part', page: { ...page, title: text('folded'), blocks: every }, folded: true },
    ],
  }
}

const NAMES = new Set<string>()
fullPage((name) => {
  NAMES.add(name)
  return name
})

describe('one model, two renderings', () => {
  const page = fullPage((name) => `the ${name} of it`)
  test.each([...NAMES])('the %s stands in the Markdown and in the HTML', (name) => {
    expect(renderMarkdown(page)).toContain(`the ${name} of it`)
    expect(html(page)).toContain(`the ${name} of it`)
  })

  test('every text of a page is known before it is rendered', () => {
    const texts = new Set(textsOf(page))
    expect([...NAMES].filter((name) => !texts.has(`the ${name} of it`))).toEqual([])
  })

  test('the line of the Markdown that is last is the command', () => {
    const last: Page = {
      ...page,
      blocks: [...page.blocks, { kind: 'command', does: 'Take it back', command: 'slipway rollback' }],
    }
    expect(renderMarkdown(last).split('\n').at(-1)).toBe('    slipway rollback')
  })

  test('a picture is never inside what is closed at first, where it is not drawn', () => {
    const [, folded = ''] = renderMarkdown(page).split('the folded of it')
    expect(folded).toContain('| 0ms | the moment of it |')
    expect(folded).toContain('| the step of it | the detail of it | the says of it |')
    expect(folded).not.toContain('mermaid')
  })
})

/** What markup is made of, what ends a label, a cell, a block or a line, and what has no width or turns the writing. */
const SIGNS = [
  '<script>',
  '</pre>',
  '</td>',
  '<!--',
  '&lt;',
  '"',
  "'",
  '|',
  '`',
  '```',
  '~~~',
  '#',
  ';',
  ':',
  '%%{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '*',
  '_',
  '@',
  '!',
  '\\',
  '\n',
  '\n\n',
  '\r',
  '\t',
  ' ',
  '    ',
  '- ',
  '1. ',
  '--',
  'end',
  'x',
  '\u202e',
  '\u200b',
  '\u2066',
  '\u001b[31m',
  '\u0000',
  'www.',
  'http://',
  '\ufeff',
]
const hostile = fc
  .array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 14 })
  .map((parts) => `${parts.join('')}x`)

const tagsOf = (text: string): readonly string[] => text.match(/<[/!]?[a-z-]*/gi) ?? []

describe('no text of whatever kind', () => {
  test('makes markup in the HTML, or is there unseen', () => {
    const harmless = tagsOf(html(fullPage(() => 'x')))
    fc.assert(
      fc.property(hostile, (text) => {
        const rendered = html(fullPage(() => text))
        expect(tagsOf(rendered)).toEqual(harmless)
        expect(rendered).not.toMatch(/[^\P{Cc}\n]|[\u200b\u202a-\u202e\u2066-\u2069\ufeff]/u)
      }),
    )
  })

  test('makes markup in the Markdown: a tag, a heading, a list, a quotation, a fence, a cell', () => {
    /** What a renderer looks at, line by line: four spaces make a line verbatim, and a picture has its own language. */
    const markup = (page: Page) =>
      renderMarkdown(page)
        .replaceAll(/^```mermaid\n(?: {2}.*\n|gantt\n|flowchart LR\n)*```$/gm, 'PICTURE')
        .split('\n')
        .filter((line) => !/^ {4}|^ *$/.test(line))
        .map((line) => [
          /^(#+ |[-*+>] |\d+[.)] |```|~~~|\||PICTURE)?/.exec(line)?.[0] ?? '',
          ...(line.match(/<[/!]?[a-z-]*|[|`*_[\]]/gi) ?? []),
        ])
    fc.assert(
      fc.property(hostile, (text) => {
        // Text of several lines in `saw` is verbatim, on lines of its own.
        const one = text.replaceAll(/[\r\n]+/g, ' ')
        expect(markup(fullPage(() => one))).toEqual(markup(fullPage(() => 'x')))
      }),
    )
  })

  test('ends a block of lines in the Markdown', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const page = fullPage(() => 'x')
        const rendered = renderMarkdown({
          ...page,
          blocks: [{ kind: 'evidence', evidence: { title: 'x', lines: [text, text] } }],
        })
        const [, lines = ''] = rendered.split('**x**\n\n').slice(-2)
        expect(lines.split('\n').filter((line) => !line.startsWith('    '))).toEqual([])
      }),
    )
  })
})

test('a page for a whole release is small', () => {
  const moments = Array.from({ length: 40 }, (_, index) => ({
    atMs: AT + index * 1_000,
    text: `healthy at step ${index}`,
  }))
  const part: Block = {
    kind: 'part',
    folded: true,
    page: { ...fullPage(() => 'a text of middling length'), blocks: [{ kind: 'timeline', of: 'x', moments }] },
  }
  const page = fullPage(() => 'a text of middling length')
  expect(html({ ...page, blocks: [...page.blocks, part, part, part] }).length).toBeLessThan(50_000)
})

test('the HTML has a language, a title, headings in order, headers of rows and columns, no script and nothing from elsewhere', () => {
  const rendered = html(fullPage(() => 'x'))
  expect(rendered).toMatch(/^<!doctype html>\n<html lang="en">/)
  expect(rendered).toContain('<title>x: x</title>')
  expect(rendered.match(/<h\d/g)).toEqual(['<h1', '<h2', '<h2'])
  expect(rendered.match(/<th(?! scope="(row|col)")(?!ead)/g)).toBeNull()
  expect(rendered).not.toMatch(/<script|style=|href=|src=|url\(|@import| on\w+="/)
})
