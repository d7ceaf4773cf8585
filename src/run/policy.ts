import type { Entry } from '../core/change.ts'

/** What a user decides about the end of a change, before it begins. */
export interface Policy {
  readonly confirm: 'auto' | 'manual'
  readonly onFailure: 'rollback' | 'hold'
  readonly onCancel: 'rollback' | 'hold'
}

/** What keeps a change from being taken back by itself. */
export type HeldBy = 'on-failure' | 'on-cancel' | 'point-of-no-return'

/** What leaves a change where it is after a failure or a cancel, for a person to decide; undefined where it is taken back. */
export function heldBy(
  { noReturn }: Pick<Entry, 'noReturn'>,
  { onFailure, onCancel }: Pick<Policy, 'onFailure' | 'onCancel'>,
  { cancelled }: { readonly cancelled: boolean },
): HeldBy | undefined {
  if (noReturn !== undefined) return 'point-of-no-return'
  const follows = cancelled ? onCancel : onFailure
  return follows === 'hold' ? (cancelled ? 'on-cancel' : 'on-failure') : undefined
}
