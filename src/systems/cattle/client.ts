import { Failure, type FailureCode } from '../../core/failure.ts'
import { isObject, type Json, type JsonObject } from '../../core/json.ts'
import type { Secret } from '../../core/secret.ts'
import { type Http, HttpError, type HttpResponse } from '../../ports/http.ts'

export interface CattleAccess {
  /** The server's address as the user wrote it; a version and a project in its path are understood. */
  readonly url: URL
  readonly accessKey: Secret
  readonly secretKey: Secret
}

/** Enough for a service with large launch configs, and an end to an answer without one. */
const MAX_BYTES = 16 * 1_024 * 1_024
const READ_TIMEOUT_MS = 15_000
/** A write is waited for longer: giving up on it means not knowing. */
const WRITE_TIMEOUT_MS = 30_000

const REDIRECTED = 'write the address it redirects to as rancher-url: keys are sent to no address but that one'

const HINTS: Readonly<Record<number, string>> = {
  301: REDIRECTED,
  302: REDIRECTED,
  303: REDIRECTED,
  307: REDIRECTED,
  308: REDIRECTED,
  401: 'check rancher-access-key and rancher-secret-key, and that access control still knows them',
  403: 'check that the key belongs to the environment, and may change it',
  404: 'check rancher-url, and that the service was not removed',
  405: 'check that the key may change this environment; a read-only key may not',
  409: 'start it again in a minute: the server was busy with the same service',
  422: 'look at the service in Rancher: it is not in a state that allows this',
}

/**
 * Speaks to one Rancher 1.x server. Only the base URL from the inputs is ever contacted: of a link in an answer no more
 * than path and query are used, because behind a TLS terminator links may name another scheme or host.
 */
export class CattleClient {
  readonly #base: string
  readonly #authorization: string
  readonly #http: Http
  /** The project named in the user's URL, if any. */
  readonly projectInUrl: string | undefined

  constructor(access: CattleAccess, http: Http) {
    const path = access.url.pathname.replace(/\/+$/, '')
    const match = /^(.*?)(?:\/(?:v1|v2-beta)(?:\/projects\/([^/]+))?(?:\/schemas)?)?$/.exec(path)
    this.#base = `${access.url.origin}${match?.[1] ?? ''}/v2-beta`
    this.projectInUrl = match?.[2]
    const keys = `${access.accessKey.reveal()}:${access.secretKey.reveal()}`
    this.#authorization = `Basic ${Buffer.from(keys).toString('base64')}`
    this.#http = http
  }

  get host(): string {
    return new URL(this.#base).host
  }

  /**
   * @throws {Failure} `unreachable` when there was no answer or the server is in trouble, `denied`, `not-found`, or
   * `answer-wrong` when something else than this API answered.
   */
  async get(path: string, signal: AbortSignal): Promise<JsonObject> {
    const response = await this.#send('GET', path, undefined, READ_TIMEOUT_MS, signal).catch((error) => {
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
      next = typeof following === 'string' ? this.#reroot(following) : undefined
    }
    return all
  }

  /**
   * Sends one action. Whoever calls this has looked that the action is offered.
   *
   * @returns the object as it was right after the action was accepted.
   * @throws {Failure} `unreachable`: surely not done, the request never left. `conflict` (409) and `refused` (other 4xx):
   * surely not done; every write is one transaction. `lost`: may have been done, only a look tells.
   */
  async act(path: string, action: string, body: JsonObject | undefined, signal: AbortSignal): Promise<JsonObject> {
    const what = `${path}/?action=${action}`
    const response = await this.#send('POST', what, body, WRITE_TIMEOUT_MS, signal).catch((error) => {
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

  #send(method: 'GET' | 'POST', path: string, body: JsonObject | undefined, timeoutMs: number, signal: AbortSignal) {
    return this.#http.request({
      method,
      url: new URL(`${this.#base}${path}`),
      headers: {
        authorization: this.#authorization,
        accept: 'application/json',
        // A browser-like agent would get HTML and a CSRF check.
        'user-agent': 'slipway',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      timeoutMs,
      signal,
      maxBytes: MAX_BYTES,
    })
  }

  #reroot(link: string): string {
    const { pathname, search } = new URL(link, this.#base)
    const version = pathname.indexOf('/v2-beta/')
    return `${version === -1 ? pathname : pathname.slice(version + '/v2-beta'.length)}${search}`
  }

  #unreachable(error: HttpError): Failure {
    const what = `Cannot reach the Rancher server at ${this.host}`
    return new Failure(
      'unreachable',
      { what, saw: error.message, fix: 'check rancher-url, and that this machine can reach it' },
      { cause: error },
    )
  }

  #lost(action: string, saw: string, cause?: unknown): Failure {
    const what = `The answer to "${action}" was lost; it may have been done`
    return new Failure('lost', { what, saw, fix: 'look at the service with operation "status"' }, { cause })
  }

  #refusal(code: FailureCode, action: string, path: string, response: HttpResponse): Failure {
    const what =
      action === 'read' ? `The Rancher server did not let us read ${path}` : `The Rancher server refused "${action}"`
    const fix = HINTS[response.status] ?? 'start it again; if it stays, look at the log of the Rancher server'
    return new Failure(code, { what, saw: sayError(response), fix })
  }
}

function parseObject(text: string): JsonObject | undefined {
  try {
    const value = JSON.parse(text) as Json
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** `[422] ActionNotAvailable: action`: many validation errors keep their sentence in `fieldName`. */
function sayError(response: HttpResponse): string {
  const { location } = response.headers
  if (typeof location === 'string') return `status ${response.status}, a redirect to ${location}`
  const body = parseObject(response.body)
  if (body?.type !== 'error') return `status ${response.status}, ${sayBody(response)}`
  const sentence = [body.message, body.fieldName, body.detail].find((text) => typeof text === 'string' && text !== '')
  return `[${response.status}] ${String(body.code)}${sentence === undefined ? '' : `: ${String(sentence)}`}`
}

const sayBody = ({ body }: HttpResponse): string =>
  body === ''
    ? 'an empty body'
    : `${body.trimStart().startsWith('<') ? 'a web page' : 'a body'} that begins ${JSON.stringify(body.slice(0, 60))}`
