import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Failure } from '../../../src/core/failure.ts'
import { Secret } from '../../../src/core/secret.ts'
import { clockFrom } from '../../../src/ports/clock.ts'
import { createHttp, type Http } from '../../../src/ports/http.ts'
import { CattleClient } from '../../../src/systems/cattle/client.ts'
import { CattleProject, findProject } from '../../../src/systems/cattle/project.ts'
import { type Cattle, startCattle } from '../../servers/cattle/index.ts'
import type { Answer } from '../../servers/http.ts'
import { type Instead, type ReverseProxy, startReverseProxy } from '../../servers/reverse-proxy.ts'
import { VirtualTime } from '../../servers/time.ts'
import { Authority } from '../../support/authority.ts'

const signal = new AbortController().signal
const PAGE: Answer = { status: 200, headers: { 'content-type': 'text/html' }, body: '<!DOCTYPE html><title>Rancher' }
const BUSY: Answer = { status: 503, headers: { 'content-type': 'text/html' }, body: '<h1>503 Service Unavailable</h1>' }

/** A clock on which every pause is over at once, and remembered. */
const pauses: number[] = []
const clock = {
  ...clockFrom({ nowMs: () => 0, after: () => () => {} }),
  async sleep(ms: number) {
    pauses.push(ms)
  },
}
const http: Http = createHttp(clock)

let cattle: Cattle
beforeAll(async () => {
  cattle = await startCattle({ time: new VirtualTime() })
  for (const name of ['web', 'db', 'cache']) cattle.seed.service({ stack: 'shop', name, image: 'example/app:1.0.0' })
  cattle.seed.service({ stack: 'other', name: 'web', image: 'example/app:1.0.0' })
})
afterAll(() => cattle[Symbol.asyncDispose]())

const keysOf = ({ access, secret }: Cattle['keys']) => ({
  access: new Secret('rancher-access-key', access),
  secret: new Secret('rancher-secret-key', secret),
})
const clientOf = (url: string, more: { keys?: Cattle['keys'] | null; ca?: string } = {}) => {
  const keys = more.keys === null ? undefined : keysOf(more.keys ?? cattle.keys)
  return new CattleClient({ url: new URL(url), keys, ca: more.ca }, { http, clock })
}
const failureOf = async (asked: Promise<unknown>): Promise<Failure> => {
  const error = await asked.then(
    () => new Error('it was answered'),
    (thrown: unknown) => thrown,
  )
  if (error instanceof Failure) return error
  throw error
}

/** What a client finds from the top down: the services of the stack `shop`. */
async function servicesIn(client: CattleClient, wanted?: string): Promise<readonly string[]> {
  const { id } = await findProject(client, wanted, signal)
  const project = new CattleProject(client, id)
  const stack = (await project.stacks(signal)).find(({ name }) => name === 'shop')
  const services = await project.services(stack?.id ?? '', signal)
  return services.map(({ name }) => name).sort()
}
const ALL = ['cache', 'db', 'web']

/** A server before 1.2: it has no `v2-beta`, and answers that path with its web page. */
const oldServer = (answer: Answer = PAGE): Promise<ReverseProxy> =>
  startReverseProxy(cattle.url, { instead: ({ url }) => (url.startsWith('/v2-beta') ? answer : undefined) })

