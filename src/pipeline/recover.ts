import type { Entry } from '../core/change.ts'
import { briefly, Failure } from '../core/failure.ts'
import { InputReader } from '../core/read-inputs.ts'
import { EXIT, type ExitCode, worstExitCode } from '../core/result.ts'
import { type Lost, type Recovering, recoverTogether, type Undoing } from '../run/recover.ts'
import { tellWhatIsLacking } from '../run/recover-in-post.ts'
import type { World } from '../run/world.ts'
import type { StageSpec } from './file.ts'
import { stageInputs, stageWorld } from './stage-world.ts'
import { ACTIONS, isReversible } from './stages.ts'

/**
 * Finishes what one dead run of a pipeline recorded, each stage by its own inputs. A stage that cannot be read keeps the
 * others from staying, never from being taken back.
 */
export async function recoverStages(
  entries: readonly Entry[],
  stages: readonly StageSpec[],
  world: World,
  how: Recovering,
): Promise<ExitCode> {
  const begunAt = ({ stage }: Entry) => stages.findIndex(({ name }) => name === stage)
  const undoings = new Map<string | undefined, Ready>()
  const lost: Lost[] = []
  const codes: ExitCode[] = []
  for (const entry of entries.toSorted((a, b) => begunAt(a) - begunAt(b))) {
    try {
      const ready = undoings.get(entry.stage) ?? (await undoingOf(entry, stages, world, how))
      undoings.set(entry.stage, ready)
      const { undoing, lacking } = ready
      undoing.targetOf(entry)
      if (lacking !== EXIT.done) codes.push(lacking)
      lost.push({ entry, undoing })
    } catch (error) {
      world.log.error(`What stage "${entry.stage}" changed was not taken back: ${briefly(error)}`)
      codes.push(EXIT.personNeeded)
    }
  }
  codes.push(await recoverTogether(lost, world, { ...how, mayStay: how.mayStay && codes.length === 0 }))
  return worstExitCode(codes)
}

interface Ready {
  readonly undoing: Undoing
  /** Red where not all of the proof could be read. */
  readonly lacking: ExitCode
}

async function undoingOf(
  entry: Entry,
  stages: readonly StageSpec[],
  world: World,
  { asked }: Recovering,
): Promise<Ready> {
  const stage = stages.find(({ name }) => name === entry.stage)
  const action = stage === undefined ? undefined : await ACTIONS[stage.use]()
  if (stage === undefined || action === undefined || !isReversible(action)) {
    throw new Failure('bad-input', {
      what: `The pipeline file has no stage "${entry.stage}" that changes a live system`,
      saw: stages.map(({ name }) => name).join(', ') || 'no stage',
      fix: 'name the file and the destination of the run that began it',
    })
  }
  const inputs = stageInputs(stage, {}, false)
  const reader = new InputReader({ ...inputs, names: () => [] }) // what only the way forward reads is not asked for
  const undoing = await action.readUndoing(reader, stageWorld(world, stage, inputs))
  if (asked) reader.finish()
  return { undoing, lacking: tellWhatIsLacking(reader, `stage "${stage.name}"`, world) }
}
