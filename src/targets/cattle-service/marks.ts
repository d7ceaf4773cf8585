import type { LaunchConfig, Service } from '../../systems/cattle/resources.ts'
import {
  allOf,
  type Configs,
  configsAfter,
  configsBefore,
  configsOf,
  isRecorded,
  named,
  replacedBetween,
  versionOf,
} from './configs.ts'

/** Labels that ride inside the upgrade itself, so that anybody can tell whose it is. */
export const MARK = {
  change: 'io.slipway.change',
  run: 'io.slipway.run',
  commit: 'io.slipway.commit',
  version: 'io.slipway.version',
  /** When the run that upgrades planned it, and for how long it may wait for a person then. */
  at: 'io.slipway.at',
  holdFor: 'io.slipway.hold-for',
  /** Set by an upgrade that goes back: what the server keeps as "previous" is then what was left, not what was good. */
  back: 'io.slipway.back',
} as const

/** What stood before that which is there now, as far as the server has recorded it. */
function before(service: Service): Configs | undefined {
  const { upgrade } = service
  if (upgrade === undefined) return undefined
  if (isRecorded(service)) return configsBefore(upgrade)
  const isBack = versionOf(configsBefore(upgrade)) === versionOf(configsOf(service))
  return isBack ? configsOf(service) : configsAfter(upgrade)
}

/**
 * The launch config by which what is there was brought, with our labels on it. Whoever upgrades by hand copies the labels:
 * the same mark before and after means that nobody of us made this upgrade.
 */
function marked(service: Service): LaunchConfig | undefined {
  const earlier = before(service)
  const markOf = (config: LaunchConfig | undefined) => `${config?.labels[MARK.change]} ${config?.labels[MARK.run]}`
  return allOf(configsOf(service)).find((config) => {
    const then = earlier === undefined ? undefined : named(earlier, config.name)
    return markOf(config) !== markOf(then)
  })
}

/** Our labels on what is there; none where nobody of us made the last upgrade. */
export const marksOn = (service: Service): Readonly<Record<string, string>> => marked(service)?.labels ?? {}

export const holderOf = (service: Service): string => marksOn(service)[MARK.run] ?? 'somebody who left no mark'

/** The change that brought what is there. */
export function changeOn(service: Service): string {
  const earlier = before(service)
  const fresh = earlier === undefined ? [] : replacedBetween(earlier, configsOf(service))
  return marked(service)?.labels[MARK.change] ?? `unmarked-${(fresh[0] ?? service.launchConfig).version}`
}

export const carriesMark = (service: Service, change: string): boolean =>
  allOf(configsOf(service)).some(({ labels }) => labels[MARK.change] === change)

/** Whether what runs was brought by an upgrade that went back. */
export const wasTakenBack = (service: Service): boolean => marked(service)?.labels[MARK.back] === 'true'
