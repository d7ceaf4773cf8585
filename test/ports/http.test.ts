import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isLoopback } from '../../src/core/loopback.ts'
import { clockFrom, realClock } from '../../src/ports/clock.ts'
import { createHttp, HttpError, type HttpRequest } from '../../src/ports/http.ts'
import { asHttpError } from '../../src/ports/http-error.ts'
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

/** A server below HTTP, which does with each connection what it is told. */
async function accept(handle: (socket: Socket) => void, server: Server = createServer()) {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
    handle(socket)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    host: `127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((closed) => server.close(closed))
    },
  }
}

const post = (url: string, more: Partial<HttpRequest> = {}) => get(url, { method: 'POST', body: 'change it', ...more })
const onceRead = (then: (socket: Socket) => void) => (socket: Socket) => void socket.once('data', () => then(socket))

describe('a request was surely not sent', () => {
  test('given a connection that is refused', async () => {
    const server = await serve(() => {})
    await server[Symbol.asyncDispose]()
    expect(await failureOf(post(server.url))).toMatchObject({ kind: 'refused', sent: false })
  })

  test('given a name with several addresses that all refuse', async () => {
    const server = await serve(() => {})
    await server[Symbol.asyncDispose]()
    const url = server.url.replace('127.0.0.1', 'localhost')
    expect(await failureOf(post(url))).toMatchObject({ kind: 'refused', sent: false })
  })

  test('given a name that does not resolve, which is our own side', async () => {
    expect(await failureOf(post('http://no-such-host.invalid/'))).toMatchObject({ kind: 'resolve', sent: false })
  })

  test('given a server that speaks no TLS', async () => {
    let heard = ''
    await using server = await accept((socket) =>
      socket.on('data', (chunk) => {
        heard += chunk.toString('latin1')
        socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')
      }),
    )
    expect(await failureOf(post(`https://${server.host}/`))).toMatchObject({ kind: 'tls', sent: false })
    expect(heard).not.toContain('change it')
  })

  test('given a connection that breaks in the middle of the TLS handshake', async () => {
    await using server = await accept(onceRead((socket) => socket.resetAndDestroy()))
    expect(await failureOf(post(`https://${server.host}/`))).toMatchObject({ kind: 'reset', sent: false })
  })

  test('given a TLS handshake that never ends, at the limit', async () => {
    const time = new VirtualTime()
    await using server = await accept(() => {})
    const slow = createHttp(clockFrom({ nowMs: () => time.nowMs(), after: (ms, run) => time.waitAfter(ms, run) }))
    const request = slow.request({ method: 'POST', url: new URL(`https://${server.host}/`), timeoutMs: 30_000 })
    expect(await failureOf(request)).toMatchObject({ kind: 'timed-out', sent: false })
  })

  test('given a cancel while the connection is made, it ends at once with the reason', async () => {
    const cancel = new AbortController()
    const reason = new Error('cancelled by a test')
    await using server = await accept(onceRead(() => cancel.abort(reason)))
    await expect(post(`https://${server.host}/`, { signal: cancel.signal })).rejects.toBe(reason)
  })
})

