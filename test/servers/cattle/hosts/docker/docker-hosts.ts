import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import type { RealTime } from '../../../time.ts'
import { objectAt, stringAt } from '../../json.ts'
import {
  AgentError,
  type ContainerReport,
  type ContainerSpec,
  type DriverEvents,
  type HostDriver,
  type LogLine,
  type LogOptions,
  type Started,
} from '../driver.ts'
import { addressOfHost, createBody, DRIVER_LABEL } from './create-body.ts'
import { asObject, EngineApi, EngineRefusal } from './engine-api.ts'
import { watchHealth } from './health-check.ts'
import { Images, type Logins } from './images.ts'
import { logLines } from './log-lines.ts'

export interface DockerHostsOptions {
  /** The server's. Containers take the time they take; only the pauses of health checks go by it. */
  readonly time: RealTime
  /** An existing network of the caller's, where containers find each other by the names of their services. */
  readonly network?: string
  /** How long a container may take to stop before it is killed; 10 s without it. Whole seconds of real time count. */
  readonly stopWithinMs?: number
  /** For registries that want a login. */
  readonly logins?: Logins
}

/** A container from one start to its end. */
interface Running {
  readonly end: AbortController
  health: 'healthy' | 'unhealthy' | undefined
}

interface Container {
  /** The engine's id. */
  readonly dockerId: string
  running: Running | undefined
}

/** From a lost engine to the next question whether a container still runs. */
const ENGINE_AWAY_MS = 1_000

/**
 * The driver whose containers are containers of this machine's Docker engine: all hosts are the one engine, each with a
 * loopback address of its own for what it publishes. Of a launchConfig it honours image, environment, labels, ports, command
 * and health check. The engine has to be on this machine, because health is asked at the containers' own addresses.
 */
export class DockerHosts implements HostDriver {
  /** Value of `DRIVER_LABEL` on every container of this driver. */
  readonly instance = randomBytes(4).toString('hex')
  readonly #api: EngineApi
  readonly #options: DockerHostsOptions
  #network = 'bridge'
  readonly #images: Images
  readonly #containers = new Map<string, Container>()
  /** The last call about each container; the next one waits for it. */
  readonly #turns = new Map<string, Promise<unknown>>()
  readonly #closing = new AbortController()
  #events: DriverEvents | undefined
  /** Also when this process ends in the middle. */
  readonly #onExit = (): void => {
    const ids = [...this.#containers.values()].map(({ dockerId }) => dockerId)
    if (ids.length > 0) spawnSync('docker', ['rm', '--force', '--volumes', ...ids], { stdio: 'ignore' })
  }

  private constructor(api: EngineApi, options: DockerHostsOptions) {
    this.#api = api
    this.#options = options
    this.#images = new Images(api, options.logins ?? {})
  }

