import type { InputReader } from '../../core/read-inputs.ts'
import { readReleaseInput, readSelection, type Selection } from '../inputs.ts'

export interface Inputs extends Selection {
  /** The result file of a run, to compare with. */
  readonly release: string | undefined
}

export const read = async (reader: InputReader): Promise<Inputs> => ({
  ...readSelection(reader),
  release: readReleaseInput(reader),
})
