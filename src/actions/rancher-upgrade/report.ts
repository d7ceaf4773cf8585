import type { Change, Entry } from '../../core/change.ts'
import { shortImage } from '../../core/image-ref.ts'
import { EXIT } from '../../core/result.ts'
import type { Outcome } from '../../run/carry-out.ts'
import { reportChange } from '../../run/report-change.ts'
import type { Report } from '../../run/run-action.ts'
import type { Target } from '../../run/target.ts'
import type { Facts } from '../../targets/cattle-service/facts.ts'
import { wasTakenBack } from '../../targets/cattle-service/marks.ts'

export const report = (title: string, outcome: Outcome, target: Target, provesVersion: boolean): Report =>
  reportChange(`${title}: ${target.name}`, outcome, target, provesVersion)

export const reportDryRun = ({ stops }: Change): Report => ({
  result: 'unchanged',
  outputs: { undo: '' },
  details: { dryRun: true, from: stops[0], to: stops.at(-1) ?? null },
  summary: '',
  exitCode: EXIT.done,
})

export function reportStatus({ service, containers }: Facts, open: Entry | undefined, target: Target): Report {
  const current = containers.filter(({ isPrimary, version }) => isPrimary && version === service.launchConfig.version)
  const well = current.filter(
    ({ state, health }) =>
      state === 'running' && (health === 'healthy' || (health === null && !service.launchConfig.hasHealthCheck)),
  )
  return {
    result: open?.phase === 'held' ? 'awaiting-confirm' : 'unchanged',
    outputs: { undo: open === undefined ? '' : JSON.stringify(open) },
    details: {
      name: target.name,
      state: service.state,
      image: service.launchConfig.image,
      scale: service.isGlobal ? current.length : service.scale,
      healthy: well.length,
      hasHealthCheck: service.launchConfig.hasHealthCheck,
      rolledBack: wasTakenBack(service),
      containers: containers.map(({ id, state, health, image }) => ({ id, state, health, image })),
    },
    summary: `### Status: ${target.name}\n\n    ${sayStatus({ service, containers }, open, target).replaceAll('\n', '\n    ')}`,
    exitCode: EXIT.done,
  }
}

/** For people: what stands where, and what may be done with it. */
export function sayStatus({ service, containers }: Facts, open: Entry | undefined, target: Target): string {
  const message = service.message === undefined ? '' : ` (${service.message})`
  return [
    `${target.name}: ${service.state}, ${shortImage(service.launchConfig.image)}${message}`,
    ...containers.map(
      ({ name, state, health, image }) =>
        `  ${name}: ${state}, health ${health ?? 'not checked'}, ${shortImage(image)}`,
    ),
    ...(open === undefined
      ? []
      : [`  an upgrade is open, begun by ${open.change.run}`, `  take it back with: ${target.rollbackCommand}`]),
  ].join('\n')
}
