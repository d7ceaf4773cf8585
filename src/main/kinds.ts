import type { Kind } from '../core/change.ts'
import type { ReadUndoing } from '../run/recover.ts'

/** How changes of each kind are taken back; loaded only when there is one. */
export const UNDOING: Readonly<Record<Kind, () => Promise<ReadUndoing>>> = {
  'cattle-service': async () => (await import('../actions/rancher-upgrade/undo.ts')).readUndoing,
  'cattle-run-state': async () => (await import('../actions/rancher-upgrade/undo.ts')).readUndoing,
  'route53-record': async () => (await import('../actions/route53-switch/undo.ts')).readUndoing,
}
