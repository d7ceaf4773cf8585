import type { Entry } from '../core/change.ts'
import { briefly, Failure, isFailure } from '../core/failure.ts'
import { InputReader } from '../core/read-inputs.ts'
import { EXIT } from '../core/result.ts'
import { shellWord } from '../core/shell-word.ts'
import { readSelection, type Selection } from '../pipeline/inputs.ts'
import { observePipeline } from '../pipeline/observe.ts'
import { sayRecorded } from '../pipeline/recorded.ts'
import { recoverStages } from '../pipeline/recover.ts'
import { AS_ASKED, joined, recoverTogether } from '../run/recover.ts'
import type { Recovered } from '../run/report-recovery.ts'
import { unfinished } from '../run/unfinished.ts'
import type { World } from '../run/world.ts'
import { UNDOING } from './kinds.ts'

/** Finishes what runs on this machine recorded and left, run by run, newest first. One that fails does not keep the others. */
export async function undo(world: World): Promise<Recovered> {
  const open = unfinished(await readOpen(world))
  if (open.length === 0) {
    world.log.info('There is nothing to undo: no run on this machine left a change half done.')
    world.log.info('To take back a finished release: slipway rollback')
    return { exitCode: EXIT.done, pages: [] }
  }
  const all: Recovered[] = []
  for (const entries of runsOf(open).toReversed()) {
    const walker = await walkerOf(entries, world)
    if (walker !== undefined) {
      world.log.error(stillAtWork(entries, walker).message)
      // Not 7: what that run is changing is not known to be as before.
      all.push({ exitCode: EXIT.personNeeded, pages: [] })
      continue
    }
    all.push(await undoOne(entries, world))
  }
  return joined(all)
}

/** @throws {Failure} `not-taken-back` when it cannot be read: what is half changed is not known then. */
async function readOpen({ ledger }: World): Promise<readonly Entry[]> {
  try {
    return await ledger.open()
  } catch (error) {
    const fix = isFailure(error) ? error.fix : 'look into the folder SLIPWAY_STATE_DIR, then start it again'
    const saw = isFailure(error) ? error.saw : briefly(error)
    const what = 'Nothing was undone: what runs on this machine left half done cannot be read'
    throw new Failure('not-taken-back', { what, saw, fix }, { cause: error })
  }
}

/** What one run left, oldest first: its changes stand or fall together. */
function runsOf(open: readonly Entry[]): readonly (readonly Entry[])[] {
  const runs = Map.groupBy(open, ({ release, backOf, change }) => release ?? backOf ?? change.id)
  return [...runs.values()]
}

async function undoOne(entries: readonly Entry[], world: World): Promise<Recovered> {
  const reader = new InputReader(world.host.inputs)
  try {
    if (entries.some(({ stage }) => stage !== undefined)) {
      const selection = readSelection(reader)
      reader.finish()
      const { stages } = await observePipeline({ ...selection, destination: destinationOf(entries, selection) }, world)
      return await recoverStages(entries, stages, world, AS_ASKED)
    }
    const lost = []
    for (const entry of entries) {
      const undoing = await (await UNDOING[entry.change.kind]())(reader, world)
      world.host.mask(undoing.secrets)
      lost.push({ entry, undoing })
    }
    reader.finish()
    return await recoverTogether(lost, world, AS_ASKED)
  } catch (error) {
    if (!isFailure(error)) throw error
    world.log.error(notUndone(entries, error).message)
    return { exitCode: error.code === 'bad-input' ? EXIT.badInput : EXIT.personNeeded, pages: [] }
  }
}

/** That of the run: its systems are those of the destination it went to. @throws {Failure} `bad-input` for another one. */
function destinationOf(entries: readonly Entry[], { destination }: Selection): string | undefined {
  const begun = entries.find((entry) => entry.destination !== undefined)?.destination
  if (begun === undefined || destination === undefined || begun === destination) return begun ?? destination
  throw new Failure('bad-input', {
    what: 'Another destination is meant',
    saw: `the run went to "${begun}", and "destination" is "${destination}"`,
    fix: `slipway undo ${begun}`,
  })
}

const notUndone = (entries: readonly Entry[], { code, what, saw, fix }: Failure): Failure =>
  new Failure(code, { what: `Not undone yet: ${entries.map(({ change }) => change.id).join(', ')}. ${what}`, saw, fix })

/** Whose run it is, what it is at, and how to end it. */
function stillAtWork(entries: readonly Entry[], pid: number): Failure {
  const runs = new Set(entries.map(({ change }) => change.run))
  const destination = entries.find((entry) => entry.destination !== undefined)?.destination
  const again = ['slipway undo', ...(destination === undefined ? [] : [shellWord(destination)])].join(' ')
  return new Failure('conflict', {
    what: `Not undone: the run that began it is still at work, and is left alone: ${[...runs].join(', ')}`,
    saw: entries.map((entry) => sayRecorded({ entry, isAtWork: entry.by?.pid === pid, isLeft: false })).join('; '),
    fix: `wait until it has ended, or stop it, so that it takes back itself: kill -INT ${pid}; if it leaves anything: ${again}`,
  })
}

async function walkerOf(entries: readonly Entry[], { processes }: World): Promise<number | undefined> {
  for (const { by } of entries) if (by !== undefined && (await processes.isAlive(by))) return by.pid
  return undefined
}
