import type { SwitchResult } from '../../core/result.ts'
import type { Front } from '../../run/run-action.ts'
import { type Inputs, read } from './inputs.ts'

export const front: Front<Inputs, SwitchResult> = {
  name: 'route53-switch',
  guard: { allowsUntrusted: ({ changing }) => changing.allowUntrusted },
  defaultTimeout: '1h',
  read,
  failed: (_failure, inputs) => ({
    result: 'unchanged',
    outputs: { undo: '' },
    details: inputs === undefined ? {} : { record: inputs.record },
  }),
}
