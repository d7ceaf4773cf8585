/**
 * Why no answer came.
 *
 * - `resolve`: the name could not be resolved. `proxy`: no way through the proxy. Both are our own side.
 * - `refused`, `reset`, `tls`, `timed-out`: the asked side, or the way there.
 */
export type HttpErrorKind = 'resolve' | 'proxy' | 'refused' | 'reset' | 'tls' | 'timed-out'

export class HttpError extends Error {
  readonly kind: HttpErrorKind
  /** False only when no byte of the request was written: a write that was sent may have been done. */
  readonly sent: boolean
  /** As Node has it, such as `CERT_HAS_EXPIRED`; empty where there is none. */
  readonly code: string
  constructor(kind: HttpErrorKind, sent: boolean, message: string, options?: { cause?: unknown; code?: string }) {
    super(message, options)
    this.name = 'HttpError'
    this.kind = kind
    this.sent = sent
    this.code = options?.code ?? ''
  }
}

/** What is known of a request beside the error. */
export interface Course {
  readonly url: URL
  /** A byte of it may have been written. */
  readonly begun: boolean
  readonly proxyFailed: boolean
}

/**
 * Says what an error of undici means. Its code alone would lie: EHOSTUNREACH comes from `connect`, and as well from a
 * `read` long after the request was written.
 */
export function asHttpError(error: unknown, { url, begun, proxyFailed }: Course): HttpError {
  const deepest = deepestOf(error)
  const code = textAt(deepest, 'code')
  const said = withoutNoise(deepest.message) || code
  const of = (kind: HttpErrorKind, sent: boolean, message: string) =>
    new HttpError(kind, sent, message, { cause: error, code })
  // A proxy that wants a login, or that refuses a tunnel, has not passed anything on.
  if (isRefusalOfProxy(error)) return of('proxy', false, `the proxy said: ${said}`)
  if (proxyFailed) return of('proxy', begun, `no way through the proxy: ${said}`)
  if (textAt(deepest, 'syscall') === 'getaddrinfo')
    return of('resolve', begun, `cannot resolve ${url.hostname} (${code})`)
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO|EPROTO/.test(code))
    return of('tls', begun, `TLS with ${url.host} failed: ${said}`)
  if (!begun && textAt(deepest, 'syscall') === 'connect')
    return of('refused', false, `${url.host} refused the connection (${code})`)
  return of('reset', begun, `the connection to ${url.host} broke: ${said}`)
}

/**
 * Without the advice that Node gives of an unknown authority, as whoever starts an action starts no Node; and of OpenSSL,
 * `40…:error:0A00042E:SSL routines:ssl3_read_bytes:tlsv1 alert protocol version:../deps/…`, the reason alone.
 */
function withoutNoise(message: string): string {
  const reason = /:error:[0-9A-F]+:SSL routines:[^:]*:([^:]+):/.exec(message)?.[1]
  return reason ?? message.replace(/; if the root CA is installed locally, try running Node\.js with .*$/, '')
}

/** `Proxy response (403) !== 200 when HTTP Tunneling`, `Proxy Authentication Required (407)`: undici has no codes for them. */
const isRefusalOfProxy = (error: unknown): boolean =>
  error instanceof Error &&
  ['UND_ERR_ABORTED', 'UND_ERR_INVALID_ARG'].includes(textAt(error, 'code')) &&
  /^Proxy (response|Authentication Required) /.test(error.message)

/** One address after the other may have been tried: the first one's error is told. */
function deepestOf(error: unknown): Error {
  let current = error
  while (current instanceof Error) {
    const inner = current instanceof AggregateError ? current.errors[0] : current.cause
    if (!(inner instanceof Error)) break
    current = inner
  }
  return current instanceof Error ? current : new Error(String(current))
}

function textAt(error: Error, key: string): string {
  const value = (error as unknown as Readonly<Record<string, unknown>>)[key]
  return typeof value === 'string' ? value : ''
}
