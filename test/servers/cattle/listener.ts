import { isObject, type JsonObject, objectAt } from './json.ts'
import type { Scene } from './scene.ts'

/** A subscriber that keeps what it is sent. */
export class Listener implements Disposable {
  readonly frames: JsonObject[] = []
  /** Every message as it came, also what is no event. */
  readonly texts: string[] = []
  readonly closed: Promise<void>
  readonly #socket: WebSocket
  readonly #sentToUs: () => readonly unknown[]
  #over = false

  private constructor(socket: WebSocket, sentToUs: () => readonly unknown[]) {
    this.#socket = socket
    this.#sentToUs = sentToUs
    this.closed = new Promise((resolve) => {
      socket.addEventListener('close', () => {
        this.#over = true
        resolve()
      })
    })
    socket.addEventListener('message', ({ data }) => {
      this.texts.push(String(data))
      const frame = parsed(String(data))
      if (isObject(frame)) this.frames.push(frame)
    })
  }

  /** @throws when the server refuses. */
  static open(
    { cattle, version }: Scene,
    path = `/${version}/projects/${cattle.projectId}/subscribe?eventNames=resource.change`,
    {
      headers = {},
      url = cattle.url,
      protocol,
    }: { headers?: Readonly<Record<string, string>>; url?: string; protocol?: string } = {},
  ) {
    const key = Buffer.from(`${cattle.keys.access}:${cattle.keys.secret}`).toString('base64')
    const socket = new WebSocket(`${url.replace('http', 'ws')}${path}`, {
      headers: { authorization: `Basic ${key}`, ...headers },
      ...(protocol === undefined ? {} : { protocols: protocol }),
    })
    return new Promise<Listener>((resolve, reject) => {
      const { attempts, sent } = cattle.sockets
      const number = attempts.length + 1
      const listener = new Listener(socket, () => sent.filter(({ connection }) => connection === number))
      socket.addEventListener('open', () => resolve(listener))
      socket.addEventListener('error', () => reject(new Error('refused')))
    })
  }

  get over(): boolean {
    return this.#over
  }

  /** Waits for what was sent already to arrive; nothing more comes after the end. */
  async arrived(): Promise<void> {
    do await new Promise((resolve) => setImmediate(resolve))
    while (!this.#over && this.texts.length < this.#sentToUs().length)
  }

  /** What the frames say about one object. */
  resources(id: string): JsonObject[] {
    return this.frames
      .filter(({ resourceId }) => resourceId === id)
      .map((frame) => objectAt(objectAt(frame, 'data'), 'resource'))
  }

  named(name: string): JsonObject[] {
    return this.frames.filter((frame) => frame.name === name)
  }

  [Symbol.dispose](): void {
    this.#socket.close()
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
