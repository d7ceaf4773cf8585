import type { Take } from './replay.ts'
import { type Answer, byNumber, isList, isObject, type Json } from './replay-form.ts'
import type { Rename } from './replay-renaming.ts'

/** What differs between the real server's answers and the replay's: status, headers that were recorded, body. */
export function answersDiffer(take: Take, rename: Rename): readonly string[] {
  return take.answers.flatMap(({ asked, answer }) => {
    const got = inOrder(JSON.parse(rename(JSON.stringify(answer))) as Json) as unknown as Answer
    const expected = inOrder(asked.answer as unknown as Json) as unknown as Answer
    const where = `at ${asked.at}, ${asked.ask.method} ${asked.ask.path}`
    const headers = Object.keys(expected.headers ?? {})
    return [
      ...jsonDiffers(expected.status, got.status, `${where} .status`),
      ...headers.flatMap((name) =>
        jsonDiffers(expected.headers?.[name], got.headers?.[name], `${where} header ${name}`),
      ),
      ...jsonDiffers(expected.body, asFarAsRecorded(got.body, expected.body), `${where} .body`),
    ]
  })
}

/** Most collections were recorded without their filters. */
function asFarAsRecorded(got: Json, expected: Json): Json {
  if (!isObject(got) || !isObject(expected) || got.type !== 'collection' || 'filters' in expected) return got
  const { filters: _, ...rest } = got
  return rest
}

/**
 * Puts what is about containers into the order of the recording's names: after renaming, lists in the order of their ids
 * would be in another one, and so would entries of the service log that follow each other and tell the same of each container.
 */
export function inOrder(value: Json): Json {
  if (isList(value)) {
    const items = value.map(inOrder)
    if (items.length > 0 && items.every(ofSidekick)) return [...items].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
    if (items.every(ofContainer)) return [...items].sort((a, b) => byNumber(containerOf(a), containerOf(b)))
    return runsInOrder(items)
  }
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inOrder(inner)]))
}

/** The real server gives sidekicks in another order each time it is asked [10]. */
const ofSidekick = (item: Json): boolean => isObject(item) && item.type === 'secondaryLaunchConfig'
const nameOf = (item: Json): string => (isObject(item) ? String(item.name) : '')

const containerOf = (item: Json): string => {
  if (typeof item === 'string') return item
  if (!isObject(item)) return ''
  return String(item.type === 'container' ? item.id : item.instanceId)
}
const ofContainer = (item: Json): boolean => /1i\d+$/.test(containerOf(item))

function runsInOrder(items: readonly Json[]): readonly Json[] {
  const runs: Json[][] = []
  for (const item of items) {
    const run = runs.at(-1)
    if (run !== undefined && ofAnyContainer(item) !== '' && ofAnyContainer(run[0] ?? '') === ofAnyContainer(item))
      run.push(item)
    else runs.push([item])
  }
  return runs.flatMap((run) => run.sort((a, b) => byNumber(String(a).slice(0, -1), String(b).slice(0, -1))))
}

/** A line of the service log without its container; empty when it has none. */
const ofAnyContainer = (item: Json): string =>
  typeof item === 'string' && /\(1i\d+\)$/.test(item) ? item.replace(/\(1i\d+\)$/, '') : ''

/** Stands in a recording for what only its environment had. */
const ANY = '{any}'

function jsonDiffers(expected: Json | undefined, got: Json | undefined, where: string): readonly string[] {
  if (expected === ANY && got !== undefined) return []
  if (isObject(expected) && isObject(got)) {
    const keys = [...new Set([...Object.keys(expected), ...Object.keys(got)])]
    return keys.flatMap((key) => jsonDiffers(expected[key], got[key], `${where} .${key}`))
  }
  if (isList(expected) && isList(got)) {
    const length =
      expected.length === got.length ? [] : [`${where}: ${expected.length} items expected, got ${got.length}`]
    const first = expected.findIndex((item, index) => jsonDiffers(item, got[index], '').length > 0)
    const inside = first === -1 ? [] : jsonDiffers(expected[first], got[first], `${where}[${first}]`)
    return [...length, ...inside]
  }
  const [wanted, found] = [JSON.stringify(expected), JSON.stringify(got)]
  return wanted === found ? [] : [`${where}: ${short(wanted)} expected, got ${short(found)}`]
}

const short = (text: string | undefined): string => (text === undefined ? 'nothing' : text.slice(0, 300))
