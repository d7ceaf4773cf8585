import type { Answer } from '../http.ts'
import type { Incoming } from './api/api.ts'
import type { Books } from './books.ts'
import { isObject, type JsonObject } from './json.ts'

/**
 * Somebody else at the same server. Each call goes through the code of a request, at once and without HTTP, and throws when
 * the server refuses. Services go by id or by name.
 */
export interface Person {
  upgrade(service: string, input: JsonObject): void
  finish(service: string): void
  rollback(service: string): void
  cancel(service: string): void
  continue(service: string): void
  restart(service: string, strategy?: JsonObject): void
  activate(service: string): void
  deactivate(service: string): void
  scale(service: string, scale: number): void
  /** A PUT of any members. */
  update(service: string, input: JsonObject): void
  remove(service: string): void
}

export function personAt(
  {
    projectId,
    keys,
    books,
  }: { readonly projectId: string; readonly keys: { access: string; secret: string }; readonly books: Books },
  answer: (incoming: Incoming) => Answer,
): Person {
  const authorization = `Basic ${Buffer.from(`${keys.access}:${keys.secret}`).toString('base64')}`
  const ask = (method: string, service: string, { action, body = {} }: { action?: string; body?: JsonObject } = {}) => {
    const query = action === undefined ? '' : `?action=${action}`
    const url = `/v2-beta/projects/${projectId}/services/${books.service(service).id}${query}`
    const { status, body: answered } = answer({ method, url, headers: { authorization }, body: JSON.stringify(body) })
    if (status >= 400) throw new Error(`${method} ${url}: ${status} ${reasonIn(answered)}`)
  }
  const act = (action: string) => (service: string, body?: JsonObject) =>
    ask('POST', service, { action, ...(body === undefined ? {} : { body }) })
  return {
    upgrade: act('upgrade'),
    finish: act('finishupgrade'),
    rollback: act('rollback'),
    cancel: act('cancelupgrade'),
    continue: act('continueupgrade'),
    restart: (service, strategy = {}) => act('restart')(service, { rollingRestartStrategy: strategy }),
    activate: act('activate'),
    deactivate: act('deactivate'),
    scale: (service, scale) => ask('PUT', service, { body: { scale } }),
    update: (service, body) => ask('PUT', service, { body }),
    remove: (service) => ask('DELETE', service),
  }
}

function reasonIn(body: string): string {
  const parsed: unknown = JSON.parse(body)
  return isObject(parsed) ? `${parsed.code} ${parsed.fieldName ?? parsed.message}` : body
}
