import { Failure } from '../../core/failure.ts'
import type { JsonObject } from '../../core/json.ts'
import { nearest } from '../../core/nearest.ts'
import type { ApiVersion } from './address.ts'
import type { CattleClient } from './client.ts'
import { type ListenedTo, lineOf, listenTo, type Waiting } from './events.ts'
import type { Line } from './line.ts'
import { CattleLogs } from './logs.ts'
import {
  type Container,
  type Host,
  isSameStack,
  type Named,
  readContainer,
  readHost,
  readNamed,
  readService,
  type Service,
} from './resources.ts'

/** What a stack is called; `v1` calls it an environment, and an environment a project as well. */
const STACKS: Readonly<Record<ApiVersion, { readonly list: string; readonly id: string }>> = {
  'v2-beta': { list: 'stacks', id: 'stackId' },
  v1: { list: 'environments', id: 'environmentId' },
}

/** What to say to one environment (a "project" in the API) of a Rancher server. */
export class CattleProject {
  readonly #client: CattleClient
  #line: Line | undefined
  readonly id: string

  constructor(client: CattleClient, id: string) {
    this.#client = client
    this.id = id
  }

  async stacks(signal: AbortSignal): Promise<readonly Named[]> {
    const { list } = STACKS[await this.#client.version(signal)]
    return (await this.#list(`/${list}`, signal)).map(readNamed)
  }

  async services(stackId: string, signal: AbortSignal): Promise<readonly Service[]> {
    const { id } = STACKS[await this.#client.version(signal)]
    const found = await this.#list('/services', signal, `&${id}=${encodeURIComponent(stackId)}`)
    return found.map(readService).filter((service) => isSameStack(service.stackId, stackId))
  }

  async service(id: string, signal: AbortSignal): Promise<Service> {
    return readService(await this.#client.get(this.#service(id), signal))
  }

  /** All containers of a service: new ones, and old stopped ones until the upgrade is finished. Sidekicks' among them. */
  async containers(serviceId: string, signal: AbortSignal): Promise<readonly Container[]> {
    return (await this.#list(`/services/${encodeURIComponent(serviceId)}/instances`, signal)).map(readContainer)
  }

  /** What the server tells of one service by itself; absent where there is nothing to listen with. */
  get listen(): ((service: ListenedTo, waiting: Waiting, signal: AbortSignal) => Promise<never>) | undefined {
    if (!this.#client.canListen) return undefined
    this.#line ??= lineOf(this.#client, this.id)
    const line = this.#line
    return (service, waiting, signal) => listenTo(line, service, waiting, signal)
  }

  /** What was written down of its services and their containers; absent where there is nothing to listen with. */
  get logs(): CattleLogs | undefined {
    return this.#client.canListen ? new CattleLogs(this.#client, this.id) : undefined
  }

  async hosts(signal: AbortSignal): Promise<readonly Host[]> {
    return (await this.#list('/hosts', signal)).map(readHost)
  }

  async activeHosts(signal: AbortSignal): Promise<number> {
    return (await this.hosts(signal)).filter(({ state }) => state === 'active').length
  }

  /**
   * Always by `/services/`: on the own link of a load balancer a rollback would keep the new launchConfig.
   *
   * @throws {Failure} as `CattleClient.act`.
   */
  async act(serviceId: string, action: string, body: JsonObject | undefined, signal: AbortSignal): Promise<Service> {
    return readService(await this.#client.act(this.#service(serviceId), action, body, signal))
  }

  /** @throws {Failure} as `CattleClient.act`. */
  async scale(serviceId: string, scale: number, signal: AbortSignal): Promise<Service> {
    return readService(await this.#client.update(this.#service(serviceId), { scale }, signal))
  }

  /** The services that lead to this one by a link; load balancers link to what their rules name. */
  async consumers(serviceId: string, signal: AbortSignal): Promise<readonly Service[]> {
    const found = await this.#list(`/services/${encodeURIComponent(serviceId)}/consumedbyservices`, signal)
    return found.map(readService).filter(({ removed }) => !removed)
  }

  #service(id: string): string {
    return `/projects/${encodeURIComponent(this.id)}/services/${encodeURIComponent(id)}`
  }

  #list(path: string, signal: AbortSignal, filter = ''): Promise<readonly JsonObject[]> {
    return this.#client.list(`/projects/${encodeURIComponent(this.id)}${path}?limit=-1${filter}`, signal)
  }
}

/**
 * The environment by id or name; the only one where none is named.
 *
 * @throws {Failure} `not-found` with near misses, or `bad-input` when several could be meant.
 */
export async function findProject(
  client: CattleClient,
  wanted: string | undefined,
  signal: AbortSignal,
): Promise<Named> {
  const mine = (await client.list('/projects?limit=-1', signal)).map(readNamed)
  const named = [wanted, client.projectInUrl].filter((name) => name !== undefined)
  if (named.length > 0) {
    // An admin sees only what he is a member of, unless he asks for all; for anybody else that changes nothing.
    const projects = named.every((name) => isAmong(name, mine))
      ? mine
      : (await client.list('/projects?limit=-1&all=true', signal)).map(readNamed)
    const [found, inUrl] = named.map((name) => pick('environment', name, projects))
    if (found !== undefined && inUrl !== undefined && found.id !== inUrl.id) throw twoMeant(found, inUrl)
    if (found !== undefined) return found
  }
  const [only, ...more] = mine
  if (only !== undefined && more.length === 0) return only
  throw new Failure(mine.length === 0 ? 'not-found' : 'bad-input', {
    what: 'Cannot tell which environment is meant',
    saw:
      mine.length === 0
        ? 'this key sees no environment'
        : `this key sees ${mine.map(({ name }) => `"${name}"`).join(', ')}`,
    fix: mine.length === 0 ? 'check rancher-access-key and rancher-secret-key' : 'name one of them by "environment"',
  })
}

const isAmong = (wanted: string, projects: readonly Named[]): boolean =>
  projects.some(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase())

const twoMeant = (byInput: Named, inUrl: Named): Failure =>
  new Failure('bad-input', {
    what: 'Two different environments are named',
    saw: `"environment" is "${byInput.name}" (${byInput.id}), and rancher-url leads to "${inUrl.name}" (${inUrl.id})`,
    fix: 'correct one of them, or leave the environment out of rancher-url',
  })

/** Exactly this name or id, else the only one that differs in case: some databases ignore it, some do not. */
export function pick<T extends Named>(input: string, wanted: string, among: readonly T[]): T {
  const exact = among.filter(({ id, name }) => name === wanted || id === wanted || isSameStack(id, wanted))
  const loose = among.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase())
  const [found, another] = exact.length > 0 ? exact : loose
  if (found !== undefined && another === undefined) return found
  const names = among.map(({ name }) => name)
  const near = nearest(wanted, names)
  if (found !== undefined) {
    throw new Failure('bad-input', {
      what: `"${wanted}" names several ${input}s`,
      saw: [found, another].map((one) => `"${one?.name}" (${one?.id})`).join(', '),
      fix: `give its id as "${input}"`,
    })
  }
  throw new Failure('not-found', {
    what: `There is no ${input} "${wanted}"`,
    saw:
      names.length === 0
        ? `no ${input} at all`
        : `${names
            .slice(0, 12)
            .map((name) => `"${name}"`)
            .join(', ')}${names.length > 12 ? ', …' : ''}`,
    fix:
      near === undefined
        ? `check "${input}", and that the key belongs to the right environment`
        : `did you mean "${near}"? set "${input}" to it`,
  })
}
