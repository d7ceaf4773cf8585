import { formatDuration } from '../core/duration.ts'
import type { Failure } from '../core/failure.ts'
import { nameOfImage, shortImage } from '../core/image-ref.ts'
import { type Block, facts, failureBlocks, MARK, type Page, type StepState, type Tone } from '../core/page.ts'
import { EXIT } from '../core/result.ts'
import { sayStop } from '../core/say-stop.ts'
import { changesIn } from '../run/report-group.ts'
import type { StageSpec } from './file.ts'
import type { PipelineOutcome } from './outcome.ts'
import type { PipelineResult } from './report.ts'
import { isLive } from './stage-kinds.ts'
import { heldByOf, stateOf, type Walked, wayOf } from './way.ts'

/** What was asked for, and how to ask for more. */
export interface Asked {
  readonly destination: string | undefined
  readonly dryRun: boolean
  /** All that were to be done, or skipped, in order. */
  readonly stages: readonly StageSpec[]
  /** Filled in; `rollback` only where the result of this run is kept. */
  readonly commands: { readonly run: string; readonly status: string; readonly rollback: string | undefined }
}

/** A run for people: how it ended, one table of its stages, the way of the image, each stage, and what to type. Pure. */
export function pageOfPipeline(result: PipelineResult, outcome: PipelineOutcome, asked: Asked): Page {
  const { failure, carried } = outcome
  const all = walkedOf(outcome, asked)
  const culprit = all.find(({ isCulprit }) => isCulprit)
  return {
    title: asked.destination === undefined ? 'Slipway' : `Slipway to ${asked.destination}`,
    result: asked.dryRun && result === '' ? 'dry run' : result,
    ...sayEnd(result, { all, outcome, asked }),
    blocks: [
      ...failureBlocks(failure),
      ...(culprit?.report?.page?.blocks.filter(({ kind }) => kind === 'evidence') ?? []),
      { kind: 'table', header: ['stage', 'result', 'took', 'what'], rows: all.map((walked) => rowOf(walked, outcome)) },
      ...(asked.dryRun || all.length === 0 ? [] : [{ kind: 'way' as const, of: 'the image', steps: wayOf(all) }]),
      ...takenBack(outcome, all),
      ...(carried.image === undefined ? [] : facts([['image', shortImage(carried.image)]])),
      ...all.flatMap((walked) => partOf(walked, failure, asked)),
      ...nextOf(result, all, asked),
    ],
  }
}

const walkedOf = ({ stages: told, failedStage }: PipelineOutcome, { stages }: Asked): readonly Walked[] =>
  stages.map((stage) => ({
    stage,
    report: told.find((one) => one.stage.name === stage.name)?.report,
    isCulprit: failedStage === stage.name,
  }))

function rowOf(walked: Walked, { tookMs, failure }: PipelineOutcome): readonly string[] {
  const { stage, report, isCulprit } = walked
  const took = tookMs.get(stage.name)
  const because = typeof report?.details.because === 'string' ? report.details.because : ''
  const said = report?.page?.headline ?? report?.failure?.what ?? because
  const isTold = report !== undefined || isCulprit
  const word = report?.details.dryRun === true ? 'planned' : report?.result || (isCulprit ? 'failed' : 'not reached')
  return [
    stage.name,
    isTold ? `${MARK[toneOf(walked)]} ${word}` : word,
    took === undefined ? '' : formatDuration(took),
    report === undefined && isCulprit ? (failure?.what ?? '') : said,
  ]
}

const TONES = {
  done: 'good',
  waiting: 'waiting',
  failed: 'failed',
  back: 'back',
  unproven: 'person',
  skipped: 'plain',
  ahead: 'plain',
} as const satisfies Readonly<Record<StepState, Tone>>

const toneOf = (walked: Walked): Tone => {
  const state = stateOf(walked)
  return state === 'back' && walked.isCulprit ? 'failed' : TONES[state]
}

/** Newest first, as it was done. */
function takenBack({ stages }: PipelineOutcome, all: readonly Walked[]): readonly Block[] {
  const told = stages.flatMap(({ stage }) => all.filter((walked) => walked.stage.name === stage.name))
  const namesOf = (state: StepState, isHeld = false) =>
    told
      .filter((one) => stateOf(one) === state && (heldByOf(one) !== undefined) === isHeld)
      .map(({ stage }) => stage.name)
  const [back, unproven, held] = [namesOf('back'), namesOf('unproven'), namesOf('unproven', true)]
  return [
    ...(back.length === 0 ? [] : [`Taken back and proven, newest first: ${back.join(', ')}.`]),
    ...(held.length === 0 ? [] : [`Held as it is, a person decides: ${held.join(', ')}.`]),
    ...(unproven.length === 0 ? [] : [`NOT PROVEN, look at it now: ${unproven.join(', ')}.`]),
  ].map((text) => ({ kind: 'text', text }))
}

