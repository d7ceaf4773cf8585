import type { IncomingHttpHeaders } from 'node:http'
import type { Answer } from '../../http.ts'
import type { World } from '../engine/world.ts'
import { parseId } from '../ids.ts'
import type { JsonObject } from '../json.ts'
import type { Row } from '../records.ts'
import type { Context, Reply } from './context.ts'
import type { View } from './envelope.ts'
import { ApiError, jettyPage } from './errors.ts'
import { type Access, identityHeaders } from './identity.ts'
import { LogAccess } from './log-access.ts'
import { Objects } from './objects.ts'
import { Reads } from './reads.ts'
import { Renderer } from './render.ts'
import { type ApiRequest, parseRequest } from './request.ts'
import { schemaForSegment, schemaViewOf } from './schemas.ts'
import type { Place } from './services.ts'
import { baseOf, Urls } from './urls.ts'
import { inV1, isUnknownToV1, typeFromV1 } from './v1.ts'
import { type Accepted, Writes } from './writes.ts'

export interface Incoming {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

const UI_PAGE = '<!DOCTYPE html>\n<html><head><title>Rancher</title></head><body>Loading...</body></html>\n'
const JSON_TYPE = 'application/json; charset=utf-8'
const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'HEAD']

/** The HTTP API: addresses, identities, the order of checks, answers (reference section 1). */
export class Api {
  readonly #world: World
  readonly #access: Access
  readonly #renderer: Renderer
  readonly #objects: Objects
  readonly #reads: Reads
  readonly #writes: Writes
  readonly #fallbackHost: () => string
  readonly logAccess: LogAccess

  constructor(world: World, access: Access, fallbackHost: () => string) {
    this.#world = world
    this.#access = access
    this.#renderer = new Renderer(world)
    this.#objects = new Objects(world, { access, renderer: this.#renderer })
    this.#reads = new Reads(world, { objects: this.#objects, renderer: this.#renderer })
    this.logAccess = new LogAccess(world)
    this.#writes = new Writes(world, { objects: this.#objects, logAccess: this.logAccess })
    this.#fallbackHost = fallbackHost
  }

  set onAccepted(told: (accepted: Accepted) => void) {
    this.#writes.onAccepted = told
  }

  answer(incoming: Incoming, place: Place = 'alone'): Answer {
    const path = new URL(incoming.url, 'http://localhost').pathname
    if (path === '/ping') return { status: 200, headers: { 'Content-Type': 'text/plain' }, body: 'pong\n' }
    if (path === '/healthcheck') return { status: 501, headers: { 'Content-Type': JSON_TYPE }, body: '{}' }
    const root = path === '/' && !isBrowser(incoming.headers)
    const request = parseRequest(root ? { ...incoming, url: '/v1' } : incoming)
    if (request === undefined || !this.speaks(request.version)) return this.#noApi(path)
    return this.#answerVersion(request, place)
  }

  /** Before 1.2 there was one version of the API. */
  speaks(version: ApiRequest['version']): boolean {
    return version === 'v1' || !this.#world.oldServer
  }

