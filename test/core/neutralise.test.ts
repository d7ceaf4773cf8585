import fc from 'fast-check'
import { expect, test } from 'vitest'
import { neutraliseForLog, neutraliseForMarkdown, neutraliseForMermaid } from '../../src/core/neutralise.ts'

/** What the runner takes for a command: `::name` at the start of a line, `##[name` anywhere in it. */
const isCommand = (text: string): boolean =>
  text.split(/\r\n|\n|\r/).some((line) => line.trimStart().startsWith('::') || line.includes('##['))

test.each([
  '::error::x',
  '  ::set-output name=digest::x',
  'progress\r::error::x',
  'text ##[set-output name=digest]x',
  'a\n::add-mask::b',
])('%j is no command any more', (text) => {
  expect(isCommand(text)).toBe(true)
  expect(isCommand(neutraliseForLog(text))).toBe(false)
})

test('no text whatever becomes a command', () => {
  const text = fc
    .array(fc.constantFrom('::', ':', '##[', '#', '[', '\r', '\n', ' ', 'error', 'x', '\u200b'))
    .map((parts) => parts.join(''))
  fc.assert(fc.property(text, (one) => !isCommand(neutraliseForLog(one))))
})

test('ordinary text stays as it is', () => {
  expect(neutraliseForLog('http://a::b c:d [x]')).toBe('http://a::b c:d [x]')
})

test('in Markdown there is no HTML, no link, no cell and no new line', () => {
  expect(neutraliseForMarkdown('<img src=x> [a](b) | `c`\nd @e')).not.toMatch(/[<>[\]()|`\n@]/)
})

test('in Markdown a text between dollar signs is no formula', () => {
  expect(neutraliseForMarkdown('costs $x$ and $`y`$')).not.toMatch(/\$(?!<\/span>)/)
  expect(neutraliseForMarkdown('$A')).toBe('<span>$</span>A')
})

test('in Mermaid nothing ends the label', () => {
  expect(neutraliseForMermaid('a:b;c"d\n<script>')).toBe('a b c d  script ')
})
