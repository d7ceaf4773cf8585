import { join } from 'node:path'
import { mergeLogs, plainLines } from '../../systems/compose/logs.ts'
import { type Container, lookAt } from '../../systems/compose/state.ts'
import { containerLog } from '../../systems/compose/words.ts'
import { runDocker } from '../../systems/docker/engine.ts'
import type { Plan } from './plan.ts'
import type { TestOutput } from './test-output.ts'
import type { Tools } from './tools.ts'

/** Of a longer log, the last part. */
const LINES = 50_000
const MAX_BYTES = 8 * 1_048_576

/** No service has a space in its name. */
const TEST_COMMAND = 'test command.log'

/**
 * Writes the logs of all containers of the project, one file each, and what the test command printed; then tells where.
 * One after the other, so that only one log is in memory.
 */
export async function collectLogs(
  { logsFolder, place, tests }: Plan,
  output: TestOutput,
  tools: Tools,
  signal: AbortSignal,
): Promise<void> {
  const { cli, hide, learn, world } = tools
  await world.files.privateFolder(logsFolder)
  learn({ logs: logsFolder })
  world.host.output('logs', logsFolder)
  if (tests.by === 'command') await world.files.write(join(logsFolder, TEST_COMMAND), output.text())
  for (const container of await lookAt(cli, place.project, { signal })) {
    const result = await runDocker(cli, containerLog(container.id, LINES), { signal, maxBytes: MAX_BYTES })
    const lines = mergeLogs(result.stdout, result.stderr).flatMap(plainLines).map(hide)
    await world.files.write(join(logsFolder, fileOf(container)), `${lines.join('\n')}\n`)
  }
}

/** `auth-service.log`, `auth-service-2.log`: the characters of a service name are those of a file name. */
function fileOf({ service, number, oneOff, name }: Container): string {
  if (oneOff || service === '') return `${name}.log`
  return number === 1 ? `${service}.log` : `${service}-${number}.log`
}
