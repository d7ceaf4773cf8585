import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { NEW_IMAGE, OLD_IMAGE, Scene } from '../../faults/scene.ts'
import type { InputValues, TestWorld } from '../../support/test-world.ts'
import { FakeRegistry, type Guard } from '../../systems/registry/fake-registry.ts'

const PASSWORD = 'canary-registry-password'
const LOGIN = { 'registry-username': 'ci', 'registry-password': PASSWORD }
const GUARD: Guard = { by: 'bearer', username: 'ci', password: PASSWORD }

let scene: Scene
beforeEach(async () => {
  scene = await Scene.open('goes well')
})
afterEach(() => scene[Symbol.asyncDispose]())

const writes = () => scene.cattle.books.accepted.map(({ action }) => action)
const upgrade = (inputs: InputValues, change: (world: TestWorld) => TestWorld = (world) => world) =>
  scene.upgrade(change(scene.world('here', inputs)))

test('given an image that its registry has, nothing is said of it', async () => {
  await using registry = await FakeRegistry.start(scene.time)
  registry.putImage('1.0.1', {})
  const told = await upgrade({ image: `${registry.host}/shop/auth-service:1.0.1` })
  expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
  expect(told.printed).not.toMatch(/127\.0\.0\.1.*not checked/)
  expect(registry.requests.slice(0, 1)).toEqual(['GET /v2/shop/auth-service/manifests/1.0.1'])
})

test('given an image that its registry does not have, it is refused before anything is armed', async () => {
  await using registry = await FakeRegistry.start(scene.time)
  const told = await upgrade({ image: `${registry.host}/shop/auth-service:1.0.1` })
  expect(told).toMatchObject({ exitCode: 7, result: 'unchanged' })
  expect(told.printed).toContain(`Its registry has no ${registry.host}/shop/auth-service:1.0.1`)
  expect(told.printed).toContain('Saw: 404 MANIFEST_UNKNOWN: manifest unknown')
  expect(writes()).toEqual([])
  expect(scene.ledger.history).toEqual([])
})

test('check-images: false asks no registry', async () => {
  await using registry = await FakeRegistry.start(scene.time)
  const told = await upgrade({ image: `${registry.host}/shop/auth-service:1.0.1`, 'check-images': 'false' })
  expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
  expect(registry.requests).toEqual([])
  expect(told.printed).not.toContain('not checked')
})

test('given a registry that wants a login we do not have, it is not checked, and neither green nor red for that', async () => {
  await using registry = await FakeRegistry.start(scene.time, GUARD)
  const image = `${registry.host}/shop/auth-service:1.0.1`
  const told = await upgrade({ image })
  expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
  expect(told.printed).toMatch(/! 127\.0\.0\.1:\d+\/shop\/auth-service:1\.0\.1: not checked, because .*401/)
  expect(told.summary).toContain('not checked, because')
})

test('given a wrong password, it is not checked either', async () => {
  await using registry = await FakeRegistry.start(scene.time, GUARD)
  const image = `${registry.host}/shop/auth-service:1.0.1`
  const told = await upgrade({ image, ...LOGIN, 'registry-password': 'wrong-canary-password' })
  expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
  expect(told.printed).toContain('not checked, because')
  expect(told.printed + told.summary).not.toContain('wrong-canary-password')
})

test('given a registry that hides from strangers what it has, it is not taken for missing', async () => {
  await using registry = await FakeRegistry.start(scene.time, GUARD)
  registry.hides = true
  const told = await upgrade({ image: `${registry.host}/shop/auth-service:1.0.1` })
  expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
  expect(told.printed).toContain('not checked, because 404 NAME_UNKNOWN')
})

