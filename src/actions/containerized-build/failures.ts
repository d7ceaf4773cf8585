import { formatDuration } from '../../core/duration.ts'
import { briefly, Failure } from '../../core/failure.ts'
import { hintFor } from '../../systems/docker/engine.ts'
import type { ContainerState } from '../../systems/docker/inspect.ts'

/** What a failure of the script is told with. */
export interface Told {
  readonly builder: string
  readonly lastLines: readonly string[]
}

const withLines = (ended: string, lines: readonly string[]): string =>
  lines.length === 0
    ? `${ended}; nothing was printed`
    : [`${ended}; its last lines:`, ...lines.map((line) => `    ${line}`)].join('\n')

const buildFailed = (what: string, ended: string, fix: string, { lastLines }: Told): Failure =>
  new Failure('build-failed', {
    what,
    saw: withLines(ended, lastLines),
    fix: hintFor(lastLines.join('\n'), fix),
  })

/**
 * Why the script did not do its work, by the state of its container after it: the exit code of the docker command would
 * mistake the engine's trouble for the script's, and the other way round.
 *
 * @returns undefined when it ended well.
 */
export function whyScriptFailed(state: ContainerState, told: Told): Failure | undefined {
  switch (state.status) {
    case 'running':
      return new Failure('unreachable', {
        what: `Lost sight of the build in ${told.builder}`,
        saw: withLines('the engine ended the connection while the build was running', told.lastLines),
        fix: 'look at how the engine is ("docker info"), and start it again; the build was ended',
      })
    case 'created':
      return notStarted(state.startError || `exit code ${state.exitCode} before it ran`, told)
    case 'exited':
      if (state.exitCode === 0) return undefined
      if (told.lastLines.some((line) => NO_SHELL.test(line))) return notStarted(`exit code ${state.exitCode}`, told)
      return buildFailed(`The build in ${told.builder} failed`, ...explainExit(state), told)
    default:
      return state satisfies never
  }
}

// The engine's init is the first process, so it and not the engine finds that there is no shell.
const NO_SHELL = /^\[FATAL\s+tini \(\d+\)\] exec sh failed/

const notStarted = (ended: string, told: Told): Failure =>
  buildFailed(
    `Could not start the build in ${told.builder}`,
    ended,
    'give a builder-image that has a shell named "sh"',
    told,
  )

/** What an exit code of a container means, and what to try: see docker-run(1), "EXIT STATUS", and 128 + signal. */
function explainExit(state: { readonly exitCode: number; readonly outOfMemory: boolean }): [string, string] {
  const { exitCode } = state
  if (state.outOfMemory)
    return [`out of memory (exit code ${exitCode})`, 'give the build more memory, or let it do less at once']
  const byHand = 'read the lines above, or run the same script in "builder-image" by hand'
  switch (exitCode) {
    case 126:
      return [
        'exit code 126: something could not be executed',
        'look at the mode of the file, and for which machine it is made',
      ]
    case 127:
      return ['exit code 127: a command was not found', 'use a builder-image that has it, or install it in "run"']
    case 137:
      return [
        'exit code 137: killed, though not for want of memory',
        'ask who ended it: "docker kill", or a stop of the engine',
      ]
    case 143:
      return ['exit code 143: ended by SIGTERM', 'ask who ended it: "docker stop", or a stop of the engine']
    default:
      return [`exit code ${exitCode}`, byHand]
  }
}

/** Our own limit, which counts from the start of the action, interrupted `what`. */
export const outOfTime = (what: string, limitMs: number, lastLines: readonly string[]): Failure =>
  new Failure('build-failed', {
    what: `${what} was not done in time`,
    saw: withLines(`ended by us, ${formatDuration(limitMs)} after the start`, lastLines),
    fix: 'raise "timeout", or look at what it waits for',
  })

export const packagingFailed = (dockerfile: string, exitCode: number | null, lastLines: readonly string[]): Failure =>
  new Failure('build-failed', {
    what: `Could not package ${dockerfile}`,
    saw: withLines(`docker build ended with ${exitCode === null ? 'a signal' : `exit code ${exitCode}`}`, lastLines),
    fix: hintFor(lastLines.join('\n'), 'correct the line of the Dockerfile that is named above'),
  })

export const noDockerfile = (path: string): Failure =>
  new Failure('bad-input', {
    what: 'There is no Dockerfile to package',
    saw: `no file ${path} after the build`,
    fix: 'correct "dockerfile", which is beside what "context" names, or let "run" make it',
  })

export const noImage = (saw: string): Failure =>
  new Failure('build-failed', {
    what: 'The builder ended well, but its image is not what was asked for',
    saw,
    fix: 'look at which builder "docker build" stands for on this machine: "docker buildx ls"',
  })

export const artifactsMissing = (missing: readonly string[], empty: readonly string[]): Failure =>
  new Failure('build-failed', {
    what: 'The build ended well, but did not leave what "artifacts" names',
    saw: [...missing.map((path) => `${path} is not there`), ...empty.map((path) => `${path} is empty`)].join('; '),
    fix: 'correct the paths in "artifacts", which begin at the workspace, or what "run" makes',
  })

export const workspaceDenied = (workspace: string, error: unknown): Failure =>
  new Failure(
    'denied',
    {
      what: `Cannot write into the workspace ${workspace}`,
      saw: briefly(error),
      fix: `give it to the user that runs this: sudo chown -R "$(id -u):$(id -g)" ${workspace}`,
    },
    { cause: error },
  )

export const workspaceUnseen = (workspace: string, endpoint: string, saw: string): Failure =>
  new Failure('unreachable', {
    what: `The engine at ${endpoint} does not see the workspace ${workspace}`,
    saw,
    fix: 'run this on the machine of the engine, at the same path; the build would have seen an empty folder',
  })
