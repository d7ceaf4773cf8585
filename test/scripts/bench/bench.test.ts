import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../../..')
const bench = (...words: readonly string[]) =>
  spawnSync(join(ROOT, 'node_modules/node/bin/node'), ['scripts/bench.ts', ...words], { cwd: ROOT, encoding: 'utf8' })

test('starts are measured and told in a table, bare Node first', () => {
  const { status, stdout } = bench('--only', 'starts', '--starts', '1')
  expect(status).toBe(0)
  const rows = stdout.split('\n').filter((line) => line.startsWith('| '))
  expect(rows[2]).toMatch(/^\| node -e 0 /)
  for (const name of ['rancher-upgrade', 'pipeline', 'slipway --help'])
    expect(rows.find((row) => row.startsWith(`| ${name} `))).toMatch(/\d\.\d kB \|$/)
})

test.each([
  [['--ony', 'starts'], '--ony'],
  [['--only', 'start'], 'starts, pipeline, events'],
  [['--write', '--only', 'starts'], 'all parts'],
  [['--runs', '0'], 'a count'],
])('given %j, it says what is wrong and measures nothing', (words, saying) => {
  const { status, stdout, stderr } = bench(...words)
  expect(status).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain(saying)
})
