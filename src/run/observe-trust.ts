import { dependsOnHead } from '../core/event.ts'
import { Failure } from '../core/failure.ts'
import type { Json } from '../core/json.ts'
import { decideTrust, type Trust } from '../core/trust.ts'
import type { World } from './world.ts'

/** Whose code is checked out, by the event that started the run and the commit in the workspace. */
export async function observeTrust(world: World, signal: AbortSignal): Promise<Trust> {
  const { GITHUB_EVENT_NAME: event, GITHUB_SHA: sha, GITHUB_ACTOR: actor, GITHUB_EVENT_PATH: path } = world.env
  if (!event) return { code: 'own' }
  const payload = path ? parse(await world.files.read(path)) : undefined
  const head = dependsOnHead(event) ? await (await import('./observe-head.ts')).observeHead(world, signal) : undefined
  return decideTrust({ event, payload, sha: sha || undefined, actor: actor || undefined }, head)
}

function parse(text: string | undefined): Json | undefined {
  try {
    return JSON.parse(text ?? '') as Json
  } catch {
    return undefined
  }
}

const FIX: Readonly<Record<'fork' | 'foreign', string>> = {
  fork: 'run this step only for code of your own: "if: github.event.pull_request.head.repo.full_name == github.repository"',
  foreign:
    'check out the commit of the base, or build and test by "pull_request" and deploy by "push"; when a person has read that very code, give "allow-untrusted: true" in the workflow file',
}

/** @param what will not be done, such as `the stages tag-and-push, rancher-upgrade`. */
export const untrusted = (what: string, { code, because }: Exclude<Trust, { code: 'own' }>): Failure =>
  new Failure('refused', {
    what: `Will not do this for code that may be anybody's: ${what}`,
    saw: because,
    fix: FIX[code],
  })
