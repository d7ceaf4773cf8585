import { parseId } from '../ids.ts'
import { type Json, type JsonObject, same } from '../json.ts'
import type { Schema } from './schemas.ts'
import type { Urls } from './urls.ts'

/** Paging, filters and order of a list (reference section 1.5). All pure. */
const DEFAULT_LIMIT = 100
const MAX_LIMIT = 3_000

export interface Listing {
  readonly schema: Schema
  readonly urls: Urls
  /** Under the environment, without query. */
  readonly path: string
  readonly query: URLSearchParams
  /** The type the list says it is of. */
  readonly resourceType: string
  readonly createTypes?: Readonly<Record<string, string>>
  /** Projects come in one piece. */
  readonly whole?: boolean
  /** As MariaDB compares texts; H2 does not [18]. */
  readonly ignoresCase?: boolean
}

export function renderCollection(all: readonly JsonObject[], listing: Listing): JsonObject {
  const { urls, path, query, schema, resourceType } = listing
  const filters = filtersOf(schema, query)
  const found = all.filter((resource) => filters.every((filter) => matches(resource, filter, listing.ignoresCase)))
  const sort = query.get('sort')
  const descending = query.get('order')?.toLowerCase() === 'desc'
  const sorted = sort === null ? found : [...found].sort((one, other) => compare(one[sort], other[sort]))
  if (sort !== null && descending) sorted.reverse()
  const limit = limitOf(query)
  const offset = Number(/^m(\d+)$/.exec(query.get('marker') ?? '')?.[1] ?? 0)
  const partial = listing.whole !== true && sorted.length > offset + limit
  const next = new URLSearchParams([...query].filter(([name]) => name !== 'limit' && name !== 'marker'))
  next.set('limit', String(limit))
  next.set('marker', `m${offset + limit}`)
  return {
    type: 'collection',
    resourceType,
    links: { self: urls.to(path) },
    createTypes: listing.createTypes ?? {},
    actions: {},
    data: listing.whole === true ? sorted : sorted.slice(offset, offset + limit),
    sortLinks: Object.fromEntries(
      Object.keys(schema.collectionFilters ?? {}).map((name) => [name, urls.query(path, `sort=${name}`)]),
    ),
    pagination:
      listing.whole === true
        ? null
        : {
            first: null,
            previous: null,
            next: partial ? urls.query(path, next.toString()) : null,
            limit,
            total: null,
            partial,
          },
    sort:
      sort === null
        ? null
        : {
            name: sort,
            order: descending ? 'desc' : 'asc',
            reverse: urls.query(path, reversed(query, descending)),
          },
    filters: listing.whole === true ? {} : renderFilters(schema, filters),
    createDefaults: {},
  }
}

function reversed(query: URLSearchParams, descending: boolean): string {
  const rest = new URLSearchParams([...query].filter(([name]) => name !== 'order'))
  rest.set('order', descending ? 'asc' : 'desc')
  return rest.toString()
}

interface Filter {
  readonly name: string
  readonly modifier: string
  readonly value: string
}

/** A parameter that is no filter of the type is ignored, and everything comes back. */
function filtersOf(schema: Schema, query: URLSearchParams): Filter[] {
  const filterable = schema.collectionFilters ?? {}
  return [...query].flatMap(([parameter, value]) => {
    if (parameter in filterable) return [{ name: parameter, modifier: 'eq', value }]
    const at = parameter.lastIndexOf('_')
    const name = parameter.slice(0, Math.max(0, at))
    const modifier = parameter.slice(at + 1)
    return filterable[name]?.includes(modifier) === true ? [{ name, modifier, value }] : []
  })
}

function matches(resource: JsonObject, { name, modifier, value: asked }: Filter, ignoresCase = false): boolean {
  const shown = resource[name] ?? null
  const folded = <Value>(text: Value) => (ignoresCase && typeof text === 'string' ? text.toLowerCase() : text)
  const [actual, value] = [folded(shown), folded(asked) as string]
  const text = actual === null ? null : String(actual)
  switch (modifier) {
    case 'eq':
      return isEqual(actual, value)
    case 'ne':
      return !isEqual(actual, value)
    case 'prefix':
      return text?.startsWith(value) === true
    case 'like':
      return text !== null && likePattern(value).test(text)
    case 'notlike':
      return text === null || !likePattern(value).test(text)
    case 'null':
      return actual === null
    case 'notnull':
      return actual !== null
    default:
      return isInOrder(resource, { name, modifier, value })
  }
}

/** Ids count by their number, whatever their letters. */
function isEqual(actual: Json, value: string): boolean {
  if (typeof actual === 'string') {
    const id = parseId(actual)
    if (id !== undefined && parseId(value) !== undefined) return id === parseId(value)
  }
  return same(actual === null ? null : String(actual), value)
}

function isInOrder(resource: JsonObject, { name, modifier, value }: Filter): boolean {
  const actual = resource[`${name}TS`] ?? resource[name] ?? null
  const wanted = Number.isNaN(Number(value)) ? Date.parse(value) : Number(value)
  if (typeof actual !== 'number') return false
  if (modifier === 'lt') return actual < wanted
  if (modifier === 'lte') return actual <= wanted
  return modifier === 'gt' ? actual > wanted : actual >= wanted
}

/** A reference by its bare number, and no value as null. */
function shownValue(value: string, reference: boolean): string | null {
  if (value === '') return null
  return reference ? String(parseId(value) ?? value) : value
}

function likePattern(pattern: string): RegExp {
  const escaped = pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replaceAll('%', '.*').replaceAll('_', '.')}$`)
}

function compare(one: Json | undefined, other: Json | undefined): number {
  const key = (value: Json | undefined): string | number => {
    if (typeof value === 'number') return value
    const text = String(value ?? '')
    return parseId(text) ?? text
  }
  const [left, right] = [key(one), key(other)]
  return left < right ? -1 : left > right ? 1 : 0
}

function limitOf(query: URLSearchParams): number {
  const given = query.get('limit')
  if (given === null || !/^-?\d+$/.test(given)) return DEFAULT_LIMIT
  const limit = Number(given)
  return limit <= 0 ? MAX_LIMIT : Math.min(limit, MAX_LIMIT)
}

function renderFilters(schema: Schema, filters: readonly Filter[]): JsonObject {
  const names = [...Object.keys(schema.collectionFilters ?? {})]
  return Object.fromEntries(
    names.map((name) => {
      const used = filters.filter((filter) => filter.name === name)
      const reference = schema.resourceFields[name]?.type.startsWith('reference') === true
      return [
        name,
        used.length === 0
          ? null
          : used.map(({ value, modifier }) => ({ value: shownValue(value, reference), modifier })),
      ]
    }),
  )
}
