import { type Answer, HttpShell, type Seen } from '../http.ts'
import { Api, type Incoming } from './api/api.ts'
import { Access, type KeyRecord } from './api/identity.ts'
import { stackHandlers } from './api/stacks.ts'
import { Bookkeeper, type Books, type Change, changeOf } from './books.ts'
import { ContainerLogs } from './container-logs.ts'
import { Reconciler } from './deploy/reconcile.ts'
import { serviceHandlers } from './deploy/service-handlers.ts'
import { ToServiceRun } from './deploy/to-service-run.ts'
import { Triggers } from './deploy/triggers.ts'
import { UpgradeRun } from './deploy/upgrade-run.ts'
import { Life } from './engine/life.ts'
import { Locks } from './engine/locks.ts'
import { Processes } from './engine/processes.ts'
import { Waits } from './engine/waits.ts'
import type { World } from './engine/world.ts'
import { Events } from './events.ts'
import { type AgentControl, VirtualAgents } from './hosts/agent.ts'
import { Containers } from './hosts/containers.ts'
import { HealthStates } from './hosts/health.ts'
import { type HostControl, Hosts } from './hosts/host-control.ts'
import { formatId, parseId } from './ids.ts'
import type { Cattle, CattleOptions, Keys } from './index.ts'
import { type Person, personAt } from './person.ts'
import { Random } from './random.ts'
import { type Seed, seedInto } from './seed.ts'
import { Store } from './store.ts'
import { PHASES, TIMINGS } from './timings.ts'
import { type Attempt, type Reception, type SocketControl, Upgrades } from './websocket/upgrades.ts'

const KEYS: Keys = { access: 'FAKEACCESSKEYOFPROJ1', secret: 'fakeSecretKeyOfTheDefaultProject1234567x' }
const OTHER_KEYS = {
  user: { access: 'FAKEACCESSKEYOFUSER1', secret: 'fakeSecretKeyOfAnOrdinaryUser123456789xx' },
  admin: { access: 'FAKEACCESSKEYOFADMIN', secret: 'fakeSecretKeyOfTheAdministrator12345678x' },
  restricted: { access: 'FAKEACCESSKEYOFREST1', secret: 'fakeSecretKeyOfSomeoneRestricted123456xx' },
  readonly: { access: 'FAKEACCESSKEYOFREAD1', secret: 'fakeSecretKeyOfSomeoneWhoOnlyReads12345x' },
}

interface Waiting {
  readonly incoming: Incoming
  readonly resolve: (answer: Answer) => void
}

/** The parts, put together, and the global ticks. */
export class CattleServer implements Cattle {
  readonly seed: Seed
  readonly agent: AgentControl
  readonly hosts: HostControl
  readonly person: Person
  readonly books: Books
  readonly sockets: SocketControl
  readonly settings: Map<string, string>
  readonly keys = KEYS
  readonly otherKeys = OTHER_KEYS
  readonly projectId: string
  onChange: ((change: Change) => void) | undefined
  readonly #world: World
  readonly #api: Api
  readonly #containers: Containers
  readonly #triggers: Triggers
  readonly #events: Events
  readonly #logs: ContainerLogs
  readonly #upgrades: Upgrades
  readonly #changed = new Set<string>()
  /** Requests that wait to commit together; undefined when the next one commits alone. */
  #together: { readonly count: number; readonly waiting: Waiting[] } | undefined
  #http: HttpShell | undefined
  readonly #others: HttpShell[] = []

