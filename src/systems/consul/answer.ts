import type { HttpResponse } from '../../ports/http.ts'
import { type Instance, readInstances } from './instances.ts'

/** Either what the leader of the catalogue says of a service, or an answer that says nothing of it. */
export type Answer =
  | { readonly kind: 'instances'; readonly instances: readonly Instance[]; readonly index: number }
  | { readonly kind: 'nothing'; readonly saw: string }

/** What was asked, for the advice. */
export interface Asking {
  readonly url: URL
  readonly hasToken: boolean
}

/**
 * What an answer to a consistent read of `/v1/health/service/:service` means.
 *
 * - Any status but 200 is trouble of Consul or of our way to it: 403 is the ACL, 500 `No cluster leader` or `No path to
 *   datacenter`, 429 and 503 limits. A service that is not there is 200 and an empty list, never 404.
 * - The leader says `X-Consul-KnownLeader: true` and `X-Consul-LastContact: 0`. Without these it is another server's
 *   possibly older view, the view of an agent (streaming leaves both headers out), or no Consul.
 * - What the token may not see is left out of the list: `X-Consul-Results-Filtered-By-ACLs` tells it from 1.11 on, and only
 *   to a request with a token. Without one, an empty list under the default policy `deny` tells nothing.
 *
 * Source: developer.hashicorp.com/consul/api-docs: health, api-structure, features/consistency; agent/http.go and
 * agent/consul/rpc.go of hashicorp/consul.
 */
export function answerOf(response: HttpResponse, asking: Asking): Answer {
  const { status, body, truncated } = response
  if (status !== 200) return nothing(`${sayStatus(response)}; ${hintFor(response, asking)}`)
  const header = (name: string) => String(response.headers[name] ?? '')
  const known = header('x-consul-knownleader')
  if (known !== 'true')
    return nothing(
      known === 'false'
        ? 'it knows no leader, so its answer may be old'
        : `an answer without X-Consul-KnownLeader; check "url": is ${asking.url.host} Consul?`,
    )
  const lastContact = header('x-consul-lastcontact')
  if (lastContact !== '0') return nothing(`the answer of a follower, ${lastContact || '?'} ms behind its leader`)
  if (truncated) return nothing('an answer that is too long to be read')
  const instances = readInstances(body)
  if (instances === undefined) return nothing(`an answer that is no list of instances; it begins ${begin(body)}`)
  if (header('x-consul-results-filtered-by-acls') === 'true')
    return nothing(`the token may not see all instances; ${READ_RIGHTS}`)
  if (instances.length === 0 && !asking.hasToken && header('x-consul-default-acl-policy') === 'deny')
    return nothing(`an empty list, asked without a token where the ACL denies by default; give the gate a "token"`)
  return { kind: 'instances', instances, index: indexOf(header('x-consul-index')) }
}

const nothing = (saw: string): Answer => ({ kind: 'nothing', saw })

/** At least 1, or a query on it would not block. Source: api-docs/features/blocking, "Implementation Details". */
export const indexOf = (header: string): number => (/^\d{1,15}$/.test(header) ? Math.max(1, Number(header)) : 1)

const READ_RIGHTS = 'it needs service:read of the service and node:read of its nodes'

/** One hint for each way in which Consul says no. */
function hintFor({ status, body }: HttpResponse, { url, hasToken }: Asking): string {
  if (status === 401 || status === 403) {
    if (!hasToken) return 'give the gate a "token"'
    return /not found/i.test(body) ? 'Consul does not know this "token"' : `check "token": ${READ_RIGHTS}`
  }
  if (status === 500 && /datacenter/i.test(body)) return 'check "datacenter"'
  if (status === 429 || status >= 500) return 'look at the servers of Consul'
  if (status >= 300 && status < 400) return 'no redirect is followed with a token: write the final address in "url"'
  return `check "url": is ${url.host} Consul?`
}

const sayStatus = ({ status, body }: HttpResponse): string =>
  body.trim() === '' ? `status ${status}` : `status ${status} ${begin(body)}`

const begin = (body: string): string => JSON.stringify(body.trim().slice(0, 80))
