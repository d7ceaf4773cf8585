import { dependsOnHead, isDependabot, mayBeAnybodys, STARTED_BY_WRITERS } from './event.ts'
import { isObject, type Json, type JsonObject } from './json.ts'

/**
 * Whose code is checked out.
 *
 * - `own`: of this repository, or nobody can tell because no event of GitHub started the run.
 * - `fork`: a pull request to which GitHub gives no secrets.
 * - `foreign`: not the commit of the base, in a run that has the secrets of the base.
 */
export type Trust =
  | { readonly code: 'own' }
  | { readonly code: 'fork'; readonly because: string }
  | { readonly code: 'foreign'; readonly because: string }

/** What is checked out in the workspace. */
export type Head =
  | { readonly at: 'commit'; readonly commit: string }
  /** No file is there: no code to distrust. */
  | { readonly at: 'nothing' }
  | { readonly at: 'unknown'; readonly because: string }

/** How GitHub started the run. */
export interface Start {
  /** GITHUB_EVENT_NAME. */
  readonly event: string
  /** What GITHUB_EVENT_PATH holds; undefined when it cannot be read. */
  readonly payload: Json | undefined
  /** GITHUB_SHA: for the two events with secrets, the last commit of the default branch or of the base. */
  readonly sha: string | undefined
  /** GITHUB_ACTOR. */
  readonly actor: string | undefined
}

/** @param head asked for only where `dependsOnHead`. */
export function decideTrust(start: Start, head: Head | undefined): Trust {
  const { event, payload } = start
  if (!mayBeAnybodys(start)) return { code: 'own' }
  if (dependsOnHead(event)) return judgeHead(start, head ?? { at: 'unknown', because: 'nobody looked' })
  if (isDependabot(start))
    return { code: 'fork', because: 'Dependabot started this run, and GitHub gives it none of the secrets of Actions' }
  return judgePullRequest(payload)
}

function judgePullRequest(payload: Json | undefined): Trust {
  const pull = at(payload, 'pull_request')
  const base = nameOf(at(payload, 'repository'))
  const head = nameOf(at(at(pull, 'head'), 'repo')) // null when the fork was deleted
  if (base !== undefined && head === base) return { code: 'own' }
  const number = typeof pull?.number === 'number' ? ` #${pull.number}` : ''
  const from = head === undefined ? 'another repository' : `the fork ${head}`
  return { code: 'fork', because: `pull request${number} comes from ${from}, and GitHub gives it no secrets` }
}

function judgeHead({ event, payload, sha }: Start, head: Head): Trust {
  if (head.at === 'nothing') return { code: 'own' }
  const where = `the event ${event} gives this run the secrets of the base`
  if (head.at === 'unknown')
    return { code: 'foreign', because: `${where}, and nobody can tell what is checked out: ${head.because}` }
  const ours = [sha, textAt(at(at(payload, 'pull_request'), 'base'), 'sha'), pushedCommit(payload)]
  if (ours.includes(head.commit)) return { code: 'own' }
  const checkedOut = `commit ${head.commit.slice(0, 7)} is checked out, not ${sha?.slice(0, 7) ?? 'the base'}`
  return { code: 'foreign', because: `${where}, and ${checkedOut}` }
}

/** Of a `workflow_run`: the commit of the run before it, when a writer of this repository started that one. */
function pushedCommit(payload: Json | undefined): string | undefined {
  const run = at(payload, 'workflow_run')
  const base = nameOf(at(payload, 'repository'))
  const isOwn = base !== undefined && nameOf(at(run, 'head_repository')) === base
  return isOwn && STARTED_BY_WRITERS.has(textAt(run, 'event') ?? '') ? textAt(run, 'head_sha') : undefined
}

function at(value: Json | undefined, key: string): JsonObject | undefined {
  const found = isObject(value) ? value[key] : undefined
  return isObject(found) ? found : undefined
}

const textAt = (value: JsonObject | undefined, key: string): string | undefined => {
  const found = value?.[key]
  return typeof found === 'string' && found !== '' ? found : undefined
}

/** `owner/name` in the letters that GitHub allows; anything else is no name that could be told. */
function nameOf(repository: JsonObject | undefined): string | undefined {
  const name = textAt(repository, 'full_name')
  return name !== undefined && /^[\w.-]+\/[\w.-]+$/.test(name) ? name : undefined
}
