import { execFile } from 'node:child_process'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { clockFrom, realClock } from '../../src/ports/clock.ts'
import { HttpError } from '../../src/ports/http.ts'
import { createWebSockets, type WebSocketRequest } from '../../src/ports/websockets.ts'
import { encodeFrame, handshake, OPCODES } from '../servers/cattle/websocket/frames.ts'
import { VirtualTime } from '../servers/time.ts'

type Upgrade = (message: IncomingMessage, socket: Duplex) => void

class Listening implements AsyncDisposable {
  readonly server: Server
  readonly asked: IncomingMessage[] = []
  readonly sockets: Duplex[] = []

  constructor(upgrade: Upgrade | undefined) {
    this.server = createServer((_, response) => response.end('no websocket here'))
    this.server.on('connection', (socket) => this.sockets.push(socket))
    if (upgrade === undefined) return
    this.server.on('upgrade', (message, socket) => {
      socket.on('error', () => {})
      this.asked.push(message)
      upgrade(message, socket)
    })
  }

  static async open(upgrade?: Upgrade): Promise<Listening> {
    const listening = new Listening(upgrade)
    await new Promise<void>((done) => listening.server.listen(0, '127.0.0.1', done))
    return listening
  }

  get url(): URL {
    return new URL(`http://127.0.0.1:${(this.server.address() as AddressInfo).port}/v2-beta/subscribe?eventNames=x`)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.sockets) socket.destroy()
    await new Promise((done) => this.server.close(done))
  }
}

const shake: Upgrade = ({ headers }, socket) => socket.write(handshake(headers['sec-websocket-key'] ?? '', {}))
const text = (words: string) => encodeFrame(OPCODES.text, Buffer.from(words))
const never = new AbortController().signal

function listen(url: URL, more: Partial<WebSocketRequest> = {}, env: Readonly<Record<string, string>> = {}) {
  const heard: string[] = []
  const request = {
    url,
    silenceMs: 60_000,
    signal: never,
    onOpen: () => heard.push('(open)'),
    onText: (one: string) => heard.push(one),
  }
  const ended = createWebSockets(realClock, env)
    .listen({ ...request, ...more })
    .catch((error: unknown) => error)
  return { heard, ended }
}

test('what is sent arrives, in order, until the other side ends it', async () => {
  await using server = await Listening.open((message, socket) => {
    shake(message, socket)
    socket.write(Buffer.concat([text('one'), text('two'), text('ä'.repeat(40_000))]))
    socket.end(encodeFrame(OPCODES.close, Buffer.from([0x03, 0xe8])))
  })
  const { heard, ended } = listen(server.url, { headers: { authorization: 'Basic a2V5' } })
  expect(await ended).toMatchObject({ kind: 'reset' })
  expect(heard).toEqual(['(open)', 'one', 'two', 'ä'.repeat(40_000)])
  expect(server.asked[0]?.headers).toMatchObject({ authorization: 'Basic a2V5', upgrade: 'websocket' })
  expect(server.asked[0]?.url).toBe('/v2-beta/subscribe?eventNames=x')
})

