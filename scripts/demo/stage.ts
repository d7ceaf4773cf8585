import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cattle, DockerHosts, startCattle } from '../../test/servers/cattle/index.ts'
import { RegistryServer } from '../../test/servers/registry.ts'
import { type RecordSet, type Route53Server, startRoute53 } from '../../test/servers/route53/index.ts'
import { RealTime } from '../../test/servers/time.ts'
import { DATABASE_ENV, Database } from './database.ts'
import { Sample } from './sample.ts'
import { sharesOf } from './tally.ts'
import { Traffic, type Way } from './traffic.ts'

export type Side = 'blue' | 'green'
export const SIDES: readonly Side[] = ['blue', 'green']
export const serviceOf = (side: Side): string => `auth-service-${side}`

/** Containers of each service, each on a host of its own: so few, that a tenth of the visitors soon shows what is bad. */
export const SCALE = 1
const ZONE = 'Z1EXAMPLE'
export const RECORD = 'auth.example.com'
const TTL_SECONDS = 6
const USER = { name: 'ci', password: 'only-for-the-demo-registry' }
const SERVICE_PORT = 8080

/** A Rancher server's own pauses are a third of what they are; containers take the time they take. */
const RANCHER_SPEED = 3
/** From a change to INSYNC Route 53 takes about 30 s; here 1.5. */
const ROUTE53_SPEED = 20

/** Everything that the sample is released to: a registry, Rancher with real containers, Route 53, a database, visitors. */
export class Stage implements AsyncDisposable {
  readonly sample: Sample
  readonly registry: RegistryServer
  readonly route53: Route53Server
  readonly cattle: Cattle
  readonly driver: DockerHosts
  readonly database: Database
  readonly traffic: Traffic
  /** Its name in image references, also when it is gone. */
  readonly registryHost: string
  /** For what a run writes beside its log. */
  readonly temp: string
  /** Where each host publishes a service. */
  readonly #ports: Readonly<Record<Side, number>>
  readonly #parts: AsyncDisposableStack

