import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { PAGES, type Page, ROOT, readPage } from './pages.ts'

function linksOf({ prose }: Page): readonly string[] {
  const text = prose.replace(/`[^`\n]*`/g, (span) => ' '.repeat(span.length))
  const inline = [...text.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)]
  const named = [...text.matchAll(/^\s*\[[^\]]+\]:\s*(\S+)/gm)]
  const html = [...text.matchAll(/<(?:a|img)\s[^>]*?(?:href|src)="([^"]+)"/g)]
  return [...inline, ...named, ...html].map(([, target = '']) => target)
}

/** Why a link leads nowhere. A link out of the repository is looked at for its form alone: no test asks the network. */
function broken(page: Page, target: string, pages: readonly Page[] = PAGES): string | undefined {
  if (/^[a-z][a-z+.-]*:/i.test(target)) {
    const isFine = URL.canParse(target) && /^(https:|mailto:)/.test(target)
    return isFine ? undefined : 'no https address'
  }
  const [file = '', anchor] = target.split('#')
  const path = file === '' ? page.path : normalize(join(dirname(page.path), decodeURIComponent(file)))
  if (path.startsWith('..')) return 'outside of the repository'
  if (path !== page.path && !existsSync(join(ROOT, path))) return 'no such file'
  if (anchor === undefined) return undefined
  const to = pages.find((one) => one.path === path)
  if (to === undefined) return /^L\d+(-L\d+)?$/.test(anchor) ? undefined : 'an anchor of no page'
  return to.anchors.has(anchor) ? undefined : `no such anchor; there are ${[...to.anchors].join(', ')}`
}

test('there are pages and links', () => {
  expect(PAGES.map(({ path }) => path)).toEqual(expect.arrayContaining(['README.md', 'docs/README.md']))
  expect(PAGES.flatMap(linksOf).length).toBeGreaterThan(40)
})

test.each(PAGES)('$path: every link leads somewhere', (page) => {
  const wrong = linksOf(page).flatMap((target) => {
    const because = broken(page, target)
    return because === undefined ? [] : [`${target}: ${because}`]
  })
  expect(wrong).toEqual([])
})

test('given a link to a missing file, a missing anchor or plain http, it is told', () => {
  const text = '# One\n\n## One `two`, three!\n\n[a](nowhere.md) [b](#one) [c](#one-two-three) [d](#four) [e](http://x)'
  const page = readPage('planted.md', text)
  const wrong = linksOf(page).filter((target) => broken(page, target, [page]) !== undefined)
  expect(wrong).toEqual(['nowhere.md', '#four', 'http://x'])
})
