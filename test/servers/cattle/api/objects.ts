import { listed } from '../deploy/expose-maps.ts'
import type { World } from '../engine/world.ts'
import { parseId } from '../ids.ts'
import type { JsonObject } from '../json.ts'
import type { InstanceRow, Row, ServiceRow } from '../records.ts'
import type { Context } from './context.ts'
import { baseTypeOf } from './envelope.ts'
import { ApiError } from './errors.ts'
import type { Access } from './identity.ts'
import type { Exists } from './input.ts'
import type { Renderer } from './render.ts'

/** What a link leads to. */
type Related = { readonly type: string; readonly rows: readonly Row[] } | { readonly type: string; readonly row: Row }

/** The objects a caller may see, by type, by id and by link. */
export class Objects {
  readonly #world: World
  readonly #access: Access
  readonly #renderer: Renderer

  constructor(world: World, { access, renderer }: { readonly access: Access; readonly renderer: Renderer }) {
    this.#world = world
    this.#access = access
    this.#renderer = renderer
  }

  /** Also a removed one. @throws {ApiError} 404 */
  find(context: Context, id: string): Row {
    const number = parseId(id)
    const row = this.all(context, context.schema.id).find((candidate) => candidate.id === number)
    if (row === undefined) throw ApiError.status(404)
    return row
  }

  exists(context: Context): Exists {
    return (type, id) => {
      const number = parseId(id)
      if (number === undefined) return false
      const row = this.all(context, type).find((candidate) => candidate.id === number)
      return row !== undefined && row.removedMs === null
    }
  }

  /** All objects of a type that the caller may see, also removed ones, oldest first. */
  all({ view: { identity }, request }: Context, type: string): Row[] {
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

  /** @throws {ApiError} 404 for what is never shown. */
  shown({ view }: Context, type: string, row: Row): JsonObject {
    const rendered = this.#renderer.object(type, row, view)
    if (rendered === undefined) throw ApiError.status(404)
    return rendered
  }

  /** @param link in lower case. */
  related(type: string, row: Row, link: string): Related | undefined {
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
}
