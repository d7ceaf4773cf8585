import { describe, expect, test } from 'vitest'
import { NEW_IMAGE, OLD_IMAGE, Scene } from '../faults/scene.ts'
import { truthOf } from '../faults/verdict.ts'
import type { Answer } from '../servers/http.ts'
import type { InputValues } from '../support/test-world.ts'
import { failureOf } from './whole-failure.ts'

const upgrade = (scene: Scene, inputs: InputValues = {}) =>
  scene.upgrade(scene.world('here', { image: NEW_IMAGE, ...inputs }))
const writesOf = (scene: Scene) => scene.cattle.http.log.filter(({ method }) => method !== 'GET')

describe('a server that is not the one that is meant', () => {
  test.each([
    [
      'nobody at the address',
      { 'rancher-url': 'http://127.0.0.1:9' },
      {
        what: 'Cannot reach the Rancher server at 127.0.0.1:9',
        saw: /refused the connection/,
        fix: /check rancher-url/,
      },
    ],
    [
      'a host that has no address',
      { 'rancher-url': 'https://rancher.invalid' },
      {
        what: 'Cannot reach the Rancher server at rancher.invalid',
        saw: /cannot resolve rancher.invalid/,
        fix: /check rancher-url/,
      },
    ],
    [
      'https where none is spoken',
      (scene: Scene) => ({ 'rancher-url': scene.cattle.url.replace('http:', 'https:') }),
      { what: /^Cannot reach the Rancher server at/, saw: /TLS with .* failed/, fix: /check rancher-url/ },
    ],
    [
      'a wrong secret key',
      { 'rancher-secret-key': 'wrong-secret-0000' },
      { what: /did not let us read/, saw: /401/, fix: /check rancher-access-key and rancher-secret-key/ },
    ],
    [
      'an environment that the key does not see',
      (scene: Scene) => {
        const { access, secret } = scene.cattle.otherKeys.user
        return { 'rancher-access-key': access, 'rancher-secret-key': secret, environment: 'Production' }
      },
      { what: 'There is no environment "Production"', saw: /Default/, fix: /environment/ },
    ],
    [
      'a stack that is misspelt',
      { stack: 'auht' },
      { what: 'There is no stack "auht"', saw: /"auth"/, fix: 'did you mean "auth"? set "stack" to it' },
    ],
    [
      'a service that is misspelt',
      { service: 'auth-servce' },
      {
        what: 'There is no service "auth-servce"',
        saw: /"auth-service"/,
        fix: 'did you mean "auth-service"? set "service" to it',
      },
    ],
  ] as const)('%s: it says so, and nothing is sent', async (_, wrong, { what, saw, fix }) => {
    await using scene = await Scene.open('goes well')
    const told = await upgrade(scene, typeof wrong === 'function' ? wrong(scene) : wrong)
    expect(told).toMatchObject({ exitCode: 3, result: 'unchanged' })
    const failure = failureOf(told)
    expect(failure.what).toMatch(what)
    expect(failure.saw).toMatch(saw)
    expect(failure.fix).toMatch(fix)
    expect([writesOf(scene), scene.ledger.history]).toEqual([[], []])
    expect(truthOf(scene).stands).toBe('old')
  })

  const page: Answer = { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Sign in</html>' }
  test.each([
    ['a web page', page, /a web page that begins/],
    [
      'a redirect',
      { ...page, status: 301, headers: { location: 'https://rancher.example.com/' } },
      /301, a redirect to https:..rancher.example.com/,
    ],
    ['a page that is not there', { ...page, status: 404 }, /404/],
  ])('%s in the place of the API: it says so, follows nothing and sends no write', async (_, answer, saw) => {
    await using scene = await Scene.open('goes well')
    scene.cattle.http.fault = () => ({ kind: 'answer', answer })
    const told = await upgrade(scene)
    expect(told).toMatchObject({ exitCode: 3, result: 'unchanged' })
    const failure = failureOf(told)
    expect(failure.saw).toMatch(saw)
    expect(failure.fix).toContain('rancher-url')
    expect([writesOf(scene), scene.ledger.history]).toEqual([[], []])
  })
})

test('an upgrade of somebody who left no mark is open already: it is refused with both ways on, and left alone', async () => {
  await using scene = await Scene.open('goes well')
  const { cattle, serviceId } = scene
  const { launchConfig } = cattle.books.service(serviceId)
  const theirs = 'registry.example.com/shop/auth-service:0.9.0'
  cattle.person.upgrade(serviceId, {
    inServiceStrategy: { launchConfig: { ...launchConfig, imageUuid: `docker:${theirs}` } },
  })
  await scene.pass(60_000)
  expect(cattle.books.service(serviceId).state).toBe('upgraded')
  const told = await upgrade(scene)
  expect(told).toMatchObject({ exitCode: 7, result: 'unchanged' })
  const failure = failureOf(told)
  expect(failure.saw).toContain('upgraded')
  expect(failure.saw).toContain('somebody who left no mark')
  expect(failure.fix).toMatch(/rancher-upgrade confirm[\s\S]*rancher-upgrade rollback/)
  expect(cattle.books.service(serviceId)).toMatchObject({ state: 'upgraded', image: theirs })
  expect([writesOf(scene), scene.ledger.history]).toEqual([[], []])
})

describe('a new version that does not come up', () => {
  test.each([
    [
      'says it is unhealthy from its start on',
      { health: 'unhealthy-from-start' },
      /^ {2}server: Waiting: healthy \[container:1i\d+\]$/m,
    ],
    ['never reports any health', { health: 'never-reports' }, /^ {2}server: Waiting: healthy \[container:1i\d+\]$/m],
    ['dies a second after each start', { exitAfterMs: 1_000 }, /stopped, health initializing, started \d times/],
    [
      'finds its port taken',
      { startError: 'driver failed programming external connectivity: port is already allocated' },
      /error.*: .*port is already allocated/,
    ],
    [
      'cannot be started',
      { startError: 'exec: "serve": executable file not found in $PATH' },
      /error.*: .*"serve": executable file not found/,
    ],
  ] as const)(
    'it %s: the reason is told, the old one runs again, and nothing of the new one is left',
    async (_, does, reason) => {
      await using scene = await Scene.open('goes well')
      scene.cattle.agent.behave(NEW_IMAGE, does)
      const told = await upgrade(scene, { timeout: '10m' })
      expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
      const failure = failureOf(told)
      expect(failure.saw).toContain('it was taken back, and that is proven')
      expect(failure.what).toContain('auth/auth-service in Default')
      expect(told.printed).toMatch(/auth-auth-service-\d \(1i\d+\): /)
      expect(told.printed).toMatch(reason)
      expect(told.summary).toContain('slipway rancher-upgrade status')
      expect(truthOf(scene).stands).toBe('old')
      const images = scene.cattle.books.containers(scene.serviceId).map(({ image }) => image)
      expect(new Set(images)).toEqual(new Set([OLD_IMAGE]))
      expect(await scene.ledger.open()).toEqual([])
    },
  )
})

test('what the server said of containers that failed is told, once, whatever it says when the last one did', async () => {
  await using scene = await Scene.open('goes well')
  scene.cattle.agent.behave(NEW_IMAGE, { pullError: 'Error: manifest unknown' })
  const { saw } = failureOf(await upgrade(scene))
  expect(saw).toMatch(/^3 failures on the way; /)
  expect(saw.match(/Bad instance \S+ in state \[error\]/g)).toHaveLength(1)
  expect(saw).toContain('manifest unknown')
})
