import type { Entry } from '../core/change.ts'
import { briefly, Failure } from '../core/failure.ts'
import { InputReader } from '../core/read-inputs.ts'
import { EXIT } from '../core/result.ts'
import { failureIn } from '../run/as-failure.ts'
import { faultOfOurs } from '../run/reason.ts'
import { joined, type Lost, recoverTogether, type Terms } from '../run/recover.ts'
import { tellWhatIsLacking } from '../run/recover-in-post.ts'
import { pageOfUnseen, type Recovered } from '../run/report-recovery.ts'
import type { World } from '../run/world.ts'
import type { StageSpec } from './file.ts'
import { sayTarget } from './recorded.ts'
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
  terms: Terms,
): Promise<Recovered> {
  const begunAt = ({ stage }: Entry) => stages.findIndex(({ name }) => name === stage)
  const undoings = new Map<string | undefined, Ready>()
  const lost: Lost[] = []
  const unseen: Recovered[] = []
  for (const entry of entries.toSorted((a, b) => begunAt(a) - begunAt(b))) {
    try {
      const ready = undoings.get(entry.stage) ?? (await undoingOf(entry, stages, world, terms))
      undoings.set(entry.stage, ready)
      ready.undoing.targetOf(entry)
      lost.push({ entry, ...ready })
    } catch (error) {
      const what = `What stage "${entry.stage}" changed was not taken back`
      world.log.error(`${what}: ${briefly(error)}`)
      const { fix } = failureIn(error) ?? faultOfOurs(error)
      const page = pageOfUnseen(sayTarget(entry.change), entry.change, { what, saw: briefly(error), fix })
      unseen.push({ exitCode: EXIT.personNeeded, pages: [page] })
    }
  }
  const mayStay = terms.mayStay && unseen.length === 0
  return joined([...unseen, await recoverTogether(lost, world, { ...terms, mayStay })])
}

type Ready = Omit<Lost, 'entry'>

async function undoingOf(entry: Entry, stages: readonly StageSpec[], world: World, { asked }: Terms): Promise<Ready> {
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