  /** @throws when no engine answers, or the network is not there. */
  static async open(options: DockerHostsOptions): Promise<DockerHosts> {
    const api = new EngineApi()
    const hosts = new DockerHosts(api, options)
    const { Name } = await api.object('GET', `/networks/${options.network ?? 'bridge'}`)
    hosts.#network = String(Name)
    process.once('exit', hosts.#onExit)
    return hosts
  }

  listen(events: DriverEvents): void {
    this.#events = events
  }

  addressOfHost(hostId: string): string {
    return addressOfHost(hostId)
  }

  async pull({ image }: ContainerSpec): Promise<void> {
    await inAgentsWords(
      () => this.#images.pull(image, this.#closing.signal),
      (words) => `Image [${image}] failed to pull: ${words}`,
    )
  }

  start(spec: ContainerSpec): Promise<Started> {
    return this.#inTurn(spec.id, async () => {
      const container = this.#containers.get(spec.id) ?? (await this.#create(spec))
      const { dockerId } = container
      await this.#api.call('POST', `/containers/${dockerId}/start`)
      const address = await this.#addressOf(dockerId)
      if (container.running === undefined) this.#watch(spec, container, address)
      return { dockerId, address }
    })
  }

  stop({ id }: ContainerSpec): Promise<void> {
    return this.#inTurn(id, async () => {
      const container = this.#containers.get(id)
      if (container === undefined) return
      endRun(container)
      const seconds = Math.ceil((this.#options.stopWithinMs ?? 10_000) / 1_000)
      await unlessGone(
        this.#api.call('POST', `/containers/${container.dockerId}/stop`, { query: { t: String(seconds) } }),
      )
    })
  }

  remove({ id }: ContainerSpec): Promise<void> {
    return this.#inTurn(id, async () => {
      const container = this.#containers.get(id)
      if (container === undefined) return
      endRun(container)
      await this.#delete(container.dockerId)
      this.#containers.delete(id)
    })
  }

  async inspect(containerId: string): Promise<ContainerReport | undefined> {
    const container = this.#containers.get(containerId)
    if (container === undefined) return undefined
    try {
      const { State } = await this.#api.object('GET', `/containers/${container.dockerId}/json`)
      return { running: asObject(State ?? null).Running === true, health: container.running?.health }
    } catch (error) {
      // somebody removed it; an engine that does not answer says nothing
      return isGone(error) ? { running: false, health: undefined } : undefined
    }
  }

  logs(containerId: string, options: LogOptions): AsyncIterable<LogLine> | undefined {
    const container = this.#containers.get(containerId)
    return container === undefined ? undefined : this.#read(container.dockerId, options)
  }

  async *#read(dockerId: string, { tail, follow, signal }: LogOptions): AsyncGenerator<LogLine> {
    const query = { stdout: 'true', stderr: 'true', timestamps: 'true', tail: String(tail), follow: String(follow) }
    const ended = AbortSignal.any([signal, this.#closing.signal])
    try {
      yield* logLines(this.#api.bytes(`/containers/${dockerId}/logs`, { query, signal: ended }))
    } catch (error) {
      if (!ended.aborted) throw error
    }
  }

  /** Resolves when no call is under way: the server does not wait for removals, `docker ps` shows them until they are done. */
  async settled(): Promise<void> {
    while (this.#turns.size > 0) await Promise.allSettled(this.#turns.values())
  }

  /** Removes all containers, and the images that were not there before. */
  async close(): Promise<void> {
    this.#closing.abort()
    for (const container of this.#containers.values()) endRun(container)
    await this.#removeAll() // ends what waits for a container to stop
    await this.settled()
    await this.#removeAll()
    await this.#images.removeBrought()
    process.off('exit', this.#onExit)
  }

  async #create(spec: ContainerSpec): Promise<Container> {
    const name = `r-${spec.name}-${spec.id}-${this.instance}`
    const { Id } = await this.#api.object('POST', '/containers/create', {
      query: { name },
      body: createBody(spec, { driver: this.instance, network: this.#network }),
    })
    const container: Container = { dockerId: String(Id), running: undefined }
    this.#containers.set(spec.id, container)
    return container
  }

  /** Undefined for a container that has ended already. */
  async #addressOf(dockerId: string): Promise<string | undefined> {
    const settings = objectAt(await this.#api.object('GET', `/containers/${dockerId}/json`), 'NetworkSettings')
    return stringAt(objectAt(objectAt(settings, 'Networks'), this.#network), 'IPAddress') || undefined
  }

  #watch({ id, healthCheck }: ContainerSpec, container: Container, address: string | undefined): void {
    if (this.#closing.signal.aborted) return // started while all were ended
    const running: Running = { end: new AbortController(), health: undefined }
    const { signal } = running.end
    container.running = running
    void this.#ended(container.dockerId, signal).then(() => {
      if (signal.aborted) return
      endRun(container)
      this.#events?.exited(id)
    })
    if (healthCheck === undefined || address === undefined) return
    void watchHealth({ address, probe: healthCheck, time: this.#options.time, signal }, (health) => {
      running.health = health
      this.#events?.healthChanged(id, health)
    })
  }

  /** Resolves when it does not run any more, also when it had ended before the question, and when nobody wants to know. */
  async #ended(dockerId: string, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.#api.call('POST', `/containers/${dockerId}/wait`, { query: { condition: 'not-running' }, signal })
        return
      } catch (error) {
        if (isGone(error)) return
        await new Promise((resolve) => setTimeout(resolve, ENGINE_AWAY_MS).unref())
      }
    }
  }

  async #removeAll(): Promise<void> {
    const filters = JSON.stringify({ label: [`${DRIVER_LABEL}=${this.instance}`] })
    const list = await this.#api.call('GET', '/containers/json', { query: { all: 'true', filters } })
    const ids = Array.isArray(list) ? list.map((each) => String(asObject(each).Id)) : []
    await Promise.all(ids.map((id) => this.#delete(id)))
  }

  async #delete(dockerId: string): Promise<void> {
    const query = { force: 'true', v: 'true' }
    try {
      await unlessGone(this.#api.call('DELETE', `/containers/${dockerId}`, { query }))
    } catch (error) {
      // 409: its removal is in progress
      if (!(error instanceof EngineRefusal) || error.status !== 409) throw error
      await unlessGone(this.#api.call('POST', `/containers/${dockerId}/wait`, { query: { condition: 'removed' } }))
    }
  }

  /** One call about a container after the other. @throws {AgentError} in the engine's words. */
  #inTurn<Value>(id: string, work: () => Promise<Value>): Promise<Value> {
    const before = this.#turns.get(id) ?? Promise.resolve()
    const turn = before
      .catch(() => {})
      .then(() => {
        if (this.#closing.signal.aborted) throw new AgentError('the hosts are gone')
        return inAgentsWords(work, (words) => words)
      })
    this.#turns.set(id, turn)
    const forget = () => {
      if (this.#turns.get(id) === turn) this.#turns.delete(id)
    }
    turn.then(forget, forget)
    return turn
  }
}

function endRun(container: Container): void {
  container.running?.end.abort()
  container.running = undefined
}

const isGone = (error: unknown): boolean => error instanceof EngineRefusal && error.status === 404

/** What is to be ended or removed may be gone already. */
async function unlessGone(call: Promise<unknown>): Promise<void> {
  try {
    await call
  } catch (error) {
    if (!isGone(error)) throw error
  }
}

async function inAgentsWords<Value>(work: () => Promise<Value>, say: (words: string) => string): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    const said = error instanceof EngineRefusal ? `Error response from daemon: ${words}` : words
    throw new AgentError(say(said), { cause: error })
  }
}
