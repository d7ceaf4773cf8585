import { formatDuration } from '../../core/duration.ts'
import { Failure } from '../../core/failure.ts'
import type { ExecResult } from '../../ports/exec.ts'
import type { EngineObject } from '../../systems/compose/objects.ts'
import { ended } from '../../systems/compose/readiness.ts'
import type { Container } from '../../systems/compose/state.ts'
import { commandFailed, engineTrouble, hintFor, lastLine } from '../../systems/docker/engine.ts'
import { PRINTED_NOTHING } from './evidence.ts'
import type { Sighting } from './watch.ts'

/** A service that is not as it must be. `when`: what was going on. */
export function serviceFailed({ expected, readiness }: Sighting, when: string): Failure {
  const because = readiness.is === 'failed' ? readiness.because : `is not ready`
  const container = readiness.is === 'failed' ? readiness.container : undefined
  return new Failure('tests-failed', {
    what: `Service "${expected.service}" failed ${when}`,
    saw: `it ${because}`,
    fix: adviceFor(container),
  })
}

function adviceFor(container: Container | undefined): string {
  const logs = 'read its last lines above; its whole log is in the folder of output "logs"'
  if (container === undefined) return logs
  if (container.outOfMemory) return 'give it more memory: "mem_limit" in the compose file, or a larger machine'
  if (container.startError !== '') {
    return hintFor(container.startError, 'correct its "command" or "entrypoint", or the image it runs')
  }
  if (container.status === 'exited' && container.exitCode === 0) {
    return 'if it is a job that has to end, write restart: "no" in the compose file, or let another depend on it with service_completed_successfully'
  }
  if (container.status === 'running' && container.health?.status === 'unhealthy') {
    return 'read what its health check said above; if it only needs longer, raise "start_period" or "retries" of the check'
  }
  return logs
}

export const notReadyInTime = (waiting: string, withinMs: number): Failure =>
  new Failure('tests-failed', {
    what: `Not all services were up and healthy within ${formatDuration(withinMs)}`,
    saw: waiting || 'all services are ready, but docker compose has not ended',
    fix: 'raise "within", or ask the health check more often ("interval" in the compose file)',
  })

/** `docker compose up` ended badly, and no container says why. */
export function upFailed(result: ExecResult): Failure {
  const saw = lastLine(result.stderr)
  const known = UP_TROUBLE.find(([pattern]) => pattern.test(result.stderr))
  const trouble = engineTrouble(result.stderr)
  if (trouble !== undefined) return trouble
  if (known === undefined) return commandFailed('Cannot bring the services up', result)
  return new Failure('command-failed', { what: 'Cannot bring the services up', saw, fix: known[1] })
}

const UP_TROUBLE: readonly (readonly [RegExp, string])[] = [
  [
    /bind source path does not exist/i,
    "make that file or folder before this step, or use a named volume; the engine is not let to make one, which would be root's",
  ],
  [
    /non-overlapping IPv4 address pool|all predefined address pools/i,
    'remove networks that nobody uses any more: docker network prune',
  ],
  [
    /declared as external, but could not be found/i,
    'make it before this step, or take "external" out of the compose file',
  ],
  [
    /address already in use|port is already allocated/i,
    'free that port: it is one that cannot be chosen freely (network_mode: host)',
  ],
]

export const buildFailed = (services: readonly string[], said: string): Failure =>
  new Failure('build-failed', {
    what: `Cannot build the image of ${services.join(', ')}`,
    saw: said,
    fix: hintFor(said, 'correct the Dockerfile that the compose file names, or list the service in "images"'),
  })

/** Not the image under test: whatever the tests said would be about another one. */
export const otherImage = (service: string, wanted: string, container: Container): Failure =>
  new Failure('answer-wrong', {
    what: `Service "${service}" does not run the image under test`,
    saw: `container ${container.name} was made from ${container.images.join(' or ')}, not from ${wanted}`,
    fix: 'run it again; if it stays so, look for something on this engine that replaces containers',
  })

/** How the tests ended. */
export interface TestsEnd {
  /** Null when a signal ended them. */
  readonly exitCode: number | null
  readonly endedBy?: string
  /** The container of a test service. */
  readonly container?: Container
}

