import { type AddressInfo, createServer, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import { VirtualTime } from '../time.ts'
import { watchHealth } from './hosts/docker/health-check.ts'
import type { HealthProbe } from './hosts/driver.ts'

const PROBE = { intervalMs: 2_000, responseTimeoutMs: 1_000, healthyThreshold: 2, unhealthyThreshold: 3 }
type Reply = string | 'hang'

/** What is asked, and what was told, on virtual time. */
class Asked implements AsyncDisposable {
  readonly time = new VirtualTime()
  readonly told: string[] = []
  /** What came in, one entry a connection. */
  readonly requests: string[] = []
  /** What the next questions get. */
  reply: Reply = 'HTTP/1.0 200 OK\r\n\r\n'
  readonly #server = createServer((socket) => this.#serve(socket))
  readonly #sockets = new Set<Socket>()
  readonly #end = new AbortController()
  #watch: Promise<void> = Promise.resolve()
  #wake: () => void = () => {}

  static async open(probe: Partial<HealthProbe> = { requestLine: 'GET /up HTTP/1.0' }): Promise<Asked> {
    const asked = new Asked()
    await new Promise<void>((done) => asked.#server.listen(0, '127.0.0.1', done))
    const { port } = asked.#server.address() as AddressInfo
    const whole = { requestLine: undefined, ...PROBE, ...probe, port }
    // a pause begins when a question is over
    const time = {
      nowMs: () => asked.time.nowMs(),
      hold: () => asked.time.hold(),
      letGo: () => {},
      lend: () => () => {},
      after: (ms: number, run: () => void) => {
        if (ms === PROBE.intervalMs) asked.#wake()
        return asked.time.after(ms, run)
      },
    }
    const { signal } = asked.#end
    asked.#watch = watchHealth({ address: '127.0.0.1', probe: whole, time, signal }, (health) => {
      asked.told.push(health)
    })
    await asked.#over()
    return asked
  }

  /** Lets the pause pass, and the next question with this reply. */
  async again(reply: Reply = this.reply): Promise<readonly string[]> {
    this.reply = reply
    const over = this.#over()
    await this.time.advance(PROBE.intervalMs)
    await over
    return this.told
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#end.abort()
    await this.#watch
    for (const socket of this.#sockets) socket.destroy()
    await new Promise((done) => this.#server.close(done))
  }

  #over(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve
    })
  }

  #serve(socket: Socket): void {
    this.#sockets.add(socket)
    const { reply } = this
    socket.on('error', () => {})
    socket.once('data', (chunk) => {
      this.requests.push(chunk.toString())
      if (reply === 'hang') void this.time.advance(PROBE.responseTimeoutMs)
      else socket.end(reply)
    })
  }
}

test('healthy after as many good answers in a row as it says, told once', async () => {
  await using asked = await Asked.open()
  expect(asked.told).toEqual([])
  expect(await asked.again()).toEqual(['healthy'])
  expect(await asked.again()).toEqual(['healthy'])
  expect(asked.requests[0]).toBe('GET /up HTTP/1.0\r\n\r\n')
})

test('unhealthy after as many bad answers in a row as it says; a good one in between begins anew', async () => {
  await using asked = await Asked.open()
  await asked.again()
  const bad = 'HTTP/1.0 503 Service Unavailable\r\n\r\n'
  for (const reply of [bad, bad, 'HTTP/1.1 302 Found\r\n\r\n', bad, bad]) await asked.again(reply)
  expect(asked.told).toEqual(['healthy'])
  expect(await asked.again(bad)).toEqual(['healthy', 'unhealthy'])
})

test.each([
  ['no answer in time', 'hang'],
  ['something that is no HTTP', 'SSH-2.0-OpenSSH_9.2\r\n'],
  ['nothing at all', ''],
])('given %s, it is bad', async (_name, reply) => {
  await using asked = await Asked.open()
  for (let times = 1; times <= PROBE.unhealthyThreshold; times += 1) await asked.again(reply)
  expect(asked.told).toEqual(['unhealthy'])
})

test.each([undefined, ''])('given the request line %j, connecting is enough', async (requestLine) => {
  await using asked = await Asked.open({ requestLine })
  expect(await asked.again('hang')).toEqual(['healthy'])
  expect(asked.requests).toEqual([])
})
