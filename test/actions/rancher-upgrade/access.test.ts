import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readAccess } from '../../../src/actions/rancher-upgrade/access.ts'
import { Failure } from '../../../src/core/failure.ts'
import { InputReader } from '../../../src/core/read-inputs.ts'
import { NEW_IMAGE, OLD_IMAGE, Scene, type Told } from '../../faults/scene.ts'
import { truthOf } from '../../faults/verdict.ts'
import { startReverseProxy } from '../../servers/reverse-proxy.ts'
import { Authority } from '../../support/authority.ts'
import type { InputValues } from '../../support/test-world.ts'

const NO_KEYS = { 'rancher-access-key': '', 'rancher-secret-key': '' }
const OFF = 'access control is off on this Rancher server: everybody who reaches it is admin'
const upgrade = (scene: Scene, inputs: InputValues = {}): Promise<Told> =>
  scene.upgrade(scene.world('here', { image: NEW_IMAGE, ...inputs }))
const operate = (scene: Scene, operation: string, inputs: InputValues = {}): Promise<Told> =>
  scene.upgrade(scene.world('here', { operation, ...inputs }))
const actionsOf = (scene: Scene) => scene.cattle.books.accepted.map(({ action }) => action)
const untouched = (scene: Scene) => {
  expect([actionsOf(scene), scene.ledger.history]).toEqual([[], []])
  expect(truthOf(scene).stands).toBe('old')
}

