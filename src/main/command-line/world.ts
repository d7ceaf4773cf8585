import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { Failure } from '../../core/failure.ts'
import { secretsOfJob } from '../../core/secret.ts'
import { paintFor } from '../../host/colour.ts'
import { type PageKeeper, terminalHost, terminalInputs } from '../../host/terminal.ts'
import { realClock } from '../../ports/clock.ts'
import { realFiles } from '../../ports/files.ts'
import { folderLedger } from '../../ports/ledger.ts'
import { stopOnSignals } from '../../run/stop.ts'
import type { World } from '../../run/world.ts'
import { latePorts } from '../late-ports.ts'
import { stateFolderOf } from './state-folder.ts'

/** Everything an action can reach when it is started from a shell. */
export function terminalWorld(
  flags: ReadonlyMap<string, readonly string[]>,
  { env, json, keeper }: { readonly env: World['env']; readonly json: boolean; readonly keeper?: PageKeeper },
): World {
  const host = terminalHost(
    terminalInputs(flags, env, readText),
    {
      isTty: process.stderr.isTTY === true,
      write: (text) => process.stderr.write(text),
      paint: paintFor(env, process.stderr.isTTY === true),
    },
    { isTty: process.stdout.isTTY === true, write: (text) => process.stdout.write(text) },
    json,
    keeper,
  )
  host.mask(secretsOfJob(env))
  const stop = stopOnSignals((name, handler) => process.on(name, handler))
  return {
    clock: realClock,
    ...latePorts(env),
    files: realFiles,
    log: host.log,
    host,
    ledger: folderLedger(stateFolderOf(env), realFiles),
    run: { name: runNameOf(env) },
    env,
    workspace: process.cwd(),
    temp: tmpdir(),
    signal: stop.signal,
    impatient: stop.impatient,
    recovery: 'here',
    newId: () => crypto.randomUUID(),
  }
}

/** @throws {Failure} `bad-input` when a file that an input names cannot be read. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new Failure(
      'bad-input',
      {
        what: 'Cannot read a file that an input names',
        saw: (error as Error).message,
        fix: 'check the path, and that this user may read it',
      },
      { cause: error },
    )
  }
}

/** A link to the run where the CI system gives one. */
export const runNameOf = (env: World['env']): string =>
  env.BUILD_URL ?? env.CI_JOB_URL ?? `${env.USER ?? 'somebody'} on a command line`
