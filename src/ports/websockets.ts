import type { Clock } from './clock.ts'
import { type Connection, openConnection, proxiesOf } from './http-connection.ts'
import { asHttpError, HttpError } from './http-error.ts'

export interface WebSocketRequest {
  /** By `http` or `https`: the same address, proxy and certificates as of a request. */
  readonly url: URL
  readonly headers?: Readonly<Record<string, string>>
  /** Certificates (PEM) that are trusted for it. */
  readonly ca?: string
  /** So long without any frame, or without a connection, means that the line is dead. */
  readonly silenceMs: number
  /** Ends it at once; nothing of it keeps the process alive then. */
  readonly signal: AbortSignal
  /** From now on nothing is missed. */
  onOpen(): void
  /** One frame of text. */
  onText(text: string): void
}

/** Listens only: nothing is sent but the handshake. No redirect is followed. */
export interface WebSockets {
  /**
   * Listens for as long as the other side speaks. Never resolves with anything but its end: rejects with `signal.reason` when
   * aborted.
   *
   * @throws {HttpError} why there is no line, or no line any more.
   */
  listen(request: WebSocketRequest): Promise<never>
}

/** @param env names the proxies; this machine itself is never asked through one. */
export function createWebSockets(clock: Clock, env: Readonly<Record<string, string | undefined>> = {}): WebSockets {
  const proxies = proxiesOf(env)
  return {
    async listen(request) {
      const { signal, silenceMs, url } = request
      const undici = await import('undici')
      const connection = await openConnection(request, proxies)
      const over = new AbortController()
      const onAbort = () => over.abort(signal.reason)
      try {
        signal.throwIfAborted()
        signal.addEventListener('abort', onAbort, { once: true })
        return await new Promise<never>((_, reject) => {
          over.signal.addEventListener('abort', () => reject(over.signal.reason), { once: true })
          const answer: Answer = { status: 0, error: undefined }
          const socket = new undici.WebSocket(url, {
            dispatcher: noting(answer, connection),
            headers: { ...request.headers },
          })
          const pulse = new Pulse(clock, silenceMs)
          void pulse.stops(over.signal).then(
            () =>
              over.abort(
                new HttpError('timed-out', connection.begun, `nothing heard from ${url.host} for ${silenceMs} ms`),
              ),
            () => {}, // it ended before
          )
          socket.addEventListener('open', () => {
            if (over.signal.aborted) return
            pulse.beat()
            request.onOpen()
          })
          socket.addEventListener('message', ({ data }) => {
            if (over.signal.aborted) return
            pulse.beat()
            if (typeof data === 'string') request.onText(data)
          })
          const end = () => over.abort(whyEnded(answer, request, connection))
          socket.addEventListener('error', end)
          socket.addEventListener('close', end)
        })
      } finally {
        over.abort()
        signal.removeEventListener('abort', onAbort)
        connection.end()
      }
    },
  }
}

/** Whether something was heard of late. */
class Pulse {
  readonly #clock: Clock
  readonly #silenceMs: number
  #lastMs: number

  constructor(clock: Clock, silenceMs: number) {
    this.#clock = clock
    this.#silenceMs = silenceMs
    this.#lastMs = clock.nowMs()
  }

  beat(): void {
    this.#lastMs = this.#clock.nowMs()
  }

  /** Resolves once nothing was heard for so long. */
  async stops(signal: AbortSignal): Promise<void> {
    for (;;) {
      const leftMs = this.#lastMs + this.#silenceMs - this.#clock.nowMs()
      if (leftMs <= 0) return
      await this.#clock.sleep(leftMs, signal)
    }
  }
}

/** What came in place of a line; undici itself tells its user neither. */
interface Answer {
  status: number
  error: unknown
}

const noting = (answer: Answer, { dispatcher }: Connection): Connection['dispatcher'] =>
  dispatcher.compose((dispatch) => (asked, handler) => {
    const { onResponseStart, onResponseError } = handler
    handler.onResponseStart = (...start) => {
      answer.status = start[1]
      onResponseStart?.apply(handler, start)
    }
    handler.onResponseError = (...error) => {
      answer.error = error[1]
      onResponseError?.apply(handler, error)
    }
    return dispatch(asked, handler)
  })

function whyEnded({ status, error }: Answer, { url }: WebSocketRequest, connection: Connection): HttpError {
  const { begun, proxyFailed } = connection
  if (status !== 0) return new HttpError('refused', true, `${url.host} answered the handshake with status ${status}`)
  if (error !== undefined) return asHttpError(error, { url, begun, proxyFailed })
  return new HttpError('reset', begun, `${url.host} ended the line`)
}
