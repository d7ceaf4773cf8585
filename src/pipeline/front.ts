import type { Front } from '../run/run-action.ts'
import { type Inputs, read } from './inputs.ts'

export const front: Front<Inputs> = {
  name: 'pipeline',
  defaultTimeout: '60m',
  read,
  failed: () => ({
    result: 'failed',
    outputs: { image: '', version: '', digest: '', 'failed-stage': '', undo: '' },
    details: {},
  }),
}
