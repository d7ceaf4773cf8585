import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const SCRIPT = resolve(import.meta.dirname, '../../scripts/check-dist.sh')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-check-dist-'))
  for (const name of ['scripts', 'dist']) mkdirSync(join(folder, name))
  copyFileSync(SCRIPT, join(folder, 'scripts/check-dist.sh'))
  writeFileSync(join(folder, 'dist/index.js'), 'built\n')
  builds('built')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What the build writes into dist/. */
const builds = (text: string) =>
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: { build: `echo ${text} > dist/index.js` } }))

const git = (...words: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=T', '-c', 'user.email=t@example.com', ...words])

function commit(): void {
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '--message', 'all')
}

const check = () => spawnSync('bash', ['scripts/check-dist.sh'], { cwd: folder, encoding: 'utf8' })

test('given what src/ builds, it says so', () => {
  commit()
  expect(check()).toMatchObject({ status: 0, stdout: expect.stringContaining('dist/ is what src/ builds') })
})

test('given something else, it is red and names the file', () => {
  builds('other')
  commit()
  expect(check()).toMatchObject({ status: 1, stdout: expect.stringContaining('dist/index.js') })
})

test('given a git that cannot tell, as where a checkout is of another owner, it is not green', () => {
  const { status, stdout } = check()
  expect(status).not.toBe(0)
  expect(stdout).not.toContain('dist/ is what src/ builds')
})
