import type { IncomingHttpHeaders } from 'node:http'
import type { Answer } from '../../http.ts'
import { listed } from '../deploy/expose-maps.ts'
import { ProcessCancelled } from '../engine/exits.ts'
import type { World } from '../engine/world.ts'
import { parseId } from '../ids.ts'
import { isObject, type Json, type JsonObject, objectAt } from '../json.ts'
import type { InstanceRow, Row, ServiceKind, ServiceRow } from '../records.ts'
import { type Listing, renderCollection } from './collections.ts'
import { ApiError, jettyPage } from './errors.ts'
import { type Access, type Identity, identityHeaders } from './identity.ts'
import { type Exists, readInput } from './input.ts'
import { baseTypeOf, Renderer, type View } from './render.ts'
import { type ApiRequest, parseRequest } from './request.ts'
import { allSchemas, renderSchema, type Schema, type SchemaView, schemaForSegment, schemaOf } from './schemas.ts'
import { type Place, Services } from './services.ts'
import { Stacks } from './stacks.ts'
import { baseOf, Urls } from './urls.ts'
import { inputFromV1, inV1, isUnknownToV1, queryFromV1, typeFromV1 } from './v1.ts'

export interface Incoming {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** An action that was accepted, for whoever keeps books. */
export interface Accepted {
  readonly action: string
  readonly type: string
  readonly id: string
  readonly body: JsonObject
  readonly headers: IncomingHttpHeaders
}

interface Context {
  readonly request: ApiRequest
  readonly identity: Identity
  readonly view: View
  readonly schema: Schema
}

interface Reply {
  readonly status: number
  readonly body: JsonObject
}

const RELEASE = 'v1.6.30'
const JSON_TYPE = 'application/json; charset=utf-8'
const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'HEAD']

/** The HTTP API: addresses, identities, the order of checks, answers (reference section 1). */
export class Api {
  readonly #world: World
  readonly #access: Access
  readonly #renderer: Renderer
  readonly #services: Services
  readonly #stacks: Stacks
  readonly #fallbackHost: () => string
  onAccepted: (accepted: Accepted) => void = () => {}

  constructor(world: World, access: Access, fallbackHost: () => string) {
    this.#world = world
    this.#access = access
    this.#renderer = new Renderer(world)
    this.#services = new Services(world)
    this.#stacks = new Stacks(world)
    this.#fallbackHost = fallbackHost
  }

  get renderer(): Renderer {
    return this.#renderer
  }

  answer(incoming: Incoming, place: Place = 'alone'): Answer {
    const path = new URL(incoming.url, 'http://localhost').pathname
    if (path === '/ping') return { status: 200, headers: { 'Content-Type': 'text/plain' }, body: 'pong\n' }
    if (path === '/healthcheck') return { status: 501, headers: { 'Content-Type': JSON_TYPE }, body: '{}' }
    const root = path === '/' && !isBrowser(incoming.headers)
    const request = parseRequest(root ? { ...incoming, url: '/v1' } : incoming)
    if (request === undefined) return this.#noApi(path, incoming.headers)
    return this.#answerVersion(request, place)
  }

