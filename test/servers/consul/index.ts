import { type Answer, HttpShell, type Seen } from '../http.ts'
import { seededRandom } from '../route53/random.ts'
import type { Time } from '../time.ts'
import { type Acl, OPEN, policyOf, readable } from './acl.ts'
import { Catalogue } from './catalogue.ts'
import type { Entry, View } from './model.ts'
import { BadRequest, parseQuery, type Query } from './query.ts'

export type { Acl } from './acl.ts'
export type { Entry, Status } from './model.ts'

export interface ConsulOptions {
  readonly time: Time
  readonly acl?: Acl
  readonly datacenter?: string
}

/** How the cluster behaves from now on. */
export interface Temper {
  /** While there is none, only a stale query is answered. */
  hasLeader: boolean
  /** A query that asks for no consistency is answered by a follower (`discovery_max_stale`). */
  staleByDefault: boolean
  /** A query with an index is answered from the view of the agent, whatever consistency it asks for (1.10 and later). */
  streaming: boolean
  /** What a follower says of its leader. */
  lastContactMs: number
}

export interface ConsulServer extends AsyncDisposable {
  readonly url: string
  readonly http: HttpShell
  /** What the leader holds; whoever calls its methods is an agent, or an operator. */
  readonly catalogue: Catalogue
  readonly temper: Temper
  /** From now on neither followers nor agents learn of anything. */
  cutOff(): void
}

/**
 * `GET /v1/health/service/:service` of Consul on loopback: instances with the checks of the service and of the node, the
 * index, blocking queries with jitter, the three consistency modes, followers, streaming, ACLs that filter, no leader.
 * Known to be missing: every other endpoint, `filter`, `near`, namespaces, caching, rate limits; answers like those are
 * made by a fault.
 *
 * Sources: developer.hashicorp.com/consul/api-docs (health, api-structure, features/blocking, consistency, streaming) and
 * agent/http.go, agent/health_endpoint.go, agent/blockingquery, agent/consul/rpc.go of hashicorp/consul.
 */
export async function startConsul({ time, acl = OPEN, datacenter = 'dc1' }: ConsulOptions): Promise<ConsulServer> {
  const catalogue = new Catalogue(datacenter)
  const temper: Temper = { hasLeader: true, staleByDefault: false, streaming: false, lastContactMs: 20 }
  const random = seededRandom(1)
  let others: View | undefined
  const viewOfOthers = () => others ?? catalogue

  async function answer(request: Seen): Promise<Answer> {
    const path = /^\/v1\/health\/service\/([^/?]*)/.exec(request.url)
    if (path === null) return say(404, '')
    if (request.method !== 'GET')
      return { ...say(405, `method ${request.method} not allowed`), headers: { allow: 'GET' } }
    try {
      return await serve(parseQuery(request, decodeURIComponent(path[1] ?? '')), request)
    } catch (error) {
      if (error instanceof BadRequest) return say(400, error.message)
      throw error
    }
  }

  async function serve(query: Query, request: Seen): Promise<Answer> {
    const policy = policyOf(acl, query.token)
    if (policy === undefined) return say(403, 'ACL not found')
    if (![undefined, datacenter].includes(query.datacenter)) return say(500, 'No path to datacenter')
    const streams = temper.streaming && query.index > 0
    const mode = query.consistency ?? (temper.staleByDefault ? 'stale' : 'leader')
    if (!temper.hasLeader && mode !== 'stale' && !streams) return say(500, 'No cluster leader')
    const view = () => (streams || mode === 'stale' ? viewOfOthers() : catalogue)
    if (query.index > 0) await block(query, view, request)
    const all = view().entries(query.service)
    const shown = readable(policy, all)
    const hidden = shown.length < all.length && query.token !== ''
    return {
      status: 200,
      headers: {
        'content-type': 'application/json',
        'x-consul-default-acl-policy': acl.defaultPolicy,
        'x-consul-index': String(view().indexOf(query.service)),
        ...(streams ? { 'x-consul-query-backend': 'streaming' } : headersOfServer(mode)),
        ...(hidden ? { 'x-consul-results-filtered-by-acls': 'true' } : {}),
      },
      body: JSON.stringify(shown.filter((entry) => isAskedFor(query, entry))),
    }
  }

  const headersOfServer = (mode: 'leader' | 'consistent' | 'stale') => ({
    'x-consul-effective-consistency': mode,
    'x-consul-knownleader': String(temper.hasLeader),
    'x-consul-lastcontact': mode === 'stale' ? String(temper.lastContactMs) : '0',
  })

  /** Until the service has changed since the index, or the time is up: what was asked for and up to a sixteenth more. */
  async function block({ service, index, waitMs }: Query, view: () => View, request: Seen): Promise<void> {
    if (view().indexOf(service) > index) return
    const takeBack = time.lend(Number(request.headers['x-hold'] ?? 0))
    const restores = catalogue.restores
    await new Promise<void>((resolve) => {
      const end = () => {
        cancel()
        unwatch()
        takeBack()
        resolve()
      }
      const cancel = time.after(waitMs + random() * (waitMs / 16), end)
      const unwatch = catalogue.watch(() => {
        if (view().indexOf(service) > index || catalogue.restores !== restores) end()
      })
    })
  }

  const http = await HttpShell.start(time, answer)
  return {
    url: http.url,
    http,
    catalogue,
    temper,
    cutOff() {
      others = catalogue.frozen()
    },
    [Symbol.asyncDispose]: () => http[Symbol.asyncDispose](),
  }

  function say(status: number, body: string): Answer {
    return { status, headers: { 'x-consul-default-acl-policy': acl.defaultPolicy }, body }
  }
}

function isAskedFor({ passing, tags }: Query, { Service: { Tags }, Checks }: Entry): boolean {
  return tags.every((tag) => Tags.includes(tag)) && (!passing || Checks.every(({ Status }) => Status === 'passing'))
}
