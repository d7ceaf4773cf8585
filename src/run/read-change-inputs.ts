import type { GateRule } from '../core/gate.ts'
import type { ImageRef } from '../core/image-ref.ts'
import { PATIENCE, type Patience } from '../core/patience.ts'
import type { InputReader } from '../core/read-inputs.ts'
import type { GateSpec } from '../gates/specs.ts'
import type { Policy } from './policy.ts'

export const OPERATIONS = ['confirm', 'rollback', 'status'] as const

/** The inputs of every action that changes a live system. */
export interface ChangeInputs {
  readonly gates: readonly GateSpec[]
  readonly rule: GateRule
  readonly policy: Policy
  /** What every kind of change has, unless it has inputs of its own for it. */
  readonly patience: Patience
  /** Of a run on GitHub: a person has read the code that is checked out. */
  readonly allowUntrusted: boolean
}

export async function readChangeInputs(reader: InputReader): Promise<ChangeInputs> {
  return {
    gates: await readGates(reader),
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
    patience: PATIENCE,
    allowUntrusted: reader.flag('allow-untrusted', false),
  }
}

/** What reads them is loaded only where there are some. */
async function readGates(reader: InputReader): Promise<readonly GateSpec[]> {
  const written = await reader.structure('gates')
  if (written === undefined) return []
  const [{ readGateSpecs }, { secretsOfGates }] = await Promise.all([
    import('../gates/specs.ts'),
    import('../gates/secrets.ts'),
  ])
  const gates = readGateSpecs(written, (saw, because) => reader.problem('gates', saw, because))
  reader.secrets.push(...secretsOfGates(gates))
  return gates
}

/** The placeholders that gates ask for and `known` does not fill. */
export async function unfilledIn(
  gates: readonly GateSpec[],
  known: Pick<ImageRef, 'tag' | 'digest'>,
): Promise<readonly string[]> {
  return gates.length === 0 ? [] : (await import('../gates/placeholders.ts')).unfillable(gates, known)
}
