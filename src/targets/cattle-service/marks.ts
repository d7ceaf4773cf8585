import type { LaunchConfig, Service } from '../../systems/cattle/resources.ts'

/** Labels that ride inside the upgrade itself, so that anybody can tell whose it is. */
export const MARK = {
  change: 'io.slipway.change',
  run: 'io.slipway.run',
  commit: 'io.slipway.commit',
  version: 'io.slipway.version',
  /** Set by an upgrade that goes back: what the server keeps as "previous" is then what was left, not what was good. */
  back: 'io.slipway.back',
} as const

export const holderOf = ({ labels }: LaunchConfig): string => {
  const run = labels[MARK.run]
  return run === undefined ? 'somebody who left no mark' : run
}

/**
 * Whether what runs was brought by an upgrade that went back. Whoever upgrades by hand copies the labels: the same mark
 * before and after means that nobody of us made this upgrade.
 */
export function wasTakenBack({
  launchConfig: { labels },
  upgrade,
}: Pick<Service, 'launchConfig' | 'upgrade'>): boolean {
  return labels[MARK.back] === 'true' && upgrade?.previousLaunchConfig.labels[MARK.change] !== labels[MARK.change]
}