describe('which version of the API is spoken', () => {
  test.each(['', '/', '/v2-beta', '/v2-beta/', '/v2-beta/schemas', '/v1', '/v1/', '/v1/schemas', '/v1/projects'])(
    'given "%s" at the end of the address, the same is found',
    async (path) => {
      await using front = await startReverseProxy(cattle.url)
      expect(await servicesIn(clientOf(`${front.url}${path}`))).toEqual(ALL)
      const version = path.startsWith('/v1') ? '/v1/' : '/v2-beta/'
      expect(front.log.every((line) => line.startsWith(`GET ${version}`))).toBe(true)
      expect(front.log.at(-1)).toMatch(path.startsWith('/v1') ? /&environmentId=1e\d+$/ : /&stackId=1st\d+$/)
    },
  )

  test.each(['v1', 'v2-beta'])(
    'given a project in an address of %s, it is the environment that is meant',
    async (version) => {
      const keys = cattle.otherKeys.user
      const url = `${cattle.url}/${version}/projects/${cattle.projectId}/schemas`
      expect(await servicesIn(clientOf(url, { keys }))).toEqual(ALL)
    },
  )

  test.each(['', '/v1', '/v2-beta', `/v1/projects/1a5`])('behind a path prefix, and "%s" after it', async (path) => {
    await using front = await startReverseProxy(cattle.url, { prefix: '/ops/rancher' })
    expect(await servicesIn(clientOf(`${front.url}${path}`))).toEqual(ALL)
    expect(front.log.every((line) => line.startsWith('GET /ops/rancher/v'))).toBe(true)
  })

  test('nothing is asked for beside what is read: the first answer tells', async () => {
    await using front = await startReverseProxy(cattle.url)
    await clientOf(front.url).list('/projects', signal)
    expect(front.log).toEqual(['GET /v2-beta/projects'])
  })

  test.each([
    ['its web page', PAGE],
    ['404', { ...PAGE, status: 404 }],
  ])('given a server that has only v1, and answers another path with %s', async (_, answer) => {
    await using front = await oldServer(answer)
    const client = clientOf(front.url)
    expect(await servicesIn(client)).toEqual(ALL)
    expect(await client.version(signal)).toBe('v1')
    expect(front.log.filter((line) => line.includes('/v2-beta'))).toHaveLength(1)
    expect(front.log.every((line) => line.startsWith('GET '))).toBe(true)
  })

  test('given v2-beta in the address of a server that has only v1, that is told and nothing else tried', async () => {
    await using front = await oldServer()
    const failure = await failureOf(servicesIn(clientOf(`${front.url}/v2-beta`)))
    expect(failure).toMatchObject({ code: 'answer-wrong', fix: expect.stringContaining('rancher-url') })
    expect(front.log).toHaveLength(1)
  })

  test('given something that is no Rancher, the first answer is told', async () => {
    await using front = await startReverseProxy(cattle.url, { instead: () => PAGE })
    const failure = await failureOf(clientOf(front.url).list('/projects', signal))
    expect(failure).toMatchObject({ code: 'answer-wrong', saw: expect.stringContaining('a web page') })
    expect(front.log).toEqual(['GET /v2-beta/projects', 'GET /v1/projects'])
  })

  test.each([
    ['an answer that is cut off', { status: 200, body: '{"type":"collection","data":[{"id":"1a' }],
    ['nothing', { status: 200, body: '' }],
  ])('given %s, no other version is tried', async (_, answer) => {
    await using front = await startReverseProxy(cattle.url, { instead: () => answer })
    expect(await failureOf(clientOf(front.url).list('/projects', signal))).toMatchObject({ code: 'answer-wrong' })
    expect(front.log).toEqual(['GET /v2-beta/projects'])
  })

  test('given wrong keys, an old server says so', async () => {
    await using front = await oldServer()
    const keys = { access: 'FAKEACCESSKEYOFNOONE', secret: 'fake' }
    expect(await failureOf(servicesIn(clientOf(front.url, { keys })))).toMatchObject({ code: 'denied' })
  })

  test('given a version that is out of reach for a moment, no other is spoken', async () => {
    await using front = await startReverseProxy(cattle.url, { instead: (_, number) => (number < 3 ? BUSY : undefined) })
    const client = clientOf(front.url)
    await client.list('/projects', signal)
    expect(await client.version(signal)).toBe('v2-beta')
  })

  test('in v1 pages lead on to pages of v1', async () => {
    await using front = await startReverseProxy(cattle.url, { prefix: '/ops' })
    const client = clientOf(`${front.url}/v1`)
    const found = await client.list(`/projects/${cattle.projectId}/services?limit=1`, signal)
    expect(found).toHaveLength(4)
    expect(front.log).toHaveLength(4)
    expect(front.log.every((line) => line.startsWith('GET /ops/v1/projects/'))).toBe(true)
  })

  test('a stack is found by the id that the other version gives it', async () => {
    for (const version of ['v1', 'v2-beta']) {
      const project = new CattleProject(clientOf(`${cattle.url}/${version}`), cattle.projectId)
      const number = (await project.stacks(signal)).find(({ name }) => name === 'shop')?.id.replace(/^1\D+/, '')
      for (const id of [`1st${number}`, `1e${number}`])
        expect((await project.services(id, signal)).map(({ name }) => name).sort()).toEqual(ALL)
    }
  })
})

