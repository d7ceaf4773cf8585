import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseImageRef } from '../../src/core/image-ref.ts'
import { MANIFEST_TYPES } from '../../src/systems/registry/manifest.ts'
import { type Cattle, startCattle } from '../servers/cattle/index.ts'
import { HttpShell } from '../servers/http.ts'
import { RegistryServer } from '../servers/registry.ts'
import { type RecordSet, type Route53Server, startRoute53 } from '../servers/route53/index.ts'
import { RealTime } from '../servers/time.ts'
import { RunnerStep, type Step } from '../support/runner.ts'
import { ReleaseCheckout } from './pipeline-checkout.ts'
import { EngineWatch } from './pipeline-engine.ts'

const ZONE = 'Z1EXAMPLE'
const RECORD = 'auth.example.com'
const SERVICES = ['auth-service', 'auth-service-blue', 'auth-service-green']
/** The servers' time runs this much faster than that of the processes. */
const SPEED = 20

export const USER = { name: 'ci', password: 'canary-5a1e-registry-password' }
/** What every service runs before the first release. */
export const BEFORE = 'registry.example.com/shop/auth-service:1.0.0'

export type Side = 'blue' | 'green'
export type Weights = Readonly<Record<string, number | undefined>>

// biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is in the test
type Told = any

/** How one run of the pipeline ended. */
export interface Run extends Step {
  /** The post step, which the runner starts whatever main came to. */
  readonly post: Step
  /** The result file. */
  readonly result: Told
  /** What it tells of each stage. */
  readonly stages: Readonly<Record<string, Told>>
}

/** What a registry holds under a tag or digest. */
export interface Held {
  readonly digest: string
  /** Digest of the configuration: what the classic store of an engine calls the image. */
  readonly config: string
}

/**
 * The sample, and everything that it is released to: a registry that wants a login, a Rancher server with three services,
 * a Route 53 account, and what answers /health. Blue has the traffic, green is idle.
 */
export class PipelineScene implements AsyncDisposable {
  readonly sample: ReleaseCheckout
  readonly registry: RegistryServer
  readonly cattle: Cattle
  readonly route53: Route53Server
  readonly engine: EngineWatch
  /** What a service says of itself, by the image that its newest container runs. */
  status: (image: string) => string = () => 'ok'
  readonly #temp = mkdtempSync(join(tmpdir(), 'slipway-scene-'))
  readonly #health: HttpShell

  private constructor(
    sample: ReleaseCheckout,
    { registry, cattle, route53 }: Pick<PipelineScene, 'registry' | 'cattle' | 'route53'>,
    health: HttpShell,
  ) {
    this.sample = sample
    this.registry = registry
    this.cattle = cattle
    this.route53 = route53
    this.#health = health
    this.engine = new EngineWatch(this.sample.head)
  }

