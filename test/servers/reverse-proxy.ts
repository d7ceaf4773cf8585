import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { createServer as createTlsServer, type ServerOptions } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import type { Certificate } from '../support/authority.ts'
import type { Answer } from './http.ts'

/** What stands in front of a server does instead of passing a request on. */
export type Instead = Answer | 'reset' | 'hang'

export interface Asked {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
}

export interface ReverseProxyOptions {
  /** 127.0.0.1 without it. */
  readonly address?: string
  readonly port?: number
  /** A path that is taken away before a request is passed on. */
  readonly prefix?: string
  readonly tls?: Certificate & ServerOptions
  /** Asked for each request, with its number from 1; undefined passes it on. */
  readonly instead?: (asked: Asked, number: number) => Instead | undefined
}

export interface ReverseProxy extends AsyncDisposable {
  readonly url: string
  readonly port: number
  /** Method and path of each request, as they came in. */
  readonly log: string[]
}

function send(response: ServerResponse, { status, headers = {}, body }: Answer): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  response.writeHead(status).end(body)
}

/** A TLS terminator, balancer or reverse proxy in front of a test server: passes on what `instead` leaves to it. */
export async function startReverseProxy(to: string, options: ReverseProxyOptions = {}): Promise<ReverseProxy> {
  const { address = '127.0.0.1', port = 0, prefix = '', tls, instead } = options
  const log: string[] = []
  const serve = (message: IncomingMessage, response: ServerResponse): void => {
    const { method = 'GET', url = '/', headers } = message
    log.push(`${method} ${url}`)
    const answer = instead?.({ method, url, headers }, log.length)
    if (answer === 'reset') return void message.socket.resetAndDestroy()
    if (answer === 'hang') return
    if (answer !== undefined) return void send(response, answer)
    if (!url.startsWith(prefix)) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('not here')
    const path = url.slice(prefix.length)
    const onward = request(new URL(to), { method, path, headers, agent: false }, (answered) => {
      response.writeHead(answered.statusCode ?? 502, answered.headers)
      answered.pipe(response)
    })
    onward.on('error', () => message.socket.destroy())
    message.pipe(onward)
  }
  const server = tls === undefined ? createServer(serve) : createTlsServer({ ...tls }, serve)
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((ready) => server.listen(port, address, ready))
  const bound = (server.address() as AddressInfo).port
  return {
    url: `${tls === undefined ? 'http' : 'https'}://${address}:${bound}${prefix}`,
    port: bound,
    log,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise((closed) => server.close(closed))
    },
  }
}
