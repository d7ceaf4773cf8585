import { VirtualTime } from '../time.ts'
import type { Cattle, CattleOptions, ContainerBook, ServiceBook, ServiceSeed } from './index.ts'
import { startCattle } from './index.ts'
import { isObject, type Json, type JsonObject } from './json.ts'

/** An answer as a client gets it. */
export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** `{}` for an answer that is no JSON object. */
  readonly body: JsonObject
  /** The objects of a collection. */
  readonly data: readonly JsonObject[]
}

export interface Request {
  readonly body?: Json | string
  /** The environment key without it; null: none. */
  readonly keys?: { readonly access: string; readonly secret: string } | null
  readonly headers?: Readonly<Record<string, string>>
}

export const IMAGE = 'example/app:1.0.0'
export const NEXT = 'example/app:2.0.0'

/** A server, virtual time and a client by hand: what a test of the server needs, in as few words as possible. */
export class Scene implements AsyncDisposable {
  readonly time: VirtualTime
  readonly cattle: Cattle
  /** The version of the API that paths below the project are asked in. */
  readonly version: 'v1' | 'v2-beta'

  private constructor(time: VirtualTime, cattle: Cattle, version: 'v1' | 'v2-beta') {
    this.time = time
    this.cattle = cattle
    this.version = version
  }

  static async open({
    time = new VirtualTime(),
    ...options
  }: Partial<Omit<CattleOptions, 'time'>> & { readonly time?: VirtualTime } = {}): Promise<Scene> {
    return new Scene(time, await startCattle({ time, ...options }), options.oldServer === true ? 'v1' : 'v2-beta')
  }

  /** A service `web` that runs `IMAGE`, settled. @returns its id. */
  seed(seed: Partial<ServiceSeed> = {}): string {
    return this.cattle.seed.service({ name: 'web', image: IMAGE, ...seed }).id
  }

  /** Asks for a path below the project, or, when it begins with a slash, below the server. */
  async ask(
    method: string,
    path: string,
    { body, keys = this.cattle.keys, headers = {} }: Request = {},
  ): Promise<Reply> {
    const url = path.startsWith('/') ? path : `/${this.version}/projects/${this.cattle.projectId}/${path}`
    const authorization =
      keys === null ? {} : { authorization: `Basic ${Buffer.from(`${keys.access}:${keys.secret}`).toString('base64')}` }
    const response = await fetch(`${this.cattle.url}${url}`, {
      method,
      headers: { ...authorization, ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    return replyOf(response.status, response.headers, await response.text())
  }

  get(path: string, request?: Request): Promise<Reply> {
    return this.ask('GET', path, request)
  }

  post(path: string, body?: Json | string, request: Request = {}): Promise<Reply> {
    return this.ask('POST', path, { ...request, ...(body === undefined ? {} : { body }) })
  }

  put(path: string, body: Json): Promise<Reply> {
    return this.ask('PUT', path, { body })
  }

  act(service: string, action: string, body?: Json | string): Promise<Reply> {
    return this.post(`services/${service}?action=${action}`, body)
  }

  /** Starts an upgrade to `NEXT`, the rest of the launchConfig as it is. */
  async upgrade(service: string, strategy: JsonObject = {}): Promise<Reply> {
    return this.act(service, 'upgrade', this.upgradeInput(service, strategy))
  }

  upgradeInput(service: string, { launchConfig, ...strategy }: JsonObject = {}): JsonObject {
    const current = this.book(service).launchConfig ?? {}
    const changes = isObject(launchConfig) ? launchConfig : {}
    return {
      inServiceStrategy: {
        batchSize: 1,
        intervalMillis: 2_000,
        startFirst: false,
        ...strategy,
        launchConfig: { ...current, imageUuid: `docker:${NEXT}`, ...changes },
      },
    }
  }

  /** Upgrades and waits until `upgraded`. */
  async upgraded(service: string, strategy: JsonObject = {}): Promise<void> {
    accepted(await this.upgrade(service, strategy))
    await this.until(service, 'upgraded')
  }

  /** Accepted, and settled in `state`. */
  async acted(service: string, action: string, state: string): Promise<void> {
    accepted(await this.act(service, action))
    await this.until(service, state)
  }

  pass(ms: number): Promise<void> {
    return this.time.advance(ms)
  }

  /** Lets time pass until it holds, in steps of 10 ms. @returns how long that was. */
  async until(service: string, state: string | ((book: ServiceBook) => boolean), withinMs = 60_000): Promise<number> {
    const holds = typeof state === 'string' ? (book: ServiceBook) => book.state === state : state
    return this.untilTrue(
      () => holds(this.book(service)),
      withinMs,
      () => JSON.stringify(this.face(service)),
    )
  }

  async untilTrue(
    holds: () => boolean,
    withinMs = 60_000,
    told: () => string = () => 'it never held',
  ): Promise<number> {
    const startMs = this.time.nowMs()
    while (!holds()) {
      if (this.time.nowMs() - startMs >= withinMs) throw new Error(`not within ${withinMs} ms: ${told()}`)
      await this.pass(10)
    }
    return this.time.nowMs() - startMs
  }

  book(service: string): ServiceBook {
    return this.cattle.books.service(service)
  }

  containers(service: string): readonly ContainerBook[] {
    return this.cattle.books.containers(service)
  }

  /** `1.0.0:running` and so on, sorted. */
  tags(service: string): readonly string[] {
    return this.containers(service)
      .map(({ image, state }) => `${image?.slice(image.lastIndexOf(':') + 1)}:${state}`)
      .sort()
  }

  /** State, transitioning, message and containers, for a look at a glance. */
  face(service: string): readonly (string | null)[] {
    const { state, transitioning, transitioningMessage } = this.book(service)
    return [state, transitioning, transitioningMessage, ...this.tags(service)]
  }

  /** What the API shows of it. */
  async shown(service: string): Promise<JsonObject> {
    return (await this.get(`services/${service}`)).body
  }

  async actionsOf(service: string): Promise<readonly string[]> {
    return actionsIn(await this.shown(service))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.cattle[Symbol.asyncDispose]()
  }
}

export function replyOf(status: number, headers: Headers, text: string): Reply {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    parsed = undefined
  }
  const body = isObject(parsed) ? parsed : {}
  return { status, headers, text, body, data: Array.isArray(body.data) ? body.data.filter(isObject) : [] }
}

/** @throws with the server's words when the request was refused. */
export function accepted({ status, text }: Reply): void {
  if (status >= 300) throw new Error(`${status} ${text}`)
}

const LINK_ACTIONS = ['addservicelink', 'removeservicelink', 'setservicelinks']

/** Without the three that are always there. */
export function actionsIn(resource: JsonObject): readonly string[] {
  return Object.keys(isObject(resource.actions) ? resource.actions : {})
    .filter((name) => !LINK_ACTIONS.includes(name))
    .sort()
}

/** What an error says: status, code, message and fieldName. */
export function errorOf({ status, body }: Reply): readonly unknown[] {
  return [status, body.code, body.message, body.fieldName]
}
