import type { Entry } from '../core/change.ts'
import { worstExitCode } from '../core/change-exit-code.ts'
import { briefly, type FailureText } from '../core/failure.ts'
import type { InputReader } from '../core/read-inputs.ts'
import { EXIT } from '../core/result.ts'
import type { Secret } from '../core/secret.ts'
import { failureIn } from './as-failure.ts'
import { heldAsAsked } from './carry-out.ts'
import type { Drive } from './drive.ts'
import { endWalkers } from './end-walkers.ts'
import { keepWhatIsDecided } from './keep-decided.ts'
import { makeGates } from './make-gates.ts'
import { STABLE_IN_POST_MS, TAKE_BACK_IN_POST_MS } from './patience.ts'
import { heldBy } from './policy.ts'
import type { ChangeInputs } from './read-change-inputs.ts'
import { faultOfOurs } from './reason.ts'
import { endedEarly, pageOfLeft, type Recovered } from './report-recovery.ts'
import { driveOf } from './reversible.ts'
import type { TakenBack } from './take-back.ts'
import { takeBackInOrder } from './take-back-in-order.ts'
import type { Target } from './target.ts'
import { tellTakenBack } from './tell-taken-back.ts'
import type { World } from './world.ts'

/** What is needed to take back changes of one kind that another process began. */
export interface Undoing {
  readonly changing: ChangeInputs
  readonly secrets: readonly Secret[]
  /** The system from our own inputs, the ids from the entry. */
  targetOf(entry: Entry): Target
}

export type ReadUndoing = (reader: InputReader, world: World) => Promise<Undoing>

/** One recorded change, with what is needed to finish it. */
export interface Lost {
  readonly entry: Entry
  readonly undoing: Undoing
  /** What of its proof cannot be asked: it is taken back all the same, and not called proven. */
  readonly lacking?: FailureText | undefined
}

/** How a dead run is finished. */
export interface Terms {
  /** Beside what the inputs allow for taking back. */
  readonly limitMs?: number
  /** What is asked to be stable for longer is so for this long here. */
  readonly stableMs?: number
  /** A person asked for it: what `on-cancel: hold` says of a dying run does not count. */
  readonly asked: boolean
  /** False when not all that was changed together can be seen: then nothing of it stays. */
  readonly mayStay: boolean
}

export const IN_POST: Terms = {
  limitMs: TAKE_BACK_IN_POST_MS,
  stableMs: STABLE_IN_POST_MS,
  asked: false,
  mayStay: true,
}
export const AS_ASKED: Terms = { asked: true, mayStay: true }

/**
 * Finishes what one dead run recorded, and says what came of it. Its changes stand or fall together: they stay when one of
 * them was sealed, which was decided for all, and every one of them stands proven at its goal; else all are taken back,
 * newest first. Looks first.
 *
 * @param lost in the order in which they were begun.
 */
export async function recoverTogether(lost: readonly Lost[], world: World, terms: Terms): Promise<Recovered> {
  if (lost.length === 0) return { exitCode: EXIT.done, pages: [] }
  const allowedMs = Math.max(...lost.map(({ undoing }) => undoing.changing.patience.back.ms))
  using limit = world.clock.limit(terms.limitMs ?? allowedMs, world.signal)
  const all = await Promise.all(lost.map((one) => findOne(one, world, terms)))
  try {
    await endWalkers(
      lost.map(({ entry }) => entry),
      world,
      limit.signal,
    )
  } catch (error) {
    const failure = failureIn(error) ?? faultOfOurs(error)
    world.log.error(failure.message)
    return { exitCode: EXIT.personNeeded, pages: all.map((one) => pageOfLeft(one, failure)) }
  }
  const backs = all.filter(({ entry }) => entry.backOf !== undefined)
  const walks = all.filter((one) => one.entry.backOf === undefined && !backs.some((back) => isBackOf(back, one)))
  const isWhole = backs.length === 0 && lost.every(({ lacking }) => lacking === undefined)
  return joined(
    await Promise.all([
      recoverWalks(walks, world, { ...terms, mayStay: terms.mayStay && isWhole }, limit.signal),
      ...backs.map((back) =>
        finishBack(
          back,
          all.find((one) => isBackOf(back, one)),
          world,
          { ...terms, signal: limit.signal },
        ),
      ),
    ]),
  )
}

