import type { Group } from '../run/group.ts'
import type { World } from '../run/world.ts'
import type { StageSpec } from './file.ts'
import type { Progress } from './outcome.ts'

/** After a stage has passed: where it is a point of no return, nothing that was begun is taken back by itself any more. */
export async function passNoReturn(stage: StageSpec, progress: Progress, { log }: Pick<World, 'log'>): Promise<void> {
  if (stage.pointOfNoReturn === undefined) return
  progress.noReturn = stage.name
  log.info(`Stage ${stage.name} is a point of no return: from here on nothing is taken back by itself`)
  await Promise.all(progress.walked.map(({ prepared }) => mark(prepared, stage.name)))
}

/** What begins after a point of no return is not taken back by itself either. */
export async function beginAfter({ noReturn }: Pick<Progress, 'noReturn'>, group: Group): Promise<void> {
  if (noReturn !== undefined) await mark(group, noReturn)
}

/** All are marked before the first one is written down. */
const mark = ({ driven }: Group, stage: string): Promise<unknown> =>
  Promise.all(driven.map(({ drive }) => drive.passNoReturn(stage)))
