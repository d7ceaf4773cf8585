import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import type { Json } from '../../src/core/json.ts'
import { httpGate } from '../../src/gates/http.ts'
import { readGateSpecs } from '../../src/gates/specs.ts'
import { realClock } from '../../src/ports/clock.ts'
import { createHttp } from '../../src/ports/http.ts'

const STOP = { image: `shop/auth:1.0.1-22-7e56158@sha256:${'0f'.repeat(32)}` }
const never = new AbortController().signal

async function asked(
  answer: { status?: number; body?: string; location?: string },
  more: Readonly<Record<string, Json>> = {},
  stop: { image: string } = STOP,
) {
  const server = createServer((_, response) =>
    response
      .writeHead(answer.status ?? 200, answer.location === undefined ? {} : { location: answer.location })
      .end(answer.body ?? ''),
  )
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  try {
    const { port } = server.address() as AddressInfo
    const [spec] = readGateSpecs([{ http: `http://127.0.0.1:${port}/health`, ...more }], (saw, because) => {
      throw new Error(`${saw}: ${because}`)
    })
    if (spec?.kind !== 'http') throw new Error('not an http gate')
    return await httpGate(spec.spec, createHttp(realClock)).ask(stop, never)
  } finally {
    server.close()
  }
}

test.each([
  ['a plain 200', {}, {}, 'good'],
  ['a 503', { status: 503 }, {}, 'bad'],
  ['a redirect', { status: 302, location: '/login' }, {}, 'bad'],
  ['a redirect that is expected', { status: 302 }, { status: 302 }, 'good'],
  ['another status than expected', { status: 200 }, { status: [201, 204] }, 'bad'],
  ['the text', { body: 'all is ok' }, { body: 'is ok' }, 'good'],
  ['no such text', { body: 'no' }, { body: 'is ok' }, 'bad'],
  ['the version', { body: '{"version":"1.0.1-22-7e56158","x":1}' }, { json: { version: '{version}' } }, 'good'],
  ['the version before', { body: '{"version":"1.0.1-21-0000000"}' }, { json: { version: '{version}' } }, 'bad'],
  [
    'a version that begins the same',
    { body: '{"version":"1.0.1-22-7e56158-dirty"}' },
    { json: { version: '{version}' } },
    'bad',
  ],
  ['nested members', { body: '{"db":{"up":true,"n":1}}' }, { json: { db: { up: true } } }, 'good'],
  ['a member of another type', { body: '{"up":"true"}' }, { json: { up: true } }, 'bad'],
  ['no such member', { body: '{}' }, { json: { up: true } }, 'bad'],
  ['HTML where JSON is expected', { body: '<html>' }, { json: { up: true } }, 'bad'],
] as const)('%s is %s', async (_, answer, more, kind) => {
  expect((await asked(answer, more as unknown as Record<string, Json>)).kind).toBe(kind)
})

test('the version that answered is told, and the digest may be asked for', async () => {
  expect(await asked({ body: '{"version":"1.0.1-22-7e56158"}' }, { json: { version: '{version}' } })).toMatchObject({
    version: '1.0.1-22-7e56158',
  })
  const digest = STOP.image.split('@')[1] ?? ''
  expect((await asked({ body: JSON.stringify({ digest }) }, { json: { digest: '{digest}' } })).kind).toBe('good')
})

test('a stop whose image tells no version is asked without it, and proves none', async () => {
  const sample = await asked(
    { body: '{"version":"whatever","up":true}' },
    { json: { version: '{version}', up: true } },
    { image: 'shop/auth' },
  )
  expect(sample).toMatchObject({ kind: 'good' })
  expect(sample).not.toHaveProperty('version')
})

test('the asked side that refuses is bad; our own resolver that fails is unasked', async () => {
  const ask = (url: string) => {
    const [spec] = readGateSpecs([{ http: url }], () => {})
    if (spec?.kind !== 'http') throw new Error('not an http gate')
    return httpGate(spec.spec, createHttp(realClock)).ask(STOP, never)
  }
  const server = createServer()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  expect((await ask(`http://127.0.0.1:${port}/`)).kind).toBe('bad')
  expect((await ask('http://no-such-host.invalid/')).kind).toBe('unasked')
})
