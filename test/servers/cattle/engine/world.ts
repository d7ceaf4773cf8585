import type { Time } from '../../time.ts'
import type { HostDriver } from '../hosts/driver.ts'
import type { Random } from '../random.ts'
import type { Store } from '../store.ts'
import type { Life } from './life.ts'
import type { Locks } from './locks.ts'
import type { Processes } from './processes.ts'
import type { Waits } from './waits.ts'

/**
 * What every part of the server works with. The store and the processes live on through a restart, as the database does;
 * life, locks and waits belong to one life of the server and are replaced.
 */
export interface World {
  readonly time: Time
  readonly random: Random
  readonly store: Store
  readonly driver: HostDriver
  /** Rancher 1.0 and 1.1. */
  readonly oldServer: boolean
  /** Whether unknown paths lead to the page of a user interface. */
  readonly ui: boolean
  readonly database: 'h2' | 'mariadb'
  /** Such as `v1.6.30`. */
  readonly release: string
  /** What an administrator set, by name, such as `registry.default`. */
  readonly settings: Map<string, string>
  /** What becomes of a DELETE that meets a service in `registering`: chance on the real server [20]. */
  earlyDelete: 'done' | 'lost' | 'conflict'
  life: Life
  locks: Locks
  waits: Waits
  processes: Processes
}
