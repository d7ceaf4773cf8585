/** What a host needs to know to run one container. */
export interface ContainerSpec {
  /** The server's id of the container, such as `1i42`; unique, and the same on every call about this container. */
  readonly id: string
  readonly hostId: string
  readonly name: string
  /** Without the `docker:` prefix. */
  readonly image: string
  readonly environment: Readonly<Record<string, string>>
  readonly labels: Readonly<Record<string, string>>
  /** As published, such as `8080:80/tcp`. */
  readonly ports: readonly string[]
  readonly command: readonly string[]
  readonly healthCheck: HealthProbe | undefined
}

/** The part of an instanceHealthCheck that the asking side needs. */
export interface HealthProbe {
  readonly port: number
  /** Such as `GET /up HTTP/1.0`; undefined asks by connecting only. */
  readonly requestLine: string | undefined
  readonly intervalMs: number
  readonly responseTimeoutMs: number
  readonly healthyThreshold: number
  readonly unhealthyThreshold: number
}

export interface ContainerReport {
  readonly running: boolean
  /** The last one told. */
  readonly health: 'healthy' | 'unhealthy' | undefined
}

/** One line of what a container wrote: with the instant in front and a line feed at its end, as an engine tells it. */
export interface LogLine {
  readonly stream: 'stdout' | 'stderr'
  readonly text: string
}

export interface LogOptions {
  /** At most so many of the last lines. */
  readonly tail: number
  /** Goes on with what is written from now on, until `signal` aborts. */
  readonly follow: boolean
  readonly signal: AbortSignal
}

/** What a driver tells the server by itself. */
export interface DriverEvents {
  exited(containerId: string): void
  healthChanged(containerId: string, health: 'healthy' | 'unhealthy'): void
}

/** Where a container that was started can be found. */
export interface Started {
  /** The engine's id of it. */
  readonly dockerId: string
  /** On its network; undefined when it has ended already. */
  readonly address: string | undefined
}

/** An error of the host's agent; its text is what the server shows, twice. */
export class AgentError extends Error {}

/**
 * What runs the containers of all hosts. Every call may take as long as it likes; a call that never resolves is an agent
 * that never answers. Repeating a call for what is already done succeeds: the server repeats after its restart.
 */
export interface HostDriver {
  listen(events: DriverEvents): void
  /** @throws {AgentError} when the image cannot be had. */
  pull(container: ContainerSpec): Promise<void>
  /**
   * Creates the container when it does not exist yet, and starts it.
   *
   * @returns where it is; undefined from hosts that only play, for which the server makes something up.
   * @throws {AgentError}
   */
  start(container: ContainerSpec): Promise<Started | undefined>
  /** @throws {AgentError}; the server tries again. */
  stop(container: ContainerSpec): Promise<void>
  remove(container: ContainerSpec): Promise<void>
  /** What the host's next report says; undefined for a container it does not have, or when it does not answer. */
  inspect(containerId: string): Promise<ContainerReport | undefined>
  /** What a container wrote in all its lives, oldest first; undefined when its host does not answer. */
  logs?(containerId: string, options: LogOptions): AsyncIterable<LogLine> | undefined
  /** Where a host publishes ports. Without it the server makes an address up. */
  addressOfHost?(hostId: string): string
  close?(): Promise<void>
}
