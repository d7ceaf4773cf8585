import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InputReader } from '../../src/core/read-inputs.ts'
import { pipeline } from '../../src/pipeline/index.ts'
import { ACTIONS } from '../../src/pipeline/stages.ts'
import { runAction } from '../../src/run/run-action.ts'
import { type Cattle, startCattle } from '../servers/cattle/index.ts'
import { VirtualTime } from '../servers/time.ts'
import { MemoryLedger } from '../support/memory-ledger.ts'
import { type TestWorld, testWorld } from '../support/test-world.ts'
import { type Told, tell } from './scene.ts'
import type { Truth } from './verdict.ts'

const DIGEST = `sha256:${'0f'.repeat(32)}`
export const OLD = 'registry.example.com/shop/auth-service:1.0.0'
export const NEW = `registry.example.com/shop/auth-service:1.0.1@${DIGEST}`
export const SERVICES = ['one', 'two'] as const
const stage = (service: string) =>
  `  - { use: rancher-upgrade, name: ${service}, rancher-url: "\${RANCHER_URL}", rancher-access-key: "\${KEY}", rancher-secret-key: "\${SECRET}", stack: auth, service: ${service}, every: 2s }`
const FILE = ['slipway: 1', 'stages:', ...SERVICES.map(stage), ''].join('\n')

/** Two services that one pipeline upgrades, and processes that work on them one after the other. */
export class ReleaseScene implements AsyncDisposable {
  readonly time: VirtualTime
  readonly cattle: Cattle
  readonly ledger = new MemoryLedger()
  readonly workspace = mkdtempSync(join(tmpdir(), 'slipway-release-'))

  private constructor(time: VirtualTime, cattle: Cattle) {
    this.time = time
    this.cattle = cattle
    writeFileSync(join(this.workspace, 'slipway.yml'), FILE)
  }

  static async open(): Promise<ReleaseScene> {
    // Loading a module takes real time, which must not count as virtual time.
    await Promise.all([ACTIONS['rancher-upgrade'](), import('yaml')])
    const time = new VirtualTime()
    const cattle = await startCattle({ time })
    for (const name of SERVICES) cattle.seed.service({ stack: 'auth', name, image: OLD, scale: 1, healthCheck: true })
    return new ReleaseScene(time, cattle)
  }

  /** A new process with its own ports. */
  world(recovery: TestWorld['recovery']): TestWorld {
    const { url, keys } = this.cattle
    const env = { RANCHER_URL: url, KEY: keys.access, SECRET: keys.secret }
    const { time, ledger, workspace } = this
    return { ...testWorld({ time, ledger, recovery, inputs: { image: NEW }, env }), workspace }
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

  /** What was accepted, such as `upgrade one`. */
  get accepted(): readonly string[] {
    return this.cattle.books.accepted.map(({ action, id }) => `${action} ${this.cattle.books.service(id).name}`)
  }

  get images(): readonly (string | undefined)[] {
    return SERVICES.map((name) => this.cattle.books.service(name).image)
  }

  pass(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.time.waitAfter(ms, resolve)
    })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.cattle[Symbol.asyncDispose]()
    rmSync(this.workspace, { recursive: true, force: true })
  }
}

/** Old or new as a whole: one of each is elsewhere. */
export function truthOfRelease({ cattle }: ReleaseScene): Truth {
  const stands = SERVICES.map((name) => {
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
  })
  const detail = SERVICES.map((name, index) => `${name} ${cattle.books.service(name).state} ${stands[index]}`).join(
    ', ',
  )
  const [first] = stands
  return { stands: first !== undefined && stands.every((one) => one === first) ? first : 'elsewhere', detail }
}
