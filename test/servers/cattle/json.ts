export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export type JsonObject = { readonly [key: string]: Json }

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The member if it is an object, else an empty one. */
export function objectAt(value: JsonObject | null | undefined, key: string): JsonObject {
  const member = value?.[key]
  return isObject(member) ? member : {}
}

export function stringAt(value: JsonObject | null | undefined, key: string): string | undefined {
  const member = value?.[key]
  return typeof member === 'string' ? member : undefined
}

export function numberAt(value: JsonObject | null | undefined, key: string): number | undefined {
  const member = value?.[key]
  return typeof member === 'number' ? member : undefined
}

export function stringsAt(value: JsonObject | null | undefined, key: string): readonly string[] {
  const member = value?.[key]
  return Array.isArray(member) ? member.filter((item): item is string => typeof item === 'string') : []
}

/** The entries whose values are strings or plain numbers, as strings. */
export function stringMapAt(value: JsonObject | null | undefined, key: string): Readonly<Record<string, string>> {
  const map: Record<string, string> = {}
  for (const [name, member] of Object.entries(objectAt(value, key)))
    if (typeof member === 'string' || typeof member === 'number' || typeof member === 'boolean')
      map[name] = String(member)
  return map
}

export function same(one: Json | undefined, other: Json | undefined): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}
