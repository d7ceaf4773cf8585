import { readdirSync, readFileSync } from 'node:fs'

/**
 * The form in which recordings of the real server are kept, and into which a replay brings what the test server said,
 * so that the two can be laid side by side. `recorded/README.md` tells what each field means.
 */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

/** What one poll shows: the service, and each container of its `instances` by id. */
export interface Snapshot {
  readonly service: JsonObject
  readonly containers: Readonly<Record<string, JsonObject>>
}

/** What changed since the poll before. `null` in `containers`: no longer listed. */
export interface Change {
  readonly service?: JsonObject
  readonly containers?: Readonly<Record<string, JsonObject | null>>
}

export interface Ask {
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  readonly json?: Json
  /** Sent as it is. */
  readonly text?: string
}

export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: Json
}

/** What the simulated agent does with the containers of one image, as the recorder told it. */
export interface AgentDoes {
  readonly pullError?: string
  readonly startError?: string
  /** Each container ends by itself so long after it started. */
  readonly exitsAfterMs?: number
  /** Nothing about a new container is ever answered. */
  readonly hangs?: boolean
  /** Health reports: good ones so long after the start, none at all, or bad ones. */
  readonly healthyAfterMs?: number
  readonly health?: 'silent' | 'bad'
}

export interface ServiceSeed {
  readonly name: string
  readonly scale: number
  readonly launchConfig: JsonObject
  readonly secondaryLaunchConfigs?: readonly JsonObject[]
  readonly retainIp?: boolean
  /** Left inactive. */
  readonly startOnCreate?: false
  /** `rec` without it. */
  readonly stack?: string
}

export type Step =
  | { readonly at: number; readonly create: ServiceSeed }
  | { readonly at: number; readonly ask: Ask; readonly answer: Answer; readonly when?: string }
  | { readonly at: number; readonly together: readonly { readonly ask: Ask; readonly answer: Answer }[] }
  | { readonly at: number; readonly seen: Change }
  | { readonly at: number; readonly agent: Readonly<Record<string, AgentDoes>> }
  | { readonly at: number; readonly down: { readonly forMs: number } }
  | { readonly at: number; readonly agentOf: string; readonly comes: 'back' | 'away' }
  | { readonly at: number; readonly rolledBack: true }

export type SeenStep = Extract<Step, { seen: Change }>

/** An instant of the recording at which each of the real server's own timers struck, as far as it can be told. */
export interface Grids {
  readonly tickMs: number
  readonly replayMs?: number
  readonly healthMs?: number
}

export interface Recording {
  readonly scenario: string
  readonly about: string
  readonly grids: Grids
  /** Values that pass between two polls in this recording, by field: they may be missing in a replay. */
  readonly passing?: Readonly<Record<string, readonly Json[]>>
  /** How many hosts the environment had; 3 without it. */
  readonly hosts?: number
  /** The order in which the real server took two unlike units shows: a replay may try this many orders of the test server. */
  readonly orders?: number
  readonly steps: readonly Step[]
  /** What was heard on a websocket during this recording. */
  readonly heard?: Heard
}

/** Events as a subscriber got them. */
export interface Heard {
  /** The lines of the answer that opened the websocket, without the date and the accepted key. */
  readonly handshake: readonly string[]
  /** When it was opened. */
  readonly at: number
  /** When pings came. */
  readonly pings: readonly number[]
  /** Type, name (of a container with the tag of its image), state and healthState of the object in each event. */
  readonly events: readonly { readonly at: number; readonly told: string }[]
}

const FOLDER = new URL('recorded/', import.meta.url)

/** The commonest values of each kind of large object, by name: `{"$": "service", …}` is that object with these differences. */
type Shapes = Readonly<Record<string, JsonObject>>

export function recordedScenarios(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json') && file !== 'shapes.json')
    .map((file) => file.slice(0, -'.json'.length))
    .sort()
}

/** Reads one recording, with its large objects whole again. */
export function loadRecording(scenario: string): Recording {
  const shapes = JSON.parse(readFileSync(new URL('shapes.json', FOLDER), 'utf8')) as Shapes
  const recording = JSON.parse(readFileSync(new URL(`${scenario}.json`, FOLDER), 'utf8')) as Json
  return unpack(recording, shapes) as unknown as Recording
}

function unpack(value: Json, shapes: Shapes): Json {
  if (isList(value)) return value.map((item) => unpack(item, shapes))
  if (!isObject(value)) return value
  const { $: shape, ...given } = value
  const like = typeof shape === 'string' ? shapes[shape] : {}
  if (like === undefined) throw new Error(`no such shape: ${JSON.stringify(shape)}`)
  const own = Object.entries(given).map(([key, inner]): [string, Json] => [key, unpack(inner, shapes)])
  return { ...like, ...Object.fromEntries(own) }
}

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)
export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The snapshot after a change. */
export function applyChange(before: Snapshot, change: Change): Snapshot {
  const containers: Record<string, JsonObject> = { ...before.containers }
  for (const [id, face] of Object.entries(change.containers ?? {})) {
    if (face === null) delete containers[id]
    else containers[id] = { ...containers[id], ...face }
  }
  return { service: { ...before.service, ...change.service }, containers }
}

export const NOTHING: Snapshot = { service: {}, containers: {} }

/** `1i12` → 12: containers are numbered in the order in which they were created. */
export const numberOf = (id: string): number => Number(/\d+$/.exec(id)?.[0] ?? 0)
export const byNumber = (a: string, b: string): number => numberOf(a) - numberOf(b)