  /** Whether the action a request asks for is offered now; nothing is done. */
  offers(incoming: Incoming): boolean {
    const request = parseRequest(incoming)
    const action = request?.query.get('action')
    if (request?.type === undefined || request.id === undefined || !action) return false
    try {
      const { identity, view } = this.contextOf(request)
      const schema = schemaForSegment(typeFromV1(request.type), this.#schemaView(view))
      if (schema === undefined) return false
      const context: Context = { request, identity, view, schema }
      return action in this.#offered(context, this.#find(context, request.id))
    } catch (error) {
      if (error instanceof ApiError) return false
      throw error
    }
  }

  /** Whom a request comes from and how it is shown things. @throws {ApiError} */
  contextOf(request: ApiRequest): { readonly identity: Identity; readonly view: View } {
    const { headers, projectId } = request
    const identity = this.#access.identify(headers, projectId)
    return { identity, view: { urls: this.#urls(request), identity, actionLinks: 'x-api-action-links' in headers } }
  }

  #urls({ headers, version, projectInPath, projectId }: ApiRequest): Urls {
    return new Urls({
      base: baseOf(headers, this.#fallbackHost()),
      version,
      projectId: projectInPath ? projectId : undefined,
    })
  }

  #answerVersion(request: ApiRequest, place: Place): Answer {
    const headers: Record<string, string> = {
      'Set-Cookie': 'PL=rancher;Path=/',
      Expires: 'Thu, 01 Jan 1970 00:00:00 GMT',
      'X-Rancher-Version': RELEASE,
      'X-API-Schemas': this.#urls(request).to('schemas'),
      'X-API-Client-IP': '127.0.0.1',
      'Content-Type': JSON_TYPE,
    }
    try {
      const { identity, view } = this.contextOf(request)
      Object.assign(headers, identityHeaders(identity))
      const { status, body } = this.#world.store.transaction(() => this.#reply(request, { identity, view, place }))
      const shown = request.version === 'v1' ? inV1(body, request, view.urls) : body
      return { status, headers, body: request.method === 'HEAD' ? '' : JSON.stringify(shown) }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (error.status === 401 && this.#isChallenged(request))
        headers['WWW-Authenticate'] = 'Basic realm="Enter API access key and secret key as username and password"'
      const body = request.method === 'HEAD' ? '' : JSON.stringify(error.body(this.#world.random.uuid()))
      return { status: error.status, headers, body }
    }
  }

  #isChallenged({ headers }: ApiRequest): boolean {
    if (headers['x-enforce-authentication'] === 'true') return false
    return headers['x-api-no-challenge'] !== 'true' && headers.connection?.toLowerCase() !== 'upgrade'
  }

  #noApi(path: string, headers: IncomingHttpHeaders): Answer {
    const page = (status: number): Answer => ({
      status,
      headers: { 'Content-Type': 'text/html; charset=UTF-8' },
      body: jettyPage(status, path),
    })
    if (path === '/') return page(403)
    // a version is matched by its beginning [01]
    if (/^\/(v1|v2-beta)/.test(path)) {
      const body = JSON.stringify(ApiError.status(500).body(this.#world.random.uuid()))
      return { status: 500, headers: { 'Content-Type': JSON_TYPE }, body }
    }
    return isBrowser(headers) ? page(404) : page(404)
  }

  #reply(
    request: ApiRequest,
    { identity, view, place }: { readonly identity: Identity; readonly view: View; readonly place: Place },
  ): Reply {
    const { method, type, id, version } = request
    if (type === undefined) return this.#root(request, view)
    const v1 = version === 'v1'
    if (v1 && isUnknownToV1(type)) throw ApiError.status(404)
    const segment = v1 ? typeFromV1(type) : type
    const schemaView = this.#schemaView(view)
    if (segment.toLowerCase() === 'schemas' || segment.toLowerCase() === 'schema') return this.#schemas(request, view)
    if (id !== undefined && parseId(id) === undefined) throw ApiError.status(404)
    const schema = schemaForSegment(segment, schemaView)
    if (schema?.collection !== true && segment.toLowerCase() !== 'subscribe') throw ApiError.status(404)
    if (schema === undefined) throw ApiError.status(404)
    const context: Context = { request, identity, view, schema }
    const action = method === 'POST' ? request.query.get('action') : null
    if (action !== null) return this.#act(context, action, place)
    if (!METHODS.includes(method)) throw ApiError.status(405)
    const allowed = (id === undefined ? schema.collectionMethods : schema.resourceMethods) ?? []
    if (!allowed.includes(method)) throw ApiError.status(405)
    switch (method) {
      case 'GET':
        return this.#get(context)
      case 'POST':
        return this.#create(context)
      case 'PUT':
        return this.#update(context)
      default:
        return this.#remove(context)
    }
  }

  #root({ version, method }: ApiRequest, { urls }: View): Reply {
    if (method !== 'GET' && method !== 'HEAD') throw ApiError.status(405)
    const collections = allSchemas({ role: 'owner', oldServer: false }).filter(({ collection }) => collection)
    const links = {
      self: urls.to(''),
      ...Object.fromEntries(collections.map(({ pluralName }) => [pluralName, urls.to(pluralName)])),
    }
    return { status: 200, body: { id: version, type: 'apiVersion', links, actions: {}, baseType: 'apiVersion' } }
  }

  #schemas({ id, query }: ApiRequest, view: View): Reply {
    const { urls } = view
    const schemaView = this.#schemaView(view)
    if (id !== undefined) {
      const schema = schemaForSegment(id, schemaView)
      if (schema === undefined) throw ApiError.status(404)
      return { status: 200, body: renderSchema(schema, urls) }
    }
    const listing = {
      schema: this.#schema('schema'),
      urls,
      path: 'schemas',
      query,
      resourceType: 'schema',
      whole: true,
    }
    return {
      status: 200,
      body: renderCollection(
        allSchemas(schemaView).map((schema) => renderSchema(schema, urls)),
        listing,
      ),
    }
  }

  #get(context: Context): Reply {
    const { request, schema } = context
    const { id, link } = request
    if (id === undefined) return { status: 200, body: this.#list(context) }
    const row = this.#find(context, id)
    if (link === undefined)
      return { status: 200, body: this.#withIncludes(context, this.#render(context, schema.id, row)) }
    return { status: 200, body: this.#link(context, row, link) }
  }

  #list(context: Context): JsonObject {
    const { request, schema } = context
    const query = request.version === 'v1' ? queryFromV1(request.query) : request.query
    const rows = this.#rows(context, schema.id).filter(({ removedMs }) => removedMs === null || query.has('_removed'))
    const data = rows.map((row) => this.#withIncludes(context, this.#render(context, schema.id, row)))
    return renderCollection(
      schema.id === 'project' ? this.#projectsNamed(data, query) : data,
      this.#listing(context, {
        query: schema.id === 'project' ? new URLSearchParams() : query,
        path: schema.pluralName,
        resourceType: schema.id,
        schema,
        whole: schema.id === 'project',
        createTypes: this.#createTypes(context),
      }),
    )
  }

  /** Every type of this list that the caller may create, with where to [01]. */
  #createTypes({ schema, view }: Context): Record<string, string> {
    const creatable = allSchemas(this.#schemaView(view)).filter(
      ({ id, collectionMethods = [] }) =>
        collectionMethods.includes('POST') && (id === schema.id || baseTypeOf(id) === schema.id),
    )
    return Object.fromEntries(creatable.map(({ id, pluralName }) => [id, view.urls.to(pluralName)]))
  }

  #schemaView({ identity }: View): SchemaView {
    return { role: identity.role, oldServer: this.#world.oldServer }
  }

  /** Unlike every other name, a project's is compared ignoring case [01]. */
  #projectsNamed(projects: readonly JsonObject[], query: URLSearchParams): readonly JsonObject[] {
    const name = query.get('name')?.toLowerCase()
    return name === undefined ? projects : projects.filter((project) => String(project.name).toLowerCase() === name)
  }

