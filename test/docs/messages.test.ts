import { expect, test } from 'vitest'
import { blocksIn, codeIn, PAGES, rowsUnder, where } from './pages.ts'
import { isSaid, textsIn } from './source-texts.ts'

const QUOTED = PAGES.flatMap((page) =>
  rowsUnder(page, 'It says').flatMap(([said = '']) => codeIn(said).map((text) => ({ page: page.path, text }))),
)

test('there are messages to compare', () => {
  expect(QUOTED.length).toBeGreaterThan(60)
})

test('every message that a page quotes is one that the code can say', () => {
  expect(QUOTED.filter(({ text }) => !isSaid(text))).toEqual([])
})

/** The names of what was changed, as an example shows them. */
const withoutValues = (line: string): string => line.replace(/\S+\/\S+ in \w+|\bimage \S+/g, '…')

test('every failure that a page shows begins with words that the code can say', () => {
  const shown = blocksIn('text').flatMap((block) =>
    [...block.text.matchAll(/^(\S.*)\n {2}Saw: .*\n {2}Try: /gm)].map(([, first = '']) => ({
      at: where(block),
      first: withoutValues(first),
    })),
  )
  expect(shown.length).toBeGreaterThan(0)
  expect(shown.filter(({ first }) => !isSaid(first))).toEqual([])
})

test('the texts of a file are found, with their places, those inside a place too', () => {
  const code =
    "const a = 'one' // it's\nconst b = `two ${c ? `three ${d({ e: 1 })}` : 'four'} five`\n/* 'six' */ const g = /'/"
  expect(textsIn(code)).toEqual(['one', 'three …', 'four', 'two … five'])
})

test.each([
  ['There is nothing to undo: no run on this machine left a change half done.', true],
  ['… is not healthy at …', true],
  ['Cannot push registry.example.com/shop/auth-service:1.0.1', true],
  ['Cannot push the image to a place that nobody knows', false],
  ['… is unwell at …', false],
  ['Somebody has eaten the image', false],
])('%s: %s', (words, expected) => {
  expect(isSaid(words)).toBe(expected)
})
