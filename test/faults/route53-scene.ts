import { accessFrom } from '../../src/actions/route53-switch/access.ts'
import { route53Switch } from '../../src/actions/route53-switch/index.ts'
import { InputReader } from '../../src/core/read-inputs.ts'
import { realClock } from '../../src/ports/clock.ts'
import { createHttp } from '../../src/ports/http.ts'
import { runAction } from '../../src/run/run-action.ts'
import { Route53Client } from '../../src/systems/route53/client.ts'
import { type RecordSet, type Route53Server, startRoute53 } from '../servers/route53/index.ts'
import { VirtualTime } from '../servers/time.ts'
import { MemoryLedger } from '../support/memory-ledger.ts'
import { type InputValues, type TestWorld, testWorld } from '../support/test-world.ts'
import { killed, type Told, tell } from './scene.ts'

export { killed, type Told }

export const ZONE = 'Z1EXAMPLE'
export const RECORD = 'www.example.com'
export const BLUE = 'blue.example.net'
export const GREEN = 'green.example.net'
export const STEPS = ['10', '50', '100']

/** The record before anybody touches it, with what only an exact way back restores. */
export const SIMPLE: RecordSet = {
  Name: 'www.example.com.',
  Type: 'CNAME',
  TTL: 47,
  ResourceRecords: [{ Value: 'Blue.example.net' }],
}

export const weighted = (SetIdentifier: string, Weight: number, Value: string, TTL = 47): RecordSet => ({
  Name: 'www.example.com.',
  Type: 'CNAME',
  SetIdentifier,
  Weight,
  TTL,
  ResourceRecords: [{ Value }],
})

/** How the new side does: `goes well`, or its gate is bad from the second step on. */
export const ROUTE53_COURSES = ['goes well', 'gate fails at step 2'] as const
export type Course = (typeof ROUTE53_COURSES)[number]

/** One record of one account, and processes that work on it one after the other. */
export class Route53Scene implements AsyncDisposable {
  readonly time: VirtualTime
  readonly route53: Route53Server
  readonly start: readonly RecordSet[]
  readonly ledger = new MemoryLedger()

  private constructor(time: VirtualTime, route53: Route53Server, start: readonly RecordSet[]) {
    this.time = time
    this.route53 = route53
    this.start = start
  }

  static async open(records: readonly RecordSet[] = [SIMPLE]): Promise<Route53Scene> {
    const time = new VirtualTime()
    const route53 = await startRoute53({ time, zones: [{ name: 'example.com', id: ZONE, records }] })
    const scene = new Route53Scene(time, route53, setsAt(route53.books.recordSets(ZONE)))
    warm ??= warmUp(scene)
    await warm
    return scene
  }

  /** All record sets of the name as they are now. */
  get newest(): readonly RecordSet[] {
    return setsAt(this.route53.books.recordSets(ZONE))
  }

  /** What name servers answer from. */
  get answered(): readonly RecordSet[] {
    return setsAt(this.route53.books.answered(ZONE))
  }

  get batches() {
    return this.route53.books.history
  }

  /** The share of green among what name servers answer from, in percent. */
  get greenShare(): number {
    const weigh = (set: RecordSet): number => set.Weight ?? 1
    const sum = this.answered.reduce((total, set) => total + weigh(set), 0)
    const green = this.answered.filter(({ ResourceRecords }) => ResourceRecords?.[0]?.Value === GREEN)
    return (100 * green.reduce((total, set) => total + weigh(set), 0)) / sum
  }

  get env(): Readonly<Record<string, string>> {
    const { url, keys } = this.route53
    return {
      AWS_ENDPOINT_URL_ROUTE_53: url,
      AWS_ACCESS_KEY_ID: keys.accessKeyId,
      AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
    }
  }

  /** A new process with its own ports. */
  world(recovery: TestWorld['recovery'] = 'here', more: InputValues = {}, course: Course = 'goes well'): TestWorld {
    const world = testWorld({
      time: this.time,
      ledger: this.ledger,
      recovery,
      env: this.env,
      inputs: { record: RECORD, needs: '2', every: '5s', gates: [{ run: 'true' }], ...more },
    })
    // The gate is asked in the test's own process, so that it depends on what the name servers answer from.
    const exec: TestWorld['exec'] = {
      ...world.exec,
      run: async () => ({
        exitCode: course === 'gate fails at step 2' && this.greenShare >= 50 ? 1 : 0,
        stdout: '',
        stderr: 'the new side is not well',
        timedOut: false,
      }),
    }
    return { ...world, exec }
  }

  switch(world = this.world('here', SWITCH)): Promise<Told> {
    return tell(world, runAction(route53Switch, world))
  }

  /** The post step of a run that ended in whatever way. */
  post(): Promise<Told> {
    const world = this.world('post')
    const post = route53Switch.post?.(new InputReader(world.host.inputs), world)
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
    await this.route53[Symbol.asyncDispose]()
  }
}

let warm: Promise<void> | undefined

/** The SDK is loaded in real time, in which virtual time would run away: so it is loaded before. */
async function warmUp({ env, route53: { http } }: Route53Scene): Promise<void> {
  const client = new Route53Client(accessFrom({ env }), createHttp(realClock))
  await client.listHostedZonesByName({ DNSName: 'example.com' }, new AbortController().signal)
  http.log.length = 0
}

export const SWITCH: InputValues = { green: GREEN, steps: STEPS.join('\n') }

const setsAt = (sets: readonly RecordSet[]): readonly RecordSet[] =>
  sets.filter(({ Name }) => Name === SIMPLE.Name).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
