import { setTimeout as sleep } from 'node:timers/promises'
import { docker } from './docker.ts'

/** What the services are told, as in the compose file of the sample. */
export const DATABASE_ENV = {
  DB_HOST: 'database',
  DB_NAME: 'auth',
  DB_USER: 'auth',
  DB_PASSWORD: 'only-for-the-demo',
} as const

const WITHIN_MS = 60_000
const LOOK_MS = 300

/** A network with the database of "production" in it, which the containers of all services share. */
export class Database implements AsyncDisposable {
  readonly network: string
  readonly #container: string

  private constructor(id: string) {
    this.network = `slipway-demo-${id}`
    this.#container = `slipway-demo-${id}-database`
  }

  /** Starts it; `ready` tells when it answers. */
  static async begin(id: string): Promise<Database> {
    const database = new Database(id)
    await docker('network', 'create', database.network)
    const { DB_HOST, DB_NAME, DB_USER, DB_PASSWORD } = DATABASE_ENV
    const settings = {
      MARIADB_RANDOM_ROOT_PASSWORD: 'yes',
      MARIADB_DATABASE: DB_NAME,
      MARIADB_USER: DB_USER,
      MARIADB_PASSWORD: DB_PASSWORD,
    }
    try {
      const env = Object.entries(settings).flatMap(([name, value]) => ['--env', `${name}=${value}`])
      const place = ['--network', database.network, '--network-alias', DB_HOST, '--tmpfs', '/var/lib/mysql']
      await docker('run', '--detach', '--name', database.#container, ...place, ...env, 'mariadb:10.11')
    } catch (error) {
      await database[Symbol.asyncDispose]()
      throw error
    }
    return database
  }

  /** @throws with the last words of the engine when it does not answer within a minute. */
  async ready(signal: AbortSignal): Promise<void> {
    const endMs = Date.now() + WITHIN_MS
    for (;;) {
      signal.throwIfAborted()
      try {
        await docker('exec', this.#container, 'healthcheck.sh', '--connect', '--innodb_initialized')
        return
      } catch (error) {
        if (Date.now() > endMs) throw error
        await sleep(LOOK_MS)
      }
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await docker('rm', '--force', '--volumes', this.#container)
    await docker('network', 'rm', '--force', this.network)
  }
}