describe('which environment is meant', () => {
  test('an address and an input that name different ones are refused; the same one twice is not', async () => {
    const other = cattle.seed.environment('Other')
    const keys = cattle.otherKeys.admin
    const url = `${cattle.url}/v2-beta/projects/${cattle.projectId}`
    expect((await findProject(clientOf(url, { keys }), 'Default', signal)).id).toBe(cattle.projectId)
    const failure = await failureOf(findProject(clientOf(url, { keys }), 'Other', signal))
    expect(failure).toMatchObject({ code: 'bad-input', what: 'Two different environments are named' })
    expect(failure.saw).toContain(other)
  })

  test('an admin may name one that he is no member of; nobody else finds it', async () => {
    const id = cattle.seed.environment('Foreign')
    expect((await findProject(clientOf(cattle.url, { keys: cattle.otherKeys.admin }), 'Foreign', signal)).id).toBe(id)
    expect(await failureOf(findProject(clientOf(cattle.url), 'Foreign', signal))).toMatchObject({ code: 'not-found' })
  })
})

describe('a server behind a name goes away while it is read', () => {
  test.each<readonly [string, Instead]>([
    ['502 of the balancer', { ...BUSY, status: 502 }],
    ['503 of the balancer', BUSY],
    ['504 of the balancer', { ...BUSY, status: 504 }],
    ['a connection that breaks', 'reset'],
  ])('given %s twice, the third try is answered', async (_, instead) => {
    await using front = await startReverseProxy(cattle.url, {
      instead: (_asked, number) => (number < 3 ? instead : undefined),
    })
    pauses.length = 0
    expect(await clientOf(front.url).list('/projects', signal)).toHaveLength(1)
    expect(front.log).toHaveLength(3)
    expect(pauses).toEqual([500, 2_000])
  })

  test('given one that refuses, it is tried three times and then told', async () => {
    const front = await startReverseProxy(cattle.url)
    await front[Symbol.asyncDispose]()
    pauses.length = 0
    const failure = await failureOf(clientOf(front.url).list('/projects', signal))
    expect(failure).toMatchObject({ code: 'unreachable', saw: expect.stringContaining('refused') })
    expect(pauses).toHaveLength(2)
  })

  test('given a hang, the try ends by its limit and the next one is answered', async () => {
    const time = new VirtualTime()
    await using server = await startCattle({ time })
    const slowClock = clockFrom({ nowMs: () => time.nowMs(), after: (ms, run) => time.waitAfter(ms, run) })
    const real = createHttp(slowClock)
    const holding: Http = {
      async request(request) {
        const hold = time.hold()
        try {
          return await real.request({ ...request, headers: { ...request.headers, 'x-hold': String(hold.id) } })
        } finally {
          hold.release()
        }
      },
    }
    server.http.fault = ({ number }) => (number === 1 ? { kind: 'hang-before' } : undefined)
    const access = { url: new URL(server.url), keys: keysOf(server.keys) }
    const client = new CattleClient(access, { http: holding, clock: slowClock })
    expect(await client.list('/projects', signal)).toHaveLength(1)
    expect(time.nowMs()).toBeGreaterThanOrEqual(15_000)
    expect(server.http.log).toHaveLength(2)
  })

  test.each([
    ['a refusal', { status: 403, body: '{"type":"error","code":"Forbidden"}' }],
    ['a web page', PAGE],
  ])('given %s, it is not asked again', async (_, answer) => {
    await using front = await startReverseProxy(cattle.url, { instead: () => answer })
    await failureOf(clientOf(`${front.url}/v1`).list('/projects', signal))
    expect(front.log).toHaveLength(1)
  })

  test.each<readonly [string, Instead]>([
    ['502 of the balancer', { ...BUSY, status: 502 }],
    ['503 of the balancer', BUSY],
    ['a connection that breaks', 'reset'],
    ['a web page in the place of an answer', PAGE],
  ])('given %s for a write, it counts as lost and is not sent again', async (_, instead) => {
    await using front = await startReverseProxy(cattle.url, {
      instead: ({ method }) => (method === 'POST' ? instead : undefined),
    })
    const project = new CattleProject(clientOf(`${front.url}/v1`), cattle.projectId)
    expect(await failureOf(project.act('1s1', 'rollback', undefined, signal))).toMatchObject({ code: 'lost' })
    expect(front.log).toHaveLength(1)
  })
})

