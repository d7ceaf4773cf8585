import type { Change } from '../../core/change.ts'
import type { Container, Service } from '../../systems/cattle/resources.ts'
import type { Facts } from '../cattle-service/facts.ts'
import { startCountsOf } from './stops.ts'

const STARTING = new Set(['requested', 'creating', 'starting', 'restarting'])
const ENDING = new Set(['stopping', 'erroring', 'removing'])
const AT_REST = new Set(['stopped', 'error', 'removed', 'purged'])
const LISTED_NO_MORE = new Set(['removed', 'purged'])

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

/** A stopped container keeps `healthy`. */
export const isWell = ({ state, health }: Container, { launchConfig }: Service): boolean =>
  state === 'running' && (health === 'healthy' || (health === null && !launchConfig.hasHealthCheck))

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

/**
 * Containers that failed since the plan was made, each start once. One that is down and was not started since is as it was
 * found, or goes because it was asked to.
 */
export function failedOf(change: Change, facts: Facts): readonly Container[] {
  const counts = startCountsOf(change)
  const isDown = ({ state, health }: Container) =>
    isAtRest({ state } as Container) || ENDING.has(state) || health === 'unhealthy'
  return facts.containers.filter(
    (container) =>
      container.isPrimary &&
      (counts.get(container.id) === container.startCount
        ? container.state === 'error' || container.state === 'erroring'
        : isDown(container)),
  )
}
