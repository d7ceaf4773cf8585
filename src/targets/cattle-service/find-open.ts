import type { Entry } from '../../core/change.ts'
import type { Service } from '../../systems/cattle/resources.ts'
import { configsAfter, configsBefore, isCurrent, replacedBetween, versionOf, versionOfService } from './configs.ts'
import type { Facts } from './facts.ts'
import { changeOn, holderOf } from './marks.ts'
import { changeOf, differencesOf, imagesIn } from './stands.ts'
import { replacedOf, type ServiceName, stopOf } from './stops.ts'

export const IN_UPGRADE = new Set([
  'upgrading',
  'upgraded',
  'canceling-upgrade',
  'canceled-upgrade',
  'rolling-back',
  'finishing-upgrade',
])

/** The service with what its last upgrade brought, also where that is on its way back. */
export function atGoal(service: Service): Service {
  if (service.upgrade === undefined) return service
  const { primary, sidekicks } = configsAfter(service.upgrade)
  return { ...service, launchConfig: primary, sidekicks }
}

/** The upgrade that is open on a service, from the server's own record: ours or somebody else's. */
export function findOpen({ service, containers }: Facts, name: ServiceName, nowIso: string): Entry | undefined {
  const { upgrade } = service
  if (!IN_UPGRADE.has(service.state) || upgrade === undefined) return undefined
  const [start, goal] = [configsBefore(upgrade), configsAfter(upgrade)]
  if (![versionOf(goal), versionOf(start)].includes(versionOfService(service))) return undefined
  const before = containers.filter((container) => isCurrent(start, container)).map(({ id }) => id)
  const upgraded = atGoal(service)
  return {
    change: changeOf(
      [
        stopOf({ ...imagesIn(start), version: versionOf(start), containers: before }),
        stopOf({
          ...imagesIn(goal),
          version: versionOf(goal),
          containers: [],
          ...differencesOf(start.primary.raw, goal.primary.raw),
          replaced: replacedOf(replacedBetween(start, goal).map(({ name }) => name)),
        }),
      ],
      { name, id: changeOn(upgraded), run: holderOf(upgraded) },
    ),
    phase: service.state === 'upgraded' ? 'held' : 'moving',
    to: 1,
    handle: { version: versionOf(goal) },
    sealed: service.state === 'finishing-upgrade',
    at: nowIso,
  }
}
