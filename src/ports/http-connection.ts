import { BlockList, isIP, Socket } from 'node:net'
import type { buildConnector, Dispatcher, Pool } from 'undici'
import type { HttpRequest } from './http.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Where requests go through; undefined for straight ways. */
export interface Proxies {
  readonly httpProxy?: string
  readonly httpsProxy?: string
  readonly noProxy: string
}

/** The variables that everybody uses, lower case first, as curl reads them. */
export function proxiesOf(env: Env): Proxies | undefined {
  const [httpProxy, httpsProxy] = [env.http_proxy || env.HTTP_PROXY, env.https_proxy || env.HTTPS_PROXY]
  if (!httpProxy && !httpsProxy) return undefined
  return {
    ...(httpProxy ? { httpProxy } : {}),
    ...(httpsProxy ? { httpsProxy } : {}),
    noProxy: env.no_proxy || env.NO_PROXY || '',
  }
}

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8)
loopback.addAddress('::1', 'ipv6')

/** Whether a host of a URL is this machine: to a proxy the same name would mean the proxy's own. */
export function isLoopback(hostname: string): boolean {
  const host = hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '')
  const family = isIP(host)
  if (family === 0) return host === 'localhost' || host.endsWith('.localhost') // RFC 6761, section 6.3
  return loopback.check(host, family === 6 ? 'ipv6' : 'ipv4')
}

/** The way of one request. */
export interface Connection {
  readonly dispatcher: Dispatcher
  /** From the moment before the first byte of the request is written; until then nobody can have read it. */
  readonly begun: boolean
  /** There was no way through the proxy. */
  readonly proxyFailed: boolean
  /** Ends it, also while it is being made. */
  end(reason?: Error): void
}

type Connect = buildConnector.connector

/** HTTP/1.1 alone: over HTTP/2, undici sends a request once more by itself when the server says it refused the stream. */
export async function openConnection(request: HttpRequest, proxies: Proxies | undefined): Promise<Connection> {
  const undici = await import('undici')
  const { connectTo, url } = request
  const sockets: Socket[] = []
  const state = { begun: false, proxyFailed: false }
  /** Makes each connection known, so that one that never comes about can be ended, too. */
  const known =
    (connect: Connect, { toProxy }: { readonly toProxy: boolean }): Connect =>
    (options, callback) => {
      const socket: unknown = connect(options, (...answer) => {
        if (toProxy && answer[0] !== null) state.proxyFailed = true
        callback(...answer)
      })
      if (socket instanceof Socket) sockets.push(socket)
    }
  const pool = (origin: string | URL, options: object, toProxy: boolean): Pool => {
    const { connect, ...rest } = options as Pool.Options & { readonly connect: Connect }
    return new undici.Pool(origin, { ...rest, connect: known(connect, { toProxy }) })
  }
  // pipelining 0 closes the connection after each answer; the limit of the request is the only time limit.
  const options = {
    pipelining: 0,
    headersTimeout: 0,
    bodyTimeout: 0,
    connectTimeout: 0,
    allowH2: false,
    requestTls: { allowH2: false },
    connect: undici.buildConnector({ timeout: 0, allowH2: false, ...servername(request) }),
    // A plain request goes to the proxy itself; for any other a tunnel leads to the origin.
    factory: (origin: string | URL, own: object) => pool(origin, own, new URL(origin).origin !== url.origin),
    clientFactory: (origin: URL, own: object) =>
      pool(origin, own, true).compose((dispatch) => (tunnel, handler) => {
        const { onResponseError } = handler
        handler.onResponseError = (...error) => {
          state.proxyFailed = true
          onResponseError?.apply(handler, error)
        }
        return dispatch(tunnel, handler)
      }),
  }
  const straight = proxies === undefined || connectTo !== undefined || isLoopback(url.hostname)
  const agent = straight
    ? new undici.Agent({ ...options, factory: (origin, own) => pool(origin, own, false) })
    : new undici.EnvHttpProxyAgent({ ...options, ...proxies })
  // undici starts a request right before it writes the first byte of it, on whichever connection that is.
  const dispatcher = agent.compose((dispatch) => (asked, handler) => {
    const { onRequestStart } = handler
    handler.onRequestStart = (...start) => {
      state.begun = true
      onRequestStart?.apply(handler, start)
    }
    return dispatch(asked, handler)
  })
  return {
    dispatcher,
    get begun() {
      return state.begun
    },
    get proxyFailed() {
      return state.proxyFailed
    },
    end(reason) {
      void agent.destroy(reason ?? null).catch(() => {})
      for (const socket of sockets) socket.destroy()
    },
  }
}

const servername = ({ connectTo, url }: HttpRequest): { servername?: string } =>
  connectTo === undefined || url.protocol !== 'https:' ? {} : { servername: url.hostname }
