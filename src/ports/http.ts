import type { Clock } from './clock.ts'
import { openConnection, proxiesOf, type Route } from './http-connection.ts'
import { asHttpError, HttpError } from './http-error.ts'

export { HttpError, type HttpErrorKind } from './http-error.ts'

export interface HttpRequest extends Route {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** The whole exchange, connect to last byte. */
  readonly timeoutMs: number
  readonly signal?: AbortSignal
  /** More than this is cut off; 64 KiB unless told. */
  readonly maxBytes?: number
}

export interface HttpResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  readonly body: string
  readonly truncated: boolean
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

/** @param env names the proxies; this machine itself is never asked through one. */
export function createHttp(clock: Clock, env: Readonly<Record<string, string | undefined>> = {}): Http {
  const proxies = proxiesOf(env)
  return {
    async request(request) {
      const { url, connectTo } = request
      const undici = await import('undici')
      const connection = await openConnection(request, proxies)
      request.signal?.throwIfAborted()
      using limit = clock.limit(request.timeoutMs, request.signal)
      // undici itself looks at a signal only once there is a connection.
      limit.signal.addEventListener('abort', () => connection.end(limit.signal.reason), { once: true })
      try {
        const answer = await undici.request(urlToConnect(request), {
          method: request.method,
          headers: { ...request.headers, ...(connectTo === undefined ? {} : { host: url.host }) },
          ...(request.body === undefined ? {} : { body: request.body }),
          signal: limit.signal,
          dispatcher: connection.dispatcher,
        })
        const { text, truncated } = await readCapped(answer.body, request.maxBytes ?? 65_536)
        return { status: answer.statusCode, headers: headersOf(answer.headers), body: text, truncated }
      } catch (error) {
        if (request.signal?.aborted) throw request.signal.reason
        const { begun, proxyFailed } = connection
        if (!limit.exceeded) throw asHttpError(error, { url, begun, proxyFailed })
        const said = `no ${begun ? 'answer from' : 'connection to'} ${url.host} within ${request.timeoutMs} ms`
        throw new HttpError('timed-out', begun, said, { cause: error })
      } finally {
        connection.end()
      }
    },
  }
}

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
