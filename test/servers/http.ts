import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Time } from './time.ts'

/** A request as a test server sees it: read whole, before anything acts on it. */
export interface Seen {
  /** 1 for the first request since the server started or since `log` was emptied. */
  readonly number: number
  readonly atMs: number
  readonly method: string
  /** Path and query as sent. */
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  readonly body: string
}

/** What goes wrong with one request. "acts" tells whether the server did what was asked. */
export type Fault =
  | { readonly kind: 'reset-before' } // does not act; the connection is reset
  | { readonly kind: 'reset-after' } // acts; the connection is reset instead of the answer
  | { readonly kind: 'hang-before' } // does not act; the answer never comes
  | { readonly kind: 'hang-after' } // acts; the answer never comes
  | { readonly kind: 'garbage' } // acts; the answer is cut off in the middle of its JSON
  | { readonly kind: 'answer'; readonly answer: Answer } // does not act; this answer instead
  | { readonly kind: 'refuse'; readonly forMs: number } // does not act; reset, and connections are refused for a while
  | { readonly kind: 'restart'; readonly forMs: number } // does not act; reset, refused for a while, and the server resumes what it did

export type FaultHook = (request: Seen) => Fault | undefined

/**
 * The shell of every test server: HTTP on loopback, a log of the requests, a fault on demand at each of them.
 *
 * A client in virtual time sends its hold's id as `x-hold`; a request that will never be answered lets that hold go.
 */
export class HttpShell implements AsyncDisposable {
  readonly log: Seen[] = []
  /** Asked once for every request, before anything acts. */
  fault: FaultHook = () => undefined
  /** Told when a `restart` fault strikes, right when the server goes down, and again when it is back. */
  onRestart: (phase: 'down' | 'up') => void = () => {}

  readonly #time: Time
  readonly #handle: (request: Seen) => Promise<Answer>
  readonly #sockets = new Set<Socket>()
  #server: Server
  readonly #host: string
  #port = 0
  #downs = 0

  private constructor(time: Time, handle: (request: Seen) => Promise<Answer>, host: string) {
    this.#time = time
    this.#handle = handle
    this.#host = host
    this.#server = this.#create()
  }

  /** @param options.host a loopback address: 127.0.0.1 without it, or 127.0.0.2, ::1 and so on. */
  static async start(
    time: Time,
    handle: (request: Seen) => Promise<Answer>,
    { port = 0, host = '127.0.0.1' }: { readonly port?: number; readonly host?: string } = {},
  ): Promise<HttpShell> {
    const shell = new HttpShell(time, handle, host)
    shell.#port = port
    await shell.#listen()
    return shell
  }

  get port(): number {
    return this.#port
  }

  get url(): string {
    const host = this.#host.includes(':') ? `[${this.#host}]` : this.#host
    return `http://${host}:${this.#port}`
  }

  /** The node server, for upgrades to a websocket. */
  get server(): Server {
    return this.#server
  }

  /** Drops every connection and refuses new ones until `back`. */
  async away(): Promise<void> {
    this.#downs += 1
    await this.#close()
  }

  /** On the same port. */
  async back(): Promise<void> {
    this.#downs += 1
    await this.#listen()
  }

  /** Drops every connection and refuses new ones for `forMs` of the server's time. */
  async down(forMs: number): Promise<void> {
    await this.away()
    const thisDown = this.#downs
    this.#time.after(forMs, () => {
      if (thisDown !== this.#downs) return // a later one goes on
      const hold = this.#time.hold()
      void this.#listen().finally(() => hold.release())
    })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#downs += 1 // who is down stays down
    await this.#close()
  }

  #create(): Server {
    const server = createServer((message, response) => void this.#serve(message, response))
    server.on('connection', (socket) => {
      this.#sockets.add(socket)
      socket.on('close', () => this.#sockets.delete(socket))
    })
    return server
  }

  #listen(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(this.#port, this.#host, () => {
        this.#server.off('error', reject)
        this.#port = (this.#server.address() as AddressInfo).port
        resolve()
      })
    })
  }

  #close(): Promise<void> {
    const old = this.#server
    const upgrades = old.listeners('upgrade')
    this.#server = this.#create()
    for (const listener of upgrades) this.#server.on('upgrade', listener as never)
    for (const socket of this.#sockets) socket.resetAndDestroy()
    return new Promise((resolve) => {
      old.close(() => resolve())
    })
  }

  async #serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    try {
      for await (const chunk of message) chunks.push(chunk as Buffer)
    } catch {
      return // the client went away while it was sending
    }
    const request: Seen = {
      number: this.log.length + 1,
      atMs: this.#time.nowMs(),
      method: message.method ?? 'GET',
      url: message.url ?? '/',
      headers: message.headers,
      body: Buffer.concat(chunks).toString('utf8'),
    }
    this.log.push(request)
    const fault = this.fault(request)
    switch (fault?.kind) {
      case undefined:
        return send(response, await this.#handle(request))
      case 'reset-before':
        return reset(message)
      case 'reset-after':
        await this.#handle(request)
        return reset(message)
      case 'hang-after':
        await this.#handle(request)
        return this.#time.letGo(Number(message.headers['x-hold'] ?? 0))
      case 'hang-before':
        return this.#time.letGo(Number(message.headers['x-hold'] ?? 0))
      case 'garbage': {
        const answer = await this.#handle(request)
        return send(response, { ...answer, body: answer.body.slice(0, Math.max(1, answer.body.length >> 1)) })
      }
      case 'answer':
        return send(response, fault.answer)
      case 'refuse':
        return this.down(fault.forMs)
      case 'restart':
        this.onRestart('down')
        this.#time.after(fault.forMs, () => this.onRestart('up'))
        return this.down(fault.forMs)
      default:
        throw new Error(`no such fault: ${JSON.stringify(fault satisfies never)}`)
    }
  }
}

function reset(message: IncomingMessage): void {
  message.socket.resetAndDestroy()
}

function send(response: ServerResponse, answer: Answer): void {
  if (response.destroyed) return
  response.writeHead(answer.status, { ...answer.headers } as Record<string, string>)
  response.end(answer.body)
}