export function testsFailed(title: string, end: TestsEnd): Failure {
  const { exitCode, endedBy, container } = end
  if (container !== undefined && container.startError !== '') {
    return new Failure('tests-failed', {
      what: `The tests could not be started: ${title}`,
      saw: container.startError,
      fix: hintFor(container.startError, 'correct its "command" in the compose file, or the image it runs'),
    })
  }
  const saw =
    container !== undefined
      ? ended(container)
      : exitCode === null
        ? `ended by ${endedBy}`
        : `ended with exit code ${exitCode}`
  return new Failure('tests-failed', {
    what: `The tests failed: ${title}`,
    saw: `they ${saw}`,
    fix:
      ADVICE_BY_EXIT[exitCode ?? -1] ??
      'read their last lines above; the logs of all services are in the folder of output "logs"',
  })
}

export const testsGone = (service: string): Failure =>
  new Failure('tests-failed', {
    what: `Lost sight of the tests: service ${service}`,
    saw: 'its container is gone, and we did not remove it',
    fix: 'look for something else that removes containers on this engine',
  })

const ADVICE_BY_EXIT: Readonly<Record<number, string>> = {
  126: 'look at the mode of the file that could not be executed, and for which machine it is made',
  127: 'install the command that was not found, or correct its name in "test-command"',
}

/** Our own limit, which counts from the start of the action. */
export const outOfTime = (doing: string, limitMs: number): Failure =>
  new Failure('tests-failed', {
    what: `${doing} was not done in time`,
    saw: `ended by us, ${formatDuration(limitMs)} after the start`,
    fix: 'raise "timeout", or look at what it waits for',
  })

/** What stayed although it was removed. */
export const leftBehind = (left: readonly EngineObject[], said: readonly string[], project: string): Failure =>
  new Failure('left-behind', {
    what: `Could not remove everything of project ${project}`,
    saw: [`left behind: ${left.map(({ kind, name }) => `${kind} ${name}`).join(', ')}`, ...said].join('; '),
    fix: 'remove what the tests started beside the services, then run it again: it removes what is left of earlier runs',
  })

/** The engine could not be asked: nobody knows whether anything is left. */
export const notProvenGone = (project: string, because: string): Failure =>
  new Failure('left-behind', {
    what: `Cannot prove that project ${project} is gone`,
    saw: because,
    fix: `look with: docker ps --all --filter label=com.docker.compose.project=${project}`,
  })

/** With the last thing that was seen of it, for those who read nothing else. */
export function withLastLine({ code, what, saw, fix }: Failure, line: string): Failure {
  const seen = line === PRINTED_NOTHING ? line : `last line: ${line}`
  return new Failure(code, { what, saw: `${saw}; ${seen}`, fix })
}

/** The first failure and what came of cleaning up after it, both told. */
export const both = (first: Failure | undefined, second: Failure): Failure =>
  first === undefined
    ? new Failure(second.code, { what: `The tests passed, but: ${second.what}`, saw: second.saw, fix: second.fix })
    : new Failure(first.code, {
        what: first.what,
        saw: `${first.saw}; then: ${second.what}: ${second.saw}`,
        fix: first.fix,
      })

export const imageGone = (image: string, input: string): Failure =>
  new Failure('not-found', {
    what: 'The image under test is not on this engine',
    saw: `no image ${image}`,
    fix: `check "${input}"; an image id is known only to the engine that built it, another one needs repository:tag@sha256:…`,
  })

export const noShell = (error: Error): Failure =>
  new Failure(
    'missing-tool',
    { what: 'Cannot run "test-command"', saw: error.message, fix: 'use a machine that has a shell named "sh"' },
    { cause: error },
  )

export const nothingToTest = (file: string): Failure =>
  new Failure('bad-input', {
    what: 'There is nothing to test',
    saw: `every service of ${file} has a profile, and none of them is active`,
    fix: 'name services in "images", or set COMPOSE_PROFILES under "env:" of the step',
  })

export const needsTheTests = (services: readonly string[], test: string, file: string): Failure =>
  new Failure('bad-input', {
    what: `Cannot run "${test}" when all others are up`,
    saw: `${services.join(', ')} depends on it in ${file}`,
    fix: 'name another "test-service", or take it out of "depends_on"',
  })
