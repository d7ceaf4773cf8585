/** How the old version of the API shows what the new one holds (reference section 1.10, [13h, 14f]). */

import { parseId } from '../ids.ts'
import { isObject, type Json, type JsonObject, stringAt } from '../json.ts'
import type { ApiRequest } from './request.ts'
import type { Urls } from './urls.ts'

/** The new name of what v1 names differently in a path. */
export function typeFromV1(type: string): string {
  const lower = type.toLowerCase()
  if (lower === 'environments' || lower === 'environment') return 'stacks'
  return type
}

/** v1 knows no type of that name. */
export function isUnknownToV1(type: string): boolean {
  return ['stack', 'stacks'].includes(type.toLowerCase())
}

export function inputFromV1(body: JsonObject): JsonObject {
  const { environmentId, ...rest } = body
  return environmentId === undefined ? body : { ...rest, stackId: environmentId }
}

export function queryFromV1(query: URLSearchParams): URLSearchParams {
  return new URLSearchParams(
    [...query].map(([name, value]): [string, string] => [name.replace(/^environmentId/, 'stackId'), value]),
  )
}

/** A resource as v1 shows it. */
export function toV1(resource: JsonObject, urls: Urls): JsonObject {
  if (resource.type === 'stack') return environmentOf(resource)
  if (resource.baseType === 'service') return serviceOf(resource, urls)
  return resource
}

/** An answer; a list that was asked for by way of an environment passes for a list of environments [13h]. */
export function inV1(answer: JsonObject, { type, query }: ApiRequest, urls: Urls): JsonObject {
  const { data } = answer
  if (answer.type !== 'collection' || !Array.isArray(data)) return toV1(answer, urls)
  const byEnvironment = typeFromV1(type ?? '') === 'stacks' || query.has('environmentId')
  return {
    ...answer,
    resourceType: byEnvironment ? 'environment' : (answer.resourceType ?? null),
    links: renamed(answer.links),
    data: data.map((item) => (isObject(item) ? toV1(item, urls) : (item as Json))),
  }
}

function environmentOf(stack: JsonObject): JsonObject {
  return {
    ...stack,
    id: environmentId(stringAt(stack, 'id')),
    type: 'environment',
    kind: 'environment',
    serviceIds: null,
    baseType: 'environment',
    links: renamed(stack.links),
    actions: renamed(stack.actions),
  }
}

function renamed(links: Json | undefined): JsonObject {
  return Object.fromEntries(
    Object.entries(isObject(links) ? links : {}).map(([name, url]) => [
      name,
      name === 'composeConfig' ? null : String(url).replace(/\/stacks(?=\/|$)/, '/environments'),
    ]),
  )
}

function serviceOf(service: JsonObject, urls: Urls): JsonObject {
  const id = environmentId(stringAt(service, 'stackId'))
  const { stack: _, ...links } = isObject(service.links) ? service.links : {}
  return { ...service, environmentId: id, links: { ...links, environment: urls.to(`environment/${id}`) } }
}

function environmentId(stackId: string | undefined): string {
  return `1e${parseId(stackId ?? '') ?? 0}`
}
