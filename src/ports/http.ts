import type { Agent } from 'undici'
import { type Clock, TimeLimit } from './clock.ts'

export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly url: URL
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** The whole exchange, connect to last byte. */
  readonly timeoutMs: number
  readonly signal?: AbortSignal
  /** More than this is cut off; 64 KiB unless told. */
  readonly maxBytes?: number
  /** Connect here instead, keeping the URL's host for the Host header and TLS. */
  readonly connectTo?: { readonly host: string; readonly port?: number }
}

export interface HttpResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  readonly body: string
  readonly truncated: boolean
}

/**
 * Why no answer came.
 *
 * - `resolve`: the name could not be resolved. `proxy`: the proxy refused. Both are our own side.
 * - `refused`, `reset`, `tls`, `timed-out`: the asked side, or the way there.
 */
export type HttpErrorKind = 'resolve' | 'proxy' | 'refused' | 'reset' | 'tls' | 'timed-out'

export class HttpError extends Error {
  readonly kind: HttpErrorKind
  /** False only when the request surely never reached the server: a write that was sent may have been done. */
  readonly sent: boolean
  constructor(kind: HttpErrorKind, sent: boolean, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'HttpError'
    this.kind = kind
    this.sent = sent
  }
}

/** Follows no redirect and keeps no connection, so that a write never meets a connection the server has left. */
export interface Http {
  /**
   * Resolves for every status. Rejects with `signal.reason` when aborted.
   *
   * @throws {HttpError} when no whole answer came.
   */
  request(request: HttpRequest): Promise<HttpResponse>
}

const UNSENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])
const RESOLVE = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'ENODATA'])

export function createHttp(clock: Clock, env: Readonly<Record<string, string | undefined>> = {}): Http {
  const proxied = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'].some((name) => env[name])
  return {
    async request(request) {
      request.signal?.throwIfAborted()
      const undici = await import('undici')
      const { connectTo } = request
      // pipelining 0 closes the connection after each answer; the limit below is the only time limit.
      const options = {
        pipelining: 0,
        headersTimeout: 0,
        bodyTimeout: 0,
        connect: { timeout: 0, ...servername(request) },
      }
      const agent: Pick<Agent, 'dispatch' | 'destroy'> =
        proxied && connectTo === undefined ? new undici.EnvHttpProxyAgent(options) : new undici.Agent(options)
      using limit = clock.limit(request.timeoutMs, request.signal)
      try {
        const answer = await undici.request(urlToConnect(request), {
          method: request.method,
          headers: { ...request.headers, ...(connectTo === undefined ? {} : { host: request.url.host }) },
          ...(request.body === undefined ? {} : { body: request.body }),
          signal: limit.signal,
          dispatcher: agent as Agent,
        })
        const { text, truncated } = await readCapped(answer.body, request.maxBytes ?? 65_536)
        return { status: answer.statusCode, headers: headersOf(answer.headers), body: text, truncated }
      } catch (error) {
        if (request.signal?.aborted) throw request.signal.reason
        throw asHttpError(error, request, limit.exceeded, proxied)
      } finally {
        void agent.destroy().catch(() => {})
      }
    },
  }
}

const servername = ({ connectTo, url }: HttpRequest): { servername?: string } =>
  connectTo === undefined || url.protocol !== 'https:' ? {} : { servername: url.hostname }

function urlToConnect({ url, connectTo }: HttpRequest): URL {
  if (connectTo === undefined) return url
  const target = new URL(url)
  target.hostname = connectTo.host
  if (connectTo.port !== undefined) target.port = String(connectTo.port)
  return target
}

async function readCapped(
  body: AsyncIterable<Buffer>,
  maxBytes: number,
): Promise<{ text: string; truncated: boolean }> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    size += chunk.length
    if (size > maxBytes) break
  }
  return { text: Buffer.concat(chunks).subarray(0, maxBytes).toString('utf8'), truncated: size > maxBytes }
}

function headersOf(headers: Record<string, string | string[] | undefined>): HttpResponse['headers'] {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

function asHttpError(error: unknown, request: HttpRequest, exceeded: boolean, proxied: boolean): HttpError {
  const where = request.url.host
  if (exceeded || error instanceof TimeLimit) {
    return new HttpError('timed-out', true, `no answer from ${where} within ${request.timeoutMs} ms`, { cause: error })
  }
  const cause = deepest(error)
  const code = String((cause as { code?: unknown }).code ?? '')
  const said = cause.message || code
  if (RESOLVE.has(code))
    return new HttpError('resolve', false, `cannot resolve ${request.url.hostname} (${code})`, { cause: error })
  if (proxied && /proxy/i.test(said)) return new HttpError('proxy', false, `the proxy said: ${said}`, { cause: error })
  if (UNSENT.has(code))
    return new HttpError('refused', false, `${where} refused the connection (${code})`, { cause: error })
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code))
    return new HttpError('tls', false, `TLS with ${where} failed: ${said}`, { cause: error })
  return new HttpError('reset', true, `the connection to ${where} broke: ${said}`, { cause: error })
}

function deepest(error: unknown): Error {
  let current = error
  while (current instanceof Error) {
    const inner = current instanceof AggregateError ? current.errors[0] : current.cause
    if (!(inner instanceof Error)) break
    current = inner
  }
  return current instanceof Error ? current : new Error(String(current))
}
