import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { NAMES, ROOT, yaml } from './actions.ts'

const text = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const { version, license } = JSON.parse(text('package.json')) as Record<string, string>

test('the licence that package.json names is the one whose text is there', () => {
  expect(license).toBe('Apache-2.0')
  expect(text('LICENSE')).toMatch(/Apache License\s+Version 2\.0, January 2004[\s\S]*END OF TERMS AND CONDITIONS/)
})

test('the changelog tells of this version, released or not yet', () => {
  const heads = [...text('CHANGELOG.md').matchAll(/^## \[([^\]]+)\](.*)$/gm)].map(
    ([, name, rest]) => [name, rest] as const,
  )
  expect(heads[0]?.[0]).toBe('Unreleased')
  for (const [, rest] of heads.slice(1)) expect(rest).toMatch(/^ - \d{4}-\d{2}-\d{2}$/)
  expect(text('CHANGELOG.md')).toContain(version)
})

test('Dependabot looks after every pin: npm, actions, and the tools of each package manager', () => {
  const { updates } = yaml('.github/dependabot.yml') as { updates: readonly Record<string, unknown>[] }
  expect(updates.map((one) => one['package-ecosystem'])).toEqual(['npm', 'github-actions', 'gomod', 'pip'])
  const tools = readdirSync(join(ROOT, 'scripts/tools'))
  const having = (file: string) => tools.some((name) => existsSync(join(ROOT, 'scripts/tools', name, file)))
  expect([having('go.mod'), having('requirements.txt')]).toEqual([true, true])
  for (const one of updates.slice(2)) expect(one.directories).toEqual(['/scripts/tools/*'])
})

interface Field {
  readonly type: string
  readonly id?: string
  readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: readonly string[] }
  readonly validations?: { readonly required?: boolean }
}
const FORMS = ['bug', 'feature'] as const
const formOf = (name: (typeof FORMS)[number]) =>
  yaml(`.github/ISSUE_TEMPLATE/${name}.yml`) as { name: string; description: string; body: readonly Field[] }

describe.each(FORMS)('the issue form %s', (name) => {
  const { body, ...head } = formOf(name)
  const fields = body.filter(({ type }) => type !== 'markdown')

  test('is one that GitHub takes: a name, a description, fields with labels and ids of their own', () => {
    expect(head).toMatchObject({ name: expect.stringMatching(/./), description: expect.stringMatching(/./) })
    for (const { type, attributes } of fields) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type)
      expect(attributes.label).toMatch(/./)
    }
    const ids = fields.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.join(' ')).toMatch(/^[a-z -]+$/)
  })

  test('warns against secrets', () => {
    expect(JSON.stringify(body)).toContain('No secrets, please.')
  })
})

test('the form for what is wrong asks for version, exit code and result-json, and names every action', () => {
  const { body } = formOf('bug')
  expect(body.flatMap(({ id }) => id ?? [])).toEqual(expect.arrayContaining(['version', 'exit-code', 'result-json']))
  const options = body.find(({ id }) => id === 'action')?.attributes.options ?? []
  expect(NAMES.filter((name) => name !== 'pipeline' && !options.includes(name))).toEqual([])
})
