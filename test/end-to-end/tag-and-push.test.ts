import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findExisting, tagAndPush } from '../../src/actions/tag-and-push/index.ts'
import { Cancelled } from '../../src/core/failure.ts'
import { parseImageRef } from '../../src/core/image-ref.ts'
import { InputReader } from '../../src/core/read-inputs.ts'
import { Secret } from '../../src/core/secret.ts'
import { runAction } from '../../src/run/run-action.ts'
import { MANIFEST_TYPES } from '../../src/systems/registry/manifest.ts'
import { docker, ended, idOf, Machine, pushByHand } from '../actions/tag-and-push/rig.ts'
import { type RegistryFault, type RegistryRequest, RegistryServer } from '../servers/registry.ts'
import { Checkout } from '../systems/git/checkout.ts'
import { sha256 } from '../systems/registry/fake-registry.ts'
import { engine } from './engine.ts'

const PASSWORD = 'canary-7d1f-registry-password'
const user = { name: 'ci', password: PASSWORD }
const login = { 'registry-username': 'ci', 'registry-password': PASSWORD }
const inputsFor = (server: RegistryServer, imageId: string, more: Readonly<Record<string, string>> = {}) => ({
  'image-id': imageId,
  repository: `${server.host}/shop/api`,
  ...login,
  ...more,
})

const isManifestPut = ({ method, url }: RegistryRequest) => method === 'PUT' && url.includes('/manifests/')
/** Makes a fault at the first so many requests that are meant. */
function first(times: number, meant: (request: RegistryRequest) => boolean, fault: RegistryFault) {
  let left = times
  return (request: RegistryRequest) => {
    if (left === 0 || !meant(request)) return undefined
    left -= 1
    return fault
  }
}

async function manifestIn(server: RegistryServer, reference: string) {
  const response = await fetch(`http://${server.host}/v2/shop/api/manifests/${reference}`, {
    headers: {
      accept: MANIFEST_TYPES.join(', '),
      authorization: `Basic ${Buffer.from(`ci:${PASSWORD}`).toString('base64')}`,
    },
  })
  const digest = response.headers.get('docker-content-digest')
  return response.ok ? { digest, body: await response.text() } : { status: response.status }
}

