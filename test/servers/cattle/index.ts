/**
 * A Rancher 1.x (Cattle) server for tests and demonstrations, over real HTTP on loopback.
 *
 * It keeps the real server's processes, locks, waits and timings (cattle v0.183.83), because what a client must survive
 * comes from them: runs that stand still after a restart, sticky errors, rollbacks that recreate instead of restarting.
 * Facts marked [NNx] in the code were watched on the real server, in the recording of that name.
 */
import type { HttpShell } from '../http.ts'
import type { Time } from '../time.ts'
import type { Books, Change } from './books.ts'
import type { AgentControl } from './hosts/agent.ts'
import type { HostDriver } from './hosts/driver.ts'
import type { HostControl } from './hosts/host-control.ts'
import type { Person } from './person.ts'
import type { Seed } from './seed.ts'
import { CattleServer } from './server.ts'
import type { SocketControl } from './websocket/upgrades.ts'

export type { AcceptedAction, Books, Change, ContainerBook, ServiceBook } from './books.ts'
export { type Demo, type DemoFailure, demoFailures, seedDemo } from './demo.ts'
export { type EngineFailure, engineFailures, seedEngineDemo } from './engine-demo.ts'
export type { AgentControl, Behaviour } from './hosts/agent.ts'
export { CONTAINER_LABEL, DRIVER_LABEL } from './hosts/docker/create-body.ts'
export { DockerHosts, type DockerHostsOptions } from './hosts/docker/docker-hosts.ts'
export type { ContainerSpec, DriverEvents, HostDriver, LogLine } from './hosts/driver.ts'
export type { HostControl } from './hosts/host-control.ts'
export type { Person } from './person.ts'
export type { HealthCheck, Seed, SeededService, ServiceSeed } from './seed.ts'
export type { SentFrame } from './websocket/connection.ts'
export type { FrameFault, SocketFault } from './websocket/faults.ts'
export type { Attempt, SocketControl } from './websocket/upgrades.ts'

export interface CattleOptions {
  readonly time: Time
  /** 0, the default: any free port. */
  readonly port?: number
  /**
   * What runs the containers: `DockerHosts`, with `RealTime`, for real ones. Without it, the simulated agents that
   * `cattle.agent` steers. Closed together with the server.
   */
  readonly driver?: HostDriver
  /** How many active hosts the default environment has; 3 without it. */
  readonly hosts?: number
  /** False: everybody is admin, with any key or none. */
  readonly accessControl?: boolean
  /** Rancher 1.1: only v1 of the API, rollback only after a cancel, and no continueupgrade. */
  readonly oldServer?: boolean
  /** Unknown paths are answered 200 with an HTML page, as by every server that people log in to. Old servers do, without this. */
  readonly ui?: boolean
  /** `mariadb`, as in production: filters ignore case. `h2`, the default: they do not. */
  readonly database?: 'h2' | 'mariadb'
  /**
   * What an administrator set, by the server's own names. `registry.default` is put before the images of a create or an
   * upgrade that name no registry; `registry.whitelist` lists, with commas, the only ones allowed.
   */
  readonly settings?: Readonly<Record<string, string>>
  /** Seeds everything random: uuids, and through them the order of the batches. */
  readonly random?: number
}

export interface Cattle extends AsyncDisposable {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  /** An environment key of the default environment. */
  readonly keys: Keys
  /** Keys of the other kinds of account: they see other things (reference section 1.3). */
  readonly otherKeys: Readonly<Record<'user' | 'admin' | 'restricted' | 'readonly', Keys>>
  /** Of the default environment, such as `1a5`. */
  readonly projectId: string
  /** The log of the requests, and the hook for faults. */
  readonly http: HttpShell
  /** The log of the websockets and of what left on them, and the hook for their faults. */
  readonly sockets: SocketControl
  /** Creates things that are settled at once, without time passing. */
  readonly seed: Seed
  /** What the simulated agents do with the containers of an image. */
  readonly agent: AgentControl
  readonly hosts: HostControl
  /** As `CattleOptions.settings`; a change holds from the next request on. */
  readonly settings: Map<string, string>
  /** Somebody else, acting at the same time through the same code as a request. */
  readonly person: Person
  readonly books: Books
  /** Called after every change of the books, for tests that act at a precise point. */
  onChange: ((change: Change) => void) | undefined
  /**
   * The next `count` action requests are judged by the same state and all commit: what happens on the real server when they
   * are released in the same instant [14a]. Each waits for the last of them.
   */
  sameInstant(count: number): void
  /**
   * What becomes of a DELETE that meets a service in `registering`, which is chance on the real server [20]: it is done, it is
   * answered 200 `removing` and nothing follows, or it is answered 409.
   */
  earlyDelete: 'done' | 'lost' | 'conflict'
  /**
   * A second server with the same database, as behind one name: what is asked here is done there. `away` and `back` of each
   * of them, `cattle.http` included, take it from the network and put it back; `fault` and `log` are its own.
   */
  alsoAt(where?: { readonly port?: number; readonly host?: string }): Promise<HttpShell>
  /** The server is killed and comes back: runs stand still for up to 120 s plus one replay tick [15a]. */
  restart(downMs: number): Promise<void>
}

export interface Keys {
  readonly access: string
  readonly secret: string
}

export function startCattle(options: CattleOptions): Promise<Cattle> {
  return CattleServer.start(options)
}
