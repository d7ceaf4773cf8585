import type { Entry } from '../../core/change.ts'
import { nameOfImage, shortImage } from '../../core/image-ref.ts'
import type { JsonObject } from '../../core/json.ts'
import type { Block } from '../../core/page.ts'
import { type ChangeResult, EXIT } from '../../core/result.ts'
import type { Outcome } from '../../run/carry-out.ts'
import { reportChange } from '../../run/report-change.ts'
import type { Report } from '../../run/run-action.ts'
import type { Target } from '../../run/target.ts'
import type { Service } from '../../systems/cattle/resources.ts'
import { configsOf, isCurrent, versionOfService, wellOf } from '../../targets/cattle-service/configs.ts'
import type { Facts } from '../../targets/cattle-service/facts.ts'
import { atGoal } from '../../targets/cattle-service/find-open.ts'
import { isOver, openedBy, sayOpened, sayTime } from '../../targets/cattle-service/hold.ts'
import { wasTakenBack } from '../../targets/cattle-service/marks.ts'
import type { Observed } from './observe.ts'

export const report = (title: string, outcome: Outcome, target: Target, provesVersion: boolean): Report<ChangeResult> =>
  reportChange(title, outcome, target, provesVersion)

/** What `status` shows beside the service. */
interface Shown {
  readonly open: Entry | undefined
  readonly nowMs: number
  /** Whether what input `undo` names is what is open. */
  readonly undo: string | undefined
}

/** From when until when an upgrade may wait for a person. */
export interface Hold {
  readonly fromMs: number
  readonly untilMs: number
}

/** What waits for a person, with until when it may; nothing acts at that time. */
export function untilTold(report: Report<ChangeResult>, hold: Hold | undefined): Report<ChangeResult> {
  const { page, result, details } = report
  if (hold === undefined || result !== 'awaiting-confirm' || page === undefined) return report
  const until = sayTime(hold.untilMs, hold.fromMs)
  return {
    ...report,
    details: { ...details, heldUntil: new Date(hold.untilMs).toISOString() },
    page: { ...page, headline: `${page.headline} It is ${result} until ${until}; nothing acts at that time.` },
  }
}

export function reportStatus(
  { facts: { service, containers }, remarks }: Pick<Observed, 'facts' | 'remarks'>,
  { open, nowMs, undo }: Shown,
  target: Target,
): Report<ChangeResult> {
  const { launchConfig, state, sidekicks } = service
  const current = containers.filter((container) => container.isPrimary && isCurrent(configsOf(service), container))
  const scale = service.isGlobal ? current.length : service.scale
  const well = wellOf(launchConfig, { service, containers }).length
  const beside = sidekicks.map((config) => ({
    name: config.name,
    well: wellOf(config, { service, containers }).length,
  }))
  const health = [
    `${well} of ${scale} ${launchConfig.hasHealthCheck ? 'healthy' : 'running, no health check'}`,
    ...beside.filter((one) => one.well < scale).map((one) => `of sidekick ${one.name} ${one.well} of ${scale}`),
  ].join('; ')
  return {
    result: open?.phase === 'held' ? 'awaiting-confirm' : 'unchanged',
    outputs: { undo: open === undefined ? '' : JSON.stringify(open) },
    details: {
      name: target.name,
      state,
      image: launchConfig.image,
      launchConfig: { version: versionOfService(service) },
      scale,
      // A container without its sidekicks is not the whole of it.
      healthy: Math.min(well, ...beside.map((one) => one.well)),
      hasHealthCheck: launchConfig.hasHealthCheck,
      rolledBack: wasTakenBack(service),
      remarks,
      ...(open === undefined ? {} : { open: openJson(service, nowMs) }),
      containers: containers.map(({ id, state, health, image }) => ({ id, state, health, image })),
    },
    page: {
      title: `Status of ${target.name}`,
      result: state,
      tone: open?.phase === 'held' ? 'waiting' : 'plain',
      headline: `It runs ${nameOfImage(launchConfig.image)}: ${health}.`,
      blocks: [
        {
          kind: 'table',
          header: ['container', 'state', 'health', 'image'],
          rows: containers.map(({ name, state, health, image }) => [
            name,
            state,
            health ?? 'not checked',
            shortImage(image),
          ]),
        },
        ...[
          ...(service.message === undefined ? [] : [service.message]),
          ...remarks,
          ...(undo === undefined ? [] : [undo]),
        ].map((text) => ({
          kind: 'text' as const,
          text,
        })),
        ...(open === undefined ? [] : openBlocks(sayOpened(openedBy(atGoal(service)), nowMs), target)),
      ],
    },
    exitCode: EXIT.done,
  }
}

/** For a program: since when it is open, null where no mark tells. */
function openJson(service: Service, nowMs: number): JsonObject {
  const opened = openedBy(atGoal(service))
  const iso = (ms: number | undefined) => (ms === undefined ? null : new Date(ms).toISOString())
  return {
    begunBy: opened.by,
    begunAt: iso(opened.atMs),
    heldUntil: iso(opened.untilMs),
    holdIsOver: isOver(opened, nowMs),
  }
}

const openBlocks = (opened: string, { rollbackCommand }: Target): readonly Block[] => [
  { kind: 'text', text: `An upgrade is open, ${opened}.` },
  { kind: 'command', does: 'Take it back', command: rollbackCommand },
]

/** For people: what stands where, and what may be done with it. */
export function sayStatus({ service, containers }: Facts, { open, nowMs, undo }: Shown, target: Target): string {
  const message = service.message === undefined ? '' : ` (${service.message})`
  return [
    `${target.name}: ${service.state}, ${shortImage(service.launchConfig.image)}${message}`,
    ...containers.map(
      ({ name, state, health, image }) =>
        `  ${name}: ${state}, health ${health ?? 'not checked'}, ${shortImage(image)}`,
    ),
    ...(undo === undefined ? [] : [`  ${undo}`]),
    ...(open === undefined
      ? []
      : [
          `  an upgrade is open, ${sayOpened(openedBy(atGoal(service)), nowMs)}`,
          `  take it back with: ${target.rollbackCommand}`,
        ]),
  ].join('\n')
}