  /** Whether the action a request asks for is offered now; nothing is done. */
  offers(incoming: Incoming): boolean {
    const request = parseRequest(incoming)
    const action = request?.query.get('action')
    if (request?.type === undefined || request.id === undefined || !action) return false
    try {
      const view = this.viewOf(request)
      const schema = schemaForSegment(typeFromV1(request.type), schemaViewOf(view.identity, this.#world))
      if (schema === undefined) return false
      const context: Context = { request, view, schema }
      return action in this.#writes.offered(context, this.#objects.find(context, request.id))
    } catch (error) {
      if (error instanceof ApiError) return false
      throw error
    }
  }

  /** Whom a request comes from and how it is shown things. @throws {ApiError} */
  viewOf(request: ApiRequest): View {
    const { headers, projectId } = request
    const identity = this.#access.identify(headers, projectId)
    return { urls: this.#urls(request), identity, actionLinks: 'x-api-action-links' in headers }
  }

  /** An object as a subscriber is shown it; undefined for what is never shown. */
  render(type: string, row: Row, view: View): JsonObject | undefined {
    return this.#renderer.object(type, row, view)
  }

  #urls({ headers, version, projectInPath, projectId }: ApiRequest): Urls {
    return new Urls({
      base: baseOf(headers, this.#fallbackHost()),
      version,
      projectId: projectInPath ? projectId : undefined,
    })
  }

  /** The headers of every answer to a request; those about the caller once he is known. */
  headersOf(request: ApiRequest, view?: View): Readonly<Record<string, string>> {
    return {
      'Set-Cookie': 'PL=rancher;Path=/',
      Expires: 'Thu, 01 Jan 1970 00:00:00 GMT',
      'X-Rancher-Version': this.#world.release,
      'X-API-Schemas': this.#urls(request).to('schemas'),
      ...(view === undefined ? {} : identityHeaders(view.identity)),
      'X-API-Client-IP': '127.0.0.1',
      'Content-Type': JSON_TYPE,
    }
  }

  /** An error as an answer. */
  refusal(request: ApiRequest, error: ApiError, headers: Readonly<Record<string, string>>): Answer {
    const challenge =
      error.status === 401 && isChallenged(request.headers)
        ? { 'WWW-Authenticate': 'Basic realm="Enter API access key and secret key as username and password"' }
        : {}
    const body = request.method === 'HEAD' ? '' : JSON.stringify(error.body(this.#world.random.uuid()))
    return { status: error.status, headers: { ...headers, ...challenge }, body }
  }

  #answerVersion(request: ApiRequest, place: Place): Answer {
    let headers = this.headersOf(request)
    try {
      const view = this.viewOf(request)
      headers = this.headersOf(request, view)
      const { status, body } = this.#world.store.transaction(() => this.#reply(request, view, place))
      const shown = request.version === 'v1' ? inV1(body, request, view.urls, this.#world) : body
      return { status, headers, body: request.method === 'HEAD' ? '' : JSON.stringify(shown) }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      return this.refusal(request, error, headers)
    }
  }

  #noApi(path: string): Answer {
    // whatever is no API belongs to the user interface, and that is one page
    if (this.#world.ui) return { status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: UI_PAGE }
    const page = (status: number): Answer => ({
      status,
      headers: { 'Content-Type': 'text/html; charset=UTF-8' },
      body: jettyPage(status, path),
    })
    if (path === '/') return page(403)
    // a version is matched by its beginning [01]
    if (/^\/v1/.test(path) || (path.startsWith('/v2-beta') && this.speaks('v2-beta'))) {
      const body = JSON.stringify(ApiError.status(500).body(this.#world.random.uuid()))
      return { status: 500, headers: { 'Content-Type': JSON_TYPE }, body }
    }
    return page(404)
  }

  #reply(request: ApiRequest, view: View, place: Place): Reply {
    const { method, type, id, version } = request
    if (type === undefined) return this.#reads.root(request, view)
    const v1 = version === 'v1'
    if (v1 && (isUnknownToV1(type) || (this.#world.oldServer && isUnknownToV1(request.link ?? ''))))
      throw ApiError.status(404)
    const segment = (v1 ? typeFromV1(type) : type).toLowerCase()
    if (/^(active)?settings?$/.test(segment)) return this.#reads.settings(request, view)
    if (segment === 'schemas' || segment === 'schema') return this.#reads.schemas(request, view)
    if (id !== undefined && parseId(id) === undefined) throw ApiError.status(404)
    const schema = schemaForSegment(segment, schemaViewOf(view.identity, this.#world))
    if (schema === undefined || (!schema.collection && segment !== 'subscribe')) throw ApiError.status(404)
    const context: Context = { request, view, schema }
    const action = method === 'POST' ? request.query.get('action') : null
    if (action !== null) return this.#writes.act(context, action, place)
    const allowed = (id === undefined ? schema.collectionMethods : schema.resourceMethods) ?? []
    if (!METHODS.includes(method) || !allowed.includes(method)) throw ApiError.status(405)
    switch (method) {
      case 'GET':
        return this.#reads.get(context)
      case 'POST':
        return this.#writes.create(context)
      case 'PUT':
        return this.#writes.update(context)
      default:
        return this.#writes.remove(context)
    }
  }
}

/** Only who asks for a challenge by asking for nothing else gets one (reference section 1.3). */
function isChallenged(headers: IncomingHttpHeaders): boolean {
  if (headers['x-enforce-authentication'] === 'true') return false
  return headers['x-api-no-challenge'] !== 'true' && headers.connection?.toLowerCase() !== 'upgrade'
}

function isBrowser({ 'user-agent': agent, accept }: IncomingHttpHeaders): boolean {
  return agent?.toLowerCase().includes('mozilla') === true && accept?.includes('*/*') === true
}
