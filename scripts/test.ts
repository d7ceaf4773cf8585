/**
 * All tests: types, format and lint, vitest (unit, conformance, contract, architecture, end-to-end), the fault matrix.
 * The last line is `N passed, N failed`, with `, N skipped` when there is no Docker engine, or a linter cannot be had.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ensureEngine, releaseEngine } from './engine.ts'
import { Traces } from './left-behind.ts'

if (process.argv.includes('--help')) {
  process.stdout.write(
    'npm test\n\nRuns every check and test. Without a Docker engine it sets one up (as root on Debian or Ubuntu) or skips what needs one.\n',
  )
  process.exit(0)
}

const ROOT = resolve(import.meta.dirname, '..')
const say = (line: string) => process.stdout.write(`${line}\n`)
const count = { passed: 0, failed: 0, skipped: 0 }

const engine = ensureEngine(say)
if (!engine.available && process.env.CI === 'true') {
  say(`In CI nothing is skipped: ${engine.reason}`)
  count.failed += 1
}
const traces = new Traces(engine.available)
try {
  check('types', [process.execPath, 'node_modules/typescript/bin/tsc'])
  check('format and lint', ['node_modules/.bin/biome', 'ci', '.'])
  runVitest()
  runFaults()
  checkNothingLeft()
} finally {
  releaseEngine(engine)
}
if (count.skipped > 0)
  say(
    engine.available
      ? 'Skipped what needs a tool that is not here; "node scripts/tools.ts" tells which'
      : `Skipped what needs a Docker engine: ${engine.reason}`,
  )
say(`${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`)
process.exitCode = count.failed === 0 ? 0 : 1

function run(words: readonly string[]): number | null {
  const [program = '', ...args] = words
  return spawnSync(program, args, { cwd: ROOT, env: traces.env, stdio: ['ignore', 'inherit', 'inherit'] }).status
}

function check(name: string, words: readonly string[]): void {
  say(`\n# ${name}`)
  if (run(words) === 0) count.passed += 1
  else count.failed += 1
}

function runVitest(): void {
  say('\n# vitest')
  const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'))
  const file = join(folder, 'vitest.json')
  const status = run([
    process.execPath,
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  try {
    const result = JSON.parse(readFileSync(file, 'utf8')) as Record<
      'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numFailedTestSuites',
      number
    >
    count.passed += result.numPassedTests
    count.failed += Math.max(result.numFailedTests, status === 0 ? 0 : 1)
    count.skipped += result.numPendingTests
  } catch {
    say('vitest left no result')
    count.failed += 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function runFaults(): void {
  say('\n# faults')
  const { status, stdout } = spawnSync(process.execPath, ['test/faults/run.ts'], {
    cwd: ROOT,
    env: traces.env,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 64 * 1_024 * 1_024,
  })
  process.stdout.write(stdout)
  const [, cases = '0', lies = '0'] = /^(\d+) cases, (\d+) lies/m.exec(stdout) ?? []
  count.passed += Number(cases) - Number(lies)
  count.failed += Math.max(Number(lies), status === 0 && Number(cases) > 0 ? 0 : 1)
}

function checkNothingLeft(): void {
  say('\n# nothing left behind')
  const left = traces.left(engine.available)
  for (const one of left) say(one)
  if (left.length === 0) count.passed += 1
  else count.failed += 1
}
