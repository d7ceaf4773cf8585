import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../..')

/** A fenced block. */
export interface Block {
  readonly page: string
  /** Of its first fence, from 1. */
  readonly line: number
  readonly language: string
  readonly text: string
}

export interface Page {
  /** From the root. */
  readonly path: string
  readonly text: string
  /** Without fenced blocks, line by line as it stands. */
  readonly prose: string
  readonly blocks: readonly Block[]
  /** What a link may have after its `#`. */
  readonly anchors: ReadonlySet<string>
}

/** What is made, fetched or written by a run. Of the folders that begin with a dot only GitHub's is ours to write. */
const SKIPPED = /^(node_modules|dist|build|demo-report|\.(?!github$).*)$/

function markdownBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return SKIPPED.test(entry.name) ? [] : markdownBelow(path)
    return entry.name.endsWith('.md') ? [path] : []
  })
}

/** Every page of the repository. */
export const PAGES: readonly Page[] = markdownBelow('.').map((path) =>
  readPage(path, readFileSync(join(ROOT, path), 'utf8')),
)
export const BLOCKS: readonly Block[] = PAGES.flatMap(({ blocks }) => blocks)
export const blocksIn = (...languages: readonly string[]): readonly Block[] =>
  BLOCKS.filter(({ language }) => languages.includes(language))
export const where = ({ page, line }: Pick<Block, 'page' | 'line'>): string => `${page}:${line}`

export function readPage(path: string, text: string): Page {
  const blocks: Block[] = []
  const prose: string[] = []
  let open: { fence: string; indent: number; line: number; language: string; lines: string[] } | undefined
  for (const [index, line] of text.split('\n').entries()) {
    const [, indent = '', fence, info = ''] = /^(\s*)(`{3,}|~{3,})\s*(.*)$/.exec(line) ?? []
    if (open === undefined && fence !== undefined) {
      open = { fence, indent: indent.length, line: index + 1, language: info.split(/\s/)[0] ?? '', lines: [] }
    } else if (open !== undefined && fence?.startsWith(open.fence) === true && info === '') {
      blocks.push({ page: path, line: open.line, language: open.language, text: open.lines.join('\n') })
      open = undefined
    } else if (open !== undefined) {
      open.lines.push(line.slice(Math.min(open.indent, line.length - line.trimStart().length)))
    }
    prose.push(open === undefined && fence === undefined ? line : '')
  }
  if (open !== undefined) throw new Error(`${path}:${open.line}: a block that does not end`)
  const joined = prose.join('\n')
  return { path, text, prose: joined, blocks, anchors: anchorsOf(joined) }
}

/** As GitHub makes them: lower case, spaces as hyphens, nothing but letters, digits, hyphens and underscores. */
function anchorsOf(prose: string): ReadonlySet<string> {
  const anchors = new Set<string>()
  const seen = new Map<string, number>()
  for (const [, heading = ''] of prose.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)) {
    const words = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('`', '')
    const slug = words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-')
    const count = seen.get(slug) ?? 0
    seen.set(slug, count + 1)
    anchors.add(count === 0 ? slug : `${slug}-${count}`)
  }
  for (const [, id = ''] of prose.matchAll(/<a\s[^>]*?(?:id|name)="([^"]+)"/g)) anchors.add(id)
  return anchors
}

/** The rows of every table whose first heading is one of `heads`, cell by cell. */
export function rowsUnder(page: Page, ...heads: readonly string[]): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = []
  let inside = false
  for (const line of page.prose.split('\n')) {
    if (!line.trimStart().startsWith('|')) {
      inside = false
      continue
    }
    const cells = line
      .trim()
      .replace(/^\||\|$/g, '')
      .split(/(?<!\\)\|/)
      .map((one) => one.trim().replaceAll('\\|', '|'))
    if (heads.includes(cells[0] ?? '')) inside = true
    else if (inside && !/^:?-+:?$/.test(cells[0] ?? '')) rows.push(cells)
  }
  return rows
}

/** What stands between backticks. */
export const codeIn = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, one = '']) => one)
