import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { accessFrom } from '../../src/actions/route53-switch/access.ts'
import { doctorOf } from '../../src/doctor/index.ts'
import type { Machine } from '../../src/doctor/machine.ts'
import { credentialsFrom } from '../../src/doctor/systems.ts'
import { ACTIONS } from '../../src/pipeline/stages.ts'
import { realClock } from '../../src/ports/clock.ts'
import { type Exec, type ExecResult, ProgramNotFound } from '../../src/ports/exec.ts'
import { createHttp } from '../../src/ports/http.ts'
import { runAction } from '../../src/run/run-action.ts'
import { Route53Client } from '../../src/systems/route53/client.ts'
import { type Cattle, type CattleOptions, startCattle } from '../servers/cattle/index.ts'
import { startReverseProxy } from '../servers/reverse-proxy.ts'
import { type Route53Server, startRoute53 } from '../servers/route53/index.ts'
import { VirtualTime } from '../servers/time.ts'
import { Authority } from '../support/authority.ts'
import { type InputValues, testWorld } from '../support/test-world.ts'
import { Checkout } from '../systems/git/checkout.ts'
import { FakeRegistry } from '../systems/registry/fake-registry.ts'

const FILE = `
slipway: 1
stages:
  - { use: containerized-build, builder-image: "go-builder:1.8", run: make }
  - { use: compose-integration-test, images: [auth], test-service: tests }
  - { use: tag-and-push, repository: "\${REGISTRY}/shop/auth", registry-username: ci, registry-password: "\${PASSWORD}" }
  - use: rancher-upgrade
    rancher-url: \${RANCHER_URL}
    rancher-access-key: \${KEY}
    rancher-secret-key: \${SECRET}
    stack: auth
    service: one
  - { use: route53-switch, record: www.example.com, green: green.example.net }
destinations: { production: {} }
`
const PASSWORD = 'fake-registry-password'
const INFO = { ID: 'engine-1', ServerVersion: '26.1.5', OSType: 'linux', Architecture: 'x86_64', DriverStatus: [] }

/** What the docker command says; git is the real one. */
const DOCKER: Readonly<Record<string, Partial<ExecResult>>> = {
  'docker info --format {{json .}}': { stdout: JSON.stringify(INFO) },
  'docker context inspect --format {{.Endpoints.docker.Host}}': { stdout: 'unix:///run/docker.sock\n' },
  'docker compose version --short': { stdout: '2.26.1\n' },
  'docker buildx version': { stdout: 'github.com/docker/buildx 0.13.1+ds1 0.13.1+ds1-1\n' },
}

class Place implements AsyncDisposable {
  readonly checkout = Checkout.withHistory(['v1.0.0'], [])
  readonly folder = mkdtempSync(join(tmpdir(), 'slipway-doctor-'))
  readonly docker: Record<string, Partial<ExecResult> | undefined> = { ...DOCKER }
  readonly env: Record<string, string>
  machine: Machine = { node: '24.21.0', stateFolder: join(this.folder, 'state') }
  readonly #time: VirtualTime
  readonly #servers: readonly [Cattle, Route53Server, FakeRegistry]

  private constructor(time: VirtualTime, servers: readonly [Cattle, Route53Server, FakeRegistry]) {
    const [cattle, route53, registry] = servers
    this.#time = time
    this.#servers = servers
    this.env = {
      ...this.checkout.env,
      RANCHER_URL: cattle.url,
      KEY: cattle.keys.access,
      SECRET: cattle.keys.secret,
      REGISTRY: registry.host,
      PASSWORD,
      AWS_ENDPOINT_URL_ROUTE_53: route53.url,
      AWS_ACCESS_KEY_ID: route53.keys.accessKeyId,
      AWS_SECRET_ACCESS_KEY: route53.keys.secretAccessKey,
    }
    this.checkout.write('slipway.yml', FILE)
  }

  static async open(options: Omit<CattleOptions, 'time'> = {}): Promise<Place> {
    const time = new VirtualTime()
    const cattle = await startCattle({ time, ...options })
    cattle.seed.service({ stack: 'auth', name: 'one', image: 'shop/auth:1.0.0', scale: 1, healthCheck: true })
    const records = [
      { Name: 'www.example.com.', Type: 'CNAME', TTL: 60, ResourceRecords: [{ Value: 'blue.example.net' }] },
    ] as const
    const route53 = await startRoute53({ time, zones: [{ name: 'example.com', id: 'Z1EXAMPLE', records }] })
    const registry = await FakeRegistry.start(time, { by: 'basic', username: 'ci', password: PASSWORD })
    return new Place(time, [cattle, route53, registry])
  }

  get cattle(): Cattle {
    return this.#servers[0]
  }

