import { appendFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isFailure } from '../core/failure.ts'
import { InputReader } from '../core/read-inputs.ts'
import { EXIT, exitCodeOfFailure } from '../core/result.ts'
import { secretsOfJob } from '../core/secret.ts'
import { type CommandFiles, commandFiles } from '../host/command-files.ts'
import { githubHost, githubLedger, isPost, markMainRan } from '../host/github.ts'
import { realClock } from '../ports/clock.ts'
import { type Action, type Front, runAction } from '../run/run-action.ts'
import { stopOnSignals } from '../run/stop.ts'
import type { World } from '../run/world.ts'
import { latePorts } from './late-ports.ts'
import { loadedToRun } from './loaded-to-run.ts'

/** Runs an action on a GitHub runner: its main, or its post when main ran before. */
export async function onGitHub<Inputs, Result extends string>(
  front: Front<Inputs, Result>,
  load: () => Promise<Action<Inputs, Result>>,
): Promise<void> {
  const files = commandFiles(process.env, appendFileSync)
  const world = githubWorld(process.env, files)
  const action = loadedToRun(front, load)
  try {
    process.exitCode = isPost(process.env) ? await post(action, world) : await main(action, world, files)
  } catch (error) {
    process.exitCode = isFailure(error) ? exitCodeOfFailure(error.code) : EXIT.bug
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    world.log.error(isFailure(error) ? error.message : `A fault of ours, please report it: ${stack}`)
  }
}

async function main<Inputs>(action: Action<Inputs>, world: World, files: CommandFiles): Promise<number> {
  markMainRan(files)
  return runAction(action, world)
}

async function post<Inputs>(action: Action<Inputs>, world: World): Promise<number> {
  if (action.post === undefined) return 0
  const reader = new InputReader(world.host.inputs)
  return action.post(reader, world)
}

function githubWorld(env: NodeJS.ProcessEnv, files: CommandFiles): World {
  const host = githubHost(env, files)
  host.mask(secretsOfJob(env))
  const stop = stopOnSignals((name, handler) => process.on(name, handler))
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_SHA } = env
  const run =
    GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_RUN_ID
      ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/attempts/${GITHUB_RUN_ATTEMPT ?? '1'}`
      : 'a run outside GitHub'
  return {
    clock: realClock,
    ...latePorts(env),
    log: host.log,
    host,
    ledger: githubLedger(env, files),
    run: { name: run, ...(GITHUB_SHA ? { commit: GITHUB_SHA } : {}) },
    env,
    workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
    temp: env.RUNNER_TEMP ?? tmpdir(),
    signal: stop.signal,
    impatient: stop.impatient,
    recovery: 'post',
    newId: () => crypto.randomUUID(),
  }
}
