import type { Time } from '../../time.ts'
import {
  AgentError,
  type ContainerReport,
  type ContainerSpec,
  type DriverEvents,
  type HostDriver,
  type LogLine,
  type LogOptions,
} from './driver.ts'
import { Written } from './written.ts'

/** What the simulated agents do with the containers of an image. What is left out happens quickly and well. */
export interface Behaviour {
  /** 300 ms without it. */
  readonly pullMs?: number
  /** 1200 ms without it. */
  readonly startMs?: number
  /** 800 ms without it. */
  readonly stopMs?: number
  /** The image cannot be pulled. */
  readonly pullError?: string
  /** Every start fails; with `times`, only so many, counted over all containers of the image. */
  readonly startError?: string | { readonly text: string; readonly times: number }
  /** The container ends by itself so long after each start; with `times`, after its first starts only. */
  readonly exitAfterMs?: number | { readonly ms: number; readonly times: number }
  /** The agent never answers to what a start needs. */
  readonly hangingStart?: boolean
  /** What the health check reports, as long as the container runs. 1 s after a start it is healthy, without this. */
  readonly health?:
    | 'never-reports'
    | 'unhealthy-from-start'
    | { readonly healthyAfterMs: number; readonly unhealthyAfterMs?: number }
    /** Healthy and unhealthy in turns, beginning with healthy, each for so long. */
    | { readonly turnsEveryMs: number }
  /** What a container writes to its output at each start. */
  readonly logs?: readonly string[]
}

export interface AgentControl {
  /** For all containers of an image, such as `example/app:2.0.0`, from now on. The latest that matches holds. */
  behave(image: string | RegExp, behaviour: Behaviour): void
  /** Ends a running container, as a crash would. */
  crash(containerId: string): void
  /** Reports another health for a running container. */
  report(containerId: string, health: 'healthy' | 'unhealthy'): void
  /** A container writes a line, to its standard output unless told otherwise. */
  write(containerId: string, line: string, stream?: LogLine['stream']): void
}

interface Simulated {
  readonly spec: ContainerSpec
  running: boolean
  /** It ended by itself: nothing is left to stop. */
  exited: boolean
  starts: number
  health: 'healthy' | 'unhealthy' | undefined
  cancels: (() => void)[]
  readonly written: Written
}

const USUAL_HEALTH: { readonly healthyAfterMs: number; readonly unhealthyAfterMs?: number } = { healthyAfterMs: 1_000 }
const REPORTS_APART_MS = 30

/** The default driver: agents that keep to virtual time. */
export class VirtualAgents implements HostDriver, AgentControl {
  readonly #time: Time
  readonly #behaviours: { image: string | RegExp; behaviour: Behaviour }[] = []
  readonly #containers = new Map<string, Simulated>()
  readonly #failedStarts = new Map<Behaviour, number>()
  /** Hosts whose agent does not answer, with the answers it owes. */
  readonly #away = new Map<string, (() => void)[]>()
  #events: DriverEvents | undefined
  #quietUntilMs = 0

  constructor(time: Time) {
    this.#time = time
  }

  listen(events: DriverEvents): void {
    this.#events = events
  }

  behave(image: string | RegExp, behaviour: Behaviour): void {
    this.#behaviours.unshift({ image, behaviour })
  }

  crash(containerId: string): void {
    const container = this.#containers.get(containerId)
    if (container?.running !== true) throw new Error(`${containerId} does not run`)
    this.#exit(container)
  }

  report(containerId: string, health: 'healthy' | 'unhealthy'): void {
    const container = this.#containers.get(containerId)
    if (container?.running !== true) throw new Error(`${containerId} does not run`)
    this.#tell(container, health)
  }

