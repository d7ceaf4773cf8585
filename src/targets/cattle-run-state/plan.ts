import type { Change } from '../../core/change.ts'
import { Failure } from '../../core/failure.ts'
import type { JsonObject } from '../../core/json.ts'
import { versionOfService } from '../cattle-service/configs.ts'
import type { Facts } from '../cattle-service/facts.ts'
import { holderOf } from '../cattle-service/marks.ts'
import type { Planning } from '../cattle-service/stands.ts'
import { flagsOf, type ServiceName, sayName } from '../cattle-service/stops.ts'
import { primaryOf } from './containers.ts'
import type { Step } from './steps.ts'
import { type Known, stopsOf } from './stops.ts'

/** What is asked of a service. */
export type Wanted =
  | { readonly step: Exclude<Step, 'scale'>; readonly scale?: undefined }
  | { readonly step: 'scale'; readonly scale: number }

export interface Planned {
  /** `prove`: the service is so already, and that must be as true as after a change. */
  readonly do: 'walk' | 'prove'
  readonly change: Change
}

/** On the server no upgrade can be open beside them: the same in all versions. */
const IN_UPGRADE = new Set([
  'upgrading',
  'upgraded',
  'canceling-upgrade',
  'canceled-upgrade',
  'rolling-back',
  'finishing-upgrade',
])

/** From which states the server takes a step, and in which the service is so already. */
const STATES: Readonly<Record<Step, { readonly from: readonly string[]; readonly there: readonly string[] }>> = {
  start: { from: ['inactive'], there: ['active', 'updating-active'] },
  // Also what never gets there can be stopped.
  stop: { from: ['active', 'updating-active', 'activating', 'restarting'], there: ['inactive'] },
  restart: { from: ['active'], there: [] },
  scale: { from: ['active', 'updating-active'], there: [] },
}

const DOES: Readonly<Record<Step, string>> = {
  start: 'started',
  stop: 'stopped',
  restart: 'restarted',
  scale: 'scaled',
}

/** The server compares start counts as boxed numbers, which are equal to each other only up to here. */
const COUNTS_UP_TO = 127

/**
 * Decides whether a step can be made, and from where to where it leads: pure.
 *
 * @throws {Failure} `refused` or `conflict`, each before anything was changed.
 */
export function planStep(wanted: Wanted, facts: Facts, activeHosts: number, planning: Planning): Planned {
  const { step, scale } = wanted
  const { service } = facts
  const { name, id, run } = planning
  expectUsable(step, facts, name)
  expectFree(step, facts, name)
  const known = knownOf(facts)
  const change: Change = {
    id,
    kind: 'cattle-run-state',
    target: { ...name } as unknown as JsonObject,
    run,
    stops: stopsOf(step, known, scale),
  }
  const isThere = STATES[step].there.includes(service.state) || (step === 'scale' && service.scale === scale)
  if (isThere) return { do: 'prove', change: { ...change, stops: alreadyAt(change) } }
  if (step !== 'stop') expectProvable(step, facts, activeHosts, name)
  return { do: 'walk', change }
}

/** From the goal to itself. */
function alreadyAt({ stops }: Change): Change['stops'] {
  const { launchConfig = null, startCounts = null } = stops[0]
  const goal = stops[1] ?? stops[0]
  return [{ ...goal, launchConfig, startCounts }, goal]
}

function knownOf(facts: Facts): Known {
  const { launchConfig, isGlobal, scale } = facts.service
  return {
    image: launchConfig.image,
    version: versionOfService(facts.service),
    scale: isGlobal ? undefined : scale,
    startCounts: Object.fromEntries(primaryOf(facts).map((one) => [one.id, one.startCount])),
  }
}

function expectUsable(step: Step, { service }: Facts, name: ServiceName): void {
  const what = `${sayName(name)} cannot be ${DOES[step]} by this action`
  if (service.system) throw refused(what, 'it belongs to the infrastructure of Rancher', 'name an ordinary service')
  if (service.kind !== 'service') throw refused(what, `it is a ${service.kind}`, 'name an ordinary service')
  if (step === 'scale' && service.isGlobal)
    throw refused(what, 'it is global: one container runs on every host that fits', 'add or remove hosts in Rancher')
}

function expectFree(step: Step, { service }: Facts, name: ServiceName): void {
  const { from, there } = STATES[step]
  const { state, launchConfig } = service
  if (from.includes(state) || there.includes(state)) return
  const flags = flagsOf(name)
  if (IN_UPGRADE.has(state)) {
    throw new Failure('conflict', {
      what: `${sayName(name)} is in the middle of an upgrade, and cannot be ${DOES[step]}`,
      saw: `it is ${state} with ${launchConfig.image}, changed by ${holderOf(service)}`,
      fix:
        state === 'upgraded'
          ? `slipway rancher-upgrade confirm ${flags}, or: slipway rancher-upgrade rollback ${flags}`
          : 'wait for the other run to end, then start again',
    })
  }
  if (state === 'inactive') {
    const what = `${sayName(name)} is stopped, so it cannot be ${DOES[step]}`
    throw refused(what, 'it is inactive', `start it first: slipway rancher-upgrade start ${flags}`)
  }
  throw new Failure('conflict', {
    what: `${sayName(name)} cannot be ${DOES[step]} now`,
    saw: `it is ${state}: somebody else, or the server itself, is at it`,
    fix: `look at it with: slipway rancher-upgrade status ${flags}; then start again`,
  })
}

function expectProvable(step: Step, facts: Facts, activeHosts: number, name: ServiceName): void {
  const { launchConfig } = facts.service
  const what = `${sayName(name)} cannot be ${DOES[step]}`
  if (activeHosts === 0)
    throw refused(what, 'there is no active host in the environment', 'activate a host in Rancher, then start again')
  if (launchConfig.startsOnce)
    throw refused(what, 'its containers end by themselves, so nothing could be proven', 'do it in Rancher')
  if (step !== 'restart') return
  const containers = primaryOf(facts)
  if (containers.length === 0) throw refused(what, 'it has no container', 'scale it first')
  const often = containers.find(({ startCount }) => startCount > COUNTS_UP_TO)
  if (often === undefined) return
  throw refused(
    what,
    `${often.name} was started ${often.startCount} times, and the server leaves out what was started more than ${COUNTS_UP_TO} times`,
    'stop and start the service instead',
  )
}

const refused = (what: string, saw: string, fix: string): Failure => new Failure('refused', { what, saw, fix })
