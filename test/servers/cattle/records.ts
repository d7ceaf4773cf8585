import type { JsonObject } from './json.ts'

/** The rows of the server's database. They change only through `Store`. */
export interface Row {
  readonly id: number
  readonly uuid: string
  readonly accountId: number
  readonly kind: string
  readonly name: string | null
  readonly description: string | null
  readonly state: string
  readonly createdMs: number
  readonly removedMs: number | null
  /** Wins over what the state says about transitioning. */
  readonly transitioning: 'error' | null
  readonly transitioningMessage: string | null
}

export interface AccountRow extends Row {
  readonly kind: 'admin' | 'user' | 'project'
  readonly healthState: string
}

export interface StackRow extends Row {
  readonly healthState: string
  readonly system: boolean
  /** What is only stored and given back. */
  readonly fields: JsonObject
}

export type ServiceKind =
  | 'service'
  | 'loadBalancerService'
  | 'dnsService'
  | 'externalService'
  | 'networkDriverService'
  | 'storageDriverService'

export interface ServiceRow extends Row {
  readonly kind: ServiceKind
  readonly name: string
  readonly stackId: number
  readonly scale: number
  readonly currentScale: number | null
  readonly healthState: string
  /** Counts the containers ever created. */
  readonly createIndex: number | null
  readonly launchConfig: LaunchConfig | null
  /** Null in the answer to a create that sent none, never later. */
  readonly secondaryLaunchConfigs: readonly LaunchConfig[] | null
  /** The last upgrade, kept after it is over; written by the run, not by the request. */
  readonly upgrade: Upgrade | null
  readonly restart: JsonObject | null
  readonly lbConfig: JsonObject | null
  readonly system: boolean
  readonly startOnCreate: boolean
  readonly retainIp: boolean | null
  /** Null, or what was published when it last changed; which container publishes a port is not looked at [12f]. */
  readonly publicEndpoints: readonly Endpoint[] | null
  /** Set when a reconcile did nothing because no host was active. */
  readonly skip: boolean
  readonly fields: JsonObject
}

export interface Endpoint {
  readonly ipAddress: string
  readonly port: number
  readonly hostId: number
  readonly instanceId: number
}

/** A launchConfig as stored: always with its `version`; a secondary one also with its `name`. */
export type LaunchConfig = JsonObject

export interface Upgrade {
  readonly inServiceStrategy: InServiceStrategy | null
  readonly toServiceStrategy: JsonObject | null
}

export interface InServiceStrategy {
  /** Null is stored as sent, and no run survives it [20]. */
  readonly batchSize: number | null
  readonly intervalMillis: number | null
  readonly startFirst: boolean
  readonly launchConfig: LaunchConfig | null
  readonly secondaryLaunchConfigs: readonly LaunchConfig[] | null
  readonly previousLaunchConfig: LaunchConfig | null
  readonly previousSecondaryLaunchConfigs: readonly LaunchConfig[] | null
}

export interface InstanceRow extends Row {
  readonly name: string
  readonly hostId: number | null
  readonly deploymentUnitUuid: string
  /** `io.rancher.service.primary.launch.config`, or the name of a secondary one. */
  readonly launchConfigName: string
  readonly version: string
  readonly createIndex: number
  readonly startCount: number
  readonly firstRunningMs: number | null
  readonly healthState: string | null
  readonly healthUpdatedMs: number | null
  readonly config: LaunchConfig
  readonly labels: Readonly<Record<string, string>>
  readonly serviceId: number
  readonly requestedHostId: number | null
  readonly primaryIpAddress: string | null
  /** The id that the host's engine gave it; null before its first start. */
  readonly externalId: string | null
  /** By the names the service and the stack had when it was created [06e]. */
  readonly dnsSearch: readonly string[]
}

/** Between a container and its service. `upgrade` and not `managed`: the container is marked old. */
export interface ExposeMapRow extends Row {
  readonly serviceId: number
  readonly instanceId: number
  readonly dnsPrefix: string | null
  readonly managed: boolean
  readonly upgrade: boolean
}

/** Binds the containers that belong together, old and new: what a rollback pairs by. */
export interface DeploymentUnitRow extends Row {
  readonly serviceId: number
  readonly serviceIndex: number
  readonly requestedHostId: number | null
}

export interface ConsumeMapRow extends Row {
  readonly serviceId: number
  readonly consumedServiceId: number
  readonly linkName: string | null
}

export interface HostRow extends Row {
  readonly hostname: string
  readonly labels: Readonly<Record<string, string>>
  readonly agentState: string | null
}

export interface CertificateRow extends Row {
  readonly fields: JsonObject
}

export interface ServiceLogRow extends Row {
  readonly serviceId: number
  readonly instanceId: number | null
  readonly eventType: string
  readonly text: string | null
  readonly level: 'info' | 'error'
  readonly subLog: boolean
  readonly transactionId: string
  readonly endMs: number | null
}

export const PRIMARY = 'io.rancher.service.primary.launch.config'
export const GLOBAL_LABEL = 'io.rancher.scheduler.global'
export const START_ONCE_LABEL = 'io.rancher.container.start_once'
/** Alone, without `docker:`, as the image of a launchConfig: run no container. */
export const NO_IMAGE = 'rancher/none'
