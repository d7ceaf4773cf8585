import type { Evidence, Moment } from './change.ts'
import type { FailureText } from './failure.ts'
import { shortNames } from './timeline.ts'

/** What a person does about it: nothing, decide, read of what did no harm, look into its reason, act now; or only read. */
export type Tone = 'good' | 'waiting' | 'back' | 'failed' | 'person' | 'plain'

/** How a run ended, for people, before it is Markdown or HTML. Its texts are from anywhere: the renderers make them safe. */
export interface Page {
  /** What was done, and to what. */
  readonly title: string
  /** One of the action's closed list; empty where no word of it would be true. */
  readonly result: string
  readonly tone: Tone
  /** What that means, in one or two short sentences: whether the live system is well. */
  readonly headline: string
  readonly tookMs?: number
  readonly blocks: readonly Block[]
}

export type Row = readonly [name: string, value: string]

export type Block =
  | { readonly kind: 'facts'; readonly rows: readonly Row[] }
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'failure'; readonly failure: FailureText }
  | { readonly kind: 'evidence'; readonly evidence: Evidence }
  | { readonly kind: 'timeline'; readonly of: string; readonly moments: readonly Moment[] }
  | { readonly kind: 'way'; readonly of: string; readonly steps: readonly Step[] }
  | { readonly kind: 'text'; readonly text: string }
  /** `does`: what a person wants who gives it. */
  | { readonly kind: 'command'; readonly does: string; readonly command: string }
  /** `folded`: all went well, so it may be closed where it can be opened. */
  | { readonly kind: 'part'; readonly page: Page; readonly folded: boolean }

/** One station on the way of the image. */
export interface Step {
  readonly name: string
  readonly detail: string
  readonly state: StepState
  /** The state in words: a colour alone says nothing to many. */
  readonly says: string
}

export type StepState = 'done' | 'waiting' | 'failed' | 'back' | 'unproven' | 'skipped' | 'ahead'

export const MARK: Readonly<Record<Tone, string>> = {
  good: '✅',
  waiting: '✋',
  back: '↩️',
  failed: '❌',
  person: '🚨',
  plain: 'ℹ️',
}

/** So many lines of a log are shown as they are; a longer one is closed at first. */
export const LONG_LOG = 10

export const facts = (rows: readonly Row[]): readonly Block[] => (rows.length === 0 ? [] : [{ kind: 'facts', rows }])
export const notes = (texts: readonly string[]): readonly Block[] => facts(texts.map((text) => ['note', text]))

export const evidenceOf = (all: readonly Evidence[]): readonly Block[] =>
  all.map((evidence) => ({ kind: 'evidence', evidence }))

/** What failed, what was seen and what to try, with the evidence right behind it. */
export const failureBlocks = (
  failure: FailureText | undefined,
  evidence: readonly Evidence[] = [],
): readonly Block[] =>
  failure === undefined
    ? evidenceOf(evidence)
    : [
        { kind: 'failure', failure: { what: shortNames(failure.what), saw: failure.saw, fix: failure.fix } },
        ...evidenceOf(evidence),
      ]

export const timelineOf = (of: string, moments: readonly Moment[]): readonly Block[] =>
  moments.length === 0 ? [] : [{ kind: 'timeline', of, moments }]

/** What never got as far as a report of its own. `needsPerson`: it is not known what it left. */
export const failurePage = (
  title: string,
  failure: FailureText,
  { result, needsPerson }: { readonly result: string; readonly needsPerson: boolean },
): Page => ({
  title,
  result,
  tone: needsPerson ? 'person' : 'failed',
  headline: needsPerson
    ? 'A person is needed now: it is not known what it left.'
    : 'It ended before it changed any live system.',
  blocks: failureBlocks(failure),
})

/** Every text of a page as it came, before a renderer writes some signs in another way. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}
