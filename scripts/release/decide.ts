/** What the repository's own releases may do. Pure: tags go in, a decision comes out. */

/** A tag as the remote has it: the object that the name holds, and the commit that it leads to. */
export interface Tag {
  readonly object: string
  readonly commit: string
}
export type Tags = ReadonlyMap<string, Tag>

export interface Release {
  readonly version: string
  readonly isPrerelease: boolean
  /** The moving tag that people name in `uses:`, such as `v1`. */
  readonly major: string
}

/** One guarded write: `major` goes to `commit` if it still holds `was`; undefined is "it does not exist". */
export type Move =
  | { readonly do: 'move'; readonly major: string; readonly was: string | undefined; readonly commit: string }
  | { readonly do: 'stay'; readonly because: string }

/** Something that a person has to put right before there can be a release. */
export class Refused extends Error {
  constructor(what: string, saw: string, fix: string) {
    super(`${what}\n  Saw: ${saw}\n  Try: ${fix}`)
  }
}

const NUMBER = '(0|[1-9]\\d*)'
const TAG = new RegExp(`^v(${NUMBER}\\.${NUMBER}\\.${NUMBER}(-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?)$`)

/** @throws {Refused} for anything but `v1.2.3` and `v1.2.3-rc.1`. */
export function parseTag(tag: string): Release {
  const [, version, major, , , pre] = TAG.exec(tag) ?? []
  if (version === undefined)
    throw new Refused('This tag is no version', `"${tag}"`, 'a tag such as v1.2.3 or v1.2.3-rc.1')
  return { version, isPrerelease: pre !== undefined, major: `v${major}` }
}

/** @throws {Refused} when the tag and package.json name different versions. */
export function checkRelease(tag: string, packageVersion: string): Release {
  const release = parseTag(tag)
  if (release.version !== packageVersion)
    throw new Refused(
      'The tag and package.json disagree',
      `${tag}, and version "${packageVersion}"`,
      `set "version" to ${release.version}, commit, and tag that commit`,
    )
  return release
}

/** Whether it is the highest release there is, so that a fix of an old version is not shown as the latest. */
export function isLatest(tag: string, tags: Tags): boolean {
  if (parseTag(tag).isPrerelease) return false
  return releasesOf(tags).every((other) => compare(other, tag) <= 0)
}

/**
 * Whether the major tag follows a release: only forward from where it stands, and never to a pre-release.
 *
 * @throws {Refused} when nobody can say which version it stands at.
 */
export function moveForward(tag: string, tags: Tags): Move {
  const { major, isPrerelease } = parseTag(tag)
  const { commit } = tagNamed(tag, tags)
  if (isPrerelease) return { do: 'stay', because: `${tag} is a pre-release` }
  const was = tags.get(major)
  if (was === undefined) return { do: 'move', major, was: undefined, commit }
  if (was.commit === commit) return { do: 'stay', because: `${major} is at ${tag} already` }
  const at = standsAt(major, was, tags)
  if (compare(at, tag) > 0) return { do: 'stay', because: `${major} is at ${at}, which is higher` }
  return { do: 'move', major, was: was.object, commit }
}

/**
 * The way back from a release that turned out bad, which a person has asked for by name.
 *
 * @throws {Refused} when that is no earlier release than the one it stands at.
 */
export function moveBack(tag: string, tags: Tags): Move {
  const { major, isPrerelease } = parseTag(tag)
  const { commit } = tagNamed(tag, tags)
  if (isPrerelease) throw new Refused(`${major} cannot go back to ${tag}`, 'a pre-release', 'name a release')
  const was = tags.get(major)
  if (was === undefined)
    throw new Refused(`${major} cannot go back`, `there is no tag ${major}`, 'it is made by the first release')
  if (was.commit === commit) return { do: 'stay', because: `${major} is at ${tag} already` }
  const at = standsAt(major, was, tags)
  if (compare(at, tag) <= 0)
    throw new Refused(
      `${major} cannot go back to ${tag}`,
      `it is at ${at}, which is lower`,
      'forward it goes by a release',
    )
  return { do: 'move', major, was: was.object, commit }
}

function tagNamed(tag: string, tags: Tags): Tag {
  const found = tags.get(tag)
  if (found === undefined) throw new Refused(`There is no tag ${tag}`, 'the tags of the remote', 'push the tag first')
  return found
}

/** The release that a major tag stands at: the highest one of that commit. */
function standsAt(major: string, { commit }: Tag, tags: Tags): string {
  const here = releasesOf(tags).filter((tag) => tags.get(tag)?.commit === commit && parseTag(tag).major === major)
  const highest = here.toSorted(compare).at(-1)
  if (highest === undefined)
    throw new Refused(`${major} stands at no release`, `commit ${commit}`, `move ${major} to a release by hand, once`)
  return highest
}

const releasesOf = (tags: Tags): readonly string[] =>
  [...tags.keys()].filter((tag) => TAG.test(tag) && !parseTag(tag).isPrerelease)

/** Of two releases; numbers, not letters: v1.10.0 is higher than v1.9.0. */
function compare(one: string, other: string): number {
  const [a, b] = [one, other].map((tag) => tag.slice(1).split('.').map(Number))
  const at = [0, 1, 2].find((index) => a?.[index] !== b?.[index])
  return at === undefined ? 0 : (a?.[at] ?? 0) - (b?.[at] ?? 0)
}

/**
 * What was tested is what is released.
 *
 * @param tested the commit whose tests passed.
 * @throws {Refused} when the tag leads to another one by now: somebody moved it while the tests ran.
 */
export function expectTested(tag: string, tested: string, tags: Tags): void {
  const { object, commit } = tagNamed(tag, tags)
  if (commit === tested || object === tested) return
  throw new Refused(
    `${tag} is not what was tested`,
    `it leads to ${commit} now, and the tests passed for ${tested}`,
    'leave a pushed tag where it is; release the other commit as the next version',
  )
}

/**
 * What the changelog says of a version, for the release page.
 *
 * @throws {Refused} when it says nothing.
 */
export function notesOf(version: string, changelog: string): string {
  const lines = changelog.split('\n')
  const from = lines.findIndex((line) => line.startsWith(`## [${version}]`))
  const length = lines.slice(from + 1).findIndex((line) => line.startsWith('## ') || /^\[[^\]]+\]: /.test(line))
  const body = from === -1 ? [] : lines.slice(from + 1, length === -1 ? undefined : from + 1 + length)
  const notes = body.join('\n').trim()
  if (notes === '')
    throw new Refused(
      `CHANGELOG.md says nothing of ${version}`,
      'no such section, or an empty one',
      `write "## [${version}] - DATE"`,
    )
  return notes
}
