import { isList, isObject, type Json, type JsonObject } from '../../core/json.ts'

/** A compose file as compose itself resolved it: merged, interpolated, paths absolute. May hold secrets of the services. */
export type Model = JsonObject
export type Service = JsonObject

/** A part of the model by name; empty where there is none. */
export const partOf = (of: JsonObject, name: string): JsonObject => {
  const part = of[name]
  return isObject(part) ? part : {}
}

export const listOf = (of: JsonObject, name: string): readonly Json[] => {
  const list = of[name]
  return isList(list) ? list : []
}

export const servicesOf = (model: Model): Readonly<Record<string, Service>> =>
  Object.fromEntries(Object.entries(partOf(model, 'services')).map(([name, service]) => [name, asObject(service)]))

export const asObject = (value: Json | undefined): JsonObject => (isObject(value) ? value : {})

export interface Dependency {
  readonly service: string
  /** `service_started`, `service_healthy` or `service_completed_successfully`. */
  readonly condition: string
  readonly required: boolean
}

/** What compose resolved into `depends_on`: links, shared namespaces and `volumes_from` are in it as well. */
export const dependenciesOf = (service: Service): readonly Dependency[] =>
  Object.entries(partOf(service, 'depends_on')).map(([name, given]) => {
    const dependency = asObject(given)
    return { service: name, condition: String(dependency.condition), required: dependency.required !== false }
  })

/** How many containers a service has. */
export function replicasOf(service: Service): number {
  const count = service.scale ?? partOf(service, 'deploy').replicas
  return typeof count === 'number' ? count : 1
}

export const textOf = (of: JsonObject, name: string): string | undefined => {
  const text = of[name]
  return typeof text === 'string' ? text : undefined
}

export const without = (of: JsonObject, ...names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(of).filter(([name]) => !names.includes(name)))
