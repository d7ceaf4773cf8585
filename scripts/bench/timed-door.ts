import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Something that took a while, by the clock of this machine. */
export interface Span {
  readonly fromMs: number
  readonly toMs: number
  readonly what: string
}

/** Stands before a server, passes everything on, and notes when each request came and when its answer was whole. */
export class TimedDoor implements AsyncDisposable {
  readonly #spans: Span[] = []
  readonly #server: Server
  #onward: { readonly hostname: string; readonly port: string } = { hostname: '', port: '' }

  private constructor() {
    this.#server = createServer((message, response) => {
      const { method = '', url = '', headers } = message
      const fromMs = Date.now()
      const { hostname, port } = this.#onward
      const onward = request({ host: hostname, port, method, path: url, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      })
      onward.on('error', () => message.socket.destroy())
      message.pipe(onward)
      const who = /docker|containerd|buildkit/i.test(headers['user-agent'] ?? '') ? 'docker' : 'own'
      response.on('finish', () => this.#spans.push({ fromMs, toMs: Date.now(), what: `${who} ${method} ${url}` }))
    })
  }

  /** @param host of the server, such as `127.0.0.1:5000`. */
  static async before(host: string): Promise<TimedDoor> {
    const door = new TimedDoor()
    door.#onward = new URL(`http://${host}`)
    await new Promise<void>((done) => door.#server.listen(0, '127.0.0.1', done))
    return door
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** All since the last time it was asked. */
  take(): readonly Span[] {
    return this.#spans.splice(0)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((done) => this.#server.close(done))
  }
}
