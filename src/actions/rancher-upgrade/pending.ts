import type { Entry } from '../../core/change.ts'
import { shortImage } from '../../core/image-ref.ts'
import { afterPending, type PendingEnd } from '../../targets/cattle-service/after-pending.ts'
import type { Facts } from '../../targets/cattle-service/facts.ts'
import { atGoal, findOpen } from '../../targets/cattle-service/find-open.ts'
import { openedBy, sayOpened } from '../../targets/cattle-service/hold.ts'
import type { Inputs } from './inputs.ts'
import type { Observed } from './observe.ts'

/** What comes before an upgrade can begin, and how the service will stand then. */
export interface First {
  readonly do: PendingEnd | 'wait'
  readonly open: Entry
  /** For the plan. */
  readonly remark: string
  readonly facts: Facts
}

/**
 * Decides what comes first: pure.
 *
 * @returns undefined where nothing does, or what is open must not be touched; the plan refuses that.
 */
export function firstOf(
  { operation, pendingUpgrade }: Pick<Inputs, 'operation' | 'pendingUpgrade'>,
  { facts, name }: Pick<Observed, 'facts' | 'name'>,
  nowMs: number,
): First | undefined {
  if (operation !== 'upgrade' || pendingUpgrade === 'fail') return undefined
  const open = findOpen(facts, name, new Date(nowMs).toISOString())
  if (open === undefined || (open.phase !== 'held' && pendingUpgrade !== 'wait')) return undefined
  const upgraded = atGoal(facts.service)
  const which = `the upgrade to ${shortImage(upgraded.launchConfig.image)}, ${sayOpened(openedBy(upgraded), nowMs)},`
  return {
    do: pendingUpgrade,
    open,
    remark: `first: ${which} ${HOW[pendingUpgrade]}`,
    facts: afterPending(facts, pendingUpgrade === 'rollback' ? 'rollback' : 'confirm'),
  }
}

/** Gates are of the image that is to come: what waits need not pass them. */
const HOW = {
  confirm: 'is confirmed, if its containers are proven; gates are not asked of it',
  rollback: 'is rolled back, and its containers are proven; gates are not asked of it',
  wait: 'is waited for until it is confirmed or rolled back; this is the plan for where it is confirmed',
} as const
