import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { type Cattle, CONTAINER_LABEL, DockerHosts, DRIVER_LABEL, startCattle } from '../servers/cattle/index.ts'
import { HEALTH_FILE, WEB_PORT, WebImages } from '../servers/cattle/web-images.ts'
import { RealTime } from '../servers/time.ts'
import { NOWHERE_BEYOND } from '../support/nowhere.ts'
import { docker } from './engine.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const NODE = join(ROOT, 'node_modules/node/bin/node')
const CLI = join(ROOT, 'src/main/cli.ts')
const SCALE = 2

/** A container, as the server's books and as the engine show it. */
export interface Shown {
  /** The engine's. */
  readonly dockerId: string | null
  readonly image: string
  readonly running: boolean
}

export interface Ended {
  readonly exitCode: number | null
  readonly printed: string
  // biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is in the test
  readonly result: any
}

/** A Rancher server whose service runs in real containers, from a real registry, and our own command line beside it. */
export class EmbeddedRancher implements AsyncDisposable {
  readonly images: WebImages
  readonly cattle: Cattle
  /** What runs at the beginning. */
  readonly image: string
  /** Where each host publishes the service. */
  readonly port: number
  readonly #driver: DockerHosts
  readonly #folder = mkdtempSync(join(tmpdir(), 'slipway-rancher-'))

  private constructor(parts: Pick<EmbeddedRancher, 'images' | 'cattle' | 'image' | 'port'>, driver: DockerHosts) {
    this.images = parts.images
    this.cattle = parts.cattle
    this.image = parts.image
    this.port = parts.port
    this.#driver = driver
  }

  static async open(): Promise<EmbeddedRancher> {
    await using parts = new AsyncDisposableStack()
    const images = parts.use(await WebImages.open())
    const time = new RealTime(3)
    const driver = await DockerHosts.open({ time })
    const cattle = parts.use(await startCattle({ time, driver }))
    const image = await images.push('1.0.0')
    const port = await freePort()
    await cattle.seed.started({
      stack: 'auth',
      name: 'auth-service',
      image,
      scale: SCALE,
      launchConfig: { ports: [`${port}:${WEB_PORT}/tcp`] },
      healthCheck: { port: WEB_PORT, requestLine: 'GET /health HTTP/1.0', interval: 500 },
    })
    const rancher = new EmbeddedRancher({ images, cattle, image, port }, driver)
    parts.move()
    return rancher
  }

  /** `slipway rancher-upgrade` from its source, in a process of its own. */
  upgrade(image: string, flags: readonly string[] = []): Promise<Ended> {
    const { url, keys } = this.cattle
    const words = ['rancher-upgrade', '--json', '--stack', 'auth', '--service', 'auth-service', '--image', image]
    const pace = ['--batch-size', String(SCALE), '--interval', '100ms', '--every', '500ms', '--timeout', '60s']
    const child = spawn(NODE, [CLI, ...words, ...pace, ...flags], {
      cwd: this.#folder,
      env: {
        PATH: process.env.PATH ?? '',
        ...NOWHERE_BEYOND,
        SLIPWAY_STATE_DIR: join(this.#folder, 'state'),
        SLIPWAY_RANCHER_URL: url,
        SLIPWAY_RANCHER_ACCESS_KEY: keys.access,
        SLIPWAY_RANCHER_SECRET_KEY: keys.secret,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let [json, printed] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => {
      json += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
    })
    return new Promise((done, fail) => {
      child.once('error', fail)
      child.once('close', (exitCode) => done({ exitCode, printed, result: JSON.parse(json || '{}') }))
    })
  }

  /** The gate that asks the first host from outside. */
  get httpGate(): string {
    return `[{ http: "http://127.0.0.1:${this.port}/health", json: { version: "{version}" } }]`
  }

  /** What the server holds, by its own id. */
  books(): Readonly<Record<string, Shown>> {
    return Object.fromEntries(
      this.cattle.books
        .everyContainer()
        .filter(({ removedMs }) => removedMs === null)
        .map(({ id, externalId, image = '', state }) => [
          id,
          { dockerId: externalId, image, running: state === 'running' },
        ]),
    )
  }

  /** What `docker ps` says of the same, once the engine has done all that it was told. */
  async engine(): Promise<Readonly<Record<string, Shown>>> {
    await this.#driver.settled()
    const format = `{{.Label "${CONTAINER_LABEL}"}} {{.ID}} {{.Image}} {{.State}}`
    const shown = docker('ps', '--all', '--no-trunc', '--format', format, '--filter', this.#label)
    return Object.fromEntries(
      lines(shown).map((line) => {
        const [id = '', dockerId = '', image = '', state] = line.split(' ')
        return [id, { dockerId, image, running: state === 'running' }]
      }),
    )
  }

  /** What the service answers on the host, such as `127.0.0.1`. */
  async asks(host: string): Promise<unknown> {
    const response = await fetch(`http://${host}:${this.port}/health`)
    return response.ok ? response.json() : response.status
  }

  /** Resolves once the books say so. @throws after a minute, so that what was begun is taken away. */
  until(holds: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const books = () => JSON.stringify(this.cattle.books.everyContainer(), null, 1)
      const limit = setTimeout(() => reject(new Error(`not within a minute; the books say ${books()}`)), 60_000)
      this.cattle.onChange = () => {
        if (!holds()) return
        this.cattle.onChange = undefined
        clearTimeout(limit)
        resolve()
      }
    })
  }

  /** From inside, as a fault of the program would. */
  async makeUnhealthy(containerId: string): Promise<void> {
    const { externalId } = this.cattle.books.container(containerId)
    await promisify(execFile)('docker', ['exec', externalId ?? '', 'rm', HEALTH_FILE])
  }

  /** What of this server is on the engine. */
  left(): readonly string[] {
    const lists = [
      docker('ps', '--all', '--quiet', '--filter', this.#label),
      docker('image', 'ls', '--all', '--quiet', '--filter', `reference=${this.images.repository}`),
      docker('image', 'ls', '--all', '--quiet', '--filter', `reference=${this.images.repository}@*`),
    ]
    return lines(lists.join('\n'))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.cattle[Symbol.asyncDispose]()
    await this.images[Symbol.asyncDispose]()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  get #label(): string {
    return `label=${DRIVER_LABEL}=${this.#driver.instance}`
  }
}

const lines = (text: string): readonly string[] => text.split('\n').filter(Boolean)

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((done) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => done(port))
    }),
  )
}
