import type { InputReader } from '../core/read-inputs.ts'

export interface Inputs {
  /** Whose workflow is written beside the pipeline file. */
  readonly ci: 'github' | 'none'
  /** Files that are there may be overwritten. */
  readonly force: boolean
}

export const read = async (reader: InputReader): Promise<Inputs> => ({
  ci: reader.choice('ci', ['github', 'none'], 'github'),
  force: reader.flag('force', false),
})
