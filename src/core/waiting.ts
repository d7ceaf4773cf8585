/** From when on something is waited for, and until when at most. */
export interface Span {
  readonly sinceMs: number
  readonly untilMs?: number
}

/** What is over sooner than this needs no clock. */
const SHORT_MS = 5_000
/** How often the same is said again: at first, and once it takes long. */
const AGAIN_MS = 15_000
const LONG_MS = 5 * 60_000
const AGAIN_WHEN_LONG_MS = 60_000

/**
 * When a line about a wait is printed, of all that are told about it: at once when it says something new, and else again
 * when nothing else was printed for 15 s, after five minutes for 60 s. What stands before the first `: ` is what is waited for; two waits at the same
 * time are kept apart by it.
 */
export class Pace {
  readonly #said = new Map<string, { readonly text: string; readonly firstMs: number; readonly lastMs: number }>()

  #heard = { text: '', atMs: Number.NEGATIVE_INFINITY }

  /** Another line was printed: that is a sign of life as well, and what it began with is not new any more. */
  heard(text: string, nowMs: number): void {
    this.#heard = { text, atMs: nowMs }
  }

  /** @returns the line, with how long it takes by now and how long it may take; undefined when nothing is to be printed. */
  next(text: string, nowMs: number, span?: Span): string | undefined {
    const [subject = ''] = text.split(': ')
    const before = this.#said.get(subject)
    const isNew = before?.text !== text && !this.#heard.text.startsWith(text)
    const sinceMs = span?.sinceMs ?? before?.firstMs ?? nowMs
    const againMs = nowMs - sinceMs < LONG_MS ? AGAIN_MS : AGAIN_WHEN_LONG_MS
    const lastMs = Math.max(before?.lastMs ?? Number.NEGATIVE_INFINITY, this.#heard.atMs)
    if (!isNew && nowMs - lastMs < againMs) return undefined
    this.#said.set(subject, { text, firstMs: before?.firstMs ?? nowMs, lastMs: nowMs })
    return `${text}${sayLength(nowMs - sinceMs, span)}`
  }
}

/** Folds what comes again and again in the same words: it is told at once when it is new, then at the pace of a wait. */
export class Repeats {
  #text: string | undefined
  #times = 0
  #pace = new Pace()

  /**
   * @param isLast it is told, whenever it was told before.
   * @returns the line, with how often it came so far; undefined when nothing is to be printed.
   */
  next(text: string, nowMs: number, { span, isLast }: { readonly span: Span; readonly isLast: boolean }) {
    if (text !== this.#text || isLast) this.#pace = new Pace()
    this.#times = text === this.#text ? this.#times + 1 : 1
    this.#text = text
    const line = this.#pace.next(text, nowMs, span)
    return line === undefined || this.#times === 1 ? line : `${line}, ${this.#times} times in a row`
  }
}

function sayLength(waitedMs: number, { sinceMs, untilMs }: Span = { sinceMs: 0 }): string {
  if (waitedMs < SHORT_MS) return ''
  return ` (${lasting(waitedMs)}${untilMs === undefined ? '' : ` of ${lasting(untilMs - sinceMs)}`})`
}

/** `0:45`, `15:00`, `1:02:03`. */
export function lasting(ms: number): string {
  const seconds = Math.round(ms / 1_000)
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60]
  const two = (part: number) => String(part).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}
