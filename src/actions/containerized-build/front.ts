import type { Front } from '../../run/run-action.ts'
import { type Inputs, read } from './inputs.ts'
import type { BuildResult } from './report.ts'

export const ACTION = 'containerized-build'

export const front: Front<Inputs, BuildResult> = {
  name: ACTION,
  defaultTimeout: '60m',
  read,
  // Outputs that were true before it was cancelled stay as they were written.
  failed: () => ({ result: 'failed', outputs: {}, details: {} }),
}
