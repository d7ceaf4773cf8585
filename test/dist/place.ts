import { NEW_IMAGE, OLD_IMAGE, SCALE } from '../faults/scene.ts'
import { type Truth, truthOf } from '../faults/verdict.ts'
import { type Cattle, startCattle } from '../servers/cattle/index.ts'
import { type Fault, HttpShell, type Seen } from '../servers/http.ts'
import { RealTime } from '../servers/time.ts'

/** Where a process is struck, in the order in which it passes them. */
export type Point =
  | 'before armed'
  | 'after armed'
  | 'after the POST is sent'
  | 'while upgrading'
  | 'in the gate'
  | 'after the seal is sent'
  | 'between rollback and proof'

/** The server's time runs this much faster than that of the processes. */
const SPEED = 20

/** One to plan, one whether the service is still where the plan saw it, one right before the first entry is written. */
const LAST_LOOK_BEFORE_ARMED = 3

/** One service on one server in real time, and a gate of its own; the processes that work on it are real ones. */
export class Place implements AsyncDisposable {
  readonly cattle: Cattle
  readonly serviceId: string
  readonly gate: HttpShell

  private constructor(cattle: Cattle, serviceId: string, gate: HttpShell) {
    this.cattle = cattle
    this.serviceId = serviceId
    this.gate = gate
  }

  /** With a new version that lets a process come to the point and stay there. */
  static async open(point: Point): Promise<Place> {
    const time = new RealTime(SPEED)
    const cattle = await startCattle({ time })
    const gate = await HttpShell.start(time, async () => ({ status: 200, body: 'well' }))
    const { id } = cattle.seed.service({
      stack: 'auth',
      name: 'auth-service',
      image: OLD_IMAGE,
      scale: SCALE,
      healthCheck: true,
    })
    if (point === 'while upgrading') cattle.agent.behave(NEW_IMAGE, { health: 'never-reports' })
    if (point === 'between rollback and proof') cattle.agent.behave(NEW_IMAGE, { pullError: 'manifest unknown' })
    return new Place(cattle, id, gate)
  }

  get inputs(): Readonly<Record<string, string>> {
    return {
      'rancher-url': this.cattle.url,
      'rancher-access-key': this.cattle.keys.access,
      'rancher-secret-key': this.cattle.keys.secret,
      stack: 'auth',
      service: 'auth-service',
      image: NEW_IMAGE,
      gates: `- http: ${this.gate.url}/health`,
      every: '100ms',
    }
  }

  get truth(): Truth {
    return truthOf(this)
  }

  /** The writes that the server took, in order. */
  get writes(): readonly string[] {
    return this.cattle.books.accepted.map(({ action }) => action)
  }

  isLook({ method, url }: Seen): boolean {
    return method === 'GET' && url.endsWith(`/services/${this.serviceId}`)
  }

  /**
   * Strikes once, at the request that tells that its sender is at the point. That request is never answered; where the
   * point is that it was sent, the server does what it asks.
   */
  strikeAt(point: Point, isArmed: () => boolean, strike: () => void): void {
    const once = strikeOnce(strike)
    const { cattle, gate } = this
    const state = () => cattle.books.service(this.serviceId).state
    let looks = 0
    switch (point) {
      case 'before armed':
        cattle.http.fault = once('hang-before', (request) => {
          if (this.isLook(request)) looks += 1
          return looks === LAST_LOOK_BEFORE_ARMED
        })
        return
      case 'after armed':
        cattle.http.fault = once('hang-before', isArmed)
        return
      case 'after the POST is sent':
        cattle.http.fault = once('hang-after', ({ url }) => url.endsWith('action=upgrade'))
        return
      case 'while upgrading':
        cattle.http.fault = once('hang-before', (request) => this.isLook(request) && state() === 'upgrading')
        return
      case 'in the gate':
        gate.fault = once('hang-before', ({ number }) => number === 2)
        return
      case 'after the seal is sent':
        cattle.http.fault = once('hang-after', ({ url }) => url.endsWith('action=finishupgrade'))
        return
      case 'between rollback and proof':
        cattle.http.fault = once('hang-before', (request) => this.isLook(request) && this.writes.at(-1) === 'rollback')
        return
      default:
        point satisfies never
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.cattle[Symbol.asyncDispose]()
    await this.gate[Symbol.asyncDispose]()
  }
}

const strikeOnce =
  (strike: () => void) =>
  (kind: 'hang-before' | 'hang-after', isThere: (request: Seen) => boolean): ((request: Seen) => Fault | undefined) => {
    let struck = false
    return (request) => {
      if (struck || !isThere(request)) return undefined
      struck = true
      strike()
      return { kind }
    }
  }
