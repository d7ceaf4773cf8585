import type { Api } from './api/api.ts'
import type { View } from './api/envelope.ts'
import { ApiError } from './api/errors.ts'
import { parseRequest } from './api/request.ts'
import { inV1Event } from './api/v1.ts'
import type { World } from './engine/world.ts'
import type { JsonObject } from './json.ts'
import type { Row } from './records.ts'
import type { Touched } from './store.ts'
import { TIMINGS } from './timings.ts'
import type { Connection } from './websocket/connection.ts'
import type { Attempt, Reception } from './websocket/upgrades.ts'

interface Subscriber {
  readonly connection: Connection
  readonly view: View
  readonly v1: boolean
  readonly wantsChanges: boolean
}

/** `/subscribe`: what changed since the last second, one frame an object, and a ping every five (reference section 7). */
export class Events {
  readonly #world: World
  readonly #api: Api
  readonly #subscribers = new Set<Subscriber>()
  readonly #touched = new Map<string, Touched>()
  /** State and health of each object when it was last written. */
  readonly #faces = new Map<string, string>()

  constructor(world: World, api: Api) {
    this.#world = world
    this.#api = api
  }

  /** Not every write is told: that a container is marked old is not, and a stack is told of with its services [07]. */
  touched(touched: Touched): void {
    const { table, id } = touched
    const key = `${table}:${id}`
    const row = this.#row(table, id) as (Row & { readonly healthState?: string; readonly stackId?: number }) | undefined
    const face = `${row?.state} ${row?.healthState}`
    const moved = this.#faces.get(key) !== face
    this.#faces.set(key, face)
    if (this.#subscribers.size === 0 || (table === 'serviceExposeMap' && !moved)) return
    this.#touched.set(key, touched)
    if (table === 'service' && moved && row?.stackId !== undefined)
      this.#touched.set(`stack:${row.stackId}`, { table: 'stack', id: row.stackId })
  }

  /** Intermediate states are lost: a frame holds what the object is now. */
  flush(): void {
    const changes = [...this.#touched.values()]
    this.#touched.clear()
    for (const { table, id } of changes) {
      const row = this.#row(table, id)
      if (row === undefined) continue
      for (const subscriber of this.#subscribers) this.#tell(subscriber, table, row)
    }
  }

  /** Undefined when it is nothing to subscribe to. */
  receive({ url, headers }: Attempt): Reception | undefined {
    const request = parseRequest({ method: 'GET', url, headers, body: '' })
    if (request?.type?.toLowerCase() !== 'subscribe' || !this.#api.speaks(request.version)) return undefined
    try {
      const view = this.#api.viewOf(request)
      const said = this.#api.headersOf(request, view)
      // an admin outside of any environment [14e]
      if (view.identity.projectId === undefined)
        return { refused: this.#api.refusal(request, ApiError.status(404), said) }
      const wantsChanges = request.query.getAll('eventNames').some((name) => name.startsWith('resource.change'))
      const { 'Content-Type': _, ...kept } = said
      return {
        headers: kept,
        opened: (connection) => this.#subscribe({ connection, view, v1: request.version === 'v1', wantsChanges }),
      }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      return { refused: this.#api.refusal(request, error, this.#api.headersOf(request)) }
    }
  }

  #subscribe(subscriber: Subscriber): void {
    const { connection } = subscriber
    this.#subscribers.add(subscriber)
    let cancel = () => {}
    const pingAfter = (ms: number) => {
      cancel = this.#world.time.after(ms, () => {
        const data = { options: {}, resources: [] }
        this.#send(connection, 'ping', { name: 'ping', resourceId: null, resourceType: null, data })
        pingAfter(TIMINGS.pingMs)
      })
    }
    pingAfter(TIMINGS.firstPingMs)
    connection.onClose = () => {
      cancel()
      this.#subscribers.delete(subscriber)
    }
  }

  #tell({ connection, view, v1, wantsChanges }: Subscriber, table: string, row: Row): void {
    const { projectId } = view.identity
    if (!wantsChanges || (projectId !== undefined && row.accountId !== projectId)) return
    const rendered = this.#api.render(table, row, view)
    if (rendered === undefined) return
    const resource = v1 ? inV1Event(rendered, view.urls, this.#world) : rendered
    this.#send(connection, `${table}:${row.id}`, {
      name: 'resource.change',
      resourceId: resource.id ?? null,
      resourceType: rendered.type ?? null,
      data: { resource },
    })
  }

  /** Exactly these members: null ones of the event itself are left out [07]. */
  #send(connection: Connection, key: string, event: JsonObject): void {
    const { random, time } = this.#world
    connection.send({ id: random.uuid(), ...event, time: time.nowMs() }, key)
  }

  #row(table: string, id: number): Row | undefined {
    const { store } = this.#world
    const tables: Readonly<Record<string, { find(id: number): Row | undefined }>> = {
      service: store.services,
      stack: store.stacks,
      instance: store.instances,
      host: store.hosts,
      serviceLog: store.serviceLogs,
      serviceExposeMap: store.exposeMaps,
    }
    return tables[table]?.find(id)
  }
}