  private constructor(options: CattleOptions) {
    const {
      time,
      oldServer = false,
      ui = oldServer,
      accessControl = true,
      random = 1,
      hosts = 3,
      database = 'h2',
    } = options
    const agents = options.driver === undefined ? new VirtualAgents(time) : undefined
    const driver = options.driver ?? (agents as VirtualAgents)
    const source = new Random(random)
    const store = new Store(source, () => time.nowMs())
    const release = oldServer ? 'v1.1.4' : 'v1.6.30'
    this.settings = settingsOf(release, { oldServer, ...options })
    const world = {
      time,
      random: source,
      store,
      driver,
      oldServer,
      ui,
      release,
      settings: this.settings,
      database,
    } as World
    this.#world = world
    const projectId = seedAccounts(store)
    this.projectId = formatId('account', projectId)
    const health = new HealthStates(world)
    const containers = new Containers(world, health)
    const reconciler = new Reconciler(world, containers)
    const triggers = new Triggers(world, reconciler)
    const upgrades = new UpgradeRun(world, containers, reconciler)
    const toService = new ToServiceRun(world, reconciler)
    world.processes = new Processes(world, {
      ...serviceHandlers(world, { reconciler, upgrades, toService, health }),
      ...containers.handlers(),
      ...Hosts.handlers(world, triggers),
      ...stackHandlers(world),
    })
    containers.onTrouble = (serviceId) => triggers.reconcile(serviceId)
    this.#containers = containers
    this.#triggers = triggers
    const access = new Access(store, keyRecords(store, projectId), accessControl)
    this.#api = new Api(world, access, () => new URL(this.url).host)
    const books = new Bookkeeper(world)
    this.books = books
    this.#events = new Events(world, this.#api)
    this.#logs = new ContainerLogs(this.#api.logAccess, driver)
    this.#upgrades = new Upgrades(time, (attempt) => this.#receive(attempt))
    this.sockets = this.#upgrades
    this.#boot()
    const control = new Hosts(world, { agents, triggers, accountId: projectId })
    this.hosts = control
    for (let added = 0; added < hosts; added += 1) control.add()
    this.agent = agents ?? noAgents
    this.seed = seedInto(world, { containers, health, agents, accountId: projectId })
    let byPerson = false
    this.person = personAt({ projectId: this.projectId, keys: KEYS, books }, (incoming) => {
      byPerson = true
      try {
        return this.#api.answer(incoming)
      } finally {
        byPerson = false
      }
    })
    this.#api.onAccepted = ({ action, type, id, body }) =>
      books.note({ action, type, id, body, by: byPerson ? 'person' : 'request' })
    store.onTouch((touched) => {
      this.#changed.add(`${touched.table}:${touched.id}`)
      this.#events.touched(touched)
      const change = this.onChange === undefined ? undefined : changeOf(world, touched)
      if (change !== undefined) this.onChange?.(change)
    })
    driver.listen({
      exited: (id) => this.#heard(id, (number) => containers.exited(number)),
      healthChanged: (id, state) => this.#heard(id, (number) => containers.healthChanged(number, state)),
    })
  }

  static async start(options: CattleOptions): Promise<Cattle> {
    const server = new CattleServer(options)
    server.#http = await server.#listen(options.port ?? 0)
    return server
  }

