import { type Entry, parseEntry } from '../core/change.ts'
import { type Failure, failureJson, isFailure } from '../core/failure.ts'
import { nameOfImage } from '../core/image-ref.ts'
import { isList, type JsonObject } from '../core/json.ts'
import type { Report } from '../run/run-action.ts'
import type { World } from '../run/world.ts'
import type { RecordSet } from '../systems/route53/record-set.ts'
import { versionIn } from '../targets/cattle-service/stops.ts'
import { sayAnswer, saySets } from '../targets/route53-record/answers.ts'
import type { StageSpec } from './file.ts'
import { quietly, readyAll, withOperation } from './operate.ts'

/** What the operation `status` of one stage told, or why it could not see. */
export type StageStatus = { readonly stage: StageSpec; readonly report: Report } | Unseen
export interface Unseen {
  readonly stage: StageSpec
  readonly failure: Failure
}

export const isUnseen = (status: StageStatus): status is Unseen => 'failure' in status

/**
 * Asks every stage by its own operation `status`, all at once. One that cannot be seen does not hide the others.
 *
 * @throws {Failure} `bad-input` when a stage is set up wrongly.
 */
export async function readStatuses(
  stages: readonly StageSpec[],
  world: World,
  signal: AbortSignal,
): Promise<readonly StageStatus[]> {
  const ready = await readyAll(
    stages.map((stage) => withOperation(stage, 'status')),
    world,
  )
  return Promise.all(
    ready.map(async ({ stage, start }): Promise<StageStatus> => {
      try {
        return { stage, report: await start(quietly(world), signal) }
      } catch (error) {
        if (signal.aborted || !isFailure(error)) throw error
        return { stage, failure: error }
      }
    }),
  )
}

/** A service as its status tells it. */
export interface ServiceStatus {
  readonly kind: 'service'
  readonly name: string
  readonly state: string
  readonly image: string
  /** The server's name for all its settings together, as the stops of a change have it. */
  readonly version: string | undefined
  readonly healthy: number
  readonly scale: number
  readonly hasHealthCheck: boolean
  /** What runs was brought by taking back. */
  readonly rolledBack: boolean
  /** The upgrade that is open. */
  readonly open: Entry | undefined
}

/** A record as its status tells it. */
export interface RecordStatus {
  readonly kind: 'record'
  readonly name: string
  /** Of the type that the stage names, else of every type that traffic can be moved by. */
  readonly sets: readonly RecordSet[]
}

export function readStatus(stage: StageSpec, { details, outputs }: Report): ServiceStatus | RecordStatus {
  if (stage.use === 'route53-switch') {
    const sets = isList(details.sets) ? (details.sets as unknown as readonly RecordSet[]) : []
    const type = stage.inputs.type ?? 'auto'
    return {
      kind: 'record',
      name: String(stage.inputs.record).replace(/\.$/, ''),
      sets: sets.filter((set) => (type === 'auto' ? MOVABLE.has(set.Type) : set.Type === type)),
    }
  }
  return {
    kind: 'service',
    name: String(details.name),
    state: String(details.state),
    image: String(details.image),
    version: versionIn(details.launchConfig),
    healthy: Number(details.healthy),
    scale: Number(details.scale),
    hasHealthCheck: details.hasHealthCheck === true,
    rolledBack: details.rolledBack === true,
    open: outputs.undo ? parseEntry(outputs.undo) : undefined,
  }
}

const MOVABLE: ReadonlySet<string> = new Set(['A', 'AAAA', 'CNAME'])

/** One line of a table: the stage, where it is, what runs or answers there, and how that is. */
export function statusRow(status: StageStatus): readonly [string, string, string, string] {
  const { stage } = status
  if (isUnseen(status)) return [stage.name, whereOf(stage), '?', 'could not be seen']
  const told = readStatus(stage, status.report)
  if (told.kind === 'record') return [stage.name, told.name, saySharesOf(told.sets), sayAnswersOf(told.sets)]
  return [stage.name, told.name, nameOfImage(told.image), sayService(told)]
}

const whereOf = ({ inputs }: StageSpec): string =>
  inputs.record === undefined ? [inputs.stack, inputs.service].map(String).join('/') : String(inputs.record)

function sayService({ state, healthy, scale, hasHealthCheck, open }: ServiceStatus): string {
  const health = `${healthy} of ${scale} ${hasHealthCheck ? 'healthy' : 'running, no health check'}`
  if (open === undefined) return `${state}, ${health}`
  const waits = open.phase === 'held' ? `awaiting-confirm (${state})` : state
  return `${waits}, ${health}, begun by ${open.change.run}`
}

/** `blue 90%, green 10%`: weights as shares of all of them; what a simple record answers. */
export function saySharesOf(sets: readonly RecordSet[]): string {
  if (sets.length === 0) return 'no record'
  const sum = sets.reduce((all, { Weight = 0 }) => all + Weight, 0)
  return sets
    .map((set) => {
      if (set.SetIdentifier === undefined) return sayAnswer(set)
      const percent = sum === 0 ? 0 : (100 * (set.Weight ?? 0)) / sum
      return `${set.SetIdentifier} ${Number.isInteger(percent) ? percent : percent.toFixed(1)}%`
    })
    .join(', ')
}

const sayAnswersOf = (sets: readonly RecordSet[]): string =>
  sets.every(({ SetIdentifier }) => SetIdentifier === undefined)
    ? sets.map(({ Type }) => `simple ${Type}`).join(', ')
    : saySets(sets)

/** What one stage told, for the result file. */
export const statusJson = (status: StageStatus): JsonObject => {
  const { name, use } = status.stage
  if (isUnseen(status)) {
    return { stage: name, use, failure: failureJson(status.failure) }
  }
  const { result, details, outputs } = status.report
  return { stage: name, use, result, ...details, ...outputs }
}
