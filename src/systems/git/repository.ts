import { Failure } from '../../core/failure.ts'
import { highestVersion, type Place, parseDescribed, versionOfTag } from '../../core/version.ts'
import { type Argv, type Exec, type ExecResult, ProgramNotFound } from '../../ports/exec.ts'
import {
  branches,
  changedFiles,
  describe,
  headCommit,
  isAncestor,
  isShallow,
  originUrl,
  tags,
  tagsAt,
  tagsBefore,
} from './words.ts'

export interface Repository {
  readonly exec: Exec
  /** The whole environment of git, such as `gitEnv` makes. */
  readonly env: Readonly<Record<string, string>>
  /** Absolute; in the checkout, best its top. */
  readonly folder: string
}

const OWN = new Set([
  'PATH',
  'HOME',
  'XDG_CONFIG_HOME',
  'TMPDIR',
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_CEILING_DIRECTORIES',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
])

/** The environment for reading a repository: where it is and whose settings count, and nothing else of the job's. */
export const gitEnv = (env: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined && OWN.has(entry[0])),
  )

/** Git reads a local repository; a network file system may be slow. */
const GIT_TIMEOUT_MS = 60_000

/**
 * The full name of the commit that is checked out.
 *
 * @throws {Failure} `missing-tool` without git; `not-found` when there is no repository, no commit, or git refuses it.
 */
export async function findCommit(repository: Repository, signal?: AbortSignal): Promise<string> {
  const result = await run(repository, headCommit(repository.folder), signal)
  if (result.exitCode === 0) return result.stdout.trim()
  const saw = fatalLine(result)
  throw new Failure('not-found', {
    what: `Cannot tell which commit is checked out in ${repository.folder}`,
    saw,
    fix: /dubious ownership/.test(saw)
      ? `run "git config --global --add safe.directory TOP", TOP being the folder with .git, before this step`
      : 'put a checkout step (actions/checkout) before this one, or give "version"',
  })
}

/**
 * Whether tracked files differ from the commit.
 *
 * @throws {Failure} `missing-tool`, `command-failed`.
 */
export async function isDirty(repository: Repository, signal?: AbortSignal): Promise<boolean> {
  return (await ask(repository, changedFiles(repository.folder), signal)) !== ''
}

/**
 * How far `commit` is from the version before it. Of several versions on one commit the highest counts.
 *
 * A tag on the commit itself is enough, also in a shallow clone: a tag push is checked out that way. Anything else in a
 * shallow clone would be a guess.
 *
 * @throws {Failure} `not-found` in a shallow clone, or without a version tag before the commit.
 */
export async function findPlace(
  repository: Repository,
  commit: string,
  signal?: AbortSignal,
): Promise<Omit<Place, 'dirty'>> {
  const { folder } = repository
  const here = highestVersion(await askLines(repository, tagsAt(folder, commit), signal))
  if (here !== undefined) return { base: here, commits: 0, sha: commit.slice(0, 7) }
  if ((await ask(repository, isShallow(folder), signal)) === 'true') throw shallow(commit)
  const before = await askLines(repository, tagsBefore(folder, commit), signal)
  if (highestVersion(before) === undefined) throw untagged(commit, before)
  const notVersions = before.filter((tag) => versionOfTag(tag) === undefined && /^v?\d.*\.\d.*\.\d/.test(tag))
  const said = await ask(repository, describe(folder, commit, notVersions), signal)
  const described = parseDescribed(said)
  if (described === undefined) {
    throw new Failure('answer-wrong', {
      what: 'Cannot read what "git describe" says',
      saw: `"${said}"`,
      fix: 'give "version"',
    })
  }
  const { tag, commits, sha } = described
  const beside = await askLines(repository, tagsAt(folder, `refs/tags/${tag}^{commit}`), signal)
  return { base: highestVersion([tag, ...beside]) ?? tag, commits, sha }
}

/**
 * Whether `one` came before `other` in their history, or after it.
 *
 * @returns undefined when the history that is here cannot tell: there is no repository, one of them is not in it, a shallow
 *   clone ends before it, or they are of two branches.
 * @throws {Failure} `missing-tool` without git.
 */