describe.skipIf(!engine.available)(`tag-and-push with a real engine and registry ${engine.reason}`, () => {
  test('given a free version, the image is pushed once, and the registry shows exactly it', async () => {
    await using server = await RegistryServer.start({ user })
    using machine = new Machine()
    const id = machine.image()
    const { exitCode, outputs, details, summary } = await machine.run(inputsFor(server, id))
    const { digest, body = '' } = await manifestIn(server, machine.version)
    const image = `${server.host}/shop/api:${machine.version}@${digest}`
    expect(exitCode).toBe(0)
    expect(Object.fromEntries(outputs)).toMatchObject({ result: 'pushed', version: machine.version, digest, image })
    expect(details).toMatchObject({ image, imageId: id, commit: machine.checkout.head, versionFrom: 'git' })
    // With the classic store an image id is the digest of the configuration, with the containerd store that of the manifest.
    expect([digest, JSON.parse(body).config.digest]).toContain(id)
    expect(summary).toContain(`docker pull ${image}`)
    expect(server.writes.filter((write) => write.startsWith('PUT /v2/shop/api/manifests'))).toHaveLength(1)
  })

  test('after a push nothing is left behind, and the image is still there', async () => {
    await using server = await RegistryServer.start({ user })
    using machine = new Machine()
    const id = machine.image()
    await machine.run(inputsFor(server, id))
    expect(machine.left).toEqual([])
    expect(idOf(`${server.host}/shop/api:${machine.version}`)).toBeUndefined()
    expect(idOf(id)).toBe(id)
    expect(machine.remembered.get('tag-and-push')).toBe('')
    expect(docker(['image', 'ls', '--quiet', '--filter', `reference=${server.host}/shop/api`])).toBe('')
  })

  test('given an image that has another name, that name stays, and only that', async () => {
    await using server = await RegistryServer.start({ user })
    using machine = new Machine()
    const id = machine.image()
    const other = `${server.host}/built:here`
    docker(['tag', id, other])
    await machine.run(inputsFor(server, id))
    expect([idOf(other), idOf(`${server.host}/shop/api:${machine.version}`)]).toEqual([id, undefined])
  })

  test('given a local name that was there before, it means afterwards what it meant', async () => {
    await using server = await RegistryServer.start({ user })
    using machine = new Machine()
    const [id, another] = [machine.image(), machine.image()]
    const name = `${server.host}/shop/api:${machine.version}`
    docker(['tag', another, name])
    expect((await machine.run(inputsFor(server, id))).exitCode).toBe(0)
    expect([idOf(name), idOf(id)]).toEqual([another, id])
    docker(['tag', id, name])
    expect((await machine.run(inputsFor(server, id))).exitCode).toBe(0)
    expect(idOf(name)).toBe(id)
  })

  test('given the same image a second time, it is already there and nothing is sent', async () => {
    await using server = await RegistryServer.start({ user })
    using machine = new Machine()
    const id = machine.image()
    const before = await machine.run(inputsFor(server, id))
    const writes = server.writes.length
    const again = await machine.run(inputsFor(server, id))
    expect([again.exitCode, again.outputs.get('result')]).toEqual([0, 'already-there'])
    expect(again.outputs.get('image')).toBe(before.outputs.get('image'))
    expect(server.writes.length).toBe(writes)
  })

  test('given another image under the version, it is refused with both names, and the registry keeps what it has', async () => {
    await using server = await RegistryServer.start({ user })
    using machine = new Machine()
    const [id, another] = [machine.image({}), machine.image({})]
    await machine.run(inputsFor(server, id))
    const held = await manifestIn(server, machine.version)
    const writes = server.writes.length
    const { exitCode, outputs, details, printed } = await machine.run(inputsFor(server, another))
    expect([exitCode, outputs.get('result'), outputs.get('digest')]).toEqual([7, 'failed', ''])
    expect(details.failure).toMatchObject({ code: 'refused' })
    for (const name of [held.digest, id, another]) expect(printed).toContain(name)
    expect(server.writes.length).toBe(writes)
    expect(await manifestIn(server, machine.version)).toEqual(held)
  })

  test('given reuse and an image of this commit and a clean tree, the one that is there is used', async () => {
    await using server = await RegistryServer.start({ user })
    using machine = new Machine()
    const [id, rebuilt] = [machine.image(), machine.image()]
    const before = await machine.run(inputsFor(server, id))
    const again = await machine.run(inputsFor(server, rebuilt, { 'on-existing': 'reuse' }))
    expect([again.exitCode, again.outputs.get('result')]).toEqual([0, 'already-there'])
    expect(again.outputs.get('image')).toBe(before.outputs.get('image'))
    expect(again.printed).toContain('built from this commit and a clean tree')
  })

  test.each([
    [
      'another commit',
      { 'org.opencontainers.image.revision': 'f'.repeat(40), 'io.slipway.dirty': 'false' },
      'name commit ffff',
    ],
    ['no labels', {}, 'name no commit'],
  ])('given reuse and an image with labels of %s, it is refused', async (_name, labels, because) => {
    await using server = await RegistryServer.start({ user })
    using machine = new Machine()
    await pushByHand(machine.image(labels), `${server.host}/shop/api:${machine.version}`, user)
    const writes = server.writes.length
    const { exitCode, printed } = await machine.run(inputsFor(server, machine.image(), { 'on-existing': 'reuse' }))
    expect(exitCode).toBe(7)
    expect(printed).toContain(because)
    expect(server.writes.length).toBe(writes)
  })

  test('given a version that an earlier run has pushed, the pipeline learns before the build that it can be used', async () => {
    await using server = await RegistryServer.start({ user })
    using machine = new Machine()
    const pushed = await machine.run(inputsFor(server, machine.image()))
    const { signal } = new AbortController()
    const world = machine.world({})
    const wanted = {
      repository: parseImageRef(`${server.host}/shop/api`),
      version: undefined,
      credentials: { username: 'ci', password: new Secret('registry-password', PASSWORD) },
      onExisting: 'reuse',
    } as const
    expect(await findExisting(wanted, world, signal)).toMatchObject({
      do: 'reuse',
      digest: pushed.outputs.get('digest'),
      version: { tag: machine.version },
    })
    machine.checkout.commit()
    expect(await findExisting(wanted, world, signal)).toMatchObject({ do: 'build', because: 'the version is free' })
  })

  test('given a registry that wants tokens, the image is pushed with them', async () => {
    await using server = await RegistryServer.start({ user, by: 'token' })
    using machine = new Machine()
    const { exitCode, outputs } = await machine.run(inputsFor(server, machine.image()))
    expect([exitCode, outputs.get('result')]).toEqual([0, 'pushed'])
    expect(machine.left).toEqual([])
  })

  test('given an open registry and no login, the image is pushed without one', async () => {
    await using server = await RegistryServer.start()
    using machine = new Machine()
    const id = machine.image()
    const { exitCode } = await machine.run({ 'image-id': id, repository: `${server.host}/shop/api` })
    expect([exitCode, machine.wordsOf('docker', 'login')]).toEqual([0, []])
  })

  test('given an engine that is reached over TCP, the login and the push go there too', async () => {
    await using server = await RegistryServer.start({ user })
    using machine = new Machine()
    const bridge = createServer((socket) => {
      const engineSide = spawn('docker', ['system', 'dial-stdio'], { stdio: ['pipe', 'pipe', 'ignore'] })
      socket.on('error', () => {})
      engineSide.stdin.on('error', () => {})
      socket.pipe(engineSide.stdin)
      engineSide.stdout.pipe(socket)
      socket.on('close', () => engineSide.kill())
    })
    await new Promise<void>((resolve) => bridge.listen(0, '127.0.0.1', resolve))
    const address = `tcp://127.0.0.1:${(bridge.address() as AddressInfo).port}`
    machine.setEnv({ DOCKER_HOST: address })
    const { exitCode } = await machine.run(inputsFor(server, machine.image()))
    expect([exitCode, machine.left]).toEqual([0, []])
    const dockers = machine.commands.filter(({ argv }) => argv[0] === 'docker')
    expect(new Set(dockers.map(({ env }) => env.DOCKER_HOST))).toEqual(new Set([address]))
    await new Promise((resolve) => bridge.close(resolve))
  })

  test('given a version by input, it is the tag, and + becomes _', async () => {
    await using server = await RegistryServer.start({ user })
    using machine = new Machine()
    const { outputs } = await machine.run(inputsFor(server, machine.image(), { version: '2.0.0+build.7' }))
    expect(outputs.get('version')).toBe('2.0.0_build.7')
    expect(await manifestIn(server, '2.0.0_build.7')).toMatchObject({ digest: outputs.get('digest') })
  })

  test('given an image of a tree that was not clean, the version says so', async () => {
    await using server = await RegistryServer.start({ user })
    using machine = new Machine()
    const { outputs } = await machine.run(
      inputsFor(server, machine.image({ ...machine.labels, 'io.slipway.dirty': 'true' })),
    )
    expect(outputs.get('version')).toBe(`${machine.version}-dirty`)
  })

  test('given a dry run, the plan is printed, and nothing is sent, named or logged in', async () => {
    await using server = await RegistryServer.start({ user })
    using machine = new Machine()
    const { exitCode, outputs, printed } = await machine.run(inputsFor(server, machine.image(), { 'dry-run': 'true' }))
    expect([exitCode, outputs.get('result'), outputs.get('version')]).toEqual([0, 'skipped', machine.version])
    expect(printed).toContain(`push ${server.host}/shop/api:${machine.version}`)
    expect(server.writes).toEqual([])
    expect([...machine.wordsOf('docker', 'tag'), ...machine.wordsOf('docker', 'login')]).toEqual([])
  })

  describe('trouble', () => {
    test('given an image that says it was built from another commit, it is refused', async () => {
      await using server = await RegistryServer.start({ user })
      using machine = new Machine()
      const swapped = machine.image({ ...machine.labels, 'org.opencontainers.image.revision': 'f'.repeat(40) })
      const { exitCode, printed } = await machine.run(inputsFor(server, swapped))
      expect(exitCode).toBe(7)
      expect(printed).toContain(`name commit ${'f'.repeat(40)}; checked out is ${machine.checkout.head}`)
      expect(server.writes).toEqual([])
    })

    test('given an image id that the engine does not have, it says so', async () => {
      await using server = await RegistryServer.start({ user })
      using machine = new Machine()
      const id = `sha256:${'0'.repeat(64)}`
      const { exitCode, printed, details } = await machine.run(inputsFor(server, id))
      expect([exitCode, details.failure]).toEqual([3, expect.objectContaining({ code: 'not-found' })])
      expect(printed).toMatch(
        /has no sha256:0+[\s\S]*Try: give the output image-id of containerized-build in the same job/,
      )
      expect(server.log).toEqual([])
    })

    test('given no engine, it says where it looked and what to start', async () => {
      await using server = await RegistryServer.start({ user })
      using machine = new Machine()
      const id = machine.image()
      machine.setEnv({ DOCKER_HOST: `unix://${machine.folder}/none.sock` })
      const { exitCode, printed } = await machine.run(inputsFor(server, id))
      expect(exitCode).toBe(3)
      expect(printed).toMatch(/none\.sock[\s\S]*Try: .*DOCKER_HOST/)
    })

    test('given a login that the registry refuses, it says so before anything is made', async () => {
      await using server = await RegistryServer.start({ user: { ...user, password: 'another' } })
      using machine = new Machine()
      const { exitCode, details, printed } = await machine.run(inputsFor(server, machine.image()))
      expect([exitCode, details.failure]).toEqual([3, expect.objectContaining({ code: 'denied' })])
      expect(printed).toMatch(
        /refuses the login[\s\S]*Saw: 401[\s\S]*Try: check registry-username and registry-password/,
      )
      expect([machine.left, machine.wordsOf('docker', 'login')]).toEqual([[], []])
    })

    test('given a registry that lets everybody read, a refused login is found by docker, and nothing is left', async () => {
      await using server = await RegistryServer.start({ user: { ...user, password: 'another' } })
      using machine = new Machine()
      const id = machine.image()
      const free = { kind: 'answer', status: 404 } as const
      server.fault = ({ method, url }) => (method === 'GET' && url.includes('/manifests/') ? free : undefined)
      const { exitCode, printed } = await machine.run(inputsFor(server, id))
      expect(exitCode).toBe(3)
      expect(printed).toMatch(/refuses the login[\s\S]*Try: check registry-username/)
      expect(machine.wordsOf('docker', 'login')).toHaveLength(1)
      expect([machine.left, idOf(`${server.host}/shop/api:${machine.version}`), idOf(id)]).toEqual([[], undefined, id])
    })

    test.each([
      ['500 and then works', { kind: 'answer', status: 500 }],
      ['drops the connection before it acts, and then works', { kind: 'reset-before' }],
    ] as const)('given a registry that answers the manifest with %s, it pushes again', async (_name, fault) => {
      await using server = await RegistryServer.start({ user })
      using machine = new Machine()
      server.fault = first(2, isManifestPut, fault)
      const { exitCode, outputs, printed } = await machine.run(inputsFor(server, machine.image()))
      expect([exitCode, outputs.get('result'), outputs.get('seconds')]).toEqual([0, 'pushed', '3'])
      expect(printed).toContain('again in 2s (try 2 of 5)')
      expect(machine.left).toEqual([])
    })

    test('given a registry that wants fewer requests, it pushes again', async () => {
      await using server = await RegistryServer.start({ user })
      using machine = new Machine()
      const body = '{"errors":[{"code":"TOOMANYREQUESTS","message":"slow down"}]}'
      server.fault = first(2, isManifestPut, { kind: 'answer', status: 429, type: 'application/json', body })
      const { exitCode, outputs } = await machine.run(inputsFor(server, machine.image()))
      expect([exitCode, outputs.get('result')]).toEqual([0, 'pushed'])
    })

    test('given a registry that acts and drops the connection, the image is found there and not sent again', async () => {
      await using server = await RegistryServer.start({ user })
      using machine = new Machine()
      server.fault = first(1, isManifestPut, { kind: 'reset-after' })
      const { exitCode, outputs } = await machine.run(inputsFor(server, machine.image()))
      expect([exitCode, outputs.get('result')]).toEqual([0, 'pushed'])
      expect(machine.wordsOf('docker', 'push')).toHaveLength(1)
    })

    test('given a connection that is cut in the middle of a layer, the push goes through', async () => {
      await using server = await RegistryServer.start({ user })
      using machine = new Machine()
      const id = machine.image(machine.labels, 3_000_000)
      server.fault = first(1, ({ method }) => method === 'PATCH', { kind: 'cut', afterBytes: 500_000 })
      const { exitCode, outputs } = await machine.run(inputsFor(server, id))
      expect([exitCode, outputs.get('result')]).toEqual([0, 'pushed'])
    })

    test('given a registry that answers 500 without an end, it gives up, is red, and leaves nothing', async () => {
      await using server = await RegistryServer.start({ user })
      using machine = new Machine()
      const id = machine.image()
      server.fault = (request) => (isManifestPut(request) ? { kind: 'answer', status: 500 } : undefined)
      const { exitCode, outputs, printed } = await machine.run(inputsFor(server, id))
      expect([exitCode, outputs.get('result'), outputs.get('digest')]).toEqual([6, 'failed', ''])
      expect(printed).toMatch(/Cannot push .*\n {2}Saw: .*500 Internal Server Error \(5 tries\)\n {2}Try: /)
      expect([machine.left, idOf(`${server.host}/shop/api:${machine.version}`), idOf(id)]).toEqual([[], undefined, id])
    })

    test('given a registry that does not let this user push, it says so at once', async () => {
      await using server = await RegistryServer.start({ user })
      using machine = new Machine()
      const body = '{"errors":[{"code":"DENIED","message":"requested access to the resource is denied"}]}'
      server.fault = first(9, isManifestPut, { kind: 'answer', status: 403, type: 'application/json', body })
      const { exitCode, printed } = await machine.run(inputsFor(server, machine.image()))
      expect(exitCode).toBe(6)
      expect(printed).toMatch(/Try: check that registry-username may push to /)
      expect(machine.wordsOf('docker', 'push')).toHaveLength(1)
    })

    test('given a version that somebody else pushes between the plan and the push, it is not overwritten', async () => {
      await using server = await RegistryServer.start({ user })
      using machine = new Machine()
      const name = `${server.host}/shop/api:${machine.version}`
      await pushByHand(machine.image(), name, user)
      const held = await manifestIn(server, machine.version)
      // The first look finds it free; what is there is what came in between.
      server.fault = first(2, ({ url }) => url.includes('/manifests/'), { kind: 'answer', status: 404 })
      const id = machine.image()
      const { exitCode, details, printed } = await machine.run(inputsFor(server, id))
      expect([exitCode, details.failure]).toEqual([7, expect.objectContaining({ code: 'conflict' })])
      for (const each of [held.digest, id]) expect(printed).toContain(each)
      expect(await manifestIn(server, machine.version)).toEqual(held)
      expect([machine.left, idOf(name)]).toEqual([[], undefined])
    })

    test.each([
      [
        'another image',
        (manifest: object, other: string) => JSON.stringify({ ...manifest, config: { digest: other } }),
      ],
      ['other bytes for the same image', (manifest: object) => JSON.stringify(manifest, null, 1)],
    ])('given a registry that takes the image and then serves %s, it is red and names both', async (_name, change) => {
      await using server = await RegistryServer.start({ user })
      using machine = new Machine()
      const [id, other] = [machine.image(), `sha256:${'e'.repeat(64)}`]
      const name = `${server.host}/shop/api`
      await pushByHand(id, `${name}:before`, user)
      const { body = '', digest = '' } = await manifestIn(server, 'before')
      const served = change(JSON.parse(body) as object, other)
      let put = false
      server.fault = (request) => {
        put ||= isManifestPut(request)
        const asked = put && request.method === 'GET' && request.url.includes('/manifests/')
        return asked ? { kind: 'answer', status: 200, body: served } : undefined
      }
      const { exitCode, outputs, printed } = await machine.run(inputsFor(server, id))
      expect([exitCode, outputs.get('result'), outputs.get('image')]).toEqual([6, 'failed', ''])
      for (const each of [digest ?? '', sha256(served), id]) expect(printed).toContain(each)
      expect(machine.left).toEqual([])
    })

    test('given a name that somebody gives to another image right before the push, it is red and names both', async () => {
      await using server = await RegistryServer.start({ user })
      using machine = new Machine()
      const [id, swapped] = [machine.image(), machine.image()]
      const name = `${server.host}/shop/api:${machine.version}`
      machine.beforeCommand = ([, word]) => {
        if (word === 'push') docker(['tag', swapped, name])
      }
      const { exitCode, outputs, printed } = await machine.run(inputsFor(server, id))
      expect([exitCode, outputs.get('result'), outputs.get('image')]).toEqual([6, 'failed', ''])
      for (const each of [id, swapped]) expect(printed).toContain(each)
      expect(idOf(name)).toBe(swapped) // not ours to take back
    })

    test('given a clone without tags, it names the lines of the checkout step before anything is asked of the registry', async () => {
      await using server = await RegistryServer.start({ user })
      using origin = Checkout.withHistory(['v1.0.1'], [])
      using machine = new Machine(origin.copyWithoutTags())
      const { exitCode, printed } = await machine.run(inputsFor(server, machine.image()))
      expect(exitCode).toBe(3)
      expect(printed).toMatch(/"fetch-depth: 0" and "fetch-tags: true"/)
      expect(server.log).toEqual([])
    })
  })

  describe('stopping', () => {
    /** A run that hangs in mid-push, and what it takes to stop it. */
    async function hanging(server: RegistryServer, machine: Machine, recovery: 'here' | 'post' = 'post') {
      const reached = new Promise<void>((resolve) => {
        server.fault = (request) => {
          if (!isManifestPut(request)) return undefined
          resolve()
          return { kind: 'hang' }
        }
      })
      const world = machine.world(inputsFor(server, machine.image()), { recovery })
      const run = runAction(tagAndPush, world)
      const tooEarly = run.then(() => Promise.reject(new Error(`ended before the push:\n${world.printed.join('\n')}`)))
      await Promise.race([reached, tooEarly])
      tooEarly.catch(() => {})
      return { world, run }
    }
    const pushIsRunning = (name: string): boolean =>
      readdirSync('/proc').some((pid) => {
        try {
          return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').startsWith(`docker push ${name}`)
        } catch {
          return false // no process, or gone meanwhile
        }
      })

    test('given a cancel in mid-push, the push is ended and nothing is left', async () => {
      await using server = await RegistryServer.start({ user })
      using machine = new Machine()
      const { world, run } = await hanging(server, machine)
      const name = `${server.host}/shop/api:${machine.version}`
      expect([machine.left.length, pushIsRunning(name)]).toEqual([1, true])
      world.cancel(new Cancelled('SIGINT'))
      const { exitCode, outputs } = ended(await run, world)
      expect([exitCode, outputs.get('result'), outputs.get('image')]).toEqual([130, 'cancelled', ''])
      expect([machine.left, idOf(name), pushIsRunning(name)]).toEqual([[], undefined, false])
      server.fault = () => undefined
      expect(await manifestIn(server, machine.version)).toEqual({ status: 404 })
    })

    test('given a login that cannot be removed, what was pushed is told, and the run is red', async () => {
      await using server = await RegistryServer.start({ user })
      using machine = new Machine()
      const world = machine.world(inputsFor(server, machine.image()))
      const files = { ...world.files, remove: async () => Promise.reject(new Error('the disk is read-only')) }
      const { exitCode, outputs, details } = ended(await runAction(tagAndPush, { ...world, files }), world)
      expect([exitCode, outputs.get('result')]).toEqual([5, 'pushed'])
      expect(outputs.get('image')).toContain(`${machine.version}@sha256:`)
      expect(details.failure).toMatchObject({
        code: 'left-behind',
        saw: expect.stringContaining('the disk is read-only'),
      })
      expect(machine.remembered.get('tag-and-push')).toContain('slipway-login-')
    })

    test('given a process that was killed in mid-push, the post step removes login and local name', async () => {
      await using server = await RegistryServer.start({ user })
      using machine = new Machine()
      const { world, run } = await hanging(server, machine)
      const name = `${server.host}/shop/api:${machine.version}`
      world.die()
      expect([machine.left.length, idOf(name) === undefined]).toEqual([1, false])
      const later = machine.world({})
      expect(await tagAndPush.post?.(new InputReader(later.host.inputs), later)).toBe(0)
      expect([machine.left, idOf(name)]).toEqual([[], undefined])
      world.cancel(new Cancelled('SIGKILL'))
      await run
    })

    test('given a login that a killed run without a post step left, the next run removes it', async () => {
      await using server = await RegistryServer.start({ user })
      using machine = new Machine()
      const { world, run } = await hanging(server, machine, 'here')
      const [login = ''] = machine.left
      cpSync(join(machine.temp, login), join(machine.folder, login), { recursive: true })
      world.cancel(new Cancelled('SIGINT'))
      await run
      cpSync(join(machine.folder, login), join(machine.temp, login), { recursive: true })
      server.fault = () => undefined
      const { exitCode, printed } = await machine.run(inputsFor(server, machine.image()))
      expect([exitCode, machine.left]).toEqual([0, []])
      expect(printed).toContain('Removed a registry login that a killed run had left')
    })

    test('after a finished run, the post step touches nothing', async () => {
      await using server = await RegistryServer.start({ user })
      using machine = new Machine()
      const id = machine.image()
      await machine.run(inputsFor(server, id))
      const name = `${server.host}/shop/api:${machine.version}`
      docker(['tag', id, name])
      const later = machine.world({})
      expect(await tagAndPush.post?.(new InputReader(later.host.inputs), later)).toBe(0)
      expect(idOf(name)).toBe(id)
      docker(['image', 'rm', name])
    })
  })

  describe('secrets', () => {
    const forms = [PASSWORD, Buffer.from(`ci:${PASSWORD}`).toString('base64')]
    const holds = (text: string) => forms.some((form) => text.includes(form))

    test('the password is in no word, environment, output, line, summary, state, file or label', async () => {
      await using server = await RegistryServer.start({ user })
      using machine = new Machine()
      const id = machine.image()
      const resultFile = join(machine.folder, 'result.json')
      machine.setEnv({ REGISTRY_PASSWORD: PASSWORD })
      server.fault = first(1, isManifestPut, { kind: 'answer', status: 500 })
      const { exitCode, outputs, printed, summary } = await machine.run(
        inputsFor(server, id, { 'result-file': resultFile }),
      )
      expect(exitCode).toBe(0)
      const { body = '' } = await manifestIn(server, machine.version)
      const places = {
        words: JSON.stringify(machine.commands.map(({ argv }) => argv)),
        environments: JSON.stringify(machine.commands.map(({ env }) => env)),
        outputs: JSON.stringify([...outputs]),
        printed,
        summary,
        state: JSON.stringify([...machine.remembered]),
        files: machine.files,
        labels: body + docker(['image', 'inspect', id]),
      }
      expect(Object.entries(places).filter(([, text]) => text === '' || holds(text))).toEqual([])
      expect(server.log.some(({ authorization }) => holds(authorization ?? ''))).toBe(true)
    })

    test('during the push the login is in one private folder, which knows this registry only', async () => {
      await using server = await RegistryServer.start({ user })
      using machine = new Machine()
      let seen = { folderMode: 0, fileMode: 0, logins: [''] }
      server.fault = (request) => {
        if (isManifestPut(request)) {
          const folder = join(machine.temp, machine.left[0] ?? '')
          const file = join(folder, 'config.json')
          const { auths } = JSON.parse(readFileSync(file, 'utf8')) as { auths: Record<string, { auth: string }> }
          seen = {
            folderMode: statSync(folder).mode & 0o777,
            fileMode: statSync(file).mode & 0o777,
            logins: Object.entries(auths).map(([registry, { auth }]) => `${registry} ${auth}`),
          }
        }
        return undefined
      }
      await machine.run(inputsFor(server, machine.image()))
      expect(seen).toEqual({ folderMode: 0o700, fileMode: 0o600, logins: [`${server.host} ${forms[1]}`] })
      expect(readdirSync(machine.home)).toEqual([])
    })

    test('given a machine with a credential store, the login does not go there', async () => {
      await using server = await RegistryServer.start({ user })
      using machine = new Machine()
      const programs = join(machine.folder, 'programs')
      mkdirSync(programs)
      for (const name of ['pass', 'docker-credential-pass', 'docker-credential-secretservice']) {
        writeFileSync(join(programs, name), `#!/bin/sh\ncat > ${machine.folder}/stored-by-${name}\n`, { mode: 0o755 })
      }
      machine.setEnv({ PATH: `${programs}:${process.env.PATH}` })
      expect((await machine.run(inputsFor(server, machine.image()))).exitCode).toBe(0)
      expect(readdirSync(machine.folder).filter((name) => name.startsWith('stored'))).toEqual([])
    })
  })
})
