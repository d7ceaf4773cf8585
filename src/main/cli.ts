#!/usr/bin/env node
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Failure, isFailure } from '../core/failure.ts'
import { EXIT, type ExitCode, exitCodeOfFailure } from '../core/result.ts'
import { type Command, findCommand, GROUPS } from './command-line/commands.ts'
import { stateFolderOf } from './command-line/state-folder.ts'

/** The source and the bundle both lie two folders below the root, where the manifests are. */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const HELP = new Set(['--help', '-h', 'help'])

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  process.exitCode = isFailure(error) ? exitCodeOfFailure(error.code) : EXIT.bug
  const text = isFailure(error)
    ? error.message
    : `A fault of ours, please report it: ${String(error instanceof Error ? error.stack : error)}`
  const [{ paintFor }, { neutraliseForTerminal }] = await Promise.all([
    import('../host/colour.ts'),
    import('../core/neutralise.ts'),
  ])
  const paint = paintFor(process.env, process.stderr.isTTY === true)
  process.stderr.write(`${paint(neutraliseForTerminal(text), 'error')}\n`)
}

async function main([first, ...rest]: readonly string[]): Promise<ExitCode> {
  if (first === undefined) {
    process.stderr.write(await helpText())
    return EXIT.badInput
  }
  if (first === '--version') {
    const { readVersion } = await import('./command-line/manifest.ts')
    return print(`slipway ${readVersion(ROOT)} on Node ${process.versions.node}\n`)
  }
  if (HELP.has(first)) return print(await helpText(rest[0] === undefined ? undefined : findCommand(rest[0]), 'whole'))
  if (first.startsWith('-')) {
    throw new Failure('bad-input', {
      what: 'Cannot read the command line',
      saw: `"${first.split('=')[0]}" before any command`,
      fix: 'the command comes first: slipway COMMAND --flag VALUE; see slipway --help',
    })
  }
  const command = findCommand(first)
  if (rest.some((word) => word === '--help' || word === '-h')) return print(await helpText(command))
  if (command.word === 'shell') {
    const { completion } = await import('./command-line/completion/index.ts')
    return print(await completion(rest, machine(), ROOT))
  }
  const { start } = await import('./command-line/start.ts')
  return start(command, rest, machine())
}

function machine() {
  return { node: process.versions.node, stateFolder: stateFolderOf(process.env) }
}

async function helpText(command?: Command, length?: 'whole'): Promise<string> {
  const { helpOf, helpOfAll } = await import('./command-line/help.ts')
  const place = { root: ROOT, width: process.stdout.columns ?? process.stderr.columns ?? Number.POSITIVE_INFINITY }
  if (command !== undefined) {
    const { specsOfCommand } = await import('./command-line/specs.ts')
    return helpOf(command, await specsOfCommand(command, machine()), { ...place, isWhole: length === 'whole' })
  }
  return helpOfAll(GROUPS, place)
}

function print(text: string): ExitCode {
  process.stdout.write(text)
  return EXIT.done
}
