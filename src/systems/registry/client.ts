import { createHash } from 'node:crypto'
import { Failure } from '../../core/failure.ts'
import { formatImageRef, type ImageRef } from '../../core/image-ref.ts'
import type { Secret } from '../../core/secret.ts'
import type { Clock } from '../../ports/clock.ts'
import { type Http, HttpError, type HttpResponse } from '../../ports/http.ts'
import type { Log } from '../../ports/log.ts'
import { addressOf, isLoopback, type RegistryAddress } from './address.ts'
import type { Credentials } from './credentials.ts'
import { answerChallenge, basicOf } from './login.ts'
import { type Configuration, MANIFEST_TYPES, type Manifest, parseConfiguration, parseManifest } from './manifest.ts'
import { persist, TryAgain } from './persist.ts'
import { type Asking, networkTrouble, sayAnswer, troubleOf } from './trouble.ts'

export interface RegistryAccess {
  readonly repository: ImageRef
  readonly credentials?: Credentials
  /** For a look that must not keep anybody waiting: each request is made once, and no right to push is asked for. */
  readonly glance?: boolean
}

/** What a tag or digest names in the registry. */
export interface Stored {
  /** Of the manifest or index, reckoned from its bytes. */
  readonly digest: string
  readonly manifest: Manifest
}

/** Registries take manifests of up to 4 MiB; configurations are far smaller. */
const MAX_BYTES = 4 * 1_048_576
const TIMEOUT_MS = 30_000
const MAX_REDIRECTS = 3
const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** Reads one repository of a registry that speaks the distribution API. Writes nothing: that is the engine's. */
export class Registry {
  readonly address: RegistryAddress
  readonly #access: RegistryAccess
  readonly #ports: { readonly http: Http; readonly clock: Clock; readonly log: Log }
  #authorization: Secret | undefined

  constructor(access: RegistryAccess, ports: { readonly http: Http; readonly clock: Clock; readonly log: Log }) {
    this.address = addressOf(access.repository)
    this.#access = access
    this.#ports = ports
  }

  /**
   * What a tag or a digest names now.
   *
   * @returns undefined when the registry says that there is none.
   * @throws {Failure} `unreachable` when it does not answer, or with 429 or 5xx, five times; `denied`; `refused` when it
   *   wants the login sent elsewhere; `answer-wrong` when something else than a registry answers, or the bytes are not
   *   those of the digest.
   */
  async find(reference: string, signal: AbortSignal): Promise<Stored | undefined> {
    const found = await this.look(reference, signal)
    return 'missing' in found ? undefined : found
  }

  /**
   * As `find`; where the registry says that there is none, its own words, such as `404 MANIFEST_UNKNOWN: …`.
   *
   * @throws {Failure} as `find`.
   */
  async look(reference: string, signal: AbortSignal): Promise<Stored | { readonly missing: string }> {
    const path = `manifests/${reference}`
    const accept = { accept: MANIFEST_TYPES.join(', ') }
    // GET, not HEAD: the bytes are needed to reckon the digest, and a refusal of HEAD has no words.
    const response = await this.#send(path, accept, reference, signal)
    if (response.status === 404) return { missing: sayAnswer(response) }
    if (response.status !== 200) throw this.#trouble(response, reference)
    const manifest = response.truncated ? undefined : parseManifest(response.body)
    if (manifest === undefined) throw this.#unreadable(response, reference)
    const digest = digestOf(response.body)
    const named = [response.headers['docker-content-digest'], reference].filter((text) => isDigest(text))
    if (named.some((other) => other !== digest)) throw this.#mismatch(reference, named.map(String), digest)
    return { digest, manifest }
  }

  /**
   * The labels of every image that is stored under one digest; one entry for a plain image.
   *
   * @throws {Failure} as `find`.
   */
  async labelsOf(stored: Stored, signal: AbortSignal): Promise<readonly Readonly<Record<string, string>>[]> {
    if (stored.manifest.kind === 'image') return [(await this.configuration(stored.manifest.config, signal)).labels]
    const all: Readonly<Record<string, string>>[] = []
    for (const digest of stored.manifest.manifests) {
      const inside = await this.find(digest, signal)
      // An index may name an image that is not there, or another index: of those we know no labels.
      const config = inside?.manifest.kind === 'image' ? inside.manifest.config : undefined
      all.push(config === undefined ? {} : (await this.configuration(config, signal)).labels)
    }
    return all
  }

  /**
   * What an image says of itself.
   *
   * @param config the digest of its configuration.
   * @throws {Failure} as `find`.
   */
  async configuration(config: string, signal: AbortSignal): Promise<Configuration> {
    const response = await this.#blob(config, signal)
    if (response.status !== 200) throw this.#trouble(response, config)
    const digest = digestOf(response.body)
    if (response.truncated || digest !== config) throw this.#mismatch(config, [config], digest)
    const configuration = parseConfiguration(response.body)
    if (configuration === undefined) throw this.#unreadable(response, config)
    return configuration
  }

