import type { Change, Entry, Kind } from '../core/change.ts'
import { goalOf } from '../core/change.ts'
import { briefly, Failure } from '../core/failure.ts'
import { shortImage } from '../core/image-ref.ts'
import type { JsonObject } from '../core/json.ts'
import { sayStop } from '../core/say-stop.ts'
import { unfinished } from '../run/unfinished.ts'
import type { World } from '../run/world.ts'
import * as service from '../targets/cattle-service/stops.ts'
import * as record from '../targets/route53-record/stops.ts'

/** A change that a run on this machine wrote down and did not close. */
export interface Recorded {
  readonly entry: Entry
  /** The process that walks it is there. */
  readonly isAtWork: boolean
  /** Begun, not left so on purpose, and nobody is at it: what `slipway undo` is for. */
  readonly isLeft: boolean
}

/** @throws {Failure} `denied` when what is recorded cannot be read. */
export async function readRecorded({
  ledger,
  processes,
}: Pick<World, 'ledger' | 'processes'>): Promise<readonly Recorded[]> {
  const open = await ledger.open().catch((error: unknown) => {
    throw new Failure(
      'denied',
      {
        what: 'Could not read what is recorded as open on this machine',
        saw: briefly(error),
        fix: 'look into the folder SLIPWAY_STATE_DIR; each file there is a change that was begun',
      },
      { cause: error },
    )
  })
  const begun = new Set(unfinished(open))
  return Promise.all(
    open.map(async (entry) => {
      const isAtWork = entry.by !== undefined && (await processes.isAlive(entry.by))
      return { entry, isAtWork, isLeft: !isAtWork && begun.has(entry) }
    }),
  )
}

const NAMES: Readonly<Record<Kind, (target: JsonObject) => string>> = {
  'cattle-service': (target) => service.sayName(service.readName(target)),
  'cattle-run-state': (target) => service.sayName(service.readName(target)),
  'route53-record': (target) => record.sayName(record.readName(target)),
}

/** For people: `auth/auth-service in production`. */
export const sayTarget = ({ kind, target }: Change): string => NAMES[kind](target)

/** `auth/one in Default: image …1.0.0 → image …1.0.1, moving since 2026-01-01T00:00:10.000Z, by …` */
export function sayRecorded({ entry: { change, phase, at, by }, isAtWork, isLeft }: Recorded): string {
  const [from, to] = [change.stops[0], goalOf(change)].map((stop) => shortImage(sayStop(stop)))
  const who = isAtWork ? `process ${by?.pid} is at it` : `by ${change.run}`
  const torn = isLeft && phase === 'held' ? ', though not all of its run is,' : ''
  return `${sayTarget(change)}: ${from} → ${to}, ${phase}${torn} since ${at}, ${who}`
}
