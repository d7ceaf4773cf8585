import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tagOfVersion } from '../../src/core/image-tag.ts'
import { formatVersion, highestVersion, parseDescribed, versionOfTag } from '../../src/core/version.ts'

test.each([
  ['1.0.1', '1.0.1'],
  ['v1.0.1', '1.0.1'],
  ['v1.2.0-rc.1', '1.2.0-rc.1'],
  ['1.0.0+build.5', '1.0.0+build.5'],
  ['v1', undefined],
  ['v1.1', undefined],
  ['vv1.0.1', undefined],
  ['V1.0.1', undefined],
  ['1.2.3.4', undefined],
  ['01.2.3', undefined],
  ['release-1.0.1', undefined],
  ['1.0.1 ', undefined],
  ['nightly', undefined],
])('the tag %s names the version %s', (tag, version) => {
  expect(versionOfTag(tag)).toBe(version)
})

test('among several tags the highest version counts, and a release is higher than its candidates', () => {
  expect(highestVersion(['v1.0.9', 'v1.0.10', 'latest', '1.0.2'])).toBe('1.0.10')
  expect(highestVersion(['v1.2.0-rc.2', '1.2.0', 'v1.2.0-rc.10'])).toBe('1.2.0')
  expect(highestVersion(['v1', 'stable'])).toBeUndefined()
})

test.each([
  ['v1.0.1-22-g7e56158\n', { tag: 'v1.0.1', commits: 22, sha: '7e56158' }],
  ['1.2.0-rc.1-0-g0123456789', { tag: '1.2.0-rc.1', commits: 0, sha: '0123456789' }],
  ['1.0.0-3-gabcdef0-4-g7e56158', { tag: '1.0.0-3-gabcdef0', commits: 4, sha: '7e56158' }],
  ['v1.0.1', undefined],
  ['', undefined],
])('reads %j', (text, described) => {
  expect(parseDescribed(text)).toEqual(described)
})

test.each([
  [{ commits: 22, dirty: false }, '1.0.1-22-7e56158'],
  [{ commits: 0, dirty: false }, '1.0.1'],
  [{ commits: 22, dirty: true }, '1.0.1-22-7e56158-dirty'],
  [{ commits: 0, dirty: true }, '1.0.1-dirty'],
])('writes %j as %s', (where, version) => {
  expect(formatVersion({ base: '1.0.1', sha: '7e56158', ...where })).toBe(version)
})

test.each([
  ['1.0.1-22-7e56158', '1.0.1-22-7e56158'],
  ['1.0.0+build.5', '1.0.0_build.5'],
  [`1.0.0-${'a'.repeat(122)}`, `1.0.0-${'a'.repeat(122)}`],
])('the image tag of %s is %s', (version, tag) => {
  expect(tagOfVersion(version)).toBe(tag)
})

test.each([
  ['', 'give "version"'],
  ['.1', 'give "version"'],
  ['1.0 beta', 'give "version"'],
  ['feature/x', 'give "version"'],
  [`1.0.0-${'a'.repeat(123)}`, '129 characters'],
  ['latest', 'a version that stays'],
])('there is no image tag of %j', (version, said) => {
  expect(() => tagOfVersion(version)).toThrow(expect.objectContaining({ code: 'bad-input' }))
  expect(() => tagOfVersion(version)).toThrow(said)
})

test('given any version and distance, what git describe prints is read back, and the version becomes a legal tag', () => {
  const number = fc.nat(9_999)
  const sha = fc.stringMatching(/^[0-9a-f]{7,12}$/)
  const suffix = fc.constantFrom('', '-rc.1', '-3-gabcdef0', '+build.5')
  fc.assert(
    fc.property(
      number,
      number,
      number,
      suffix,
      number,
      sha,
      fc.boolean(),
      (major, minor, patch, end, commits, sha, dirty) => {
        const base = `${major}.${minor}.${patch}${end}`
        expect(parseDescribed(`v${base}-${commits}-g${sha}`)).toEqual({ tag: `v${base}`, commits, sha })
        expect(versionOfTag(`v${base}`)).toBe(base)
        expect(tagOfVersion(formatVersion({ base, commits, sha, dirty }))).toMatch(/^\w[\w.-]{0,127}$/)
      },
    ),
  )
})
