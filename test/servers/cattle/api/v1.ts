/** How the old version of the API shows what the new one holds (reference section 1.10, [13h, 14f]). */

import { readFileSync } from 'node:fs'
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

/** v1 knows no type of that name [13h]; the log of services came with the second version. */
export function isUnknownToV1(type: string): boolean {
  return ['stack', 'stacks', 'servicelog', 'servicelogs'].includes(type.toLowerCase())
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

/** A resource as v1 shows it: stacks and services by the new code under old names, all others by the old schema. */
export function toV1(resource: JsonObject, urls: Urls, { oldServer }: { readonly oldServer: boolean }): JsonObject {
  if (oldServer) return asOf2016(resource, urls)
  if (resource.type === 'stack') return environmentOf(resource)
  if (resource.baseType === 'service') return serviceOf(resource, urls)
  return asOf2016(resource, urls)
}

/**
 * As the schema of October 2016 has it, which the server carries along for v1. On a server of that time it is all there is;
 * on 1.6 it shapes what is told by events [07], and an action of then that has no process any more is offered in every state.
 */
export function inV1Event(
  resource: JsonObject,
  urls: Urls,
  { oldServer }: { readonly oldServer: boolean },
): JsonObject {
  const old = asOf2016(resource, urls)
  if (oldServer || resource.baseType !== 'service' || !isObject(old.actions)) return old
  const url = urls.action(`services/${stringAt(resource, 'id')}`, 'cancelrollback')
  return { ...old, actions: { ...old.actions, cancelrollback: url } }
}

/** An answer; a list that 1.6 makes by way of a stack passes for a list of environments [13h]. */
export function inV1(
  answer: JsonObject,
  { type, query }: ApiRequest,
  urls: Urls,
  { oldServer }: { readonly oldServer: boolean },
): JsonObject {
  const { data } = answer
  if (answer.type !== 'collection' || !Array.isArray(data)) return toV1(answer, urls, { oldServer })
  const byEnvironment = oldServer
    ? answer.resourceType === 'stack'
    : typeFromV1(type ?? '') === 'stacks' || query.has('environmentId')
  return {
    ...answer,
    resourceType: byEnvironment ? 'environment' : (answer.resourceType ?? null),
    links: renamed(answer.links),
    data: data.map((item) => (isObject(item) ? toV1(item, urls, { oldServer }) : (item as Json))),
  }
}

interface OldSchema {
  readonly fields: readonly string[]
  readonly links: readonly string[]
}

/** By type, as the server's source keeps them; of services also the types descended from them. */
const OLD_SCHEMAS: ReadonlyMap<string, OldSchema> = new Map(
  Object.entries(
    JSON.parse(readFileSync(new URL('./v1-schemas.json', import.meta.url), 'utf8')) as Record<
      string,
      { fields: string; links: string }
    >,
  ).map(([type, { fields, links }]) => [type, { fields: fields.split(' '), links: links.split(' ') }]),
)
const ENVELOPE = ['id', 'type', 'actions', 'actionLinks', 'baseType', 'instanceIds']
const ALWAYS_LINKED = ['self', 'stats', 'containerstats', 'hoststats']
const OLD_PROJECT = { kubernetes: false, mesos: false, publicDns: false, swarm: false }

function asOf2016(resource: JsonObject, urls: Urls): JsonObject {
  if (resource.type === 'stack') return only(oldEnvironmentOf(resource), 'environment')
  if (resource.baseType === 'service') {
    const { secondaryLaunchConfigs, ...service } = serviceOf(resource, urls)
    const sidekicks = Array.isArray(secondaryLaunchConfigs) && secondaryLaunchConfigs.length > 0
    const environment = urls.to(`environments/${stringAt(service, 'environmentId')}`)
    return only(
      {
        ...service,
        links: { ...(service.links as JsonObject), environment },
        ...(sidekicks ? { secondaryLaunchConfigs: secondaryLaunchConfigs as readonly Json[] } : {}),
      },
      'service',
    )
  }
  return only(resource.type === 'project' ? { ...OLD_PROJECT, ...resource } : resource, String(resource.type))
}

/** Nothing but what the old schema of the type knows. */
function only(resource: JsonObject, type: string): JsonObject {
  const schema = OLD_SCHEMAS.get(type)
  if (schema === undefined) return resource
  const { fields, links } = schema
  const known = (name: string) => fields.includes(name.replace(/TS$/, '')) || ENVELOPE.includes(name)
  const linked = (name: string) => [...ALWAYS_LINKED, ...links].includes(name.toLowerCase())
  return {
    ...kept(resource, known),
    links: kept(isObject(resource.links) ? resource.links : {}, linked),
    ...(isObject(resource.launchConfig)
      ? { launchConfig: kept(resource.launchConfig, (name) => name === 'type' || isOldConfigField(name)) }
      : {}),
  }
}

const isOldConfigField = (name: string) => OLD_SCHEMAS.get('launchConfig')?.fields.includes(name) === true

function kept(object: JsonObject, keep: (name: string) => boolean): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => keep(name)))
}

function oldEnvironmentOf(stack: JsonObject): JsonObject {
  const environment = environmentOf(stack)
  const old = (urls: Json | undefined) =>
    Object.fromEntries(
      Object.entries(isObject(urls) ? urls : {}).map(([name, url]) => [
        name,
        typeof url === 'string' ? url.replace(/\/environments\/1st/, '/environments/1e') : url,
      ]),
    )
  return { ...environment, links: old(environment.links), actions: old(environment.actions) }
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
