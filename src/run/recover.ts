import type { Entry } from '../core/change.ts'
import type { InputReader } from '../core/read-inputs.ts'
import { EXIT, type ExitCode } from '../core/result.ts'
import type { Secret } from '../core/secret.ts'
import { Drive } from './drive.ts'
import { makeGates } from './make-gates.ts'
import { TAKE_BACK_IN_POST_MS, TAKE_BACK_MS } from './patience.ts'
import type { ChangeInputs } from './read-change-inputs.ts'
import type { Target } from './target.ts'
import type { World } from './world.ts'

/** What is needed to take back changes of one kind that another process began. */
export interface Undoing {
  readonly changing: ChangeInputs
  /** The system from our own inputs, the ids from the entry. */
  targetOf(entry: Entry): Target
}

export type ReadUndoing = (reader: InputReader, world: World) => Promise<Undoing>

/** How long a process that was told to end may still be there before we end it. */
const MAIN_GONE_MS = 10_000

/**
 * The post step: takes back what the main of this step left armed or moving, never what it left held on purpose. Sends
 * the way back at once, then proves it for as long as the runner lets us.
 */
export async function recoverInPost(
  { changing, targetOf }: Undoing,
  secrets: readonly Secret[],
  world: World,
): Promise<ExitCode> {
  world.host.mask(secrets)
  const open = (await world.ledger.open()).filter(({ phase }) => phase === 'armed' || phase === 'moving')
  if (open.length === 0) return EXIT.done
  if (changing.policy.onCancel === 'hold') {
    for (const entry of open)
      world.log.warn(`left as it is, as "on-cancel" says; take it back with: ${targetOf(entry).rollbackCommand}`)
    return EXIT.personNeeded
  }
  let worst: ExitCode = EXIT.done
  for (const entry of open.toReversed()) {
    const recovered = await recoverEntry(entry, targetOf(entry), changing, world, secrets, TAKE_BACK_IN_POST_MS)
    if (recovered === 'not-proven') worst = EXIT.personNeeded
  }
  return worst
}

export type Recovered = 'taken-back' | 'confirmed' | 'not-proven'

/** Finishes what a dead process recorded, and says what came of it. Looks first. */
export async function recoverEntry(
  entry: Entry,
  target: Target,
  changing: Pick<ChangeInputs, 'gates' | 'rule'>,
  world: World,
  secrets: readonly Secret[],
  limitMs = TAKE_BACK_MS,
): Promise<Recovered> {
  await makeSureItIsGone(entry, world)
  using limit = world.clock.limit(limitMs, world.signal)
  const road = { clock: world.clock, log: world.log, ledger: world.ledger, self: await world.processes.self() }
  const asking = { gates: makeGates(changing.gates, world, secrets), rule: changing.rule }
  const drive = new Drive({ target, change: entry.change }, asking, road, entry)
  world.log.info(`Taking back what was begun on ${target.name}`)
  const back = await drive.recover(limit.signal)
  if (back === 'confirmed') {
    world.log.info(`${target.name}: it had been confirmed already, and is healthy; nothing to take back`)
    return 'confirmed'
  }
  if (back.proven) {
    for (const remark of back.remarks) world.log.warn(remark)
    world.log.info(`${target.name}: taken back, and that is proven`)
    return 'taken-back'
  }
  const state = back.tried ? 'rolling back, not proven' : 'not taken back'
  world.log.error(`${target.name}: ${state}\n  Saw: ${back.because}\n  Try: ${target.statusCommand}`)
  return 'not-proven'
}

/** Two processes must not walk one change: waits for the one that began it, then ends it. */
async function makeSureItIsGone({ by }: Entry, world: World): Promise<void> {
  if (by === undefined) return
  const sinceMs = world.clock.nowMs()
  while (await world.processes.isAlive(by)) {
    if (world.clock.nowMs() - sinceMs >= MAIN_GONE_MS) await world.processes.kill(by)
    await world.clock.sleep(250, world.signal)
  }
}