  /** Rancher takes every request, and answers none. */
  hangRancher(): void {
    this.#servers[0].http.fault = () => ({ kind: 'hang-before' })
  }

  /** Everything that was asked of any system, by method. */
  get methods(): readonly string[] {
    const [cattle, route53, registry] = this.#servers
    return [cattle.http, route53.http, registry.shell].flatMap(({ log }) => log.map(({ method }) => method))
  }

  async ask(inputs: InputValues = { destination: 'production' }) {
    const world = testWorld({ time: this.#time, inputs, env: this.env })
    const real = world.exec
    const exec: Exec = {
      run: async (words, options) => {
        if (words[0] !== 'docker') return real.run(words, options)
        const said = this.docker[words.join(' ')]
        if (said === undefined) throw new ProgramNotFound('docker')
        return { exitCode: 0, stdout: '', stderr: '', timedOut: false, ...said }
      },
    }
    const exitCode = await runAction(doctorOf(this.machine), { ...world, exec, workspace: this.checkout.folder })
    const printed = world.printed.join('\n')
    // With what to try, which is below it.
    const lines = printed.replaceAll('\n  Try: ', ' Try: ').split('\n')
    const line = (what: string) => lines.find((one) => new RegExp(`^(info )?\\S.*  ${what}`).test(one)) ?? ''
    return {
      exitCode,
      result: world.outputs.get('result'),
      printed,
      line,
      told: [...world.outputs.values()].join('\n'),
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const server of this.#servers) await server[Symbol.asyncDispose]()
    this.checkout[Symbol.dispose]()
    rmSync(this.folder, { recursive: true, force: true })
  }
}

beforeAll(async () => {
  // Modules and the SDK are loaded in real time, in which virtual time would run away.
  await Promise.all(Object.values(ACTIONS).map((load) => load()))
  await import('yaml')
  const route53 = await startRoute53({ time: new VirtualTime() })
  const env = { AWS_ENDPOINT_URL_ROUTE_53: route53.url, AWS_ACCESS_KEY_ID: 'FAKE', AWS_SECRET_ACCESS_KEY: 'fake' }
  const client = new Route53Client(accessFrom({ env }), createHttp(realClock))
  await client.listHostedZonesByName({ DNSName: 'example.com' }, new AbortController().signal).catch(() => {})
  await route53[Symbol.asyncDispose]()
})

test('given all that the stages need, it is ready, a line each, and has only read', async () => {
  await using place = await Place.open()
  const told = await place.ask()
  expect(told).toMatchObject({ exitCode: 0, result: 'ready' })
  expect(told.line('pipeline file')).toMatch(/found +pipeline file +slipway.yml to production: containerized-build,/)
  expect(told.line('Node')).toMatch(/found +Node +24.21.0/)
  expect(told.line('state folder')).toMatch(/found/)
  expect(told.line('Docker engine')).toMatch(/26.1.5 at unix:\/\/\/run\/docker.sock, x86_64, classic image store/)
  expect(told.line('docker compose')).toMatch(/found +docker compose +2.26.1/)
  expect(told.line('docker buildx')).toMatch(/0.13.1/)
  expect(told.line('git')).toMatch(/version 1.0.0-1-[0-9a-f]{7}/)
  expect(told.line('registry')).toMatch(/127.0.0.1:\d+ answers, the login is good/)
  expect(told.line('Rancher')).toMatch(/environment Default, 3 active hosts, service auth\/one is there/)
  expect(told.line('Route 53')).toMatch(
    /zone example.com. \(Z1EXAMPLE\), credentials from AWS_ACCESS_KEY_ID; blue.example.net/,
  )
  expect(new Set(place.methods)).toEqual(new Set(['GET']))
})

test('no secret is in anything that it tells', async () => {
  await using place = await Place.open()
  place.env.DOCKER_HOST = 'tcp://someone:fake-engine-password@127.0.0.1:1'
  place.docker['docker context inspect --format {{.Endpoints.docker.Host}}'] = { stdout: place.env.DOCKER_HOST }
  const { printed, told } = await place.ask()
  const secrets = [PASSWORD, place.env.SECRET, place.env.AWS_SECRET_ACCESS_KEY, 'fake-engine-password']
  for (const secret of secrets) {
    expect(printed).not.toContain(secret)
    expect(told).not.toContain(secret)
  }
  expect(printed).toContain('tcp://***@127.0.0.1:1 (DOCKER_HOST)')
})

const MISSING: readonly (readonly [string, (place: Place) => unknown, string, RegExp])[] = [
  [
    'an engine that is down',
    ({ docker }) => {
      docker['docker info --format {{json .}}'] = {
        exitCode: 1,
        stderr: 'Cannot connect to the Docker daemon at unix:///run/docker.sock. Is the docker daemon running?',
      }
    },
    'Docker engine',
    /Cannot reach a Docker engine.* Try: start it/,
  ],
  [
    'compose of version 1 only',
    ({ docker }) => {
      docker['docker compose version --short'] = { exitCode: 1, stderr: "docker: 'compose' is not a docker command." }
    },
    'docker compose',
    /no such plugin.*docker-compose-plugin/,
  ],
  [
    'no docker at all',
    ({ docker }) => {
      for (const words of Object.keys(docker)) delete docker[words]
    },
    'Docker engine',
    /there is no program "docker"/,
  ],
  [
    'no version tag',
    ({ checkout }) => void checkout.git('tag', '--delete', 'v1.0.0'),
    'git',
    /no tag at all before commit/,
  ],
  [
    'no repository',
    ({ checkout }) => rmSync(join(checkout.folder, '.git'), { recursive: true }),
    'git',
    /not a git repository/,
  ],
  [
    'a wrong password of the registry',
    ({ env }) => Object.assign(env, { PASSWORD: 'fake-other' }),
    'registry',
    /registry-password/,
  ],
  [
    'a wrong Rancher key',
    ({ env }) => Object.assign(env, { SECRET: 'fake-other' }),
    'Rancher',
    /check rancher-access-key and/,
  ],
  [
    'a Rancher that is not there',
    ({ env }) => Object.assign(env, { RANCHER_URL: 'http://127.0.0.1:1' }),
    'Rancher',
    /refused the connection.* Try: check rancher-url/,
  ],
  [
    'a misspelt service',
    ({ checkout }) => checkout.write('slipway.yml', FILE.replace('service: one', 'service: ona')),
    'Rancher',
    /There is no service "ona".*did you mean "one"/,
  ],
  [
    'a wrong AWS key',
    ({ env }) => Object.assign(env, { AWS_SECRET_ACCESS_KEY: 'fake-other' }),
    'Route 53',
    /SignatureDoesNotMatch.* Try: /,
  ],
  [
    'a record of no zone',
    ({ checkout }) => checkout.write('slipway.yml', FILE.replace('www.example.com', 'www.example.org')),
    'Route 53',
    /no public zone of this account/,
  ],
  [
    'a record that nobody made yet',
    ({ checkout }) => checkout.write('slipway.yml', FILE.replace('www.example.com', 'new.example.com')),
    'Route 53',
    /nothing of that name Try: check "record", or create the record first/,
  ],
  [
    'an old Node',
    (place) => {
      place.machine = { ...place.machine, node: '20.20.0' }
    },
    'Node',
    /20.20.0 Try: install Node 24/,
  ],
  [
    'a state folder that others may read',
    ({ folder, machine }) => {
      rmSync(machine.stateFolder, { recursive: true, force: true })
      chmodSync(folder, 0o755)
      Object.assign(machine, { stateFolder: folder })
    },
    'state folder',
    /can be read by other users.*SLIPWAY_STATE_DIR/,
  ],
  [
    'an input that is wrong',
    ({ checkout }) => checkout.write('slipway.yml', FILE.replace('stack: auth', 'stck: auth')),
    'inputs of rancher-upgrade',
    /did you mean rancher-upgrade.stack/,
  ],
]
test.each(MISSING)(
  'given %s, it is red and says what to do, and the rest is told all the same',
  async (_, spoil, what, said) => {
    await using place = await Place.open()
    spoil(place)
    const told = await place.ask()
    expect(told).toMatchObject({ exitCode: 3, result: 'missing' })
    expect(told.line(what)).toMatch(/MISSING/)
    expect(told.line(what)).toMatch(said)
    expect(told.printed.match(/(^|\n)(info )?found/g)?.length).toBeGreaterThan(3)
  },
)

test('what no stage needs may be missing', async () => {
  await using place = await Place.open()
  for (const words of Object.keys(place.docker)) delete place.docker[words]
  place.checkout.write('slipway.yml', 'slipway: 1\nstages: [{ use: route53-switch, record: www.example.com }]\n')
  const told = await place.ask({})
  expect(told).toMatchObject({ exitCode: 0, result: 'ready' })
  expect(told.line('Docker engine')).toMatch(/not there.*\(no stage needs it\)/)
})

test('a variable of the pipeline file that is not set is told, and this machine all the same', async () => {
  await using place = await Place.open()
  delete place.env.RANCHER_URL
  const told = await place.ask()
  expect(told.exitCode).toBe(3)
  expect(told.line('pipeline file')).toContain('${RANCHER_URL} is not set')
  expect(told.line('Docker engine')).toContain('26.1.5')
})

test('without a pipeline file it asks this machine, and what is named on the command line', async () => {
  await using place = await Place.open()
  rmSync(join(place.checkout.folder, 'slipway.yml'))
  expect(await place.ask({})).toMatchObject({ exitCode: 0, result: 'ready' })
  const { RANCHER_URL: url = '', KEY: key = '', SECRET: secret = '', REGISTRY: host = '' } = place.env
  const told = await place.ask({
    'rancher-url': url,
    'rancher-access-key': key,
    'rancher-secret-key': secret,
    repository: `${host}/shop/auth`,
  })
  expect(told.line('Rancher')).toContain('environment Default, 3 active hosts')
  expect(told.line('registry')).toContain('MISSING')
  expect(told.printed).toContain('needed by the command line')
  expect((await place.ask({ config: 'other.yml' })).exitCode).toBe(3)
})

test('given a Rancher without access control, no key is needed, and that it is open to all is told', async () => {
  await using place = await Place.open({ accessControl: false })
  const file = FILE.split('\n').filter((line) => !/rancher-(access|secret)-key/.test(line))
  place.checkout.write('slipway.yml', file.join('\n'))
  const told = await place.ask()
  expect(told).toMatchObject({ exitCode: 0, result: 'ready' })
  expect(told.line('Rancher')).toMatch(/auth\/one is there; access control is off on this Rancher server: everybody/)
  const named = await place.ask({ 'rancher-url': place.cattle.url })
  expect(named.printed.match(/3 active hosts; access control is off/g)).toHaveLength(1)
})

test('given a Rancher behind TLS of an own authority, ca-file leads there, and without it is told what to set', async () => {
  await using place = await Place.open()
  using authority = new Authority()
  await using front = await startReverseProxy(place.cattle.url, { tls: authority.issue(['IP:127.0.0.1']) })
  place.env.RANCHER_URL = front.url
  expect((await place.ask()).line('Rancher')).toMatch(/MISSING.*unable to verify.* Try: set ca-file/)
  place.checkout.write('ca.pem', authority.pem)
  place.checkout.write('slipway.yml', FILE.replace('    stack: auth', '    ca-file: ca.pem\n    stack: auth'))
  const told = await place.ask()
  expect(told.line('Rancher')).toMatch(/found.*service auth\/one is there/)
  place.checkout.write('slipway.yml', FILE.replace('    stack: auth', '    ca-file: other.pem\n    stack: auth'))
  expect((await place.ask()).line('Rancher')).toMatch(/MISSING.*there is no .*other\.pem/)
})

test('given an http address of another machine, keys are not sent there', async () => {
  await using place = await Place.open()
  place.env.RANCHER_URL = 'http://rancher.example.com'
  const told = await place.ask()
  expect(told.exitCode).toBe(3)
  expect(told.line('inputs of rancher-upgrade')).toMatch(/MISSING.*allow-http: true/)
})

test('given an address of v1, or a server that has only that, it is found', async () => {
  await using place = await Place.open({ oldServer: true })
  const page = { status: 200, headers: { 'content-type': 'text/html' }, body: '<!DOCTYPE html>' }
  await using front = await startReverseProxy(place.cattle.url, {
    instead: ({ url }) => (url.startsWith('/v2-beta') ? page : undefined),
  })
  for (const url of [front.url, `${front.url}/v1`]) {
    place.env.RANCHER_URL = url
    expect((await place.ask()).line('Rancher')).toMatch(/found.*service auth\/one is there/)
  }
})

test('without a destination, the stages before the live ones are asked, and that is said', async () => {
  await using place = await Place.open()
  const told = await place.ask({})
  expect(told.exitCode).toBe(0)
  expect(told.line('pipeline file')).toContain('no destination: name one to ask its systems')
  expect(told.printed).not.toContain('Rancher')
})

test('a server that never answers has its time, and does not hold up the others', async () => {
  await using place = await Place.open()
  place.hangRancher()
  const told = await place.ask()
  expect(told.exitCode).toBe(3)
  expect(told.line('Rancher')).toContain('MISSING')
  expect(told.line('Route 53')).toContain('found')
})

test.each([
  [{ AWS_PROFILE: 'ops', AWS_ACCESS_KEY_ID: 'FAKE', AWS_SECRET_ACCESS_KEY: 'fake' }, 'of the profile ops'],
  [{ AWS_ACCESS_KEY_ID: 'FAKE', AWS_SECRET_ACCESS_KEY: 'fake' }, 'from AWS_ACCESS_KEY_ID'],
  [{ AWS_WEB_IDENTITY_TOKEN_FILE: '/token' }, 'by web identity (AWS_WEB_IDENTITY_TOKEN_FILE)'],
  [{ AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/x' }, 'of the container (AWS_CONTAINER_CREDENTIALS_…)'],
  [{}, 'of the default profile, or of this machine'],
])('given %o, AWS credentials are %s', (env, said) => {
  expect(credentialsFrom(env)).toBe(said)
})
