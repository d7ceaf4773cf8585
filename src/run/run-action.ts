import { formatDuration } from '../core/duration.ts'
import { mayBeAnybodys } from '../core/event.ts'
import { briefly, Cancelled, Failure, failureJson } from '../core/failure.ts'
import type { JsonObject } from '../core/json.ts'
import { failurePage, type Page } from '../core/page.ts'
import { InputReader } from '../core/read-inputs.ts'
import { EXIT, type ExitCode, exitCodeOfFailure } from '../core/result.ts'
import { asFailure } from './as-failure.ts'
import type { World } from './world.ts'

/** The inputs that every action has. */
export interface Shared {
  readonly dryRun: boolean
  readonly timeoutMs: number
  readonly resultFile: string | undefined
}

/** What an action says in the end. */
export interface Report<Result extends string = string> {
  /** One of the action's closed list; empty where no word of it would be true. */
  readonly result: Result
  /** Its other outputs by name. */
  readonly outputs: Readonly<Record<string, string>>
  /** Everything, for `result-json` and the result file. */
  readonly details: JsonObject
  /** For people. Absent where there is nothing to tell beside the result. */
  readonly page?: Page
  readonly exitCode: ExitCode
  /** Why it is not good; printed as the last thing. */
  readonly failure?: Failure
}

/** What an action that changes something outside this machine says of code that may be anybody's. */
export interface Guard<Inputs, Result extends string = string> {
  allowsUntrusted(inputs: Inputs): boolean
  /** The report for a pull request from a fork, where the action has a true word for having done nothing. */
  skipped?(because: string): Promise<Omit<Report<Result>, 'exitCode' | 'failure'>>
}

/** What there is to know of an action before it does anything: enough to read its inputs and to complain about them. */
export interface Front<Inputs, Result extends string = string> {
  readonly name: string
  readonly defaultTimeout: string
  /** Only for what changes something outside this machine. */
  readonly guard?: Guard<Inputs, Result>
  /** Reads every input; problems are collected by the reader. */
  read(reader: InputReader): Promise<Inputs>
  /** The report when `run` threw: nothing live was changed. */
  failed(failure: Failure, inputs: Inputs | undefined): Omit<Report<Result>, 'exitCode' | 'failure'>
}

export interface Action<Inputs, Result extends string = string> extends Front<Inputs, Result> {
  /** Aborted by a cancel (`Cancelled`) or by the `timeout` input (`TimeLimit`). */
  run(inputs: Inputs, shared: Shared, world: World, signal: AbortSignal): Promise<Report<Result>>
  /**
   * What is known of the plan where the image that it works on is not built yet, for a dry run of a pipeline: lines for
   * people, and what will be done in one word. Reads only.
   */
  sketch?(
    inputs: Inputs,
    world: World,
    signal: AbortSignal,
  ): Promise<{ readonly lines: readonly string[]; readonly plan: string }>
  /**
   * The post step on GitHub, after `run` ended in whatever way, a kill included: cleans up or takes back what it left.
   * Inputs are read again, since secrets are never kept.
   */
  post?(reader: InputReader, world: World): Promise<ExitCode>
}

export function readShared(reader: InputReader, defaultTimeout: string): Shared {
  return {
    dryRun: reader.flag('dry-run', false),
    timeoutMs: reader.durationMs('timeout', defaultTimeout),
    resultFile: reader.maybe('result-file'),
  }
}

/**
 * Runs an action from its inputs to its outputs. The order holds for every action: read all inputs, mask, complain about
 * all of them at once, act, then tell the result in every form there is.
 */
export async function runAction<Inputs>(action: Action<Inputs>, world: World): Promise<ExitCode> {
  const startedMs = world.clock.nowMs()
  const reader = new InputReader(world.host.inputs)
  let inputs: Inputs | undefined
  let shared: Shared | undefined
  let report: Report
  try {
    const read = await action.read(reader)
    const readToo = readShared(reader, action.defaultTimeout)
    world.host.mask(reader.secrets)
    const skipped = await stopUntrusted(action, read, world)
    if (skipped === undefined) reader.finish() // of a fork, the secrets that are missing are missing on purpose
    inputs = read
    shared = readToo
    report = skipped ?? (await inTime(action, inputs, shared, world))
  } catch (error) {
    const failure = asFailure(error)
    const exitCode = error instanceof Cancelled ? EXIT.cancelled : exitCodeOfFailure(failure.code)
    report = { ...action.failed(failure, inputs), exitCode, failure }
    if (error instanceof Cancelled) report = { ...report, result: 'cancelled' }
  }
  return tell(action.name, report, shared, world, startedMs)
}

