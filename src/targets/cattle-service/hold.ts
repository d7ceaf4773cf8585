import { formatDuration, parseDurationMs } from '../../core/duration.ts'
import type { Service } from '../../systems/cattle/resources.ts'
import { holderOf, MARK, marksOn } from './marks.ts'

/** Who left an upgrade open, and since when, as far as its marks tell. */
export interface Opened {
  readonly by: string
  readonly atMs: number | undefined
  /** Until when it was to wait for a person; nothing acts at that time. */
  readonly untilMs: number | undefined
}

/** Reads the marks of what is there; labels are anybody's, so what cannot be read is not known. Pure. */
export function openedBy(service: Service): Opened {
  const { [MARK.at]: at = '', [MARK.holdFor]: holdFor = '' } = marksOn(service)
  const atMs = orUnknown(() => Date.parse(at))
  const holdForMs = orUnknown(() => parseDurationMs(holdFor, MARK.holdFor))
  const untilMs = atMs === undefined || holdForMs === undefined ? undefined : orUnknown(() => atMs + holdForMs)
  return { by: holderOf(service), atMs, untilMs }
}

/** A date that can be written, or nothing. */
const LATEST_MS = 8.64e15
function orUnknown(read: () => number): number | undefined {
  try {
    const ms = read()
    return Math.abs(ms) <= LATEST_MS ? ms : undefined
  } catch {
    return undefined
  }
}

/** `begun by … 42m ago, to wait until 15:40 UTC, which is over since 2m`. */
export function sayOpened({ by, atMs, untilMs }: Opened, nowMs: number): string {
  if (atMs === undefined) return `begun by ${by}; when is not known, as no mark tells`
  const begun = `begun by ${by} ${nowMs > atMs ? `${formatDuration(nowMs - atMs)} ago` : 'just now'}`
  if (untilMs === undefined) return begun
  const over = isOver({ untilMs }, nowMs) ? `, which is over since ${formatDuration(nowMs - untilMs)}` : ''
  return `${begun}, to wait until ${sayTime(untilMs, nowMs)}${over}`
}

export const isOver = ({ untilMs }: Pick<Opened, 'untilMs'>, nowMs: number): boolean =>
  untilMs !== undefined && nowMs >= untilMs

/** `15:40 UTC`; with its date on another day than `nowMs`. */
export function sayTime(ms: number, nowMs: number): string {
  const [iso, now] = [ms, nowMs].map((each) => new Date(each).toISOString())
  const [date = '', time = ''] = (iso ?? '').split('T')
  return `${now?.startsWith(date) === true ? '' : `${date} `}${time.slice(0, 5)} UTC`
}

/** A service that waits is not healed by the server; for longer than this, that is worth a remark. */
const SHORT_HOLD_MS = 10 * 60_000

export const remarksOnHold = (holdForMs: number | undefined): readonly string[] =>
  holdForMs === undefined || holdForMs <= SHORT_HOLD_MS
    ? []
    : [
        `it may wait ${formatDuration(holdForMs)} for its confirmation: the server replaces no container that fails meanwhile`,
      ]
