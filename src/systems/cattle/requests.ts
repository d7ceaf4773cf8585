import type { JsonObject } from '../../core/json.ts'
import type { Secret } from '../../core/secret.ts'
import type { Http, HttpResponse } from '../../ports/http.ts'
import { API_VERSIONS, type ApiVersion, type CattleAddress, onBase, parseAddress } from './address.ts'
import { isOfApi, isUnknownPath } from './answers.ts'

export interface CattleAccess {
  /** The server's address as the user wrote it; a version and a project in its path are understood. */
  readonly url: URL
  /** Left out where access control is off. */
  readonly keys: { readonly access: Secret; readonly secret: Secret } | undefined
  /** Certificates in PEM that are trusted beside those that Node trusts. */
  readonly ca?: string | undefined
}

export interface Asking {
  readonly signal: AbortSignal
  readonly withKeys?: boolean
}

/** Enough for a service with large launch configs, and an end to an answer without one. */
const MAX_BYTES = 16 * 1_024 * 1_024
const READ_TIMEOUT_MS = 15_000
/** A write is waited for longer: giving up on it means not knowing. */
const WRITE_TIMEOUT_MS = 30_000

/**
 * One request after the other to one server, in the version of its API that the user wrote; else in the newest that has
 * answered. Says nothing of what an answer means. Every method throws {HttpError} when none came.
 */
export class CattleRequests {
  readonly address: CattleAddress
  readonly #access: CattleAccess
  readonly #http: Http
  #version: ApiVersion | undefined

  constructor(access: CattleAccess, http: Http) {
    this.#access = access
    this.#http = http
    this.address = parseAddress(access.url)
    this.#version = this.address.version
  }

  /** Undefined when none was written and nothing was answered yet. */
  get version(): ApiVersion | undefined {
    return this.#version
  }

  /** The first answer of the API settles its version, where the user wrote none. */
  async read(path: string, asking: Asking): Promise<HttpResponse> {
    if (this.#version !== undefined) return this.#send('GET', this.#version, path, asking)
    let told: HttpResponse | undefined
    for (const version of API_VERSIONS) {
      const response = await this.#send('GET', version, path, asking)
      if (isOfApi(response)) this.#version = version
      if (!isUnknownPath(response)) return response
      told ??= response
    }
    return told as HttpResponse
  }

  write(
    method: 'POST' | 'PUT',
    version: ApiVersion,
    path: string,
    body: JsonObject | undefined,
    signal: AbortSignal,
  ): Promise<HttpResponse> {
    return this.#send(method, version, path, { body, signal })
  }

  /** Where a path is, whom to trust there, and who asks: the same for whatever is sent. */
  routeTo(version: ApiVersion, path: string, { withKeys = true }: Pick<Asking, 'withKeys'> = {}) {
    const { keys, ca } = this.#access
    return {
      url: new URL(`${this.address.base}/${version}${path}`),
      ...(ca === undefined ? {} : { ca }),
      headers: {
        ...(keys === undefined || !withKeys ? {} : { authorization: basicOf(keys) }),
        accept: 'application/json',
        // A browser-like agent would get HTML and a CSRF check.
        'user-agent': 'slipway',
      },
    } as const
  }

  /** A link with a token of its own, on the base of the inputs: our keys are not sent there. */
  routeToLink(link: string, token: string) {
    const { ca } = this.#access
    return {
      url: onBase(link, this.address.base),
      ...(ca === undefined ? {} : { ca }),
      headers: { authorization: `Bearer ${token}`, 'user-agent': 'slipway' },
    } as const
  }

  #send(
    method: 'GET' | 'POST' | 'PUT',
    version: ApiVersion,
    path: string,
    { body, signal, withKeys = true }: Asking & { readonly body?: JsonObject | undefined },
  ): Promise<HttpResponse> {
    const { headers, ...route } = this.routeTo(version, path, { withKeys })
    return this.#http.request({
      method,
      ...route,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      timeoutMs: method === 'GET' ? READ_TIMEOUT_MS : WRITE_TIMEOUT_MS,
      signal,
      maxBytes: MAX_BYTES,
    })
  }
}

const basicOf = ({ access, secret }: { readonly access: Secret; readonly secret: Secret }): string =>
  `Basic ${Buffer.from(`${access.reveal()}:${secret.reveal()}`).toString('base64')}`