/** What is told above already is not told again, and what is proven need not be looked at. */
function partOf(walked: Walked, failure: Failure | undefined, { dryRun }: Asked): readonly Block[] {
  const { stage, report, isCulprit } = walked
  const page = report?.page
  if (page === undefined) return []
  const [told] = failureBlocks(failure)
  const isTold = (block: Block) =>
    (block.kind === 'failure' && told?.kind === 'failure' && block.failure.what === told.failure.what) ||
    (block.kind === 'evidence' && isCulprit) ||
    (block.kind === 'command' && stateOf(walked) === 'back')
  const folded = page.tone === 'good' || (page.tone === 'plain' && !dryRun)
  const blocks = page.blocks.filter((block) => !isTold(block))
  return [
    { kind: 'part', page: { ...page, title: `${stage.name}: ${page.title}`, tone: toneOf(walked), blocks }, folded },
  ]
}

/** The last line: what a person types next. */
function nextOf(result: PipelineResult, all: readonly Walked[], { commands, dryRun }: Asked): readonly Block[] {
  const live = all.filter(({ stage, report }) => isLive(stage) && report !== undefined)
  if (dryRun) return result === '' ? [{ kind: 'command', does: 'Do it', command: commands.run }] : []
  if (live.length === 0) return []
  const isThere = result === 'done' || result === 'awaiting-confirm'
  if (!isThere) return [{ kind: 'command', does: 'Look at it', command: commands.status }]
  // Without the result of this run only each stage by itself knows the way back exactly.
  const back = commands.rollback ?? live.toReversed().flatMap(backOf).join(' &&\n')
  return back === '' ? [] : [{ kind: 'command', does: 'Take it back', command: back }]
}

const backOf = ({ report }: Walked): readonly string[] => (report?.page === undefined ? [] : backIn(report.page))

function backIn({ blocks }: Page): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'part') return backIn(block.page)
    return block.kind === 'command' && block.does === 'Take it back' ? [block.command] : []
  })
}

/** How it ended, for a person who has five seconds: what happened, and is the live system well. */
function sayEnd(
  result: PipelineResult,
  {
    all,
    outcome,
    asked,
  }: { readonly all: readonly Walked[]; readonly outcome: PipelineOutcome; readonly asked: Asked },
): { readonly tone: Tone; readonly headline: string } {
  const { failedStage, exitCode } = outcome
  const where = asked.destination ?? 'the live system'
  const live = all.filter(({ stage, report }) => isLive(stage) && report !== undefined)
  switch (result) {
    case '':
      return { tone: 'plain', headline: 'This is the plan. Nothing was changed.' }
    case 'done':
      return { tone: 'good', headline: sayDone(all, outcome) }
    case 'awaiting-confirm':
      return { tone: 'waiting', headline: 'All is proven, and nothing is confirmed: it waits for a person.' }
    case 'rolled-back':
      return {
        tone: 'failed',
        headline: `It failed at ${failedStage} and was taken back: ${where} is as before, and that is proven.`,
      }
    case 'rollback-failed':
      return { tone: 'person', headline: `A person is needed now: ${where} is not proven to be as before.` }
    case 'unknown':
      return { tone: 'person', headline: sayUnknown(all, where) }
    case 'cancelled':
      return {
        tone: 'failed',
        headline: live.some((one) => stateOf(one) === 'back')
          ? `It was cancelled and taken back: ${where} is as before, and that is proven.`
          : `It was cancelled at ${failedStage}.${untouched(live)}`,
      }
    case 'failed':
      return exitCode === EXIT.personNeeded
        ? {
            tone: 'person',
            headline: `A person is needed now: it failed at ${failedStage}, and what it left is not known.`,
          }
        : { tone: 'failed', headline: `It failed at ${failedStage}.${untouched(live)}` }
    default:
      return result satisfies never
  }
}

function sayUnknown(all: readonly Walked[], where: string): string {
  const open = all.filter((one) => stateOf(one) === 'unproven')
  const [heldBy] = open.flatMap((one) => heldByOf(one) ?? [])
  return heldBy !== undefined && open.every((one) => heldByOf(one) !== undefined)
    ? `A person is needed now: held as it is, as ${heldBy} says: ${open.map(({ stage }) => stage.name).join(', ')}.`
    : `A person is needed now: it is not known how ${where} stands.`
}

/** Said only where it is true: a stage that did not tell of a change made none. */
const untouched = (live: readonly Walked[]): string =>
  live.every(({ report }) => report?.result === 'unchanged' || report?.result === 'skipped')
    ? ' No live system was changed.'
    : ' What the stages before it changed stands, see below.'

/** What stands now, in the words of what was proven; no more than that. */
function sayDone(all: readonly Walked[], { carried }: PipelineOutcome): string {
  const stands = all.flatMap(sayStand)
  if (stands.length > 0) return `${stands.join('; ')}. All of it is proven.`
  if (all.some(({ stage, report }) => isLive(stage) && report?.result === 'skipped'))
    return 'What may run here ended well; the rest was skipped. No live system was changed.'
  return carried.image === undefined
    ? 'Every stage ended well. No live system was changed.'
    : `${nameOfImage(carried.image)} is in the registry. No live system was changed.`
}

function sayStand({ stage: { inputs }, report }: Walked): readonly string[] {
  if (report === undefined || report.details.dryRun === true) return []
  return changesIn(report.details).map(({ target, to }) =>
    typeof to.image === 'string'
      ? `${String(target.stack)}/${String(target.service)} runs ${nameOfImage(to.image)}`
      : `${String(inputs.record)} answers ${sayStop(to)}`,
  )
}