  /** @param change what is to be committed before it begins. */
  static async open(change: (sample: ReleaseCheckout) => void = () => {}): Promise<PipelineScene> {
    const sample = ReleaseCheckout.ofSample()
    change(sample)
    const time = new RealTime(SPEED)
    const registry = await RegistryServer.start({ user: USER })
    const cattle = await startCattle({ time })
    for (const name of SERVICES)
      cattle.seed.service({ stack: 'auth', name, image: BEFORE, scale: 2, healthCheck: true })
    const records = [weighted('blue', 100), weighted('green', 0)]
    const route53 = await startRoute53({ time, zones: [{ name: 'example.com', id: ZONE, records }] })
    const health = await HttpShell.start(time, async ({ url }) => scene.#answer(url))
    const scene = new PipelineScene(sample, { registry, cattle, route53 }, health)
    return scene
  }

  /** As the root action on a runner: main, and then post. */
  async run(inputs: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}): Promise<Run> {
    const resultFile = join(this.#temp, 'result.json')
    rmSync(resultFile, { force: true })
    using step = new RunnerStep(
      '.',
      { destination: 'production', 'result-file': resultFile, ...inputs },
      { ...this.env, ...env },
    )
    const main = await step.main()
    this.sample.heard(main.log)
    const post = await step.post()
    const result: Told = JSON.parse(readFileSync(resultFile, 'utf8'))
    const stages = Object.fromEntries((result.stages ?? []).map((one: Told) => [one.stage, one]))
    return { ...main, post, result, stages }
  }

  /** The variables that the sample's file names, and those of the runner. */
  get env(): Readonly<Record<string, string>> {
    const { DOCKER_HOST } = process.env
    return {
      ...(DOCKER_HOST === undefined ? {} : { DOCKER_HOST }),
      GITHUB_WORKSPACE: this.sample.folder,
      GITHUB_SHA: this.sample.head,
      REGISTRY: this.registry.host,
      REGISTRY_USERNAME: USER.name,
      REGISTRY_PASSWORD: USER.password,
      RANCHER_URL: this.cattle.url,
      RANCHER_ACCESS_KEY: this.cattle.keys.access,
      RANCHER_SECRET_KEY: this.cattle.keys.secret,
      RANCHER_ENVIRONMENT: 'Default',
      RECORD,
      ...this.envFor('green'),
      AWS_ENDPOINT_URL_ROUTE_53: this.route53.url,
      AWS_ACCESS_KEY_ID: this.route53.keys.accessKeyId,
      AWS_SECRET_ACCESS_KEY: this.route53.keys.secretAccessKey,
    }
  }

  /** For a release to one side. */
  envFor(side: Side): Readonly<Record<string, string>> {
    return { IDLE_SIDE: side, SERVICE_URL: this.urlOf(`auth-service-${side}`) }
  }

  get repository(): string {
    return `${this.registry.host}/shop/auth-service`
  }

  urlOf(service: string): string {
    return `${this.#health.url}/${service}`
  }

  async held(reference: string): Promise<Held> {
    const answer = await this.#ask(`manifests/${reference}`, { headers: { accept: MANIFEST_TYPES.join(', ') } })
    const { config } = (await answer.json()) as { config: { digest: string } }
    return { digest: answer.headers.get('docker-content-digest') ?? '', config: config.digest }
  }

  /** Lets a tag mean another image, as somebody does who does not care for versions. */
  async overwrite(tag: string): Promise<void> {
    const config = Buffer.from(JSON.stringify({ architecture: 'amd64', os: 'linux', rootfs: { type: 'layers' } }))
    const digest = `sha256:${createHash('sha256').update(config).digest('hex')}`
    const begun = await this.#ask('blobs/uploads/', { method: 'POST' })
    const upload = new URL(begun.headers.get('location') ?? '')
    upload.searchParams.set('digest', digest)
    await this.#ask(upload, { method: 'PUT', body: config })
    const mediaType = 'application/vnd.docker.distribution.manifest.v2+json'
    const described = { mediaType: 'application/vnd.docker.container.image.v1+json', size: config.length, digest }
    const body = JSON.stringify({ schemaVersion: 2, mediaType, config: described, layers: [] })
    await this.#ask(`manifests/${tag}`, { method: 'PUT', headers: { 'content-type': mediaType }, body })
  }

  /** The image that a service is set to, and those that its containers run. */
  imagesOf(service: string): readonly (string | undefined)[] {
    return [this.cattle.books.service(service).image, ...this.#running(service).map(({ image }) => image)]
  }

  get weights(): Weights {
    return weightsOf(this.#sets)
  }

  /** The side without traffic. */
  get idle(): Side {
    return this.weights.blue === 0 ? 'blue' : 'green'
  }

  /** Somebody else gives both sides other weights. */
  weigh(weights: Readonly<Record<Side, number>>): void {
    const sets = [weighted('blue', weights.blue), weighted('green', weights.green)]
    this.route53.person.change(
      ZONE,
      sets.map((ResourceRecordSet) => ({ Action: 'UPSERT', ResourceRecordSet })),
    )
  }

  /** What every accepted batch made of the weights. */
  get steps(): readonly Weights[] {
    return this.route53.books.history.map(({ changes }) =>
      weightsOf(changes.filter(({ Action }) => Action === 'CREATE').map(({ ResourceRecordSet }) => ResourceRecordSet)),
    )
  }

  /** Everything that is live: which containers run what, and the record as it is. */
  get live(): unknown {
    const services = SERVICES.map((name) => {
      const { state, image } = this.cattle.books.service(name)
      return { name, state, image, running: this.#running(name).map(({ id, image }) => ({ id, image })) }
    })
    return structuredClone({ services, sets: this.#sets })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.engine[Symbol.asyncDispose]()
    this.sample[Symbol.dispose]()
    for (const server of [this.#health, this.route53, this.cattle, this.registry]) await server[Symbol.asyncDispose]()
    rmSync(this.#temp, { recursive: true, force: true })
  }

  get #sets(): readonly RecordSet[] {
    return this.route53.books.recordSets(ZONE).filter(({ Name }) => Name === `${RECORD}.`)
  }

  #running(service: string) {
    return this.cattle.books.containers(service).filter(({ state }) => state === 'running')
  }

  #answer(url: string): { status: number; body: string } {
    const [, service = '', path] = url.split('/')
    const image = this.#running(service).at(-1)?.image
    if (path !== 'health' || image === undefined) return { status: 404, body: '' }
    return { status: 200, body: JSON.stringify({ status: this.status(image), version: parseImageRef(image).tag }) }
  }

  /** @throws when the registry refuses. */
  async #ask(path: string | URL, { headers, ...request }: RequestInit): Promise<Response> {
    const authorization = `Basic ${Buffer.from(`${USER.name}:${USER.password}`).toString('base64')}`
    const url = new URL(path, `http://${this.registry.host}/v2/shop/auth-service/`)
    const answer = await fetch(url, { ...request, headers: { ...headers, authorization } })
    if (!answer.ok) throw new Error(`the registry answered ${url.pathname} with ${answer.status}`)
    return answer
  }
}

const weightsOf = (sets: readonly RecordSet[]): Weights =>
  Object.fromEntries(sets.map(({ SetIdentifier = '', Weight }) => [SetIdentifier, Weight]))

const weighted = (SetIdentifier: string, Weight: number): RecordSet => ({
  Name: `${RECORD}.`,
  Type: 'CNAME',
  SetIdentifier,
  Weight,
  TTL: 1,
  ResourceRecords: [{ Value: `auth-service-${SetIdentifier}.example.com` }],
})
