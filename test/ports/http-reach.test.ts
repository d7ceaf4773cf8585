import dns from 'node:dns'
import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { realClock } from '../../src/ports/clock.ts'
import { createHttp, HttpError, type HttpRequest } from '../../src/ports/http.ts'
import { startReverseProxy } from '../servers/reverse-proxy.ts'
import { Authority } from '../support/authority.ts'

const http = createHttp(realClock)
const ask = (url: string, more: Partial<HttpRequest> = {}) =>
  http.request({ method: 'GET', url: new URL(url), timeoutMs: 10_000, ...more })

async function errorOf(asked: Promise<unknown>): Promise<HttpError> {
  const error = await asked.then(
    () => new Error('it was answered'),
    (thrown: unknown) => thrown,
  )
  if (error instanceof HttpError) return error
  throw error
}

/** A server that says `well`, whatever it is asked. */
const serve = (options: Parameters<typeof startReverseProxy>[1] = {}) =>
  startReverseProxy('http://127.0.0.1:9', { instead: () => ({ status: 200, body: 'well' }), ...options })

describe('a certificate of an authority that the machine does not know', () => {
  let ours: Authority
  let others: Authority
  beforeAll(() => {
    ours = new Authority()
    others = new Authority('Another fake authority')
  })
  afterAll(() => {
    ours[Symbol.dispose]()
    others[Symbol.dispose]()
  })

  test('is refused without it, and taken with it', async () => {
    await using server = await serve({ tls: ours.issue(['IP:127.0.0.1']) })
    expect(await errorOf(ask(server.url))).toMatchObject({
      kind: 'tls',
      sent: false,
      code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      message: expect.stringMatching(/^TLS with .* failed: unable to verify the first certificate$/),
    })
    expect(await ask(server.url, { ca: ours.pem })).toMatchObject({ status: 200, body: 'well' })
    expect(server.log).toEqual(['GET /'])
  })

  test('is refused again by who did not give it: what one request trusts, no other does', async () => {
    await using server = await serve({ tls: ours.issue(['IP:127.0.0.1']) })
    await ask(server.url, { ca: ours.pem })
    expect(await errorOf(ask(server.url))).toMatchObject({ kind: 'tls' })
    expect(await errorOf(ask(server.url, { ca: others.pem }))).toMatchObject({ kind: 'tls' })
  })

  test('is one of several that are trusted', async () => {
    await using server = await serve({ tls: ours.issue(['IP:127.0.0.1']) })
    expect(await ask(server.url, { ca: `${others.pem}\n${ours.pem}` })).toMatchObject({ status: 200 })
  })

  test('is trusted beside what Node trusts, not instead of it', async () => {
    await using server = await serve({ tls: ours.issue(['IP:127.0.0.1']) })
    using third = new Authority('A third fake authority') // nothing was asked with it before Node trusted ours
    const before = getCACertificates('default')
    setDefaultCACertificates([...before, ours.pem])
    try {
      expect(await ask(server.url, { ca: third.pem })).toMatchObject({ status: 200 })
    } finally {
      setDefaultCACertificates(before)
    }
  })

  test.each([
    ['another name', ['DNS:elsewhere.example.com'], 2, 'ERR_TLS_CERT_ALTNAME_INVALID', /elsewhere\.example\.com/],
    ['a date in the past', ['DNS:localhost'], -1, 'CERT_HAS_EXPIRED', /expired/],
  ] as const)('with %s is refused all the same, and says why', async (_, names, days, code, said) => {
    await using server = await serve({ tls: ours.issue(names, days) })
    const url = server.url.replace('127.0.0.1', 'localhost')
    const error = await errorOf(ask(url, { method: 'POST', body: 'change it', ca: ours.pem }))
    expect(error).toMatchObject({ kind: 'tls', sent: false, code })
    expect(error.message).toMatch(said)
    expect(server.log).toEqual([])
  })

  test('where no TLS is spoken, the reason of OpenSSL is told without its place in the code', async () => {
    await using server = await serve()
    const { message } = await errorOf(ask(server.url.replace('http:', 'https:'), { ca: ours.pem }))
    expect(message).toMatch(/^TLS with 127\.0\.0\.1:\d+ failed: [a-z ]+$/)
  })

  test('is taken within a tunnel through a proxy, under the name that is asked', async () => {
    await using server = await serve({ tls: ours.issue(['DNS:rancher.example.com']) })
    await using proxy = await startTunnel(server.port)
    const through = createHttp(realClock, { https_proxy: proxy.url })
    const asked = (host: string, ca: string) =>
      through.request({ method: 'GET', url: new URL(`https://${host}/`), timeoutMs: 10_000, ca })
    expect(await asked('rancher.example.com', ours.pem)).toMatchObject({ status: 200, body: 'well' })
    expect(await errorOf(asked('rancher.example.com', others.pem))).toMatchObject({ kind: 'tls', sent: false })
    expect(await errorOf(asked('other.example.com', ours.pem))).toMatchObject({
      kind: 'tls',
      code: 'ERR_TLS_CERT_ALTNAME_INVALID',
    })
    expect(server.log).toHaveLength(1)
  })
})

