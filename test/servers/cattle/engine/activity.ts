import type { Random } from '../random.ts'
import type { Store } from '../store.ts'
import { ContainerFailed, LockBusy, ReconcileAgain, StateChanged, WaitTimeout } from './exits.ts'
import { ServerDown } from './life.ts'

interface Entry {
  readonly logId: number
  readonly serviceId: number
  readonly eventType: string
  readonly transactionId: string
  failed: boolean
  /** Undefined: nothing to tell. Null: failed without a text [20]. */
  message: string | null | undefined
}

/**
 * What one run tells about itself: entries in the service's log, and, when its outermost entry closes, the service's
 * `transitioning` and its message. Nothing else writes them, so an error stays through every retry until a run ends [12b].
 */
export class Activity {
  readonly #store: Store
  readonly #random: Random
  readonly #nowMs: () => number
  readonly #entries: Entry[] = []

  constructor(store: Store, random: Random, nowMs: () => number) {
    this.#store = store
    this.#random = random
    this.#nowMs = nowMs
  }

  async run<Value>(
    serviceId: number,
    { type, text }: { readonly type: string; readonly text: string },
    work: () => Promise<Value>,
  ): Promise<Value> {
    const entry = this.#open(serviceId, type, text)
    try {
      const value = await work()
      this.#close(entry)
      return value
    } catch (error) {
      if (error instanceof ServerDown) throw error
      this.#fail(entry, error)
      this.#close(entry)
      throw error
    }
  }

  info(text: string): void {
    const entry = this.#entries.at(-1)
    if (entry !== undefined) this.#log(entry, { eventType: `${entry.eventType}.info`, text })
  }

  instance(
    instanceId: number,
    {
      operation,
      text,
      level = 'info',
    }: { readonly operation: string; readonly text: string; readonly level?: 'info' | 'error' },
  ): void {
    const entry = this.#entries.at(-1)
    if (entry !== undefined) this.#log(entry, { eventType: `service.instance.${operation}`, text, instanceId, level })
  }

  #open(serviceId: number, type: string, text: string): Entry {
    const parent = this.#entries.at(-1)
    const eventType = parent === undefined ? type : `${parent.eventType}.${type}`
    const transactionId = parent?.transactionId ?? this.#random.uuid()
    const log = this.#store.serviceLogs.insert({
      accountId: this.#store.services.get(serviceId).accountId,
      serviceId,
      instanceId: null,
      eventType,
      text,
      level: 'info',
      subLog: parent !== undefined,
      transactionId,
      endMs: null,
    })
    const entry: Entry = { logId: log.id, serviceId, eventType, transactionId, failed: false, message: undefined }
    this.#entries.push(entry)
    return entry
  }

  #fail(entry: Entry, error: unknown): void {
    const message = error instanceof Error ? error.message : String(error)
    const quiet =
      error instanceof StateChanged ||
      error instanceof LockBusy ||
      error instanceof ReconcileAgain ||
      error instanceof WaitTimeout
    entry.failed = !quiet
    entry.message = message === '' ? null : message
    const told =
      error instanceof StateChanged
        ? 'State has changed, need to re-evaluate'
        : error instanceof LockBusy
          ? `Busy processing [${error.lock}] will try later`
          : entry.message
    this.#log(entry, {
      eventType: `${entry.eventType}.exception`,
      text: told,
      level: quiet ? 'info' : 'error',
      ...((error instanceof ContainerFailed || error instanceof WaitTimeout) && error.instanceId !== undefined
        ? { instanceId: error.instanceId }
        : {}),
    })
  }

  #close(entry: Entry): void {
    this.#entries.pop()
    this.#store.serviceLogs.set(entry.logId, { endMs: this.#nowMs() })
    if (this.#entries.length > 0) return
    this.#store.services.set(entry.serviceId, {
      transitioning: entry.failed ? 'error' : null,
      transitioningMessage: entry.message ?? null,
    })
  }

  #log(
    entry: Entry,
    {
      eventType,
      text,
      instanceId = null,
      level = 'info',
    }: { eventType: string; text: string | null; instanceId?: number | null; level?: 'info' | 'error' },
  ): void {
    this.#store.serviceLogs.insert({
      accountId: this.#store.services.get(entry.serviceId).accountId,
      serviceId: entry.serviceId,
      instanceId,
      eventType,
      text,
      level,
      subLog: true,
      transactionId: entry.transactionId,
      endMs: this.#nowMs(),
    })
  }
}