  #listing({ view }: Context, options: Omit<Listing, 'urls'>): Listing {
    return { urls: view.urls, ...options }
  }

  #withIncludes({ request, view }: Context, resource: JsonObject): JsonObject {
    const wanted = request.query.getAll('include')
    if (wanted.length === 0) return resource
    const included = Object.fromEntries(
      wanted
        .filter((name) => name in objectAt(resource, 'links'))
        .map((name) => [name, this.#linked(view, resource, name)] as const)
        .filter(([, value]) => value !== undefined) as [string, Json][],
    )
    return { ...resource, ...included }
  }

  #linked(view: View, resource: JsonObject, name: string): Json | undefined {
    const number = parseId(String(resource.id))
    if (name !== 'instances' || resource.baseType !== 'service' || number === undefined) return undefined
    // what is inlined comes without its own relations [01]
    return listed(this.#world.store, number).map((row) => ({ ...this.#renderer.instance(row, view), serviceIds: null }))
  }

  #link(context: Context, row: Row, link: string): JsonObject {
    const { schema, view, request } = context
    const found = this.#related(schema.id, row, link.toLowerCase())
    if (found === undefined) throw ApiError.status(404)
    if ('row' in found) return this.#render(context, found.type, found.row)
    const items = found.rows.map((item) => this.#render(context, found.type, item))
    const path = `${schema.pluralName}/${request.id}/${link}`
    return renderCollection(items, {
      urls: view.urls,
      path,
      query: request.query,
      schema: this.#schema(found.type),
      resourceType: found.type,
    })
  }

  #related(
    type: string,
    row: Row,
    link: string,
  ):
    | { readonly type: string; readonly rows: readonly Row[] }
    | { readonly type: string; readonly row: Row }
    | undefined {
    const { store } = this.#world
    if (link === 'account') return { type: 'project', row: store.accounts.get(row.accountId) }
    const base = baseTypeOf(type)
    if (base === 'service') {
      const service = row as ServiceRow
      const links = store.consumeMaps.where(({ removedMs }) => removedMs === null)
      const services = (ids: readonly number[]) => ids.map((id) => store.services.get(id))
      if (link === 'instances') return { type: 'instance', rows: listed(store, row.id) }
      if (link === 'stack') return { type: 'stack', row: store.stacks.get(service.stackId) }
      if (link === 'serviceexposemaps')
        return {
          type: 'serviceExposeMap',
          rows: store.exposeMaps.where((map) => map.serviceId === row.id && map.removedMs === null),
        }
      if (link === 'servicelogs')
        return { type: 'serviceLog', rows: store.serviceLogs.where(({ serviceId }) => serviceId === row.id) }
      if (link === 'consumedservices')
        return {
          type: 'service',
          rows: services(links.filter(({ serviceId }) => serviceId === row.id).map((map) => map.consumedServiceId)),
        }
      if (link === 'consumedbyservices')
        return {
          type: 'service',
          rows: services(links.filter((map) => map.consumedServiceId === row.id).map(({ serviceId }) => serviceId)),
        }
    }
    if (base === 'stack' && link === 'services')
      return {
        type: 'service',
        rows: store.services.where((service) => service.stackId === row.id && service.removedMs === null),
      }
    if (base === 'instance') {
      const instance = row as InstanceRow
      if (link === 'services') return { type: 'service', rows: [store.services.get(instance.serviceId)] }
      if (link === 'hosts')
        return { type: 'host', rows: instance.hostId === null ? [] : [store.hosts.get(instance.hostId)] }
    }
    if (base === 'host' && link === 'instances')
      return { type: 'instance', rows: store.instances.where((one) => one.hostId === row.id && one.removedMs === null) }
    return undefined
  }

  #create(context: Context): Reply {
    const { request, schema, identity } = context
    const input = readInput(schema, this.#body(request), { create: true, exists: this.#exists(context) })
    const accountId = identity.projectId ?? identity.account.id
    if (baseTypeOf(schema.id) === 'service') {
      const row = this.#services.create(schema.id as ServiceKind, accountId, input)
      return { status: 201, body: this.#render(context, schema.id, row) }
    }
    if (schema.id === 'stack')
      return { status: 201, body: this.#render(context, schema.id, this.#stacks.create(accountId, input)) }
    throw ApiError.status(405)
  }

  #update(context: Context): Reply {
    const { request, schema } = context
    const row = this.#find(context, request.id ?? '')
    const input = readInput(schema, this.#body(request), { create: false, exists: this.#exists(context) })
    const render = (updated: Row): Reply => ({ status: 200, body: this.#render(context, schema.id, updated) })
    if (baseTypeOf(schema.id) === 'service')
      return render(
        this.#services.update(row.id, input, {
          asBalancer: schema.id === 'loadBalancerService',
          mayTouchSystem: context.identity.role !== 'restricted',
        }),
      )
    if (schema.id === 'stack') return render(this.#stacks.update(row.id, input))
    return render(row)
  }

  #remove(context: Context): Reply {
    const { request, schema } = context
    const row = this.#find(context, request.id ?? '')
    const render = (removed: Row): Reply => ({ status: 200, body: this.#render(context, schema.id, removed) })
    if (baseTypeOf(schema.id) === 'service') {
      const removed = render(this.#services.remove(row.id, { mayTouchSystem: context.identity.role !== 'restricted' }))
      this.#accepted(context, 'remove', {})
      return removed
    }
    if (schema.id === 'stack') return render(this.#stacks.remove(row.id))
    throw ApiError.status(405)
  }

  #act(context: Context, action: string, place: Place): Reply {
    const { request, schema } = context
    const { id } = request
    const known = schema.resourceActions?.[action]
    if (id === undefined || known === undefined) throw ApiError.invalid('InvalidAction', 'action')
    const row = this.#find(context, id)
    const offered = this.#offered(context, row)
    if (!(action in offered) && place !== 'later') throw ApiError.invalid('ActionNotAvailable', 'action')
    const inputSchema = known[0] === null ? undefined : schemaOf(known[0])
    const body = this.#body(request)
    const input =
      inputSchema === undefined ? {} : readInput(inputSchema, body, { create: true, exists: this.#exists(context) })
    const reply = this.#perform(context, { row, action, input, place })
    this.#accepted(context, action, body)
    return reply
  }

  #perform(
    context: Context,
    { row, action, input, place }: { row: Row; action: string; input: JsonObject; place: Place },
  ): Reply {
    const { schema } = context
    if (baseTypeOf(schema.id) === 'service') {
      const acted = this.#services.act(row.id, action, { input, viaType: schema.id, place })
      const status = action.endsWith('servicelink') || action.endsWith('servicelinks') ? 200 : 202
      return { status, body: this.#render(context, schema.id, acted) }
    }
    if (schema.id === 'stack') {
      const { status, composed } = this.#stacks.act(row.id, action)
      return { status, body: composed ?? this.#render(context, schema.id, this.#world.store.stacks.get(row.id)) }
    }
    const type = schema.id === 'host' ? 'host' : 'instance'
    try {
      this.#world.processes.schedule(type, action, row.id)
    } catch (error) {
      if (error instanceof ProcessCancelled) throw ApiError.status(409)
      throw error
    }
    return { status: 202, body: this.#render(context, schema.id, this.#find(context, context.request.id ?? '')) }
  }

  #accepted({ request, schema }: Context, action: string, body: JsonObject): void {
    this.onAccepted({ action, type: schema.id, id: request.id ?? '', body, headers: request.headers })
  }

  /** The actions the object has now, also those that are not shown to this caller [16]. */
  #offered(context: Context, row: Row): JsonObject {
    const { view } = context
    const plain = {
      ...context,
      view: { ...view, actionLinks: false, identity: { ...view.identity, role: 'owner' as const } },
    }
    return objectAt(this.#render(plain, context.schema.id, row), 'actions')
  }

  #find(context: Context, id: string): Row {
    const number = parseId(id)
    const row = this.#rows(context, context.schema.id).find((candidate) => candidate.id === number)
    if (row === undefined) throw ApiError.status(404)
    return row
  }

  /** All objects of a type that the caller may see, also removed ones, oldest first. */
  #rows({ identity, request }: Context, type: string): Row[] {
    const { store } = this.#world
    const mine = ({ accountId }: Row) => identity.projectId === undefined || accountId === identity.projectId
    switch (type) {
      case 'project':
        return this.#access.projectsFor(identity, request.query.get('all') === 'true')
      case 'account':
        return store.accounts.where(({ id }) => identity.projectId === undefined || id === identity.projectId)
      case 'stack':
        return store.stacks.where(mine)
      case 'service':
        return store.services.where(mine)
      case 'instance':
      case 'container':
        return store.instances.where(mine)
      case 'host':
        return store.hosts.where(mine)
      case 'serviceLog':
        return store.serviceLogs.where(mine)
      case 'serviceExposeMap':
        return store.exposeMaps.where(mine)
      case 'serviceConsumeMap':
        return store.consumeMaps.where(mine)
      case 'certificate':
        return store.certificates.where(mine)
      default:
        if (baseTypeOf(type) === 'service') return store.services.where((row) => mine(row) && row.kind === type)
        return []
    }
  }

  #render({ view }: Context, type: string, row: Row): JsonObject {
    const rendered = this.render(type, row, view)
    if (rendered === undefined) throw ApiError.status(404)
    return rendered
  }

  /** An object of a base type or one descended from it, as it is shown; undefined for what is never shown. */
  render(type: string, row: Row, view: View): JsonObject | undefined {
    const renderer = this.#renderer
    switch (baseTypeOf(type)) {
      case 'service':
        return renderer.service(row as never, view)
      case 'stack':
        return renderer.stack(row as never, view)
      case 'instance':
        return renderer.instance(row as never, view)
      case 'host':
        return renderer.host(row as never, view)
      case 'project':
      case 'account':
        return renderer.project(row as never, view)
      case 'serviceLog':
        return renderer.serviceLog(row as never, view)
      case 'serviceExposeMap':
        return renderer.exposeMap(row as never, view)
      case 'serviceConsumeMap':
        return renderer.consumeMap(row as never, view)
      case 'certificate':
        return renderer.certificate(row as never, view)
      default:
        return undefined
    }
  }

  #schema(id: string): Schema {
    const schema = schemaOf(id)
    if (schema === undefined) throw new Error(`no schema ${id}`)
    return schema
  }

  #exists(context: Context): Exists {
    return (type, id) => {
      const number = parseId(id)
      if (number === undefined) return false
      const row = this.#rows(context, type).find((candidate) => candidate.id === number)
      return row !== undefined && row.removedMs === null
    }
  }

  /** Whatever is no object counts as an empty one [05]. @throws {ApiError} 400 for what is no JSON. */
  #body({ body, version }: ApiRequest): JsonObject {
    if (body.trim() === '') return {}
    let parsed: unknown
    try {
      parsed = JSON.parse(body)
    } catch {
      throw ApiError.coded(400, 'InvalidBodyContent')
    }
    const object = isObject(parsed) ? parsed : {}
    return version === 'v1' ? inputFromV1(object) : object
  }
}

function isBrowser({ 'user-agent': agent, accept }: IncomingHttpHeaders): boolean {
  return agent?.toLowerCase().includes('mozilla') === true && accept?.includes('*/*') === true
}
