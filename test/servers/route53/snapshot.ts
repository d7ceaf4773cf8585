import type { Records } from './batch.ts'
import { inOrder } from './listing.ts'
import type { RecordSet } from './model.ts'

/** The record sets of a zone at one moment. They are put in order once, when somebody asks. */
export class Snapshot {
  readonly records: Records
  #inOrder: readonly RecordSet[] | undefined

  constructor(records: Records) {
    this.records = records
  }

  get inOrder(): readonly RecordSet[] {
    this.#inOrder ??= inOrder(this.records.values())
    return this.#inOrder
  }
}