describe('a request may have been done', () => {
  test.each<readonly [string, (socket: Socket) => void]>([
    ['is reset', (socket) => socket.resetAndDestroy()],
    ['is closed', (socket) => socket.end()],
    ['carries no HTTP', (socket) => socket.end('220 mail.example.com ESMTP\r\n')],
    ['is cut in the middle of the answer', (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{')],
  ])('given a connection that %s after it was read', async (_, then) => {
    await using server = await accept(onceRead(then))
    expect(await failureOf(post(`http://${server.host}/`))).toMatchObject({ kind: 'reset', sent: true })
  })

  test('given no answer, at the limit', async () => {
    const time = new VirtualTime()
    const hold = time.hold()
    await using server = await accept(onceRead(() => hold.release()))
    const slow = createHttp(clockFrom({ nowMs: () => time.nowMs(), after: (ms, run) => time.waitAfter(ms, run) }))
    const request = slow.request({ method: 'POST', url: new URL(`http://${server.host}/`), timeoutMs: 30_000 })
    expect(await failureOf(request)).toMatchObject({ kind: 'timed-out', sent: true })
  })

  // Which call an error comes from, and its code, cannot be made to order on loopback; so the errors of Node stand here.
  test.each(['EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'ECONNREFUSED'])('given %s from reading', (code) => {
    const error = Object.assign(new Error(`read ${code}`), { code, syscall: 'read' })
    const course = { url: new URL('http://h/'), begun: true, proxyFailed: false }
    expect(asHttpError(error, course)).toMatchObject({ kind: 'reset', sent: true })
  })
})

describe('with TLS', () => {
  let folder: string
  let certificate: { readonly key: Buffer; readonly cert: Buffer }
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'slipway-tls-'))
    const words = '-newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 1 -subj /CN=elsewhere.example.com'.split(
      ' ',
    )
    execFileSync('openssl', ['req', '-x509', ...words], { cwd: folder, stdio: 'ignore' })
    certificate = { key: readFileSync(join(folder, 'key.pem')), cert: readFileSync(join(folder, 'cert.pem')) }
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('given a certificate that we do not trust, nothing was sent', async () => {
    let asked = 0
    const listener = () => {
      asked += 1
    }
    await using server = await accept(() => {}, createHttpsServer(certificate, listener))
    expect(await failureOf(post(`https://${server.host}/`))).toMatchObject({ kind: 'tls', sent: false })
    expect(asked).toBe(0)
  })

  // In TLS 1.3 the server looks at the client's certificate when the client has finished, and has sent its request.
  test('given a server that ends TLS after the request was written, it may have been done', async () => {
    const options = { ...certificate, requestCert: true, rejectUnauthorized: true, minVersion: 'TLSv1.3' as const }
    await using server = await accept(() => {}, createHttpsServer(options))
    using _ = trusting(certificate.cert)
    const request = post('https://elsewhere.example.com/', { connectTo: addressOf(server.host) })
    expect(await failureOf(request)).toMatchObject({ sent: true })
  })

  test('through a proxy, the certificate must be the asked server’s', async () => {
    await using server = await accept(
      () => {},
      createHttpsServer(certificate, (_, response) => void response.end('ok')),
    )
    await using proxy = await startProxy({ to: server.host })
    const through = createHttp(realClock, { https_proxy: proxy.url })
    const request = (host: string) =>
      through.request({ method: 'POST', url: new URL(`https://${host}/`), timeoutMs: 10_000 })
    expect(await failureOf(request('other.example.com'))).toMatchObject({ kind: 'tls', sent: false })
    using _ = trusting(certificate.cert)
    expect(await failureOf(request('other.example.com'))).toMatchObject({ kind: 'tls', sent: false })
    expect(await request('elsewhere.example.com')).toMatchObject({ status: 200, body: 'ok' })
    expect(proxy.log.at(-1)).toBe('CONNECT elsewhere.example.com:443')
  })
})

describe('through a proxy', () => {
  const askThrough = (env: Readonly<Record<string, string>>, url: string) =>
    createHttp(realClock, env).request({ method: 'POST', url: new URL(url), body: 'change it', timeoutMs: 10_000 })

  test.each(['http_proxy', 'HTTP_PROXY'])('given %s, a request goes there, with the public Host', async (name) => {
    await using proxy = await startProxy()
    const url = 'http://auth.example.com/health'
    expect(await askThrough({ [name]: proxy.url }, url)).toMatchObject({ status: 200, body: `proxied ${url}` })
    expect(proxy.log).toEqual([`POST ${url} for auth.example.com`])
  })

  test('given no_proxy, what it names is asked straight', async () => {
    await using proxy = await startProxy()
    const env = { http_proxy: proxy.url, no_proxy: 'internal.invalid' }
    expect(await failureOf(askThrough(env, 'http://rancher.internal.invalid/'))).toMatchObject({ kind: 'resolve' })
    expect(proxy.log).toEqual([])
  })

  test.each(['127.0.0.1', 'localhost', '127.0.0.1.'])(
    '%s is this machine, and never asked through it',
    async (host) => {
      await using server = await serve((_, response) => response.end('straight'))
      await using proxy = await startProxy()
      const env = { http_proxy: proxy.url, https_proxy: proxy.url }
      expect(await askThrough(env, server.url.replace('127.0.0.1', host))).toMatchObject({ body: 'straight' })
      expect(proxy.log).toEqual([])
    },
  )

  test('given a proxy that is not there, nothing was sent, and it is our own side', async () => {
    const proxy = await startProxy()
    await proxy[Symbol.asyncDispose]()
    for (const url of ['http://auth.example.com/', 'https://auth.example.com/'])
      expect(await failureOf(askThrough({ http_proxy: proxy.url }, url))).toMatchObject({ kind: 'proxy', sent: false })
    const nowhere = { http_proxy: 'http://no-such-proxy.invalid:3128' }
    const failure = await failureOf(askThrough(nowhere, 'http://auth.example.com/'))
    expect(failure).toMatchObject({ kind: 'proxy', sent: false })
    expect(failure.message).toContain('no-such-proxy.invalid')
  })

  test.each([403, 407])('given a proxy that refuses the tunnel with %i, nothing was sent', async (status) => {
    await using proxy = await startProxy({ status })
    const failure = await failureOf(askThrough({ https_proxy: proxy.url }, 'https://auth.example.com/'))
    expect(failure).toMatchObject({ kind: 'proxy', sent: false })
    expect(failure.message).toContain(String(status))
  })

  test('given a proxy that wants a login, nothing was passed on', async () => {
    await using proxy = await startProxy({ status: 407 })
    const request = askThrough({ http_proxy: proxy.url }, 'http://auth.example.com/')
    expect(await failureOf(request)).toMatchObject({ kind: 'proxy', sent: false })
  })

  test('given a proxy that breaks after it has read the request, it may have been done', async () => {
    await using proxy = await accept(onceRead((socket) => socket.resetAndDestroy()))
    const request = askThrough({ http_proxy: `http://${proxy.host}` }, 'http://auth.example.com/')
    expect(await failureOf(request)).toMatchObject({ kind: 'reset', sent: true })
  })

  test('given a proxy that breaks while the tunnel is made, nothing was sent', async () => {
    await using proxy = await accept(onceRead((socket) => socket.resetAndDestroy()))
    const request = askThrough({ https_proxy: `http://${proxy.host}` }, 'https://auth.example.com/')
    expect(await failureOf(request)).toMatchObject({ kind: 'proxy', sent: false })
  })
})

test.each([
  ['127.0.0.1', true],
  ['127.9.9.9', true],
  ['[::1]', true],
  ['[::ffff:127.0.0.1]', true],
  ['localhost', true],
  ['rancher.localhost', true],
  ['128.0.0.1', false],
  ['[::2]', false],
  ['0.0.0.0', false],
  ['localhost.example.com', false],
  ['127.0.0.1.example.com', false],
])('whether %s is this machine: %s', (host, expected) => {
  expect(isLoopback(new URL(`http://${host}/`).hostname)).toBe(expected)
})

test('given a cancel, the reason itself is the rejection', async () => {
  await using server = await serve(() => {})
  const cancel = new AbortController()
  const reason = new Error('cancelled by a test')
  const request = get(server.url, { signal: cancel.signal })
  cancel.abort(reason)
  await expect(request).rejects.toBe(reason)
})

const addressOf = (host: string) => ({ host: host.split(':')[0] ?? '', port: Number(host.split(':')[1]) })

/** Until it is disposed of, this process trusts what the certificate has signed. */
function trusting(cert: Buffer): Disposable {
  const before = getCACertificates('default')
  setDefaultCACertificates([...before, cert.toString()])
  return { [Symbol.dispose]: () => setDefaultCACertificates(before) }
}

/** A proxy that answers for everybody, and leads every tunnel `to` one place; or refuses with a status. */
async function startProxy({ to, status }: { readonly to?: string; readonly status?: number } = {}) {
  const log: string[] = []
  const server = createHttpServer((request, response) => {
    log.push(`${request.method} ${request.url} for ${request.headers.host}`)
    request.resume()
    response.writeHead(status ?? 200).end(`proxied ${request.url}`)
  })
  server.on('connect', (request, client) => {
    log.push(`CONNECT ${request.url}`)
    if (to === undefined) return void client.end(`HTTP/1.1 ${status ?? 502} No\r\n\r\n`)
    const onward = connect(addressOf(to), () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      onward.pipe(client).pipe(onward)
    })
    for (const socket of [client, onward]) socket.on('error', () => {})
  })
  const { host, [Symbol.asyncDispose]: close } = await accept(() => {}, server)
  return { url: `http://${host}`, log, [Symbol.asyncDispose]: close }
}
