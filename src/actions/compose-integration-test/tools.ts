import type { World } from '../../run/world.ts'
import type { DockerCli } from '../../systems/docker/engine.ts'
import type { Hide } from './hide.ts'
import type { Outcome } from './outcome.ts'

/** What carrying out the plan needs beside the plan. */
export interface Tools {
  readonly world: World
  readonly cli: DockerCli
  /** The same command with the variables of the job, which compose puts into its file. */
  readonly compose: DockerCli
  readonly hide: Hide
  /** Told each thing as it becomes true. */
  readonly learn: (part: Partial<Outcome>) => void
  /** A line of the story, for the log and the timeline. */
  readonly tell: (text: string) => void
  /** Something that does not fail the run, and that people should know. */
  readonly remark: (text: string) => void
}
