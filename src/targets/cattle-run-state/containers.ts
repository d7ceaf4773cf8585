import type { Change } from '../../core/change.ts'
import type { Container } from '../../systems/cattle/resources.ts'
import type { Facts } from '../cattle-service/facts.ts'
import { startCountsOf } from './stops.ts'

const STARTING = new Set(['requested', 'creating', 'starting', 'restarting'])
const ENDING = new Set(['stopping', 'erroring', 'removing'])
const AT_REST = new Set(['stopped', 'error', 'removed', 'purged'])
export const LISTED_NO_MORE: ReadonlySet<string> = new Set(['removed', 'purged'])

export const isStarting = ({ state }: Container): boolean => STARTING.has(state)

/** Nothing of it runs, and nothing of it is on its way. */
export const isAtRest = ({ state }: Container): boolean => AT_REST.has(state)

/** On its way up or down; also one that runs and whose health nobody has told yet. */
export const isMoving = ({ state, health }: Container): boolean =>
  STARTING.has(state) ||
  ENDING.has(state) ||
  (state === 'running' && (health === 'initializing' || health === 'reinitializing'))

/** Those of the service itself, not of its sidekicks. */
export const primaryOf = ({ containers }: Facts): readonly Container[] =>
  containers.filter(({ isPrimary, state }) => isPrimary && !LISTED_NO_MORE.has(state))

/** Since the plan was made: started again, or another one in its place. */
export interface Restarted {
  readonly anew: number
  /** Those that were there and were not started since. */
  readonly asBefore: readonly Container[]
}

export function restartedOf(change: Change, facts: Facts): Restarted {
  const counts = startCountsOf(change)
  const asBefore = primaryOf(facts).filter(({ id, startCount }) => counts.get(id) === startCount)
  return { anew: counts.size - asBefore.length, asBefore }
}

/** A container that failed, and the start after which it did. */
export interface Failed {
  readonly container: Container
  readonly start: number
}

/**
 * What failed since the plan was made, each start of a container once. No step starts a container more than once: one that
 * was started again had ended before. One that is down and was not started since is as it was found, or goes because it was
 * asked to.
 */
export function failedOf(change: Change, facts: Facts): readonly Failed[] {
  const counts = startCountsOf(change)
  return facts.containers
    .filter(({ isPrimary }) => isPrimary)
    .flatMap((container) => {
      const { id, startCount } = container
      const first = (counts.get(id) ?? 0) + 1
      const ended = Array.from({ length: Math.max(0, startCount - first) }, (_, index) => first + index)
      const isFailed = startCount >= first ? isBroken(container) : isError(container)
      return [...ended, ...(isFailed ? [startCount] : [])].map((start) => ({ container, start }))
    })
}

const isError = ({ state }: Container): boolean => state === 'error' || state === 'erroring'
const isBroken = (container: Container): boolean =>
  isAtRest(container) || ENDING.has(container.state) || container.health === 'unhealthy'
