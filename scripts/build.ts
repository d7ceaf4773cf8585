/**
 * Builds dist/: `tsc` emits src/ to build/, then ncc bundles every entry of build/main/ into dist/<name>/index.js.
 * The @actions packages are marked as free of side effects, so that the unused part of the toolkit is dropped. Comments
 * are dropped too, for they are half of what Node would have to read at each start; names and lines stay as they are.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire, isBuiltin } from 'node:module'
import { join, resolve } from 'node:path'
import { type Manifests, parseManifest } from '../src/main/command-line/manifest.ts'
import { bundledPackages, type Compilation, licencesOf } from './licenses.ts'

if (process.argv.includes('--help')) {
  process.stdout.write('node scripts/build.ts\n\nRebuilds dist/ from src/, from an emptied folder. Takes no options.\n')
  process.exit(0)
}

const ROOT = resolve(import.meta.dirname, '..')
const BUILD = join(ROOT, 'build')
const DIST = join(ROOT, 'dist')
/** One bundle an action, one for the root action, one for the command line: each has its file in src/main/. */
const ENTRIES = ['pipeline', 'cli', ...readdirSync(join(ROOT, 'actions'))]

type Ncc = (
  entry: string,
  options: object,
) => Promise<{
  code: string
  assets: Record<string, { source: string | Buffer }>
  stats: { compilation: Compilation }
}>
const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc

rmSync(BUILD, { recursive: true, force: true })
rmSync(DIST, { recursive: true, force: true })
tsc('-p', 'tsconfig.build.json')
copyPackagesWithoutSideEffects()
writeFileSync(join(BUILD, 'package.json'), '{ "type": "module" }\n')

for (const name of ENTRIES) {
  const { code, assets, stats } = await ncc(join(BUILD, 'main', `${name}.js`), { quiet: true, cache: false })
  const folder = join(DIST, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.js'), withBuiltins(code))
  writeFileSync(join(folder, 'licenses.txt'), licencesOf(bundledPackages(stats.compilation)))
  for (const [asset, { source }] of Object.entries(assets)) {
    mkdirSync(join(folder, asset, '..'), { recursive: true })
    writeFileSync(join(folder, asset), source)
  }
  process.stdout.write(`dist/${name}: ${statSync(join(folder, 'index.js')).size} bytes in index.js\n`)
}

await writeManifests()

/**
 * ncc makes a `require` of its own for each part of Node that a bundle uses, and imports `module` for it, which takes longer
 * than all that is loaded by it.
 *
 * @throws when a bundle needs something that is not a part of Node: it would not be found.
 */
function withBuiltins(code: string): string {
  const asked = /__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("([^"]+)"\)/g
  return code
    .replace('import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";\n', '')
    .replace(asked, (_, name: string) => {
      if (!isBuiltin(name))
        throw new Error(`the bundle asks for "${name}", which is neither bundled nor a part of Node`)
      return `process.getBuiltinModule("${name}")`
    })
}

/** The words of every action.yml, for the help of the command line. */
async function writeManifests(): Promise<void> {
  const folders = ['.', ...readdirSync(join(ROOT, 'actions')).map((name) => `actions/${name}`)]
  const manifests: Record<string, Manifests[string]> = {}
  for (const folder of folders)
    manifests[folder] = await parseManifest(readFileSync(join(ROOT, folder, 'action.yml'), 'utf8'))
  writeFileSync(join(DIST, 'cli/manifests.json'), `${JSON.stringify(manifests, null, 2)}\n`)
}

/**
 * ncc follows node_modules upward from build/: a copy of the toolkit there, marked, wins over the one in the root, which
 * stays as npm installed it.
 */
function copyPackagesWithoutSideEffects(): void {
  const scope = join(ROOT, 'node_modules/@actions')
  for (const name of readdirSync(scope)) {
    const copy = join(BUILD, 'node_modules/@actions', name)
    cpSync(join(scope, name), copy, { recursive: true })
    const manifest = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')) as object
    writeFileSync(join(copy, 'package.json'), JSON.stringify({ ...manifest, sideEffects: false }, null, 2))
  }
  const lib = join(BUILD, 'node_modules/@actions/core/lib')
  const files = readdirSync(lib).filter((file) => file.endsWith('.js'))
  tsc(
    ...['--ignoreConfig', '--allowJs', '--noCheck', '--noResolve', '--types', '', '--removeComments'],
    ...['--target', 'ES2024', '--module', 'NodeNext', '--outDir', lib],
    ...files.map((file) => join(scope, 'core/lib', file)),
  )
}

function tsc(...words: readonly string[]): void {
  execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), ...words], {
    cwd: ROOT,
    stdio: 'inherit',
  })
}
