import type { InputReader } from '../../core/read-inputs.ts'
import { readReleaseInput, readSelection, type Selection } from '../inputs.ts'

export interface Inputs extends Selection {
  /** The result file of the run that is to be taken back. */
  readonly release: string | undefined
  /** The side that traffic is to go back to, where no release tells it. */
  readonly backTo: 'blue' | 'green' | undefined
}

export async function read(reader: InputReader): Promise<Inputs> {
  const release = readReleaseInput(reader)
  const backTo = reader.choice('back-to', ['', 'blue', 'green'], '')
  if (release !== undefined && backTo)
    reader.problem('back-to', `"${backTo}"`, '"release" tells exactly where traffic goes back to; give one of the two')
  return { ...readSelection(reader), release, backTo: backTo || undefined }
}
