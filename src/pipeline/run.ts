import { Cancelled, Failure, isFailure } from '../core/failure.ts'
import type { Json } from '../core/json.ts'
import { InputReader } from '../core/read-inputs.ts'
import { EXIT, type ExitCode, exitCodeOfFailure, worstExitCode } from '../core/result.ts'
import { afterTrouble, type Outcome, type Reason, reasonOf } from '../run/carry-out.ts'
import type { Prepared } from '../run/reversible.ts'
import { asFailure, type Report, readShared, type Shared } from '../run/run-action.ts'
import type { World } from '../run/world.ts'
import { type Carried, carriedFrom, NOT_YET, needsTheImage, sayNotYet } from './carried.ts'
import type { StageSpec } from './file.ts'
import { type StageWorld, stageInputs, stageWorld, type Tag } from './stage-world.ts'
import { ACTIONS, type AnyAction, isReversible } from './stages.ts'

/** What became of one stage. */
export interface StageReport {
  readonly stage: StageSpec
  readonly report: Report
}

export interface PipelineOutcome {
  readonly stages: readonly StageReport[]
  readonly carried: Carried
  /** The stage whose failure ended the run. */
  readonly failedStage: string | undefined
  readonly failure: Failure | undefined
  readonly exitCode: ExitCode
  readonly awaiting: boolean
}

interface Walked {
  readonly stage: StageSpec
  readonly prepared: Prepared
}

/**
 * Reads the inputs of every stage before the first one runs, so that everything wrong is told at once.
 *
 * @throws {Failure} `bad-input`.
 */
export async function checkStages(
  stages: readonly StageSpec[],
  carried: Carried,
  dryRun: boolean,
  world: World,
): Promise<void> {
  const problems: string[] = []
  for (const stage of stages) {
    const action = await ACTIONS[stage.use]()
    const reader = new InputReader(stageInputs(stage, { ...NOT_YET, ...carried }, dryRun))
    await action.read(reader)
    readShared(reader, action.defaultTimeout)
    world.host.mask(reader.secrets)
    try {
      reader.finish()
    } catch (error) {
      if (!isFailure(error)) throw error
      problems.push(error.saw)
    }
  }
  if (problems.length === 0) return
  throw new Failure('bad-input', {
    what: 'Cannot start: some stages are set up wrongly',
    saw: problems.join('; '),
    fix: 'correct these in the pipeline file',
  })
}

/**
 * Runs the stages in order. What changes a live system is walked and proven, and sealed only when the last stage has
 * passed; when one fails or the run is cancelled, all before it are taken back, newest first.
 */
export async function runStages(
  stages: readonly StageSpec[],
  start: Carried,
  tag: Tag,
  shared: Shared,
  world: World,
  signal: AbortSignal,
): Promise<PipelineOutcome> {
  const reports: StageReport[] = []
  const walked: Walked[] = []
  let carried = start
  let current: StageSpec | undefined
  try {
    for (const stage of stages) {
      current = stage
      signal.throwIfAborted()
      const own = stageWorld(world, stage, stageInputs(stage, carried, false), tag)
      const done = await world.log.group(`Stage ${stage.name}`, () =>
        shared.dryRun ? planStage(stage, carried, world, signal) : runStage(stage, own, signal),
      )
      if ('prepared' in done) {
        walked.push({ stage, prepared: done.prepared })
        // Before the first write the output says so; the truth replaces it.
        world.host.output('result', 'unknown')
        using limit = world.clock.limit(done.timeoutMs, signal)
        await done.prepared.drive.walk(limit.signal)
        continue
      }
      reports.push({ stage, report: done.report })
      carried = carriedFrom(stage.use, own.outputs, carried)
      if (done.report.exitCode !== EXIT.done) throw new StageFailed(done.report)
    }
    for (const { stage, prepared } of walked) {
      current = stage
      await prepared.drive.proveAgain(signal)
    }
    const awaiting = walked.some(({ prepared }) => prepared.policy.confirm === 'manual')
    for (const { stage, prepared } of walked) {
      current = stage
      if (awaiting) await prepared.drive.hold()
      else await prepared.drive.seal(signal)
    }
    // What is not held by a seal may have been changed by others while the rest was sealed.
    for (const { stage, prepared } of awaiting ? [] : walked.slice(0, -1)) {
      current = stage
      if (prepared.drive.target.seal === undefined) await prepared.drive.proveAgain(signal)
    }
    // Only when all are sealed: until then a dead run's changes are found together.
    for (const { prepared } of awaiting ? [] : walked) await prepared.drive.close()
    for (const { stage, prepared } of walked)
      reports.push({ stage, report: prepared.report(outcomeOf(prepared, awaiting)) })
    return { stages: reports, carried, failedStage: undefined, failure: undefined, exitCode: EXIT.done, awaiting }
  } catch (error) {
    return afterFailure(error, { reports, walked, carried, current, world })
  }
}

