import { type Entry, parseEntries } from '../../core/change.ts'
import { Failure } from '../../core/failure.ts'
import type { RRType } from '../../systems/route53/record-set.ts'
import { expectOneRecord, readName, sayName } from '../../targets/route53-record/stops.ts'

/** The record that the other inputs name, as far as they do. */
export interface Meant {
  readonly record: string
  readonly zoneId: string | undefined
  readonly type: RRType | undefined
}

/**
 * The input `undo`. It takes the output `undo` of a run of this action, which is one entry, and that of a run of a
 * pipeline, which is a list with one entry for each stage that can still be taken back: of a list, the one of the record
 * that is meant. Both are proposals; whether they fit what is there is for the plan to say.
 *
 * @throws {Failure} `bad-input` for anything else, for a list without such an entry, or with several.
 */
export function readUndo(text: string, meant: Meant): Entry {
  const { entries, isList } = parseEntries(text)
  const [entry, ...more] = isList ? entries.filter(isOf(meant)) : entries
  if (entry === undefined)
    throw unclear(`a list without an entry of ${meant.record}`, 'give that of the run that switched it')
  if (more.length > 0) {
    const names = [entry, ...more].map(({ change: { target } }) => `${sayName(readName(target))} in ${target.zoneId}`)
    throw unclear(`a list with ${names.join(', ')}`, 'name the one that is meant by "hosted-zone-id" and "type"')
  }
  expectOneRecord(entry.change)
  return entry
}

const isOf =
  ({ record, zoneId, type }: Meant) =>
  ({ change: { kind, target } }: Entry): boolean => {
    const of = readName(target)
    if (kind !== 'route53-record' || of.name !== record) return false
    return (zoneId === undefined || zoneId === of.zoneId) && (type === undefined || type === of.type)
  }

const unclear = (saw: string, fix: string): Failure =>
  new Failure('bad-input', { what: 'Cannot tell what is to be taken back', saw, fix })
