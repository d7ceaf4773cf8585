import type { GateRule } from '../core/gate.ts'
import type { InputReader } from '../core/read-inputs.ts'
import { secretsOfGates } from '../gates/secrets.ts'
import { type GateSpec, readGateSpecs } from '../gates/specs.ts'
import type { Policy } from './carry-out.ts'

export const OPERATIONS = ['confirm', 'rollback', 'status'] as const

/** The inputs of every action that changes a live system. */
export interface ChangeInputs {
  readonly gates: readonly GateSpec[]
  readonly rule: GateRule
  readonly policy: Policy
  /** Of a run on GitHub: a person has read the code that is checked out. */
  readonly allowUntrusted: boolean
}

export async function readChangeInputs(reader: InputReader): Promise<ChangeInputs> {
  const gates = readGateSpecs(await reader.structure('gates'), (saw, because) => reader.problem('gates', saw, because))
  reader.secrets.push(...secretsOfGates(gates))
  return {
    gates,
    rule: {
      needs: reader.count('needs', 3, 1),
      everyMs: reader.durationMs('every', '5s'),
      withinMs: reader.durationMs('within', '2m'),
      allowBad: reader.count('allow-bad', 0),
      allowUnasked: reader.count('allow-unasked', 4),
    },
    policy: {
      confirm: reader.choice('confirm', ['auto', 'manual'], 'auto'),
      onFailure: reader.choice('on-failure', ['rollback', 'hold'], 'rollback'),
      onCancel: reader.choice('on-cancel', ['rollback', 'hold'], 'rollback'),
    },
    allowUntrusted: reader.flag('allow-untrusted', false),
  }
}
