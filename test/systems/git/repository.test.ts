import { mkdirSync, mkdtempSync, rmdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatVersion } from '../../../src/core/version.ts'
import { realClock } from '../../../src/ports/clock.ts'
import { createExec } from '../../../src/ports/exec.ts'
import { findCommit, findPlace, isDirty, orderOfCommits, type Repository } from '../../../src/systems/git/repository.ts'
import { Checkout } from './checkout.ts'

const exec = createExec(realClock)
const of = ({ folder, env }: Checkout, add: Readonly<Record<string, string>> = {}): Repository => ({
  exec,
  folder,
  env: { ...env, ...add },
})

async function versionOf(checkout: Checkout): Promise<string> {
  const repository = of(checkout)
  const commit = await findCommit(repository)
  return formatVersion({ ...(await findPlace(repository, commit)), dirty: await isDirty(repository) })
}

test('given commits after a tag, the version is tag, count and sha', async () => {
  using checkout = Checkout.withHistory(['v1.0.1'], [], [])
  expect(await versionOf(checkout)).toBe(`1.0.1-2-${checkout.head.slice(0, 7)}`)
})

test('given a commit that is tagged, the version is plain, annotated or not', async () => {
  using checkout = Checkout.withHistory(['0.9.0'], ['v1.0.1'])
  expect(await versionOf(checkout)).toBe('1.0.1')
  checkout.commit()
  checkout.git('tag', '--annotate', '--message', 'x', 'v1.0.2')
  expect(await versionOf(checkout)).toBe('1.0.2')
})

test('given several versions on one commit, the highest counts, there and after it', async () => {
  using checkout = Checkout.withHistory(['v1.2.0-rc.3', 'v1.2.0', '1.1.9'])
  expect(await versionOf(checkout)).toBe('1.2.0')
  checkout.commit()
  expect(await versionOf(checkout)).toMatch(/^1\.2\.0-1-/)
})

test('given nearer tags that are no versions, the version is the nearest one that is', async () => {
  using checkout = Checkout.withHistory(
    ['v1.0.1'],
    ['v1', 'v1.0'],
    ['nightly', '2024.01.02.3', 'v01.2.3'],
    ['api/v9.9.9'],
  )
  expect(await versionOf(checkout)).toMatch(/^1\.0\.1-3-[0-9a-f]{7}$/)
})

test('given a tag on a branch that was not merged, it does not count', async () => {
  using checkout = Checkout.withHistory(['v1.0.0'], [])
  checkout.git('switch', '--quiet', '--create', 'other')
  checkout.commit('v2.0.0')
  checkout.git('switch', '--quiet', 'main')
  expect(await versionOf(checkout)).toMatch(/^1\.0\.0-1-/)
})

test('given a changed tracked file, the tree is dirty; an untracked file does not count', async () => {
  using checkout = Checkout.withHistory(['v1.0.1'])
  checkout.write('result.json', '{}')
  expect(await versionOf(checkout)).toBe('1.0.1')
  checkout.write('file', 'changed')
  expect(await versionOf(checkout)).toBe('1.0.1-dirty')
})

test('given a shallow clone past the tag, it names the two lines of the checkout step', async () => {
  using origin = Checkout.withHistory(['v1.0.1'], [])
  using checkout = origin.shallowCopy()
  await expect(versionOf(checkout)).rejects.toMatchObject({
    code: 'not-found',
    what: 'Cannot tell the version: this is a shallow clone',
    saw: expect.stringContaining(origin.head.slice(0, 7)),
    fix: expect.stringMatching(/"fetch-depth: 0" and "fetch-tags: true".*git fetch --unshallow --tags.*"version"/),
  })
})

test('given a shallow clone that has a tag within its depth, it does not count from there', async () => {
  using origin = Checkout.withHistory([], ['v1.0.1'], [])
  using checkout = origin.shallowCopy('--depth=2')
  expect(checkout.git('describe', '--tags')).toMatch(/^v1\.0\.1-1-/)
  await expect(versionOf(checkout)).rejects.toMatchObject({
    code: 'not-found',
    what: expect.stringContaining('shallow'),
  })
})

test('given a shallow clone of the tag itself, as a tag push is checked out, the version is plain', async () => {
  using origin = Checkout.withHistory(['v1.0.0'], ['v1.0.1'])
  using checkout = origin.shallowCopy('--branch=v1.0.1')
  expect(await versionOf(checkout)).toBe('1.0.1')
})

