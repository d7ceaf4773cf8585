import { readFileSync } from 'node:fs'
import type { Json, JsonObject } from '../json.ts'
import type { Role } from './identity.ts'
import type { Urls } from './urls.ts'

export interface Field {
  readonly type: string
  readonly create?: boolean
  readonly update?: boolean
  readonly nullable?: boolean
  readonly required?: boolean
  readonly unique?: boolean
  readonly default?: Json
  readonly min?: number
  readonly max?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly options?: readonly string[]
  readonly validChars?: string
  readonly invalidChars?: string
}

export interface Schema {
  readonly id: string
  readonly pluralName: string
  readonly baseType?: string
  /** Whether objects of the type have an address of their own. */
  readonly collection: boolean
  readonly resourceFields: Readonly<Record<string, Field>>
  readonly resourceMethods?: readonly string[]
  readonly collectionMethods?: readonly string[]
  /** Input and output type by name. */
  readonly resourceActions?: Readonly<Record<string, readonly [string | null, string | null]>>
  readonly collectionFilters?: Readonly<Record<string, readonly string[]>>
  readonly includeableLinks?: readonly string[]
}

/** The schemas of an environment key as the server gave them [01], of the types this server knows. */
const SCHEMAS: ReadonlyMap<string, Schema> = new Map(
  readFileSync(new URL('./schemas.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Schema)
    .map((schema) => [schema.id, schema]),
)

const SERVICE_TYPES = [
  'service',
  'loadBalancerService',
  'dnsService',
  'externalService',
  'networkDriverService',
  'storageDriverService',
]

export function schemaOf(id: string): Schema | undefined {
  return SCHEMAS.get(id)
}

/** Whose environment is hidden from those who only read [16]. */
const HOLD_ENVIRONMENT = ['instance', 'container', 'launchConfig', 'secondaryLaunchConfig']

export interface SchemaView {
  readonly role: Role
  readonly oldServer: boolean
}

export function schemaViewOf(
  { role }: { readonly role: Role },
  { oldServer }: { readonly oldServer: boolean },
): SchemaView {
  return { role, oldServer }
}

/** By the name in a path: singular or plural, in any case. */
export function schemaForSegment(segment: string, view: SchemaView): Schema | undefined {
  const wanted = segment.toLowerCase()
  for (const schema of SCHEMAS.values())
    if (schema.id.toLowerCase() === wanted || schema.pluralName.toLowerCase() === wanted) return seenBy(schema, view)
  return undefined
}

export function allSchemas(view: SchemaView): Schema[] {
  return [...SCHEMAS.values()].map((schema) => seenBy(schema, view))
}

/** A schema shows a caller only what his role may do. */
function seenBy(schema: Schema, { role, oldServer }: SchemaView): Schema {
  if (role === 'readonly') {
    const { environment: _, ...fields } = schema.resourceFields
    const { logs } = schema.resourceActions ?? {}
    return {
      ...schema,
      resourceFields: HOLD_ENVIRONMENT.includes(schema.id) ? fields : schema.resourceFields,
      resourceActions: logs === undefined ? {} : { logs },
      ...(schema.resourceMethods === undefined ? {} : { resourceMethods: ['GET'] }),
      ...(schema.collectionMethods === undefined ? {} : { collectionMethods: ['GET'] }),
    }
  }
  // things are created inside of an environment only [16]
  if (role === 'user' && schema.collectionMethods !== undefined) return { ...schema, collectionMethods: ['GET'] }
  if (!oldServer || !SERVICE_TYPES.includes(schema.id)) return schema
  const { continueupgrade: _, ...actions } = schema.resourceActions ?? {}
  return { ...schema, resourceActions: { ...actions, cancelrollback: [null, 'service'] } }
}

/** As `GET …/schemas/{id}` answers. */
export function renderSchema(schema: Schema, urls: Urls): JsonObject {
  const links: Record<string, Json> = { self: urls.to(`schemas/${schema.id}`) }
  if (schema.collection) links.collection = urls.to(schema.pluralName)
  return {
    id: schema.id,
    type: 'schema',
    links,
    actions: {},
    pluralName: schema.pluralName,
    resourceFields: Object.fromEntries(
      Object.entries(schema.resourceFields).map(([name, field]) => [
        name,
        { description: null, create: false, update: false, readOnCreateOnly: false, ...field } as unknown as JsonObject,
      ]),
    ),
    resourceMethods: schema.resourceMethods ?? [],
    collectionMethods: schema.collectionMethods ?? [],
    resourceActions: Object.fromEntries(
      Object.entries(schema.resourceActions ?? {}).map(([name, [input, output]]) => [name, { input, output }]),
    ),
    collectionActions: {},
    collectionFields: {},
    collectionFilters: Object.fromEntries(
      Object.entries(schema.collectionFilters ?? {}).map(([name, modifiers]) => [name, { modifiers }]),
    ),
    includeableLinks: schema.includeableLinks ?? [],
    baseType: 'schema',
  }
}
