import type { Route53ClientConfig } from '@aws-sdk/client-route-53'
import { type Http, HttpError, type HttpRequest } from '../../ports/http.ts'

/** The longest page: 300 record sets of up to 400 values. */
const MAX_BYTES = 16 * 1_024 * 1_024
const READ_TIMEOUT_MS = 15_000
/** A write is waited for longer: giving up on it means not knowing. */
const WRITE_TIMEOUT_MS = 30_000

/** Carries why no answer came through the SDK, which would otherwise write on the error itself. */
export class Unanswered extends Error {
  constructor(cause: unknown) {
    super('no answer', { cause })
    this.name = 'Unanswered'
  }
}

/** What the SDK hands to whoever sends its requests. */
interface SdkRequest {
  readonly method: string
  readonly protocol: string
  readonly hostname: string
  readonly port?: number
  readonly path: string
  readonly query?: Readonly<Record<string, string | readonly string[] | null>>
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

/**
 * Sends the SDK's requests through our HTTP port: its proxy rules, its limits by the clock, no kept connections, and its
 * knowledge of whether a request left this machine.
 */
export const transportOver = (http: Http): NonNullable<Route53ClientConfig['requestHandler']> => ({
  metadata: { handlerProtocol: 'http/1.1' },
  updateHttpClientConfig() {},
  httpHandlerConfigs: () => ({}),
  async handle(request: SdkRequest, { abortSignal }: { readonly abortSignal?: AbortSignal } = {}) {
    const answer = await http.request(portRequest(request, abortSignal)).catch((error: unknown) => {
      throw new Unanswered(error)
    })
    if (answer.truncated)
      throw new Unanswered(new HttpError('reset', true, `an answer of more than ${MAX_BYTES} bytes`))
    const headers = Object.entries(answer.headers).map(([name, value]) => [name, String(value)])
    const response = {
      statusCode: answer.status,
      headers: Object.fromEntries(headers),
      body: new TextEncoder().encode(answer.body),
    }
    return { response }
  },
})

function portRequest(request: SdkRequest, signal: AbortSignal | undefined): HttpRequest {
  const { protocol, hostname, port, path, query = {} } = request
  const pairs = Object.entries(query).flatMap(([name, values]) =>
    [values ?? ''].flat().map((value) => `${encoded(name)}=${encoded(value)}`),
  )
  const search = pairs.length === 0 ? '' : `?${pairs.join('&')}`
  const isWrite = request.method !== 'GET'
  return {
    method: isWrite ? 'POST' : 'GET',
    url: new URL(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}${search}`),
    headers: request.headers,
    ...(typeof request.body === 'string' ? { body: request.body } : {}),
    timeoutMs: isWrite ? WRITE_TIMEOUT_MS : READ_TIMEOUT_MS,
    maxBytes: MAX_BYTES,
    ...(signal === undefined ? {} : { signal }),
  }
}

/** As the SDK's own transport writes it (RFC 3986): what is signed and what is sent then look the same. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
