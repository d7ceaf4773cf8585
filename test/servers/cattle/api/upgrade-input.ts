/** What a request to upgrade or to roll back writes into a service, before its run begins (reference section 3.3). Pure. */
import { isGlobalConfig } from '../deploy/launch-configs.ts'
import { keepRandomPorts } from '../deploy/port-specs.ts'
import { isObject, type Json, type JsonObject, objectAt, stringAt, stringsAt } from '../json.ts'
import { type InServiceStrategy, type LaunchConfig, NO_IMAGE, type ServiceRow, type Upgrade } from '../records.ts'
import { withBalancerDefaults } from './balancers.ts'
import { ApiError } from './errors.ts'
import { withFullImage } from './images.ts'
import { checkPorts } from './ports.ts'

/** What the server adds to what was asked. */
interface Made {
  /** Of every launch config that is upgraded. */
  readonly version: string
  /** Of the administrator. */
  readonly settings: ReadonlyMap<string, string>
}

export interface Accepted {
  readonly upgrade: Upgrade
  /** What changes in the service at once. */
  readonly patch: Partial<Pick<ServiceRow, 'launchConfig' | 'secondaryLaunchConfigs'>>
}

/**
 * @param input the body as the schema let it through.
 * @throws {ApiError} 422
 */
export function acceptUpgrade(service: ServiceRow, input: JsonObject, made: Made): Accepted {
  const inService = input.inServiceStrategy
  const toService = input.toServiceStrategy
  if (!isObject(inService)) {
    // both given: in-service wins; none: the sentence goes where a field's name would
    if (!isObject(toService)) throw ApiError.invalid('MissingRequired', 'Upgrade strategy needs to be set')
    return {
      upgrade: { inServiceStrategy: null, toServiceStrategy: { toServiceId: null, updateLinks: false, ...toService } },
      patch: {},
    }
  }
  const strategy = acceptInService(service, inService, made)
  return {
    upgrade: {
      inServiceStrategy: strategy,
      toServiceStrategy: isObject(toService) ? { toServiceId: null, updateLinks: false, ...toService } : null,
    },
    patch: {
      launchConfig: strategy.launchConfig,
      secondaryLaunchConfigs: strategy.secondaryLaunchConfigs ?? [],
    },
  }
}

/** The config of before the last upgrade the server knows of, which need not be the last one asked for [13c]. */
export function rollbackPatch({ upgrade }: ServiceRow): Accepted['patch'] {
  const strategy = upgrade?.inServiceStrategy
  if (!strategy) return {}
  return {
    launchConfig: strategy.previousLaunchConfig,
    secondaryLaunchConfigs: strategy.previousSecondaryLaunchConfigs ?? [],
  }
}

function acceptInService(service: ServiceRow, input: JsonObject, { version, settings }: Made): InServiceStrategy {
  const primary = isObject(input.launchConfig) ? input.launchConfig : null
  const secondary = Array.isArray(input.secondaryLaunchConfigs) ? (input.secondaryLaunchConfigs as JsonObject[]) : null
  const balancer = service.kind === 'loadBalancerService'
  if (primary === null && secondary === null)
    throw ApiError.invalid(
      'InvalidOption',
      'LaunchConfig/secondaryLaunchConfigs need to be specified for inService strategy',
    )
  if (service.retainIp === true && input.startFirst === true)
    throw ApiError.invalid('InvalidOption', "StartFirst option can't be used for service with retainIp field set")
  if (balancer && primary === null)
    throw ApiError.invalid('InvalidOption', 'LaunchConfig is required for load balancer service')
  const given = new Map<string, LaunchConfig>()
  if (primary !== null) given.set(service.name, balancer ? withBalancerDefaults(primary) : primary)
  for (const config of secondary ?? []) given.set(stringAt(config, 'name') ?? '', config)
  const existing = new Map<string, LaunchConfig>(
    (service.secondaryLaunchConfigs ?? []).map((config) => [stringAt(config, 'name') ?? '', config]),
  )
  if (service.launchConfig !== null) existing.set(service.name, service.launchConfig)
  const upgraded = withDependents(given, existing)
  const versioned = new Map([...upgraded].map(([name, config]) => [name, { ...config, version }]))
  // what is not mentioned is carried over with its old version, so that its containers stay
  const all = new Map([...existing, ...versioned])
  const configOf = (name: string) => all.get(name) ?? null
  const previousPrimary = service.launchConfig
  const askedPrimary = configOf(service.name)
  const nextPrimary = askedPrimary === null ? null : withFullImage(askedPrimary, settings)
  if (nextPrimary !== null && isGlobalConfig(nextPrimary) !== isGlobalConfig(previousPrimary))
    throw ApiError.invalid('InvalidOption', 'Switching from global scale to fixed (and vice versa)')
  const names = [...new Set([...versioned.keys(), ...existing.keys()])].filter((name) => name !== service.name)
  const nextSecondary = names
    .map((name) => configOf(name) as LaunchConfig)
    .filter((config) => stringAt(config, 'imageUuid')?.toLowerCase() !== NO_IMAGE)
    .map((config) => withFullImage(config, settings))
  for (const config of [...nextSecondary, ...(nextPrimary === null ? [] : [nextPrimary])]) checkPorts(config)
  const keepPorts = (config: LaunchConfig, before: LaunchConfig | null) => keepRandomPorts(config, before)
  return {
    batchSize: typeof input.batchSize === 'number' ? input.batchSize : null,
    intervalMillis: typeof input.intervalMillis === 'number' ? input.intervalMillis : null,
    startFirst: input.startFirst === true,
    launchConfig: nextPrimary === null ? null : keepPorts(nextPrimary, previousPrimary),
    secondaryLaunchConfigs: nextSecondary.map((config) =>
      keepPorts(config, existing.get(stringAt(config, 'name') ?? '') ?? null),
    ),
    previousLaunchConfig: previousPrimary,
    previousSecondaryLaunchConfigs: service.secondaryLaunchConfigs ?? [],
  }
}

/** Launch configs that take the network or volumes from an upgraded one are upgraded too, unchanged. */
function withDependents(
  given: ReadonlyMap<string, LaunchConfig>,
  existing: ReadonlyMap<string, LaunchConfig>,
): Map<string, LaunchConfig> {
  const upgraded = new Map(given)
  const reached = [...given.keys()]
  for (let name = reached.shift(); name !== undefined; name = reached.shift()) {
    for (const [dependent, config] of existing) {
      const needed = [stringAt(config, 'networkLaunchConfig'), ...stringsAt(config, 'dataVolumesFromLaunchConfigs')]
      const depends = needed.some((other) => other?.toLowerCase() === name?.toLowerCase())
      if (!depends || upgraded.has(dependent)) continue
      upgraded.set(dependent, config)
      reached.push(dependent)
    }
  }
  return upgraded
}

/** What a request to restart sends along: the start counts by which the run knows whom it has restarted already. */
export function acceptRestart(input: JsonObject, startCounts: ReadonlyMap<number, number>): JsonObject {
  const strategy = objectAt(input, 'rollingRestartStrategy')
  const counts: Record<string, Json> = {}
  for (const [id, count] of startCounts) counts[id] = count
  return { rollingRestartStrategy: { ...strategy, instanceToStartCount: counts } }
}
