import { briefly, Failure, isFailure } from '../core/failure.ts'
import { quietly } from '../pipeline/operate.ts'
import { TimeLimit } from '../ports/clock.ts'
import type { World } from '../run/world.ts'

/** One thing that may be there or not. */
export interface Check {
  /** For people: `Docker engine`. */
  readonly what: string
  /** The stages that cannot do without it; what nobody needs is told, and does not count. */
  readonly neededBy: readonly string[]
  /**
   * Reads only.
   *
   * @returns what was found, without any secret.
   * @throws {Failure} what is missing, and what to do.
   */
  ask(world: World, signal: AbortSignal): Promise<string>
}

export type Finding = Pick<Check, 'what' | 'neededBy'> &
  ({ readonly found: string } | { readonly missing: { readonly saw: string; readonly fix: string } })

/** Long enough for five tries at a registry that is busy, and an end for what never answers. */
const LIMIT_MS = 30_000

/** Asks all of them at once; each has its own time. */
export const askAll = (checks: readonly Check[], world: World, signal: AbortSignal): Promise<readonly Finding[]> =>
  Promise.all(checks.map((check) => askOne(check, quietly(world), signal)))

async function askOne(check: Check, world: World, signal: AbortSignal): Promise<Finding> {
  const { what, neededBy } = check
  using limit = world.clock.limit(LIMIT_MS, signal)
  try {
    return { what, neededBy, found: hidden(await check.ask(world, limit.signal)) }
  } catch (error) {
    if (signal.aborted) throw error
    const { saw, fix, what: said } = asMissing(error)
    return { what, neededBy, missing: { saw: hidden(`${said}: ${saw}`), fix: hidden(fix) } }
  }
}

function asMissing(error: unknown): Failure {
  if (isFailure(error)) return error
  if (!(error instanceof TimeLimit)) throw error
  return new Failure('timed-out', {
    what: 'No answer',
    saw: briefly(error),
    fix: 'check the address, and that this machine may go there',
  })
}

/** An address may carry a password, in DOCKER_HOST for one. */
const hidden = (text: string): string => text.replace(/\/\/[^/@\s]+@/g, '//***@')
