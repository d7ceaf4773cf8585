import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { InputReader } from '../../src/core/read-inputs.ts'
import { pipeline } from '../../src/pipeline/index.ts'
import type { Argv, ExecOptions } from '../../src/ports/exec.ts'
import { realProcesses } from '../../src/ports/processes.ts'
import { runAction } from '../../src/run/run-action.ts'
import type { World } from '../../src/run/world.ts'
import { type Cattle, startCattle } from '../servers/cattle/index.ts'
import { type ConsulServer, startConsul } from '../servers/consul/index.ts'
import { RegistryServer } from '../servers/registry.ts'
import { type RecordSet, type Route53Server, startRoute53 } from '../servers/route53/index.ts'
import { VirtualTime } from '../servers/time.ts'
import { patientClock } from '../support/patient-clock.ts'
import { type TestWorld, testWorld } from '../support/test-world.ts'
import { Checkout } from '../systems/git/checkout.ts'
import { docker, engineWith } from './engine.ts'

const BUILDER = 'busybox:1.36'
const engine = engineWith(BUILDER)
const REGISTRY_PASSWORD = 'canary-registry-password'
const NPM_TOKEN = 'canary-npm-token-of-the-build'
const GATE_TOKEN = 'canary-token-of-the-gate'
const CONSUL_TOKEN = 'canary-token-of-consul'
const AWS_TOKEN = 'canary-aws-container-token'
const ELSEWHERE_KEY = 'canary-key-of-another-destination'

/** Each `run` and `test-command` writes down what it sees. */
const FILE = `
slipway: 1
stages:
  - use: containerized-build
    builder-image: ${BUILDER}
    environment: [NPM_TOKEN]
    repository: \${REPOSITORY}
    run: |
      mkdir -p seen
      env > seen/build
      echo app > app
  - use: compose-integration-test
    images: [auth-service]
    test-command: |
      env > seen/tests
      docker logs "$SLIPWAY_PROJECT-auth-service-1" > seen/compose-file
  - use: tag-and-push
    repository: \${REPOSITORY}
    registry-username: ci
    registry-password: \${REGISTRY_PASSWORD}
  - use: rancher-upgrade
    rancher-url: \${RANCHER_URL}
    rancher-access-key: \${RANCHER_KEY}
    rancher-secret-key: \${RANCHER_SECRET}
    stack: auth
    service: auth-service
    needs: 1
    gates:
      - { run: env > seen/rancher-gate }
      - { http: "\${GATE_URL}", status: 401, headers: { authorization: "Bearer \${GATE_TOKEN}" } }
  - use: route53-switch
    record: www.example.com
    green: green.example.net
    needs: 1
    gates:
      - { run: env > seen/dns-gate }
      - { consul: auth-service, url: "\${CONSUL_URL}", token: "\${CONSUL_TOKEN}" }
destinations:
  production: { refs: ["v*"] }
  elsewhere: { rancher-upgrade: { rancher-secret-key: "\${ELSEWHERE_KEY}" } }
`
const COMPOSE_FILE = `
services:
  auth-service:
    image: to-be-replaced
    command: [sh, -c, "env; sleep 7700"]
    environment:
      REGISTRY_PASSWORD: \${REGISTRY_PASSWORD:-held back}
      PLAIN: \${PLAIN}
`

/** All the systems of one pipeline, and a job whose environment holds the secrets of all of its stages. */
class Job implements AsyncDisposable {
  readonly time = new VirtualTime()
  readonly checkout = Checkout.empty()
  readonly temp = mkdtempSync(join(tmpdir(), 'slipway-secrets-'))
  readonly commands: { readonly argv: Argv; readonly env: Readonly<Record<string, string>> }[] = []
  readonly cattle: Cattle
  readonly route53: Route53Server
  readonly registry: RegistryServer
  readonly consul: ConsulServer
  readonly secrets: Readonly<Record<string, string>>

  private constructor(servers: Pick<Job, 'cattle' | 'route53' | 'registry' | 'consul'>, time: VirtualTime) {
    const { cattle, route53, registry, consul } = servers
    this.cattle = cattle
    this.route53 = route53
    this.registry = registry
    this.consul = consul
    this.time = time
    this.secrets = {
      NPM_TOKEN,
      REGISTRY_PASSWORD,
      GATE_TOKEN,
      CONSUL_TOKEN,
      ELSEWHERE_KEY,
      RANCHER_KEY: cattle.keys.access,
      RANCHER_SECRET: cattle.keys.secret,
      AWS_SECRET_ACCESS_KEY: route53.keys.secretAccessKey,
      AWS_CONTAINER_AUTHORIZATION_TOKEN: AWS_TOKEN,
    }
    for (const [name, text] of [
      ['slipway.yml', FILE],
      ['docker-compose.yml', COMPOSE_FILE],
      ['Dockerfile', `FROM ${BUILDER}\nCOPY app /app\n`],
    ] as const)
      this.checkout.write(name, text)
    this.checkout.git('add', '.')
    this.checkout.commit('v1.0.1')
  }

  static async open(): Promise<Job> {
    const time = new VirtualTime()
    const cattle = await startCattle({ time })
    cattle.seed.service({ stack: 'auth', name: 'auth-service', image: 'shop/auth-service:1.0.0', scale: 1 })
    const records: readonly RecordSet[] = [
      { Name: 'www.example.com.', Type: 'CNAME', TTL: 5, ResourceRecords: [{ Value: 'blue.example.net' }] },
    ]
    const route53 = await startRoute53({ time, zones: [{ name: 'example.com', id: 'Z1EXAMPLE', records }] })
    const registry = await RegistryServer.start({ user: { name: 'ci', password: REGISTRY_PASSWORD } })
    const tokens = { [CONSUL_TOKEN]: { services: ['auth'], nodes: true } }
    const consul = await startConsul({ time, acl: { defaultPolicy: 'deny', tokens } })
    consul.catalogue.register({ service: 'auth-service', id: 'auth-1', status: 'passing' })
    return new Job({ cattle, route53, registry, consul }, time)
  }

