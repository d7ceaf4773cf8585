import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accessFrom } from '../../src/actions/route53-switch/access.ts'
import { InputReader } from '../../src/core/read-inputs.ts'
import { undo } from '../../src/main/undo.ts'
import { pipeline } from '../../src/pipeline/index.ts'
import { rollback } from '../../src/pipeline/rollback/index.ts'
import { ACTIONS } from '../../src/pipeline/stages.ts'
import { realClock } from '../../src/ports/clock.ts'
import { createHttp, type HttpRequest } from '../../src/ports/http.ts'
import { runAction } from '../../src/run/run-action.ts'
import { Route53Client } from '../../src/systems/route53/client.ts'
import { type Cattle, startCattle } from '../servers/cattle/index.ts'
import { type RecordSet, type Route53Server, startRoute53 } from '../servers/route53/index.ts'
import { VirtualTime } from '../servers/time.ts'
import { MemoryLedger } from '../support/memory-ledger.ts'
import { type InputValues, type TestWorld, testWorld } from '../support/test-world.ts'
import { GREEN, RECORD, SIMPLE, ZONE } from './route53-scene.ts'
import { same, stepSets } from './route53-verdict.ts'
import { type Told, tell } from './scene.ts'
import type { Truth } from './verdict.ts'

const DIGEST = `sha256:${'0f'.repeat(32)}`
export const OLD = 'registry.example.com/shop/auth-service:1.0.0'
export const NEW = `registry.example.com/shop/auth-service:1.0.1@${DIGEST}`
/** A stage by its name: `one` and `two` upgrade the service of that name, `dns` moves the record. */
export type StageName = 'one' | 'two' | 'dns'
const serviceStage = (service: string) =>
  `  - { use: rancher-upgrade, name: ${service}, rancher-url: "\${RANCHER_URL}", rancher-access-key: "\${KEY}", rancher-secret-key: "\${SECRET}", stack: auth, service: ${service}, every: 2s }`
const DNS_STAGE = `  - { use: route53-switch, name: dns, record: ${RECORD}, green: ${GREEN}, to: green, steps: [50, 100], needs: 2, every: 12s, gates: [{ run: "true" }] }`
const stageOf = (name: StageName) => (name === 'dns' ? DNS_STAGE : serviceStage(name))
const isService = (name: StageName): name is 'one' | 'two' => name !== 'dns'

/** Services and a record that one pipeline changes, and processes that work on them one after the other. */
export class ReleaseScene implements AsyncDisposable {
  readonly time: VirtualTime
  readonly cattle: Cattle
  readonly route53: Route53Server
  readonly stages: readonly StageName[]
  readonly ledger = new MemoryLedger()
  readonly workspace = mkdtempSync(join(tmpdir(), 'slipway-release-'))
  /** Whether the gate of the record is bad. */
  isGateBad: () => boolean = () => false

  private constructor(time: VirtualTime, cattle: Cattle, route53: Route53Server, stages: readonly StageName[]) {
    this.time = time
    this.cattle = cattle
    this.route53 = route53
    this.stages = stages
    writeFileSync(join(this.workspace, 'slipway.yml'), ['slipway: 1', 'stages:', ...stages.map(stageOf), ''].join('\n'))
  }

  static async open(stages: readonly StageName[] = ['one', 'two']): Promise<ReleaseScene> {
    const time = new VirtualTime()
    const cattle = await startCattle({ time })
    for (const name of stages.filter(isService))
      cattle.seed.service({ stack: 'auth', name, image: OLD, scale: 1, healthCheck: true })
    const route53 = await startRoute53({ time, zones: [{ name: 'example.com', id: ZONE, records: [SIMPLE] }] })
    const scene = new ReleaseScene(time, cattle, route53, stages)
    warm ??= warmUp(scene.env)
    await warm
    return scene
  }

  get services(): readonly ('one' | 'two')[] {
    return this.stages.filter(isService)
  }

  get env(): Readonly<Record<string, string>> {
    const { cattle, route53 } = this
    return {
      RANCHER_URL: cattle.url,
      KEY: cattle.keys.access,
      SECRET: cattle.keys.secret,
      AWS_ENDPOINT_URL_ROUTE_53: route53.url,
      AWS_ACCESS_KEY_ID: route53.keys.accessKeyId,
      AWS_SECRET_ACCESS_KEY: route53.keys.secretAccessKey,
    }
  }