  private constructor(
    parts: AsyncDisposableStack,
    made: Pick<Stage, 'sample' | 'registry' | 'route53' | 'cattle' | 'driver' | 'database' | 'temp'>,
    ports: Readonly<Record<Side, number>>,
  ) {
    this.#parts = parts
    this.sample = made.sample
    this.registry = made.registry
    this.registryHost = made.registry.host
    this.route53 = made.route53
    this.cattle = made.cattle
    this.driver = made.driver
    this.database = made.database
    this.temp = made.temp
    this.#ports = ports
    this.traffic = new Traffic(() => this.#way())
    parts.defer(() => this.traffic.stop())
  }

  /** With the servers up, and no service yet. Blue has all of the traffic by the record. */
  static async open(signal: AbortSignal): Promise<Stage> {
    await using parts = new AsyncDisposableStack()
    const temp = mkdtempSync(join(tmpdir(), 'slipway-demo-'))
    parts.defer(() => rmSync(temp, { recursive: true, force: true }))
    const sample = parts.use(new Sample())
    const registry = parts.use(await RegistryServer.start({ user: USER, detached: true }))
    signal.throwIfAborted()
    const database = parts.use(await Database.begin(randomBytes(4).toString('hex')))
    signal.throwIfAborted()
    const records = [...SIDES.map((side) => weighted(side, side === 'blue' ? 100 : 0)), ...SIDES.map(addressesOf)]
    const zones = [{ name: 'example.com', id: ZONE, records }]
    const route53 = parts.use(await startRoute53({ time: new RealTime(ROUTE53_SPEED), zones }))
    const time = new RealTime(RANCHER_SPEED)
    const logins = { [registry.host]: { username: USER.name, password: USER.password } }
    const driver = await DockerHosts.open({ time, network: database.network, stopWithinMs: 5_000, logins })
    const cattle = parts.use(await startCattle({ time, driver, hosts: SCALE }))
    const ports = { blue: await freePort(), green: await freePort() }
    const made = { sample, registry, route53, cattle, driver, database, temp }
    return new Stage(parts.move(), made, ports)
  }

  /** Both services with one image. Resolves when all their containers are healthy. @throws the signal's reason. */
  async startServices(image: string, signal: AbortSignal): Promise<void> {
    const start = (side: Side) =>
      this.cattle.seed.started({
        stack: 'auth',
        name: serviceOf(side),
        image,
        scale: SCALE,
        launchConfig: { ports: [`${this.#ports[side]}:${SERVICE_PORT}/tcp`], environment: DATABASE_ENV },
        healthCheck: { port: SERVICE_PORT, requestLine: 'GET /health HTTP/1.0', responseTimeout: 6_000 },
      })
    const aborted = new Promise<never>((_, fail) => {
      signal.addEventListener('abort', () => fail(signal.reason), { once: true })
    })
    await Promise.race([Promise.all(SIDES.map(start)), aborted])
  }

  /** What the sample's slipway.yml names, for a release to one side. */
  envFor(side: Side): Readonly<Record<string, string>> {
    return {
      REGISTRY: this.registryHost,
      REGISTRY_USERNAME: USER.name,
      REGISTRY_PASSWORD: USER.password,
      RANCHER_URL: this.cattle.url,
      RANCHER_ACCESS_KEY: this.cattle.keys.access,
      RANCHER_SECRET_KEY: this.cattle.keys.secret,
      RANCHER_ENVIRONMENT: 'Default',
      RECORD,
      IDLE_SIDE: side,
      SERVICE_URL: `http://${hostAddress(0)}:${this.#ports[side]}`,
      AWS_ENDPOINT_URL_ROUTE_53: this.route53.url,
      AWS_ACCESS_KEY_ID: this.route53.keys.accessKeyId,
      AWS_SECRET_ACCESS_KEY: this.route53.keys.secretAccessKey,
    }
  }

  /** Where each container of a side answers. */
  placesOf(side: Side): readonly { readonly host: string; readonly port: number }[] {
    return Array.from({ length: SCALE }, (_, index) => ({ host: hostAddress(index), port: this.#ports[side] }))
  }

  /** The weights as they were last written. */
  get weights(): Readonly<Record<string, number>> {
    return weightsIn(this.route53.books.recordSets(ZONE))
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#parts[Symbol.asyncDispose]()
  }

  /** As a resolver without a cache would find it. */
  #way(): Way | undefined {
    const [found] = this.route53.resolve(RECORD, 'A')
    const side = found?.through[0]?.SetIdentifier as Side | undefined
    const hosts = found?.values ?? []
    const host = hosts[Math.floor(Math.random() * hosts.length)]
    if (side === undefined || host === undefined) return undefined
    return { shares: sharesOf(weightsIn(this.route53.books.answered(ZONE))), host, port: this.#ports[side] }
  }
}

/** As the driver numbers hosts: each has an address of its own on loopback. */
const hostAddress = (index: number): string => `127.0.0.${index + 1}`

const weightsIn = (sets: readonly RecordSet[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    sets
      .filter(({ Name }) => Name === `${RECORD}.`)
      .map(({ SetIdentifier = '', Weight = 0 }) => [SetIdentifier, Weight] as const),
  )

const weighted = (side: Side, Weight: number): RecordSet => ({
  Name: `${RECORD}.`,
  Type: 'CNAME',
  SetIdentifier: side,
  Weight,
  TTL: TTL_SECONDS,
  ResourceRecords: [{ Value: `${serviceOf(side)}.example.com` }],
})

const addressesOf = (side: Side): RecordSet => ({
  Name: `${serviceOf(side)}.example.com.`,
  Type: 'A',
  TTL: TTL_SECONDS,
  ResourceRecords: Array.from({ length: SCALE }, (_, index) => ({ Value: hostAddress(index) })),
})

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => done(port))
    })
  })
}
