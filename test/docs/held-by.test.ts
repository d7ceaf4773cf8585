import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { codeIn, PAGES, ROOT, rowsUnder } from './pages.ts'

/** `path`: title, as the tables of security.md and RELIABILITY.md name the tests that hold a rule. */
const NAMED = PAGES.flatMap((page) =>
  rowsUnder(page, 'Rule', 'Promise').flatMap((cells) =>
    cells.slice(1).flatMap((cell) => {
      const [, ...parts] = cell.split(/`(test\/[\w./-]+\.ts)`/)
      return parts.flatMap((path, index) =>
        index % 2 === 1 ? [] : titlesIn(parts[index + 1] ?? '').map((title) => ({ page: page.path, path, title })),
      )
    }),
  ),
)

/** Between “ and ”. */
function titlesIn(text: string): readonly string[] {
  return [...text.matchAll(/“([^”]+)”/g)].map(([, title = '']) => title)
}

const textOf = (path: string): string =>
  existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8').replaceAll("\\'", "'") : ''

function isTest(path: string, title: string): boolean {
  const text = textOf(path)
  return ["'", '"', '`'].some((quote) => text.includes(`${quote}${title}${quote}`))
}

test('there are tests named', () => {
  expect(NAMED.length).toBeGreaterThan(40)
  expect(new Set(NAMED.map(({ page }) => page))).toEqual(new Set(['docs/security.md', 'RELIABILITY.md']))
})

test('every test that a page names is there, under that title', () => {
  expect(NAMED.filter(({ path, title }) => !isTest(path, title))).toEqual([])
})

test('every rule and every promise is held by a test', () => {
  const bare = PAGES.flatMap((page) =>
    rowsUnder(page, 'Rule', 'Promise').filter((cells) => !cells.slice(1).some((cell) => titlesIn(cell).length > 0)),
  )
  expect(bare).toEqual([])
})

test('every file of ours that a page names is there', () => {
  const wrong = PAGES.filter(({ path }) => path.startsWith('docs/') || path === 'RELIABILITY.md').flatMap(
    ({ path, prose }) =>
      codeIn(prose)
        .filter((text) => /^(src|test|scripts|actions|docs|examples|dist)\/[\w./-]+\.\w+$/.test(text))
        .filter((text) => !existsSync(join(ROOT, text)))
        .map((text) => `${path}: ${text}`),
  )
  expect(wrong).toEqual([])
})

test('given a title that no test has, it is told', () => {
  expect(isTest('test/host/masks.test.ts', 'a secret prints as stars wherever it is printed')).toBe(true)
  expect(isTest('test/host/masks.test.ts', 'a secret prints as stars')).toBe(false)
  expect(isTest('test/host/none.test.ts', 'a secret prints as stars wherever it is printed')).toBe(false)
})
