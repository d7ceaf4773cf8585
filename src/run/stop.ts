import { Cancelled } from '../core/failure.ts'

export interface Stop {
  /** Aborted by the first SIGINT or SIGTERM. */
  readonly signal: AbortSignal
  /** Aborted by the second. */
  readonly impatient: AbortSignal
}

/** Turns the first SIGINT or SIGTERM into one signal with a reason, the second into another. */
export function stopOnSignals(on: (name: 'SIGINT' | 'SIGTERM', handler: () => void) => void): Stop {
  const first = new AbortController()
  const second = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    on(name, () => {
      const controller = first.signal.aborted ? second : first
      controller.abort(new Cancelled(name))
    })
  }
  return { signal: first.signal, impatient: second.signal }
}
