import { isObject, type Json, type JsonObject } from '../json.ts'
import { ApiError } from './errors.ts'
import { type Field, type Schema, schemaOf } from './schemas.ts'

/** Whether an object of the type with that id exists for the caller. */
export type Exists = (type: string, id: string) => boolean

/**
 * Takes from a body what the schema lets a caller write, converted, checked and with defaults filled in. Unknown and
 * read-only members are dropped without a word.
 *
 * @throws {ApiError} 422, for the first member that is wrong.
 */
export function readInput(
  schema: Schema,
  body: JsonObject,
  { create, exists }: { readonly create: boolean; readonly exists: Exists },
): JsonObject {
  const input: Record<string, Json> = {}
  for (const [name, raw] of Object.entries(body)) {
    const field = schema.resourceFields[name]
    if (field === undefined || (!create && name === 'id') || !isWritable(field, create)) continue
    const isNull = raw === null && (field.nullable === true || field.default === undefined)
    const value = raw === null ? null : convert(field.type, raw, { name, exists })
    if (value === null && !isNull) continue
    for (const member of Array.isArray(value) ? value : [value]) {
      if (Array.isArray(value) && member === null) throw ApiError.invalid('NotNullable', name)
      check(name, field, member as Json)
    }
    input[name] = value
  }
  if (!create) return input
  for (const [name, field] of Object.entries(schema.resourceFields)) {
    if (!(name in input) && field.default !== undefined) input[name] = field.default
    if (!isWritable(field, create) || field.required !== true) continue
    const value = input[name]
    if (value === undefined || (Array.isArray(value) && value.length === 0))
      throw ApiError.invalid('MissingRequired', name)
  }
  return input
}

function isWritable(field: Field, create: boolean): boolean {
  return (create ? field.create : field.update) === true
}

function convert(type: string, value: Json, context: { readonly name: string; readonly exists: Exists }): Json {
  if (value === null) return null
  const { name, exists } = context
  const [, outer, inner = ''] = /^(array|map|reference)\[(.*)\]$/.exec(type) ?? []
  switch (outer ?? type) {
    case 'array': {
      const items = Array.isArray(value) ? value : [value]
      return items.map((item) => convert(inner, item as Json, context))
    }
    case 'map': {
      if (!isObject(value)) throw ApiError.invalid('InvalidFormat', name)
      return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, convert(inner, member, context)]))
    }
    case 'reference': {
      const id = String(value)
      if (!exists(inner, id)) throw ApiError.invalid('InvalidReference', name)
      return id
    }
    case 'json':
      return value
    case 'int':
      return toInt(name, value)
    case 'boolean':
      // whatever is not true is false, without an error [05]
      return ['true', 'yes', 'y', 'on', '1'].includes(String(value).toLowerCase())
    case 'float':
    case 'date':
    case 'enum':
    case 'password':
    case 'string':
      return Array.isArray(value) || isObject(value) ? scalarOf(name, value) : String(value)
    default: {
      const schema = schemaOf(type)
      if (schema === undefined) return value
      // anything that is no object counts as an empty one [05]
      return { type: schema.id, ...readInput(schema, isObject(value) ? value : {}, { create: true, exists }) }
    }
  }
}

/** Of a list the first member, as the server's converter does it. */
function scalarOf(name: string, value: Json): string {
  const first = Array.isArray(value) ? value[0] : undefined
  if (first === undefined || typeof first === 'object') throw ApiError.invalid('InvalidFormat', name)
  return String(first)
}

function toInt(name: string, value: Json): number {
  const number = typeof value === 'number' ? Math.trunc(value) : Number(typeof value === 'string' ? value : Number.NaN)
  if (!Number.isSafeInteger(number) || value === '') throw ApiError.invalid('InvalidFormat', name)
  return number
}

function check(name: string, field: Field, given: Json): void {
  const value = given ?? field.default ?? null
  const invalid = (code: string): never => {
    throw ApiError.invalid(code, name)
  }
  if (value === null && field.nullable !== true) invalid('NotNullable')
  if (typeof value === 'number') {
    if (field.min !== undefined && value < field.min) invalid('MinLimitExceeded')
    if (field.max !== undefined && value > field.max) invalid('MaxLimitExceeded')
  }
  if (value === null || typeof value === 'object') return
  const text = String(value)
  if (field.minLength !== undefined && text.length < field.minLength) invalid('MinLengthExceeded')
  if (field.maxLength !== undefined && text.length > field.maxLength) invalid('MaxLengthExceeded')
  if (field.options !== undefined && field.options.length > 0 && !field.options.includes(text)) invalid('InvalidOption')
  if (field.validChars !== undefined && !new RegExp(`^[${field.validChars}]*$`).test(text)) invalid('InvalidCharacters')
  if (field.invalidChars !== undefined && new RegExp(`^[${field.invalidChars}]*$`).test(text))
    invalid('InvalidCharacters')
}
