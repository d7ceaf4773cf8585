/**
 * Other people's tools that tests use: pinned by the files in scripts/tools/<name>/, made once into .tools/.
 * A go.mod there is a Go program to build; a requirements.txt is wheels from PyPI, held to their hashes.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

const PLACES = { pins: join(import.meta.dirname, 'tools'), made: resolve(import.meta.dirname, '../.tools') }

export type ToolName = 'act' | 'actionlint' | 'zizmor'
/** The program, or in one line why there is none. What a tool needs for itself lies beside its program. */
export type Tool = { readonly path: string } | { readonly missing: string }

/** The first call for a version builds or installs, which can take a minute; each one after it only looks. */
export function tool(name: ToolName, places = PLACES): Tool {
  const pins = join(places.pins, name)
  if (!existsSync(pins)) return { missing: `${name}: nothing pins it in ${places.pins}` }
  const made = join(places.made, `${name}-${fingerprint(pins)}`)
  const path = join(made, 'bin', name)
  if (existsSync(path)) return { path }
  mkdirSync(places.made, { recursive: true })
  const fresh = mkdtempSync(join(places.made, 'making-'))
  try {
    const trouble = make(pins, fresh)
    if (trouble !== undefined) return { missing: `${name}: ${trouble}` }
    putInPlace(fresh, made)
    return existsSync(path) ? { path } : { missing: `${name}: what ${pins} pins has no program of that name` }
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

/** One for each content of the pin files and each kind of machine, so that a changed pin is made anew. */
function fingerprint(pins: string): string {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`)
  for (const file of readdirSync(pins).sort()) hash.update(`\0${file}\0`).update(readFileSync(join(pins, file)))
  return hash.digest('hex').slice(0, 12)
}

/** @returns what went wrong, or nothing. */
function make(pins: string, folder: string): string | undefined {
  const bin = join(folder, 'bin')
  if (existsSync(join(pins, 'requirements.txt'))) {
    const words = ['-m', 'pip', 'install', '--quiet', '--no-input', '--disable-pip-version-check', '--no-deps']
    const from = ['--require-hashes', '--only-binary', ':all:', '--requirement', join(pins, 'requirements.txt')]
    const trouble = run('python3', [...words, ...from, '--target', folder], pins)
    if (trouble !== undefined) return trouble
  }
  if (existsSync(join(pins, 'go.mod'))) {
    mkdirSync(bin, { recursive: true })
    return run('go', ['build', '-trimpath', '-buildvcs=false', '-o', `${bin}/`, 'tool'], pins)
  }
  return undefined
}

function run(program: string, args: readonly string[], cwd: string): string | undefined {
  const env = { ...process.env, CGO_ENABLED: '0', GOFLAGS: '', GOWORK: 'off' }
  const { error, status, stderr } = spawnSync(program, args, { cwd, env, encoding: 'utf8' })
  if (error !== undefined) return `${program} could not be started (${(error as NodeJS.ErrnoException).code})`
  if (status === 0) return undefined
  const said = stderr.trim().split('\n').at(-1) || 'nothing on stderr'
  return `${program} ended with ${status}: ${said}`
}

/** Another process may have made the same one meanwhile: then that one stays. */
function putInPlace(fresh: string, made: string): void {
  try {
    renameSync(fresh, made)
  } catch (error) {
    if (!existsSync(made)) throw error
  }
}

const HELP = `node scripts/tools.ts [NAME...]

Builds or installs the tools that tests use (${readdirSync(PLACES.pins).sort().join(', ')}) into .tools/, and prints where each is.
All of them without a NAME. Needs Go for a go.mod, Python 3 with pip for a requirements.txt, and the network once.
Exit codes: 0 all are there; 2 no such tool; 3 something needed is missing.
`

function main(words: readonly string[]): number {
  if (words.includes('--help')) {
    process.stdout.write(HELP)
    return 0
  }
  const known = readdirSync(PLACES.pins)
  const unknown = words.filter((word) => !known.includes(word))
  if (unknown.length > 0) {
    process.stderr.write(`No such tool\n  Saw: ${unknown.join(', ')}\n  Try: ${known.sort().join(', ')}\n`)
    return 2
  }
  const tools = (words.length > 0 ? words : known).map((name) => tool(name as ToolName))
  for (const one of tools) process.stdout.write(`${'path' in one ? one.path : one.missing}\n`)
  return tools.every((one) => 'path' in one) ? 0 : 3
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2))
