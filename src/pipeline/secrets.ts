import { InputReader } from '../core/read-inputs.ts'
import type { World } from '../run/world.ts'
import { NOT_YET } from './carried.ts'
import type { PipelineFile, StageSpec } from './file.ts'
import { stageInputs } from './stage-world.ts'
import { ACTIONS } from './stages.ts'

/** Every stage with the inputs it could have: its own, and those of each destination. */
export const stagesAsWritten = ({ stages, destinations }: PipelineFile): readonly StageSpec[] =>
  stages.flatMap((stage) => [
    stage,
    ...destinations.flatMap(({ overrides }) => {
      const own = overrides[stage.name]
      return own === undefined ? [] : [{ ...stage, inputs: { ...stage.inputs, ...own } }]
    }),
  ])

/**
 * Registers the secrets of every stage in the file, those that will not run included: they stand in the environment of the
 * job all the same, and no child may see them. To be done before the first line is printed and the first child is started,
 * in the post step too. What is wrong with the inputs is told by whoever runs the stage.
 */
export async function registerSecrets(stages: readonly StageSpec[], { host }: Pick<World, 'host'>): Promise<void> {
  for (const stage of stages) {
    const action = await ACTIONS[stage.use]()
    const reader = new InputReader(stageInputs(stage, NOT_YET, false))
    await action.read(reader)
    host.mask(reader.secrets)
  }
}
