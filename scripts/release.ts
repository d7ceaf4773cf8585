/** What the release workflow asks and does: `node scripts/release.ts --help`. Needs git, and Node 24 without packages. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import {
  checkRelease,
  expectTested,
  isLatest,
  type Move,
  moveBack,
  moveForward,
  notesOf,
  parseTag,
  Refused,
  type Tags,
} from './release/decide.ts'

const HELP = `node scripts/release.ts check|tested|notes|forward|back --tag v1.2.3 [--commit SHA] [--remote origin] [--root FOLDER]

  check     the tag and package.json name one version; prints version, prerelease and latest as outputs of a step
  tested    the tag still leads to --commit, whose tests passed
  notes     prints what CHANGELOG.md says of the version
  forward   moves the major tag, such as v1, to this release: only forward, never to a pre-release; with --commit only if
            the tag still leads there
  back      moves the major tag back to this earlier release

Exit codes: 0 done, or nothing to do; 1 refused, nothing was changed; 2 wrong usage.
`
const VERBS = ['check', 'tested', 'notes', 'forward', 'back'] as const

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tag: { type: 'string' },
    commit: { type: 'string' },
    remote: { type: 'string', default: 'origin' },
    root: { type: 'string', default: resolve(import.meta.dirname, '..') },
    help: { type: 'boolean', default: false },
  },
})
process.exitCode = main()

function main(): number {
  const verb = VERBS.find((one) => one === positionals[0])
  const { tag } = values
  if (values.help || verb === undefined || tag === undefined) {
    ;(values.help ? process.stdout : process.stderr).write(HELP)
    return values.help ? 0 : 2
  }
  try {
    say(run(verb, tag))
    return 0
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  }
}

function run(verb: (typeof VERBS)[number], tag: string): string {
  switch (verb) {
    case 'check': {
      const { version } = JSON.parse(read('package.json')) as { version: string }
      const release = checkRelease(tag, version)
      return `version=${version}\nprerelease=${release.isPrerelease}\nlatest=${isLatest(tag, tagsOfRemote())}`
    }
    case 'tested':
      expectTested(tag, values.commit ?? '', tagsOfRemote())
      return `${tag} is what was tested (${values.commit})`
    case 'notes':
      return notesOf(parseTag(tag).version, read('CHANGELOG.md'))
    case 'forward': {
      const tags = tagsOfRemote()
      if (values.commit !== undefined) expectTested(tag, values.commit, tags)
      return carryOut(moveForward(tag, tags), tag)
    }
    case 'back':
      return carryOut(moveBack(tag, tagsOfRemote()), tag)
    default:
      return verb satisfies never
  }
}

/** The write is accepted only if the tag still holds what the decision was made on. */
function carryOut(move: Move, tag: string): string {
  if (move.do === 'stay') return `Nothing to do: ${move.because}`
  const { major, was = '', commit } = move
  git('push', `--force-with-lease=refs/tags/${major}:${was}`, values.remote, `${commit}:refs/tags/${major}`)
  return `${major} is at ${tag} now (${commit})`
}

/** Of the remote, not of this checkout: somebody may have moved one since. */
function tagsOfRemote(): Tags {
  const tags = new Map<string, { object: string; commit: string }>()
  for (const line of git('ls-remote', '--tags', values.remote).split('\n')) {
    const [sha = '', name = ''] = line.split('\trefs/tags/')
    const tag = name.replace(/\^\{\}$/, '')
    if (tag !== '') tags.set(tag, { object: tags.get(tag)?.object ?? sha, commit: sha })
  }
  return tags
}

function git(...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', ['-C', values.root, ...words], { encoding: 'utf8' })
  if (status === 0) return stdout.trim()
  throw new Refused(
    `git ${words[0]} did not work`,
    stderr.trim() || `exit code ${status}`,
    'look at the tag, start it again',
  )
}

function read(file: string): string {
  return readFileSync(join(values.root, file), 'utf8')
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