test('given a whole clone without tags, it says so and what to fetch', async () => {
  using origin = Checkout.withHistory(['v1.0.1'], [])
  using checkout = origin.copyWithoutTags()
  await expect(versionOf(checkout)).rejects.toMatchObject({
    code: 'not-found',
    saw: expect.stringContaining('no tag at all'),
    fix: expect.stringMatching(/"fetch-depth: 0" and "fetch-tags: true".*git tag v0\.1\.0/),
  })
})

test('given tags that are all no versions, it names them', async () => {
  using checkout = Checkout.withHistory(['v1', 'nightly'])
  await expect(versionOf(checkout)).rejects.toMatchObject({
    code: 'not-found',
    saw: expect.stringContaining('nightly, v1'),
  })
})

test('given a repository without a commit, or a folder without a repository, it says what git said', async () => {
  using checkout = Checkout.empty()
  await expect(findCommit(of(checkout))).rejects.toMatchObject({
    code: 'not-found',
    fix: expect.stringContaining('checkout step'),
  })
  const folder = mkdtempSync(join(tmpdir(), 'slipway-bare-'))
  await expect(
    findCommit({ exec, folder, env: { ...checkout.env, GIT_CEILING_DIRECTORIES: tmpdir() } }),
  ).rejects.toMatchObject({
    code: 'not-found',
    saw: expect.stringContaining('not a git repository'),
  })
  rmdirSync(folder)
})

test('given a checkout of another user, as in a container job, it is read all the same', async () => {
  using checkout = Checkout.withHistory(['v1.0.1'])
  const foreign = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }
  expect(await findCommit(of(checkout, foreign))).toBe(checkout.head)
  const below = join(checkout.folder, 'below')
  mkdirSync(below)
  await expect(findCommit({ ...of(checkout, foreign), folder: below })).rejects.toMatchObject({
    saw: expect.stringContaining('dubious ownership'),
    fix: expect.stringContaining('safe.directory'),
  })
})

test('looking whether the tree is dirty leaves the index as it is', async () => {
  using checkout = Checkout.withHistory(['v1.0.1'])
  const index = join(checkout.folder, '.git', 'index')
  checkout.write('file', '1') // the same text, a new time: a plain "git status" would write the index
  const before = statSync(index)
  expect(await isDirty(of(checkout))).toBe(false)
  expect(statSync(index).ino).toBe(before.ino)
})

test('given no git on PATH, it says so', async () => {
  using checkout = Checkout.withHistory(['v1.0.1'])
  await expect(findCommit(of(checkout, { PATH: '/nowhere' }))).rejects.toMatchObject({
    code: 'missing-tool',
    saw: expect.stringContaining('"git'),
  })
})

test('of two commits on one line, it tells which came before', async () => {
  using checkout = Checkout.withHistory([], [])
  const older = checkout.head
  const newer = checkout.commit()
  expect(await orderOfCommits(of(checkout), older, newer)).toBe('before')
  expect(await orderOfCommits(of(checkout), newer.slice(0, 12), older)).toBe('after')
})

test('of two branches, of a commit that is not here, and of no name of a commit it tells nothing', async () => {
  using checkout = Checkout.withHistory([], [])
  const base = checkout.head
  const one = checkout.commit()
  checkout.git('checkout', '--quiet', base)
  const other = checkout.commit()
  const asked = [
    [one, other],
    [one, 'a'.repeat(40)],
    ['--octopus', base],
    [base, 'main'],
  ] as const
  for (const [a, b] of asked) expect(await orderOfCommits(of(checkout), a, b)).toBeUndefined()
})

test('a shallow clone tells nothing of what was before it, and a folder without a repository nothing at all', async () => {
  using checkout = Checkout.withHistory([], [], [])
  const [oldest = '', older = '', newest = ''] = checkout.git('rev-list', '--reverse', 'HEAD').trim().split('\n')
  using shallow = checkout.shallowCopy()
  using none = new Checkout()
  expect(await orderOfCommits(of(shallow), older, newest)).toBeUndefined()
  expect(await orderOfCommits(of(shallow), oldest, older)).toBeUndefined()
  expect(await orderOfCommits(of(none), older, newest)).toBeUndefined()
})
