import type { Entry } from '../core/change.ts'
import { briefly, Failure } from '../core/failure.ts'
import type { InputReader } from '../core/read-inputs.ts'
import { EXIT, type ExitCode, worstExitCode } from '../core/result.ts'
import type { Secret } from '../core/secret.ts'
import type { Drive } from './drive.ts'
import { endWalkers } from './end-walkers.ts'
import { TAKE_BACK_IN_POST_MS, TAKE_BACK_MS } from './patience.ts'
import type { ChangeInputs } from './read-change-inputs.ts'
import { failureIn } from './reason.ts'
import { driveOf } from './reversible.ts'
import type { TakenBack } from './take-back.ts'
import { takeBackInOrder } from './take-back-in-order.ts'
import type { Target } from './target.ts'
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
}

export interface Recovering {
  readonly limitMs: number
  /** A person asked for it: what `on-cancel: hold` says of a dying run does not count. */
  readonly asked: boolean
  /** False when not all that was changed together can be seen: then nothing of it stays. */
  readonly mayStay: boolean
}

export const IN_POST: Recovering = { limitMs: TAKE_BACK_IN_POST_MS, asked: false, mayStay: true }
export const AS_ASKED: Recovering = { limitMs: TAKE_BACK_MS, asked: true, mayStay: true }

/**
 * Finishes what one dead run recorded, and says what came of it. Its changes stand or fall together: they stay when one of
 * them was sealed, which was decided for all, and every one of them stands proven at its goal; else all are taken back,
 * newest first. Looks first.
 *
 * @param lost in the order in which they were begun.
 */
export async function recoverTogether(lost: readonly Lost[], world: World, how: Recovering): Promise<ExitCode> {
  if (lost.length === 0) return EXIT.done
  using limit = world.clock.limit(how.limitMs, world.signal)
  try {
    await endWalkers(
      lost.map(({ entry }) => entry),
      world,
      limit.signal,
    )
  } catch (error) {
    world.log.error(error instanceof Failure ? error.message : briefly(error))
    return EXIT.personNeeded
  }
  const all = await Promise.all(
    lost.map(async (one): Promise<Found> => {
      const leg = { target: one.undoing.targetOf(one.entry), change: one.entry.change }
      return { ...one, drive: await driveOf(leg, one.undoing, world, one.entry) }
    }),
  )
  const backs = all.filter(({ entry }) => entry.backOf !== undefined)
  const walks = all.filter((one) => one.entry.backOf === undefined && !backs.some((back) => isBackOf(back, one)))
  const codes = await Promise.all([
    recoverWalks(walks, world, { ...how, mayStay: how.mayStay && backs.length === 0 }, limit.signal),
    ...backs.map((back) =>
      finishBack(
        back,
        all.find((one) => isBackOf(back, one)),
        world,
        limit.signal,
      ),
    ),
  ])
  return worstExitCode(codes)
}

interface Found extends Lost {
  readonly drive: Drive
}

const isBackOf = (back: Lost, { entry }: Lost): boolean => back.entry.backOf === entry.change.id

async function recoverWalks(
  walks: readonly Found[],
  world: World,
  { asked, mayStay }: Recovering,
  signal: AbortSignal,
): Promise<ExitCode> {
  const { clock, log } = world
  if (mayStay && (await keepWhatIsDecided(walks, world, signal))) return EXIT.done
  const isHeld = ({ undoing }: Found) => !asked && undoing.changing.policy.onCancel === 'hold'
  const held = walks.filter(isHeld)
  for (const { drive } of held)
    log.warn(
      `${drive.target.name}: left as it is, as "on-cancel" says; take it back with: ${drive.target.rollbackCommand}`,
    )
  const drives = walks.filter((one) => !isHeld(one)).map(({ drive }) => drive)
  // Oldest first: what was half held is known by a younger one that is still on its way out.
  for (const drive of drives) await drive.turnBack()
  drives.reverse()
  for (const { target } of drives) log.info(`Taking back what was begun on ${target.name}`)
  const ends = await takeBackInOrder(drives, clock, signal)
  ends.forEach((end, index) => {
    const target = drives[index]?.target
    if (target !== undefined) tell(target, end, world)
  })
  return held.length === 0 && ends.every(({ proven }) => proven) ? EXIT.done : EXIT.personNeeded
}

/** What is sealed has no way back by a move; whoever sealed the first of several had decided that all stay. */
async function keepWhatIsDecided(walks: readonly Found[], world: World, signal: AbortSignal): Promise<boolean> {
  if (!walks.some(({ entry }) => entry.sealed) || walks.some(({ entry }) => entry.to === 0)) return false
  try {
    const stands = await Promise.all(walks.map(({ drive }) => drive.standsAtGoal(signal)))
    const isDecided =
      stands.every(({ decided }) => decided) ||
      stands.some(({ decided }, index) => decided && walks[index]?.drive.target.seal !== undefined)
    if (!isDecided || !stands.every(({ atGoal }) => atGoal)) return false
    for (const { drive } of walks) await drive.seal(signal)
    for (const { drive } of walks) await drive.close()
    walks.forEach(({ drive }, index) => {
      const what = stands[index]?.decided
        ? 'it had been confirmed already, and is healthy; nothing to take back'
        : 'it is confirmed now and healthy, as what was changed with it had been confirmed already'
      world.log.info(`${drive.target.name}: ${what}`)
    })
    return true
  } catch (error) {
    if (failureIn(error) === undefined) throw error
    world.log.warn(`It cannot stay as it is: ${briefly(error)}`)
    return false
  }
}

/** A change that takes back another one is finished: the way to what was good leads forward. */
async function finishBack(
  { drive }: Found,
  takenBack: Found | undefined,
  world: World,
  signal: AbortSignal,
): Promise<ExitCode> {
  const { target } = drive
  world.log.info(`Going on with taking back ${target.name}`)
  try {
    await drive.finish(signal)
    await takenBack?.drive.close()
    await drive.close()
  } catch (error) {
    if (failureIn(error) === undefined) throw error
    tell(target, { proven: false, because: briefly(error), tried: true }, world)
    return EXIT.personNeeded
  }
  tell(target, { proven: true, remarks: [] }, world)
  return EXIT.done
}

function tell(target: Target, end: TakenBack, { log }: World): void {
  if (end.proven) {
    for (const remark of end.remarks) log.warn(remark)
    log.info(`${target.name}: taken back, and that is proven`)
    return
  }
  const state = end.tried ? 'rolling back, not proven' : 'not taken back'
  log.error(`${target.name}: ${state}\n  Saw: ${end.because}\n  Try: ${target.statusCommand}`)
}
