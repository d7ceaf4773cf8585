import { execFileSync, spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { docker, engineWith } from '../../end-to-end/engine.ts'
import { RegistryServer } from '../registry.ts'
import { RealTime } from '../time.ts'
import { CONTAINER_LABEL, DRIVER_LABEL } from './hosts/docker/create-body.ts'
import { DockerHosts, type DockerHostsOptions } from './hosts/docker/docker-hosts.ts'
import { AgentError, type ContainerSpec } from './hosts/driver.ts'
import { HEALTH_FILE, WEB_BASE, WEB_PORT, WebImages } from './web-images.ts'

const engine = engineWith(WEB_BASE)

/** The driver, and what it told the server. */
class Heard implements AsyncDisposable {
  readonly hosts: DockerHosts
  readonly events: string[] = []
  #waiting: (() => void)[] = []

  private constructor(hosts: DockerHosts) {
    this.hosts = hosts
    const note = (event: string) => {
      this.events.push(event)
      for (const wake of this.#waiting.splice(0)) wake()
    }
    hosts.listen({ exited: (id) => note(`${id} exited`), healthChanged: (id, health) => note(`${id} ${health}`) })
  }

  static async open(options: Partial<DockerHostsOptions> = {}): Promise<Heard> {
    return new Heard(await DockerHosts.open({ time: new RealTime(), stopWithinMs: 1_000, ...options }))
  }

  /** Resolves when so many events were told. */
  async told(count: number): Promise<readonly string[]> {
    while (this.events.length < count) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    return this.events
  }

  /** The engine's ids of all containers of this driver. */
  get dockerIds(): readonly string[] {
    const words = ['ps', '--all', '--quiet', '--no-trunc', '--filter', `label=${DRIVER_LABEL}=${this.hosts.instance}`]
    return docker(...words)
      .split('\n')
      .filter(Boolean)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.hosts.close()
  }
}

const specOf = (spec: Partial<ContainerSpec> = {}): ContainerSpec => ({
  id: '1i7',
  hostId: '1h1',
  name: 'shop-web-1',
  image: WEB_BASE,
  environment: {},
  labels: {},
  ports: [],
  command: ['sleep', '3600'],
  healthCheck: undefined,
  ...spec,
})

const probe = {
  port: WEB_PORT,
  requestLine: 'GET /health HTTP/1.0',
  intervalMs: 50,
  responseTimeoutMs: 2_000,
  healthyThreshold: 2,
  unhealthyThreshold: 2,
}

/** Signal and nanoseconds of a kill among the engine's events. */
const KILLS = '{{.Actor.Attributes.signal}} {{.TimeNano}}'

const inspected = (id: string, format: string): unknown => JSON.parse(docker('inspect', '--format', format, id))
const idOf = async (started: Promise<{ dockerId: string } | undefined>) => (await started)?.dockerId ?? ''

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((done) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' ? (address?.port ?? 0) : 0))
    }),
  )
}

