import type { Change } from '../../core/change.ts'
import { Failure, isFailure } from '../../core/failure.ts'
import { nameOfImage } from '../../core/image-ref.ts'
import { isObject, type Json, type JsonObject } from '../../core/json.ts'
import { sayStop } from '../../core/say-stop.ts'
import type { World } from '../../run/world.ts'
import { ttlMsOf } from '../../targets/route53-record/proof.ts'
import type { StageSpec } from '../file.ts'
import type { LiveStage } from '../observe-live.ts'
import { quietly, readyOne } from '../operate.ts'
import { type Recorded, sayRecorded, sayTarget } from '../recorded.ts'
import {
  isUnseen,
  type RecordStatus,
  readStatus,
  readStatuses,
  type ServiceStatus,
  type StageStatus,
} from '../stage-status.ts'
import { leadsElsewhere, sayNow, type Wanted, type Way, wayOf } from './way.ts'

/**
 * What will be done about one stage; `take-back` is what its action said yes to. For `lingersMs` after it is back, traffic
 * may still come to where it led: resolvers keep answers. Where it was back already, nobody knows since when: it may have
 * been a moment ago, by a rollback that died.
 */
export type Step = { readonly live: LiveStage; readonly name: string; readonly now: string } & (
  | {
      readonly do: 'take-back'
      readonly stage: StageSpec
      readonly goal: string
      readonly lingersMs: number
    }
  | {
      readonly do: 'nothing'
      readonly because: string
      readonly lingersMs: number
    }
  | { readonly do: 'refuse'; readonly failure: Failure }
)

/** Asks every stage; reads only. In the order of the file. */
export async function planSteps(
  stages: readonly LiveStage[],
  wanted: Wanted,
  world: World,
  signal: AbortSignal,
): Promise<readonly Step[]> {
  const specs = stages.map(({ stage }) => stage)
  const statuses = await readStatuses(specs, world, signal)
  const steps: Step[] = []
  for (const [index, live] of stages.entries()) {
    const status = statuses[index]
    if (status !== undefined) steps.push(await planStep(live, status, wanted, world, signal))
  }
  return steps
}

/** Two processes must not walk one change. Pure. */
export const leaveWhatIsWalked = (steps: readonly Step[], recorded: readonly Recorded[]): readonly Step[] =>
  steps.map((step) => {
    const walked = recorded.find(({ entry, isAtWork }) => isAtWork && isOf(entry.change, step))
    if (walked === undefined || step.do !== 'take-back') return step
    const failure = new Failure('conflict', {
      what: `${step.name} is being changed by another run on this machine`,
      saw: sayRecorded(walked),
      fix: `stop process ${walked.entry.by?.pid} first: it takes back what it began`,
    })
    const { live, name, now } = step
    return { live, name, now, do: 'refuse', failure }
  })

/** A record is named without its type where a stage does not name one. */
const isOf = (change: Change, { name }: Step): boolean =>
  sayTarget(change) === name || (change.kind === 'route53-record' && sayTarget(change).startsWith(`${name} `))

async function planStep(
  live: LiveStage,
  status: StageStatus,
  wanted: Wanted,
  world: World,
  signal: AbortSignal,
): Promise<Step> {
  if (isUnseen(status))
    return { live, name: live.stage.name, now: 'could not be seen', do: 'refuse', failure: status.failure }
  const told = readStatus(live.stage, status.report)
  const base = { live, name: told.name, now: sayNow(told) }
  const lingersMs = lingersMsOf(live, told)
  const way = wayOf(live, told, wanted)
  if (way.do === 'refuse') return { ...base, ...way }
  if (way.do === 'nothing')
    return { ...base, do: 'nothing', because: way.because, lingersMs: way.cameBack ? lingersMs : 0 }
  try {
    const { from, goal } = await askFirst(way, world, signal)
    const failure = leadsElsewhere(live, told, goal)
    if (failure !== undefined) return { ...base, do: 'refuse', failure }
    if (JSON.stringify(from) === JSON.stringify(goal))
      return { ...base, do: 'nothing', because: `it is there already: ${sayGoal(goal)}`, lingersMs }
    return { ...base, do: 'take-back', stage: way.stage, goal: sayGoal(goal), lingersMs }
  } catch (error) {
    if (signal.aborted || !isFailure(error)) throw error
    return { ...base, do: 'refuse', failure: error }
  }
}

/** The action's own plan of its rollback, changing nothing. */
async function askFirst(
  { stage, back }: Extract<Way, { do: 'ask' }>,
  world: World,
  signal: AbortSignal,
): Promise<{ readonly from: JsonObject; readonly goal: JsonObject }> {
  const ready = await readyOne(stage, world, { dryRun: true })
  const { details } = await ready.start(quietly(world), signal)
  const [from, to] = [details.from, details.to].map(stopOf)
  if (from === undefined || to === undefined) throw new Error(`a dry run of ${stage.use} without its stops`)
  return back === 'to' ? { from, goal: to } : { from: to, goal: from }
}

const stopOf = (value: Json | undefined): JsonObject | undefined => (isObject(value) ? value : undefined)

const sayGoal = (stop: JsonObject): string => (typeof stop.image === 'string' ? nameOfImage(stop.image) : sayStop(stop))

/** The longest TTL of what it answers now, and of all that the run led it through. */
const lingersMsOf = ({ released }: LiveStage, now: ServiceStatus | RecordStatus): number =>
  now.kind === 'record' ? ttlMsOf([{ sets: now.sets as unknown as Json }, ...(released?.undo?.change.stops ?? [])]) : 0

/**
 * A run that found everything there already is not what brought it: to call that "nothing to take back" would leave what an
 * operator wants away, and be green. A run that was taken back already, or took itself back, is no such run.
 *
 * @throws {Failure} `refused`.
 */
export function expectChanges(steps: readonly Step[], { release }: Wanted): void {
  const results = steps.map(({ live: { released } }) => released?.result)
  const foundAll = results.includes('unchanged') && results.every((one) => one === undefined || FOUND.has(one))
  if (release === undefined || !foundAll || steps.some((step) => step.do !== 'nothing')) return
  throw new Failure('refused', {
    what: 'That run changed nothing, so there is nothing of it to take back; nothing was changed',
    saw: steps.map(({ name, now, live }) => `${name}: ${now}, ${live.released?.result ?? 'not reached'}`).join('; '),
    fix: 'name by "release" the run that brought what is there; without "release" Rancher knows what ran before',
  })
}

/** What a run says of a stage that it found as it should be. */
const FOUND: ReadonlySet<string> = new Set(['unchanged', 'skipped'])