test.each([
  ['401', 'status 401'],
  ['404', 'status 404'],
  ['503', 'status 503'],
  ['302', 'status 302'],
])('a handshake answered with %s says so, and follows nothing', async (status, says) => {
  await using elsewhere = await Listening.open(shake)
  await using server = await Listening.open((_, socket) =>
    socket.end(
      `HTTP/1.1 ${status} No\r\nLocation: ${elsewhere.url.href}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
    ),
  )
  const error = await listen(server.url, { headers: { authorization: 'Basic a2V5' } }).ended
  expect(error).toMatchObject({ kind: 'refused', message: expect.stringContaining(says) })
  expect(elsewhere.asked).toEqual([])
})

test('a server without websockets answers the handshake as a request', async () => {
  await using server = await Listening.open()
  expect(await listen(server.url).ended).toMatchObject({
    kind: 'refused',
    message: expect.stringContaining('status 200'),
  })
})

test.each([
  ['a connection that is cut', (socket: Duplex) => socket.destroy()],
  ['bytes that are no frame', (socket: Duplex) => socket.write(Buffer.alloc(32, 0xff))],
  ['a frame that is too large', (socket: Duplex) => socket.write(Buffer.concat([tooLarge(), Buffer.alloc(65_536)]))],
])('%s ends it', async (_, wrong) => {
  await using server = await Listening.open((message, socket) => {
    shake(message, socket)
    wrong(socket)
  })
  expect(await listen(server.url).ended).toBeInstanceOf(HttpError)
})

/** The head of a text frame of 17 MiB. */
function tooLarge(): Buffer {
  const head = Buffer.alloc(10)
  head.set([0x81, 127])
  head.writeBigUInt64BE(17n * 1_024n * 1_024n, 2)
  return head
}

test('a frame of bytes is nothing that is told', async () => {
  await using server = await Listening.open((message, socket) => {
    shake(message, socket)
    socket.write(encodeFrame(OPCODES.binary, Buffer.from('bytes')))
    socket.end(text('words'))
  })
  const { heard, ended } = listen(server.url)
  await ended
  expect(heard).toEqual(['(open)', 'words'])
})

describe('silence', () => {
  /** Ends by a clock that jumps once nothing is under way any more. */
  const silent = (url: URL) => {
    const time = new VirtualTime()
    const clock = clockFrom({ nowMs: () => time.nowMs(), after: (ms, run) => time.waitAfter(ms, run) })
    const hold = time.hold()
    const request = { url, silenceMs: 15_000, signal: never, onOpen() {}, onText: () => hold.release() }
    return {
      hold,
      ended: createWebSockets(clock)
        .listen(request)
        .catch((error: unknown) => error),
    }
  }

  test('of a line that is open counts as its end', async () => {
    await using server = await Listening.open((message, socket) => {
      shake(message, socket)
      socket.write(text('the last one'))
    })
    const error = await silent(server.url).ended
    expect(error).toMatchObject({ kind: 'timed-out', message: expect.stringMatching(/nothing heard .* for 15000 ms/) })
  })

  test('of a server that never answers the handshake does as well', async () => {
    const asked = Promise.withResolvers<void>()
    await using server = await Listening.open(() => asked.resolve())
    const { hold, ended } = silent(server.url)
    await asked.promise
    hold.release()
    expect(await ended).toMatchObject({ kind: 'timed-out' })
  })
})

test('an abort ends it at once with its reason, and the connection with it', async () => {
  const gone = Promise.withResolvers<void>()
  const stop = new AbortController()
  const reason = new Error('stopped')
  await using server = await Listening.open((message, socket) => {
    socket.on('end', gone.resolve).on('error', gone.resolve).resume()
    shake(message, socket)
    socket.write(text('hello'))
  })
  const { ended } = listen(server.url, { signal: stop.signal, onText: () => stop.abort(reason) })
  expect(await ended).toBe(reason)
  await gone.promise
})

test('aborted before it began, it connects to nobody', async () => {
  await using server = await Listening.open(shake)
  const reason = new Error('stopped')
  expect(await listen(server.url, { signal: AbortSignal.abort(reason) }).ended).toBe(reason)
  expect(server.sockets).toEqual([])
})

test('nobody there, or no such name, is told as of a request', async () => {
  const server = await Listening.open(shake)
  const { url } = server
  await server[Symbol.asyncDispose]()
  expect(await listen(url).ended).toMatchObject({ kind: 'refused', message: expect.stringContaining('ECONNREFUSED') })
  expect(await listen(new URL('http://nobody.invalid/')).ended).toMatchObject({ kind: 'resolve' })
})

test('it goes through the proxy of a request, but never to this machine itself', async () => {
  await using server = await Listening.open((message, socket) => {
    shake(message, socket)
    socket.end(text('straight'))
  })
  await using proxy = await Listening.open((message, socket) => {
    shake(message, socket)
    socket.end(text(`through, to ${message.url}`))
  })
  const env = { http_proxy: proxy.url.origin }
  const straight = listen(server.url, {}, env)
  await straight.ended
  expect(straight.heard).toEqual(['(open)', 'straight'])
  const far = listen(new URL('http://rancher.invalid/v1/subscribe'), {}, env)
  await far.ended
  expect(far.heard).toEqual(['(open)', 'through, to http://rancher.invalid/v1/subscribe'])
})

test('to a server by TLS it goes through a tunnel of the proxy', async () => {
  const asked = Promise.withResolvers<string>()
  await using proxy = await Listening.open()
  proxy.server.on('connect', ({ url = '' }, socket) => {
    asked.resolve(url)
    socket.end('HTTP/1.1 403 No\r\n\r\n')
  })
  const { ended } = listen(new URL('https://rancher.invalid/v1/subscribe'), {}, { https_proxy: proxy.url.origin })
  expect(await ended).toMatchObject({ kind: 'proxy' })
  expect(await asked.promise).toBe('rancher.invalid:443')
})

test('a process that is done with it ends by itself, although the other side holds the connection', async () => {
  await using server = await Listening.open((message, socket) => {
    socket.resume()
    shake(message, socket)
    socket.write(text('hello'))
  })
  const program = `
    import { realClock } from './src/ports/clock.ts'
    import { createWebSockets } from './src/ports/websockets.ts'
    const stop = new AbortController()
    const onText = () => stop.abort(new Error('done'))
    const request = { url: new URL('${server.url.href}'), silenceMs: 3_600_000, signal: stop.signal, onOpen() {}, onText }
    await createWebSockets(realClock).listen(request).catch(({ message }) => process.stdout.write(message))
  `
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program])
  expect(stdout).toBe('done')
})
