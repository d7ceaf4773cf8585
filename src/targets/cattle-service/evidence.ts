import type { Evidence, Excerpt } from '../../core/change.ts'
import { briefly } from '../../core/failure.ts'
import { onOneLine, showUnseen } from '../../core/neutralise.ts'
import type { CattleLogs, ContainerLog } from '../../systems/cattle/logs.ts'
import type { Container } from '../../systems/cattle/resources.ts'
import { configsOf, isCurrent, wellOf } from './configs.ts'
import type { Facts } from './facts.ts'
import { type Hide, hideValuesIn } from './hide.ts'
import { sayServiceLog } from './service-log.ts'

/** For all logs together: what takes back waits for them. */
const LOGS_WITHIN_MS = 10_000
const MOST_CONTAINERS = 3
const MOST_LINES = 20

/** Where logs are, if there is anything to read them with, and what the server calls its run for this change. */
interface Sources {
  readonly logs: CattleLogs | undefined
  readonly run: string
}

/**
 * What tells why a change failed, while it is still there: how the service and its new containers stand, what the server wrote
 * down of it, and what its containers said last. A log that cannot be had in ten seconds is told in one line.
 */
export async function gather(facts: Facts, { logs, run }: Sources, signal: AbortSignal): Promise<Evidence> {
  const evidence = evidenceIn(facts)
  if (logs === undefined) return evidence
  const hide = hideValuesIn(facts.service)
  using limit = logs.limit(LOGS_WITHIN_MS, signal)
  const read = async (
    what: string,
    work: () => Promise<Excerpt | undefined>,
  ): Promise<Excerpt | string | undefined> => {
    try {
      return await work()
    } catch (error) {
      return plain(`${what} could not be read: ${onOneLine(briefly(error))}`, hide)
    }
  }
  const found = await Promise.all([
    read('the log of the service', async () => {
      const lines = sayServiceLog(await logs.ofService(facts.service.id, limit.signal), run)
      return lines.length === 0
        ? undefined
        : { title: 'What the server wrote down of it', lines: lines.map((line) => plain(line, hide)) }
    }),
    ...tellingOf(facts).map((container) =>
      read(`the log of ${container.name}`, async () =>
        excerptOf(container, await logs.ofContainer(container.id, limit.signal), hide),
      ),
    ),
  ])
  return {
    ...evidence,
    lines: [...evidence.lines, ...found.filter((each) => typeof each === 'string')],
    logs: found.filter((each) => typeof each === 'object'),
  }
}

/** How the service stands: the server's message and each new container. */
export function evidenceIn({ service, containers }: Facts): Evidence {
  const configs = configsOf(service)
  const fresh = containers.filter((container) => isCurrent(configs, container))
  return {
    title: `${service.name} is ${service.state}, transitioning "${service.transitioning}"`,
    lines: [
      ...(service.message === undefined ? [] : [`server: ${service.message}`]),
      ...fresh.map(
        ({ name, id, state, health, startCount, message }) =>
          `${name} (${id}): ${state}, health ${health ?? 'not checked'}, started ${startCount} times${message === undefined ? '' : `: ${message}`}`,
      ),
      ...(fresh.length === 0 ? ['no new container exists'] : []),
    ],
  }
}

/**
 * The containers to be heard: of the new ones those that failed, newest first; where none did, the newest, as then what the gates
 * asked tells why. One that was never started has said nothing.
 */
export function tellingOf({ service, containers }: Facts): readonly Container[] {
  const configs = configsOf(service)
  const well = [configs.primary, ...configs.sidekicks].flatMap((config) => wellOf(config, { service, containers }))
  const begun = containers
    .filter((container) => isCurrent(configs, container) && container.startCount > 0)
    .toSorted((one, other) => numberOf(other) - numberOf(one))
  const failed = begun.filter((container) => !well.includes(container) || container.startCount > 1)
  return failed.length > 0 ? failed.slice(0, MOST_CONTAINERS) : begun.slice(0, 1)
}

const numberOf = ({ id }: Container): number => Number(/\d+$/.exec(id)?.[0] ?? 0)

function excerptOf({ name, id }: Container, { lines, brokeOff }: ContainerLog, hide: Hide): Excerpt {
  const last = lines.slice(-MOST_LINES).map((line) => plain(line, hide))
  const which = last.length === 1 ? 'the last line' : `the last ${last.length} lines`
  return {
    title: `Log of ${name} (${id}), ${last.length === 0 ? 'which is empty' : which}`,
    lines: brokeOff === undefined ? last : [...last, `(broken off: ${brokeOff})`],
  }
}

/** Twice: signs that are not shown may stand in the midst of a value, and values may hold signs that are shown otherwise. */
const plain = (text: string, hide: Hide): string => hide(showUnseen(hide(text)))