describe('a name with several addresses', () => {
  const NAME = 'several.localhost'

  test.each(['GET', 'POST'] as const)('leads past one that refuses: %s is sent once', async (method) => {
    await using server = await serve({ address: '127.0.0.3' })
    using _ = resolving(NAME, ['127.0.0.2', '127.0.0.3'])
    const answer = await ask(`http://${NAME}:${server.port}/x`, { method })
    expect(answer).toMatchObject({ status: 200, body: 'well' })
    expect(server.log).toEqual([`${method} /x`])
  })

  test('leads past one that refuses with TLS too', async () => {
    using authority = new Authority()
    await using server = await serve({ address: '127.0.0.3', tls: authority.issue([`DNS:${NAME}`]) })
    using _ = resolving(NAME, ['127.0.0.2', '127.0.0.3'])
    expect(await ask(`https://${NAME}:${server.port}/`, { ca: authority.pem })).toMatchObject({ status: 200 })
  })

  test('is not led on by one that took the request: a write is sent once', async () => {
    await using first = await serve({ address: '127.0.0.2', instead: () => 'reset' })
    await using second = await serve({ address: '127.0.0.3', port: first.port })
    using _ = resolving(NAME, ['127.0.0.2', '127.0.0.3'])
    const asked = ask(`http://${NAME}:${first.port}/`, { method: 'POST', body: 'change it' })
    expect(await errorOf(asked)).toMatchObject({ kind: 'reset', sent: true })
    expect([first.log.length, second.log.length]).toEqual([1, 0])
  })

  test('of which all refuse was surely not sent to', async () => {
    const server = await serve({ address: '127.0.0.3' })
    await server[Symbol.asyncDispose]()
    using _ = resolving(NAME, ['127.0.0.2', '127.0.0.3'])
    const asked = ask(`http://${NAME}:${server.port}/`, { method: 'POST' })
    expect(await errorOf(asked)).toMatchObject({ kind: 'refused', sent: false })
  })
})

/** A proxy that leads every tunnel to one port of this machine. */
async function startTunnel(to: number) {
  const server = createHttpServer()
  server.on('connect', (_request, client) => {
    const onward = connect({ port: to, host: '127.0.0.1' }, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      onward.pipe(client).pipe(onward)
    })
    for (const socket of [client, onward]) socket.on('error', () => {})
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

/** Until it is disposed of, this process resolves the name to these addresses. */
function resolving(name: string, addresses: readonly string[]): Disposable {
  const before = dns.lookup
  const lookup = (host: string, options: { all?: boolean }, done: (error: null, ...found: unknown[]) => void) => {
    if (host !== name) return (before as (...args: unknown[]) => void)(host, options, done)
    const all = addresses.map((address) => ({ address, family: 4 }))
    setImmediate(() => (options.all === true ? done(null, all) : done(null, addresses[0], 4)))
  }
  Object.assign(dns, { lookup })
  return { [Symbol.dispose]: () => void Object.assign(dns, { lookup: before }) }
}