  /** Blobs may lie elsewhere, behind a signed address: that is followed without our login, and its bytes are checked. */
  async #blob(digest: string, signal: AbortSignal): Promise<HttpResponse> {
    let from = this.#url(`blobs/${digest}`)
    let response = await this.#send(`blobs/${digest}`, {}, digest, signal)
    for (let hops = 0; hops < MAX_REDIRECTS && REDIRECTS.has(response.status); hops += 1) {
      const to = this.#storageUrl(response, from)
      if (to === undefined) throw this.#unsafeRedirect(response, digest)
      response = await this.#exchange(to, {}, this.#asking(digest), signal)
      from = to
    }
    return response
  }

  #storageUrl(response: HttpResponse, from: URL): URL | undefined {
    const location = String(response.headers.location ?? '')
    if (location === '' || !URL.canParse(location, from.href)) return undefined
    const to = new URL(location, from)
    const plain = to.protocol === 'http:' && this.address.base.protocol === 'http:' && isLoopback(to.hostname)
    return to.protocol === 'https:' || plain ? to : undefined
  }

  async #send(
    path: string,
    headers: Readonly<Record<string, string>>,
    reference: string,
    signal: AbortSignal,
  ): Promise<HttpResponse> {
    const asking = this.#asking(reference)
    const url = this.#url(path)
    const { credentials, glance = false } = this.#access
    let first = await this.#exchange(url, { ...headers, ...this.#login() }, asking, signal)
    if (first.status === 404 && credentials !== undefined && this.#authorization === undefined) {
      // Some registries hide from strangers that a private repository is there. A tag must not count as free for that.
      this.#authorization = basicOf(credentials)
      first = await this.#exchange(url, { ...headers, ...this.#login() }, asking, signal)
    }
    if (first.status !== 401) return first
    // No login was sent yet, or the token is too old.
    const logIn = { ...asking, what: `log in to ${this.address.name}` }
    const asked = { credentials, scope: glance || credentials === undefined ? 'pull' : 'pull,push' } as const
    const authorization = await answerChallenge(first, this.address, asked, async (at, login) => {
      const response = await this.#exchange(at, login, logIn, signal)
      if (response.status !== 200) throw troubleOf(response, logIn, this.#ports.clock.nowMs())
      return response
    })
    if (authorization === undefined || authorization.reveal() === this.#authorization?.reveal()) return first
    this.#authorization = authorization
    return this.#exchange(url, { ...headers, ...this.#login() }, asking, signal)
  }

  /** One request, made again while the registry is in trouble that may pass. */
  #exchange(
    url: URL,
    headers: Readonly<Record<string, string>>,
    asking: Asking,
    signal: AbortSignal,
  ): Promise<HttpResponse> {
    const { http, clock, log } = this.#ports
    return persist(
      async () => {
        let response: HttpResponse
        try {
          response = await http.request({
            method: 'GET',
            url,
            headers: { 'user-agent': 'slipway', ...headers },
            timeoutMs: TIMEOUT_MS,
            maxBytes: MAX_BYTES,
            signal,
          })
        } catch (error) {
          throw error instanceof HttpError ? networkTrouble(error, asking) : error
        }
        const trouble = response.status < 400 ? undefined : troubleOf(response, asking, clock.nowMs())
        if (trouble instanceof TryAgain) throw trouble
        return response
      },
      { clock, log, signal, ...(this.#access.glance === true ? { tries: 1 } : {}) },
    )
  }

  #url(path: string): URL {
    return new URL(`/v2/${this.address.path}/${path}`, this.address.base)
  }

  #login(): Readonly<Record<string, string>> {
    return this.#authorization === undefined ? {} : { authorization: this.#authorization.reveal() }
  }

  #asking(reference: string): Asking {
    return {
      what: `read ${this.#name(reference)}`,
      registry: this.address.name,
      hasCredentials: this.#access.credentials !== undefined,
    }
  }

  #name(reference: string): string {
    const { repository } = this.#access.repository
    return formatImageRef(isDigest(reference) ? { repository, digest: reference } : { repository, tag: reference })
  }

  #trouble(response: HttpResponse, reference: string): Error {
    return troubleOf(response, this.#asking(reference), this.#ports.clock.nowMs())
  }

  #unreadable(response: HttpResponse, reference: string): Failure {
    const type = String(response.headers['content-type'] ?? 'no content type')
    return new Failure('answer-wrong', {
      what: `Cannot read ${this.#name(reference)}`,
      saw: `${type}, ${sayAnswer(response)}`,
      fix: `check "repository": is ${this.address.name} a registry?`,
    })
  }

  #mismatch(reference: string, named: readonly string[], digest: string): Failure {
    return new Failure('answer-wrong', {
      what: `The registry did not answer with what it names: ${this.#name(reference)}`,
      saw: `it names ${named.join(' and ')}; the bytes are ${digest}`,
      fix: 'look for a cache or proxy between here and the registry, and start it again',
    })
  }

  #unsafeRedirect(response: HttpResponse, reference: string): Failure {
    const location = String(response.headers.location ?? 'nowhere').split('?')[0]
    return new Failure('answer-wrong', {
      what: `Cannot read ${this.#name(reference)}`,
      saw: `it is said to be at ${location}, which is not https`,
      fix: `ask who runs ${this.address.name}`,
    })
  }
}

const digestOf = (body: string): string => `sha256:${createHash('sha256').update(body).digest('hex')}`

const isDigest = (text: unknown): text is string => typeof text === 'string' && /^sha256:[0-9a-f]{64}$/.test(text)