describe('access control', () => {
  let open: Cattle
  beforeAll(async () => {
    open = await startCattle({ time: new VirtualTime(), accessControl: false })
  })
  afterAll(() => open[Symbol.asyncDispose]())
  const wantsKeys = async (client: CattleClient) => {
    await client.list('/projects', signal)
    return client.wantsKeys(signal)
  }

  test('off is told by an answer without keys, whether keys were given or not', async () => {
    for (const keys of [null, open.keys, open.otherKeys.admin, { access: 'FAKEOFNOONE', secret: 'fake' }])
      expect(await wantsKeys(clientOf(open.url, { keys }))).toBe(false)
  })

  test('on is told for every kind of key, and the key of an environment needs no further request', async () => {
    for (const keys of [cattle.keys, ...Object.values(cattle.otherKeys)])
      expect(await wantsKeys(clientOf(cattle.url, { keys }))).toBe(true)
    await using front = await startReverseProxy(cattle.url)
    await wantsKeys(clientOf(front.url))
    expect(front.log).toHaveLength(1)
  })

  test.each<readonly [string, Answer]>([
    ['a login page', PAGE],
    ['a redirect', { status: 302, headers: { location: 'https://login.example.com/' }, body: '' }],
    ['403', { status: 403, body: 'no' }],
  ])('in front of the server is told for a proxy that gives %s to whoever has no keys', async (_, answer) => {
    const asked: boolean[] = []
    await using front = await startReverseProxy(open.url, {
      instead: ({ headers }) => {
        asked.push(headers.authorization !== undefined)
        return headers.authorization === undefined ? answer : undefined
      },
    })
    expect(await wantsKeys(clientOf(front.url))).toBe(true)
    expect(asked).toEqual([true, false])
  })

  test('is asked for again while the server is out of reach', async () => {
    await using front = await startReverseProxy(open.url, {
      instead: (_asked, number) => (number === 2 || number === 3 ? BUSY : undefined),
    })
    expect(await wantsKeys(clientOf(front.url))).toBe(false)
    expect(front.log).toHaveLength(4)
  })

  test('on, and no keys: both inputs are named', async () => {
    const failure = await failureOf(clientOf(cattle.url, { keys: null }).list('/projects', signal))
    expect(failure).toMatchObject({ code: 'denied', saw: expect.stringContaining('401') })
    expect(failure.fix).toMatch(/give rancher-access-key and rancher-secret-key/)
  })
})

describe('a server that is not trusted', () => {
  test('is told once, with what to set', async () => {
    using ours = new Authority()
    using others = new Authority('Another fake authority')
    const serve = (names: readonly string[], days = 2) =>
      startReverseProxy(cattle.url, { tls: ours.issue(names, days) })
    await using good = await serve(['IP:127.0.0.1'])
    await using misnamed = await serve(['DNS:rancher.example.com'])
    await using expired = await serve(['IP:127.0.0.1'], -1)
    const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT:@SECLEVEL=0' } as const
    await using outdated = await startReverseProxy(cattle.url, { tls: { ...ours.issue(['IP:127.0.0.1']), ...old } })
    const fixOf = async (url: string, ca?: string) => {
      pauses.length = 0
      const failure = await failureOf(clientOf(url, ca === undefined ? {} : { ca }).list('/projects', signal))
      expect(failure).toMatchObject({ code: 'unreachable', saw: expect.stringContaining('TLS with 127.0.0.1') })
      expect(pauses).toEqual([])
      return failure.fix
    }
    expect(await clientOf(good.url, { ca: ours.pem }).list('/projects', signal)).toHaveLength(1)
    expect(await fixOf(good.url)).toMatch(/^set ca-file/)
    expect(await fixOf(good.url, others.pem)).toMatch(/^check ca-file/)
    expect(await fixOf(misnamed.url, ours.pem)).toMatch(/^check rancher-url: write a name that the certificate/)
    expect(await fixOf(expired.url, ours.pem)).toMatch(/^renew the certificate of the server/)
    expect(await fixOf(outdated.url, ours.pem)).toMatch(/speak TLS 1\.2$/)
    expect(await fixOf(cattle.url.replace('http:', 'https:'))).toMatch(/is https spoken/)
  })
})