test.each([
  ['the inputs', LOGIN],
  ['docker login', {}],
])('given a login by %s, it looks with it, asks for no right to push, and tells it nobody', async (by, inputs) => {
  await using registry = await FakeRegistry.start(scene.time, GUARD)
  const folder = mkdtempSync(join(tmpdir(), 'slipway-docker-config-'))
  try {
    const auth = Buffer.from(`ci:${PASSWORD}`).toString('base64')
    const auths = by === 'docker login' ? { [registry.host]: { auth } } : {}
    writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths }))
    const told = await upgrade({ image: `${registry.host}/shop/auth-service:1.0.1`, ...inputs }, (world) => ({
      ...world,
      env: { ...world.env, DOCKER_CONFIG: folder },
    }))
    expect(told).toMatchObject({ exitCode: 7, result: 'unchanged' })
    expect(told.printed).toContain('Its registry has no')
    expect(registry.requests.filter((line) => line.includes('/token'))).toEqual([
      expect.stringMatching(/scope=repository:shop\/auth-service:pull \[Basic\]$/),
    ])
    expect(told.printed + told.summary).not.toMatch(new RegExp(`${PASSWORD}|${auth}`))
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('the login for one registry is given to no other one', async () => {
  await using first = await FakeRegistry.start(scene.time)
  await using second = await FakeRegistry.start(scene.time, GUARD)
  second.putImage('1.0.0', {})
  first.putImage('1.0.1', {})
  await upgrade({ image: `${second.host}/shop/auth-service:1.0.0`, 'allow-downgrade': 'true' })
  second.shell.log.length = 0
  const told = await upgrade({ image: `${first.host}/shop/auth-service:1.0.1`, ...LOGIN })
  expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
  expect(second.requests.filter((line) => line.includes('Basic'))).toEqual([])
})

test.each([
  ['sidekick-images', { 'sidekick-images': 'proxy=HOST/edge/proxy:2.0.0' }],
  [
    'sidekick-images beside an image that runs already',
    { image: OLD_IMAGE, 'sidekick-images': 'proxy=HOST/edge/proxy:2.0.0' },
  ],
])('the login is given to no registry that only %s names', async (_, inputs) => {
  const proxy = { name: 'proxy', imageUuid: 'docker:example/proxy:1.0.0' }
  await using other = await Scene.open('goes well', { sidekicks: [proxy] })
  await using registry = await FakeRegistry.start(other.time, GUARD)
  const filled = Object.fromEntries(
    Object.entries(inputs).map(([name, text]) => [name, text.replace('HOST', registry.host)]),
  )
  const told = await other.upgrade(other.world('here', { ...filled, ...LOGIN, image: filled.image ?? '' }))
  expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
  expect(registry.requests.filter((line) => line.includes('Basic'))).toEqual([])
})

test('given a login and images of two registries, nobody can tell whose it is: it is given to none', async () => {
  await using first = await FakeRegistry.start(scene.time, GUARD)
  await using second = await FakeRegistry.start(scene.time, GUARD)
  const images = [first, second].map(({ host }, index) => `auth/${index}=${host}/shop/auth-service:1.0.1`)
  const told = await upgrade({ image: '', stack: '', service: '', services: images.join('\n'), ...LOGIN })
  expect(told).toMatchObject({ exitCode: 2 })
  expect(told.printed).toContain(`images of two registries, ${first.host} and ${second.host}`)
  expect([...first.requests, ...second.requests]).toEqual([])
})

test('given a registry that never answers, it is not waited for longer than five seconds, and not asked again', async () => {
  await using registry = await FakeRegistry.start(scene.time)
  registry.shell.fault = () => ({ kind: 'hang-before' })
  const startedMs = scene.time.nowMs()
  let lookedMs = 0
  scene.cattle.http.fault = ({ url }) => {
    if (url.includes('action=upgrade')) lookedMs = scene.time.nowMs() - startedMs
    return undefined
  }
  const told = await upgrade({ image: `${registry.host}/shop/auth-service:1.0.1` })
  expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
  expect(told.printed).toContain(`not checked, because ${registry.host} did not answer within 5s`)
  expect(registry.requests).toHaveLength(1)
  expect(lookedMs).toBeGreaterThanOrEqual(5_000)
  expect(lookedMs).toBeLessThan(6_000)
})

test('given a registry in trouble, it is asked once', async () => {
  await using registry = await FakeRegistry.start(scene.time)
  registry.shell.fault = () => ({ kind: 'answer', answer: { status: 503, body: '' } })
  const told = await upgrade({ image: `${registry.host}/shop/auth-service:1.0.1` })
  expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
  expect(told.printed).toContain('not checked, because status 503')
  expect(registry.requests).toHaveLength(1)
})