  get env(): Readonly<Record<string, string>> {
    const { secrets } = this
    return {
      ...secrets,
      HOME: this.temp,
      DOCKER_HOST: docker('context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'),
      GITHUB_REF: 'refs/tags/v1.0.1',
      REPOSITORY: `${this.registry.host}/shop/auth-service`,
      RANCHER_URL: this.cattle.url,
      CONSUL_URL: this.consul.url,
      GATE_URL: `${this.cattle.url}/v2-beta/projects`,
      AWS_ACCESS_KEY_ID: this.route53.keys.accessKeyId,
      AWS_ENDPOINT_URL_ROUTE_53: this.route53.url,
      PLAIN: 'plain-value',
      // Under other names, and as a part of more text.
      COPY_OF_KEY: `${secrets.AWS_SECRET_ACCESS_KEY}`,
      DATABASE_URL: `postgres://rancher:${encodeURIComponent(this.cattle.keys.secret)}@db.example.com/auth`,
      ALL_SECRETS: JSON.stringify(secrets),
      DOCKER_AUTH_CONFIG: JSON.stringify({
        auths: { [this.registry.host]: { auth: Buffer.from(`ci:${REGISTRY_PASSWORD}`).toString('base64') } },
      }),
    }
  }

  world(): TestWorld {
    const base = testWorld({ time: this.time, inputs: {}, env: this.env })
    return {
      ...base,
      clock: patientClock(base.clock, this.time),
      processes: realProcesses,
      workspace: this.checkout.folder,
      temp: this.temp,
      exec: {
        run: (argv: Argv, options: ExecOptions) => {
          this.commands.push({ argv, env: options.env })
          return base.exec.run(argv, options)
        },
      },
    }
  }

  seen(name: string): string {
    return readFileSync(join(this.checkout.folder, 'seen', name), 'utf8')
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const label = `label=org.opencontainers.image.revision=${this.checkout.head}`
    const images = docker('image', 'ls', '--quiet', '--no-trunc', '--filter', label).split('\n')
    for (const id of images.filter((each) => each !== '')) docker('image', 'rm', '--force', id)
    await this.registry[Symbol.asyncDispose]()
    await this.consul[Symbol.asyncDispose]()
    await this.cattle[Symbol.asyncDispose]()
    await this.route53[Symbol.asyncDispose]()
    this.checkout[Symbol.dispose]()
    rmSync(this.temp, { recursive: true, force: true })
  }
}

/** The secrets in a text, by name, however they are written. */
const secretsIn = ({ env, secrets }: Job, text: string): readonly string[] => [
  ...Object.keys(secrets).filter((name) => text.includes(secrets[name] ?? '')),
  ...['DATABASE_URL', 'DOCKER_AUTH_CONFIG'].filter((name) => text.includes(env[name] ?? '')),
]

describe.skipIf(!engine.available)(`the secrets of a whole pipeline${engine.reason}`, () => {
  test('no child sees a secret of another stage, and none is told or kept', { timeout: 120_000 }, async () => {
    await using job = await Job.open()
    const world = job.world()
    const exitCode = await runAction(pipeline, world)
    const told = world.printed.join('\n')
    expect(exitCode, told).toBe(0)

    const seen = (name: string) => [secretsIn(job, job.seen(name)), job.seen(name).includes('plain-value')]
    expect(seen('build')).toEqual([['NPM_TOKEN'], false]) // named; and a container gets nothing else
    for (const name of ['tests', 'compose-file', 'rancher-gate', 'dns-gate']) {
      expect([name, ...seen(name)]).toEqual([name, [], true])
    }
    expect(job.seen('compose-file')).toContain('REGISTRY_PASSWORD=held back')

    const given = job.commands.map(({ argv, env }) => [argv[0], argv[1], secretsIn(job, JSON.stringify(env))] as const)
    expect(given.length).toBeGreaterThan(20)
    expect(given.filter(([, , secrets]) => secrets.length > 0)).toEqual([['docker', 'create', ['NPM_TOKEN']]])
    expect(job.commands.filter(({ argv }) => secretsIn(job, argv.join(' ')).length > 0)).toEqual([])

    const kept = [...world.ledger.history, ...world.outputs.values(), ...world.summaries].join('\n')
    expect(secretsIn(job, `${told}\n${kept}`)).toEqual([])

    // The post step is another process: it knows them all before the first stage cleans up.
    const after = job.world()
    const host = { ...after.host, remembered: world.host.remembered }
    // It would make sure that the main process is gone, which is this one.
    const post: World = { ...after, host, processes: { ...realProcesses, kill: async () => {} } }
    expect(await pipeline.post?.(new InputReader(post.host.inputs), post)).toBe(0)
    const known = post.host.secrets().map((secret) => secret.reveal())
    for (const name of [
      'REGISTRY_PASSWORD',
      'GATE_TOKEN',
      'CONSUL_TOKEN',
      'ELSEWHERE_KEY',
      'RANCHER_KEY',
      'RANCHER_SECRET',
    ])
      expect([name, known.includes(job.secrets[name] ?? '')]).toEqual([name, true])
  })
})
