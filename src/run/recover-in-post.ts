import { type Entry, goalOf } from '../core/change.ts'
import { briefly, Failure, isFailure } from '../core/failure.ts'
import { InputReader } from '../core/read-inputs.ts'
import { EXIT, type ExitCode, worstExitCode } from '../core/result.ts'
import { sayStop } from '../core/say-stop.ts'
import { failureIn, faultOfOurs } from './reason.ts'
import { IN_POST, type ReadUndoing, recoverTogether } from './recover.ts'
import { unfinished } from './unfinished.ts'
import type { World } from './world.ts'

/** The post step of one action: what its main left armed or moving. Inputs are read again, since secrets are never kept. */
export const recoverInPost = (readUndoing: ReadUndoing, world: World): Promise<ExitCode> =>
  recoverOpen(world, ALONE, async (open) => {
    const reader = new InputReader({ ...world.host.inputs, names: () => [] }) // of the way forward, nothing is read
    const undoing = await readUndoing(reader, world)
    world.host.mask(undoing.secrets)
    const lacking = tellWhatIsLacking(reader, 'what was begun', world)
    return worstExitCode([
      await recoverTogether(
        open.map((entry) => ({ entry, undoing })),
        world,
        how(lacking),
      ),
      lacking,
    ])
  })

const how = (lacking: ExitCode) => ({ ...IN_POST, mayStay: lacking === EXIT.done })

/**
 * A post step takes back even when an input cannot be read any more: nobody else will. What such an input asks for, a gate
 * above all, is then no part of the proof.
 *
 * @param what it is that would be proven.
 */
export function tellWhatIsLacking(reader: InputReader, what: string, { log }: World): ExitCode {
  try {
    reader.finish()
    return EXIT.done
  } catch (error) {
    if (!isFailure(error)) throw error
    log.error(`Not all that proves ${what} can be asked\n  Saw: ${error.saw}\n  Try: look with operation "status"`)
    return EXIT.personNeeded
  }
}

/** How what is open is told when it cannot be finished. */
export interface Telling {
  say(entry: Entry): string
  /** What to do to see how things stand. */
  look(open: readonly Entry[]): string
}

/**
 * Finishes what the main step left, by `recover`. Where that cannot even begin, it says what is open: the reason alone
 * would look as if nothing were.
 */
export async function recoverOpen(
  world: World,
  { say, look }: Telling,
  recover: (open: readonly Entry[]) => Promise<ExitCode>,
): Promise<ExitCode> {
  let open: readonly Entry[] = []
  try {
    open = unfinished(await world.ledger.open())
    return open.length === 0 ? EXIT.done : await recover(open)
  } catch (error) {
    const why = failureIn(error) ?? faultOfOurs(error)
    const what = open.length === 0 ? 'what is recorded cannot be read' : open.map(say).join('; ')
    const left = new Failure('not-taken-back', {
      what: `The main step may have left something half changed: ${what}`,
      saw: briefly(why),
      fix: `${why.fix}; ${look(open)}`,
    })
    world.log.error(left.message)
    return EXIT.personNeeded
  }
}

/** Of an action alone: what it changed is named by what was recorded. */
const ALONE: Telling = {
  say({ change, phase, at }) {
    const [from, to] = [change.stops[0], goalOf(change)].map(sayStop)
    return `${change.kind} (${sayStop(change.target)}): ${from} → ${to}, ${phase} since ${at}`
  },
  look: () => 'start this action again with operation "status"',
}
