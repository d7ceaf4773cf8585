import type { ChangeResult } from '../../core/result.ts'
import type { Front } from '../../run/run-action.ts'
import { type Inputs, read } from './inputs.ts'

export const front: Front<Inputs, ChangeResult> = {
  name: 'rancher-upgrade',
  guard: { allowsUntrusted: ({ changing }) => changing.allowUntrusted },
  defaultTimeout: '15m',
  read,
  failed: (_failure, inputs) => ({
    result: 'unchanged',
    outputs: { undo: '' },
    details:
      inputs === undefined
        ? {}
        : { services: inputs.services.map(({ stack, service }) => ({ name: `${stack}/${service}` })) },
  }),
}
