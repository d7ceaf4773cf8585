import type { Change, Entry, Seen, SeenAt, WayBack } from '../../core/change.ts'
import { goalOf } from '../../core/change.ts'
import { shortImage } from '../../core/image-ref.ts'
import { versionOfService } from '../cattle-service/configs.ts'
import type { Facts } from '../cattle-service/facts.ts'
import { holderOf } from '../cattle-service/marks.ts'
import { failedOf, isAtRest, isMoving, isStarting, primaryOf, restartedOf } from './containers.ts'
import { isDown, scaleAt, scaleOf, stepOf, versionOf } from './stops.ts'

const GONE = new Set(['removing', 'removed', 'purging', 'purged'])
const UP = new Set(['active', 'updating-active', 'activating', 'restarting'])
const DOWN = new Set(['inactive', 'deactivating', 'updating-inactive'])

/**
 * Where a service stands on the walk of a step: pure, from one reading of it. No mark of ours can ride inside these writes,
 * so that it is told by its content: launch config, scale, state, and how often each container was started.
 */
export function whereIs({ change }: Entry, facts: Facts): Seen {
  const { service } = facts
  if (service.removed || GONE.has(service.state)) return { kind: 'gone', saying: `the service is ${service.state}` }
  if (versionOfService(service) !== versionOf(change)) {
    const runs = shortImage(service.launchConfig.image)
    return { kind: 'foreign', saying: `${service.state}, now ${runs}, changed by ${holderOf(service)}` }
  }
  if (!UP.has(service.state) && !DOWN.has(service.state))
    return { kind: 'foreign', saying: `the service is ${service.state}, which nobody of us asked for` }
  const step = stepOf(change)
  if (step === 'scale') return onScale(change, facts)
  const scale = scaleOf(change)
  if (scale !== undefined && service.scale !== scale)
    return { kind: 'foreign', saying: `somebody scaled it from ${scale} to ${service.scale} meanwhile` }
  return step === 'restart' ? onRestart(change, facts) : onSwitch(change, facts)
}

/** Of `start` and `stop`. */
function onSwitch(change: Change, facts: Facts): Seen {
  const { state } = facts.service
  const down = isDown(change.stops[0]) ? 0 : 1
  const up = 1 - down
  if (UP.has(state)) {
    // The server stops what runs at that moment: what is starting then would run on.
    const starting = facts.containers.filter(isStarting)
    const busy = starting.length > 0 ? { notYet: `${starting[0]?.name} is starting, and would not be stopped` } : {}
    return { ...at(up, change, facts), settled: isSettled(facts, 'active'), movable: true, ...busy }
  }
  const running = facts.containers.filter(({ state }) => state === 'running')
  const isLeft = state === 'inactive' && running.length > 0 && !facts.containers.some(isMoving)
  return {
    ...at(down, change, facts),
    settled: state === 'inactive' && facts.containers.every(isAtRest),
    ...(isLeft ? { stuck: `it is inactive, and ${running[0]?.name} still runs` } : {}),
  }
}

function onScale(change: Change, facts: Facts): Seen {
  const { state, scale } = facts.service
  if (DOWN.has(state)) return { kind: 'foreign', saying: `the service is ${state}: somebody stopped it meanwhile` }
  const stop = change.stops.findIndex((one) => scaleAt(one) === scale)
  if (stop === -1) return { kind: 'foreign', saying: `somebody scaled it to ${scale} meanwhile` }
  const busy = state === 'restarting' ? { notYet: 'somebody restarts it' } : {}
  return { ...at(stop, change, facts), settled: isSettled(facts, 'active'), movable: state !== 'restarting', ...busy }
}

function onRestart(change: Change, facts: Facts): Seen {
  const { state } = facts.service
  if (DOWN.has(state)) return { kind: 'foreign', saying: `the service is ${state}: somebody stopped it meanwhile` }
  const { anew, asBefore } = restartedOf(change, facts)
  const done = `${anew} of ${anew + asBefore.length} containers were started again`
  const settled = isSettled(facts, 'active')
  // Nothing more can be sent: whether it goes on is all that counts.
  const here = (stop: number): Seen => ({
    ...at(stop, change, facts),
    ...(settled ? { settled } : { notYet: `it does not stand: ${done}` }),
  })
  if (state === 'restarting') return here(1)
  if (anew === 0) return here(0)
  if (asBefore.length === 0 || state !== 'active') return here(1)
  return { kind: 'between', settled, saying: `${sayWhere(change, facts)}; ${done}` }
}

const isSettled = ({ service, containers }: Facts, state: string): boolean =>
  service.state === state && !containers.some(isMoving)

function at(stop: number, change: Change, facts: Facts): SeenAt {
  const { transitioning, message } = facts.service
  const failed = failedOf(change, facts)
  return {
    kind: 'at',
    at: stop,
    settled: false,
    sealed: false,
    saying: sayWhere(change, facts),
    failing: failed.map(({ container, start }) => `${container.id}#${start}`),
    reasons: [
      transitioning === 'error' ? message : undefined,
      ...failed.map(({ container }) => container.message),
    ].filter((text) => text !== undefined),
  }
}

/** `restarting: 2 of 2 running, 1 healthy, 1 restarted; Waiting: healthy [container:1i20]` */
function sayWhere(change: Change, facts: Facts): string {
  const { service } = facts
  const running = primaryOf(facts).filter(({ state }) => state === 'running')
  const well = running.filter(({ health }) => health === null || health === 'healthy')
  const ending = facts.containers.filter((one) => one.state === 'stopping' || one.state === 'removing')
  return [
    `${service.state}: ${running.length}${service.isGlobal ? '' : ` of ${service.scale}`} running`,
    ...(well.length === running.length ? [] : [`, ${well.length} healthy`]),
    ...(ending.length === 0 ? [] : [`, ${ending.length} stopping`]),
    ...(stepOf(change) === 'restart' ? [`, ${restartedOf(change, facts).anew} restarted`] : []),
    ...(service.message === undefined || service.message === 'In Progress' ? [] : [`; ${service.message}`]),
  ].join('')
}

/** Pure: what leads back to stop 0 from here. */
export function wayBackFrom({ change }: Entry, seen: Seen): WayBack {
  switch (seen.kind) {
    case 'gone':
    case 'foreign':
      return { by: 'person', because: seen.saying }
    case 'between':
      return seen.settled ? { by: 'nothing' } : { by: 'wait', because: seen.saying }
    case 'at':
      return wayBackAt(change, seen)
    default:
      return seen satisfies never
  }
}

function wayBackAt(change: Change, { at, settled, stuck, notYet, saying }: SeenAt): WayBack {
  const wait: WayBack = { by: 'wait', because: notYet ?? saying }
  // A restart leaves nothing to go back to: what counts is that all of them run.
  if (at === 0 || stepOf(change) === 'restart') {
    if (stuck !== undefined) return { by: 'person', because: stuck }
    return settled ? { by: 'nothing' } : wait
  }
  // The server starts nothing again that is still stopping.
  if (isDown(goalOf(change))) return settled || stuck !== undefined ? { by: 'move' } : wait
  return notYet === undefined ? { by: 'move' } : wait
}
