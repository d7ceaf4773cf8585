import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { clockFrom, realClock } from '../../src/ports/clock.ts'
import { createHttp, HttpError, type HttpRequest } from '../../src/ports/http.ts'
import { VirtualTime } from '../servers/time.ts'

const http = createHttp(realClock)
const get = (url: string, more: Partial<HttpRequest> = {}) =>
  http.request({ method: 'GET', url: new URL(url), timeoutMs: 10_000, ...more })

async function serve(handle: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createHttpServer(handle)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

async function failureOf(request: Promise<unknown>): Promise<HttpError> {
  try {
    await request
  } catch (error) {
    if (error instanceof HttpError) return error
    throw error
  }
  throw new Error('it was answered')
}

test('it resolves for every status', async () => {
  await using server = await serve((_, response) => response.writeHead(503, { 'x-a': '1' }).end('no'))
  expect(await get(server.url)).toMatchObject({ status: 503, body: 'no', truncated: false, headers: { 'x-a': '1' } })
})

test('no redirect is followed, so credentials go nowhere else', async () => {
  let asked = 0
  await using server = await serve((request, response) => {
    asked += 1
    response.writeHead(302, { location: `${request.url === '/' ? '/elsewhere' : '/'}` }).end()
  })
  expect((await get(server.url, { headers: { authorization: 'Basic Zm9vOmJhcg==' } })).status).toBe(302)
  expect(asked).toBe(1)
})

test('a body is capped', async () => {
  await using server = await serve((_, response) => response.end('x'.repeat(200_000)))
  const { body, truncated } = await get(server.url)
  expect([body.length, truncated]).toEqual([65_536, true])
})

test('each request has a connection of its own', async () => {
  const ports = new Set<number | undefined>()
  await using server = await serve((request, response) => {
    ports.add(request.socket.remotePort)
    response.end()
  })
  await get(server.url)
  await get(server.url)
  expect(ports.size).toBe(2)
})

test('connect-to reaches another address under the public Host', async () => {
  let host: string | undefined
  await using server = await serve((request, response) => {
    host = request.headers.host
    response.end('ok')
  })
  await get('http://auth.example.com/health', { connectTo: { host: '127.0.0.1', port: server.port } })
  expect(host).toBe('auth.example.com')
})

test('a refused connection was surely not sent', async () => {
  const server = await serve(() => {})
  await server[Symbol.asyncDispose]()
  expect(await failureOf(get(server.url))).toMatchObject({ kind: 'refused', sent: false })
})

test('a name that does not resolve is our own side', async () => {
  expect(await failureOf(get('http://no-such-host.invalid/'))).toMatchObject({ kind: 'resolve', sent: false })
})

test('a connection that breaks may have carried the request', async () => {
  const server = createServer((socket) => socket.once('data', () => socket.resetAndDestroy()))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  expect(await failureOf(get(`http://127.0.0.1:${port}/`))).toMatchObject({ kind: 'reset', sent: true })
  server.close()
})

test('TLS with a server that speaks none fails as TLS, not as an answer', async () => {
  await using server = await serve((_, response) => response.end())
  const failure = await failureOf(get(server.url.replace('http:', 'https:')))
  expect(['tls', 'reset']).toContain(failure.kind)
})

test('given no answer, the limit ends it, and it may have been sent', async () => {
  const time = new VirtualTime()
  await using server = await serve(() => {})
  const slow = createHttp(clockFrom({ nowMs: () => time.nowMs(), after: (ms, run) => time.waitAfter(ms, run) }))
  expect(await failureOf(slow.request({ method: 'POST', url: new URL(server.url), timeoutMs: 30_000 }))).toMatchObject({
    kind: 'timed-out',
    sent: true,
  })
})

test('given a cancel, the reason itself is the rejection', async () => {
  await using server = await serve(() => {})
  const cancel = new AbortController()
  const reason = new Error('cancelled by a test')
  const request = get(server.url, { signal: cancel.signal })
  cancel.abort(reason)
  await expect(request).rejects.toBe(reason)
})
