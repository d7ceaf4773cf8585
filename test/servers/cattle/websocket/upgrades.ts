import type { IncomingMessage, Server } from 'node:http'
import type { Socket } from 'node:net'
import type { Answer } from '../../http.ts'
import type { Time } from '../../time.ts'
import { Connection, type SentFrame } from './connection.ts'
import { type FrameFault, isConnectFault, type SocketFault } from './faults.ts'
import { handshake, head } from './frames.ts'

/** Somebody who asks for a websocket. */
export interface Attempt {
  /** 1 for the first one of the server. */
  readonly number: number
  readonly atMs: number
  /** Path and query as sent. */
  readonly url: string
  readonly headers: IncomingMessage['headers']
}

/** What tests see and do of the websockets: those of events and those of containers' logs. */
export interface SocketControl {
  /** Everybody who asked for one, also who was refused. */
  readonly attempts: readonly Attempt[]
  /** Every frame that left, pings included, oldest first. */
  readonly sent: readonly SentFrame[]
  /** Told right when a frame leaves, for measuring how soon something follows. */
  onSent: (frame: SentFrame) => void
  /** Asked once for every attempt, before anything is answered. */
  fault: (attempt: Attempt) => SocketFault | undefined
  /** How many are open now. */
  readonly open: number
  /** Goes wrong with all that are open, at this moment. */
  strike(fault: FrameFault): void
  /** Sends all that are open a frame of the test's own. */
  send(text: string): void
}

/** What a path answers: a refusal, or the headers of its handshake and what to do with the connection. */
export type Reception =
  | { readonly refused: Answer }
  | { readonly headers: Readonly<Record<string, string>>; readonly opened: (connection: Connection) => void }

/** All websockets of the server: asked for, opened, lost. */
export class Upgrades implements SocketControl {
  readonly attempts: Attempt[] = []
  readonly sent: SentFrame[] = []
  onSent: (frame: SentFrame) => void = () => {}
  fault: (attempt: Attempt) => SocketFault | undefined = () => undefined
  readonly #time: Time
  readonly #receive: (attempt: Attempt) => Reception
  readonly #connections = new Set<Connection>()

  constructor(time: Time, receive: (attempt: Attempt) => Reception) {
    this.#time = time
    this.#receive = receive
  }

  serve(server: Server): void {
    server.on('upgrade', (message: IncomingMessage, socket: Socket) => this.#accept(message, socket))
  }

  get open(): number {
    return this.#connections.size
  }

  strike(fault: FrameFault): void {
    for (const connection of [...this.#connections]) connection.goWrong(fault)
  }

  send(text: string): void {
    for (const connection of this.#connections) connection.sendText(text)
  }

  dropAll(): void {
    for (const connection of [...this.#connections]) connection.drop()
    this.#connections.clear()
  }

  #accept(message: IncomingMessage, socket: Socket): void {
    socket.on('error', () => {})
    const { url = '/', headers } = message
    const attempt = { number: this.attempts.length + 1, atMs: this.#time.nowMs(), url, headers }
    this.attempts.push(attempt)
    const fault = this.fault(attempt)
    if (fault !== undefined && isConnectFault(fault)) {
      if (fault.kind === 'reset') socket.resetAndDestroy()
      else if (fault.kind === 'hang') this.#time.letGo(Number(headers['x-hold'] ?? 0))
      else refuse(socket, { status: fault.status, body: fault.body ?? '' })
      return
    }
    const reception = this.#receive(attempt)
    if ('refused' in reception) {
      refuse(socket, reception.refused)
      return
    }
    socket.write(handshake(headers['sec-websocket-key'] ?? '', reception.headers))
    const connection = new Connection(
      { message, socket, number: attempt.number },
      {
        time: this.#time,
        sent: (frame) => {
          this.sent.push(frame)
          this.onSent(frame)
        },
      },
    )
    this.#connections.add(connection)
    reception.opened(connection)
    const leave = connection.onClose
    connection.onClose = () => {
      this.#connections.delete(connection)
      leave()
    }
    if (fault !== undefined) connection.goWrong(fault, fault.afterFrames)
  }
}

function refuse(socket: Socket, { status, headers = {}, body }: Answer): void {
  const length = { 'Content-Length': String(Buffer.byteLength(body)), Connection: 'close' }
  socket.end(`${head(status, 'Refused', { ...(headers as Record<string, string>), ...length })}${body}`)
}
