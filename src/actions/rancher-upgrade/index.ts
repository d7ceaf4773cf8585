import type { ChangeResult } from '../../core/result.ts'
import { recoverInPost } from '../../run/recover-in-post.ts'
import { type ReversibleAction, runAlone, together } from '../../run/reversible.ts'
import { front } from './front.ts'
import type { Inputs } from './inputs.ts'
import { prepare } from './prepare.ts'
import { readUndoing } from './undo.ts'

export const rancherUpgrade: ReversibleAction<Inputs, ChangeResult> = {
  ...front,
  run: (inputs, shared, world, signal) =>
    runAlone(rancherUpgrade, inputs, shared, inputs.services.length > 1 ? together(world) : world, signal),
  prepare,
  post: (_reader, world) => recoverInPost(readUndoing, world),
  readUndoing,
}