  write(containerId: string, line: string, stream: LogLine['stream'] = 'stdout'): void {
    const container = this.#containers.get(containerId)
    if (container === undefined) throw new Error(`no container ${containerId}`)
    const instant = new Date(this.#time.nowMs()).toISOString().replace('Z', '000000Z')
    container.written.add({ stream, text: `${instant} ${line}\n` })
  }

  logs(containerId: string, options: LogOptions): AsyncIterable<LogLine> | undefined {
    const container = this.#containers.get(containerId)
    if (container === undefined || this.#away.has(container.spec.hostId)) return undefined
    return container.written.read(options)
  }

  /** From now on nothing is heard from the host, and nothing it is told is done; what runs there runs on. */
  lose(hostId: string): void {
    this.#away.set(hostId, [])
  }

  isLost(hostId: string): boolean {
    return this.#away.has(hostId)
  }

  /** The agent is back: it does what it was told, and reports what it sees. */
  find(hostId: string): void {
    const owed = this.#away.get(hostId) ?? []
    this.#away.delete(hostId)
    for (const answer of owed) answer()
    for (const { spec, exited, health } of this.#containers.values()) {
      if (spec.hostId !== hostId) continue
      if (exited) this.#events?.exited(spec.id)
      else if (health !== undefined) this.#events?.healthChanged(spec.id, health)
    }
  }

  async pull(spec: ContainerSpec): Promise<void> {
    const { pullMs = 300, pullError, hangingStart } = this.#behaviourOf(spec)
    if (hangingStart === true) return new Promise(() => {})
    await this.#answer(spec, pullError === undefined ? pullMs : Math.min(pullMs, 200))
    if (pullError !== undefined) throw new AgentError(pullError)
  }

  async start(spec: ContainerSpec): Promise<undefined> {
    const behaviour = this.#behaviourOf(spec)
    const container = this.#container(spec)
    if (!container.running) container.exited = false
    if (behaviour.hangingStart === true) return new Promise(() => {})
    // whether a try fails is settled when it begins
    const error = container.running ? undefined : this.#startError(spec)
    await this.#answer(spec, behaviour.startMs ?? 1_200)
    if (error !== undefined) throw new AgentError(error)
    if (!container.running) this.begin(spec)
  }

  /** Runs from now on, without any delay; with `settled` it has been healthy for long. */
  begin(spec: ContainerSpec, { settled = false }: { readonly settled?: boolean } = {}): void {
    const container = this.#container(spec)
    container.running = true
    container.exited = false
    container.starts += 1
    for (const line of this.#behaviourOf(spec).logs ?? []) this.write(spec.id, line)
    if (settled) {
      container.health = spec.healthCheck === undefined ? undefined : 'healthy'
      return
    }
    const exit = exitOf(this.#behaviourOf(spec))
    if (exit !== undefined && container.starts <= exit.times)
      this.#later(container, exit.ms, () => this.#exit(container))
    if (spec.healthCheck !== undefined) this.#check(container)
  }

  async stop(spec: ContainerSpec): Promise<void> {
    const container = this.#containers.get(spec.id)
    const { stopMs = 800 } = this.#behaviourOf(spec)
    await this.#answer(spec, container === undefined ? 150 : container.exited ? 20 : stopMs)
    if (container !== undefined) this.#end(container)
  }

  async remove(spec: ContainerSpec): Promise<void> {
    const container = this.#containers.get(spec.id)
    if (container !== undefined) this.#end(container)
    this.#containers.delete(spec.id)
  }

  async inspect(containerId: string): Promise<ContainerReport | undefined> {
    const container = this.#containers.get(containerId)
    if (container === undefined || this.#away.has(container.spec.hostId)) return undefined
    return { running: container.running, health: container.health }
  }

  #container(spec: ContainerSpec): Simulated {
    const found = this.#containers.get(spec.id)
    if (found !== undefined) return found
    const container = {
      spec,
      running: false,
      exited: false,
      starts: 0,
      health: undefined,
      cancels: [],
      written: new Written(),
    }
    this.#containers.set(spec.id, container)
    return container
  }

  #behaviourOf({ image }: ContainerSpec): Behaviour {
    const matches = (pattern: string | RegExp) =>
      typeof pattern === 'string' ? pattern === image : pattern.test(image)
    return this.#behaviours.find((entry) => matches(entry.image))?.behaviour ?? {}
  }

  #startError(spec: ContainerSpec): string | undefined {
    const behaviour = this.#behaviourOf(spec)
    const { startError } = behaviour
    if (startError === undefined || typeof startError === 'string') return startError
    const failed = this.#failedStarts.get(behaviour) ?? 0
    if (failed >= startError.times) return undefined
    this.#failedStarts.set(behaviour, failed + 1)
    return startError.text
  }

  /** Takes `ms`; longer when the host's agent is away by then. */
  #answer({ hostId }: ContainerSpec, ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.#time.after(ms, () => {
        const owed = this.#away.get(hostId)
        if (owed === undefined) resolve()
        else owed.push(resolve)
      })
    })
  }

  #check(container: Simulated): void {
    const { health = USUAL_HEALTH } = this.#behaviourOf(container.spec)
    if (health === 'never-reports') return
    if (health === 'unhealthy-from-start') {
      this.#later(container, 1_000, () => this.#tell(container, 'unhealthy'))
      return
    }
    if ('turnsEveryMs' in health) {
      this.#takeTurns(container, health.turnsEveryMs)
      return
    }
    this.#later(container, health.healthyAfterMs, () => this.#tell(container, 'healthy'))
    if (health.unhealthyAfterMs !== undefined)
      this.#later(container, health.unhealthyAfterMs, () => this.#tell(container, 'unhealthy'))
  }

  #takeTurns(container: Simulated, everyMs: number, next: 'healthy' | 'unhealthy' = 'healthy'): void {
    this.#later(container, next === 'healthy' && container.health === undefined ? REPORTS_APART_MS : everyMs, () => {
      this.#tell(container, next)
      this.#takeTurns(container, everyMs, next === 'healthy' ? 'unhealthy' : 'healthy')
    })
  }

  /** No two reports arrive in the same instant. */
  #tell(container: Simulated, health: 'healthy' | 'unhealthy'): void {
    const nowMs = this.#time.nowMs()
    if (nowMs < this.#quietUntilMs) {
      this.#later(container, this.#quietUntilMs - nowMs, () => this.#tell(container, health))
      return
    }
    this.#quietUntilMs = nowMs + REPORTS_APART_MS
    container.health = health
    if (!this.#away.has(container.spec.hostId)) this.#events?.healthChanged(container.spec.id, health)
  }

  #later(container: Simulated, ms: number, run: () => void): void {
    container.cancels.push(this.#time.after(ms, run))
  }

  #exit(container: Simulated): void {
    this.#end(container)
    container.exited = true
    if (!this.#away.has(container.spec.hostId)) this.#events?.exited(container.spec.id)
  }

  #end(container: Simulated): void {
    container.running = false
    container.health = undefined
    for (const cancel of container.cancels) cancel()
    container.cancels = []
  }
}

function exitOf({ exitAfterMs }: Behaviour): { readonly ms: number; readonly times: number } | undefined {
  if (typeof exitAfterMs === 'number') return { ms: exitAfterMs, times: Number.POSITIVE_INFINITY }
  return exitAfterMs
}
