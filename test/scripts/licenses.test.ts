import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bundledPackages, licencesOf } from '../../scripts/licenses.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'slipway-licences-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function packageOf(name: string, manifest: object, files: Readonly<Record<string, string>> = {}): string {
  const folder = join(root, 'node_modules', name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  return folder
}

test('given the modules of a bundle, each package that it holds code of is named once, and no dropped one', () => {
  const dropped = { resource: '/w/node_modules/tunnel/index.js' }
  const modules = [
    { resource: '/w/build/main/a.js' },
    { resource: '/w/node_modules/semver/semver.js' },
    { resource: '/w/node_modules/semver/range.js' },
    { modules: [{ resource: '/w/build/main/b.js' }, { resource: '/w/build/node_modules/@actions/core/lib/core.js' }] },
    { resource: '/w/node_modules/a/node_modules/@b/c/dist/c.js' },
    {},
    dropped,
  ]
  const chunkGraph = { getNumberOfModuleChunks: (module: object) => (module === dropped ? 0 : 1) }
  expect(bundledPackages({ modules, chunkGraph })).toEqual([
    '/w/build/node_modules/@actions/core',
    '/w/node_modules/a/node_modules/@b/c',
    '/w/node_modules/semver',
  ])
})

test('given a package, its name, version, licence and the text are told', () => {
  const folder = packageOf('@b/c', { version: '1.2.3', license: 'MIT' }, { 'LICENCE.txt': 'Do as you like.\r\nB\r\n' })
  expect(licencesOf([folder])).toBe('@b/c 1.2.3\nMIT\n\nDo as you like.\nB\n')
})

test('given an Apache package without a text, the text is the one that we have', () => {
  const folder = packageOf('c', { version: '1.0.0', license: 'Apache-2.0' })
  expect(licencesOf([folder])).toMatch(/^c 1\.0\.0\nApache-2\.0\n\nApache License\n[\s\S]*END OF TERMS AND CONDITIONS/)
})

test('given another package without a text, the build fails', () => {
  const folder = packageOf('c', { version: '1.0.0', license: 'MIT' })
  expect(() => licencesOf([folder])).toThrow(/node_modules\/c has no licence file, and says MIT/)
})
