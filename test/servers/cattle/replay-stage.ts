import { VirtualTime } from '../time.ts'
import { type Cattle, startCattle } from './index.ts'
import { snapshotOf } from './replay-faces.ts'
import {
  type AgentDoes,
  type Answer,
  type Ask,
  type Grids,
  isList,
  isObject,
  type Json,
  type Recording,
  type Snapshot,
} from './replay-form.ts'
import type { Names } from './replay-names.ts'
import { PHASES } from './timings.ts'

/** A test server made ready for a recording, and the little of it that a replay needs. */
export class Stage implements AsyncDisposable {
  readonly #time: VirtualTime
  readonly #cattle: Cattle
  readonly #stacks = new Map<string, string>()

  /** What polls saw since the books of the server last changed, by path. */
  readonly #kept = new Map<string, Json>()

  private constructor(time: VirtualTime, cattle: Cattle) {
    this.#time = time
    this.#cattle = cattle
    cattle.onChange = () => this.#kept.clear()
  }

  /** Starts a server, and lets time pass until its timers strike as in the recording. `random` seeds its hash order. */
  static async open({ grids, hosts = 3 }: Pick<Recording, 'grids' | 'hosts'>, random: number): Promise<Stage> {
    const time = new VirtualTime()
    const stage = new Stage(time, await startCattle({ time, hosts, accessControl: false, random }))
    await stage.pass(uptimeAtZero(grids))
    return stage
  }

