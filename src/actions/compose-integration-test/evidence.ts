import type { Evidence } from '../../core/change.ts'
import { mergeLogs, plainLines, shortened, withoutTime } from '../../systems/compose/logs.ts'
import { ended } from '../../systems/compose/readiness.ts'
import type { Container } from '../../systems/compose/state.ts'
import { containerLog } from '../../systems/compose/words.ts'
import { runDocker } from '../../systems/docker/engine.ts'
import type { Tools } from './tools.ts'
import type { Watch } from './watch.ts'

/** Of a container that failed, so many of its last lines are shown. */
const LINES = 50
/** Of what its health check said. */
const CHECKS = 3
export const PRINTED_NOTHING = 'it printed nothing'

/** Why a container is as it is, in its own words: its state, what its health check said, its last lines. */
export async function evidenceOf(container: Container, tools: Tools, signal: AbortSignal): Promise<Evidence> {
  const result = await runDocker(tools.cli, containerLog(container.id, LINES), { signal })
  const lines = mergeLogs(result.stdout, result.stderr).slice(-LINES).map(withoutTime).flatMap(plainLines)
  return {
    title: `${container.service}: ${sayState(container)}`,
    lines: [...sayChecks(container), ...(lines.length === 0 ? [PRINTED_NOTHING] : lines)]
      .map(tools.hide)
      .map(shortened),
  }
}

/** `running, unhealthy`, `ended with exit code 3`. */
export function sayState(container: Container): string {
  const { status, health, startError } = container
  if (startError !== '') return 'not started'
  if (status === 'exited' || status === 'dead') return ended(container)
  return health === undefined ? `${status}, no health check` : `${status}, ${health.status}`
}

const sayChecks = ({ health }: Container): readonly string[] =>
  (health?.said ?? []).slice(-CHECKS).flatMap(({ exitCode, output }) => {
    const lines = plainLines(output.trim()).filter((line) => line !== '')
    return [`health check, exit code ${exitCode}: ${lines.join(' / ') || PRINTED_NOTHING}`]
  })

/**
 * Which containers have something to say about a failure: those of the services that failed; else, before the tests, those
 * that were waited for; else, of failed tests, those with an image under test.
 */
export function worthShowing(
  { containers, sightings }: Pick<Watch, 'containers' | 'sightings'>,
  course: { readonly testsBegan: boolean; readonly injected: readonly string[] },
): readonly Container[] {
  const servicesThat = (are: string): readonly string[] =>
    sightings.filter(({ readiness }) => readiness.is === are).map(({ expected }) => expected.service)
  const of = (services: readonly string[]): readonly Container[] =>
    containers.filter(({ service, status, startError }) => {
      return services.includes(service) && (status !== 'created' || startError !== '')
    })
  const failed = servicesThat('failed')
  if (failed.length > 0) return of(failed)
  return of(course.testsBegan ? course.injected : servicesThat('waiting'))
}