describe.skipIf(!engine.available)(`hosts on a real engine${engine.reason}`, { timeout: 60_000 }, () => {
  let images: WebImages
  let web: string
  beforeAll(async () => {
    images = await WebImages.open()
    web = await images.push('1.0.0')
  })
  afterAll(() => images[Symbol.asyncDispose]())

  test('logs: of both streams, with instants, until the end; and nothing of a container it does not have', async () => {
    await using heard = await Heard.open()
    const spec = specOf({ command: ['sh', '-c', 'echo one; sleep 0.2; echo two >&2'] })
    await heard.hosts.start(spec)
    await heard.told(1)
    const read = heard.hosts.logs(spec.id, { tail: 100, follow: true, signal: new AbortController().signal })
    const lines: string[] = []
    for await (const { stream, text } of read ?? []) lines.push(`${stream} ${text.replace(/^\S+Z /, 'Z ')}`)
    expect(lines).toEqual(['stdout Z one\n', 'stderr Z two\n'])
    expect(heard.hosts.logs('1i99', { tail: 1, follow: false, signal: new AbortController().signal })).toBe(undefined)
  })

  test('start: with the environment, the labels, the command, and whose it is', async () => {
    await using heard = await Heard.open()
    const spec = specOf({ environment: { MODE: 'a b' }, labels: { team: 'shop' } })
    const id = await idOf(heard.hosts.start(spec))
    expect(inspected(id, '{{json .Config.Env}}')).toContain('MODE=a b')
    expect(inspected(id, '{{json .Config.Cmd}}')).toEqual(['sleep', '3600'])
    expect(inspected(id, '{{json .Config.Labels}}')).toMatchObject({
      team: 'shop',
      [CONTAINER_LABEL]: '1i7',
      [DRIVER_LABEL]: heard.hosts.instance,
    })
    expect(await heard.hosts.inspect('1i7')).toEqual({ running: true, health: undefined })
  })

  test('start: each host publishes the same port on a loopback address of its own', async () => {
    await using heard = await Heard.open()
    const port = await freePort()
    for (const host of [1, 2])
      await heard.hosts.start(
        specOf({ id: `1i${host}`, hostId: `1h${host}`, image: WEB_BASE, ports: [`${port}:80/tcp`, '81'] }),
      )
    const published = heard.dockerIds.map((id) => inspected(id, '{{json .HostConfig.PortBindings}}'))
    const onHost = (host: number) => ({ '80/tcp': [{ HostIp: `127.0.0.${host}`, HostPort: String(port) }] })
    expect(published).toEqual(expect.arrayContaining([onHost(1), onHost(2)]))
    expect(heard.hosts.addressOfHost('1h2')).toBe('127.0.0.2')
  })

  test('pull and start: an image by its digest, exactly that, at its address', async () => {
    await using heard = await Heard.open()
    const other = await images.push('1.0.0', 'crash-loop') // the tag means another one now
    await heard.hosts.pull(specOf({ image: web }))
    const started = await heard.hosts.start(specOf({ image: web, command: [] }))
    expect(inspected(started?.dockerId ?? '', '{{json .Config.Image}}')).toBe(web)
    expect(other).not.toBe(web)
    const repoDigest = `${images.repository}@${web.split('@')[1]}`
    const image = inspected(started?.dockerId ?? '', '{{json .Image}}')
    expect(docker('image', 'inspect', '--format', '{{.Id}}', repoDigest)).toBe(image)
    const response = await fetch(`http://${started?.address}:${WEB_PORT}/health`)
    expect(await response.json()).toEqual({ status: 'ok', version: '1.0.0' })
  })

  test("pull: what the registry lacks fails in the agent's words", async () => {
    await using heard = await Heard.open()
    const image = images.missing('2.0.0')
    const error = await heard.hosts.pull(specOf({ image })).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(AgentError)
    expect(String(error)).toMatch(/Image \[.*:2\.0\.0@sha256:0+\] failed to pull: .*manifest unknown/)
  })

  test('pull: a mere tag that the engine has is taken as it is', async () => {
    await using heard = await Heard.open()
    await heard.hosts.pull(specOf())
    expect(docker('image', 'ls', '--quiet', WEB_BASE)).not.toBe('')
  })

  test('pull: from a registry that wants a login, with the one of the environment', async () => {
    const login = { username: 'hosts', password: 'canary-only-for-tests' }
    await using closed = await RegistryServer.start({ user: { name: login.username, password: login.password } })
    const image = `${closed.host}/shop/web:1.0.0`
    await using without = await Heard.open()
    await expect(without.hosts.pull(specOf({ image }))).rejects.toThrow(/failed to pull: .*no basic auth credentials/)
    await using heard = await Heard.open({ logins: { [closed.host]: login } })
    await expect(heard.hosts.pull(specOf({ image }))).rejects.toThrow(/failed to pull: .*manifest unknown/)
  })

  test('start: what the engine refuses is told in its words, and a later try may go well', async () => {
    await using heard = await Heard.open()
    await expect(heard.hosts.start(specOf({ command: ['no-such-program'] }))).rejects.toThrow(
      /Error response from daemon: .*no-such-program.*executable file not found/,
    )
    const taken = createServer()
    const port = await new Promise<number>((done) =>
      taken.listen(0, '127.0.0.1', () => done((taken.address() as { port: number }).port)),
    )
    const spec = specOf({ id: '1i8', ports: [`${port}:80/tcp`] })
    await expect(heard.hosts.start(spec)).rejects.toThrow(/Error response from daemon: .*address already in use/)
    await new Promise((done) => taken.close(done))
    await heard.hosts.start(spec)
    expect(await heard.hosts.inspect('1i8')).toMatchObject({ running: true })
  })

  test('repeated calls are one call: start, stop, start again, remove', async () => {
    await using heard = await Heard.open()
    const spec = specOf()
    const [first, second] = await Promise.all([heard.hosts.start(spec), heard.hosts.start(spec)])
    expect(second).toEqual(first)
    await heard.hosts.stop(spec)
    await heard.hosts.stop(spec)
    expect(await heard.hosts.inspect('1i7')).toEqual({ running: false, health: undefined })
    expect(await idOf(heard.hosts.start(spec))).toBe(first?.dockerId)
    expect(heard.dockerIds).toEqual([first?.dockerId])
    await heard.hosts.remove(spec)
    await heard.hosts.remove(spec)
    await heard.hosts.stop(spec)
    expect(heard.dockerIds).toEqual([])
    expect(await heard.hosts.inspect('1i7')).toBeUndefined()
    expect(heard.events).toEqual([])
  })

  test('stop: a program that does not listen is killed when its time is over', async () => {
    await using heard = await Heard.open({ stopWithinMs: 500 })
    const id = await idOf(heard.hosts.start(specOf({ command: ['sleep', '3600'] }))) // as process 1 it ignores SIGTERM
    await heard.hosts.stop(specOf())
    expect(inspected(id, '{{json .State}}')).toMatchObject({ Running: false, ExitCode: 137 })
    const when = ['--since', '1h', '--until', String(Math.ceil(Date.now() / 1_000))]
    const events = docker('events', ...when, '--filter', `container=${id}`, '--filter', 'event=kill', '--format', KILLS)
    const [[asked, askedAt] = [], [killed, killedAt] = []] = events.split('\n').map((line) => line.split(' '))
    expect([asked, killed]).toEqual(['15', '9'])
    // the engine by itself waits ten seconds
    expect((Number(killedAt) - Number(askedAt)) / 1e9).toBeLessThan(5)
  })

  test('exited: told once when a container ends by itself, also at once, also when somebody removes it', async () => {
    await using heard = await Heard.open()
    await heard.hosts.start(specOf({ id: '1i1', command: ['true'] }))
    expect(await heard.told(1)).toEqual(['1i1 exited'])
    const killed = await idOf(heard.hosts.start(specOf({ id: '1i2' })))
    docker('kill', killed)
    expect(await heard.told(2)).toEqual(['1i1 exited', '1i2 exited'])
    expect(await heard.hosts.inspect('1i2')).toEqual({ running: false, health: undefined })
    const removed = await idOf(heard.hosts.start(specOf({ id: '1i3' })))
    docker('rm', '--force', removed)
    expect(await heard.told(3)).toEqual(['1i1 exited', '1i2 exited', '1i3 exited'])
    expect(await heard.hosts.inspect('1i3')).toEqual({ running: false, health: undefined })
    await heard.hosts.remove(specOf({ id: '1i3' }))
  })

  test('exited: the second run of a container is watched as the first one', async () => {
    await using heard = await Heard.open()
    const id = await idOf(heard.hosts.start(specOf()))
    await heard.hosts.stop(specOf())
    await heard.hosts.start(specOf())
    docker('kill', id)
    expect(await heard.told(1)).toEqual(['1i7 exited'])
  })

  test('health: asked at the address of the container, told when it changes, and anew after a start', async () => {
    await using heard = await Heard.open()
    const spec = specOf({ image: web, command: [], healthCheck: probe })
    await heard.hosts.pull(spec)
    const id = await idOf(heard.hosts.start(spec))
    expect(await heard.told(1)).toEqual(['1i7 healthy'])
    docker('exec', id, 'mv', HEALTH_FILE, '/www/aside')
    expect((await heard.told(2)).at(-1)).toBe('1i7 unhealthy')
    expect(await heard.hosts.inspect('1i7')).toEqual({ running: true, health: 'unhealthy' })
    docker('exec', id, 'mv', '/www/aside', HEALTH_FILE)
    expect((await heard.told(3)).at(-1)).toBe('1i7 healthy')
    await heard.hosts.stop(spec)
    expect(await heard.hosts.inspect('1i7')).toEqual({ running: false, health: undefined })
    await heard.hosts.start(spec)
    expect(await heard.told(4)).toEqual(['1i7 healthy', '1i7 unhealthy', '1i7 healthy', '1i7 healthy'])
  })

  test("network: on the caller's network containers find each other by the names of their services", async () => {
    const name = `slipway-test-${process.pid}-${Date.now()}`
    docker('network', 'create', name)
    try {
      await using heard = await Heard.open({ network: name })
      const labels = { 'io.rancher.stack_service.name': 'shop/database' }
      const { address } = (await heard.hosts.start(specOf({ id: '1i1', labels }))) ?? {}
      const asking = await idOf(heard.hosts.start(specOf({ id: '1i2' })))
      for (const asked of ['database', 'database.shop', 'database.shop.rancher.internal'])
        expect(docker('exec', asking, 'nslookup', '-type=a', asked)).toContain(`Address: ${address}`)
    } finally {
      docker('network', 'rm', name)
    }
  })

  test('network: one that is not there is refused at once', async () => {
    await expect(Heard.open({ network: 'slipway-no-such-network' })).rejects.toThrow(/slipway-no-such-network/)
  })

  test('close: nothing stays, also of what is being started or stopped; no volumes, no images', async () => {
    const heard = await Heard.open({ stopWithinMs: 60_000 })
    const spec = specOf({ id: '1i1', image: web, command: ['sleep', '3600'] })
    await heard.hosts.pull(spec)
    const id = await idOf(heard.hosts.start(spec))
    const volumes = () => docker('volume', 'ls', '--quiet', '--filter', `name=${volume}`)
    const volume = inspected(id, '{{json (index .Mounts 0).Name}}')
    expect(volumes()).toBe(volume)
    const stopping = heard.hosts.stop(spec)
    const starting = heard.hosts.start(specOf({ id: '1i2' }))
    await new Promise((resolve) => setImmediate(resolve)) // the engine creates it while the others are listed
    await heard.hosts.close()
    await Promise.allSettled([stopping, starting])
    expect(heard.dockerIds).toEqual([])
    expect(volumes()).toBe('')
    expect(docker('image', 'ls', '--all', '--quiet', '--filter', `reference=${images.repository}@*`)).toBe('')
    expect(docker('image', 'ls', '--quiet', WEB_BASE)).not.toBe('')
    expect(heard.events).toEqual([])
    await expect(heard.hosts.start(specOf({ id: '1i3' }))).rejects.toThrow(AgentError)
  })

  test('a process that just ends takes its containers with it', () => {
    const module = JSON.stringify(join(import.meta.dirname, 'hosts/docker/docker-hosts.ts'))
    const time = JSON.stringify(join(import.meta.dirname, '../time.ts'))
    const program = `
      const { DockerHosts } = await import(${module})
      const { RealTime } = await import(${time})
      const hosts = await DockerHosts.open({ time: new RealTime() })
      await hosts.start(${JSON.stringify(specOf())})
      process.stdout.write(hosts.instance)
      process.exit(1)`
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      encoding: 'utf8',
    })
    expect(stdout, stderr).toMatch(/^[0-9a-f]{8}$/)
    const words = ['ps', '--all', '--quiet', '--filter', `label=${DRIVER_LABEL}=${stdout}`]
    expect(execFileSync('docker', words, { encoding: 'utf8' })).toBe('')
  })
})