  /** Tells `names` what the recordings call the things that are there from the start. */
  async introduce(names: Names): Promise<void> {
    names.call(this.#cattle.projectId, '{project}')
    const [hosts] = await this.ask([{ method: 'GET', path: `${this.#project}/hosts` }])
    for (const [index, id] of idsIn(hosts?.body).entries()) names.call(id, `{host${index + 1}}`)
  }

  /** The id of a stack, created when it is first needed. */
  async stackCalled(name: string, names: Names): Promise<string> {
    const known = this.#stacks.get(name)
    if (known !== undefined) return known
    const [answer] = await this.ask([{ method: 'POST', path: `${this.#project}/stacks`, json: { name } }])
    const id = isObject(answer?.body) ? String(answer.body.id) : ''
    this.#stacks.set(name, id)
    names.call(id, name === 'rec' ? '{stack}' : `{stack ${name}}`)
    if (name === 'rec') names.call(id.replace('st', 'e'), '{environment}')
    return id
  }

  get url(): string {
    return this.#cattle.url
  }

  nowMs(): number {
    return this.#time.nowMs()
  }

  /** Lets exactly `ms` pass. */
  pass(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.#time.waitAfter(ms, resolve)
    })
  }

  /** The agents do so from now on; what they report about health holds for running containers, too. */
  async behave(image: string, does: AgentDoes): Promise<void> {
    const { health, healthyAfterMs, exitsAfterMs, hangs = false, ...errors } = does
    this.#cattle.agent.behave(image.replace(/^docker:/, ''), {
      ...errors,
      ...(hangs ? { pullMs: NEVER_MS } : {}),
      ...(exitsAfterMs === undefined ? {} : { exitAfterMs: exitsAfterMs }),
      ...(healthyAfterMs === undefined ? {} : { health: { healthyAfterMs } }),
      ...(health === undefined ? {} : { health: health === 'bad' ? 'unhealthy-from-start' : 'never-reports' }),
    })
    if (health === 'silent') return
    for (const id of await this.#running(image))
      this.#cattle.agent.report(id, health === 'bad' ? 'unhealthy' : 'healthy')
  }

  async #running(image: string): Promise<readonly string[]> {
    const [answer] = await this.ask([{ method: 'GET', path: `${this.#project}/containers?state=running` }])
    const listed = isObject(answer?.body) && isList(answer.body.data) ? answer.body.data.filter(isObject) : []
    return listed.filter(({ imageUuid }) => imageUuid === image).map(({ id }) => String(id))
  }

  /** Subscribes to events; `hear` gets each one when it arrives, while time stands still. */
  async subscribe(hear: (event: Json) => void): Promise<void> {
    const hold = this.#time.hold()
    const url = `${this.url.replace('http', 'ws')}${this.#project}/subscribe?eventNames=resource.change`
    const socket = new WebSocket(url, { headers: { 'x-hold': String(hold.id) } })
    socket.addEventListener('message', ({ data }) => hear(parsed(String(data))))
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve())
      socket.addEventListener('error', () => reject(new Error('no websocket')))
    })
    hold.release()
  }

  /** The agent of a host goes away, or comes back. */
  agent(hostId: string, comes: 'back' | 'away'): void {
    if (comes === 'back') this.#cattle.hosts.agentBack(hostId)
    else this.#cattle.hosts.loseAgent(hostId)
  }

  /** The server is killed, and is back after `forMs`; this returns at once. */
  async down(forMs: number): Promise<void> {
    this.#kept.clear()
    await this.#cattle.restart(forMs)
  }

  /** Sends requests; several are released in the same instant. */
  async ask(asks: readonly Ask[]): Promise<readonly Answer[]> {
    if (asks.length > 1) this.#cattle.sameInstant(asks.length)
    return Promise.all(asks.map((ask) => this.#send(ask)))
  }

  async stateOf(serviceId: string): Promise<Json | undefined> {
    const body = await this.#poll(`${this.#project}/services/${serviceId}`)
    return isObject(body) ? body.state : undefined
  }

  /** One look of the recorder; undefined when the server does not answer. */
  async look(serviceId: string, names: Names): Promise<Snapshot | undefined> {
    const path = `${this.#project}/services/${serviceId}`
    try {
      const [service, instances] = await Promise.all([this.#poll(path), this.#poll(`${path}/instances`)])
      return snapshotOf(service, instances, names)
    } catch (error) {
      if (error instanceof TypeError) return undefined // "fetch failed": nobody listens
      throw error
    }
  }

  /** Asks again only when something has changed: most polls would see what the one before saw. */
  async #poll(path: string): Promise<Json> {
    const kept = this.#kept.get(path)
    if (kept !== undefined) return kept
    const { body } = await this.#send({ method: 'GET', path })
    this.#kept.set(path, body)
    return body
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#cattle[Symbol.asyncDispose]()
  }

  get #project(): string {
    return `/v2-beta/projects/${this.#cattle.projectId}`
  }

  async #send({ method, path, headers, json, text }: Ask): Promise<Answer> {
    const body = json === undefined ? text : JSON.stringify(json)
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: { ...headers },
      ...(body === undefined ? {} : { body }),
    })
    const said = await response.text()
    return { status: response.status, headers: Object.fromEntries(response.headers), body: parsed(said) }
  }
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return text
  }
}

const idsIn = (body: Json | undefined): readonly string[] =>
  isObject(body) && isList(body.data) ? body.data.filter(isObject).map(({ id }) => String(id)) : []

const MINUTE_MS = 60_000
const NEVER_MS = 1e9

/** How long the real server had been up at the recording's zero, as far as one minute of its timers tells. */
function uptimeAtZero({ tickMs, replayMs, healthMs }: Grids): number {
  const candidates = Array.from(
    { length: 60 },
    (_, second) => second * 1_000 + mod(PHASES.changeTickMs - tickMs, 1_000),
  )
  const coarse: readonly [number, number] | undefined =
    healthMs !== undefined
      ? [PHASES.healthCleanupTickMs - healthMs, MINUTE_MS]
      : replayMs !== undefined
        ? [PHASES.replayTickMs - replayMs, 15_000]
        : undefined
  if (coarse === undefined) return candidates[0] ?? 0
  const [wanted, period] = coarse
  const distance = (ms: number): number => Math.min(mod(ms - wanted, period), mod(wanted - ms, period))
  return candidates.reduce((best, ms) => (distance(ms) < distance(best) ? ms : best))
}

const mod = (value: number, period: number): number => ((value % period) + period) % period
