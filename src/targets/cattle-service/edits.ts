import { isObject, type Json, type JsonObject } from '../../core/json.ts'
import { isSameName } from '../../core/same-image.ts'
import { PULL_LABEL } from '../../systems/cattle/names.ts'
import { imageOf, imageUuidOf } from '../../systems/cattle/resources.ts'
import { allOf, type Configs, named } from './configs.ts'
import { MARK } from './marks.ts'

/** By name: the value to set, or undefined to remove it. */
export type Edits = ReadonlyMap<string, string | undefined>

/** What is to be other than it is; what is not named stays as it is, whatever it is. */
export interface Asked {
  readonly image: string | undefined
  readonly env: Edits
  readonly labels: Edits
  /** The image of a sidekick by its name. */
  readonly sidekicks: ReadonlyMap<string, string>
  /** Upgrade also what is as it is asked to be. */
  readonly force: boolean
}

/** One launch config with what is asked of it; all else is what the server said, to the letter. */
export const edited = (
  raw: JsonObject,
  { image, env, labels }: Pick<Asked, 'image' | 'env' | 'labels'>,
): JsonObject => ({
  ...raw,
  ...(image === undefined || isSameName(image, imageOf(String(raw.imageUuid ?? '')))
    ? {}
    : { imageUuid: imageUuidOf(image) }),
  ...editedMap('environment', raw.environment, env),
  ...editedMap('labels', raw.labels, labels),
})

function editedMap(field: string, raw: Json | undefined, edits: Edits): JsonObject {
  if (edits.size === 0) return {}
  const kept = Object.entries(isObject(raw) ? raw : {}).filter(([name]) => !edits.has(name))
  const set = [...edits].filter(([, value]) => value !== undefined)
  return { [field]: Object.fromEntries([...kept, ...set]) as JsonObject }
}

const NO_EDITS: Edits = new Map()

export const NOTHING_ASKED: Asked = {
  image: undefined,
  env: NO_EDITS,
  labels: NO_EDITS,
  sidekicks: new Map(),
  force: false,
}

/** The launch configs an upgrade sends, as they are to be: those that differ, with `force` those that are asked about. */
export function wanted(configs: Configs, asked: Asked): ReadonlyMap<string | undefined, JsonObject> {
  const isOfPrimary = asked.image !== undefined || asked.env.size > 0 || asked.labels.size > 0
  const edits = allOf(configs).map(({ name, raw }) => {
    const image = name === undefined ? asked.image : asked.sidekicks.get(name)
    const isAsked = name === undefined ? isOfPrimary || asked.sidekicks.size === 0 : image !== undefined
    const to = name === undefined ? edited(raw, asked) : edited(raw, { image, env: NO_EDITS, labels: NO_EDITS })
    return { name, raw, to, isAsked }
  })
  return new Map(
    edits
      .filter(({ raw, to, isAsked }) => isAsked && (asked.force || !isSame(raw, to)))
      .map(({ name, to }) => [name, to]),
  )
}

const isSame = (before: JsonObject, after: JsonObject): boolean =>
  before.imageUuid === after.imageUuid &&
  differencesIn(before.environment, after.environment).length === 0 &&
  differencesIn(before.labels, after.labels).length === 0

/** `+A` is new, `~B` has another value, `-C` is gone: names, never values. */
export type Signed = string

/** By raw value, as text: the server hands `1` and `"1"` to a container alike. */
export function differencesIn(before: Json | undefined, after: Json | undefined): readonly Signed[] {
  const [from, to] = [textsIn(before), textsIn(after)]
  return [...new Set([...from.keys(), ...to.keys()])].sort().flatMap((name) => {
    if (!from.has(name)) return [`+${name}`]
    if (!to.has(name)) return [`-${name}`]
    return from.get(name) === to.get(name) ? [] : [`~${name}`]
  })
}

const MARKS: ReadonlySet<string> = new Set(Object.values(MARK))

const textsIn = (raw: Json | undefined): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(isObject(raw) ? raw : {})
      .filter(([name]) => !MARKS.has(name))
      .map(([name, value]) => [name, isObject(value) ? JSON.stringify(value) : String(value ?? '')]),
  )

const SAID_APART = new Set(['imageUuid', 'environment', 'labels', 'version', 'type', 'name'])

/** The other members of two launch configs that differ, by name. */
export function otherDifferences(before: JsonObject, after: JsonObject): readonly Signed[] {
  const rest = (raw: JsonObject): JsonObject =>
    Object.fromEntries(
      Object.entries(raw)
        .filter(([name, value]) => !SAID_APART.has(name) && value !== null)
        .map(([name, value]) => [name, canonical(value)]),
    )
  return differencesIn(rest(before), rest(after))
}

/** As text; a member that the server fills in with nothing, or with the name of its type, makes no difference. */
const canonical = (value: Json): string =>
  JSON.stringify(value, (key, member: Json) =>
    isObject(member)
      ? Object.fromEntries(
          Object.entries(member)
            .filter(([name, each]) => name !== 'type' && each !== null)
            .sort(([one], [other]) => (one < other ? -1 : 1)),
        )
      : key === 'type'
        ? undefined
        : member,
  )

/** What is asked to be removed and is not there. */
export function notThere(configs: Configs, { env, labels }: Asked): readonly string[] {
  const { environment, labels: present } = configs.primary.raw
  const missing = (what: string, raw: Json | undefined, edits: Edits) =>
    [...edits]
      .filter(
        ([name, value]) => value === undefined && name !== PULL_LABEL && !Object.hasOwn(isObject(raw) ? raw : {}, name),
      )
      .map(([name]) => `${what} ${name} is not there, so there is nothing to remove`)
  return [...missing('env', environment, env), ...missing('label', present, labels)]
}

/** Sidekicks that are asked about and that the service does not have: the server would add them. */
export const unknownSidekicks = (configs: Configs, { sidekicks }: Asked): readonly string[] =>
  [...sidekicks.keys()].filter((name) => named(configs, name) === undefined)
