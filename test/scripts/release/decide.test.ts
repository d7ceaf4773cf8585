import { expect, test } from 'vitest'
import {
  checkRelease,
  isLatest,
  moveBack,
  moveForward,
  notesOf,
  parseTag,
  type Tag,
  type Tags,
} from '../../../scripts/release/decide.ts'

/** Tags by name, each with the commit that it leads to. */
const tags = (commits: Readonly<Record<string, string>>): Tags =>
  new Map(Object.entries(commits).map(([tag, commit]): [string, Tag] => [tag, { object: `object-${commit}`, commit }]))

test.each([
  ['v1.2.3', { version: '1.2.3', isPrerelease: false, major: 'v1' }],
  ['v0.1.0', { version: '0.1.0', isPrerelease: false, major: 'v0' }],
  ['v12.0.0-rc.1', { version: '12.0.0-rc.1', isPrerelease: true, major: 'v12' }],
])('%s is a version', (tag, release) => {
  expect(parseTag(tag)).toEqual(release)
})

test.each(['1.2.3', 'v1', 'v1.2', 'v1.2.3.4', 'v01.2.3', 'v1.2.3+build', 'v1.2.3-', 'release-1.2.3', 'v1.2.3\nv9.9.9'])(
  '%j is none',
  (tag) => {
    expect(() => parseTag(tag)).toThrow(/no version\n {2}Saw: /)
  },
)

test('given a tag that package.json does not name, it is refused with both versions', () => {
  expect(checkRelease('v1.2.3', '1.2.3').version).toBe('1.2.3')
  expect(() => checkRelease('v1.2.3', '1.2.2')).toThrow(/disagree\n {2}Saw: v1\.2\.3, and version "1\.2\.2"/)
  expect(() => checkRelease('v1.2.3-rc.1', '1.2.3')).toThrow(/disagree/)
})

test('the latest is the highest release by number, and never a pre-release', () => {
  const all = tags({ 'v1.9.0': 'a', 'v1.10.0': 'b', 'v2.0.0-rc.1': 'c', v1: 'b', 'not-a-version': 'd' })
  expect(isLatest('v1.10.0', all)).toBe(true)
  expect(isLatest('v1.9.0', all)).toBe(false)
  expect(isLatest('v2.0.0-rc.1', all)).toBe(false)
})

test('given the first release of a major version, its tag is made', () => {
  expect(moveForward('v1.0.0', tags({ 'v1.0.0': 'a', v0: 'z', 'v0.9.0': 'z' }))).toEqual({
    do: 'move',
    major: 'v1',
    was: undefined,
    commit: 'a',
  })
})

test('given a higher release, the major tag goes there, if it still holds what was read', () => {
  expect(moveForward('v1.10.0', tags({ v1: 'a', 'v1.9.0': 'a', 'v1.10.0': 'b' }))).toEqual({
    do: 'move',
    major: 'v1',
    was: 'object-a',
    commit: 'b',
  })
})

test.each([
  ['a lower release', 'v1.9.1', /v1 is at v1\.10\.0, which is higher/],
  ['a pre-release', 'v1.11.0-rc.1', /is a pre-release/],
  ['the release where it is', 'v1.10.0', /at v1\.10\.0 already/],
])('given %s, the major tag stays', (_, tag, because) => {
  const all = tags({ v1: 'b', 'v1.9.1': 'a', 'v1.10.0': 'b', 'v1.11.0-rc.1': 'c' })
  expect(moveForward(tag, all)).toEqual({ do: 'stay', because: expect.stringMatching(because) })
})

test('given a major tag that was taken back, a fix of that version moves it, though a higher one was released', () => {
  const all = tags({ v1: 'a', 'v1.1.0': 'a', 'v1.2.0': 'bad', 'v1.1.1': 'fix' })
  expect(moveForward('v1.1.1', all)).toMatchObject({ do: 'move', was: 'object-a', commit: 'fix' })
})

test('given a major tag at a commit that is no release, nothing moves', () => {
  const all = tags({ v1: 'x', 'v1.0.0': 'a', 'v1.1.0': 'b', 'v2.0.0': 'x' })
  expect(() => moveForward('v1.1.0', all)).toThrow(/v1 stands at no release/)
  expect(() => moveBack('v1.0.0', all)).toThrow(/v1 stands at no release/)
})

test('given an earlier release by name, the major tag goes back to it', () => {
  const all = tags({ v1: 'b', 'v1.1.0': 'a', 'v1.2.0': 'b' })
  expect(moveBack('v1.1.0', all)).toEqual({ do: 'move', major: 'v1', was: 'object-b', commit: 'a' })
  expect(moveBack('v1.2.0', all)).toEqual({ do: 'stay', because: 'v1 is at v1.2.0 already' })
})

test.each([
  ['a later release', 'v1.3.0', /it is at v1\.2\.0, which is lower/],
  ['a pre-release', 'v1.1.0-rc.1', /a pre-release/],
  ['a tag that is not there', 'v1.0.9', /There is no tag v1\.0\.9/],
  ['a major version without a tag', 'v2.0.0', /there is no tag v2/],
  ['something else', 'main', /no version/],
])('given %s, it does not go back', (_, tag, message) => {
  const all = tags({ v1: 'b', 'v1.2.0': 'b', 'v1.3.0': 'c', 'v1.1.0-rc.1': 'd', 'v2.0.0': 'e' })
  expect(() => moveBack(tag, all)).toThrow(message)
})

test('the notes of a version are its section of the changelog', () => {
  const changelog =
    '# Changelog\n\n## [Unreleased]\n\n## [1.1.0] - 2026-11-21\n\n### Added\n\n- this\n\n## [1.0.0]\n\n- that\n\n[1.0.0]: https://example.com\n'
  expect(notesOf('1.1.0', changelog)).toBe('### Added\n\n- this')
  expect(notesOf('1.0.0', changelog)).toBe('- that')
  expect(() => notesOf('1.1', changelog)).toThrow(/says nothing of 1\.1\n/)
  expect(() => notesOf('2.0.0', changelog)).toThrow(/write "## \[2\.0\.0\] - DATE"/)
})
