import { type Change, goalOf, type Stop } from '../../core/change.ts'
import { isObject } from '../../core/json.ts'
import type { Step } from './steps.ts'

/** What a step must know again later, beside what its stops say to people. */
export interface Known {
  readonly image: string
  /** The server's UUID of the launch config: another one means that somebody upgraded. */
  readonly version: string
  /** How many containers there are where the service runs; undefined for a global one. */
  readonly scale: number | undefined
  /** How often each container had been started, by its id. */
  readonly startCounts: Readonly<Record<string, number>>
}

/** @param to the scale that is wanted, of a step `scale`. */
export function stopsOf(step: Step, known: Known, to?: number): Change['stops'] {
  const { image, version, startCounts } = known
  const scale = known.scale === undefined ? {} : { scale: known.scale }
  const runs = { image }
  const hidden = { launchConfig: { version }, startCounts }
  switch (step) {
    case 'start':
      return [
        { state: 'inactive', ...hidden },
        { state: 'active', ...scale, runs },
      ]
    case 'stop':
      return [{ state: 'active', ...scale, runs, ...hidden }, { state: 'inactive' }]
    case 'restart':
      return [
        { state: 'active', ...scale, runs, ...hidden },
        { state: 'restarted', ...scale, runs },
      ]
    case 'scale':
      return [
        { ...scale, runs, ...hidden },
        { scale: to ?? 0, runs },
      ]
    default:
      return step satisfies never
  }
}

export function stepOf(change: Change): Step {
  const [start, goal] = [change.stops[0].state, goalOf(change).state]
  if (goal === 'inactive') return 'stop'
  if (start === 'inactive') return 'start'
  return goal === 'restarted' ? 'restart' : 'scale'
}

/** Whether nothing of the service runs there. */
export const isDown = (stop: Stop): boolean => stop.state === 'inactive'

/** How many containers run there; undefined where it depends on the hosts, or none does. */
export const scaleAt = (stop: Stop): number | undefined => (typeof stop.scale === 'number' ? stop.scale : undefined)

/** The scale that a step leaves as it is; undefined for a global service. */
export const scaleOf = ({ stops }: Change): number | undefined => scaleAt(stops[0]) ?? scaleAt(stops.at(-1) ?? stops[0])

export const versionOf = ({ stops: [{ launchConfig }] }: Change): string =>
  isObject(launchConfig) ? String(launchConfig.version) : ''

export const startCountsOf = ({ stops: [{ startCounts }] }: Change): ReadonlyMap<string, number> =>
  new Map(Object.entries(isObject(startCounts) ? startCounts : {}).map(([id, count]) => [id, Number(count)]))
