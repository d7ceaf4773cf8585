import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const json = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'))
const locked = json('package-lock.json').packages as Record<string, { version: string; license?: string }>
const bundles = readdirSync(join(ROOT, 'dist'))

/** `name version`, the licence, an empty line, the text. */
function licencesIn(bundle: string): ReadonlyMap<string, { version: string; licence: string; text: string }> {
  const text = readFileSync(join(ROOT, 'dist', bundle, 'licenses.txt'), 'utf8')
  const heads = [...text.matchAll(/^((?:@[a-z0-9-]+\/)?[a-z0-9.-]+) (\d+\.\d+\.\d+\S*)\n(\S+)\n\n/gm)]
  return new Map(
    heads.map((head, at) => {
      const [whole, name = '', version = '', licence = ''] = head
      return [name, { version, licence, text: text.slice(head.index + whole.length, heads[at + 1]?.index) }] as const
    }),
  )
}

/** The packages that a bundle itself names, in the comments between its modules: not all, but all of these are in it. */
function namedIn(bundle: string): ReadonlySet<string> {
  const files = readdirSync(join(ROOT, 'dist', bundle)).filter((file) => file.endsWith('.js'))
  const code = files.map((file) => readFileSync(join(ROOT, 'dist', bundle, file), 'utf8')).join('\n')
  return new Set([...code.matchAll(/MODULE: \S*node_modules\/((?:@[^/]+\/)?[^/]+)\//g)].map(([, name = '']) => name))
}

describe.each(bundles)('dist/%s', (bundle) => {
  const licences = licencesIn(bundle)

  test('names every package that its code names', () => {
    expect([...namedIn(bundle)].filter((name) => !licences.has(name))).toEqual([])
  })

  test('has the text of every licence, for the version that is locked', () => {
    expect(licences.size).toBeGreaterThan(0)
    for (const [name, { version, licence, text }] of licences) {
      const lock = locked[`node_modules/${name}`]
      expect([name, version, licence]).toEqual([name, lock?.version, lock?.license])
      expect([name, text.length > 500, /warrant/i.test(text)]).toEqual([name, true, true])
    }
  })
})

test('what the action bundles all start with is named, in the first file too', () => {
  // In the first file of a bundle no list of ncc's looks.
  const missing = bundles.filter((bundle) => bundle !== 'cli' && !licencesIn(bundle).has('@actions/core'))
  expect(missing).toEqual([])
})

test('every dependency of package.json is in some bundle', () => {
  const named = new Set(bundles.flatMap((bundle) => [...licencesIn(bundle).keys()]))
  expect(Object.keys(json('package.json').dependencies).filter((name) => !named.has(name))).toEqual([])
})
