import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { appendFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { Failure } from '../../core/failure.ts'
import { secretsOfJob } from '../../core/secret.ts'
import { paintFor } from '../../host/colour.ts'
import { terminalHost, terminalInputs } from '../../host/terminal.ts'
import { realClock } from '../../ports/clock.ts'
import { realFiles } from '../../ports/files.ts'
import { folderLedger } from '../../ports/ledger.ts'
import { realProcesses } from '../../ports/processes.ts'
import { paced } from '../../ports/telling.ts'
import { stopOnSignals } from '../../run/stop.ts'
import type { World } from '../../run/world.ts'
import { latePorts } from '../late-ports.ts'
import { stateFolderOf } from './state-folder.ts'

/** Everything an action can reach when it is started from a shell. */
export function terminalWorld(
  flags: ReadonlyMap<string, readonly string[]>,
  {
    env,
    json,
    summaryFile,
  }: { readonly env: World['env']; readonly json: boolean; readonly summaryFile?: string | undefined },
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
    summaryFile === undefined ? undefined : (markdown) => append(summaryFile, markdown),
  )
  host.mask(secretsOfJob(env))
  const stop = stopOnSignals((name, handler) => process.on(name, handler))
  return {
    clock: realClock,
    ...latePorts(env),
    files: realFiles,
    processes: realProcesses,
    log: paced(host.log, realClock),
    host,
    ledger: folderLedger(stateFolderOf(env), realFiles),
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

/** As the runner's GITHUB_STEP_SUMMARY does. @throws {Failure} `refused` when it cannot be written. */
async function append(path: string, markdown: string): Promise<void> {
  try {
    await appendFile(path, `${markdown}\n\n`)
  } catch (error) {
    throw new Failure(
      'refused',
      {
        what: 'Cannot write the summary',
        saw: (error as Error).message,
        fix: 'give --summary-file a file in a folder that is there and that this user may write',
      },
      { cause: error },
    )
  }
}
