import { Failure, isFailure } from '../core/failure.ts'
import type { StageSpec } from '../pipeline/file.ts'
import { observePipeline } from '../pipeline/observe.ts'
import type { Action } from '../run/run-action.ts'
import type { World } from '../run/world.ts'
import { askAll, type Check } from './check.ts'
import { checksOf } from './checks.ts'
import { type Inputs, read } from './inputs.ts'
import type { Machine } from './machine.ts'
import { type DoctorResult, reportDoctor, sayFindings } from './report.ts'

/** Whether all that the stages of the pipeline file need is there. Changes nothing, and asks everything at once. */
export const doctorOf = (machine: Machine): Action<Inputs, DoctorResult> => ({
  name: 'doctor',
  defaultTimeout: '2m',
  read,

  async run(inputs, _shared, world, signal) {
    const { stages, check } = await readFile(inputs, world)
    const findings = await askAll([check, ...(await checksOf(inputs, stages, machine, world))], world, signal)
    world.log.info(sayFindings(findings))
    return reportDoctor(findings)
  },

  failed: () => ({ result: 'failed', outputs: {}, details: {} }),
})

/** The file is one of the things that may be missing, or wrong: then no stage is known, and the machine is still told. */
async function readFile(
  { selection, namesFile }: Inputs,
  world: World,
): Promise<{ readonly stages: readonly StageSpec[]; readonly check: Check }> {
  const what = 'pipeline file'
  try {
    const { stages, destination } = await observePipeline(selection, world)
    const names = stages.map(({ name }) => name).join(', ')
    const where =
      destination === undefined ? ', no destination: name one to ask its systems' : ` to ${destination.name}`
    return { stages, check: { what, neededBy: [], ask: async () => `${selection.config}${where}: ${names}` } }
  } catch (error) {
    if (!isFailure(error)) throw error
    const isThere = (await world.files.list(world.workspace)).includes(selection.config)
    const failure = isThere || namesFile ? error : none(selection.config)
    return {
      stages: [],
      check: { what, neededBy: isThere || namesFile ? [what] : [], ask: () => Promise.reject(failure) },
    }
  }
}

const none = (config: string): Failure =>
  new Failure('not-found', { what: 'None', saw: `no ${config} here`, fix: 'name it by "config"' })
