import { Failure, type FailureCode, isFailure } from '../../core/failure.ts'
import { isObject, type Json, type JsonObject } from '../../core/json.ts'
import type { Clock } from '../../ports/clock.ts'
import { type Http, HttpError, type HttpResponse } from '../../ports/http.ts'
import type { WebSocketRequest, WebSockets } from '../../ports/websockets.ts'
import { type ApiVersion, pathBelow } from './address.ts'
import { hintFor, hintForNone, parseObject, sayBody, sayError } from './answers.ts'
import { type Asking, type CattleAccess, CattleRequests } from './requests.ts'

export type { CattleAccess } from './requests.ts'

/**
 * What a read waits before it is tried once more, in milliseconds. Behind one name there may be several servers: one that
 * goes away takes some seconds to be left out.
 */
const READ_AGAIN_AFTER_MS = [500, 2_000] as const

export interface CattlePorts {
  readonly http: Http
  readonly clock: Clock
  /** Absent where nothing is to be listened to. */
  readonly webSockets?: WebSockets
}

type Listening = Pick<WebSocketRequest, 'silenceMs' | 'signal' | 'onOpen' | 'onText'>

interface Read {
  readonly body: JsonObject
  readonly accountKind: string | undefined
}

interface Write {
  readonly method: 'POST' | 'PUT'
  readonly action: string
  readonly path: string
  readonly body: JsonObject | undefined
}

/**
 * Speaks to one Rancher 1.x server, as its API `v2-beta` or `v1`. Only the base URL from the inputs is ever contacted. What
 * only reads is tried up to three times while the server is out of reach; a write is never sent twice here.
 */
export class CattleClient {
  readonly #access: CattleAccess
  readonly #requests: CattleRequests
  readonly #clock: Clock
  readonly #webSockets: WebSockets | undefined
  /** What kind of account the server took us for, where it says so. */
  #accountKind: string | undefined

  constructor(access: CattleAccess, { http, clock, webSockets }: CattlePorts) {
    this.#access = access
    this.#requests = new CattleRequests(access, http)
    this.#clock = clock
    this.#webSockets = webSockets
  }

  get clock(): Clock {
    return this.#clock
  }

  get host(): string {
    return this.#access.url.host
  }

  /** The project named in the user's URL, if any. */
  get projectInUrl(): string | undefined {
    return this.#requests.address.project
  }

