import { type Entry, goalOf } from '../core/change.ts'
import { briefly, Failure, isFailure } from '../core/failure.ts'
import { type Block, failurePage, type Page } from '../core/page.ts'
import { InputReader } from '../core/read-inputs.ts'
import { EXIT, type ExitCode } from '../core/result.ts'
import { sayStop } from '../core/say-stop.ts'
import { failureIn } from './as-failure.ts'
import { faultOfOurs } from './reason.ts'
import { IN_POST, type ReadUndoing, recoverTogether } from './recover.ts'
import { pageOfRecovery, type Recovered } from './report-recovery.ts'
import { unfinished } from './unfinished.ts'
import type { World } from './world.ts'

/** The post step of one action: what its main left armed or moving. Inputs are read again, since secrets are never kept. */
export const recoverInPost = (readUndoing: ReadUndoing, world: World): Promise<ExitCode> =>
  recoverOpen(world, ALONE, async (open) => {
    const reader = new InputReader({ ...world.host.inputs, names: () => [] }) // of the way forward, nothing is read
    const undoing = await readUndoing(reader, world)
    world.host.mask(undoing.secrets)
    const lacking = tellWhatIsLacking(reader, 'what was begun', world)
    const lost = open.map((entry) => ({ entry, undoing, lacking }))
    return recoverTogether(lost, world, IN_POST)
  })

/**
 * A post step takes back even when an input cannot be read any more: nobody else will. What such an input asks for, a gate
 * above all, is then no part of the proof.
 *
 * @param what it is that would be proven.
 * @returns what keeps the proof from being whole.
 */
export function tellWhatIsLacking(reader: InputReader, what: string, { log }: World): Failure | undefined {
  try {
    reader.finish()
    return undefined
  } catch (error) {
    if (!isFailure(error)) throw error
    const lacking = new Failure('not-taken-back', {
      what: `Not all that proves ${what} can be asked`,
      saw: error.saw,
      fix: 'look with operation "status"',
    })
    log.error(lacking.message)
    return lacking
  }
}

/** How what is open is told. */
export interface Telling {
  /** Of one, that cannot be finished. */
  say(entry: Entry): string
  /** What all of it is called. */
  where(open: readonly Entry[]): string
  /** Shows how all of it stands. */
  statusCommand?(open: readonly Entry[]): string
}

/**
 * Finishes what the main step left, by `recover`, and tells it in the summary of the job too: that of main may be missing,
 * or say that nobody knows. Where it cannot even begin, it says what is open: the reason alone would look as if nothing
 * were.
 */
export async function recoverOpen(
  world: World,
  telling: Telling,
  recover: (open: readonly Entry[]) => Promise<Recovered>,
): Promise<ExitCode> {
  let open: readonly Entry[] = []
  try {
    open = unfinished(await world.ledger.open())
    if (open.length === 0) return EXIT.done
    const { exitCode, pages } = await recover(open)
    await show(pageOfRecovery(pages, { where: telling.where(open), status: telling.statusCommand?.(open) }), world)
    return exitCode
  } catch (error) {
    const why = failureIn(error) ?? faultOfOurs(error)
    const what = open.length === 0 ? 'what is recorded cannot be read' : open.map(telling.say).join('; ')
    const status = telling.statusCommand?.(open)
    const look = status === undefined ? 'start this action again with operation "status"' : `look with: ${status}`
    const left = new Failure('not-taken-back', {
      what: `The main step may have left something half changed: ${what}`,
      saw: briefly(why),
      fix: `${why.fix}; ${look}`,
    })
    world.log.error(left.message)
    await show(failurePage(`Recovery of ${telling.where(open)}`, left, { result: 'unknown', needsPerson: true }), world)
    return EXIT.personNeeded
  }
}

/** What came of it stands, whether it can be shown or not. */
async function show(page: Page, { host, log }: World): Promise<void> {
  try {
    await host.summary({ ...page, blocks: [NEWER, ...page.blocks] })
  } catch (error) {
    log.error(error instanceof Error ? error.message : String(error))
  }
}

const NEWER: Block = { kind: 'text', text: 'This is newer than what the run itself told of these changes.' }

/** Of an action alone: what it changed is named by what was recorded. */
const ALONE: Telling = {
  say({ change, phase, at }) {
    const [from, to] = [change.stops[0], goalOf(change)].map(sayStop)
    return `${change.kind} (${sayStop(change.target)}): ${from} → ${to}, ${phase} since ${at}`
  },
  where: () => 'the live system',
}
