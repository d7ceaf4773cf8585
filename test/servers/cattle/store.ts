import type { Random } from './random.ts'
import type {
  AccountRow,
  CertificateRow,
  ConsumeMapRow,
  DeploymentUnitRow,
  ExposeMapRow,
  HostRow,
  InstanceRow,
  Row,
  ServiceLogRow,
  ServiceRow,
  StackRow,
} from './records.ts'

export type TableName =
  | 'account'
  | 'stack'
  | 'service'
  | 'instance'
  | 'serviceExposeMap'
  | 'deploymentUnit'
  | 'serviceConsumeMap'
  | 'host'
  | 'certificate'
  | 'serviceLog'

export interface Touched {
  readonly table: TableName
  readonly id: number
}

type Given<R extends Row> = Omit<
  R,
  | 'id'
  | 'uuid'
  | 'createdMs'
  | 'removedMs'
  | 'transitioning'
  | 'transitioningMessage'
  | 'kind'
  | 'name'
  | 'description'
  | 'state'
> &
  Partial<Pick<R, 'uuid' | 'name' | 'description' | 'kind' | 'state' | 'createdMs'>>

/** One table. Rows are replaced, never changed in place, so that whoever holds one holds what it was when he read it. */
export class Table<R extends Row> {
  readonly name: TableName
  readonly #rows = new Map<number, R>()
  readonly #makeUuid: () => string
  readonly #nowMs: () => number
  readonly #touched: (touched: Touched) => void
  #lastId = 0

  constructor(
    name: TableName,
    { uuid, nowMs, touched }: { uuid: () => string; nowMs: () => number; touched: (touched: Touched) => void },
  ) {
    this.name = name
    this.#makeUuid = uuid
    this.#nowMs = nowMs
    this.#touched = touched
  }

  /** The next row gets at least this id. */
  startAt(id: number): void {
    this.#lastId = Math.max(this.#lastId, id - 1)
  }

  insert(given: Given<R>): R {
    this.#lastId += 1
    const row = {
      kind: this.name,
      name: null,
      description: null,
      state: 'requested',
      removedMs: null,
      transitioning: null,
      transitioningMessage: null,
      uuid: given.uuid ?? this.#makeUuid(),
      createdMs: this.#nowMs(),
      ...given,
      id: this.#lastId,
    } as unknown as R
    this.#rows.set(row.id, row)
    this.#touched({ table: this.name, id: row.id })
    return row
  }

  find(id: number): R | undefined {
    return this.#rows.get(id)
  }

  /** @throws when there is no such row: a mistake in this server. */
  get(id: number): R {
    const row = this.#rows.get(id)
    if (row === undefined) throw new Error(`no ${this.name} ${id}`)
    return row
  }

  where(holds: (row: R) => boolean): R[] {
    return [...this.#rows.values()].filter(holds)
  }

  set(id: number, patch: Partial<Omit<R, 'id' | 'uuid'>>): R {
    const row = { ...this.get(id), ...patch }
    this.#rows.set(id, row)
    this.#touched({ table: this.name, id })
    return row
  }

  /** Everything as it is now, for `restore`. */
  save(): ReadonlyMap<number, R> {
    return new Map(this.#rows)
  }

  restore(saved: ReadonlyMap<number, R>): void {
    for (const [id, row] of this.#rows) {
      const before = saved.get(id)
      if (before === row) continue
      if (before === undefined) this.#rows.delete(id)
      else this.#rows.set(id, before)
      this.#touched({ table: this.name, id })
    }
  }
}

/** The server's database. */
export class Store {
  readonly accounts: Table<AccountRow>
  readonly stacks: Table<StackRow>
  readonly services: Table<ServiceRow>
  readonly instances: Table<InstanceRow>
  readonly exposeMaps: Table<ExposeMapRow>
  readonly deploymentUnits: Table<DeploymentUnitRow>
  readonly consumeMaps: Table<ConsumeMapRow>
  readonly hosts: Table<HostRow>
  readonly certificates: Table<CertificateRow>
  readonly serviceLogs: Table<ServiceLogRow>
  readonly #listeners: ((touched: Touched) => void)[] = []

  constructor(random: Random, nowMs: () => number) {
    const parts = {
      uuid: () => random.uuid(),
      nowMs,
      touched: (touched: Touched) => {
        for (const listener of this.#listeners) listener(touched)
      },
    }
    this.accounts = new Table('account', parts)
    this.stacks = new Table('stack', parts)
    this.services = new Table('service', parts)
    this.instances = new Table('instance', parts)
    this.exposeMaps = new Table('serviceExposeMap', parts)
    this.deploymentUnits = new Table('deploymentUnit', parts)
    this.consumeMaps = new Table('serviceConsumeMap', parts)
    this.hosts = new Table('host', parts)
    this.certificates = new Table('certificate', parts)
    this.serviceLogs = new Table('serviceLog', parts)
  }

  onTouch(listener: (touched: Touched) => void): void {
    this.#listeners.push(listener)
  }

  /** Runs a write request whole or not at all: what it stored before it failed is taken back [14a]. */
  transaction<Value>(work: () => Value): Value {
    const undo = [
      undoOf(this.stacks),
      undoOf(this.services),
      undoOf(this.consumeMaps),
      undoOf(this.hosts),
      undoOf(this.certificates),
      undoOf(this.instances),
    ]
    try {
      return work()
    } catch (error) {
      for (const restore of undo) restore()
      throw error
    }
  }
}

function undoOf<R extends Row>(table: Table<R>): () => void {
  const saved = table.save()
  return () => table.restore(saved)
}
