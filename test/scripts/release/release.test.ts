import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const SCRIPT = resolve(import.meta.dirname, '../../../scripts/release.ts')

let folder: string
let checkout: string
let remote: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-release-'))
  checkout = join(folder, 'checkout')
  remote = join(folder, 'remote.git')
  execFileSync('git', ['init', '--quiet', '--bare', remote])
  execFileSync('git', ['init', '--quiet', checkout])
  git('remote', 'add', 'origin', remote)
  writeFileSync(join(checkout, 'package.json'), '{ "version": "1.1.0" }')
  writeFileSync(join(checkout, 'CHANGELOG.md'), '## [1.1.0] - 2026-11-21\n\n- better\n')
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

const git = (...words: string[]) =>
  execFileSync('git', ['-C', checkout, '-c', 'user.name=T', '-c', 'user.email=t@example.com', ...words], {
    encoding: 'utf8',
  }).trim()

/** A commit with this tag, on the remote too. @returns the commit. */
function release(tag: string, ...annotated: string[]): string {
  git('commit', '--quiet', '--allow-empty', '--message', tag)
  git('tag', ...annotated, tag)
  git('push', '--quiet', 'origin', tag)
  return git('rev-parse', 'HEAD')
}

const script = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...words, '--root', checkout], {
    encoding: 'utf8',
  })
  return { status, stdout: stdout.trim(), stderr: stderr.trim() }
}
const onRemote = (tag: string) =>
  spawnSync('git', ['-C', remote, 'rev-parse', '--verify', '--quiet', `${tag}^{commit}`], {
    encoding: 'utf8',
  }).stdout.trim()

test('given releases one after the other, v1 is made, follows, and goes back when it is told to', () => {
  const first = release('v1.0.0', '--annotate', '--message', 'first')
  expect(script('forward', '--tag', 'v1.0.0')).toMatchObject({ status: 0, stdout: `v1 is at v1.0.0 now (${first})` })
  expect(onRemote('v1')).toBe(first)
  const second = release('v1.1.0')
  expect(script('forward', '--tag', 'v1.1.0').status).toBe(0)
  expect(onRemote('v1')).toBe(second)
  expect(script('forward', '--tag', 'v1.0.0')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^Nothing to do/),
  })
  expect(onRemote('v1')).toBe(second)
  expect(script('back', '--tag', 'v1.0.0').status).toBe(0)
  expect(onRemote('v1')).toBe(first)
})

test('given a tag that was moved while the tests ran, nothing is published, and v1 stays where it is', () => {
  const first = release('v1.0.0')
  script('forward', '--tag', 'v1.0.0')
  const tested = release('v1.1.0', '--annotate', '--message', 'better')
  expect(script('tested', '--tag', 'v1.1.0', '--commit', tested).status).toBe(0)
  git('commit', '--quiet', '--allow-empty', '--message', 'untested')
  git('push', '--quiet', '--force', 'origin', 'HEAD:refs/tags/v1.1.0')
  for (const verb of ['tested', 'forward'])
    expect(script(verb, '--tag', 'v1.1.0', '--commit', tested)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/v1\.1\.0 is not what was tested/),
    })
  expect(onRemote('v1')).toBe(first)
})

test('given an annotated v1, it is moved all the same', () => {
  release('v1.0.0')
  git('tag', '--annotate', '--message', 'moving', 'v1', 'v1.0.0')
  git('push', '--quiet', 'origin', 'v1')
  const second = release('v1.1.0')
  expect(script('forward', '--tag', 'v1.1.0')).toMatchObject({ status: 0 })
  expect(onRemote('v1')).toBe(second)
})

test('given somebody who moves v1 between the look and the write, the write is refused', () => {
  release('v1.0.0')
  script('forward', '--tag', 'v1.0.0')
  release('v1.1.0')
  const other = release('v1.2.0')
  // A git that moves it right before it pushes.
  const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim()
  const moved = `case " $* " in *" push "*) ${real} -C ${remote} update-ref refs/tags/v1 ${other} ;; esac`
  writeFileSync(join(folder, 'git'), `#!/bin/sh\n${moved}\nexec ${real} "$@"\n`, { mode: 0o755 })
  vi.stubEnv('PATH', `${folder}:${process.env.PATH}`)
  expect(script('forward', '--tag', 'v1.1.0')).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/push did not work/),
  })
  expect(onRemote('v1')).toBe(other)
})

test('check prints the outputs of a step, and refuses a version that package.json does not name', () => {
  release('v1.1.0')
  release('v1.2.0')
  expect(script('check', '--tag', 'v1.1.0')).toMatchObject({
    status: 0,
    stdout: 'version=1.1.0\nprerelease=false\nlatest=false',
  })
  expect(script('check', '--tag', 'v1.2.0')).toMatchObject({ status: 1, stderr: expect.stringMatching(/disagree/) })
})

test('notes prints the section of the changelog', () => {
  expect(script('notes', '--tag', 'v1.1.0')).toMatchObject({ status: 0, stdout: '- better' })
})

test('given no tag, or no such verb, the help is on stderr', () => {
  for (const words of [['check'], ['publish', '--tag', 'v1.0.0']])
    expect(script(...words)).toMatchObject({ status: 2, stderr: expect.stringMatching(/^node scripts\/release\.ts/) })
  expect(script('--help')).toMatchObject({ status: 0, stdout: expect.stringMatching(/Exit codes/) })
})
