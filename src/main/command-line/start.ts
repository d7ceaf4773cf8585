import { briefly } from '../../core/failure.ts'
import type { Page } from '../../core/page.ts'
import { InputReader, type InputSource, type InputSpec } from '../../core/read-inputs.ts'
import { EXIT, type ExitCode } from '../../core/result.ts'
import type { Machine } from '../../doctor/machine.ts'
import type { PageKeeper } from '../../host/terminal.ts'
import type { AnyAction } from '../../pipeline/stages.ts'
import { nowIso, realClock } from '../../ports/clock.ts'
import { realFiles } from '../../ports/files.ts'
import { readShared, runAction } from '../../run/run-action.ts'
import type { World } from '../../run/world.ts'
import { type CommandLine, type FlagProblem, parseCommandLine, wrongFlags } from '../flags.ts'
import { loadPorts } from '../load-ports.ts'
import type { Command } from './commands.ts'
import { OWN_FLAGS } from './own-flags.ts'
import { beginReport, keeperOf, pageFilesIn, wrongPageFiles } from './page-files.ts'
import { type Specs, specsOf, undoSpecs } from './specs.ts'
import { undoLine } from './undo-line.ts'
import { withWord } from './with-word.ts'
import { runNameOf, terminalWorld } from './world.ts'

/**
 * Starts one command.
 *
 * @throws {Failure} `bad-input` for a command line that cannot be read, before anything is touched.
 */
export async function start(command: Command, args: readonly string[], machine: Machine): Promise<ExitCode> {
  const pageFiles = pageFilesIn(args, process.env)
  const tools = {
    files: realFiles,
    imprint: () => ({ at: nowIso(realClock), run: runNameOf(process.env) }),
  }
  let show = keeperOf(pageFiles, tools)
  await beginReport(pageFiles, command.name, tools)
  try {
    const { line, specs, action, flags, json } = await readCommandLine(command, args, machine)
    const world = terminalWorld(flags, { env: process.env, json, keeper: show })
    show = world.host.summary
    await expectWellFormed({ line, specs, action, more: wrongPageFiles(args, process.env) }, world.host.inputs)
    return action === undefined ? await undo(world) : await runTold(action, flags, world)
  } catch (error) {
    if (pageFiles.report !== undefined) {
      const { pageOfEnd } = await import('./pages.ts')
      await tryToShow(show, pageOfEnd(command.name, error), printError)
    }
    throw error
  }
}

interface Read {
  readonly line: CommandLine
  readonly specs: Specs
  readonly action: AnyAction | undefined
}

async function readCommandLine(command: Command, args: readonly string[], machine: Machine) {
  const action = await command.load?.(machine)
  const specs = action === undefined ? await undoSpecs() : await specsOf(action)
  const isBoolean = (name: string) => name === 'json' || specs.get(name)?.kind === 'flag'
  const line = withWord(parseCommandLine(args, isBoolean), command, specs)
  const flags = new Map(line.flags)
  const json = flags.delete('json')
  for (const { name } of OWN_FLAGS) flags.delete(name)
  return { action, specs, line, flags, json }
}

/** @returns whether it could be shown; how the command ended stands all the same. */
async function tryToShow(show: PageKeeper, page: Page, error: (text: string) => void): Promise<boolean> {
  try {
    await show(page)
    return true
  } catch (trouble) {
    error(trouble instanceof Error ? trouble.message : String(trouble))
    return false
  }
}

const printError = (text: string): void => void process.stderr.write(`${text}\n`)

/** What is wrong with the form of the flags is told together with what is wrong with the inputs. */
async function expectWellFormed(
  { line, specs, action, more }: Read & { readonly more: readonly FlagProblem[] },
  source: InputSource,
): Promise<void> {
  const own = OWN_FLAGS.filter(({ kind }) => kind === 'text').map(({ name, kind }) => [name, { kind }] as const)
  const problems = [...wrongFlags(line, new Map<string, Pick<InputSpec, 'kind'>>([...specs, ...own])), ...more]
  const reader = new InputReader(problems.length === 0 ? source : standingIn(source, problems, specs))
  if (action === undefined) for (const [name, spec] of specs) reader.asked.set(name, spec)
  else if (problems.length > 0) {
    await action.read(reader)
    readShared(reader, action.defaultTimeout)
  } else return
  for (const { name, saw, because } of problems) reader.problem(name, saw, because)
  reader.finish()
}

/** The same inputs, with a value in the place of each that is wrong already, so that it is not told twice. */
function standingIn(source: InputSource, problems: readonly { name: string }[], specs: Specs): InputSource {
  const wrong = new Set(problems.map(({ name }) => name))
  return {
    ...source,
    value: (name) => (wrong.has(name) ? (specs.get(name)?.required === true ? 'x' : undefined) : source.value(name)),
  }
}

/**
 * Which of these flags fits what was recorded is known only then; what fits none was told before. What it says is a part of
 * its page.
 */
async function undo(world: World): Promise<ExitCode> {
  await loadPorts()
  const inputs: InputSource = { ...world.host.inputs, names: () => [] }
  const said: string[] = []
  const keep = (print: (text: string) => void) => (text: string) => {
    said.push(text)
    print(text)
  }
  const { info, warn, error } = world.log
  const { paced } = await import('../../ports/telling.ts')
  const log = paced({ ...world.log, info: keep(info), warn: keep(warn), error: keep(error) }, world.clock)
  const recovered = await (await import('../undo.ts')).undo({ ...world, log, host: { ...world.host, inputs } })
  const { pageOfUndo } = await import('./pages.ts')
  const isShown = await tryToShow(world.host.summary, pageOfUndo(recovered, said), error)
  const { exitCode } = recovered
  return exitCode === EXIT.done && !isShown ? EXIT.missing : exitCode
}

async function runTold(
  action: AnyAction,
  flags: ReadonlyMap<string, readonly string[]>,
  world: World,
): Promise<ExitCode> {
  let result: string | undefined
  const { host } = world
  const output: typeof host.output = (name, value) => {
    if (name === 'result-json') result = value
    host.output(name, value)
  }
  const exitCode = await runAction<unknown>(action, { ...world, host: { ...host, output } })
  if (exitCode !== EXIT.personNeeded) return exitCode
  const { unfinished } = await import('../../run/unfinished.ts')
  try {
    if (unfinished(await world.ledger.open()).length > 0)
      world.log.info(undoLine({ flags, env: world.env }, await undoSpecs(), result))
  } catch (error) {
    // That the way back cannot be told does not change how the run ended.
    world.log.error(`Cannot read what is recorded as open on this machine: ${briefly(error)}`)
  }
  return exitCode
}
