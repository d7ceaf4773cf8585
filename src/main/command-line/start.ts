import { briefly } from '../../core/failure.ts'
import { InputReader, type InputSource, type InputSpec } from '../../core/read-inputs.ts'
import { EXIT, type ExitCode } from '../../core/result.ts'
import type { Machine } from '../../doctor/machine.ts'
import type { AnyAction } from '../../pipeline/stages.ts'
import { readShared, runAction } from '../../run/run-action.ts'
import type { World } from '../../run/world.ts'
import { type CommandLine, parseCommandLine, wrongFlags } from '../flags.ts'
import { loadPorts } from '../load-ports.ts'
import type { Command } from './commands.ts'
import { type Specs, specsOf, undoSpecs } from './specs.ts'
import { undoLine } from './undo-line.ts'
import { withWord } from './with-word.ts'
import { terminalWorld } from './world.ts'

/** Of the command line alone: elsewhere the host has a place for the summary. */
const SUMMARY_FILE = 'summary-file'

/**
 * Starts one command.
 *
 * @throws {Failure} `bad-input` for a command line that cannot be read, before anything is touched.
 */
export async function start(command: Command, args: readonly string[], machine: Machine): Promise<ExitCode> {
  const action = await command.load?.(machine)
  const specs = action === undefined ? await undoSpecs() : await specsOf(action)
  const isBoolean = (name: string) => name === 'json' || specs.get(name)?.kind === 'flag'
  const line = withWord(parseCommandLine(args, isBoolean), command, specs)
  const flags = new Map(line.flags)
  const json = flags.delete('json')
  const summaryFile = flags.get(SUMMARY_FILE)?.at(-1)
  flags.delete(SUMMARY_FILE)
  const world = terminalWorld(flags, { env: process.env, json, summaryFile })
  await expectWellFormed(line, specs, action, world.host.inputs)
  if (action === undefined) return undo(world)
  return runTold(action, flags, world)
}

/** What is wrong with the form of the flags is told together with what is wrong with the inputs. */
async function expectWellFormed(
  line: CommandLine,
  specs: Specs,
  action: AnyAction | undefined,
  source: InputSource,
): Promise<void> {
  const problems = wrongFlags(
    line,
    new Map<string, { kind: InputSpec['kind'] }>([...specs, [SUMMARY_FILE, { kind: 'text' }]]),
  )
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

/** Which of these flags fits what was recorded is known only then; what fits none was told before. */
async function undo(world: World): Promise<ExitCode> {
  await loadPorts()
  const inputs: InputSource = { ...world.host.inputs, names: () => [] }
  return (await import('../undo.ts')).undo({ ...world, host: { ...world.host, inputs } })
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
