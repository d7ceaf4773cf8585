import { Socket } from 'node:net'
import type { SecureContext } from 'node:tls'
import type { buildConnector, Dispatcher, Pool } from 'undici'
import { isLoopback } from '../core/loopback.ts'

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

/** Where to, and whom to trust there. */
export interface Route {
  readonly url: URL
  /** Connect here instead, keeping the URL's host for the Host header and TLS. */
  readonly connectTo?: { readonly host: string; readonly port?: number } | undefined
  /** Certificates in PEM that are trusted beside those that Node trusts; also within a tunnel through a proxy. */
  readonly ca?: string | undefined
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

/** How long one of several addresses may take, in milliseconds; Node's 250 are too few for a far one. The last has all the time. */
const CONNECT = { timeout: 0, allowH2: false, autoSelectFamily: true, autoSelectFamilyAttemptTimeout: 1_000 }

/** A frame of a websocket beyond this ends it. */
const MAX_FRAME_BYTES = 16 * 1_024 * 1_024

/**
 * HTTP/1.1 alone: over HTTP/2, undici sends a request once more by itself when the server says it refused the stream.
 *
 * A name with several addresses is tried one address after the other, which is Node's own way (`autoSelectFamily`): only
 * while connecting, so before a byte of a request is written.
 */
export async function openConnection(route: Route, proxies: Proxies | undefined): Promise<Connection> {
  const undici = await import('undici')
  const { connectTo, url } = route
  const trust = route.ca === undefined ? {} : { secureContext: await contextTrusting(route.ca) }
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
    requestTls: { allowH2: false, ...trust },
    webSocket: { maxPayloadSize: MAX_FRAME_BYTES },
    connect: undici.buildConnector({ ...CONNECT, ...trust, ...servername(route) }),
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

const servername = ({ connectTo, url }: Route): { servername?: string } =>
  connectTo === undefined || url.protocol !== 'https:' ? {} : { servername: url.hostname }

/** Made once for each text: it holds all that Node trusts. */
const contexts = new Map<string, SecureContext>()

/** NODE_EXTRA_CA_CERTS and what else Node was told to trust stays trusted. */
async function contextTrusting(ca: string): Promise<SecureContext> {
  const { createSecureContext, getCACertificates } = await import('node:tls')
  const known = contexts.get(ca) ?? createSecureContext({ ca: [...getCACertificates('default'), ca] })
  contexts.set(ca, known)
  return known
}
