import { listed } from '../deploy/expose-maps.ts'
import type { World } from '../engine/world.ts'
import { parseId } from '../ids.ts'
import { type Json, type JsonObject, objectAt } from '../json.ts'
import type { Row } from '../records.ts'
import { renderCollection } from './collections.ts'
import type { Context, Reply } from './context.ts'
import { baseTypeOf, type View } from './envelope.ts'
import { ApiError } from './errors.ts'
import type { Objects } from './objects.ts'
import type { Renderer } from './render.ts'
import type { ApiRequest } from './request.ts'
import { allSchemas, renderSchema, type Schema, schemaForSegment, schemaOf, schemaViewOf } from './schemas.ts'
import { queryFromV1, typeFromV1 } from './v1.ts'

const PUBLIC = ['cattle.version', 'rancher.server.image', 'rancher.server.version']

/** What requests read: roots, schemas, lists, objects and what their links lead to. All throw {ApiError}. */
export class Reads {
  readonly #world: World
  readonly #objects: Objects
  readonly #renderer: Renderer

  constructor(world: World, { objects, renderer }: { readonly objects: Objects; readonly renderer: Renderer }) {
    this.#world = world
    this.#objects = objects
    this.#renderer = renderer
  }

  root({ version, method }: ApiRequest, { urls }: View): Reply {
    if (method !== 'GET' && method !== 'HEAD') throw ApiError.status(405)
    const collections = allSchemas({ role: 'owner', oldServer: false }).filter(({ collection }) => collection)
    const links = {
      self: urls.to(''),
      ...Object.fromEntries(collections.map(({ pluralName }) => [pluralName, urls.to(pluralName)])),
    }
    return { status: 200, body: { id: version, type: 'apiVersion', links, actions: {}, baseType: 'apiVersion' } }
  }

  schemas({ id, query, version }: ApiRequest, view: View): Reply {
    const { urls } = view
    const schemaView = schemaViewOf(view.identity, this.#world)
    if (id !== undefined) {
      const schema = schemaForSegment(version === 'v1' ? typeFromV1(id) : id, schemaView)
      if (schema === undefined) throw ApiError.status(404)
      return { status: 200, body: renderSchema(schema, urls) }
    }
    const listing = {
      schema: knownSchema('schema'),
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

  /** By name; an environment's key sees the public ones only, as in the server's source. */
  settings({ id, method, query }: ApiRequest, { urls, identity }: View): Reply {
    if (method !== 'GET' && method !== 'HEAD') throw ApiError.status(405)
    const { settings } = this.#world
    const visible = [...settings.keys()].filter((name) => identity.account.kind === 'admin' || PUBLIC.includes(name))
    const shown = (name: string): JsonObject => ({
      id: `1as!${name}`,
      type: 'activeSetting',
      links: { self: urls.to(`activesettings/1as!${name}`) },
      actions: {},
      baseType: 'setting',
      name,
      activeValue: settings.get(name) ?? null,
      ...(identity.account.kind === 'admin' ? { inDb: false, source: null } : {}),
      value: settings.get(name) ?? null,
    })
    if (id === undefined) {
      const listing = { schema: knownSchema('setting'), urls, path: 'settings', query, resourceType: 'setting' }
      return { status: 200, body: renderCollection(visible.sort().map(shown), { ...listing, whole: true }) }
    }
    const name = id.replace(/^1as!/, '')
    if (!visible.includes(name)) throw ApiError.status(404)
    return { status: 200, body: shown(name) }
  }

  get(context: Context): Reply {
    const { request, schema } = context
    const { id, link } = request
    if (id === undefined) return { status: 200, body: this.#list(context) }
    const row = this.#objects.find(context, id)
    if (link === undefined)
      return { status: 200, body: this.#withIncludes(context, this.#objects.shown(context, schema.id, row)) }
    return { status: 200, body: this.#link(context, row, link) }
  }

  #list(context: Context): JsonObject {
    const { request, schema } = context
    const query = request.version === 'v1' ? queryFromV1(request.query) : request.query
    const rows = this.#objects
      .all(context, schema.id)
      .filter(({ removedMs }) => removedMs === null || query.has('_removed'))
    const data = rows.map((row) => this.#withIncludes(context, this.#objects.shown(context, schema.id, row)))
    return renderCollection(schema.id === 'project' ? this.#projectsNamed(data, query) : data, {
      urls: context.view.urls,
      query: schema.id === 'project' ? new URLSearchParams() : query,
      path: schema.pluralName,
      resourceType: schema.id,
      schema,
      whole: ['project', 'subscribe'].includes(schema.id),
      ignoresCase: this.#world.database === 'mariadb',
      createTypes: this.#createTypes(context),
    })
  }

  /** Every type of this list that the caller may create, with where to [01]. */
  #createTypes({ schema, view }: Context): Record<string, string> {
    const creatable = allSchemas(schemaViewOf(view.identity, this.#world)).filter(
      ({ id, collectionMethods = [] }) =>
        collectionMethods.includes('POST') && (id === schema.id || baseTypeOf(id) === schema.id),
    )
    return Object.fromEntries(creatable.map(({ id, pluralName }) => [id, view.urls.to(pluralName)]))
  }

  /** Unlike every other name, a project's is compared ignoring case [01]. */
  #projectsNamed(projects: readonly JsonObject[], query: URLSearchParams): readonly JsonObject[] {
    const name = query.get('name')?.toLowerCase()
    return name === undefined ? projects : projects.filter((project) => String(project.name).toLowerCase() === name)
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
    const found = this.#objects.related(schema.id, row, link.toLowerCase())
    if (found === undefined) throw ApiError.status(404)
    if ('row' in found) return this.#objects.shown(context, found.type, found.row)
    const items = found.rows.map((item) => this.#objects.shown(context, found.type, item))
    const path = `${schema.pluralName}/${request.id}/${link}`
    return renderCollection(items, {
      urls: view.urls,
      path,
      query: request.query,
      schema: knownSchema(found.type),
      resourceType: found.type,
    })
  }
}

function knownSchema(id: string): Schema {
  const schema = schemaOf(id)
  if (schema === undefined) throw new Error(`no schema ${id}`)
  return schema
}
