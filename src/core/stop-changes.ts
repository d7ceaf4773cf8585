import type { Stop } from './change.ts'
import { shortImage } from './image-ref.ts'
import { isList, isObject, type Json } from './json.ts'

/** What is other at one stop than at another: one line of a plan. Of what may be a secret it holds the name alone. */
export interface FieldChange {
  readonly sign: '+' | '~' | '-'
  /** `image`, `sidekick db`, `env`. */
  readonly field: string
  readonly detail: string
}

/** Members of a stop that list signed names (`+A`, `~B`, `-C`): what differs from the stop before. */
const SIGNED: Readonly<Record<string, string>> = { env: 'env', labels: 'label', fields: 'field' }

/** Field by field, in the order in which people ask: image, sidekicks, variables, labels, the rest. Pure. */
export function changesBetween(from: Stop, to: Stop): readonly FieldChange[] {
  const named = [...imageChanges(from, to), ...sidekickChanges(from, to)]
  const signed = Object.entries(SIGNED).flatMap(([member, field]) => signedChanges(field, from[member], to[member]))
  return [...named, ...signed, ...madeAnew(to.replaced ?? from.replaced, [...named, ...signed])]
}

const imageChanges = ({ image: from }: Stop, { image: to }: Stop): readonly FieldChange[] =>
  typeof from !== 'string' || typeof to !== 'string' || from === to
    ? []
    : [{ sign: '~', field: 'image', detail: sayImages(from, to) }]

function sidekickChanges({ sidekicks: before }: Stop, { sidekicks: after }: Stop): readonly FieldChange[] {
  const [from, to] = [isObject(before) ? before : {}, isObject(after) ? after : {}]
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((name): readonly FieldChange[] => {
    const field = `sidekick ${name}`
    const [one, other] = [from[name], to[name]]
    if (one === other) return []
    if (one === undefined) return [{ sign: '+', field, detail: `image ${shortImage(String(other))}` }]
    if (other === undefined) return [{ sign: '-', field, detail: `image ${shortImage(String(one))}` }]
    return [{ sign: '~', field, detail: `image ${sayImages(String(one), String(other))}` }]
  })
}

/** The list stands at the later of two stops; seen from there backwards, what was added is removed. */
function signedChanges(field: string, from: Json | undefined, to: Json | undefined): readonly FieldChange[] {
  const names = isList(to) ? to.map(String) : isList(from) ? inverted(from.map(String)) : []
  return names.map((name): FieldChange => {
    const sign = name.startsWith('+') ? '+' : name.startsWith('-') ? '-' : '~'
    return { sign, field, detail: `${name.slice(1)}${sign === '~' ? ' (value changes)' : ''}` }
  })
}

/** Containers that are replaced although nothing of theirs changes. */
function madeAnew(replaced: Json | undefined, others: readonly FieldChange[]): readonly FieldChange[] {
  if (!isObject(replaced)) return []
  const isOfSidekick = ({ field }: FieldChange) => field.startsWith('sidekick ')
  const line = (field: string): FieldChange => ({ sign: '~', field, detail: 'made anew, nothing else changes' })
  const sidekicks = (isList(replaced.sidekicks) ? replaced.sidekicks : [])
    .map((name) => `sidekick ${String(name)}`)
    .filter((field) => others.every((other) => other.field !== field))
  const primary = replaced.primary === true && others.every(isOfSidekick) ? ['containers'] : []
  return [...primary, ...sidekicks].map(line)
}

const OPPOSITE: Readonly<Record<string, string>> = { '+': '-', '-': '+', '~': '~' }

/** The same differences, seen from the other stop. */
export const inverted = (signed: readonly string[]): readonly string[] =>
  signed.map((name) => `${OPPOSITE[name.charAt(0)] ?? '~'}${name.slice(1)}`)

/** `shop/auth: 1.0.1 → 1.0.2`: what stays the same is said once. */
function sayImages(from: string, to: string): string {
  const [before, after] = [shortImage(from), shortImage(to)]
  const shared = repositoryIn(before)
  if (shared === undefined || shared !== repositoryIn(after)) return `${before} → ${after}`
  return `${shared}: ${before.slice(shared.length + 1)} → ${after.slice(shared.length + 1)}`
}

/** `registry.example.com:5000/shop/auth` of an image with a tag. */
const repositoryIn = (image: string): string | undefined =>
  /^([^\s,@]+):[^/:\s,]+$/.exec(image.replace(/@sha256:[^\s,]*/, ''))?.[1]

/** `+ env FEATURE_X` */
export const sayChange = ({ sign, field, detail }: FieldChange): string => `${sign} ${field} ${detail}`

/** Lines with their columns aligned: `~ image  shop/auth: 1.0.1 → 1.0.2`. */
export function sayChanges(changes: readonly FieldChange[]): readonly string[] {
  const width = Math.max(0, ...changes.map(({ field }) => field.length))
  return changes.map(({ sign, field, detail }) => `${sign} ${field.padEnd(width)} ${detail}`)
}
