import { isList, isObject, type Json, type JsonObject } from './replay-form.ts'

/*
 * What is NOT compared literally between a recording and its replay. (Besides: which container is which, `replay-renaming.ts`;
 * what passes between two polls, `replay-align.ts`; lists of containers in another order, `replay-answers.ts`.)
 *
 * Names given by chance. Ids of the project, stack and services, uuids, instants, hosts, addresses and Docker ids differ
 * from install to install: each becomes a word in braces that says what stood there. Versions of a launchConfig are numbered
 * in the order in which they appear (`{v1}`, `{v2}`; "0" stays), so that "the same version as" is still compared.
 *
 * A container's number (`rec-web-2`, `createIndex`) goes with its place among equal ones: `{n}`. That a new container has the
 * name and the unit of the one it replaces is compared in the polls, where both are told by the first container that had them.
 *
 * A message `Failed to acquire lock [SERVICE.14]` is read as "In Progress": which of two processes gets the lock is a race.
 * Collections were recorded without `createTypes`, `createDefaults` and `sortLinks`, and but for `01` without `filters`.
 * Links and actions whose URL is formed by the rule are kept as a sorted list of names; any other URL is kept whole.
 * An entry of the service log is told in one line; its instants and its transaction are left out, its keys are not.
 */

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const WHOLE_UUID = new RegExp(`^${UUID.source}$`)
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/
const ID = /(?<![\w.-])1[a-z]+\d+(?![\w.-])/g
const DOCKER_ID = /^[0-9a-f]{64}$/
/** Which host a container is placed on. */
const HOST_CHOICE = new Set(['hostId', 'requestedHostId', 'io.rancher.service.requested.host.id'])
/** What differs between any two hosts. */
const HOST_FACTS = new Set(
  'agentIpAddress computeTotal hostname info instanceIds labels localStorageMb memory milliCpu name physicalHostId publicEndpoints'.split(
    ' ',
  ),
)

/** What the recorder left out of every collection. */
const UNRECORDED = new Set(['createTypes', 'createDefaults', 'sortLinks'])

/** The words for one server and one run: what its ids and versions are called in a recording, and back. */
export class Names {
  readonly #base: string
  readonly #words = new Map<string, string>()
  readonly #numbers = new Map<string, string>()
  readonly #versions = new Map<string, string>()

  constructor(base: string) {
    this.#base = base
  }

  /** `id` is called `word` from now on, for instance `1s3` is `{service}`; its number alone is `{service#}`. */
  call(id: string, word: string): void {
    this.#words.set(id, word)
    this.#numbers.set(word.replace('}', '#}'), id.replace(/^1[a-z]+/, ''))
  }

  /** The word for a version of a launchConfig, given in the order of their first appearance. */
  version(uuid: Json | undefined): Json {
    if (typeof uuid !== 'string' || !WHOLE_UUID.test(uuid)) return uuid ?? null
    const known = this.#versions.get(uuid)
    if (known !== undefined) return known
    const word = `{v${this.#versions.size + 1}}`
    this.#versions.set(uuid, word)
    return word
  }

  /** Puts the real names back where words stand. */
  fill(text: string): string {
    let filled = text
    for (const [real, word] of [...this.#words, ...this.#versions]) filled = filled.replaceAll(word, real)
    for (const [word, number] of this.#numbers) filled = filled.replaceAll(word, number)
    return filled
  }

  /** A body as it is compared. */
  plain(value: Json, key = '', owner: JsonObject = {}): Json {
    if (owner.type === 'host' && HOST_FACTS.has(key)) return '{of this host}'
    if (owner.type === 'container' && key === 'createIndex') return '{n}'
    if (typeof value === 'string') return this.#text(value, key, owner)
    if (typeof value === 'number') return key.endsWith('TS') ? '{ms}' : value
    if (isList(value)) return value.map((item) => this.plain(item, key))
    if (!isObject(value)) return value
    if (value.type === 'serviceLog') return logLine(value)
    const self = isObject(value.links) && typeof value.links.self === 'string' ? value.links.self : ''
    const kept = Object.entries(value).filter(([inner]) => value.type !== 'collection' || !UNRECORDED.has(inner))
    const entries = kept.map(([inner, item]): [string, Json] => {
      if (inner === 'links' && isObject(item))
        return [inner, this.#urls(item, (name) => `${self}/${name.toLowerCase()}`)]
      if (inner.startsWith('action') && isObject(item))
        return [inner, this.#urls(item, (name) => `${self}/?action=${name}`)]
      return [inner, this.plain(item, inner, value)]
    })
    return Object.fromEntries(entries)
  }

  #urls(urls: JsonObject, rule: (name: string) => string): Json {
    const regular = Object.keys(urls).filter((name) => urls[name] === rule(name))
    const others = Object.entries(urls).filter(([name]) => !regular.includes(name))
    const kept = others.map(([name, url]): [string, Json] => [name, this.plain(url, name)])
    return { ...Object.fromEntries(kept), ...(regular.length > 0 ? { '': regular.sort().join(' ') } : {}) }
  }

  #text(value: string, key: string, owner: JsonObject): string {
    if (key === 'version') return String(this.version(value))
    if (INSTANT.test(value)) return '{instant}'
    if (DOCKER_ID.test(value)) return '{docker id}'
    if (/ipaddress$/i.test(key)) return '{address}'
    if (HOST_CHOICE.has(key)) return '{host}'
    if (owner.type === 'container' && key === 'name') return value.replace(/-\d+$/, '-{n}')
    return withoutLock(value)
      .replaceAll(this.#base, '{base}')
      .replace(UUID, (uuid) => this.#versions.get(uuid) ?? '{uuid}')
      .replace(ID, (id) => this.#words.get(id) ?? (/^1i\d/.test(id) ? id : `{${id.replace(/\d+$/, '')}}`))
  }
}

/** Two processes of one service that meet: the loser says so while it waits, the winner says "In Progress". */
const withoutLock = (text: string): string => text.replace(/^Failed to acquire lock \[SERVICE\.\d+\]$/, 'In Progress')

export const messageOf = (text: Json | undefined): Json =>
  typeof text === 'string' ? withoutLock(text) : (text ?? null)

/** An entry of the service log in one line: what happened, whether within something else, in words, to which container. */
function logLine(entry: JsonObject): string {
  const words = [entry.eventType, entry.subLog === true ? '-' : '=', entry.level, entry.description]
  const odd = LOG_KEYS.filter((key) => !(key in entry)).concat(
    Object.keys(entry).filter((key) => !LOG_KEYS.includes(key)),
  )
  const container = entry.instanceId === null ? [] : [`(${entry.instanceId})`]
  return [...words, ...container, ...odd.map((key) => `odd key ${key}`)].join(' ')
}
const LOG_KEYS = (
  'accountId actions baseType created createdTS description endTime endTimeTS eventType id instanceId kind level links serviceId ' +
  'subLog transactionId type'
).split(' ')
