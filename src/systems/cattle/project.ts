import { Failure } from '../../core/failure.ts'
import type { JsonObject } from '../../core/json.ts'
import { nearest } from '../../core/nearest.ts'
import type { CattleClient } from './client.ts'
import { type Container, type Named, readContainer, readNamed, readService, type Service } from './resources.ts'

/** What to say to one environment (a "project" in the API) of a Rancher server. */
export class CattleProject {
  readonly #client: CattleClient
  readonly id: string

  constructor(client: CattleClient, id: string) {
    this.#client = client
    this.id = id
  }

  async stacks(signal: AbortSignal): Promise<readonly Named[]> {
    return (await this.#list('/stacks', signal)).map(readNamed)
  }

  async services(stackId: string, signal: AbortSignal): Promise<readonly Service[]> {
    const found = await this.#list('/services', signal, `&stackId=${encodeURIComponent(stackId)}`)
    return found.map(readService).filter((service) => service.stackId === stackId)
  }

  async service(id: string, signal: AbortSignal): Promise<Service> {
    return readService(await this.#client.get(this.#service(id), signal))
  }

  /** All containers of a service: new ones, and old stopped ones until the upgrade is finished. Sidekicks' among them. */
  async containers(serviceId: string, signal: AbortSignal): Promise<readonly Container[]> {
    return (await this.#list(`/services/${encodeURIComponent(serviceId)}/instances`, signal)).map(readContainer)
  }

  async activeHosts(signal: AbortSignal): Promise<number> {
    return (await this.#list('/hosts', signal)).filter((host) => host.state === 'active').length
  }

  /**
   * Always by `/services/`: on the own link of a load balancer a rollback would keep the new launchConfig.
   *
   * @throws {Failure} as `CattleClient.act`.
   */
  async act(serviceId: string, action: string, body: JsonObject | undefined, signal: AbortSignal): Promise<Service> {
    return readService(await this.#client.act(this.#service(serviceId), action, body, signal))
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
  const projects = (await client.list('/projects?limit=-1', signal)).map(readNamed)
  const name = wanted ?? client.projectInUrl
  if (name !== undefined) return pick('environment', name, projects)
  const [only, ...more] = projects
  if (only !== undefined && more.length === 0) return only
  throw new Failure(projects.length === 0 ? 'not-found' : 'bad-input', {
    what: 'Cannot tell which environment is meant',
    saw:
      projects.length === 0
        ? 'this key sees no environment'
        : `this key sees ${projects.map(({ name }) => `"${name}"`).join(', ')}`,
    fix:
      projects.length === 0 ? 'check rancher-access-key and rancher-secret-key' : 'name one of them by "environment"',
  })
}

/** Exactly this name or id, else the only one that differs in case: some databases ignore it, some do not. */
export function pick<T extends Named>(input: string, wanted: string, among: readonly T[]): T {
  const exact = among.filter(({ id, name }) => name === wanted || id === wanted)
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
