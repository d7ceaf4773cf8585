import { refusal } from './refusal.ts'
import { type Element, element } from './xml.ts'

export const NAMESPACE = 'https://route53.amazonaws.com/doc/2013-04-01/'

/**
 * What an element may hold. The order of children is free: the 2013-04-01 API takes any order, although its
 * documentation asks for one (botocore sends the caller's order; octodns-route53#96 shows one that was accepted).
 */
export type Kind =
  | { readonly kind: 'text'; readonly least: number; readonly most: number }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  | { readonly kind: 'flag' }
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  | { readonly kind: 'list'; readonly of: string; readonly item: Kind }
  | { readonly kind: 'struct'; readonly members: Readonly<Record<string, Kind>>; readonly required: readonly string[] }

export const text = (most: number, least = 0): Kind => ({ kind: 'text', least, most })
export const number = (least: number, most: number): Kind => ({ kind: 'number', least, most })
export const flag: Kind = { kind: 'flag' }
export const choice = (of: readonly string[]): Kind => ({ kind: 'choice', of })
export const list = (of: string, item: Kind): Kind => ({ kind: 'list', of, item })
export const struct = (
  required: Readonly<Record<string, Kind>>,
  optional: Readonly<Record<string, Kind>> = {},
): Kind => ({
  kind: 'struct',
  members: { ...required, ...optional },
  required: Object.keys(required),
})

/**
 * Reads an element into plain data of the members' names.
 *
 * @throws {Refusal} `InvalidInput` in the words of the service's schema validator.
 */
export function read(from: Element, kind: Kind): unknown {
  switch (kind.kind) {
    case 'text':
      return readText(from, kind.least, kind.most)
    case 'number':
      return readNumber(from, kind.least, kind.most)
    case 'flag':
      if (['true', '1', 'false', '0'].includes(from.text.trim())) return ['true', '1'].includes(from.text.trim())
      throw invalid(`cvc-datatype-valid.1.2.1: '${from.text}' is not a valid value for 'boolean'.`)
    case 'choice':
      if (kind.of.includes(from.text)) return from.text
      throw invalid(
        `cvc-enumeration-valid: Value '${from.text}' is not facet-valid with respect to enumeration '[${kind.of.join(', ')}]'. It must be a value from the enumeration.`,
      )
    case 'list': {
      const stranger = from.children.find((child) => child.name !== kind.of)
      if (stranger !== undefined) throw unexpected(stranger.name, [kind.of])
      if (from.children.length === 0) throw incomplete(from.name, kind.of)
      return from.children.map((child) => read(child, kind.item))
    }
    case 'struct':
      return readStruct(from, kind.members, kind.required)
    default:
      return kind satisfies never
  }
}

/** Prints plain data by the same description, members in the documented order. */
export function write(name: string, value: unknown, kind: Kind): Element {
  switch (kind.kind) {
    case 'list':
      return element(name, ...(value as readonly unknown[]).map((item) => write(kind.of, item, kind.item)))
    case 'struct': {
      const members = value as Readonly<Record<string, unknown>>
      const written = Object.entries(kind.members).map(([member, inner]) =>
        members[member] === undefined ? undefined : write(member, members[member], inner),
      )
      return element(name, ...written)
    }
    default:
      return element(name, String(value))
  }
}

function readText(from: Element, least: number, most: number): string {
  if (from.children.length > 0) throw unexpected(from.children[0]?.name ?? '', [])
  const facet =
    from.text.length > most ? ['maxLength', most] : from.text.length < least ? ['minLength', least] : undefined
  if (facet === undefined) return from.text
  throw invalid(
    `cvc-${facet[0]}-valid: Value '${from.text}' with length = '${from.text.length}' is not facet-valid with respect to ${facet[0]} '${facet[1]}' for type '${from.name}'.`,
  )
}

function readNumber(from: Element, least: number, most: number): number {
  if (!/^\s*[+-]?\d+\s*$/.test(from.text)) {
    throw invalid(`cvc-datatype-valid.1.2.1: '${from.text}' is not a valid value for 'integer'.`)
  }
  const value = Number(from.text)
  const facet = value > most ? ['maxInclusive', most] : value < least ? ['minInclusive', least] : undefined
  if (facet === undefined) return value
  throw invalid(
    `cvc-${facet[0]}-valid: Value '${from.text}' is not facet-valid with respect to ${facet[0]} '${facet[1]}' for type '${from.name}'.`,
  )
}

function readStruct(from: Element, members: Readonly<Record<string, Kind>>, required: readonly string[]): unknown {
  const values: Record<string, unknown> = {}
  for (const child of from.children) {
    const inner = members[child.name]
    const missing = Object.keys(members).filter((member) => !(member in values))
    if (inner === undefined || child.name in values) throw unexpected(child.name, missing)
    values[child.name] = read(child, inner)
  }
  for (const member of required) if (!(member in values)) throw incomplete(from.name, member)
  return values
}

const invalid = (words: string) => refusal('InvalidInput', `Invalid XML ; ${words}`)

const named = (member: string): string => `"${NAMESPACE}":${member}`

const unexpected = (name: string, expected: readonly string[]) =>
  invalid(
    expected.length === 0
      ? `cvc-complex-type.2.4.d: Invalid content was found starting with element '${name}'. No child element is expected at this point.`
      : `cvc-complex-type.2.4.a: Invalid content was found starting with element '${name}'. One of '{${expected.map(named).join(', ')}}' is expected.`,
  )

const incomplete = (name: string, member: string) =>
  invalid(
    `cvc-complex-type.2.4.b: The content of element '${name}' is not complete. One of '{${named(member)}}' is expected.`,
  )
