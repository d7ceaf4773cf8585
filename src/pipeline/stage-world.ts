import type { Entry } from '../core/change.ts'
import type { InputSource } from '../core/read-inputs.ts'
import type { Host } from '../ports/host.ts'
import type { Ledger } from '../ports/ledger.ts'
import type { World } from '../run/world.ts'
import { type Carried, given } from './carried.ts'
import type { StageSpec } from './file.ts'

/** The inputs of a stage: from the file, from the stages before it, from the run. */
export function stageInputs(stage: StageSpec, carried: Carried, dryRun: boolean): InputSource {
  return {
    value(name) {
      if (name === 'dry-run' && dryRun) return 'true'
      return stage.inputs[name] ?? given(stage.use, name, carried)
    },
    names: () => Object.keys(stage.inputs),
    label: (name) => `${stage.name}.${name}`,
    where: `in the stage "${stage.name}" of the pipeline file`,
  }
}

export interface StageWorld extends World {
  readonly outputs: ReadonlyMap<string, string>
}

/** What ties together the changes of one run of a pipeline. */
export type Tag = Pick<Entry, 'release' | 'destination'>

/**
 * The world as one stage sees it: its own inputs, outputs, notes for the post step, and entries of the ledger.
 *
 * @param tag goes into every entry.
 */
export function stageWorld(world: World, stage: StageSpec, inputs: InputSource, tag: Tag = {}): StageWorld {
  const outputs = new Map<string, string>()
  const { host, ledger } = world
  const own: Host = {
    ...host,
    inputs,
    output: (name, value) => void outputs.set(name, value),
    remember: (key, value) => host.remember(`${stage.name}-${key}`, value),
    remembered: (key) => host.remembered(`${stage.name}-${key}`),
  }
  const ownLedger: Ledger = {
    put: (entry) => ledger.put({ ...tag, ...entry, stage: stage.name }),
    open: async () => (await ledger.open()).filter((entry) => entry.stage === stage.name),
  }
  return { ...world, host: own, ledger: ownLedger, outputs }
}
