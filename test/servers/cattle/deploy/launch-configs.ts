import { objectAt, stringAt, stringMapAt, stringsAt } from '../json.ts'
import {
  GLOBAL_LABEL,
  type InServiceStrategy,
  type LaunchConfig,
  NO_IMAGE,
  PRIMARY,
  type ServiceRow,
} from '../records.ts'

/** The primary name first, then those of the sidekicks. */
export function launchConfigNames(service: ServiceRow): string[] {
  return [PRIMARY, ...(service.secondaryLaunchConfigs ?? []).map((config) => stringAt(config, 'name') ?? 'null')]
}

/** By the primary name, the service's own name or a sidekick's name. Undefined when it was dropped. */
export function launchConfigOf(service: ServiceRow, name: string): LaunchConfig | undefined {
  if (name === PRIMARY || name === service.name) return service.launchConfig ?? undefined
  return (service.secondaryLaunchConfigs ?? []).find((config) => stringAt(config, 'name') === name)
}

export function versionOf(config: LaunchConfig | null | undefined): string {
  return stringAt(config, 'version') ?? '0'
}

export function isGlobalConfig(config: LaunchConfig | null): boolean {
  return stringMapAt(config, 'labels')[GLOBAL_LABEL]?.toLowerCase() === 'true'
}

export function isGlobal(service: ServiceRow): boolean {
  return launchConfigNames(service).some((name) => isGlobalConfig(launchConfigOf(service, name) ?? null))
}

/** A service that selects its containers instead of running any. */
export function isNoop(service: ServiceRow): boolean {
  const image = stringAt(service.launchConfig, 'imageUuid')
  const selects = stringAt(service.fields, 'selectorContainer') !== undefined
  if (selects && (image === undefined || image.toLowerCase().includes(NO_IMAGE))) return true
  return service.kind !== 'service' && service.kind !== 'loadBalancerService'
}

/** The launch configs whose containers this one needs: those it takes volumes or the network from. */
export function neededConfigs(service: ServiceRow, name: string): string[] {
  return neededBy(launchConfigOf(service, name), service.name)
}

export function neededBy(config: LaunchConfig | undefined, serviceName: string): string[] {
  const network = stringAt(config, 'networkLaunchConfig')
  const needed = [...stringsAt(config, 'dataVolumesFromLaunchConfigs'), ...(network === undefined ? [] : [network])]
  return needed.map((other) => (other.toLowerCase() === serviceName.toLowerCase() ? PRIMARY : other))
}

/** The labels of all launch configs together: what decides which hosts may run the unit. */
export function mergedLabels(service: ServiceRow): Readonly<Record<string, string>> {
  const merged: Record<string, string> = {}
  for (const name of launchConfigNames(service))
    Object.assign(merged, stringMapAt(launchConfigOf(service, name), 'labels'))
  return merged
}

export type HealthStrategy = 'none' | 'recreate' | { readonly quorum: number }

export function healthStrategy(service: ServiceRow): HealthStrategy {
  const check = objectAt(service.launchConfig, 'healthCheck')
  const strategy = stringAt(check, 'strategy')
  if (strategy === 'none') return 'none'
  if (strategy !== 'recreateOnQuorum') return 'recreate'
  const quorum = objectAt(check, 'recreateOnQuorumStrategyConfig').quorum
  return { quorum: typeof quorum === 'number' ? quorum : 1 }
}

/** Whether every launch config gets a new container. */
export function isFullUpgrade(strategy: InServiceStrategy): boolean {
  const secondary = strategy.secondaryLaunchConfigs?.length ?? 0
  const previous = strategy.previousSecondaryLaunchConfigs?.length ?? 0
  return strategy.launchConfig !== null && strategy.previousLaunchConfig !== null && secondary === previous
}
