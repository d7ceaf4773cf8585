import { Failure } from './failure.ts'
import { isList, type Json, type JsonObject } from './json.ts'

/** The kinds of reversible change; each has one target. */
export const KINDS = ['cattle-service', 'cattle-run-state', 'route53-record'] as const
export type Kind = (typeof KINDS)[number]

/** A place along the walk, in the words of its target: `{image}`, `{blue: 90, green: 10}`. */
export type Stop = JsonObject

/**
 * A walk along stops, each move one guarded write. Plain JSON: ids and names, no secret, no URL, no copy of what runs.
 * `stops[0]` is what was there before, the last is the goal.
 */
export interface Change {
  /** Unique; rides as a mark inside the write, where the system has room. */
  readonly id: string
  readonly kind: Kind
  /** Names the thing changed to its target: ids and names only. */
  readonly target: JsonObject
  /** Who changes it: a link or a name of the run. */
  readonly run: string
  readonly stops: readonly [Stop, ...Stop[]]
}

/** What a look found, `saying` in the system's own words. */
export type Seen =
  | {
      readonly kind: 'at'
      /** Which stop. */
      readonly at: number
      /** Nothing moves any more; what is there can be proven. */
      readonly settled: boolean
      /** It can be moved on from here although it is not settled: what falls over again and again never settles. */
      readonly movable?: boolean
      /** There is no way back by a move any more. */
      readonly sealed: boolean
      readonly saying: string
      /** Parts of the system that failed on the way here, by id: a growing set of them means it will not get there. */
      readonly failing?: readonly string[]
      /** Why they failed, in the system's own words; such words may be gone with the next look. */
      readonly reasons?: readonly string[]
      /** Why it will not get there, however long one waits. */
      readonly stuck?: string
      /** Why no move may be sent at this moment, although one will be possible. */
      readonly notYet?: string
      /** What the next write compares against, where the system can compare. */
      readonly revision?: Json
    }
  /** Ours, off the walk. `settled`: it will not move by itself any more. */
  | { readonly kind: 'between'; readonly settled: boolean; readonly saying: string; readonly revision?: Json }
  /** In somebody else's hands, or gone: never moved by us. */
  | { readonly kind: 'foreign' | 'gone'; readonly saying: string }

export type SeenAt = Extract<Seen, { kind: 'at' }>

const PHASES = ['armed', 'moving', 'held', 'closed'] as const
export type Phase = (typeof PHASES)[number]

/** One line of the ledger: enough for another process to find out where things stand and to take them back. */
export interface Entry {
  readonly change: Change
  readonly phase: Phase
  /** The stop we are going to, or are at. */
  readonly to: number
  /** What the target needs to know its own work again: ids only. */
  readonly handle?: Json
  /** The seal was begun: from here on there may be no way back by a move. */
  readonly sealed: boolean
  readonly at: string
  /** The stage of the pipeline file, when a pipeline walks it. */
  readonly stage?: string
  /** The run of a pipeline, or of several changes: they stand or fall together. */
  readonly release?: string
  /** So many changes of its stage are under way at a time; one when absent. */
  readonly parallel?: number
  /** Where that run goes to, when the pipeline file has destinations: its inputs are those of that one. */
  readonly destination?: string
  /** The stage that was passed after which nothing goes back by itself: what is recorded here is left for a person. */
  readonly noReturn?: string
  /** The change that this one takes back: it is finished, never taken back itself. */
  readonly backOf?: string
  /** The process that walks it. */
  readonly by?: { readonly pid: number; readonly startedAt: string }
}

/**
 * Reads an entry that we wrote, or the `undo` output of another job: a proposal that a look must confirm.
 *
 * @throws {Failure} `bad-input` when it is not one.
 */
export const parseEntry = (text: string): Entry => expectEntry(parseJson(text))

/**
 * Reads the `undo` output of an action, which is one entry, or of a pipeline, which is a list of them.
 *
 * @throws {Failure} `bad-input` when it is neither.
 */
export function parseEntries(text: string): { readonly entries: readonly Entry[]; readonly isList: boolean } {
  const value = parseJson(text)
  return isList(value)
    ? { entries: value.map(expectEntry), isList: true }
    : { entries: [expectEntry(value)], isList: false }
}

function parseJson(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    throw unreadable('text that is not JSON')
  }
}

const unreadable = (saw: string): Failure =>
  new Failure('bad-input', {
    what: 'Cannot read what a run recorded',
    saw,
    fix: 'give the "undo" output of a run as it is',
  })

function expectEntry(value: Json): Entry {
  const entry = value as unknown as Entry
  const { change } = entry ?? {}
  const whole =
    typeof change?.id === 'string' &&
    /^[A-Za-z0-9-]{1,64}$/.test(change.id) &&
    KINDS.includes(change.kind) &&
    Array.isArray(change.stops) &&
    change.stops.length >= 2 &&
    Number.isInteger(entry.to) &&
    change.stops[entry.to] !== undefined &&
    PHASES.includes(entry.phase)
  if (!whole) throw unreadable('JSON that is not an entry')
  return entry
}

export type WayBack =
  /** One guarded write leads towards stop 0. */
  | { readonly by: 'move' }
  /** The system is busy on its way; look again. */
  | { readonly by: 'wait'; readonly because: string }
  /** Another change leads to what was there before. */
  | { readonly by: 'change'; readonly change: Change }
  /** We are at stop 0. */
  | { readonly by: 'nothing' }
  | { readonly by: 'person'; readonly because: string }

/** What a gate says of one moment. `unasked` is our own side failing: it proves nothing about theirs. */
export interface Sample {
  readonly kind: 'good' | 'bad' | 'unasked'
  readonly detail: string
  /** The version or digest that answered, if it told. */
  readonly version?: string
  /** Two samples with different fingerprints are not of the same processes. */
  readonly fingerprint?: string
}

/** One line of the story of a run. */
export interface Moment {
  readonly atMs: number
  readonly text: string
}

/** What was found before it is removed: the reason of a failure, in the system's own words. */
export interface Evidence {
  readonly title: string
  readonly lines: readonly string[]
  /** What was written down while it failed, each with a title of its own. */
  readonly logs?: readonly Excerpt[]
}

/** The end of a log. */
export interface Excerpt {
  readonly title: string
  readonly lines: readonly string[]
}

export const goalOf = (change: Change): Stop => change.stops.at(-1) ?? change.stops[0]
export const lastStop = (change: Change): number => change.stops.length - 1
