import { rancherUpgrade } from '../../src/actions/rancher-upgrade/index.ts'
import { InputReader } from '../../src/core/read-inputs.ts'
import { runAction } from '../../src/run/run-action.ts'
import { type Cattle, type CattleOptions, type ServiceSeed, startCattle } from '../servers/cattle/index.ts'
import { VirtualTime } from '../servers/time.ts'
import { MemoryLedger } from '../support/memory-ledger.ts'
import { type InputValues, type TestWorld, testWorld } from '../support/test-world.ts'

export const OLD_IMAGE = 'registry.example.com/shop/auth-service:1.0.0'
export const NEW_IMAGE = 'registry.example.com/shop/auth-service:1.0.1'
export const SCALE = 2

/** What the new version is like: `goes well`, or must be taken back for the reason given. */
export const COURSES = ['goes well', 'crashes in the gate', 'cannot be pulled', 'fails after the seal'] as const
export type Course = (typeof COURSES)[number]

/** How a process ended: what it told, if it lived to tell. */
export interface Told {
  readonly exitCode: number | 'killed'
  readonly result: string
  readonly printed: string
  readonly outputs: ReadonlyMap<string, string>
  readonly summary: string
}

/** One service on one server, and processes that work on it one after the other. */
export class Scene implements AsyncDisposable {
  readonly time: VirtualTime
  readonly cattle: Cattle
  readonly serviceId: string
  readonly ledger = new MemoryLedger()

  private constructor(time: VirtualTime, cattle: Cattle, serviceId: string) {
    this.time = time
    this.cattle = cattle
    this.serviceId = serviceId
  }

  /**
   * @param more of the service, beside what each has.
   * @param options of the server.
   */
  static async open(
    course: Course,
    more: Partial<ServiceSeed> = {},
    options: Omit<CattleOptions, 'time'> = {},
  ): Promise<Scene> {
    const time = new VirtualTime()
    const cattle = await startCattle({ time, ...options })
    await cattle.seed.stack('auth')
    const service = await cattle.seed.service({
      stack: 'auth',
      name: 'auth-service',
      image: OLD_IMAGE,
      scale: SCALE,
      launchConfig: { environment: { DB_PASSWORD: 'canary-0451-launch-config' } },
      healthCheck: { port: 8080, requestLine: 'GET /health HTTP/1.0' },
      ...more,
    })
    if (course === 'crashes in the gate') cattle.agent.behave(NEW_IMAGE, { exitAfterMs: 7_000 })
    if (course === 'cannot be pulled') cattle.agent.behave(NEW_IMAGE, { pullError: 'Error: manifest unknown' })
    if (course === 'fails after the seal') failOnceSealed(cattle, service.id)
    cattle.http.log.length = 0
    return new Scene(time, cattle, service.id)
  }

  /** A new process with its own ports. */
  world(
    recovery: TestWorld['recovery'] = 'here',
    more: InputValues = {},
    { env = {}, listens = false }: { readonly env?: Readonly<Record<string, string>>; readonly listens?: boolean } = {},
  ): TestWorld {
    const { url, keys } = this.cattle
    return testWorld({
      time: this.time,
      ledger: this.ledger,
      recovery,
      env,
      listens,
      inputs: {
        'rancher-url': url,
        'rancher-access-key': keys.access,
        'rancher-secret-key': keys.secret,
        stack: 'auth',
        service: 'auth-service',
        needs: '3',
        every: '2s',
        ...more,
      },
    })
  }

  upgrade(world = this.world('here', { image: NEW_IMAGE })): Promise<Told> {
    return tell(world, runAction(rancherUpgrade, world))
  }

  /** The post step of a run that ended in whatever way. */
  post(listens = false, more: InputValues = {}): Promise<Told> {
    const world = this.world('post', more, { listens })
    const post = rancherUpgrade.post?.(new InputReader(world.host.inputs), world)
    if (post === undefined) throw new Error('this action has no post step')
    return tell(world, post)
  }

  /** Lets time pass, so that what was begun and not waited for comes to light. */
  pass(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.time.waitAfter(ms, resolve)
    })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.cattle[Symbol.asyncDispose]()
  }
}

/** Good until it is confirmed; then every container of the new version turns unhealthy and never gets well again. */
function failOnceSealed(cattle: Cattle, serviceId: string): void {
  let sealed = false
  cattle.onChange = () => {
    const { state } = cattle.books.service(serviceId)
    if (state === 'finishing-upgrade') sealed = true
    if (!sealed || state !== 'active') return
    cattle.onChange = undefined
    cattle.agent.behave(NEW_IMAGE, { health: 'unhealthy-from-start' })
    for (const { id } of cattle.books.containers(serviceId)) cattle.agent.report(id, 'unhealthy')
  }
}

export async function tell(world: TestWorld, running: Promise<number>): Promise<Told> {
  const exitCode = await running
  return {
    exitCode,
    result: world.outputs.get('result') ?? '',
    printed: world.printed.join('\n'),
    outputs: world.outputs,
    summary: world.summaries.join('\n'),
  }
}

export const killed = (world: TestWorld): Told => ({
  exitCode: 'killed',
  result: world.outputs.get('result') ?? '',
  printed: world.printed.join('\n'),
  outputs: world.outputs,
  summary: '',
})