test('of tag and digest both are looked at: the digest must be there, and a tag that moved is said', async () => {
  await using registry = await FakeRegistry.start(scene.time)
  const { digest } = registry.putImage(undefined, {})
  const { digest: other } = registry.putImage('1.0.1', { a: '1' })
  const image = `${registry.host}/shop/auth-service:1.0.1@${digest}`
  const told = await upgrade({ image })
  expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
  expect(told.printed).toContain(`the tag names ${other.slice(0, 19)}… by now; hosts pull by the digest`)
  const gone = await upgrade({ image: `${registry.host}/shop/auth-service:1.0.1@sha256:${'0f'.repeat(32)}` })
  expect(gone).toMatchObject({ exitCode: 7, result: 'unchanged' })
  expect(gone.printed).toContain('Its registry has no')
})

test('given an old image that its registry has lost, that is said, since nothing leads back to it once confirmed', async () => {
  await using registry = await FakeRegistry.start(scene.time)
  for (const tag of ['1.0.1', '1.0.2']) registry.putImage(tag, {})
  await upgrade({ image: `${registry.host}/shop/auth-service:1.0.1` })
  registry.tags.delete('1.0.1')
  const told = await upgrade({ image: `${registry.host}/shop/auth-service:1.0.2` })
  expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
  expect(told.printed).toContain('after the confirmation nothing leads back to it')
})

test('given several problems, each is told with its own thing to do, and nothing is sent', async () => {
  for (const host of scene.cattle.hosts.ids) scene.cattle.hosts.deactivate(host)
  await scene.pass(5_000)
  await using registry = await FakeRegistry.start(scene.time)
  const told = await upgrade({ image: `${registry.host}/shop/auth-service:latest`, 'dry-run': 'true' })
  expect(told).toMatchObject({ exitCode: 7, result: 'unchanged' })
  expect(told.printed).toContain('3 things stand in the way of an upgrade of auth/auth-service in Default')
  expect(told.printed).toMatch(/Try: \(1\) activate a host.*\(2\) give the image with its digest.*\(3\) push it first/)
  expect(scene.cattle.http.log.every(({ method }) => method === 'GET')).toBe(true)
})

test('require-health-check: true refuses a service that has none', async () => {
  scene.cattle.seed.service({ stack: 'auth', name: 'bare', image: OLD_IMAGE })
  const asked = { image: NEW_IMAGE, service: 'bare' }
  const told = await upgrade({ ...asked, 'require-health-check': 'true' })
  expect(told).toMatchObject({ exitCode: 7, result: 'unchanged' })
  expect(told.printed).toContain('has no health check, and "require-health-check" is true')
  expect(await upgrade(asked)).toMatchObject({ exitCode: 0, result: 'confirmed' })
})

test('start-first with published ports and no host to spare is refused; one that is only down meanwhile is told so', async () => {
  scene.cattle.seed.service({
    stack: 'auth',
    name: 'web',
    image: OLD_IMAGE,
    scale: 3,
    launchConfig: { ports: ['80:80'] },
  })
  const told = await upgrade({ image: NEW_IMAGE, service: 'web', 'start-first': 'true' })
  expect(told).toMatchObject({ exitCode: 7, result: 'unchanged' })
  expect(told.printed).toContain('they publish 80/tcp, and 3 active hosts have no room for 3 old and 1 new at a time')
  const down = await upgrade({ image: NEW_IMAGE, service: 'web', 'batch-size': '3' })
  expect(down.printed).toContain('the service is down while all its 3 containers are replaced')
  expect(down).toMatchObject({ exitCode: 0, result: 'confirmed' })
})

test('given another name of the image that runs, nothing is changed', async () => {
  scene.cattle.seed.service({ stack: 'auth', name: 'hub', image: 'nginx:1.27.0', healthCheck: true })
  const told = await upgrade({ image: 'docker.io/library/nginx:1.27.0', service: 'hub' })
  expect(told).toMatchObject({ exitCode: 0, result: 'unchanged' })
  expect(writes()).toEqual([])
})
