import type { Clock } from '../ports/clock.ts'
import type { Exec } from '../ports/exec.ts'
import type { Files } from '../ports/files.ts'
import type { Host } from '../ports/host.ts'
import type { Http } from '../ports/http.ts'
import type { Ledger } from '../ports/ledger.ts'
import type { Log } from '../ports/log.ts'
import type { Processes } from '../ports/processes.ts'
import type { WebSockets } from '../ports/websockets.ts'

/** Who makes a change, for the marks on live systems and for the person who finds them. */
export interface Run {
  /** A link to the run, or its name where there is no link. */
  readonly name: string
  readonly commit?: string
}

/** Everything an action can reach. Nothing below `main` looks anywhere else. */
export interface World {
  readonly clock: Clock
  readonly http: Http
  /** Absent where nothing can be listened to. */
  readonly webSockets?: WebSockets
  readonly exec: Exec
  readonly files: Files
  readonly processes: Processes
  readonly log: Log
  readonly host: Host
  readonly ledger: Ledger
  readonly run: Run
  /** The environment of the job, as it is; what a child gets of it is for `envForOthers` and `programs` to say. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Where commands are run and relative paths begin. */
  readonly workspace: string
  /** A folder for our own temporary files, outside the workspace. */
  readonly temp: string
  /** Aborted by the first SIGINT or SIGTERM, with `Cancelled`. */
  readonly signal: AbortSignal
  /**
   * What follows a cancel. `here`: this process takes back, until `impatient` is aborted by a second signal. `post`: this
   * process leaves at once, and the post step of the action takes back.
   */
  readonly recovery: 'here' | 'post'
  readonly impatient: AbortSignal
  newId(): string
}