async function inTime<Inputs>(action: Action<Inputs>, inputs: Inputs, shared: Shared, world: World): Promise<Report> {
  await beginResultFile(action.name, shared, world)
  using limit = world.clock.limit(shared.timeoutMs, world.signal)
  return await action.run(inputs, shared, world, limit.signal)
}

/**
 * What an earlier run wrote there must not be taken for the result of this one, should it be killed.
 *
 * @throws {Failure} `bad-input` when the file cannot be written, before anything is touched.
 */
async function beginResultFile(name: string, { resultFile }: Shared, { files }: World): Promise<void> {
  if (resultFile === undefined) return
  try {
    await files.write(resultFile, `${JSON.stringify({ action: name, ended: false }, null, 2)}\n`)
  } catch (error) {
    throw new Failure(
      'bad-input',
      { what: 'The result file cannot be written', saw: briefly(error), fix: 'name another file by "result-file"' },
      { cause: error },
    )
  }
}

/**
 * @returns what to report instead of a run.
 * @throws {Failure} `refused`.
 */
async function stopUntrusted<Inputs>(
  { name, guard }: Action<Inputs>,
  inputs: Inputs,
  world: World,
): Promise<Report | undefined> {
  const { GITHUB_EVENT_NAME: event, GITHUB_ACTOR: actor } = world.env
  if (guard === undefined || !event || !mayBeAnybodys({ event, actor }) || guard.allowsUntrusted(inputs))
    return undefined
  const { observeTrust, untrusted } = await import('./observe-trust.ts')
  const trust = await observeTrust(world, world.signal)
  if (trust.code === 'own') return undefined
  if (trust.code !== 'fork' || guard.skipped === undefined) throw untrusted(name, trust)
  world.log.info(`Skipped: ${trust.because}`)
  return { ...(await guard.skipped(trust.because)), exitCode: EXIT.done }
}

/** A failure that came before an action had anything to tell is a page all the same: whoever looks must find it there. */
function pageOf(name: string, { page, failure, result, exitCode }: Report): Page | undefined {
  if (page !== undefined || failure === undefined) return page
  return failurePage(name, failure, { result, needsPerson: exitCode === EXIT.personNeeded })
}

async function tell(
  name: string,
  report: Report,
  shared: Shared | undefined,
  world: World,
  startedMs: number,
): Promise<ExitCode> {
  const seconds = Math.round((world.clock.nowMs() - startedMs) / 1_000)
  const details: JsonObject = {
    action: name,
    result: report.result,
    seconds,
    ...report.details,
    ...(report.failure === undefined ? {} : { failure: failureJson(report.failure) }),
  }
  const { host, log } = world
  // A failure is never green, whoever forgot to say so.
  let exitCode =
    report.failure !== undefined && report.exitCode === EXIT.done
      ? exitCodeOfFailure(report.failure.code)
      : report.exitCode
  const tellings = [
    async () => {
      host.output('result', report.result)
      host.output('seconds', String(seconds))
      for (const [output, value] of Object.entries(report.outputs)) host.output(output, value)
      host.output('result-json', JSON.stringify(details))
      if (shared?.resultFile !== undefined)
        await world.files.write(shared.resultFile, `${JSON.stringify(details, null, 2)}\n`)
    },
    async () => {
      const page = pageOf(name, report)
      if (page !== undefined) await host.summary(seconds === 0 ? page : { ...page, tookMs: seconds * 1_000 })
    },
  ]
  for (const telling of tellings) {
    try {
      await telling()
    } catch (error) {
      // What was done stands; that it could not be told must not pass as green, nor keep the rest from being told.
      if (exitCode === EXIT.done) exitCode = EXIT.missing
      log.error(error instanceof Error ? error.message : String(error))
    }
  }
  if (report.failure === undefined)
    log.info(`${name}: ${report.result || 'planned'} after ${formatDuration(world.clock.nowMs() - startedMs)}`, 'done')
  else log.error(report.failure.message)
  return exitCode
}
