import { createHash } from 'node:crypto'
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Api } from './api/api.ts'
import type { View } from './api/envelope.ts'
import { ApiError } from './api/errors.ts'
import { parseRequest } from './api/request.ts'
import { toV1 } from './api/v1.ts'
import type { World } from './engine/world.ts'
import type { JsonObject } from './json.ts'
import type { Row } from './records.ts'
import type { Touched } from './store.ts'
import { TIMINGS } from './timings.ts'

interface Subscriber {
  readonly socket: Duplex
  readonly view: View
  readonly v1: boolean
  readonly wantsChanges: boolean
  stopPings: () => void
}

const WEBSOCKET_GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'

/** `/subscribe`: what changed since the last second, one frame an object, and a ping every five (reference section 7). */
export class Events {
  readonly #world: World
  readonly #api: Api
  readonly #subscribers = new Set<Subscriber>()
  readonly #touched = new Map<string, Touched>()

  constructor(world: World, api: Api) {
    this.#world = world
    this.#api = api
  }

  serve(server: Server): void {
    server.on('upgrade', (message: IncomingMessage, socket: Duplex) => this.#accept(message, socket))
  }

  touched(touched: Touched): void {
    if (this.#subscribers.size > 0) this.#touched.set(`${touched.table}:${touched.id}`, touched)
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

  dropAll(): void {
    for (const { socket, stopPings } of this.#subscribers) {
      stopPings()
      socket.destroy()
    }
    this.#subscribers.clear()
  }

  #accept(message: IncomingMessage, socket: Duplex): void {
    socket.on('error', () => {})
    const request = parseRequest({ method: 'GET', url: message.url ?? '/', headers: message.headers, body: '' })
    if (request?.type?.toLowerCase() !== 'subscribe') {
      refuse(socket, 404)
      return
    }
    try {
      const view = this.#api.viewOf(request)
      if (view.identity.projectId === undefined) {
        refuse(socket, 404)
        return
      }
      socket.write(handshake(message.headers['sec-websocket-key'] ?? ''))
      const subscriber: Subscriber = {
        socket,
        view,
        v1: request.version === 'v1',
        wantsChanges: request.query.getAll('eventNames').some((name) => name.startsWith('resource.change')),
        stopPings: () => {},
      }
      this.#subscribers.add(subscriber)
      this.#pingAfter(subscriber, TIMINGS.firstPingMs)
      const leave = () => {
        subscriber.stopPings()
        this.#subscribers.delete(subscriber)
      }
      socket.on('close', leave)
      socket.on('data', (data: Buffer) => {
        // the opcode of a close frame
        if (((data[0] ?? 0) & 0x0f) === 0x8) socket.end()
      })
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      refuse(socket, error.status)
    }
  }

  #pingAfter(subscriber: Subscriber, ms: number): void {
    subscriber.stopPings = this.#world.time.after(ms, () => {
      this.#send(subscriber, {
        name: 'ping',
        resourceId: null,
        resourceType: null,
        data: { options: {}, resources: [] },
      })
      this.#pingAfter(subscriber, TIMINGS.pingMs)
    })
  }

  #tell(subscriber: Subscriber, table: string, row: Row): void {
    const { view, v1, wantsChanges } = subscriber
    const { projectId } = view.identity
    if (!wantsChanges || (projectId !== undefined && row.accountId !== projectId)) return
    const rendered = this.#api.render(table, row, view)
    if (rendered === undefined) return
    // in a frame the old version leaves out what it shows in an answer
    const resource = v1 ? { ...toV1(rendered, view.urls), stackId: null } : rendered
    this.#send(subscriber, {
      name: 'resource.change',
      resourceId: resource.id ?? null,
      resourceType: rendered.type ?? null,
      data: { resource },
    })
  }

  /** Exactly these members: null ones of the event itself are left out [07]. */
  #send({ socket }: Subscriber, event: JsonObject): void {
    const { random, time } = this.#world
    socket.write(frame(JSON.stringify({ id: random.uuid(), ...event, time: time.nowMs() })))
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

function handshake(key: string): string {
  const accept = createHash('sha1').update(`${key}${WEBSOCKET_GUID}`).digest('base64')
  return `HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: WebSocket\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`
}

function refuse(socket: Duplex, status: number): void {
  socket.end(
    `HTTP/1.1 ${status} Refused\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
  )
}

/** One unmasked text frame, as a server sends it. */
function frame(text: string): Buffer {
  const payload = Buffer.from(text, 'utf8')
  if (payload.length < 126) return Buffer.concat([Buffer.from([0x81, payload.length]), payload])
  if (payload.length < 65_536) {
    const header = Buffer.alloc(4)
    header.set([0x81, 126])
    header.writeUInt16BE(payload.length, 2)
    return Buffer.concat([header, payload])
  }
  const header = Buffer.alloc(10)
  header.set([0x81, 127])
  header.writeBigUInt64BE(BigInt(payload.length), 2)
  return Buffer.concat([header, payload])
}