export async function orderOfCommits(
  repository: Repository,
  one: string,
  other: string,
  signal?: AbortSignal,
): Promise<'before' | 'after' | undefined> {
  const { folder } = repository
  if (![one, other].every((commit) => /^[0-9a-f]{7,64}$/.test(commit))) return undefined // a word of git's, perhaps
  if ((await run(repository, isAncestor(folder, one, other), signal)).exitCode === 0) return 'before'
  return (await run(repository, isAncestor(folder, other, one), signal)).exitCode === 0 ? 'after' : undefined
}

/** What a repository is called and has. */
export interface Names {
  /** The address of the remote `origin`, as it was configured. */
  readonly origin: string | undefined
  /** Local ones and those of remotes, such as `main` and `origin/develop`. */
  readonly branches: readonly string[]
  readonly tags: readonly string[]
}

/** @throws {Failure} `missing-tool` without git; `command-failed` when there is no repository. */
export async function findNames(repository: Repository, signal?: AbortSignal): Promise<Names> {
  const { folder } = repository
  const origin = await run(repository, originUrl(folder), signal)
  return {
    origin: origin.exitCode === 0 ? origin.stdout.trim() || undefined : undefined,
    branches: await askLines(repository, branches(folder), signal),
    tags: await askLines(repository, tags(folder), signal),
  }
}

const CHECKOUT = 'in the checkout step set under "with:" the two lines "fetch-depth: 0" and "fetch-tags: true"'

const shallow = (commit: string): Failure =>
  new Failure('not-found', {
    what: 'Cannot tell the version: this is a shallow clone',
    saw: `commit ${commit.slice(0, 7)} has no version tag on it, and what was before it is not here`,
    fix: `${CHECKOUT} (elsewhere: "git fetch --unshallow --tags"), or give "version"`,
  })

const untagged = (commit: string, tags: readonly string[]): Failure =>
  new Failure('not-found', {
    what: 'Cannot tell the version: there is no version tag on this commit or before it',
    saw:
      tags.length === 0
        ? `no tag at all before commit ${commit.slice(0, 7)}`
        : `before commit ${commit.slice(0, 7)} only ${tags.slice(-5).join(', ')}`,
    fix: `if the repository has version tags such as v1.0.1, ${CHECKOUT} (elsewhere: "git fetch --tags"); if not, make the first: "git tag v0.1.0"; or give "version"`,
  })

async function askLines(repository: Repository, argv: Argv, signal?: AbortSignal): Promise<readonly string[]> {
  return (await ask(repository, argv, signal)).split('\n').filter((line) => line !== '')
}

async function ask(repository: Repository, argv: Argv, signal?: AbortSignal): Promise<string> {
  const result = await run(repository, argv, signal)
  if (result.exitCode === 0) return result.stdout.trim()
  throw new Failure('command-failed', {
    what: 'Cannot read the git repository',
    saw: result.timedOut ? `no end within ${GIT_TIMEOUT_MS / 1_000} s` : fatalLine(result),
    fix: `run it by hand: ${argv.join(' ')}`,
  })
}

async function run(repository: Repository, argv: Argv, signal?: AbortSignal): Promise<ExecResult> {
  const { exec, env, folder } = repository
  try {
    return await exec.run(argv, {
      env: { ...env, LC_ALL: 'C' },
      cwd: folder,
      timeoutMs: GIT_TIMEOUT_MS,
      maxBytes: 16 * 1_048_576,
      ...(signal === undefined ? {} : { signal }),
    })
  } catch (error) {
    if (!(error instanceof ProgramNotFound)) throw error
    throw new Failure(
      'missing-tool',
      { what: 'Cannot use git', saw: error.message, fix: 'install git on this machine, or give "version"' },
      { cause: error },
    )
  }
}

function fatalLine({ stderr, exitCode }: ExecResult): string {
  const lines = stderr.split('\n').filter((line) => line !== '')
  return lines.find((line) => line.startsWith('fatal:')) ?? lines.at(-1) ?? `exit code ${exitCode} and no word`
}