describe('inputs', () => {
  const read = (inputs: Readonly<Record<string, string>>) => {
    const reader = new InputReader({
      value: (name) => inputs[name],
      names: () => Object.keys(inputs),
      label: (name) => name,
      where: '',
    })
    const access = readAccess(reader)
    let saw = ''
    try {
      reader.finish()
    } catch (error) {
      if (error instanceof Failure) saw = error.saw
    }
    return { access, saw }
  }
  const KEYS = { 'rancher-access-key': 'FAKE', 'rancher-secret-key': 'fake' }

  test.each([
    'https://rancher.example.com',
    'http://127.0.0.1:8080',
    'http://127.1:8080',
    'http://localhost:8080/v1',
    'http://rancher.localhost',
    'http://[::1]:8080',
    'http://[::ffff:127.0.0.1]',
  ])('%s is taken', (url) => {
    expect(read({ 'rancher-url': url, ...KEYS })).toMatchObject({ saw: '', access: { url: new URL(url) } })
  })

  test.each([
    'http://rancher.example.com',
    'http://10.0.0.7:8080/v1',
    'http://rancher:8080',
    'http://localhost.example.com',
    'http://127.0.0.1.example.com',
    'http://0.0.0.0:8080',
    'http://[::2]',
    'http://128.0.0.1',
  ])('%s is refused, as keys would go in clear, and is taken with allow-http: true', (url) => {
    const { saw, access } = read({ 'rancher-url': url, ...KEYS })
    expect(saw).toMatch(/^rancher-url is "http:.*in clear; write https:.*allow-http: true/)
    expect(access.url.protocol).toBe('https:') // whoever goes on in spite of it sends nothing there
    const allowed = read({ 'rancher-url': url, 'allow-http': 'true', ...KEYS })
    expect(allowed).toMatchObject({ saw: '', access: { url: new URL(url) } })
  })

  test('one key without the other is refused, and names both', () => {
    for (const name of ['rancher-access-key', 'rancher-secret-key'] as const) {
      const { saw, access } = read({ 'rancher-url': 'https://rancher.example.com', [name]: 'fake' })
      expect(saw).toMatch(/is nothing: required together with/)
      for (const key of Object.keys(KEYS)) expect(saw).toContain(key)
      expect(access.keys).toBeUndefined()
    }
  })

  test.each(['ftp://rancher.example.com', 'rancher.example.com', 'https://me:fake@rancher.example.com'])(
    '%s is refused',
    (url) => expect(read({ 'rancher-url': url, ...KEYS }).saw).toMatch(/^rancher-url is /),
  )
})

test('http to another machine is refused before any request, and the key is nowhere', async () => {
  await using scene = await Scene.open('goes well')
  const told = await upgrade(scene, { 'rancher-url': 'http://rancher.example.com' })
  expect(told).toMatchObject({ exitCode: 2, result: 'unchanged' })
  expect(told.printed).toContain('allow-http: true')
  expect(told.printed).not.toContain(scene.cattle.keys.secret)
  untouched(scene)
})

describe.each(['', '/v1', '/v2-beta', '/v1/projects/1a5', '/v2-beta/projects/1a5/schemas'])('at "%s"', (path) => {
  test('a good version is confirmed, behind a path prefix as well', async () => {
    await using scene = await Scene.open('goes well')
    await using front = await startReverseProxy(scene.cattle.url, { prefix: '/ops/rancher' })
    expect(await upgrade(scene, { 'rancher-url': `${front.url}${path}` })).toMatchObject({
      exitCode: 0,
      result: 'confirmed',
    })
    expect(truthOf(scene).stands).toBe('new')
    expect(actionsOf(scene)).toEqual(['upgrade', 'finishupgrade'])
    const version = path.startsWith('/v1') ? '/v1/' : '/v2-beta/'
    expect(front.log.filter((line) => !line.includes(` /ops/rancher${version}`))).toEqual([])
  })

  test('a bad version is taken back, and the finished one before it by an operator', async () => {
    await using scene = await Scene.open('crashes in the gate')
    const at = { 'rancher-url': `${scene.cattle.url}${path}` }
    expect(await upgrade(scene, at)).toMatchObject({ exitCode: 7, result: 'rolled-back' })
    expect(truthOf(scene).stands).toBe('old')
    expect(await operate(scene, 'status', at)).toMatchObject({ exitCode: 0 })
    const other = OLD_IMAGE.replace('1.0.0', '1.0.0-5-abcdef0')
    expect(await upgrade(scene, { ...at, image: other })).toMatchObject({ exitCode: 0 })
    expect(await operate(scene, 'rollback', at)).toMatchObject({ exitCode: 0, result: 'rolled-back' })
    expect(truthOf(scene).stands).toBe('old')
  })
})

describe('a server of Rancher 1.0 or 1.1: v1 alone, and no rollback while it upgrades', () => {
  const open = async (course: Parameters<typeof Scene.open>[0]) => {
    const scene = await Scene.open(course, {}, { oldServer: true })
    const page = { status: 200, headers: { 'content-type': 'text/html' }, body: '<!DOCTYPE html>' }
    const front = await startReverseProxy(scene.cattle.url, {
      instead: ({ url }) => (url.startsWith('/v2-beta') ? page : undefined),
    })
    return {
      scene,
      front,
      at: { 'rancher-url': front.url },
      async [Symbol.asyncDispose]() {
        await front[Symbol.asyncDispose]()
        await scene[Symbol.asyncDispose]()
      },
    }
  }

  test('a good version is confirmed; of the other version of the API no more is tried than a read', async () => {
    await using old = await open('goes well')
    expect(await upgrade(old.scene, old.at)).toMatchObject({ exitCode: 0, result: 'confirmed' })
    expect(truthOf(old.scene).stands).toBe('new')
    expect(old.front.log.filter((line) => line.includes('v2-beta'))).toEqual(['GET /v2-beta/projects?limit=-1'])
  })

  test('an image that cannot be pulled: cancelled, waited for, rolled back, and proven', async () => {
    await using old = await open('cannot be pulled')
    const told = await upgrade(old.scene, old.at)
    expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
    expect(actionsOf(old.scene)).toEqual(['upgrade', 'cancelupgrade', 'rollback'])
    expect(truthOf(old.scene).stands).toBe('old')
    expect(told.printed).toContain('canceled-upgrade')
    expect(told.printed).not.toContain('somebody cancelled the upgrade')
  })

  test('a version that fails in the gate is rolled back from "upgraded", where that is offered', async () => {
    await using old = await open('crashes in the gate')
    expect(await upgrade(old.scene, old.at)).toMatchObject({ exitCode: 7, result: 'rolled-back' })
    expect(actionsOf(old.scene)).toEqual(['upgrade', 'rollback'])
    expect(truthOf(old.scene).stands).toBe('old')
  })

  test('a run that dies while it upgrades is taken back by its post step', async () => {
    await using old = await open('goes well')
    const world = old.scene.world('post', { image: NEW_IMAGE, ...old.at })
    const gone = new Promise<void>((resolve) => {
      old.scene.cattle.onChange = () => {
        if (old.scene.cattle.books.service(old.scene.serviceId).state !== 'upgrading') return
        old.scene.cattle.onChange = undefined
        world.die()
        resolve()
      }
    })
    void old.scene.upgrade(world)
    await gone
    await old.scene.pass(5_000)
    const world2 = old.scene.world('post', old.at)
    const { rancherUpgrade } = await import('../../../src/actions/rancher-upgrade/index.ts')
    const exitCode = await rancherUpgrade.post?.(new InputReader(world2.host.inputs), world2)
    expect([exitCode, truthOf(old.scene).stands]).toEqual([0, 'old'])
    expect(actionsOf(old.scene).at(-1)).toBe('rollback')
  })

  test.each(['cancelupgrade', 'rollback'])('given a lost answer to %s, it is taken back and proven', async (action) => {
    await using old = await open('cannot be pulled')
    let once = true
    old.scene.cattle.http.fault = ({ url }) => {
      if (!once || !url.includes(`action=${action}`)) return undefined
      once = false
      return { kind: 'reset-after' }
    }
    expect(await upgrade(old.scene, old.at)).toMatchObject({ exitCode: 7, result: 'rolled-back' })
    expect(actionsOf(old.scene)).toEqual(['upgrade', 'cancelupgrade', 'rollback'])
    expect(truthOf(old.scene).stands).toBe('old')
  })
})

describe('access control', () => {
  test.each([
    ['none', NO_KEYS],
    ['any', { 'rancher-access-key': 'FAKEOFNOONE', 'rancher-secret-key': 'fake-of-no-one' }],
  ])('off, and keys: %s. It is upgraded, and the log and the summary warn', async (_, keys) => {
    await using scene = await Scene.open('goes well', {}, { accessControl: false })
    const told = await upgrade(scene, keys)
    expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
    expect(told.printed).toContain(`warn ${OFF}`)
    expect(told.summary.replaceAll('&#58;', ':')).toContain(OFF)
    expect(JSON.parse(told.outputs.get('result-json') ?? '{}')).toMatchObject({
      remarks: expect.arrayContaining([OFF]),
    })
    const status = await operate(scene, 'status', keys)
    expect(status.printed).toContain(`warn ${OFF}`)
    expect(status.summary.replaceAll('&#58;', ':')).toContain(OFF)
  })

  test('on, and a key: nothing is said of it', async () => {
    await using scene = await Scene.open('goes well')
    const told = await upgrade(scene)
    expect(`${told.printed}${told.summary}`).not.toContain('access control')
  })

  test('on, and no keys: both inputs are named, and nothing is touched', async () => {
    await using scene = await Scene.open('goes well')
    const told = await upgrade(scene, NO_KEYS)
    expect(told).toMatchObject({ exitCode: 3, result: 'unchanged' })
    expect(told.printed).toContain('Try: give rancher-access-key and rancher-secret-key')
    untouched(scene)
  })
})

describe('a key that may only read', () => {
  const keysOf = ({ cattle }: Scene) => ({
    'rancher-access-key': cattle.otherKeys.readonly.access,
    'rancher-secret-key': cattle.otherKeys.readonly.secret,
  })

  test('is told so before anything is armed', async () => {
    await using scene = await Scene.open('goes well')
    const told = await upgrade(scene, keysOf(scene))
    expect(told).toMatchObject({ exitCode: 3, result: 'unchanged' })
    expect(told.printed).toContain('This key may only read auth/auth-service in Default')
    expect(told.printed).toContain('Try: give rancher-access-key and rancher-secret-key of a key that may change')
    untouched(scene)
  })

  test('is told so when an upgrade is to be confirmed or taken back', async () => {
    await using scene = await Scene.open('goes well')
    await upgrade(scene, { confirm: 'manual' })
    for (const operation of ['confirm', 'rollback'])
      expect(await operate(scene, operation, keysOf(scene))).toMatchObject({ exitCode: 3, result: 'unchanged' })
    expect(actionsOf(scene)).toEqual(['upgrade'])
  })

  test('may look and plan', async () => {
    await using scene = await Scene.open('goes well')
    expect(await operate(scene, 'status', keysOf(scene))).toMatchObject({ exitCode: 0 })
    const told = await upgrade(scene, { ...keysOf(scene), 'dry-run': 'true' })
    expect(told).toMatchObject({ exitCode: 0, result: 'unchanged' })
    expect(told.printed).toContain('! This key may only read auth/auth-service in Default')
    expect(told.summary).toContain('This key may only read')
    untouched(scene)
  })
})

test('an account key that sees several environments takes the one that is named, by name or in the address', async () => {
  await using scene = await Scene.open('goes well')
  scene.cattle.seed.environment('Other')
  const { access, secret } = scene.cattle.otherKeys.admin
  const keys = { 'rancher-access-key': access, 'rancher-secret-key': secret }
  const url = `${scene.cattle.url}/v1/projects/${scene.cattle.projectId}`
  expect(await operate(scene, 'status', { ...keys, environment: 'default' })).toMatchObject({ exitCode: 0 })
  expect(await operate(scene, 'status', { ...keys, 'rancher-url': url })).toMatchObject({ exitCode: 0 })
  const told = await operate(scene, 'status', { ...keys, 'rancher-url': url, environment: 'Other' })
  expect(told).toMatchObject({ exitCode: 2 })
  expect(told.printed).toContain('Two different environments are named')
})

describe('several servers behind one name', () => {
  test.each([502, 503, 504])('one that goes away (%i) before the change does not end the run', async (status) => {
    await using scene = await Scene.open('goes well')
    const busy = { status, headers: { 'content-type': 'text/html' }, body: `<h1>${status}</h1>` }
    let left = 2
    scene.cattle.http.fault = ({ url }) =>
      url.includes('/stacks') && left-- > 0 ? { kind: 'answer', answer: busy } : undefined
    expect(await upgrade(scene)).toMatchObject({ exitCode: 0, result: 'confirmed' })
    expect(left).toBeLessThanOrEqual(0)
  })

  test('one that took the upgrade and goes away with its answer: it was sent once, and is found', async () => {
    await using scene = await Scene.open('goes well')
    let asked = 0
    scene.cattle.http.fault = ({ url }) => {
      if (!url.includes('action=upgrade')) return undefined
      asked += 1
      return { kind: 'reset-after' }
    }
    expect(await upgrade(scene)).toMatchObject({ exitCode: 0, result: 'confirmed' })
    expect([asked, actionsOf(scene)]).toEqual([1, ['upgrade', 'finishupgrade']])
  })
})

describe('ca-file', () => {
  const folderWith = (files: Readonly<Record<string, string>>) => {
    const folder = mkdtempSync(join(tmpdir(), 'slipway-ca-'))
    mkdirSync(join(folder, 'certs'))
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) }
  }
  const upgradeIn = (scene: Scene, workspace: string, inputs: InputValues) =>
    scene.upgrade({ ...scene.world('here', { image: NEW_IMAGE, ...inputs }), workspace })

  test('of the authority of the server, relative to the workspace: it is upgraded, and taken back where it must', async () => {
    using authority = new Authority()
    using place = folderWith({ 'certs/ca.pem': `# ours\n${authority.pem}` })
    for (const course of ['goes well', 'crashes in the gate'] as const) {
      await using scene = await Scene.open(course)
      await using front = await startReverseProxy(scene.cattle.url, { tls: authority.issue(['IP:127.0.0.1']) })
      const inputs = { 'rancher-url': front.url, 'ca-file': 'certs/ca.pem' }
      const told = await upgradeIn(scene, place.folder, inputs)
      expect(told.result).toBe(course === 'goes well' ? 'confirmed' : 'rolled-back')
      expect(front.log.length).toBeGreaterThan(10)
    }
  })

  test('none: the message names the input', async () => {
    using authority = new Authority()
    await using scene = await Scene.open('goes well')
    await using front = await startReverseProxy(scene.cattle.url, { tls: authority.issue(['IP:127.0.0.1']) })
    const told = await upgrade(scene, { 'rancher-url': front.url })
    expect(told).toMatchObject({ exitCode: 3, result: 'unchanged' })
    expect(told.printed).toContain('Try: set ca-file to the certificate (PEM) of the authority')
    expect(front.log).toEqual([])
    untouched(scene)
  })

  test.each([
    ['that is not there', 'nowhere.pem', /there is no .*nowhere\.pem/],
    ['that is a folder', 'certs', /certs: /],
    ['without a certificate', 'der.pem', /has no "-----BEGIN CERTIFICATE-----".*\n.*openssl x509 -inform der/],
    ['with a key alone', 'key.pem', /has no "-----BEGIN CERTIFICATE-----"/],
    ['with a certificate that is cut off', 'cut.pem', /certificate 2 of .* cannot be read/],
  ])('%s is wrong input, before any request', async (_, name, said) => {
    using authority = new Authority()
    const { key } = authority.issue(['IP:127.0.0.1'])
    const cut = `-----BEGIN CERTIFICATE-----\n${authority.pem.split('\n').slice(1, 4).join('\n')}\n-----END CERTIFICATE-----`
    using place = folderWith({ 'der.pem': '\u0030\u0082', 'key.pem': key, 'cut.pem': `${authority.pem}${cut}` })
    await using scene = await Scene.open('goes well')
    const told = await upgradeIn(scene, place.folder, { 'ca-file': name })
    expect(told).toMatchObject({ exitCode: 2, result: 'unchanged' })
    expect(told.printed).toMatch(said)
    expect(scene.cattle.http.log).toEqual([])
    untouched(scene)
  })

  test('is read again by the post step, which goes the same way', async () => {
    using authority = new Authority()
    using place = folderWith({ 'ca.pem': authority.pem })
    await using scene = await Scene.open('goes well')
    await using front = await startReverseProxy(scene.cattle.url, { tls: authority.issue(['IP:127.0.0.1']) })
    const inputs = { 'rancher-url': front.url, 'ca-file': 'ca.pem', image: NEW_IMAGE }
    const world = { ...scene.world('post', inputs), workspace: place.folder }
    const upgrading = new Promise<void>((resolve) => {
      scene.cattle.onChange = () => {
        if (scene.cattle.books.service(scene.serviceId).upgrade === null) return
        scene.cattle.onChange = undefined
        world.die()
        resolve()
      }
    })
    void scene.upgrade(world)
    await upgrading
    const { rancherUpgrade } = await import('../../../src/actions/rancher-upgrade/index.ts')
    const later = { ...scene.world('post', inputs), workspace: place.folder }
    expect(await rancherUpgrade.post?.(new InputReader(later.host.inputs), later)).toBe(0)
    expect(truthOf(scene).stands).toBe('old')
    expect(front.log.at(-1)).toMatch(/^GET /)
  })

  test('is gone before the post step: it says what is open, and is red', async () => {
    await using scene = await Scene.open('goes well')
    const upgrading = new Promise<void>((resolve) => {
      scene.cattle.onChange = () => {
        if (scene.cattle.books.service(scene.serviceId).upgrade !== null) resolve()
      }
    })
    const world = scene.world('post', { image: NEW_IMAGE })
    void scene.upgrade(world)
    await upgrading
    world.die()
    const later = scene.world('post', { image: NEW_IMAGE, 'ca-file': 'gone.pem' })
    const { rancherUpgrade } = await import('../../../src/actions/rancher-upgrade/index.ts')
    expect(await rancherUpgrade.post?.(new InputReader(later.host.inputs), later)).toBe(8)
    expect(later.printed.join('\n')).toMatch(/may have left something half changed[\s\S]*there is no .*gone\.pem/)
  })
})