export const joined = (all: readonly Recovered[]): Recovered => ({
  exitCode: worstExitCode(all.map(({ exitCode }) => exitCode)),
  pages: all.flatMap(({ pages }) => pages),
})

interface Found extends Lost {
  readonly drive: Drive
  readonly provesVersion: boolean
}

async function findOne(lost: Lost, world: World, terms: Terms): Promise<Found> {
  const { entry, undoing } = lost
  const { patience } = undoing.changing
  const stableMs = Math.min(patience.stableMs, terms.stableMs ?? patience.stableMs)
  const changing = { ...undoing.changing, patience: { ...patience, stableMs } }
  const target = undoing.targetOf(entry)
  const drive = await driveOf({ target, change: entry.change }, { ...undoing, changing }, world, entry)
  const gates = makeGates(undoing.changing.gates, world, undoing.secrets)
  // Where gates speak of the goal alone, the target itself reads which one answers.
  const provesVersion = target.gatesAreOfTheGoal === true || gates.some(({ tellsVersion }) => tellsVersion)
  return { ...lost, drive, provesVersion }
}

const isBackOf = (back: Lost, { entry }: Lost): boolean => back.entry.backOf === entry.change.id

async function recoverWalks(
  walks: readonly Found[],
  world: World,
  terms: Terms,
  signal: AbortSignal,
): Promise<Recovered> {
  const { clock, log } = world
  const kept = terms.mayStay ? await keepWhatIsDecided(walks, world, signal) : undefined
  if (kept !== undefined) return { exitCode: EXIT.done, pages: kept }
  const onCancel = ({ undoing }: Found) => (terms.asked ? 'rollback' : undoing.changing.policy.onCancel)
  const holds = (one: Found) =>
    heldBy(one.entry, { onFailure: 'rollback', onCancel: onCancel(one) }, { cancelled: true })
  const held = walks.flatMap((one) => {
    const by = holds(one)
    return by === undefined ? [] : [{ one, failure: heldAsAsked(one.drive, endedEarly(one), by), by }]
  })
  for (const { one, failure, by } of held) {
    log.warn(`${one.drive.target.name}: ${failure.saw}; ${failure.fix}`)
    // What a person decides is not found by the next \`slipway undo\` again.
    if (by === 'point-of-no-return') await one.drive.holdAfterTrouble()
  }
  const back = walks.filter((one) => holds(one) === undefined).toReversed()
  const drives = back.map(({ drive }) => drive)
  // Oldest first: what was half held is known by a younger one that is still on its way out.
  for (const drive of drives.toReversed()) await drive.turnBack()
  for (const { target } of drives) log.info(`Taking back what was begun on ${target.name}`)
  const ends = await takeBackInOrder(drives, clock, signal)
  return joined([
    ...held.map(({ one, failure }) => ({ exitCode: EXIT.personNeeded, pages: [pageOfLeft(one, failure)] })),
    ...back.map((one, index) => tellTakenBack(one, ends[index] ?? NOT_TRIED, world, terms)),
  ])
}

const NOT_TRIED: TakenBack = { proven: false, because: 'nothing came of it', tried: false }

/** A change that takes back another one is finished: the way to what was good leads forward. */
async function finishBack(
  back: Found,
  takenBack: Found | undefined,
  world: World,
  { signal, ...terms }: Terms & { readonly signal: AbortSignal },
): Promise<Recovered> {
  const { drive } = back
  world.log.info(`Going on with taking back ${drive.target.name}`)
  try {
    await drive.finish(signal)
    await takenBack?.drive.close()
    await drive.close()
  } catch (error) {
    if (failureIn(error) === undefined) throw error
    return tellTakenBack(back, { proven: false, because: briefly(error), tried: true }, world, terms)
  }
  return tellTakenBack(back, { proven: true, remarks: [] }, world, terms)
}