  /** Replaces a part of the pipeline file. */
  edit(from: string, to: string): void {
    const path = join(this.workspace, 'slipway.yml')
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to))
  }

  /** A new process with its own ports. */
  world(recovery: TestWorld['recovery'], inputs: InputValues = { image: NEW }): TestWorld {
    const { time, ledger, workspace, env } = this
    const world = testWorld({ time, ledger, recovery, inputs, env })
    // The gate is asked in the test's own process, so that it depends on what the name servers answer from.
    const exec: TestWorld['exec'] = {
      ...world.exec,
      run: async () => ({ exitCode: this.isGateBad() ? 1 : 0, stdout: '', stderr: 'not well', timedOut: false }),
    }
    return { ...world, workspace, exec }
  }

  run(world: TestWorld): Promise<Told> {
    return tell(world, runAction(pipeline, world))
  }

  /** The post step of a run that ended in whatever way; it remembers what that run kept. */
  post(after: TestWorld): Promise<Told> {
    const world = this.world('post')
    const remembering = { ...world, host: { ...world.host, remembered: after.host.remembered } }
    const post = pipeline.post?.(new InputReader(world.host.inputs), remembering)
    if (post === undefined) throw new Error('the pipeline has no post step')
    return tell(world, post)
  }

  undo(world = this.world('here', {})): Promise<Told> {
    return tell(
      world,
      undo(world).then(({ exitCode }) => exitCode),
    )
  }

  rollback(world: TestWorld): Promise<Told> {
    return tell(world, runAction(rollback, world))
  }

  /** Starts what is given, and kills it before the first request at which `when` holds. */
  async kill(
    when: (request: HttpRequest) => boolean | Promise<boolean>,
    world = this.world('post'),
    start = (): Promise<unknown> => this.run(world),
  ): Promise<TestWorld> {
    const died = Promise.withResolvers<void>()
    world.hooks.beforeRequest = async (request) => {
      if (!(await when(request))) return
      world.die()
      died.resolve()
    }
    void start()
    await died.promise
    return world
  }

  /** What was accepted, such as `upgrade one`. */
  get accepted(): readonly string[] {
    return this.cattle.books.accepted.map(({ action, id }) => `${action} ${this.cattle.books.service(id).name}`)
  }

  get images(): readonly (string | undefined)[] {
    return this.services.map((name) => this.cattle.books.service(name).image)
  }

  /** The sets of the record as they are now, or those that name servers answer from. */
  sets(kind: 'recordSets' | 'answered' = 'recordSets'): readonly RecordSet[] {
    return this.route53.books[kind](ZONE).filter(({ Name }) => Name === SIMPLE.Name)
  }

  pass(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.time.waitAfter(ms, resolve)
    })
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
  const post = import('../../src/pipeline/post.ts')
  const gates = ['specs', 'secrets', 'placeholders'].map((name) => import(`../../src/gates/${name}.ts`))
  await Promise.all([ACTIONS['rancher-upgrade'](), ACTIONS['route53-switch'](), post, import('yaml'), ...gates])
  const client = new Route53Client(accessFrom({ env }), createHttp(realClock))
  await client.listHostedZonesByName({ DNSName: 'example.com' }, new AbortController().signal)
}

/** Old or new as a whole: one of each is elsewhere. */
export function truthOfRelease(scene: ReleaseScene): Truth {
  const stands = scene.stages.map((name) => (isService(name) ? serviceStands(scene, name) : recordStands(scene)))
  const detail = scene.stages.map((name, index) => `${name} ${stands[index]}`).join(', ')
  const [first] = stands
  return { stands: first !== undefined && stands.every((one) => one === first) ? first : 'elsewhere', detail }
}

function serviceStands({ cattle }: ReleaseScene, name: string): Truth['stands'] {
  const { state, image, version } = cattle.books.service(name)
  const containers = cattle.books.containers(name)
  const whole =
    state === 'active' &&
    containers.length === 1 &&
    containers.every(
      (one) =>
        one.image === image && one.version === version && one.state === 'running' && one.healthState === 'healthy',
    )
  if (whole && image === OLD) return 'old'
  return whole && image === NEW ? 'new' : 'elsewhere'
}

function recordStands(scene: ReleaseScene): Truth['stands'] {
  const is = (sets: readonly RecordSet[]) => same(scene.sets(), sets) && same(scene.sets('answered'), sets)
  if (is([SIMPLE])) return 'old'
  return is(stepSets(100)) ? 'new' : 'elsewhere'
}
