/**
 * The rules of github-actions-typing v2.2.2 for action-types.yml, in our own words. The validator itself is a Docker action
 * and in no package registry, so it runs in .github/workflows/ci.yml; here a wrong type is found without GitHub.
 */

const KEYS = ['type', 'name', 'allowed-values', 'separator', 'named-values', 'list-item']
/** What each type may say beside its type, and what it must. */
const TYPES: Readonly<Record<string, { readonly may: readonly string[]; readonly must: readonly string[] }>> = {
  string: { may: [], must: [] },
  boolean: { may: [], must: [] },
  float: { may: [], must: [] },
  integer: { may: ['name', 'named-values'], must: [] },
  enum: { may: ['name', 'allowed-values'], must: ['allowed-values'] },
  list: { may: ['separator', 'list-item'], must: ['separator', 'list-item'] },
}

type Item = Readonly<Record<string, unknown>>
const isMap = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/** @returns a line for each thing that is wrong with a parsed action-types.yml, for the names of the manifest. */
export function wrongTypes(types: unknown, manifest: Readonly<Record<'inputs' | 'outputs', object>>): string[] {
  if (!isMap(types)) return ['it is not a map']
  const excess = Object.keys(types).filter((key) => key !== 'inputs' && key !== 'outputs')
  return [
    ...excess.map((key) => `${key} is not a key`),
    ...(['inputs', 'outputs'] as const).flatMap((kind) => wrongItems(kind, types[kind] ?? {}, manifest[kind])),
  ]
}

function wrongItems(kind: string, items: unknown, declared: object): string[] {
  if (!isMap(items)) return [`${kind} is not a map`]
  const names = new Set([...Object.keys(items), ...Object.keys(declared)])
  return [...names].flatMap((name) => {
    if (!(name in declared)) return [`${kind}.${name} is not in the manifest`]
    if (!(name in items)) return [`${kind}.${name} has no type`]
    return wrongItem(`${kind}.${name}`, items[name])
  })
}

function wrongItem(path: string, item: unknown): string[] {
  if (!isMap(item)) return [`${path} is not a map`]
  const type = TYPES[String(item.type)]
  if (type === undefined) return [`${path} is of no known type: ${String(item.type)}`]
  const { name, separator, 'list-item': listItem } = item
  return [
    ...Object.keys(item)
      .filter((key) => key !== 'type' && !type.may.includes(key))
      .map(
        (key) => `${path}: ${KEYS.includes(key) ? `${key} is not for ${String(item.type)}` : `${key} is not a key`}`,
      ),
    ...type.must.filter((key) => !(key in item)).map((key) => `${path} needs ${key}`),
    ...('name' in item && !isText(name) ? [`${path}: name is empty`] : []),
    ...('name' in item && item.type === 'integer' && !('named-values' in item)
      ? [`${path}: name, no named-values`]
      : []),
    ...('separator' in item && (typeof separator !== 'string' || separator === '')
      ? [`${path}: separator is empty`]
      : []),
    ...wrongAllowed(path, item['allowed-values']),
    ...wrongNamed(path, item['named-values']),
    ...(isMap(listItem) && listItem.type === 'list' ? [`${path}: a list of lists`] : []),
    ...('list-item' in item ? wrongItem(`${path}.list-item`, listItem) : []),
  ]
}

const wrongAllowed = (path: string, values: unknown): string[] =>
  values === undefined || (Array.isArray(values) && values.length > 0 && values.every(isText))
    ? []
    : [`${path}: allowed-values is not a list of texts`]

const wrongNamed = (path: string, values: unknown): string[] =>
  values === undefined ||
  (isMap(values) &&
    Object.keys(values).length > 0 &&
    Object.entries(values).every(([name, value]) => isText(name) && Number.isInteger(value)))
    ? []
    : [`${path}: named-values is not a map of whole numbers`]
