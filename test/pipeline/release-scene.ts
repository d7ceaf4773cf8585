import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accessFrom } from '../../src/actions/route53-switch/access.ts'
import type { JsonObject } from '../../src/core/json.ts'
import { pipeline } from '../../src/pipeline/index.ts'
import { rollback } from '../../src/pipeline/rollback/index.ts'
import { ACTIONS } from '../../src/pipeline/stages.ts'
import { status } from '../../src/pipeline/status/index.ts'
import { realClock } from '../../src/ports/clock.ts'
import { createHttp } from '../../src/ports/http.ts'
import { type Action, runAction } from '../../src/run/run-action.ts'
import { Route53Client } from '../../src/systems/route53/client.ts'
import { type Cattle, startCattle } from '../servers/cattle/index.ts'
import { type RecordSet, type Route53Server, startRoute53 } from '../servers/route53/index.ts'
import { VirtualTime } from '../servers/time.ts'
import { MemoryLedger } from '../support/memory-ledger.ts'
import { type InputValues, type TestWorld, testWorld } from '../support/test-world.ts'

export const OLD = 'registry.example.com/shop/auth-service:1.0.0'
export const NEW = `registry.example.com/shop/auth-service:1.0.1@sha256:${'0f'.repeat(32)}`
export const NEXT = `registry.example.com/shop/auth-service:1.0.2@sha256:${'0e'.repeat(32)}`
export const BLUE: RecordSet = {
  Name: 'www.example.com.',
  Type: 'CNAME',
  TTL: 5,
  ResourceRecords: [{ Value: 'blue.example.net' }],
}
const ZONE = 'Z1EXAMPLE'

/** A service, then a record that leads to it, as one release; the service is that of the idle side. */
const FILE = `
slipway: 1
stages:
  - use: rancher-upgrade
    rancher-url: "\${RANCHER_URL}"
    rancher-access-key: "\${KEY}"
    rancher-secret-key: "\${SECRET}"
    stack: auth
    service: "auth-\${SIDE}"
    every: 2s
  - use: route53-switch
    record: www.example.com
    green: green.example.net
    steps: [50, 100]
    every: 2s
destinations:
  production: { refs: ["v*"] }
`

/** How one start of a command ended. */
export interface Told {
  readonly exitCode: number
  readonly result: string | undefined
  readonly details: JsonObject
  readonly printed: string
  readonly world: TestWorld
}

/** One Rancher server and one account of Route 53 in one virtual time, and processes that work on them one by one. */
export class ReleaseScene implements AsyncDisposable {
  readonly time: VirtualTime
  readonly cattle: Cattle
  readonly route53: Route53Server
  readonly ledger = new MemoryLedger()
  readonly workspace = mkdtempSync(join(tmpdir(), 'slipway-release-'))
  readonly #env: Record<string, string>

  private constructor(time: VirtualTime, cattle: Cattle, route53: Route53Server) {
    this.time = time
    this.cattle = cattle
    this.route53 = route53
    this.#env = {
      RANCHER_URL: cattle.url,
      KEY: cattle.keys.access,
      SECRET: cattle.keys.secret,
      SIDE: 'green',
      AWS_ENDPOINT_URL_ROUTE_53: route53.url,
      AWS_ACCESS_KEY_ID: route53.keys.accessKeyId,
      AWS_SECRET_ACCESS_KEY: route53.keys.secretAccessKey,
    }
    this.write(FILE)
  }

  static async open(): Promise<ReleaseScene> {
    const time = new VirtualTime()
    const cattle = await startCattle({ time })
    for (const side of ['blue', 'green'])
      cattle.seed.service({ stack: 'auth', name: `auth-${side}`, image: OLD, scale: 2, healthCheck: true })
    const route53 = await startRoute53({ time, zones: [{ name: 'example.com', id: ZONE, records: [BLUE] }] })
    const scene = new ReleaseScene(time, cattle, route53)
    warm ??= warmUp(scene.#env)
    await warm
    route53.http.log.length = 0
    return scene
  }

  /** Replaces the pipeline file. */
  write(text: string): void {
    writeFileSync(join(this.workspace, 'slipway.yml'), text)
  }

  edit(from: string, to: string): void {
    this.write(readFileSync(join(this.workspace, 'slipway.yml'), 'utf8').replace(from, to))
  }

  /** What the shell has set from now on. */
  set(name: string, value: string): void {
    this.#env[name] = value
  }

  get path(): string {
    return join(this.workspace, 'release.json')
  }

  release(inputs: InputValues = {}): Promise<Told> {
    return this.start(pipeline, {
      destination: 'production',
      ...('from' in inputs ? {} : { image: NEW }),
      'result-file': this.path,
      ...inputs,
    })
  }

  status = (inputs: InputValues = {}) => this.start(status, { destination: 'production', ...inputs })
  rollback = (inputs: InputValues = {}) => this.start(rollback, { destination: 'production', ...inputs })

  world(inputs: InputValues): TestWorld {
    const { time, ledger, workspace } = this
    return { ...testWorld({ time, ledger, inputs, env: { ...this.#env } }), workspace }
  }

  async start<Inputs>(action: Action<Inputs>, inputs: InputValues, world = this.world(inputs)): Promise<Told> {
    const exitCode = await runAction(action, world)
    return {
      exitCode,
      result: world.outputs.get('result'),
      details: JSON.parse(world.outputs.get('result-json') ?? '{}') as JsonObject,
      printed: world.printed.join('\n'),
      world,
    }
  }

  /** What Rancher took, in order: `upgrade auth-green`. */
  get actions(): readonly string[] {
    return this.cattle.books.accepted.map(({ action, id }) => `${action} ${this.cattle.books.service(id).name}`)
  }

  get batches() {
    return this.route53.books.history
  }

  /** How many writes any system took. */
  get writes(): number {
    return this.actions.length + this.batches.length
  }

  image = (side: 'blue' | 'green'): string => String(this.cattle.books.service(`auth-${side}`).image)

  /** The record sets of the name, as they are now. */
  get record(): readonly RecordSet[] {
    return this.route53.books.recordSets(ZONE).filter(({ Name }) => Name === BLUE.Name)
  }

  /** Somebody else moves the record. */
  interfere(sets: readonly RecordSet[]): void {
    this.route53.person.change(ZONE, [
      ...this.record.map((set) => ({ Action: 'DELETE' as const, ResourceRecordSet: set })),
      ...sets.map((set) => ({ Action: 'CREATE' as const, ResourceRecordSet: set })),
    ])
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.cattle[Symbol.asyncDispose]()
    await this.route53[Symbol.asyncDispose]()
    rmSync(this.workspace, { recursive: true, force: true })
  }
}

let warm: Promise<void> | undefined

/** Modules and the SDK are loaded in real time, in which virtual time would run away: so they are loaded before. */
async function warmUp(env: Readonly<Record<string, string>>): Promise<void> {
  await Promise.all([ACTIONS['rancher-upgrade'](), ACTIONS['route53-switch'](), import('yaml')])
  const client = new Route53Client(accessFrom({ env }), createHttp(realClock))
  await client.listHostedZonesByName({ DNSName: 'example.com' }, new AbortController().signal)
}
