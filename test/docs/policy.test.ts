import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { blocksIn, ROOT } from './pages.ts'

interface Statement {
  readonly Action: string | readonly string[]
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
}

const FOLDER = join(ROOT, 'src/systems/route53')
const sources = readdirSync(FOLDER)
  .map((file) => readFileSync(join(FOLDER, file), 'utf8'))
  .join('\n')
const statements = blocksIn('json')
  .filter(({ page }) => page === 'actions/route53-switch/README.md')
  .flatMap(({ text }) => (JSON.parse(text) as { Statement: readonly Statement[] }).Statement)

test('the policy for Route 53 allows what the client asks for, and nothing else', () => {
  const asked = [...sources.matchAll(/\bsdk\.(\w+)Command\(/g)].map(([, name]) => `route53:${name}`)
  expect(asked.length).toBeGreaterThan(3)
  expect(statements.flatMap(({ Action }) => Action).sort()).toEqual([...new Set(asked)].sort())
})

test('the policy allows the kinds of changes that are sent', () => {
  const sent = new Set([...sources.matchAll(/Action: '([A-Z]+)'/g)].map(([, kind]) => kind))
  const allowed = statements.flatMap(
    ({ Condition }) => Condition?.['ForAllValues:StringEquals']?.['route53:ChangeResourceRecordSetsActions'] ?? [],
  )
  expect(allowed.toSorted()).toEqual([...sent].sort())
})