  get http(): HttpShell {
    if (this.#http === undefined) throw new Error('not listening yet')
    return this.#http
  }

  get url(): string {
    return this.http.url
  }

  get earlyDelete(): World['earlyDelete'] {
    return this.#world.earlyDelete
  }

  set earlyDelete(becomes: World['earlyDelete']) {
    this.#world.earlyDelete = becomes
  }

  sameInstant(count: number): void {
    this.#together = { count, waiting: [] }
  }

  async alsoAt({ port = 0, host }: { readonly port?: number; readonly host?: string } = {}): Promise<HttpShell> {
    const http = await this.#listen(port, host)
    this.#others.push(http)
    return http
  }

  async restart(downMs: number): Promise<void> {
    this.#down()
    await Promise.all([this.http, ...this.#others].map((http) => http.down(downMs)))
    this.#world.time.after(downMs, () => this.#boot())
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#down()
    await Promise.all([this.http, ...this.#others].map((http) => http[Symbol.asyncDispose]()))
    await this.#world.driver.close?.()
  }

  async #listen(port: number, host?: string): Promise<HttpShell> {
    const at = { port, ...(host === undefined ? {} : { host }) }
    const http = await HttpShell.start(this.#world.time, (seen) => this.#handle(seen), at)
    http.onRestart = (phase) => (phase === 'down' ? this.#down() : this.#boot())
    this.#upgrades.serve(http.server)
    return http
  }

  async #handle(seen: Seen): Promise<Answer> {
    const incoming: Incoming = seen
    const together = this.#together
    if (together === undefined || !/[?&]action=/.test(seen.url)) return this.#api.answer(incoming)
    return new Promise((resolve) => {
      together.waiting.push({ incoming, resolve })
      if (together.waiting.length < together.count) return
      this.#together = undefined
      // each is judged while none has committed
      const offered = together.waiting.map((each) => this.#api.offers(each.incoming))
      for (const [index, each] of together.waiting.entries())
        each.resolve(
          this.#api.answer(each.incoming, offered[index] !== true ? 'alone' : index === 0 ? 'first' : 'later'),
        )
    })
  }

  #receive(attempt: Attempt): Reception {
    const reception = this.#logs.receive(attempt) ?? this.#events.receive(attempt)
    return reception ?? { refused: this.#api.answer({ ...attempt, method: 'GET', body: '' }) }
  }

  /** A new life: what ran before stands still until the replay takes it up again. */
  #boot(): void {
    const world = this.#world
    const life = new Life(world.time)
    world.life = life
    world.locks = new Locks()
    world.waits = new Waits(life)
    world.processes.stopped()
    this.#triggers.stopped()
    life.every(TIMINGS.changeTickMs, PHASES.changeTickMs, () => this.#publish())
    life.every(TIMINGS.healthCleanupTickMs, PHASES.healthCleanupTickMs, () => this.#containers.removeNeverHealthy())
    life.every(TIMINGS.replayTickMs, PHASES.replayTickMs, () => world.processes.replay())
    life.every(TIMINGS.syncTickMs, PHASES.syncTickMs, () => this.#triggers.sync())
    life.background(this.#catchUp())
  }

  #down(): void {
    this.#world.life.end()
    this.#upgrades.dropAll()
  }

  /** On the change tick waits wake and events go out. */
  #publish(): void {
    const changed = new Set(this.#changed)
    this.#changed.clear()
    this.#world.waits.changed(changed)
    this.#events.flush()
  }

  /** What the agents say about running containers when they meet a server that was away. */
  async #catchUp(): Promise<void> {
    const { store, life } = this.#world
    for (const map of store.exposeMaps.where(({ state }) => state === 'removing'))
      store.exposeMaps.set(map.id, { state: 'removed', removedMs: life.nowMs() })
    for (const { id } of store.instances.where(({ state }) => state === 'running')) await this.#containers.hearOf(id)
  }

  #heard(containerId: string, tell: (id: number) => void): void {
    const id = parseId(containerId)
    // a server that is down hears nothing; it catches up when it is back
    if (id !== undefined && !this.#world.life.ended) tell(id)
  }
}

const noAgents: AgentControl = {
  behave: () => noSimulation(),
  crash: () => noSimulation(),
  report: () => noSimulation(),
  write: () => noSimulation(),
}

function noSimulation(): never {
  throw new Error('only simulated agents can be steered')
}

/** Those that a client may want to know, by their names. */
function settingsOf(release: string, { oldServer, settings = {} }: CattleOptions): Map<string, string> {
  return new Map(
    Object.entries({
      'cattle.version': oldServer === true ? 'v0.165.4' : 'v0.183.83',
      'rancher.server.image': 'rancher/server',
      'rancher.server.version': release,
      'registry.default': '',
      'registry.whitelist': '',
      ...settings,
    }),
  )
}

/** The admin, the default environment as 1a5, and three people. @returns the id of the environment. */
function seedAccounts(store: Store): number {
  const insert = (kind: 'admin' | 'user' | 'project', name: string): number => {
    const { id } = store.accounts.insert({ accountId: 0, kind, name, state: 'active', healthState: 'healthy' })
    store.accounts.set(id, { accountId: id })
    return id
  }
  insert('admin', 'admin')
  store.accounts.startAt(5)
  const project = insert('project', 'Default')
  store.accounts.startAt(10)
  insert('user', 'someone')
  insert('user', 'guest')
  insert('user', 'reader')
  return project
}

function keyRecords(store: Store, projectId: number): KeyRecord[] {
  const idOf = (name: string): number => store.accounts.where((account) => account.name === name)[0]?.id ?? 0
  const owner = new Map([[projectId, 'owner']] as const)
  return [
    { ...KEYS, accountId: projectId, projects: owner },
    { ...OTHER_KEYS.user, accountId: idOf('someone'), projects: owner },
    { ...OTHER_KEYS.admin, accountId: idOf('admin'), projects: owner },
    { ...OTHER_KEYS.restricted, accountId: idOf('guest'), projects: new Map([[projectId, 'restricted']] as const) },
    { ...OTHER_KEYS.readonly, accountId: idOf('reader'), projects: new Map([[projectId, 'readonly']] as const) },
  ]
}
