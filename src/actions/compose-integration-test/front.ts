import type { Front } from '../../run/run-action.ts'
import { type Inputs, read } from './inputs.ts'
import type { TestResult } from './report.ts'

export const ACTION = 'compose-integration-test'

export const front: Front<Inputs, TestResult> = {
  name: ACTION,
  defaultTimeout: '30m',
  read,
  failed: () => ({ result: 'not-run', outputs: { logs: '' }, details: {} }),
}
