import type { Argv } from '../../ports/exec.ts'

/**
 * A git command about the repository in `folder`, which only reads.
 *
 * - `--no-optional-locks`: else `status` writes the index, and in a container job leaves it to root.
 * - `safe.directory`: in a container job the workspace belongs to another user, and git refuses it; this one folder is
 *   the one we were told to work in.
 * - `core.fsmonitor=false`: the repository's own configuration starts no program.
 */
const git = (folder: string, ...words: readonly string[]): Argv => [
  'git',
  '--no-optional-locks',
  ...['-c', `safe.directory=${folder}`],
  ...['-c', 'core.fsmonitor=false'],
  ...words,
]

export const headCommit = (folder: string): Argv => git(folder, 'rev-parse', '--verify', 'HEAD^{commit}')
export const isShallow = (folder: string): Argv => git(folder, 'rev-parse', '--is-shallow-repository')
/** Exit code 0: it is, or both are one; 1: it is not; anything else: one of them is not known here. */
export const isAncestor = (folder: string, ancestor: string, commit: string): Argv =>
  git(folder, 'merge-base', '--is-ancestor', ancestor, commit)
/** One line for each tracked file that differs from the commit. What is untracked does not count, as in `--dirty`. */
export const changedFiles = (folder: string): Argv => git(folder, 'status', '--porcelain', '--untracked-files=no')
export const tagsAt = (folder: string, commit: string): Argv => git(folder, 'tag', '--points-at', commit)
export const tagsBefore = (folder: string, commit: string): Argv => git(folder, 'tag', '--merged', commit)

export const originUrl = (folder: string): Argv => git(folder, 'config', '--get', 'remote.origin.url')
/** Local branches and those of remotes, one a line: `main`, `origin/develop`. */
export const branches = (folder: string): Argv =>
  git(folder, 'for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads', 'refs/remotes')
export const tags = (folder: string): Argv => git(folder, 'tag')

/** @param not tags that match but are no versions. A tag cannot hold a character that is special in a pattern. */
export const describe = (folder: string, commit: string, not: readonly string[]): Argv =>
  git(
    folder,
    'describe',
    ...['--tags', '--long', '--abbrev=7'],
    ...VERSION_PATTERNS.flatMap((pattern) => ['--match', pattern]),
    ...not.flatMap((tag) => ['--exclude', tag]),
    commit,
  )

const VERSION_PATTERNS = ['[0-9]*.[0-9]*.[0-9]*', 'v[0-9]*.[0-9]*.[0-9]*']
