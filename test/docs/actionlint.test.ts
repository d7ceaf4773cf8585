import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { blocksIn, ROOT, where } from './pages.ts'

type Tool = { readonly path: string } | { readonly missing: string }

const TOOLS = join(ROOT, 'scripts/tools.ts')
const { tool } = existsSync(TOOLS)
  ? ((await import(TOOLS)) as { tool(name: string): Tool })
  : { tool: (): Tool => ({ missing: 'there is no scripts/tools.ts' }) }
const lint = tool('actionlint')

const WORKFLOWS = blocksIn('yaml').filter(({ text }) => {
  const value: unknown = parse(text)
  return typeof value === 'object' && value !== null && 'jobs' in value
})
const isMissing = 'missing' in lint
const because = isMissing ? ` (skipped: ${lint.missing})` : ''

test.skipIf(isMissing && !process.env.CI)(`every workflow that a page shows passes actionlint${because}`, () => {
  if ('missing' in lint) throw new Error(`actionlint is missing: ${lint.missing}`)
  expect(WORKFLOWS.length).toBeGreaterThan(1)
  const wrong = WORKFLOWS.flatMap((block) => {
    try {
      execFileSync(lint.path, ['-no-color', '-'], { input: block.text, stdio: ['pipe', 'pipe', 'pipe'] })
      return []
    } catch (error) {
      return [`${where(block)}: ${String((error as { stdout?: Buffer }).stdout)}`]
    }
  })
  expect(wrong).toEqual([])
})