/** A stage of a dry run: planned against the live system, with what cannot be known yet said to be so. */
async function planStage(
  stage: StageSpec,
  carried: Carried,
  world: World,
  signal: AbortSignal,
): Promise<Awaited<ReturnType<typeof runStage>>> {
  if (needsTheImage(stage.use, stage.inputs, carried)) {
    const because = 'there is no image of this run yet'
    world.log.info(`Plan\n  with the image ${sayNotYet(String(NOT_YET.image))}: ${because}`)
    const result = stage.use === 'tag-and-push' ? 'skipped' : 'not-run'
    return { report: { result, outputs: {}, details: { dryRun: true, because }, summary: '', exitCode: EXIT.done } }
  }
  const log = { ...world.log, info: (text: string) => world.log.info(sayNotYet(text)) }
  const inputs = stageInputs(stage, { ...NOT_YET, ...carried }, true)
  return runStage(stage, stageWorld({ ...world, log }, stage, inputs), signal)
}

/** Carries the report of a stage that told its failure itself. */
class StageFailed extends Error {
  readonly report: Report
  constructor(report: Report) {
    super(report.failure?.message ?? report.result)
    this.report = report
  }
}

async function runStage(
  stage: StageSpec,
  own: StageWorld,
  signal: AbortSignal,
): Promise<{ report: Report } | { prepared: Prepared; timeoutMs: number }> {
  const action: AnyAction = await ACTIONS[stage.use]()
  const reader = new InputReader(own.host.inputs)
  const inputs = await action.read(reader)
  const shared = readShared(reader, action.defaultTimeout)
  own.host.mask(reader.secrets)
  reader.finish()
  if (isReversible(action)) {
    const prepared = await action.prepare(inputs, shared, own, signal)
    return 'told' in prepared ? { report: prepared.told } : { prepared, timeoutMs: shared.timeoutMs }
  }
  using limit = own.clock.limit(shared.timeoutMs, signal)
  try {
    const report = await action.run(inputs, shared, own, limit.signal)
    for (const [name, value] of Object.entries(report.outputs)) own.host.output(name, value)
    return { report }
  } catch (error) {
    if (error instanceof Cancelled) throw error
    const failure = asFailure(error, shared)
    return { report: { ...action.failed(failure, inputs), exitCode: exitCodeOfFailure(failure.code), failure } }
  }
}

const outcomeOf = ({ drive }: Prepared, awaiting: boolean) =>
  ({
    result: awaiting ? 'awaiting-confirm' : 'confirmed',
    entry: drive.entry,
    moments: drive.moments,
    remarks: [],
  }) as const

/** Takes back what was changed before, and tells what became of each. */
async function afterFailure(
  error: unknown,
  {
    reports,
    walked,
    carried,
    current,
    world,
  }: {
    reports: StageReport[]
    walked: readonly Walked[]
    carried: Carried
    current: StageSpec | undefined
    world: World
  },
): Promise<PipelineOutcome> {
  const reason = error instanceof StageFailed ? reasonOfStage(error, current) : reasonOf(error)
  const begun = walked.filter(({ prepared }) => prepared.drive.begun)
  if (begun.length > 0)
    world.log.info(
      `Taking back: ${begun
        .map(({ stage }) => stage.name)
        .toReversed()
        .join(', ')}`,
    )
  const outcomes = await afterTrouble(
    walked.map(({ prepared }) => prepared),
    reason,
    world,
  )
  const taken = outcomes.flatMap((outcome): readonly StageReport[] => {
    const of = walked.find(({ prepared }) => prepared.drive.entry.change.id === outcome.entry.change.id)
    return of === undefined ? [] : [{ stage: of.stage, report: of.prepared.report(outcome) }]
  })
  const codes = [
    ...(error instanceof StageFailed ? [error.report.exitCode] : []),
    ...(reason.cancelled ? [EXIT.cancelled] : []),
    ...taken.map(({ report }) => report.exitCode),
  ]
  const worst = worstExitCode(codes)
  return {
    stages: [...reports, ...taken],
    carried,
    failedStage: current?.name,
    failure: failureOf(reason, outcomes),
    exitCode: worst === EXIT.done ? exitCodeOfFailure(reason.code) : worst,
    awaiting: false,
  }
}

/** Where a person is needed, what is left to be done counts more than why it came to that. */
function failureOf(reason: Reason, outcomes: readonly Outcome[]): Failure {
  const left = outcomes.flatMap(({ failure }) => (failure?.code === 'not-taken-back' ? [failure] : []))
  if (left.length === 0) {
    const saw =
      outcomes.length === 0 ? reason.saw : `${reason.saw}; what was changed was taken back, and that is proven`
    return new Failure(reason.code, { what: reason.what, saw, fix: reason.fix })
  }
  return new Failure('not-taken-back', {
    what: reason.what,
    saw: left.map(({ saw }) => saw).join('; '),
    fix: left.map(({ fix }) => fix).join('; '),
  })
}

function reasonOfStage({ report, message }: StageFailed, stage: StageSpec | undefined): Reason {
  const { code, what, saw, fix } =
    report.failure ??
    new Failure('unknown', { what: `Stage "${stage?.name}" failed`, saw: message, fix: 'look at that stage' })
  return { code, what, saw, fix, cancelled: false }
}

/** What a stage told, for the result file: one entry a stage. */
export const stageJson = ({ stage, report }: StageReport): Json => ({
  stage: stage.name,
  use: stage.use,
  result: report.result,
  ...report.outputs,
  ...report.details,
  ...(report.failure === undefined
    ? {}
    : {
        failure: {
          code: report.failure.code,
          what: report.failure.what,
          saw: report.failure.saw,
          fix: report.failure.fix,
        },
      }),
})
