import compareBuild from 'semver/functions/compare-build.js'
import parse from 'semver/functions/parse.js'

/** What `git describe --long` says: the nearest tag, the commits since, and the short name of the commit. */
export interface Described {
  readonly tag: string
  readonly commits: number
  readonly sha: string
}

/** A commit by its distance from the version before it. */
export interface Place {
  /** The version that the nearest tag names, without a leading `v`. */
  readonly base: string
  readonly commits: number
  /** At least seven digits, and as many as it takes to be unique in its repository. */
  readonly sha: string
  /** Tracked files differ from the commit. */
  readonly dirty: boolean
}

/**
 * The version a git tag names: `v1.0.1` and `1.0.1` are the same one.
 *
 * @returns undefined for a tag that is no semantic version, such as `v1`, `nightly` or `01.2.3`.
 */
export function versionOfTag(tag: string): string | undefined {
  const text = tag.startsWith('v') ? tag.slice(1) : tag
  return /^\d\S*$/.test(text) && parse(text) !== null ? text : undefined
}

/** The highest version among tags, by the order of semantic versions; undefined when none is a version. */
export const highestVersion = (tags: readonly string[]): string | undefined =>
  tags
    .map(versionOfTag)
    .filter((version) => version !== undefined)
    .sort(compareBuild)
    .at(-1)

/** Reads the output of `git describe --long`; undefined when it is something else. */
export function parseDescribed(text: string): Described | undefined {
  // From the right: a tag may have hyphens of its own, even one that looks like a distance.
  const [, tag, commits, sha] = /^(.+)-(\d+)-g([0-9a-f]{4,64})$/.exec(text.trim()) ?? []
  if (tag === undefined || commits === undefined || sha === undefined) return undefined
  return { tag, commits: Number(commits), sha }
}

/** `1.0.1-22-7e56158`; on the tag itself `1.0.1`; with `-dirty` behind it, as git says it, when the tree is not clean. */
export const formatVersion = ({ base, commits, sha, dirty }: Place): string =>
  `${base}${commits === 0 ? '' : `-${commits}-${sha}`}${dirty ? '-dirty' : ''}`
