#!/usr/bin/env node
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Failure, isFailure } from '../core/failure.ts'
import { nearest } from '../core/nearest.ts'
import { InputReader } from '../core/read-inputs.ts'
import { EXIT, type ExitCode, exitCodeOfFailure } from '../core/result.ts'
import { terminalHost, terminalInputs } from '../host/terminal.ts'
import { ACTIONS, type AnyAction } from '../pipeline/stages.ts'
import { realClock } from '../ports/clock.ts'
import { createExec } from '../ports/exec.ts'
import { realFiles } from '../ports/files.ts'
import { createHttp } from '../ports/http.ts'
import { folderLedger } from '../ports/ledger.ts'
import { realProcesses } from '../ports/processes.ts'
import { recoverEntry } from '../run/recover.ts'
import { runAction } from '../run/run-action.ts'
import { stopOnSignals } from '../run/stop.ts'
import type { World } from '../run/world.ts'
import { type CommandLine, parseCommandLine } from './flags.ts'
import { UNDOING } from './kinds.ts'

const COMMANDS: Readonly<Record<string, () => Promise<AnyAction>>> = {
  ...ACTIONS,
  run: async () => (await import('../pipeline/index.ts')).pipeline as unknown as AnyAction,
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  process.exitCode = isFailure(error) ? exitCodeOfFailure(error.code) : EXIT.bug
  const text = isFailure(error)
    ? error.message
    : `A fault of ours, please report it: ${String(error instanceof Error ? error.stack : error)}`
  process.stderr.write(`${text}\n`)
}

async function main(args: readonly string[]): Promise<ExitCode> {
  const line = parseCommandLine(args)
  const { command } = line
  if (command === undefined) throw unknownCommand('nothing')
  if (command === 'undo') return undo(terminalWorld(line), line)
  const load = COMMANDS[command]
  if (load === undefined) throw unknownCommand(command)
  return runOne(await load(), line)
}

async function runOne(action: AnyAction, line: CommandLine): Promise<ExitCode> {
  const [operation, ...more] = line.words
  if (more.length > 0) {
    throw new Failure('bad-input', {
      what: 'Cannot read the command line',
      saw: `"${more.join(' ')}" after "${operation}"`,
      fix: 'one operation at most',
    })
  }
  const flags = new Map(line.flags)
  if (operation !== undefined) flags.set(line.command === 'run' ? 'destination' : 'operation', [operation])
  const world = terminalWorld({ ...line, flags })
  const exitCode = await runAction<unknown>(action, world)
  if (
    exitCode === EXIT.personNeeded &&
    (await world.ledger.open()).some(({ phase }) => phase === 'armed' || phase === 'moving')
  ) {
    world.log.info('What was begun is recorded. Take it back with: slipway undo')
  }
  return exitCode
}

/** Takes back what runs on this machine recorded and did not finish, newest first. */
async function undo(world: World, line: CommandLine): Promise<ExitCode> {
  const open = (await world.ledger.open()).filter(({ phase }) => phase === 'armed' || phase === 'moving')
  if (open.length === 0) {
    world.log.info('There is nothing to undo: no run on this machine left a change half done.')
    world.log.info('To take back a finished release: slipway rancher-upgrade rollback --stack STACK --service SERVICE')
    return EXIT.done
  }
  let worst: ExitCode = EXIT.done
  for (const entry of open.toReversed()) {
    if (entry.by !== undefined && (await world.processes.isAlive(entry.by))) {
      world.log.info(`The run with process id ${entry.by.pid} is still at work and is left alone; stop it first.`)
      continue
    }
    const reader = new InputReader(world.host.inputs)
    const { changing, targetOf } = await (await UNDOING[entry.change.kind]())(reader, world)
    world.host.mask(reader.secrets)
    reader.finish()
    const recovered = await recoverEntry(entry, targetOf(entry), changing, world, reader.secrets)
    if (recovered === 'not-proven') worst = EXIT.personNeeded
  }
  if (worst !== EXIT.done) world.log.info(`Try again with: slipway undo ${line.words.join(' ')}`.trimEnd())
  return worst
}

function unknownCommand(saw: string): Failure {
  const commands = [...Object.keys(COMMANDS), 'undo']
  const near = nearest(saw, commands)
  const fix = near === undefined ? `one of: ${commands.join(', ')}` : `did you mean "slipway ${near}"?`
  return new Failure('bad-input', { what: 'There is no such command', saw, fix })
}

function terminalWorld({ flags }: CommandLine): World {
  const { env } = process
  const own = new Map(flags)
  const json = own.delete('json')
  const host = terminalHost(
    terminalInputs(own, env, (path) => readFileSync(path, 'utf8')),
    { isTty: process.stderr.isTTY === true, write: (text) => process.stderr.write(text) },
    { isTty: process.stdout.isTTY === true, write: (text) => process.stdout.write(text) },
    json,
  )
  const stop = stopOnSignals((name, handler) => process.on(name, handler))
  const folder = env.SLIPWAY_STATE_DIR ?? join(env.XDG_STATE_HOME ?? join(homedir(), '.local', 'state'), 'slipway')
  return {
    clock: realClock,
    http: createHttp(realClock, env),
    exec: createExec(realClock),
    files: realFiles,
    processes: realProcesses,
    log: host.log,
    host,
    ledger: folderLedger(folder, realFiles),
    run: { name: env.BUILD_URL ?? env.CI_JOB_URL ?? `${env.USER ?? 'somebody'} on a command line` },
    env,
    workspace: process.cwd(),
    temp: tmpdir(),
    signal: stop.signal,
    impatient: stop.impatient,
    recovery: 'here',
    newId: () => randomUUID(),
  }
}
