import type { Front } from '../../run/run-action.ts'
import { type Inputs, read } from './inputs.ts'
import type { PushResult } from './report.ts'

export const front: Front<Inputs, PushResult> = {
  name: 'tag-and-push',
  guard: {
    allowsUntrusted: ({ allowUntrusted }) => allowUntrusted,
    skipped: async (because) => (await import('./report.ts')).reportSkipped(because),
  },
  defaultTimeout: '15m',
  read,
  // Outputs that were true before it failed stay as they were written.
  failed: () => ({ result: 'failed', outputs: {}, details: {} }),
}
