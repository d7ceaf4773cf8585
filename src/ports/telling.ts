import { Pace, type Span } from '../core/waiting.ts'
import type { Clock } from './clock.ts'
import type { Log } from './log.ts'

/** The same log, in which `progress` may be called as often as one likes: a reader gets what is new, and a sign of life. */
export function paced(log: Log, clock: Clock): Log {
  const pace = new Pace()
  return {
    ...log,
    info(text, meaning) {
      pace.heard(text, clock.nowMs())
      log.info(text, meaning)
    },
    progress(text, span) {
      const line = pace.next(text, clock.nowMs(), span)
      if (line !== undefined) log.progress(line)
    },
  }
}

interface Telling {
  readonly clock: Clock
  readonly log: Log
  readonly signal: AbortSignal
  /** Of the whole wait, where this is a part of one. */
  readonly span?: Span | undefined
}

/** Between two signs of life. */
const SIGN_MS = 15_000

/** Sleeps, and tells what for. Rejects with `signal.reason` when aborted first. */
export async function sleepTelling(ms: number, text: string, { clock, log, signal, span }: Telling): Promise<void> {
  const sinceMs = clock.nowMs()
  const untilMs = sinceMs + ms
  const told = span ?? { sinceMs, untilMs }
  for (let leftMs = ms; leftMs > SIGN_MS; leftMs = untilMs - clock.nowMs()) {
    log.progress(text, told)
    await clock.sleep(SIGN_MS, signal)
  }
  await clock.sleep(Math.max(0, untilMs - clock.nowMs()), signal)
}

/** Does `work`, and tells that it is still at it: for what says nothing by itself. */
export async function whileTelling<T>(
  text: string,
  work: () => Promise<T>,
  { clock, log, span }: Omit<Telling, 'signal'>,
): Promise<T> {
  const over = new AbortController()
  const sinceMs = clock.nowMs()
  const tell = async () => {
    for (;;) {
      await clock.sleep(SIGN_MS, over.signal)
      log.progress(text, span ?? { sinceMs })
    }
  }
  const telling = tell().catch(() => {}) // ended by us
  try {
    return await work()
  } finally {
    over.abort()
    await telling
  }
}
