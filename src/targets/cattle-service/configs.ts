import { isList, type JsonObject } from '../../core/json.ts'
import type { Container, LaunchConfig, RecordedUpgrade, Service } from '../../systems/cattle/resources.ts'

/** All launch configs of a service. One upgrade replaces some of them, with all their containers, and leaves the others. */
export interface Configs {
  readonly primary: LaunchConfig
  readonly sidekicks: readonly LaunchConfig[]
}

export const configsOf = ({ launchConfig, sidekicks }: Pick<Service, 'launchConfig' | 'sidekicks'>): Configs => ({
  primary: launchConfig,
  sidekicks,
})

export const configsAfter = ({ launchConfig, sidekicks }: RecordedUpgrade): Configs => ({
  primary: launchConfig,
  sidekicks,
})

export const configsBefore = ({ previousLaunchConfig, previousSidekicks }: RecordedUpgrade): Configs => ({
  primary: previousLaunchConfig,
  sidekicks: previousSidekicks,
})

export const allOf = ({ primary, sidekicks }: Configs): readonly LaunchConfig[] => [primary, ...sidekicks]

export const named = (configs: Configs, name: string | undefined): LaunchConfig | undefined =>
  allOf(configs).find((config) => config.name === name)

/**
 * What tells one set of launch configs from any other: the version of the primary one alone does not, since an upgrade of a
 * sidekick leaves it. Their order in the server's answers changes.
 */
export const versionOf = ({ primary, sidekicks }: Configs): string =>
  [primary.version, ...sidekicks.map(({ name, version }) => `${name}=${version}`).sort()].join(' ')

export const versionOfService = (service: Pick<Service, 'launchConfig' | 'sidekicks'>): string =>
  versionOf(configsOf(service))

/** Whether a container was made from its launch config as that is now. */
export const isCurrent = (configs: Configs, { sidekick, version }: Container): boolean =>
  named(configs, sidekick)?.version === version

/** One that runs once, and did: it is stopped and well. */
export const isOver = (configs: Configs, { sidekick, state, startCount }: Container): boolean =>
  named(configs, sidekick)?.startsOnce === true && state === 'stopped' && startCount > 0

/** The containers of one launch config as it is now that run, and are healthy where that is checked. */
export const wellOf = (
  config: LaunchConfig,
  { service, containers }: { readonly service: Service; readonly containers: readonly Container[] },
): readonly Container[] =>
  containers
    .filter(({ sidekick, version }) => sidekick === config.name && version === config.version)
    .filter(
      (container) =>
        isOver(configsOf(service), container) ||
        (container.state === 'running' &&
          (container.health === 'healthy' || (container.health === null && !config.hasHealthCheck))),
    )

/** Whether the server's record is of the upgrade that brought what is there now; it is written a little late. */
export const isRecorded = (service: Service): boolean =>
  service.upgrade !== undefined && versionOf(configsAfter(service.upgrade)) === versionOfService(service)

/** What is other than before, by the versions that the server gave. */
export const replacedBetween = (before: Configs, after: Configs): readonly LaunchConfig[] =>
  allOf(after).filter(({ name, version }) => named(before, name)?.version !== version)

/**
 * All that the server replaces when these are upgraded: who uses the network or the volumes of one goes with it.
 *
 * @param names undefined for the primary one, which others know by the name of the service.
 */
export function withDependents(
  configs: Configs,
  names: readonly (string | undefined)[],
  service: string,
): readonly (string | undefined)[] {
  const reached = new Set(names)
  for (const name of reached) {
    for (const config of allOf(configs)) {
      const uses = usedBy(config.raw).some((other) => other.toLowerCase() === (name ?? service).toLowerCase())
      if (uses) reached.add(config.name) // the loop comes to it
    }
  }
  return [...reached]
}

const usedBy = ({ networkLaunchConfig, dataVolumesFromLaunchConfigs }: JsonObject): readonly string[] =>
  [networkLaunchConfig, ...(isList(dataVolumesFromLaunchConfigs) ? dataVolumesFromLaunchConfigs : [])].filter(
    (name) => typeof name === 'string',
  )
