import type { Entry } from '../core/change.ts'
import type { FailureText } from '../core/failure.ts'
import { shortImage } from '../core/image-ref.ts'
import { type Block, facts, failureBlocks, type Page } from '../core/page.ts'
import type { ExitCode, ReversibleResult } from '../core/result.ts'
import { sayStop } from '../core/say-stop.ts'
import type { Drive } from './drive.ts'
import { notKnownHow, pageOfChange } from './report-change.ts'
import type { TakenBack } from './take-back.ts'
import { commandsFor } from './target.ts'

/** What came of what a dead run left. */
export interface Recovered {
  readonly exitCode: ExitCode
  /** One for each change, in the order in which they were taken back. */
  readonly pages: readonly Page[]
}

/** One change that a dead run left. */
export interface Recovering {
  /** As it was recorded. */
  readonly entry: Entry
  readonly drive: Pick<Drive, 'entry' | 'moments' | 'target'>
  /** What of its proof could not be asked: then nothing that was asked proves it. */
  readonly lacking?: FailureText | undefined
  readonly provesVersion: boolean
}

const TITLE = 'Recovery'

/** A person who asked for it is told that it is done; in the summary of a job that ended early, that is why it was done. */
export function pageOfTakenBack(one: Recovering, end: TakenBack, { asked, record }: Asked): Page {
  if (!end.proven) {
    const result = end.tried ? 'rollback-failed' : 'unknown'
    return pageOf(one, { result, failure: notProven(one, end, record), remarks: [] })
  }
  const { remarks } = end
  if (one.lacking !== undefined) return pageOf(one, { result: 'rollback-failed', failure: one.lacking, remarks })
  return pageOf(one, { result: 'rolled-back', remarks, ...(asked ? {} : { failure: takenBackSince(one) }) })
}

interface Asked {
  readonly asked: boolean
  /** The file in which it is recorded, where there is one. */
  readonly record: string | undefined
}

/** What stays, since that had been decided. */
export const pageOfKept = (one: Recovering, because: string): Page =>
  pageOf(one, { result: one.drive.target.seal === undefined ? 'switched' : 'confirmed', remarks: [because] })

/** What stands as it was found. */
export const pageOfLeft = (one: Recovering, failure: FailureText): Page =>
  pageOf(one, { result: 'unknown', failure, remarks: [] })

/** What could not be looked at. */
export const pageOfUnseen = (name: string, { stops }: Entry['change'], failure: FailureText): Page => ({
  title: `${TITLE} of ${name}`,
  result: 'unknown',
  tone: 'person',
  headline: notKnownHow(name),
  blocks: [
    ...failureBlocks(failure),
    ...facts([
      ['from', shortImage(sayStop(stops[0]))],
      ['to', shortImage(sayStop(stops.at(-1) ?? {}))],
    ]),
  ],
})

interface End {
  readonly result: ReversibleResult
  readonly remarks: readonly string[]
  readonly failure?: FailureText
}

function pageOf({ entry, drive, provesVersion }: Recovering, end: End): Page {
  const { target, moments } = drive
  const ended = entry.backOf === undefined ? drive.entry : asItWent(drive.entry)
  return pageOfChange(TITLE, { ...end, entry: ended, moments }, target, provesVersion)
}

/** A change that takes back another one begins where that one ended: told as the one that was taken back. */
function asItWent(entry: Entry): Entry {
  const { change } = entry
  const [goal, ...more] = change.stops.toReversed()
  return goal === undefined ? entry : { ...entry, to: 0, change: { ...change, stops: [goal, ...more] } }
}

/** Why it was to be recovered at all. */
export const endedEarly = ({
  entry,
  drive,
}: Pick<Recovering, 'entry' | 'drive'>): Pick<FailureText, 'what' | 'saw'> => ({
  what: `The run that changed ${drive.target.name} ended before it was done`,
  saw: `it is recorded as ${entry.phase} at ${entry.at}`,
})

function takenBackSince(one: Recovering): FailureText {
  const { what, saw } = endedEarly(one)
  const fix = 'look into the log of that run, then start it again'
  return { what, saw: `${saw}; it was taken back, and that is proven`, fix }
}

/** The reason, and what a person can do: also about a record that would be refused for ever. */
export function notProven(
  { drive: { target } }: Pick<Recovering, 'drive'>,
  { tried, because, forPerson }: Extract<TakenBack, { proven: false }>,
  record: string | undefined,
): FailureText {
  const look = `look with: ${target.statusCommand}`
  const forget =
    record === undefined
      ? ''
      : `; Slipway does not move what it sees there, and goes on saying so. When a person has looked and it is as it should be, delete the record of this change, which changes nothing else: ${record}`
  return {
    what: tried ? `${target.name}: rolling back, not proven` : `${target.name}: not taken back`,
    saw: because,
    fix: forPerson ? `${look}${forget}` : commandsFor(target),
  }
}

/** All of it as one page: that of the change itself, where there is one alone. Pure. */
export function pageOfRecovery(pages: readonly Page[], { where, status }: Whole): Page {
  const [only, ...more] = pages
  if (only !== undefined && more.length === 0) return only
  const parts = pages.map((page): Block => ({ kind: 'part', page, folded: page.tone === 'good' }))
  const next: readonly Block[] = status === undefined ? [] : [{ kind: 'command', does: 'Look at it', command: status }]
  return { title: `${TITLE} of ${where}`, ...sayAll(pages, where), blocks: [...parts, ...next] }
}

interface Whole {
  /** What all of it is called. */
  readonly where: string
  /** Tells how all of it stands. */
  readonly status: string | undefined
}

/** The worst of them counts; where nothing is told, nothing is known. */
function sayAll(pages: readonly Page[], where: string): Pick<Page, 'result' | 'tone' | 'headline'> {
  const results = new Set(pages.map(({ result }) => result))
  if (results.has('rollback-failed')) {
    const headline = `A person is needed now: ${where} is not proven to be as before.`
    return { result: 'rollback-failed', tone: 'person', headline }
  }
  if (results.size === 0 || results.has('unknown'))
    return { result: 'unknown', tone: 'person', headline: notKnownHow(where) }
  if (results.has('rolled-back')) {
    const headline = `Taken back: ${where} is as before, and that is proven.`
    return { result: 'rolled-back', tone: 'failed', headline }
  }
  return { result: 'done', tone: 'good', headline: 'What was changed had been confirmed: it stays, and is proven.' }
}
