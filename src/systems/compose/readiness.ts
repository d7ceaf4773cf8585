import type { Container } from './state.ts'

/** What a service is to come to before the tests. */
export interface Expected {
  readonly service: string
  readonly containers: number
  /** Others wait until it has ended with exit code 0. */
  readonly mustEnd: boolean
  /** The file says that it is not to be started again: a job, perhaps. Only where there is no health check to tell. */
  readonly mayEnd: boolean
}

export type Readiness =
  /** `unchecked`: it runs, and there is no health check to ask. `done`: it was to end, and ended with exit code 0. */
  | { readonly is: 'ready'; readonly as: 'healthy' | 'unchecked' | 'done' }
  | { readonly is: 'waiting'; readonly for: string }
  | { readonly is: 'failed'; readonly because: string; readonly container: Container | undefined }

export interface Looking {
  /** How long it has been seen to run, without a restart. */
  readonly runningMs: (container: Container) => number
  /** How often the engine may have started it again before that is a failure. */
  readonly restarts: (container: Container) => number
  /** It has been ready before, so that a container that is not there is gone. */
  readonly wasReady: boolean
}

/** Without a health check, a container counts as up when it has run so long: many die in their first second. */
export const SETTLE_MS = 2_000

/** While it comes up: what restarts until its database answers is common; a third time is a loop. */
export const RESTARTS_ALLOWED = 2

/** What a service has come to. It is ready when all its containers are, and failed when one of them is. */
export function judgeService(expected: Expected, containers: readonly Container[], looking: Looking): Readiness {
  const own = containers.filter(({ service, oneOff }) => service === expected.service && !oneOff)
  const judged = own.map((container) => judgeContainer(container, expected, looking))
  const failed = judged.find(({ is }) => is === 'failed')
  if (failed !== undefined) return failed
  if (own.length < expected.containers) {
    const because = `${own.length} of ${expected.containers} containers are there`
    if (looking.wasReady) return { is: 'failed', because, container: undefined }
    return { is: 'waiting', for: own.length === 0 ? 'its container' : because }
  }
  const waiting = judged.find(({ is }) => is === 'waiting')
  return waiting ?? judged.find((each) => each.is === 'ready' && each.as === 'unchecked') ?? judged[0] ?? READY
}

const READY: Readiness = { is: 'ready', as: 'done' }

function judgeContainer(container: Container, expected: Expected, looking: Looking): Readiness {
  const { status, exitCode, restarts, health } = container
  const failed = (because: string): Readiness => ({ is: 'failed', because, container })
  const allowed = looking.restarts(container)
  if (restarts > allowed) {
    const times = restarts === 1 ? 'once' : `${restarts} times`
    return failed(looking.wasReady ? `died and was started again` : `was started again ${times}, ${ended(container)}`)
  }
  switch (status) {
    case 'created':
      if (container.startError !== '') return failed(`could not be started: ${container.startError}`)
      return { is: 'waiting', for: 'what it depends on' }
    case 'exited':
    case 'dead':
      if (exitCode === 0 && (expected.mustEnd || (expected.mayEnd && health === undefined))) {
        return { is: 'ready', as: 'done' }
      }
      return failed(ended(container))
    case 'restarting':
      return { is: 'waiting', for: `its restart, ${ended(container)}` }
    case 'paused':
      return { is: 'waiting', for: 'somebody to unpause it' }
    case 'removing':
      return failed('is being removed by somebody else')
    case 'running':
      if (expected.mustEnd) return { is: 'waiting', for: 'its end' }
      if (health?.status === 'unhealthy') return failed('is unhealthy')
      if (health?.status === 'starting') return { is: 'waiting', for: 'its health check' }
      if (health?.status === 'healthy') return { is: 'ready', as: 'healthy' }
      if (looking.runningMs(container) < SETTLE_MS) return { is: 'waiting', for: 'a moment, to see that it stays up' }
      return { is: 'ready', as: 'unchecked' }
    default:
      return status satisfies never
  }
}

/** How a container ended, for people: 128 + signal as in docker-run(1), "EXIT STATUS". */
export function ended({ exitCode, outOfMemory }: Container): string {
  if (outOfMemory) return `killed for want of memory (exit code ${exitCode})`
  if (exitCode === 137) return 'killed (exit code 137)'
  return `ended with exit code ${exitCode}`
}
