import { configsAfter, configsBefore, isCurrent } from './configs.ts'
import type { Facts } from './facts.ts'

/** How an open upgrade is to end before the next one begins. */
export type PendingEnd = 'confirm' | 'rollback'

/** How a service will stand once the upgrade that is open on it has ended like this: to plan what follows. Pure. */
export function afterPending(facts: Facts, end: PendingEnd): Facts {
  const { service, containers } = facts
  const { upgrade } = service
  if (upgrade === undefined) return facts
  const configs = end === 'confirm' ? configsAfter(upgrade) : configsBefore(upgrade)
  const { primary: launchConfig, sidekicks } = configs
  return {
    ...facts,
    service: { ...service, launchConfig, sidekicks, state: 'active' },
    // Those that are stopped beside the new ones run again after a rollback.
    containers: containers
      .filter((container) => isCurrent(configs, container))
      .map((container) => (end === 'rollback' ? { ...container, state: 'running' } : container)),
  }
}
