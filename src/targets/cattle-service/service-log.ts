import { formatDuration } from '../../core/duration.ts'
import type { LogEntry } from '../../systems/cattle/logs.ts'

const MOST = 20

/**
 * The entries that tell what became of a change, in words: those of the runs it caused, errors and what was done with containers
 * before anything else. The runs are found by their name and not by time, as the server's clock is not ours: the last row of
 * them is of this change. Pure.
 *
 * @param run what the server calls them, such as `service.upgrade`.
 */
export function sayServiceLog(entries: readonly LogEntry[], run: string): readonly string[] {
  const telling = sinceBegun(entries, run).filter(matters)
  const told = telling.filter(
    (entry, index) => telling.findIndex((other) => sameWords(other, entry)) === index || !entry.isStep,
  )
  return told.slice(-MOST).map(sayEntry)
}

/** From the first of the last row of runs of that name, to the end. */
function sinceBegun(entries: readonly LogEntry[], run: string): readonly LogEntry[] {
  const transactions = [...new Set(entries.map(({ transaction }) => transaction))]
  const isOurs = (transaction: string) =>
    entries.some((entry) => entry.transaction === transaction && `${entry.event}.`.startsWith(`${run}.`))
  const last = transactions.findLastIndex(isOurs)
  if (last === -1) return []
  const before = transactions.slice(0, last).findLastIndex((transaction) => !isOurs(transaction))
  const since = new Set(transactions.slice(before + 1))
  return entries.filter(({ transaction }) => since.has(transaction))
}

/** A run itself, an error, a wait that was given up, and what was done with a container. */
const matters = ({ event, isError, isStep }: LogEntry): boolean =>
  !isStep || isError || event.endsWith('.exception') || event.startsWith('service.instance.')

/** An error is written down again by each step that it ends. */
const sameWords = (one: LogEntry, other: LogEntry): boolean =>
  one.transaction === other.transaction && one.text === other.text && one.container === other.container

function sayEntry({ at, endedAt, event, isError, isStep, text, container, transaction }: LogEntry): string {
  const took = endedAt === undefined ? 'not over' : `took ${formatDuration(Date.parse(endedAt) - Date.parse(at))}`
  const named = container === undefined || text?.includes(container) ? [] : [container]
  const about = [...named, ...(isStep ? [] : [took, `transaction ${transaction}`])]
  return `${at} ${isError ? 'error' : 'info'} ${text ?? event}${about.length === 0 ? '' : ` (${about.join(', ')})`}`
}
