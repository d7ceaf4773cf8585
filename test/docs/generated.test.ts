import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pages, regenerate } from '../../scripts/docs.ts'
import { PAGES, ROOT } from './pages.ts'

const FOLDERS = [...pages()].filter((path) => path.startsWith('actions/')).map((path) => path.replace('/README.md', ''))

test.each(pages())('%s: its tables are those of the code (node scripts/docs.ts)', async (path) => {
  const text = readFileSync(join(ROOT, path), 'utf8')
  expect(text).toBe(await regenerate(text))
})

test('every action tells its inputs and outputs, the root on a page of its own', () => {
  expect(FOLDERS.length).toBeGreaterThan(4)
  for (const folder of [...FOLDERS, '.']) {
    const path = folder === '.' ? 'docs/pipeline.md' : `${folder}/README.md`
    const text = PAGES.find((page) => page.path === path)?.text ?? ''
    for (const name of ['inputs', 'outputs'])
      expect([path, text.includes(`<!-- generated: ${name} ${folder} -->`)]).toEqual([path, true])
  }
})

test('a table that nobody can make is an error', async () => {
  await expect(regenerate('<!-- generated: nothing -->\n<!-- end of generated -->')).rejects.toThrow(
    'no table is named "nothing"',
  )
})

test('given another default, the table changes', async () => {
  const text = readFileSync(join(ROOT, 'actions/rancher-upgrade/README.md'), 'utf8')
  const stale = text.replace('| `batch-size` |  | `1` |', '| `batch-size` |  | `2` |')
  expect(stale).not.toBe(text)
  expect(await regenerate(stale)).toBe(text)
})
