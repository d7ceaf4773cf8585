import { Failure } from '../../core/failure.ts'
import { isList, isObject, type Json, type JsonObject } from '../../core/json.ts'

/** A service as far as we read it; `raw` is what the server said, for what must go back unchanged. */
export interface Service {
  readonly id: string
  readonly name: string
  /** `1st2`, or `1e2` as `v1` has it. */
  readonly stackId: string
  readonly kind: string
  readonly system: boolean
  readonly removed: boolean
  readonly state: string
  readonly transitioning: string
  readonly message: string | undefined
  readonly scale: number
  readonly isGlobal: boolean
  readonly launchConfig: LaunchConfig
  /** The last upgrade the server recorded. It is written a little after an upgrade began, and kept after its end. */
  readonly upgrade: RecordedUpgrade | undefined
  readonly sidekicks: readonly LaunchConfig[]
  readonly actions: ReadonlySet<string>
}

/** What the server keeps of an upgrade: all launch configs after it and before it, those it did not replace among them. */
export interface RecordedUpgrade {
  readonly launchConfig: LaunchConfig
  readonly sidekicks: readonly LaunchConfig[]
  readonly previousLaunchConfig: LaunchConfig
  readonly previousSidekicks: readonly LaunchConfig[]
}

export interface LaunchConfig {
  /** Of a sidekick; undefined for the main one. */
  readonly name: string | undefined
  /** A new UUID for every upgrade; each container carries the one it was made from. */
  readonly version: string
  /** Without the `docker:` in front. */
  readonly image: string
  readonly labels: Readonly<Record<string, string>>
  readonly hasHealthCheck: boolean
  /** Its containers run once and may be over. */
  readonly startsOnce: boolean
  readonly raw: JsonObject
}

export interface Container {
  readonly id: string
  readonly name: string
  readonly state: string
  /** `null` where there is no health check. A stopped container keeps `healthy`. */
  readonly health: string | null
  readonly version: string
  readonly image: string
  readonly startCount: number
  readonly message: string | undefined
  readonly hostId: string | undefined
  /** False for a sidekick, which has a launch config and a version of its own. */
  readonly isPrimary: boolean
  /** The sidekick it is a container of. */
  readonly sidekick: string | undefined
}

export interface Host {
  readonly id: string
  readonly state: string
  readonly labels: Readonly<Record<string, string>>
}

export interface Named {
  readonly id: string
  readonly name: string
}

const PREFIX = /^docker:/
const LAUNCH_CONFIG_LABEL = 'io.rancher.service.launch.config'
const PRIMARY = 'io.rancher.service.primary.launch.config'
const START_ONCE = 'io.rancher.container.start_once'
export const imageOf = (imageUuid: string): string => imageUuid.replace(PREFIX, '')
export const imageUuidOf = (image: string): string => `docker:${image}`

/** One stack has two ids: `1st2`, and in `v1` `1e2`; a service there has both. */
export function isSameStack(one: string, other: string): boolean {
  const [, number] = STACK_ID.exec(one) ?? []
  return one === other || (number !== undefined && number === STACK_ID.exec(other)?.[1])
}

const STACK_ID = /^1(?:st|e)(\d+)$/

export function readService(raw: JsonObject): Service {
  const launchConfig = readLaunchConfig(isObject(raw.launchConfig) ? raw.launchConfig : {})
  return {
    id: text(raw, 'id'),
    name: text(raw, 'name'),
    stackId: String(raw.stackId ?? raw.environmentId ?? ''),
    kind: String(raw.kind ?? raw.type ?? ''),
    system: raw.system === true,
    removed: raw.removed !== null && raw.removed !== undefined,
    state: text(raw, 'state'),
    transitioning: String(raw.transitioning ?? 'no'),
    message: maybeText(raw.transitioningMessage),
    scale: typeof raw.scale === 'number' ? raw.scale : 0,
    isGlobal: launchConfig.labels['io.rancher.scheduler.global'] === 'true',
    launchConfig,
    upgrade: readUpgrade(raw.upgrade),
    sidekicks: readSidekicks(raw.secondaryLaunchConfigs),
    actions: new Set(Object.keys(isObject(raw.actions) ? raw.actions : {})),
  }
}

function readUpgrade(raw: Json | undefined): RecordedUpgrade | undefined {
  const strategy = isObject(raw) ? raw.inServiceStrategy : undefined
  if (!isObject(strategy)) return undefined
  const { launchConfig: after, previousLaunchConfig: before } = strategy
  if (!isObject(after) || !isObject(before)) return undefined
  return {
    launchConfig: readLaunchConfig(after),
    sidekicks: readSidekicks(strategy.secondaryLaunchConfigs),
    previousLaunchConfig: readLaunchConfig(before),
    previousSidekicks: readSidekicks(strategy.previousSecondaryLaunchConfigs),
  }
}

const readSidekicks = (raw: Json | undefined): readonly LaunchConfig[] =>
  isList(raw) ? raw.filter(isObject).map((each) => ({ ...readLaunchConfig(each), name: String(each.name ?? '') })) : []

function readLaunchConfig(raw: JsonObject): LaunchConfig {
  const labels = isObject(raw.labels) ? raw.labels : {}
  return {
    name: undefined,
    version: String(raw.version ?? ''),
    image: imageOf(String(raw.imageUuid ?? '')),
    labels: Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)])),
    hasHealthCheck: isObject(raw.healthCheck),
    startsOnce: String(labels[START_ONCE] ?? '').toLowerCase() === 'true',
    raw,
  }
}

export function readContainer(raw: JsonObject): Container {
  const config = isObject(raw.labels) ? maybeText(raw.labels[LAUNCH_CONFIG_LABEL]) : undefined
  const sidekick = config === PRIMARY ? undefined : config
  return {
    id: text(raw, 'id'),
    name: maybeText(raw.name) ?? text(raw, 'id'),
    state: text(raw, 'state'),
    health: maybeText(raw.healthState) ?? null,
    version: String(raw.version ?? ''),
    image: imageOf(String(raw.imageUuid ?? '')),
    startCount: typeof raw.startCount === 'number' ? raw.startCount : 0,
    message: raw.transitioning === 'no' ? undefined : maybeText(raw.transitioningMessage),
    hostId: maybeText(raw.hostId),
    isPrimary: sidekick === undefined,
    sidekick,
  }
}

export function readHost(raw: JsonObject): Host {
  const labels = isObject(raw.labels) ? raw.labels : {}
  return {
    id: text(raw, 'id'),
    state: text(raw, 'state'),
    labels: Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)])),
  }
}

export const readNamed = (raw: JsonObject): Named => ({ id: text(raw, 'id'), name: maybeText(raw.name) ?? '' })

function text(raw: JsonObject, field: string): string {
  const value = raw[field]
  if (typeof value === 'string' && value !== '') return value
  throw new Failure('answer-wrong', {
    what: 'The Rancher server answered with an object we cannot read',
    saw: `type "${String(raw.type)}" without "${field}"`,
    fix: 'check rancher-url and the version of the server',
  })
}

const maybeText = (value: Json | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined
