import type { JsonObject } from '../json.ts'
import type { Row, Upgrade } from '../records.ts'
import { TIMINGS } from '../timings.ts'
import { Activity } from './activity.ts'
import { isExit, ProcessCancelled, StateChanged } from './exits.ts'
import { ServerDown } from './life.ts'
import {
  isDone,
  isForeign,
  isStart,
  isTransitional,
  type Process,
  type ProcessType,
  processesOf,
  stateDone,
  stateVia,
} from './state-machine.ts'
import type { World } from './world.ts'

/** What was sent along with a process; kept with it in the database. */
export interface ProcessData {
  readonly upgrade?: Upgrade
  readonly restart?: JsonObject
  /** The write of the upgrade was overwritten by a request of the same instant [14a]. */
  readonly upgradeLost?: boolean
  /** The process to go on with when this one is done. */
  readonly chain?: 'remove' | 'error'
  /** The start that failed was the first one: the container ends in `error`. */
  readonly firstStart?: boolean
  readonly errorText?: string
  /** No need to reconcile because of it: the reconcile itself did it, or the stop before it has told already [11b]. */
  readonly told?: boolean
}

interface ProcessRecord {
  readonly id: number
  readonly type: ProcessType
  readonly name: string
  readonly resourceId: number
  readonly data: ProcessData
  executions: number
  runAfterMs: number | undefined
  running: boolean
}

/** One execution of a process. Also the owner of the locks it takes. */
export interface Run {
  readonly type: ProcessType
  readonly name: string
  readonly resourceId: number
  readonly data: ProcessData
  readonly activity: Activity
}

/** What a handler wants to happen when it is done. */
export interface HandlerResult {
  /** Go on with this process instead of becoming done. */
  readonly chain?: string
  readonly data?: ProcessData
  /** Written together with the new state. */
  readonly patch?: Readonly<Record<string, unknown>>
}

export type Handler = (run: Run) => Promise<HandlerResult | undefined>

/** `service.upgrade` and so on. A process without a handler only changes the state. */
export type Handlers = Readonly<Record<string, Handler>>

/**
 * The server's process engine. A process is accepted by moving its resource into the transitional state, at once; it runs
 * later, one process of a resource at a time, and again on the replay tick until it is done or its state is gone.
 */
export class Processes {
  readonly #world: World
  readonly #handlers: Handlers
  readonly #records: ProcessRecord[] = []
  #lastId = 0

  constructor(world: World, handlers: Handlers) {
    this.#world = world
    this.#handlers = handlers
  }

  /**
   * Accepts a process; nothing happens when the resource is already where it leads.
   *
   * @throws {ProcessCancelled} when the state of the resource does not allow it; a client gets 409.
   */
  schedule(
    type: ProcessType,
    name: string,
    resourceId: number,
    { data = {}, from }: { readonly data?: ProcessData; readonly from?: Process } = {},
  ): void {
    const process = this.#process(type, name)
    const state = this.#state(type, resourceId)
    const doneFrom = from === undefined ? undefined : stateDone(from, state)
    const starts = isStart(process, state) || (doneFrom !== undefined && isStart(process, doneFrom))
    if (isDone(process, state) && !starts) {
      this.#goOn(type, resourceId, data)
      return
    }
    if (!starts && isForeign(process, state)) throw notValid(state, { type, name, resourceId })
    if (starts) this.#enter(type, resourceId, stateVia(process, state))
    this.#dispatch({ type, name, resourceId, data })
  }

  /** As the request of the same instant would: accepted although the first one has moved the state already [14a]. */
  scheduleBeside(type: ProcessType, name: string, resourceId: number, data: ProcessData): void {
    this.#enter(type, resourceId, stateVia(this.#process(type, name), this.#state(type, resourceId)))
    this.#dispatch({ type, name, resourceId, data })
  }

