/**
 * Builds dist/: `tsc` emits src/ to build/, then ncc bundles every entry of build/main/ into dist/<name>/index.js.
 * The @actions packages are marked as free of side effects, so that the unused part of the toolkit is dropped.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { bundledPackages, type Compilation, licencesOf } from './licenses.ts'

if (process.argv.includes('--help')) {
  process.stdout.write('node scripts/build.ts\n\nRebuilds dist/ from src/, from an emptied folder. Takes no options.\n')
  process.exit(0)
}

const ROOT = resolve(import.meta.dirname, '..')
const BUILD = join(ROOT, 'build')
const DIST = join(ROOT, 'dist')
/** Files of src/main/ that are not entries of their own. */
const PARTS = new Set(['github.js', 'kinds.js', 'flags.js', 'undo.js'])

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
execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: ROOT,
  stdio: 'inherit',
})
copyPackagesWithoutSideEffects()
writeFileSync(join(BUILD, 'package.json'), '{ "type": "module" }\n')

const entries = readdirSync(join(BUILD, 'main')).filter((file) => file.endsWith('.js') && !PARTS.has(file))
for (const entry of entries) {
  const name = entry.slice(0, -'.js'.length)
  const { code, assets, stats } = await ncc(join(BUILD, 'main', entry), { quiet: true, cache: false })
  const folder = join(DIST, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.js'), code)
  writeFileSync(join(folder, 'licenses.txt'), licencesOf(bundledPackages(stats.compilation)))
  for (const [asset, { source }] of Object.entries(assets)) {
    mkdirSync(join(folder, asset, '..'), { recursive: true })
    writeFileSync(join(folder, asset), source)
  }
  process.stdout.write(`dist/${name}: ${statSync(join(folder, 'index.js')).size} bytes on the start path\n`)
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
}