  /**
   * The version of the API that is spoken; when none was written, the newest that answers.
   *
   * @throws {Failure} as `get`.
   */
  async version(signal: AbortSignal): Promise<ApiVersion> {
    if (this.#requests.version === undefined) await this.get('', signal)
    return this.#requests.version ?? 'v2-beta'
  }

  /**
   * @param path below the version.
   * @throws {Failure} `unreachable` when there was no answer or the server is in trouble, `denied`, `not-found`, or
   * `answer-wrong` when something else than this API answered.
   */
  async get(path: string, signal: AbortSignal): Promise<JsonObject> {
    const { body, accountKind } = await this.#patiently(path, { signal })
    if (!path.startsWith('/projects/')) this.#accountKind = accountKind
    return body
  }

  /** All objects of a collection, page by page. Filters the server does not know are ignored there: check again. */
  async list(path: string, signal: AbortSignal): Promise<readonly JsonObject[]> {
    const all: JsonObject[] = []
    let next: string | undefined = path
    while (next !== undefined) {
      const page: JsonObject = await this.get(next, signal)
      if (!Array.isArray(page.data)) {
        throw new Failure('answer-wrong', {
          what: `${this.host} did not answer with a list`,
          saw: `type "${String(page.type)}" for ${path}`,
          fix: 'check rancher-url',
        })
      }
      all.push(...page.data.filter(isObject))
      const following: Json | undefined = isObject(page.pagination) ? page.pagination.next : null
      const version = await this.version(signal)
      next = typeof following === 'string' ? pathBelow(version, following, this.#requests.address.base) : undefined
    }
    return all
  }

  /**
   * Whether the server wants keys at all; where it does not, everybody who reaches it is admin, whatever key they send. To
   * be asked after a list of the projects was read: who is not the admin there was told apart by his key.
   */
  async wantsKeys(signal: AbortSignal): Promise<boolean> {
    if (this.#access.keys === undefined) return false
    if (this.#accountKind === 'project' || this.#accountKind === 'user') return true
    try {
      await this.#patiently('/projects?limit=1', { signal, withKeys: false })
      return false
    } catch (error) {
      // Whatever else it says, be it the login page of a proxy: it did not let somebody without keys read.
      if (!isFailure(error) || error.code === 'unreachable') throw error
      return true
    }
  }

  /**
   * Sends one action. Whoever calls this has looked that the action is offered.
   *
   * @returns the object as it was right after the action was accepted.
   * @throws {Failure} `unreachable`: surely not done, the request never left. `conflict` (409) and `refused` (other 4xx):
   * surely not done; every write is one transaction. `lost`: may have been done, only a look tells. That is so for every
   * answer of 500 and above: a balancer gives it as well when a server that had the request went away.
   */
  act(path: string, action: string, body: JsonObject | undefined, signal: AbortSignal): Promise<JsonObject> {
    return this.#write({ method: 'POST', action, path, body }, signal)
  }

  /** Changes the given members of an object, and no others. As `act`. */
  update(path: string, body: JsonObject, signal: AbortSignal): Promise<JsonObject> {
    return this.#write({ method: 'PUT', action: 'update', path, body }, signal)
  }

  async #write({ method, action, path, body }: Write, signal: AbortSignal): Promise<JsonObject> {
    const version = await this.version(signal)
    const what = method === 'PUT' ? path : `${path}/?action=${action}`
    const response = await this.#requests.write(method, version, what, body, signal).catch((error) => {
      if (!(error instanceof HttpError)) throw error
      throw error.sent ? this.#lost(action, error.message, error) : this.#unreachable(error)
    })
    if (response.status === 409) throw this.#refusal('conflict', action, path, response)
    if (response.status >= 300 && response.status < 500) throw this.#refusal('refused', action, path, response)
    if (response.status >= 500) throw this.#lost(action, `status ${response.status}, ${sayBody(response)}`)
    const accepted = parseObject(response.body)
    if (accepted === undefined) throw this.#lost(action, `status ${response.status} with ${sayBody(response)}`)
    return accepted
  }

  /** Whether there is anything to `listen` with. */
  get canListen(): boolean {
    return this.#webSockets !== undefined
  }

  /**
   * Listens to a path, with the same keys as a request.
   *
   * @throws {HttpError} as `WebSockets.listen`.
   */
  async listen(path: string, how: Listening): Promise<never> {
    if (this.#webSockets === undefined) throw new Error('there is nothing to listen with')
    return this.#webSockets.listen({ ...this.#requests.routeTo(await this.version(how.signal), path), ...how })
  }

  /**
   * Listens where a link of the server leads, with the token that came with it.
   *
   * @throws {HttpError} as `WebSockets.listen`.
   */
  async listenByLink(link: string, token: string, how: Listening): Promise<never> {
    if (this.#webSockets === undefined) throw new Error('there is nothing to listen with')
    return this.#webSockets.listen({ ...this.#requests.routeToLink(link, token), ...how })
  }

  async #patiently(path: string, asking: Asking): Promise<Read> {
    for (const pauseMs of READ_AGAIN_AFTER_MS) {
      try {
        return await this.#read(path, asking)
      } catch (error) {
        if (!isFailure(error, 'unreachable') || isDistrust(error.cause)) throw error
        await this.#clock.sleep(pauseMs, asking.signal)
      }
    }
    return this.#read(path, asking)
  }

  async #read(path: string, asking: Asking): Promise<Read> {
    const response = await this.#requests.read(path, asking).catch((error) => {
      throw error instanceof HttpError ? this.#unreachable(error) : error
    })
    if (response.status >= 500 || response.status === 409) throw this.#refusal('unreachable', 'read', path, response)
    if (response.status === 401 || response.status === 403) throw this.#refusal('denied', 'read', path, response)
    if (response.status === 404) throw this.#refusal('not-found', 'read', path, response)
    if (response.status !== 200) throw this.#refusal('answer-wrong', 'read', path, response)
    const body = parseObject(response.body)
    if (body === undefined || response.truncated) {
      throw new Failure('answer-wrong', {
        what: `${this.host} did not answer as a Rancher server`,
        saw: `200 with ${sayBody(response)} for ${path}`,
        fix: 'check rancher-url: a wrong path is answered with a web page',
      })
    }
    const kind = response.headers['x-api-account-kind']
    return { body, accountKind: typeof kind === 'string' ? kind : undefined }
  }

  #unreachable(error: HttpError): Failure {
    const what = `Cannot reach the Rancher server at ${this.host}`
    const fix = hintForNone(error, { withCa: this.#access.ca !== undefined })
    return new Failure('unreachable', { what, saw: error.message, fix }, { cause: error })
  }

  #lost(action: string, saw: string, cause?: unknown): Failure {
    const what = `The answer to "${action}" was lost; it may have been done`
    return new Failure('lost', { what, saw, fix: 'look at the service with operation "status"' }, { cause })
  }

  #refusal(code: FailureCode, action: string, path: string, response: HttpResponse): Failure {
    const what =
      action === 'read' ? `The Rancher server did not let us read ${path}` : `The Rancher server refused "${action}"`
    const fix = hintFor(response.status, { withKeys: this.#access.keys !== undefined })
    return new Failure(code, { what, saw: sayError(response), fix })
  }
}

/** Whom we do not trust now we shall not trust in a second. */
const isDistrust = (cause: unknown): boolean => cause instanceof HttpError && cause.kind === 'tls'
