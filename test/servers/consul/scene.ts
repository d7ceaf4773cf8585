import { VirtualTime } from '../time.ts'
import { type ConsulOptions, type ConsulServer, type Entry, startConsul } from './index.ts'

export interface Got {
  readonly status: number
  readonly headers: Headers
  readonly body: string
  /** How long the answer was waited for. */
  readonly tookMs: number
}

/** A server, and a client of it that waits for blocking queries in virtual time. */
export class Scene implements AsyncDisposable {
  readonly time = new VirtualTime()
  readonly consul: ConsulServer

  private constructor(time: VirtualTime, consul: ConsulServer) {
    this.time = time
    this.consul = consul
  }

  static async open(options: Omit<ConsulOptions, 'time'> = {}): Promise<Scene> {
    const time = new VirtualTime()
    return new Scene(time, await startConsul({ time, ...options }))
  }

  /** @param path behind `/v1/health/service/` */
  async get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Got> {
    const hold = this.time.hold()
    const sinceMs = this.time.nowMs()
    const stopWaiting = this.time.waitAfter(3_600_000, () => {})
    try {
      const url = `${this.consul.url}/v1/health/service/${path}`
      const response = await fetch(url, { headers: { ...headers, 'x-hold': String(hold.id) } })
      const body = await response.text()
      return { status: response.status, headers: response.headers, body, tookMs: this.time.nowMs() - sinceMs }
    } finally {
      hold.release()
      stopWaiting()
    }
  }

  async entries(path: string, headers: Readonly<Record<string, string>> = {}): Promise<readonly Entry[]> {
    return JSON.parse((await this.get(path, headers)).body) as readonly Entry[]
  }

  async ids(path: string, headers: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
    return (await this.entries(path, headers)).map(({ Service }) => Service.ID)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.consul[Symbol.asyncDispose]()
  }
}

export const indexIn = ({ headers }: Got): number => Number(headers.get('x-consul-index'))