  /** Runs again what is due, one process of a resource at a time. To be called on the replay tick. */
  replay(): void {
    const seen = new Set<string>()
    for (const record of [...this.#records]) {
      if (!this.#isDue(record)) continue
      const resource = `${record.type}:${record.resourceId}`
      if (seen.has(resource)) continue
      seen.add(resource)
      this.#world.life.background(this.#executeAll(record))
    }
  }

  /** After a kill nothing runs any more; what had begun is due when its running delay is over. */
  stopped(): void {
    for (const record of this.#records) record.running = false
  }

  #dispatch(what: Pick<ProcessRecord, 'type' | 'name' | 'resourceId' | 'data'>): void {
    this.#lastId += 1
    const record: ProcessRecord = {
      ...what,
      id: this.#lastId,
      executions: 0,
      runAfterMs: undefined,
      running: false,
    }
    this.#records.push(record)
    const { life } = this.#world
    life.background(life.sleep(TIMINGS.dispatchMs).then(() => this.#executeAll(record)))
  }

  async #executeAll(first: ProcessRecord): Promise<void> {
    let next: ProcessRecord | undefined = first
    while (next !== undefined) {
      const record: ProcessRecord = next
      const over = await this.#execute(record)
      next = over
        ? this.#records.find(
            (other) => other.type === record.type && other.resourceId === record.resourceId && this.#isDue(other),
          )
        : undefined
    }
  }

  #isDue({ runAfterMs }: ProcessRecord): boolean {
    return runAfterMs === undefined || runAfterMs <= this.#world.life.nowMs()
  }

  /** @returns true when the process is over and the next one of the resource may run at once. */
  async #execute(record: ProcessRecord): Promise<boolean> {
    if (record.running || !this.#records.includes(record)) return false
    const { life, locks, store, random } = this.#world
    const { type, name, resourceId, data } = record
    const run: Run = { type, name, resourceId, data, activity: new Activity(store, random, () => life.nowMs()) }
    const lock = `${type}.${resourceId}.CHANGE`
    record.running = true
    try {
      if (!this.#isOver(record))
        await locks.holdingAfterWait(lock, run, { life, waitMs: TIMINGS.changeLockWaitMs }, () =>
          this.#runHoldingLock(record, run),
        )
      this.#end(record)
      return true
    } catch (error) {
      if (error instanceof ServerDown) throw error
      if (error instanceof ProcessCancelled && !this.#isStillWanted(record)) {
        this.#end(record)
        return true
      }
      if (!isExit(error)) throw error
      return false
    } finally {
      record.running = false
    }
  }

  async #runHoldingLock(record: ProcessRecord, run: Run): Promise<void> {
    const { life } = this.#world
    const { type, name, resourceId } = record
    const process = this.#process(type, name)
    const state = this.#state(type, resourceId)
    if (this.#isOver(record)) return
    if (isForeign(process, state) || !isTransitional(process, state)) throw notValid(state, { type, name, resourceId })
    if (isStart(process, state)) this.#enter(type, resourceId, stateVia(process, state))
    record.executions += 1
    record.runAfterMs = life.nowMs() + TIMINGS.runningDelayMs
    const entered = this.#state(type, resourceId)
    try {
      const result = await this.#handlers[`${type}.${name}`]?.(run)
      this.#finish(record, { process, entered, result })
    } finally {
      if (!life.ended) record.runAfterMs = life.nowMs() + retryWaitMs(record.executions)
    }
  }

  #finish(
    record: ProcessRecord,
    {
      process,
      entered,
      result,
    }: { readonly process: Process; readonly entered: string; readonly result: HandlerResult | undefined },
  ): void {
    const { type, resourceId, data } = record
    const chain = result?.chain ?? data.chain
    const changed = this.#state(type, resourceId) !== entered
    if (result?.patch !== undefined && (changed || chain !== undefined)) this.#table(type).set(resourceId, result.patch)
    if (changed) throw new StateChanged()
    if (chain !== undefined) {
      const { chain: _, ...rest } = { ...data, ...result?.data }
      this.schedule(type, chain, resourceId, { data: rest, from: process })
      return
    }
    const done = stateDone(process, entered)
    if (done === undefined) throw new Error(`${type}.${record.name} has no way on from ${entered}`)
    this.#table(type).set(resourceId, {
      ...result?.patch,
      state: done,
      ...(done === 'removed' ? { removedMs: this.#world.life.nowMs() } : {}),
    })
  }

  /** A refusal that is about another resource ends the run but not the process: it is tried again. */
  #isStillWanted({ type, name, resourceId }: ProcessRecord): boolean {
    const process = this.#process(type, name)
    const state = this.#state(type, resourceId)
    return !isForeign(process, state) && isTransitional(process, state)
  }

  /** Entering a transitional state clears what was said about the one before. */
  #enter(type: ProcessType, resourceId: number, state: string): void {
    this.#table(type).set(resourceId, { state, transitioning: null, transitioningMessage: null })
  }

  #isOver(record: ProcessRecord): boolean {
    const process = this.#process(record.type, record.name)
    const state = this.#state(record.type, record.resourceId)
    return isDone(process, state)
  }

  /** Goes on with the process that was to follow this one, which has nothing to do. */
  #goOn(type: ProcessType, resourceId: number, { chain, ...data }: ProcessData): void {
    if (chain === undefined) return
    try {
      this.schedule(type, chain, resourceId, { data })
    } catch (error) {
      if (!(error instanceof ProcessCancelled)) throw error
    }
  }

  #end(record: ProcessRecord): void {
    const index = this.#records.indexOf(record)
    if (index >= 0) this.#records.splice(index, 1)
  }

  #process(type: ProcessType, name: string): Process {
    const process = processesOf(type, this.#world)[name]
    if (process === undefined) throw new Error(`no process ${type}.${name}`)
    return process
  }

  #state(type: ProcessType, resourceId: number): string {
    return this.#table(type).get(resourceId).state
  }

  #table(type: ProcessType): AnyTable {
    const { store } = this.#world
    const tables = {
      service: store.services,
      instance: store.instances,
      stack: store.stacks,
      host: store.hosts,
      certificate: store.certificates,
    }
    return tables[type] as unknown as AnyTable
  }
}

function notValid(
  state: string,
  { type, name, resourceId, id }: Pick<ProcessRecord, 'type' | 'name' | 'resourceId'> & { readonly id?: number },
): ProcessCancelled {
  const process = `${type}.${name}:${id ?? null}`
  return new ProcessCancelled(`State [${state}] is not valid for process [${process}] on resource [${resourceId}]`)
}

/** The engine knows of a row only what every row has. */
interface AnyTable {
  get(id: number): Row
  set(id: number, patch: Readonly<Record<string, unknown>>): Row
}

/** 2.1 s, 2.2 s, 2.4 s … 120 s: from this on the replay tick takes it (reference section 13.3). */
function retryWaitMs(executions: number): number {
  const steps = Math.ceil(Math.log2(TIMINGS.retryMaxWaitMs))
  if (executions > steps) return TIMINGS.retryMaxWaitMs
  return Math.min(TIMINGS.retryMaxWaitMs, 2_000 + 2 ** (executions - 1) * 100)
}
