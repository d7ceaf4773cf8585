import type { Stop } from '../core/change.ts'
import { type ImageRef, tryParseImageRef } from '../core/image-ref.ts'
import { isObject, type Json } from '../core/json.ts'
import type { GateSpec } from './specs.ts'

/** What `{version}` and `{digest}` stand for at a stop; undefined where the stop's image does not tell. */
export interface Told {
  readonly version: string | undefined
  readonly digest: string | undefined
}

export function toldBy(stop: Stop): Told {
  const image = stop.image ?? (isObject(stop.runs) ? stop.runs.image : undefined) // `runs`: an image that stays as it is
  const ref = typeof image === 'string' ? tryParseImageRef(image) : undefined
  return { version: ref?.tag, digest: ref?.digest }
}

/** The expected value with placeholders filled in. A member whose placeholder is not known at this stop is left out. */
export function fill(expected: Json, told: Told): Json | undefined {
  if (typeof expected === 'string') return fillText(expected, told)
  if (Array.isArray(expected)) return expected.map((item) => fill(item, told) ?? null)
  if (!isObject(expected)) return expected
  const members = Object.entries(expected).flatMap(([name, value]) => {
    const filled = fill(value, told)
    return filled === undefined ? [] : [[name, filled] as const]
  })
  return Object.fromEntries(members)
}

export function fillText(text: string, told: Told): string | undefined {
  let known = true
  const filled = text.replace(/\{(version|digest)\}/g, (_, name: 'version' | 'digest') => {
    if (told[name] === undefined) known = false
    return told[name] ?? ''
  })
  return known ? filled : undefined
}

export const mentions = (expected: Json | undefined): boolean =>
  /\{(version|digest)\}/.test(JSON.stringify(expected ?? null))

/** Placeholders that gates ask for and an image cannot fill: a check that would silently not be made. */
export function unfillable(
  gates: readonly GateSpec[],
  { tag, digest }: Pick<ImageRef, 'tag' | 'digest'>,
): readonly ('version' | 'digest')[] {
  const asked = JSON.stringify(gates.map(expectedBy))
  return [
    ...(tag === undefined && asked.includes('{version}') ? (['version'] as const) : []),
    ...(digest === undefined && asked.includes('{digest}') ? (['digest'] as const) : []),
  ]
}

/** Where a gate may hold placeholders. */
function expectedBy(gate: GateSpec): Json {
  switch (gate.kind) {
    case 'http':
      return [gate.spec.json ?? null, gate.spec.body ?? null]
    case 'consul':
      return [gate.spec.tag ?? null, gate.spec.meta]
    case 'run':
    case 'containers':
      return null
    default:
      return gate satisfies never
  }
}
