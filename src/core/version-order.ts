import compare from 'semver/functions/compare.js'
import { versionOfTag } from './version.ts'

/** How one version stands to another. */
export type Order = 'lower' | 'same' | 'higher'

/** A version as `git describe` counts: what the nearest tag names, and how many commits it is behind that tag. */
interface Counted {
  readonly base: string
  readonly commits: number
  /** As many digits of the commit as were written; undefined on the tag itself. */
  readonly sha: string | undefined
  readonly dirty: boolean
}

/**
 * Where `one` stands beside `other`, by the project's own order: `1.0.1-22-7e56158` is 22 commits after 1.0.1 and so higher
 * than it, where semantic versions would call it a pre-release of 1.0.1 and lower.
 *
 * @param one an image tag, with or without a leading `v`.
 * @returns undefined where numbers cannot tell: no version (`latest`, `1.2.3.4`), or two commits at the same distance.
 */
export function orderOfVersions(one: string, other: string): Order | undefined {
  const [a, b] = [parse(one), parse(other)]
  if (a === undefined || b === undefined) return undefined
  const difference = compare(a.base, b.base) || a.commits - b.commits
  if (difference !== 0) return difference < 0 ? 'lower' : 'higher'
  return isSamePlace(a, b) ? 'same' : undefined
}

/** What was built from changed files, or differs in build metadata, may be anything of that place. */
function isSamePlace(a: Counted, b: Counted): boolean {
  if (a.dirty || b.dirty || a.base !== b.base) return false
  return a.sha === b.sha || (a.sha !== undefined && b.sha !== undefined && isSameCommit(a.sha, b.sha))
}

/** Whether two names of commits, either of them shortened, can be of the same one. */
export const isSameCommit = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one)

function parse(tag: string): Counted | undefined {
  const [, clean = '', dirt] = /^(.*?)(-dirty)?$/.exec(tag) ?? []
  // From the right: a pre-release has hyphens of its own, `1.1.0-rc.1-3-abc1234`.
  const [, behind, commits, sha] = /^(.+)-([1-9]\d{0,8})-g?([0-9a-f]{7,64})$/.exec(clean) ?? []
  const base = versionOfTag((behind ?? clean).replaceAll('_', '+')) // as `tagOfVersion` wrote it
  if (base === undefined) return undefined
  return { base, commits: Number(commits ?? 0), sha, dirty: dirt !== undefined }
}
